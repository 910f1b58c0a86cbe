import type { Span } from '../../text/span'
import { gapAfter, tokenAt, type Reader, type Token } from '../tokens'

/** The day, or the days, of a date: "13", "the 13th of", "10–14", "10 or 11"; with the weekday in front of it. */
export interface DayElement {
  readonly day: number
  readonly second: { readonly day: number; readonly start: number; readonly joined: 'range' | 'or' | 'styles' } | null
  readonly firstSpan: Span
  readonly start: number
  readonly end: number
  /** Index of the last token it uses. */
  readonly last: number
  readonly weekday: number | null
  readonly weekdayStart: number | null
}

const DAY_TO_MONTH = new Set([' ', ' of ', '-', ' day of ', '. ', ', ', ' th ', '.', '/', ' in '])
const ORDINAL_TO_MONTH = new Set([' of ', ' day of '])
const MONTH_TO_DAY = new Set([' ', ' the ', '. ', '-', ', the ', ', '])
const DAYS_JOINED = /^(?:\s?[–—-]\s?|\/| to | to the | until | through | and | and the | & )$/
const DAYS_OR = /^(?: or | or the )$/
const WEEKDAY_GAPS = new Set([' ', ', ', ', the ', ' the ', ' ('])

/** A number that can be a day; up to 39 so that "32 May" is seen and reported. */
const isDayNumber = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && token.digits <= 2 && token.suffix !== 'plural' && token.value >= 1 && token.value <= 39

const isOrdinalWord = (token: Token | undefined): token is Token => token?.kind === 'ordinal' && token.value <= 20

/** The day in front of the month at token `index`. */
export function dayBefore(reader: Reader, index: number): DayElement | null {
  const at = beforeStyles(reader, index - 1)
  const token = tokenAt(reader, at)
  const gap = at === index - 1 ? gapAfter(reader, at) : ' '
  const word = isOrdinalWord(token)
  if (!(isDayNumber(token) && DAY_TO_MONTH.has(gap) && gapFits(token, gap)) && !(word && ORDINAL_TO_MONTH.has(gap))) return null
  if (token === undefined || (partOfNumber(reader.text, token.start) && !isDayBehindYear(reader, at))) return null
  const first = word ? null : firstOfTwo(reader, at)
  const opening = first ? first.token : token
  const openingIndex = first ? at - 1 : at
  const weekday = weekdayBefore(reader, openingIndex)
  const the = weekday ? weekday.start : articleBefore(reader.text, opening)
  return {
    day: opening.value, second: first ? { day: token.value, start: token.start, joined: first.joined } : null,
    firstSpan: { start: the, end: opening.end }, start: the, end: token.end, last: index - 1,
    weekday: weekday?.value ?? null, weekdayStart: weekday?.start ?? null,
  }
}

/** Steps over "O.S./N.S." between a day and its month: "11/22 O.S./N.S. June". */
function beforeStyles(reader: Reader, index: number): number {
  let at = index
  // "the 13th day of January"
  if (tokenAt(reader, at)?.kind === 'unit' && gapAfter(reader, at) === ' of ' && tokenAt(reader, at - 1)?.suffix === 'ordinal' && gapAfter(reader, at - 1) === ' ') return at - 1
  while (tokenAt(reader, at)?.kind === 'style' && /^(?:\/| ?)$/.test(gapAfter(reader, at))) at--
  return at === index || /^ ?$/.test(gapAfter(reader, at)) ? at : index
}

/** A comma or stroke joins a day to its month only behind an ordinal or a point: "13th, May"; "12, May went" does not. */
const gapFits = (token: Token, gap: string): boolean => gap !== ', ' && gap !== ' in ' ? true : token.suffix === 'ordinal' && gap !== ' in '

/** The day behind the month at token `index`: "January 13", "January 10–14", "January the 13th", "January, 13, 1992". */
export function dayAfter(reader: Reader, index: number): DayElement | null {
  const month = reader.tokens[index]
  const token = reader.tokens[index + 1]
  const gap = gapAfter(reader, index)
  if (!month || !isDayNumber(token) || !MONTH_TO_DAY.has(gap) || (gap === ', ' && token.suffix !== 'ordinal' && !/^, \d{4}(?!\d)/.test(reader.text.slice(token.end, token.end + 7)))) return null
  const second = secondOfTwo(reader, index + 1)
  const last = second ? index + 2 : index + 1
  const end = reader.tokens[last]?.end ?? token.end
  if (!endsCleanly(reader, last) && !joinsMonth(reader, last)) return null
  const weekday = weekdayBefore(reader, index)
  return {
    day: token.value, second, firstSpan: { start: token.start, end: token.end }, start: token.start, end, last,
    weekday: weekday?.value ?? null, weekdayStart: weekday?.start ?? null,
  }
}

