import { guardsOfWords, isGuarded } from '../../claims/guards'
import type { Block } from '../../document/document'
import type { Bounds, Timex } from '../../temporal/timex'
import { matchesOf } from '../../text/matches'
import { containsSpan, spanOf, type Span } from '../../text/span'
import type { CheckContext } from '../check'
import { blockAt, blocksAround } from '../block-at'
import { blockScanner } from '../block-scan'
import { isQuotedAt } from '../quoted'
import { COUNT, glanceAt } from '../text/glance'
import { timexesWithin } from '../timexes-within'
import { quote } from '../wording'

/** Events that are named by one noun and have one day; each family is one event by several names. */
const families: readonly (readonly [noun: string, words: string])[] = [
  ['election', 'elections?|by-elections?|electoral event|polling day|polls|ballot|vote'], ['referendum', 'referendum|plebiscite'], ['wedding', 'wedding|marriage'],
  ['coronation', 'coronation|enthronement'], ['inauguration', 'inauguration'], ['battle', 'battle'], ['premiere', 'premi[eè]re'], ['final', 'final'], ['funeral', 'funeral|burial'],
]
const nouns = families.map(([, words]) => words).join('|')
const amounts = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** "two days before the regional elections": a count, a side and an event, with at most three words that tell which. */
const counted = new RegExp(`\\b(?:(the|\\d{1,2}|${amounts.join('|')}) )?(days?|weeks?|months?) (before|prior to|ahead of|after|following) (?:the|his|her|their) ((?:[\\p{L}-]+ ){0,3}?)(${nouns})\\b`, 'giu')
/** "…, the regional elections were held", after the date of the event. */
const heldAfter = new RegExp(`^,? (?:the|his|her|their) ((?:[\\p{L}-]+ ){0,3}?)(${nouns}) (?:was|were|took place|occurred)\\b(?: held| celebrated)?`, 'iu')
/** "the election of ", "the wedding took place on ", before the date of the event. */
const heldBefore = new RegExp(`\\b((?:[\\p{L}-]+ ){0,3}?)(${nouns})(?: (?:was|were))?(?: held| celebrated| took place| scheduled)? (?:on|of)(?: the)? $`, 'iu')
const paragraphsAround = 3
/** Days of a unit, and how many of it a bare "days", "weeks" or "months" can be. */
const units: Readonly<Record<string, readonly [days: number, most: number]>> = { day: [1, 14], week: [7, 10], month: [31, 12] }
/** Farther apart than this, two events of one kind are rather two events. */
const sameEventDays = 200
/** Words that do not tell one election from another. */
const idle = /^(?:the|a|an|of|in|next|first|upcoming|coming|following|new|same)$/i

/** From `least` to `most` days on one side of an event. */
interface Count { readonly span: Span; readonly least: number; readonly most: number; readonly isBefore: boolean; readonly date: Timex; readonly which: readonly string[]; readonly family: string }
interface Event { readonly date: Timex; readonly which: readonly string[]; readonly family: string }

const mayCount = /(?:day|week|month)s? (?:before|prior|ahead|after|following) /

/** The counts of the paragraphs: few have any, and only these are read at every key press. */
const countsOfUnits = blockScanner((text) => matchesOf(counted, text), (unit) => (glanceAt(unit) & COUNT) !== 0 && mayCount.test(unit.text))

/** "In October, days before the elections", where the text dates the elections in late November, within three paragraphs. */
export function countsFromEvents(context: CheckContext): void {
  const { document } = context
  const found = countsOfUnits(document)
  if (found.length === 0) return
  const counting = new Map<number, RegExpExecArray[]>()
  for (const { item, at } of found) counting.set(at, [...(counting.get(at) ?? []), item])
  for (const [at, matches] of counting) {
    const block = blockAt(document, spanOf(at, at))
    const counts = block?.span.start === at ? countsIn(block, context, matches) : []
    if (counts.length === 0) continue
    const around = blocksAround(document, at, paragraphsAround)
    const events = around.flatMap((one) => eventsIn(one, context))
    for (const count of counts) compare(count, events, context)
  }
}

