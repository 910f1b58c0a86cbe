import { julianToGregorian, civil } from '../calendar'
import type { Draft } from '../draft'
import { gapBetween, type Reader, type Token } from '../tokens'
import type { DateParts } from '../when'

const OPEN = /^ ?[[(]$/
const BEFORE_STYLE = /^(?:,? ?[[(]?)$/
const CLOSE_TO_YEAR = /^ ?[\])],? $/

/**
 * Settles Old Style beside New Style: "22 February [O.S. 11 February 1731] 1732", "27 January (O.S. 15 January) 1801",
 * "12 January [NS] 1730", "4 March 1750 (O.S.)". The New Style date stays, the other is kept as another reading of it; a date
 * known to be Julian alone also reads as the Gregorian day it fell on.
 */
export function settleStyles(reader: Reader, drafts: readonly Draft[]): Draft[] {
  let settled: readonly Draft[] = drafts
  for (const token of stylesOf(reader)) settled = settleAt(reader.text, settled, token)
  return [...settled]
}

interface Style { readonly start: number; readonly end: number; readonly julian: boolean }

function stylesOf(reader: Reader): Style[] {
  const styles: Style[] = reader.tokens.filter((token: Token) => token.kind === 'style').map((token) => ({ start: token.start, end: token.end, julian: token.value === 0 }))
  if (!reader.text.includes('tyle') && !reader.text.includes('ulian') && !reader.text.includes('regorian')) return styles
  for (const found of reader.text.matchAll(/\b(?:(?:in |by |according to |on )?the )?(Old|New|Julian|Gregorian)(?: Style| style| calendar| Calendar)/gi)) {
    const word = (found[1] ?? '').toLowerCase()
    styles.push({ start: found.index, end: found.index + found[0].length, julian: word === 'old' || word === 'julian' })
  }
  return styles.sort((a, b) => a.start - b.start)
}

function settleAt(text: string, drafts: readonly Draft[], style: Style): readonly Draft[] {
  const after = drafts.findIndex((draft) => draft.start >= style.end)
  const next = after === -1 ? drafts.length : after
  const before = drafts[next - 1]
  const inner = drafts[next]
  if (inner && /^[.:,]? ?$/.test(gapBetween(text, style.end, inner.start))) {
    if (before && OPEN.test(gapBetween(text, before.end, style.start))) return pair(text, drafts, next - 1, next, style)
    if (isDay(inner)) return replaceAt(drafts, next, 1, marked(inner, style.julian))
  }
  if (!before) return drafts
  const gap = gapBetween(text, before.end, style.start)
  if (!BEFORE_STYLE.test(gap)) return drafts
  const outer = drafts[next - 2]
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

/** Around New Year the Old Style day lies in the year before. */
const yearOfOther = (main: DateParts, other: DateParts, year: number, isOld: boolean): number =>
  (isOld && (other.month ?? 0) > (main.month ?? 0) + 6 ? year - 1 : !isOld && (main.month ?? 0) > (other.month ?? 0) + 6 ? year + 1 : year)

const withYear = (draft: Draft, year: Draft): Draft => ({
  ...draft, end: year.end, rule: `${draft.rule}-year`, form: draft.form === 'month-day' ? 'month-day-year' : 'day-month-year',
  from: draft.from ? { ...draft.from, year: year.from?.year ?? null } : null,
})

/** A date whose calendar is named: a Julian one also reads as its Gregorian day, a New Style one as its Old Style day. */
function marked(draft: Draft, julian: boolean): Draft {
  const calendar = julian ? 'julian' : 'gregorian'
  const { from } = draft
  if (!from || from.year === null || from.month === null || from.day === null || draft.isRange) return { ...draft, calendar }
  const number = julianToGregorian(from.year, from.month, from.day)
  const shift = number - julianToGregorian(from.year, from.month, from.day - 1) === 1 ? number : number
  const moved = julian ? civil(shift) : oldDay(from.year, from.month, from.day)
  return { ...draft, calendar, others: [...draft.others, { ...from, year: moved.year, month: moved.month, day: moved.day }] }
}

/** The Julian day written for a Gregorian day: as many days earlier as the calendars are apart. */
function oldDay(year: number, month: number, day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const asJulian = julianToGregorian(year, month, day)
  const asGregorian = asJulian - daysApart(year, month)
  return civil(asGregorian - daysApart(year, month))
}

/** Days the Gregorian calendar is ahead of the Julian one. */
const daysApart = (year: number, month: number): number => {
  const shifted = month <= 2 ? year - 1 : year
  return Math.floor(shifted / 100) - Math.floor(shifted / 400) - 2
}
