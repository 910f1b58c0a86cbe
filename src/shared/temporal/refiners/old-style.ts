import { civil, dayNumber, julianToGregorian } from '../calendar'
import type { Draft } from '../draft'
import { gapBetween, type Reader, type Token } from '../tokens'
import type { DateParts } from '../when'

const OPEN = /^,? ?[[(]$/
const BEFORE_STYLE = /^(?:,? ?[[(]?)$/
const CLOSE_TO_YEAR = /^ ?[\])],? $/

/**
 * Settles Old Style beside New Style: "22 February [O.S. 11 February 1731] 1732", "27 January (O.S. 15 January) 1801",
 * "12 January [NS] 1730", "4 March 1750 (O.S.)". The New Style date stays, the other is kept as another reading of it; a date
 * known to be Julian alone also reads as the Gregorian day it fell on.
 */
export function settleStyles(reader: Reader, drafts: readonly Draft[]): Draft[] {
  let settled: readonly Draft[] = reader.text.includes('/') ? pairStrokes(reader.text, drafts) : drafts
  const styles = stylesOf(reader)
  for (const style of styles) settled = settleAt(reader.text, settled, style)
  return styles.length > 1 ? pairNamed(reader.text, settled) : [...settled]
}

/** "11 February 1732 (Old Style); 22 February 1732 (New Style)": one day, however many days the writer held them to be apart. */
function pairNamed(text: string, drafts: readonly Draft[]): Draft[] {
  const paired: Draft[] = []
  for (const draft of drafts) {
    const last = paired.at(-1)
    const isOfOther = last !== undefined && last.calendar !== null && draft.calendar !== null && last.calendar !== draft.calendar
    if (isOfOther && isDay(last) && isDay(draft) && areStylesApart(last.from, draft.from) && BETWEEN_NAMED.test(gapBetween(text, last.end, draft.start)) && draft.from && last.from) {
      const [current, old] = draft.calendar === 'gregorian' ? [draft, last] : [last, draft]
      paired[paired.length - 1] = { ...current, start: last.start, end: draft.end, rule: `${current.rule}, both styles`, others: old.from ? [...current.others, old.from] : current.others }
    } else paired.push(draft)
  }
  return paired
}
/** Ten to thirteen days, and a writer may miscount them. */
const areStylesApart = (a: DateParts | null, b: DateParts | null): boolean => {
  if (a?.year == null || b?.year == null) return false
  const days = Math.abs(dayNumber(a.year, a.month ?? 1, a.day ?? 1) - dayNumber(b.year, b.month ?? 1, b.day ?? 1))
  return days >= 9 && days <= 14
}
const BETWEEN_NAMED = /^ ?[[(]?(?:(?:Old|New) Style|[ON]\.? ?S\.?)[\])]?(?:[;,]|,? or) $/i

/** "30 October / 9 November 1683": one day in both calendars, ten to thirteen days apart. */
function pairStrokes(text: string, drafts: readonly Draft[]): Draft[] {
  const paired: Draft[] = []
  for (const draft of drafts) {
    const last = paired.at(-1)
    const both = last && isDay(last) && isDay(draft) && !last.isRange && !draft.isRange && /^ ?\/ ?$/.test(gapBetween(text, last.end, draft.start)) ? bothStyles(last, draft) : null
    if (both) paired[paired.length - 1] = both
    else paired.push(draft)
  }
  return paired
}

function bothStyles(old: Draft, current: Draft): Draft | null {
  const { from: a } = old
  const { from: b } = current
  if (!a || !b || b.year === null) return null
  const year = a.year ?? ((a.month ?? 0) > (b.month ?? 0) ? b.year - 1 : b.year)
  const apart = dayNumber(b.year, b.month ?? 1, b.day ?? 1) - dayNumber(year, a.month ?? 1, a.day ?? 1)
  if (apart < 10 || apart > 13) return null
  return { ...current, start: old.start, rule: `${current.rule}, both styles`, calendar: 'gregorian', others: [{ ...a, year }] }
}

interface Style { readonly start: number; readonly end: number; readonly julian: boolean }

function stylesOf(reader: Reader): Style[] {
  const styles: Style[] = reader.tokens.filter((token: Token) => token.kind === 'style').map((token) => ({ start: token.start, end: token.end, julian: token.value === 0 }))
  if (!reader.namesCalendar) return styles
  for (const found of reader.text.matchAll(/\b(?:(?:in |by |according to |on )?the )?(Old|New|Julian|Gregorian)(?: Style| style| calendar| Calendar)/gi)) {
    const word = (found[1] ?? '').toLowerCase()
    styles.push({ start: found.index, end: found.index + found[0].length, julian: word === 'old' || word === 'julian' })
  }
  return styles.sort((a, b) => a.start - b.start)
}

function settleAt(text: string, drafts: readonly Draft[], style: Style): readonly Draft[] {
  const after = drafts.findIndex((draft) => draft.start >= style.end)
  const next = after === -1 ? drafts.length : after
  const before = next > 0 ? drafts[next - 1] : undefined
  const inner = drafts[next]
  if (inner && /^[.:,]? ?$/.test(gapBetween(text, style.end, inner.start))) {
    if (before && OPEN.test(gapBetween(text, before.end, style.start))) return pair(text, drafts, next - 1, next, style)
    const split = aroundBracket(text, drafts, next, style)
    if (split) return split
    if (isDay(inner)) return replaceAt(drafts, next, 1, marked(inner, style.julian))
  }
  if (!before) return drafts
  const gap = gapBetween(text, before.end, style.start)
  if (!BEFORE_STYLE.test(gap)) return drafts
  const dayAlone = isDay(before) && OPEN.test(gap) ? DAY_ALONE.exec(text.slice(style.end, style.end + 6)) : null
  if (dayAlone) return withDayAlone(text, drafts, next - 1, style, dayAlone)
  const outer = next > 1 ? drafts[next - 2] : undefined
  if (outer && isDay(outer) && isDay(before) && OPEN.test(gapBetween(text, outer.end, before.start))) return pair(text, drafts, next - 2, next - 1, style)
  if (before.form === 'day-month' && inner?.form === 'year' && CLOSE_TO_YEAR.test(gapBetween(text, style.end, inner.start))) {
    return replaceAt(drafts, next - 1, 2, marked(withYear(before, inner), style.julian))
  }
  return isDay(before) ? replaceAt(drafts, next - 1, 1, marked(before, style.julian)) : drafts
}

const isDay = (draft: Draft): boolean => draft.from?.day != null && draft.type === 'DATE'

const replaceAt = (drafts: readonly Draft[], at: number, count: number, draft: Draft): readonly Draft[] => [...drafts.slice(0, at), draft, ...drafts.slice(at + count)]

/** The outer date with the inner one as its other reading; a year behind the bracket belongs to the outer one. */
function pair(text: string, drafts: readonly Draft[], outerAt: number, innerAt: number, style: Style): readonly Draft[] {
  const outer = drafts[outerAt]
  const inner = drafts[innerAt]
  if (!outer?.from || !inner?.from) return drafts
  const year = drafts[innerAt + 1]
  const hasYear = outer.from.year === null && year?.form === 'year' && CLOSE_TO_YEAR.test(gapBetween(text, Math.max(inner.end, style.end), year.start))
  const main = hasYear && year ? withYear(outer, year) : outer
  if (!main.from) return drafts
  const known = main.from.year ?? inner.from.year
  const from: DateParts = { ...main.from, year: known }
  const other: DateParts = { ...inner.from, year: inner.from.year ?? (known === null ? null : yearOfOther(from, inner.from, known, style.julian)) }
  const settled: Draft = { ...main, from, calendar: style.julian ? 'gregorian' : 'julian', rule: `${main.rule}, both styles`, others: [...main.others, other, ...inner.others] }
  return replaceAt(drafts, outerAt, innerAt - outerAt + (hasYear ? 2 : 1), settled)
}

/** "19 February [O.S. 7] 1882", "19 February 1882 [O.S. 7]"; of the month before in "3 March [O.S. 19]". What is not some twelve days before is no other reading. */
const DAY_ALONE = /^\.? ?(\d{1,2})[\])]/
function withDayAlone(text: string, drafts: readonly Draft[], at: number, style: Style, [bracket, day]: RegExpExecArray): readonly Draft[] {
  const outer = drafts[at]
  if (!outer?.from) return drafts
  const year = drafts[at + 1]
  const hasYear = outer.from.year === null && year?.form === 'year' && /^,? $/.test(gapBetween(text, style.end + bracket.length, year.start))
  const main = hasYear && year ? withYear(outer, year) : outer
  const { year: ofYear = null, month, day: ofMain } = main.from ?? outer.from
  if (ofYear === null || month == null || ofMain == null) return drafts
  const isBefore = Number(day) > ofMain
  const other: DateParts = { ...outer.from, year: isBefore && month === 1 ? ofYear - 1 : ofYear, month: isBefore ? (month + 10) % 12 + 1 : month, day: Number(day) }
  const isOther = Number(day) <= 31 && areStylesApart(main.from, other)
  return replaceAt(drafts, at, hasYear ? 2 : 1, { ...main, calendar: style.julian ? 'gregorian' : 'julian', rule: `${main.rule}, both styles`, others: isOther ? [...main.others, other] : main.others })
}