function compare(count: Count, events: readonly Event[], { document: { text }, report }: CheckContext): void {
  const same = events.filter((event) => event.family === count.family && isAlike(event.which, count.which))
  const [first] = same
  const off = same.map((event) => daysOff(count, event))
  if (!first?.date.when || off.some((days) => days <= 0 || days > sameEventDays)) return
  report({
    span: count.span, edtf: count.date.when?.edtf ?? '',
    message: `${quote(text, count.date.span)} is not ${quote(text, count.span)}: that was ${quote(text, first.date.span)}.`,
    because: [{ span: count.date.span, note: 'The date told with it.', edtf: count.date.when?.edtf ?? '' }, ...same.map(({ date }) => ({ span: date.span, note: `The ${count.family} is dated here.`, ...(date.when ? { edtf: date.when.edtf } : {}) }))],
  })
}

/** Days by which the date lies outside what the count allows; 0 when it fits. */
function daysOff({ date, least, most, isBefore }: Count, event: Event): number {
  if (!date.when || !event.date.when) return 0
  const { earliest, latest } = event.date.when.bounds
  const allowed: Bounds = isBefore ? { earliest: earliest - most, latest: latest - least } : { earliest: earliest + least, latest: latest + most }
  return Math.max(allowed.earliest - date.when.bounds.latest, date.when.bounds.earliest - allowed.latest, 0)
}

function countsIn(block: Block, { document, timexes }: CheckContext, matches: readonly RegExpExecArray[]): readonly Count[] {
  const { text } = document
  return matches.flatMap((match) => {
    const start = block.span.start + match.index
    const span = { start, end: start + match[0].length }
    const sentence = block.sentences.find((one) => containsSpan(one.span, span))
    if (!sentence || isQuotedAt(document, span) || isGuarded(guardsOfWords(text.slice(sentence.span.start, start)))) return []
    const date = timexesWithin(timexes, sentence.span).find((timex) => isDated(timex, ['day', 'month']) && isBeside(text, timex, span))
    if (!date) return []
    return [{ span, ...limitsOf(match[1], match[2] ?? ''), isBefore: /^(?:before|prior|ahead)/i.test(match[3] ?? ''), date, which: tellingWords(match[4]), family: familyOf(match[5]) }]
  })
}

/** A count may be off by one of its units. */
function limitsOf(amount: string | undefined, word: string): { readonly least: number; readonly most: number } {
  const [days, most] = units[word.toLowerCase().replace(/s$/, '')] ?? [Infinity, Infinity]
  const value = amount === undefined ? 0 : /^\d/.test(amount) ? Number(amount) : Math.max(1, amounts.indexOf(amount.toLowerCase()) + 1)
  return value === 0 ? { least: 0, most: days * most } : { least: days * (value - 1), most: days * (value + 1) }
}

/** "In October, days before …" or "days before …, in October, …". */
const isBeside = (text: string, { span }: Timex, count: Span): boolean =>
  span.end <= count.start ? /^,? ?(?:just |only |mere |a few |some |several )?$/i.test(text.slice(span.end, count.start)) : /^, (?:in|on) $/.test(text.slice(count.end, span.start))

function eventsIn({ span: { start, end }, sentences }: Block, { document, timexes }: CheckContext): readonly Event[] {
  const { text } = document
  return timexesWithin(timexes, { start, end }).flatMap((date) => {
    const sentence = sentences.find((one) => containsSpan(one.span, date.span))
    if (!sentence || !isDated(date, ['day']) || isQuotedAt(document, date.span)) return []
    const before = text.slice(sentence.span.start, date.span.start)
    const match = heldAfter.exec(text.slice(date.span.end, Math.min(sentence.span.end, date.span.end + 90))) ?? heldBefore.exec(before.slice(-90))
    if (!match || isGuarded(guardsOfWords(before))) return []
    return [{ date, which: tellingWords(match[1]), family: familyOf(match[2]) }]
  })
}

const isDated = ({ type, when, basis }: Timex, precisions: readonly string[]): boolean =>
  type === 'DATE' && when?.kind === 'point' && !when.approximate && basis !== 'relative' && precisions.includes(when.precision)

const familyOf = (word = ''): string => families.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[0] ?? ''
const tellingWords = (words = ''): readonly string[] => words.toLowerCase().split(' ').filter((word) => word !== '' && !idle.test(word))

/** One of the two is named by its noun alone, or they share a word that tells which. */
const isAlike = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || a.some((word) => b.includes(word))