/** "May 10.5", "May 10:30", "June 7-Eleven": the number goes on. */
function endsCleanly(reader: Reader, index: number): boolean {
  const end = reader.tokens[index]?.end ?? 0
  return !/^(?:[:.,/]\d|['’]|-\p{L})/u.test(reader.text.slice(end, end + 2))
}

/** "March 3-April 5, 1871": a hyphen where others write a dash. */
const joinsMonth = (reader: Reader, index: number): boolean => reader.tokens[index + 1]?.kind === 'month' && gapAfter(reader, index) === '-'

function firstOfTwo(reader: Reader, index: number): { readonly token: Token; readonly joined: Join } | null {
  const token = tokenAt(reader, index - 1)
  const second = reader.tokens[index]
  const gap = gapAfter(reader, index - 1)
  if (!isDayNumber(token) || !second || partOfNumber(reader.text, token.start)) return null
  const between = gap.startsWith(' and ') && /[Bb]etween (?:the )?$/.test(reader.text.slice(Math.max(0, token.start - 12), token.start))
  const joined = between ? 'range' : joinOf(gap, token, second)
  return joined === null ? null : { token, joined }
}

function secondOfTwo(reader: Reader, index: number): DayElement['second'] {
  const first = reader.tokens[index]
  const token = reader.tokens[index + 1]
  if (!first || !isDayNumber(token)) return null
  const joined = joinOf(gapAfter(reader, index), first, token)
  return joined === null || token.digits > 2 ? null : { day: token.value, start: token.start, joined }
}

type Join = 'range' | 'or' | 'styles'

/** "5/15 February": the same day in both calendars; "3/4 May": one of two. "and" joins neighbouring days to a stretch; days apart are two dates. */
function joinOf(gap: string, first: Token, second: Token): Join | null {
  if (DAYS_OR.test(gap)) return 'or'
  if (!DAYS_JOINED.test(gap)) return null
  if (gap === '/' && second.value === first.value + 1) return 'or'
  if (gap === '/' && second.value - first.value >= 10 && second.value - first.value <= 13) return 'styles'
  return (gap.startsWith(' and ') || gap === ' & ') && second.value !== first.value + 1 ? null : 'range'
}

/** True when the number goes on to the left: "1.5 May", "12:30 May", "555-1 May". */
const partOfNumber = (text: string, start: number): boolean => /[\d][.:,/]$|\d[-–]$/.test(text.slice(Math.max(0, start - 2), start)) && !/(?:^|[^\d])\d{1,2}(?:st|nd|rd|th)?[-–/]$/.test(text.slice(Math.max(0, start - 6), start))

/** "1453–16 December 1515": the number behind the year and the dash begins a whole date. */
export function isDayBehindYear(reader: Reader, index: number): boolean {
  const [first, day, month, year] = [-1, 0, 1, 2].map((step) => tokenAt(reader, index + step))
  return first?.kind === 'number' && first.digits === 4 && /^[–—-]$/.test(gapAfter(reader, index - 1)) && isDayNumber(day) && month?.kind === 'month' && year?.kind === 'number' && year.digits === 4
}

function articleBefore(text: string, token: Token): number {
  if (token.suffix !== 'ordinal' && token.kind !== 'ordinal') return token.start
  return /(?:^|[^\p{L}])[Tt]he $/u.test(text.slice(Math.max(0, token.start - 5), token.start)) ? token.start - 4 : token.start
}

/** The weekday in front of token `index`: "Tuesday, 13 January". */
function weekdayBefore(reader: Reader, index: number): { readonly value: number; readonly start: number } | null {
  const token = tokenAt(reader, index - 1)
  const gap = gapAfter(reader, index - 1)
  if (token?.kind !== 'weekday') return null
  return WEEKDAY_GAPS.has(gap.replace(/^\./, '')) && gap !== ' (' ? { value: token.value, start: token.start } : null
}