/** Around New Year the Old Style day lies in the year before. */
const yearOfOther = (main: DateParts, other: DateParts, year: number, isOld: boolean): number =>
  (isOld && (other.month ?? 0) > (main.month ?? 0) + 6 ? year - 1 : !isOld && (main.month ?? 0) > (other.month ?? 0) + 6 ? year + 1 : year)

/** "11 [O.S. 31 October] November 1731": the day stands before the bracket, its month behind. */
function aroundBracket(text: string, drafts: readonly Draft[], innerAt: number, style: Style): readonly Draft[] | null {
  const inner = drafts[innerAt]
  const behind = drafts[innerAt + 1]
  const found = /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th)? ?[[(]$/.exec(text.slice(Math.max(0, style.start - 8), style.start))
  if (!inner?.from || !behind?.from || !found || behind.from.day !== null || behind.from.month === null || !CLOSE_TO_YEAR.test(gapBetween(text, inner.end, behind.start))) return null
  const day = Number(found[1])
  const start = style.start - found[0].replace(/^\D/, '').length
  const from: DateParts = { ...behind.from, day }
  const main: Draft = { ...behind, start, rule: 'day-month-year, both styles', form: from.year === null ? 'day-month' : 'day-month-year', from }
  const other: DateParts = { ...inner.from, year: inner.from.year ?? (from.year === null ? null : yearOfOther(from, inner.from, from.year, style.julian)) }
  return replaceAt(drafts, innerAt, 2, { ...main, calendar: style.julian ? 'gregorian' : 'julian', others: [other] })
}

const withYear = (draft: Draft, year: Draft): Draft => ({
  ...draft, end: year.end, rule: `${draft.rule}-year`, form: draft.form === 'month-day' ? 'month-day-year' : 'day-month-year',
  from: draft.from ? { ...draft.from, year: year.from?.year ?? null } : null,
})

/** A date whose calendar is named: a Julian one also reads as its Gregorian day, a New Style one as its Old Style day. */
function marked(draft: Draft, julian: boolean): Draft {
  if (draft.calendar !== null) return draft
  const calendar = julian ? 'julian' : 'gregorian'
  const { from } = draft
  if (!from || from.year === null || from.month === null || from.day === null || draft.isRange) return { ...draft, calendar }
  const number = julianToGregorian(from.year, from.month, from.day)
  const moved = julian ? civil(number) : oldDay(from.year, from.month, from.day)
  return { ...draft, calendar, others: [...draft.others, { ...from, year: moved.year, month: moved.month, day: moved.day }] }
}

/** The Julian day written for a Gregorian day: as many days earlier as the calendars are apart. */
function oldDay(year: number, month: number, day: number): { readonly year: number; readonly month: number; readonly day: number } {
  return civil(dayNumber(year, month, day) - daysApart(year, month))
}

/** Days the Gregorian calendar is ahead of the Julian one. */
const daysApart = (year: number, month: number): number => {
  const shifted = month <= 2 ? year - 1 : year
  return Math.floor(shifted / 100) - Math.floor(shifted / 400) - 2
}
