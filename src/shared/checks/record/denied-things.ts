import type { Claim, Predicate } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import type { CheckContext } from '../check'
import { quote } from '../wording'

const lists: Readonly<Record<string, Predicate>> = { instrument: 'instrument', genre: 'genre', occupation: 'occupation' }
/** Other words for a trade of the record. */
const trades: ReadonlyMap<string, RegExp> = new Map(Object.entries({
  songwriter: /songwriter/i, 'film producer': /\bfilm producer/i, 'film director': /\bfilm director|filmmaker/i, actor: /\b(?:actor|actress)\b/i, singer: /\b(?:singer|vocalist)\b/i, model: /\bmodel\b/i,
}))
const voice = /^(?:(?:lead|backing) )?(?:vocals?|voice|singing)$/i

/** "Cannot play the drums", "only performs pop music", "uses her legal name on stage" against the record. */
export function checkNamed(context: CheckContext, claim: Claim, words: string): void {
  if (claim.predicate === 'stage-name') return checkName(context, claim, words)
  const [kind = '', thing = ''] = words.split('|')
  const predicate = lists[kind]
  if (predicate === undefined || (claim.predicate !== 'not-this' && claim.predicate !== 'only-this')) return
  const { text } = context.document
  const listed = claimsOf(context.claims, predicate).filter((other) => other.source === 'record' && !voice.test(sliceSpan(text, other.evidence)) && !/^(?:see|full|various|several|many|others?|list)\b/i.test(sliceSpan(text, other.evidence)))
  const isIt = (one: Claim): boolean => (trades.get(thing) ?? wordPattern(thing)).test(sliceSpan(text, one.evidence))
  const against = claim.predicate === 'not-this' ? listed.filter(isIt) : listed.filter((one) => !isIt(one))
  // "Only plays guitar" of a record without a guitar is about something else.
  if (against.length > 0 && (claim.predicate === 'not-this' || listed.some(isIt) || kind === 'instrument')) say(context, claim, against)
}

const wordPattern = (thing: string): RegExp => new RegExp(`(?:^|[^\\p{L}])${thing.replace(/s$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\p{L}])`, 'iu')

/** The title's name against the Birth Name: another name only where the record's has none of its words, or not the surname told. */
function checkName(context: CheckContext, claim: Claim, what: string): void {
  const { text, title, record } = context.document
  const entry = record?.entries.find((one) => one.base === 'birth name' || one.base === 'birthname')
  const shown = (title?.title ?? '').replace(/\([^()]*\)/g, '').split(/[\s,]+/).filter((word) => word.length > 1)
  if (!entry || (shown.length < 2 && !what.includes('|'))) return
  const [kind = '', told] = what.split('|')
  if (told !== undefined) return checkTold(context, claim, kind, fold(told).split(' '), entry)
  const born = new Set(fold(entry.value).split(/[^\p{L}\p{M}'’-]+/u))
  const last = shown.at(-1) ?? ''
  const isKept = what === 'surname' ? born.has(fold(last)) : shown.some((word) => born.has(fold(word)) && word === last) || (shown.length > 2 && shown.some((word) => born.has(fold(word))))
  if (isKept || shown.some((word) => [...born].some((one) => one.length > 3 && one.replaceAll('-', '').startsWith(fold(word).replaceAll('-', '')) && word === last))) return
  context.report({
    span: claim.evidence, message: `The text says ${quote(text, claim.evidence)}; the record gives the name at birth as ${quote(text, entry.valueSpan)}.`,
    because: [{ span: entry.valueSpan, note: 'the name at birth' }],
  })
}

/** "Her birth name is Anna Holm" against a Birth Name that has none of these words; a middle name among three or more. */
function checkTold(context: CheckContext, claim: Claim, kind: string, told: readonly string[], entry: { readonly value: string; readonly valueSpan: Claim['evidence'] }): void {
  const given = fold(entry.value).split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word.length > 1)
  const has = (word: string): boolean => given.some((one) => one === word || one.startsWith(word) || word.startsWith(one))
  const isOther = kind === 'middle name' ? given.length > 2 && !told.some(has) : kind.startsWith('maiden') || kind === 'birth surname' ? given.length > 1 && !told.some(has) : told.length > 1 && !told.some(has)
  if (!isOther) return
  context.report({
    span: claim.evidence, message: `The text says ${quote(context.document.text, claim.evidence)}; the record gives the name at birth as ${quote(context.document.text, entry.valueSpan)}.`,
    because: [{ span: entry.valueSpan, note: 'the name at birth' }],
  })
}

function say(context: CheckContext, claim: Claim, listed: readonly Claim[]): void {
  const { text } = context.document
  context.report({
    span: claim.evidence, message: `The text says ${quote(text, claim.evidence)}; the record lists ${listed.slice(0, 4).map((one) => quote(text, one.evidence)).join(', ')}${listed.length > 4 ? ' and more' : ''}.`,
    because: listed.slice(0, 8).map((one) => ({ span: one.evidence, note: 'what the record lists' })),
  })
}
