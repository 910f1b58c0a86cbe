import { officePart } from '../../claims/offices/offices'
import type { Entry } from '../../document/document'
import { defineCheck, type CheckContext } from '../check'

export const numberingBroken = defineCheck({
  id: 'offices/numbering-broken',
  summary: 'The numbers of the record\'s offices do not fit: an end without a start, a title without a term beside a term without a title, a gap.',
  severity: 'gap',
  since: '0.1.0',
  authority: null,
  run(context) {
    const entries = context.document.record?.entries ?? []
    const byNumber = new Map<number | null, Entry[]>()
    for (const entry of entries) if (officePart(entry) !== null && officePart(entry) !== 'contemporary') byNumber.set(entry.number, [...(byNumber.get(entry.number) ?? []), entry])
    for (const [number, group] of byNumber) endWithoutStart(number, group, context)
    misnumbered(byNumber, context)
    gaps([...byNumber.keys()].filter((number) => number !== null), entries, context)
  },
})

const has = (group: readonly Entry[], ...parts: readonly string[]): Entry | undefined => group.find((entry) => parts.includes(officePart(entry) ?? ''))

/** Where the church's records say how a term began. */
const beginnings: ReadonlySet<string> = new Set(['elected', 'enthroned', 'installed', 'enthronement', 'installation', 'consecration', 'appointed'])

function endWithoutStart(number: number | null, group: readonly Entry[], { document, report }: CheckContext): void {
  const entries = document.record?.entries ?? []
  const end = has(group, 'end')
  if (!end || has(group, 'start', 'range', 'reign') || entries.some((entry) => entry.number === number && beginnings.has(entry.base))) return
  report({ span: end.keySpan, message: `“${end.key}” has no “Term Start${number ?? ''}” beside it.` })
}

/** "Office2" without a term while a term with a number of its own has no title: one of the numbers is wrong. */
function misnumbered(byNumber: ReadonlyMap<number | null, readonly Entry[]>, { report }: CheckContext): void {
  const timeless = [...byNumber].filter(([, group]) => has(group, 'title') && !has(group, 'start', 'end', 'range', 'reign', 'crowned'))
  const titleless = [...byNumber].filter(([, group]) => !has(group, 'title') && has(group, 'start', 'range'))
  for (const [number, group] of timeless) {
    const title = has(group, 'title')
    const near = titleless.find(([other]) => Math.abs((other ?? 0) - (number ?? 0)) === 1)
    const term = near && has(near[1], 'start', 'range')
    if (!title || !term || term.span.start < title.span.start) continue
    report({ span: title.keySpan, message: `“${title.key}” has no term of its number, while “${term.key}” has no office.`, because: [{ span: term.keySpan, note: `“${term.key}” stands below it with another number.` }] })
  }
}

function gaps(numbers: readonly number[], entries: readonly Entry[], { report }: CheckContext): void {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  for (const [index, number] of sorted.entries()) {
    const before = sorted[index - 1]
    if (before === undefined || number - before < 2) continue
    const entry = entries.find((candidate) => candidate.number === number && officePart(candidate) !== null)
    if (entry) report({ span: entry.keySpan, message: `The offices are numbered ${before} and then ${number}; ${number - before === 2 ? `number ${before + 1} is` : `numbers ${before + 1} to ${number - 1} are`} missing.` })
  }
}
