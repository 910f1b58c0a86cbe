import { shiftSpan, spanOf, type Span } from '../../text/span'
import { blockScanner } from '../block-scan'
import { defineCheck } from '../check'
import { quotationsOf } from '../quoted'
import type { TextEdit } from '../../text/edit'
import { matchesOf } from '../../text/matches'
import { glanceAt, NUMBER_POINT } from './glance'

/** One way a number is garbled: what it looks like, what is said of it and what it may have been. */
interface Garble {
  readonly pattern: RegExp
  readonly say: (quote: string) => string
  /** What stands there when the number is whole again; null when nobody can know. */
  readonly mend: (match: RegExpMatchArray) => string | null
  /** Reasons of the surroundings to stay silent. */
  readonly unless?: RegExp
  /** Nobody writes so, and nobody is quoted so. */
  readonly isNeverMeant?: true
}

const before = '(?<![\\p{L}\\p{N}.,:/–-])'

const garbles: readonly Garble[] = [
  { // 52. 52,000
    pattern: new RegExp(`${before}(\\d{1,3})[.,] (\\1,\\d{3}(?:,\\d{3})*)(?!\\d)`, 'uy'),
    say: (quote) => `“${quote}” repeats the beginning of a number.`, mend: (match) => match[2] ?? null,
  },
  { // 24. 186 people: a sentence that ends in a number does not go on with digits and a small letter
    pattern: new RegExp(`${before}(\\d{1,3})\\. (\\d{3})(?= \\p{Ll})`, 'uy'),
    say: (quote) => `“${quote}” looks like one number with a full stop and a blank in it.`, mend: (match) => `${match[1]},${match[2]}`,
    unless: /\b(?:no|nos|vol|pp?|line|chapter|section|article|page|part|book|act|verse|number)\.? ?$/i,
  },
  { // 52. 42%
    pattern: new RegExp(`${before}(\\d{1,3})\\. (\\d{1,2})(?= ?(?:%|per ?cent\\b))`, 'uy'),
    say: (quote) => `“${quote}” has a blank behind its decimal point.`, mend: (match) => `${match[1]}.${match[2]}`,
  },
  { // 52,,000
    pattern: /(?<![\p{L}\p{N}])\d{1,9}(?:,\d{1,9}){0,9},,+\d[\d,]*/uy,
    say: (quote) => `“${quote}” has two commas in a row.`, mend: (match) => match[0].replace(/,,+/g, ','), isNeverMeant: true,
  },
  { // 52,00 and 520,00; a decimal comma or a place in a book is something else
    pattern: new RegExp(`${before}\\d{1,4},\\d{2}(?![\\p{L}\\p{N}]|[,.–:-]\\d|,)`, 'uy'),
    say: (quote) => `“${quote}”: behind a comma that groups digits there must be three.`, mend: () => null,
    unless: /(?:[$€£¥§]|\b(?:vol|pp?|nos?|art|ch|ver|verse|ps|ez|is|mk|mt|lk)\.?) ?$/i,
  },
  { // 1,00,0 and 5,2000; thousands in the Indian manner (1,00,000) are whole
    pattern: new RegExp(`${before}(?!\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d))\\d{1,3}(?:,\\d{1,4})*,(?:\\d{4,}|\\d{1,2},\\d{1,3}|\\d{3},\\d{1,2})(?![\\p{L}\\p{N}]|,\\d)`, 'uy'),
    say: (quote) => `“${quote}” groups its digits as no number does.`, mend: () => null,
    unless: /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|vol\.?|pp?\.?|nos?\.?|[$(§:]) ?$/i,
  },
]

interface Garbled {
  readonly span: Span
  readonly message: string
  readonly edit: TextEdit | null
}

/** Where a number begins that a comma or full stop follows. */
const numbers = /(?<![\d])\d+(?=[.,] ?[\d,])/g

/** The matches of a pattern at these places; all of them begin with a number. */
function matchesAt(pattern: RegExp, text: string, places: readonly number[]): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const place of places) {
    if (place < pattern.lastIndex && found.length > 0) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (match) found.push(match)
  }
  pattern.lastIndex = 0
  return found
}

const findGarbled = blockScanner((text): readonly Garbled[] => {
  const places = matchesOf(numbers, text).map(({ index }) => index)
  if (places.length === 0) return []
  const isQuoted = quotationsOf(text)
  const found: Garbled[] = []
  for (const garble of garbles) {
    for (const match of matchesAt(garble.pattern, text, places)) {
      const span = spanOf(match.index, match.index + match[0].length)
      if ((garble.isNeverMeant !== true && isQuoted(span)) || garble.unless?.test(text.slice(Math.max(0, span.start - 12), span.start)) === true || isListOrDecimal(text, span)) continue
      if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue
      const mended = garble.mend(match)
      found.push({ span, message: garble.say(match[0]), edit: mended === null ? null : { ...span, newText: mended } })
    }
  }
  return found
}, (unit) => (glanceAt(unit) & NUMBER_POINT) !== 0)

/** "26,23%" and "76,9 m" have a decimal comma; "12,14" after other pairs, or in a bracket of its own, is a place in a book. */
function isListOrDecimal(text: string, span: Span): boolean {
  if (!/^\d+,\d{1,2}$/.test(text.slice(span.start, span.end))) return false
  const [left, right] = [text.slice(Math.max(0, span.start - 24), span.start), text.slice(span.end, span.end + 16)]
  if (decimalUnit.test(right)) return !isConverted(left, text.slice(span.start, span.end))
  if (/\d,\d{1,2}(?:[;,:] ?| (?:and|or) )$/.test(left) || /^[;,:] ?\d+,\d{1,2}(?!\d)/.test(right)) return true
  return /[;:,(] ?$/.test(left) && !countedNoun.test(right)
}

/** "2,000 miles (32,00": what stands in the bracket is the same in another unit, which is not a thousand times as long; "1,609 metres (1,61 km" has a decimal. */
function isConverted(left: string, number: string): boolean {
  const first = ofConversion.exec(left)?.[1]
  const ratio = first === undefined ? 0 : digitsOf(number) / digitsOf(first)
  return ratio > 0.2 && ratio < 5
}
const ofConversion = /(\d{1,3},\d{3})[ -]\p{Ll}+\.?(?: \p{Ll}+)? \($/u
const digitsOf = (number: string): number => Number(number.replace(/\D/g, ''))
const decimalUnit = /^ ?(?:%|per ?cent|[mkc]?m2?\b|km2?\b|kg\b|s\b|sec)/i
/** "66,22 votes", "11,00-mile", "11,00 in Quenby": what is counted, or where. */
const countedNoun = /^ (?!(?:and|or|to|see|cf|ff?|euros?|dollars?|pounds?|francs?|marks?|kron\p{Ll}+|lire|roubles?|rupees?)\b)\p{Ll}{2,}|^-(?:mile|yard|foot|acre|ton|seat|strong|man|member)\b/u

export const malformedNumber = defineCheck({
  id: 'text/malformed-number',
  summary: 'A number is garbled: repeated, split by a blank, or with commas where none can stand.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, report }) {
    for (const { item, at } of findGarbled(document)) {
      const { edit } = item
      const fixes = edit === null ? [] : [{ title: `Write ${edit.newText}`, safety: 'choice' as const, edits: [{ ...edit, start: edit.start + at, end: edit.end + at }] }]
      report({ span: shiftSpan(item.span, at), message: item.message, fixes })
    }
  },
})
