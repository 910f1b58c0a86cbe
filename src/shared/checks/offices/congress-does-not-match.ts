import { rankValue } from '../../claims/offices/offices'
import { cardinalOf, cardinalSource } from '../../claims/numbers'
import { matchesOf } from '../../text/matches'
import { shiftSpan, spanOf, type Span } from '../../text/span'
import { blockScanner } from '../block-scan'
import { defineCheck } from '../check'
import { quotationsOf } from '../quoted'

const ordinal = '\\d{1,3}(?:st|nd|rd|th)|\\p{L}{1,20}(?:-\\p{Ll}{1,20})?(?:st|nd|rd|th)'
const day = '(?:March [34]|January 3), (\\d{4})'
/** "the Seventy-second and to the two succeeding Congresses (March 4, 1931 – January 3, 1937)", as the directory of Congress words it. */
const terms = new RegExp(`(?<![\\p{L}\\d-])(${ordinal})(?: and(?: to the)? (?:(${cardinalSource}) succeeding|(${ordinal})))? Congress(?:es)? \\(${day} ?[–-] ?${day}\\)`, 'gu')

/** "the Seventieth, [72nd", "Seventieth through [Seventy-second", "One Hundred [Third": others stand before, or the number has begun already. */
const goesOn = /(?:[,–—-]|\b(?:and|or|through|to|[Hh]undred)|\b(?:and|or|through) the|, the) ?$/
const anyOrdinal = new RegExp(`(?<![\\p{L}\\d-])(?:${ordinal})(?!\\p{L})`, 'gu')
const LOOK_BACK = 300

/** Another ordinal in the sentence, or one of a list right before: the days may be counted from it. */
function isOneOfMore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at).replace(/^.*[.!?;] (?=\p{Lu})/su, '')
  return goesOn.test(before) || matchesOf(anyOrdinal, before).some(([word]) => rankValue(word) !== null)
}

/** The first Congress met in 1789, and each has two years. */
const firstYear = 1789
const yearOf = (congress: number): number => firstYear + 2 * (congress - 1)
const congressOf = (year: number): number => Math.floor((year - firstYear) / 2) + 1

interface Mismatch {
  readonly words: Span
  readonly years: Span
  readonly message: string
  /** Who is elected once more may leave before that Congress begins. */
  readonly mayHaveLeft: boolean
}

const findMismatches = blockScanner((text): readonly Mismatch[] => {
  const isQuoted = quotationsOf(text)
  return matchesOf(terms, text).flatMap((match) => {
    const [whole, first = '', succeeding, second, from = '', to = ''] = match
    const congress = rankValue(first)
    const last = congress === null ? null : succeeding !== undefined ? sum(congress, cardinalOf(succeeding)) : second !== undefined ? rankValue(second) : congress
    const words = spanOf(match.index, match.index + whole.indexOf(' ('))
    if (congress === null || last === null || isQuoted(words) || isOneOfMore(text, match.index)) return []
    const message = yearOf(congress) !== Number(from) ? `The Congress of ${from} was the ${written(congressOf(Number(from)))}, not the ${first}.`
      : Number(to) !== yearOf(last + 1) ? `The ${written(last)} Congress ended in ${yearOf(last + 1)}, not in ${to}.` : null
    return message === null ? [] : [{ words, years: spanOf(words.end + 2, match.index + whole.length - 1), message, mayHaveLeft: yearOf(congress) === Number(from) && Number(to) < yearOf(last + 1) }]
  })
}, (unit) => unit.text.includes('Congress'))

const sum = (a: number, b: number | null): number | null => (b === null ? null : a + b)

const written = (value: number): string => `${value}${value % 100 > 10 && value % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'}`

export const congressDoesNotMatch = defineCheck({
  id: 'offices/congress-does-not-match',
  summary: 'The number of a United States Congress and the days beside it do not go together.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run({ document, report }) {
    for (const { item: { words, years, message, mayHaveLeft }, at } of findMismatches(document)) report({ span: shiftSpan(words, at), severity: mayHaveLeft ? 'doubt' : 'contradiction', message, because: [{ span: shiftSpan(years, at), note: 'the days beside it' }] })
  },
})
