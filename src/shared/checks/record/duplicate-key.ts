import type { Entry } from '../../document/document'
import { defineCheck, type CheckContext } from '../check'
import { quote } from '../wording'
import { deleteEntries } from './delete-entries'

/** So many different keys that repeat are a way of writing blocks of keys without numbers. */
const MANNER = 3

export const duplicateKey = defineCheck({
  id: 'record/duplicate-key',
  summary: 'The record has the same key twice.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const entries = context.document.record?.entries ?? []
    // A throne and an office that both have no number are two, with a predecessor each.
    const officeOf = new Map(context.profile.offices.flatMap(({ entries: own, index }) => own.map((entry) => [entry, index] as const)))
    const byKey = new Map<string, Entry[]>()
    for (const entry of entries) {
      const key = `${entry.base} ${entry.number ?? ''} ${officeOf.get(entry) ?? ''}`
      byKey.set(key, [...(byKey.get(key) ?? []), entry])
    }
    const repeated = [...byKey.values()].filter((same) => same.length > 1)
    if (repeated.length < MANNER && !areTwoBlocks(repeated)) for (const same of repeated) say(context, same)
  },
})

/** "Serviceyears, Rank" of one service and of another: keys of a service that come back together, each with another value, tell of two. */
const ofService: ReadonlySet<string> = new Set(['allegiance', 'branch', 'service', 'serviceyears', 'service years', 'years of service', 'rank', 'unit', 'commands', 'battles', 'department', 'battles wars', 'badge number'])
const areTwoBlocks = (repeated: readonly (readonly Entry[])[]): boolean =>
  repeated.length > 1 && repeated.every(([first]) => ofService.has(first?.base ?? '')) && repeated.every((same) => same.length === repeated[0]?.length && new Set(same.map(({ value }) => value)).size === same.length)
  && (repeated[0] ?? []).every((entry, block) => repeated.slice(1).every((same) => (same[block]?.span.start ?? 0) > entry.span.start && (repeated[0]?.[block + 1]?.span.start ?? Infinity) > (same[block]?.span.start ?? 0)))

function say(context: CheckContext, same: readonly Entry[]): void {
  const { text } = context.document
  const [first, ...rest] = same
  const second = rest[0]
  if (!first || !second) return
  const isSame = rest.every(({ value }) => value === first.value)
  context.report({
    span: second.keySpan,
    message: `The record has ${quote(text, second.keySpan)} ${same.length === 2 ? 'twice' : `${same.length} times`}, with ${isSame ? 'the same value' : 'different values'}; most readers of a record keep only one.`,
    because: [{ span: first.span, note: 'the first line with this key' }, ...rest.slice(1).map(({ span }) => ({ span, note: 'another line with this key' }))],
    fixes: isSame
      ? [deleteEntries(text, rest, `Delete the repeated ${rest.length === 1 ? 'line' : 'lines'}`)]
      : same.length === 2 ? same.map((entry) => deleteEntries(text, [entry], `Delete “${entry.key}: ${entry.value}”`)) : [],
  })
}
