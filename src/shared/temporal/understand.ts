import { civil } from './calendar'
import { monthName, weekdayName } from './lexicon'
import type { Bounds, Timex, When } from './timex'
import { isoWords } from './duration-words'

/** One short sentence for a person: what was understood, how exactly, and where what is not written came from. */
export function explainTimex(timex: Timex): string {
  const value = timex.defect ? defectWords(timex) : timex.when ? whenWords(timex.when) : timex.duration ? isoWords(timex.duration) : timex.form === 'present' ? 'the day of reading' : 'not resolved'
  const notes = [sourceOf(timex), calendarOf(timex), alternativesOf(timex), weekdayOf(timex)].filter((note) => note !== null)
  return [value, ...notes].join('; ')
}

function defectWords(timex: Timex): string {
  if (timex.defect?.kind === 'no-such-day') return `no such day: ${timex.defect.detail}`
  return timex.defect?.kind === 'range-backwards' ? `runs backwards: ${timex.defect.detail}` : `hardly a year: ${timex.defect?.detail ?? ''}`
}

/** "21 May 1993 — day known", "1996 to 2000 — years known". */
export function whenWords(when: When): string {
  if (when.kind === 'interval') return `${endWords(when.from, 'earliest', when.from.earliest)} to ${endWords(when.to, 'latest', when.to.latest)}${when.approximate ? ' — about' : ''}`
  const known = when.approximate ? 'approximate' : when.precision === 'unknown' ? 'vague' : `${when.precision} known`
  return `${boundsWords(when.bounds)} — ${known}`
}

const endWords = (bounds: Bounds, side: 'earliest' | 'latest', limit: number): string =>
  (Number.isFinite(limit) ? (Number.isFinite(bounds.earliest) && Number.isFinite(bounds.latest) ? boundsWords(bounds) : dayWords(bounds[side])) : side === 'earliest' ? 'open' : 'open end')

/** A stretch of days in words: a day, a month, a year, or first and last. */
export function boundsWords(bounds: Bounds): string {
  if (!Number.isFinite(bounds.earliest) || !Number.isFinite(bounds.latest)) return 'open'
  if (bounds.earliest === bounds.latest) return dayWords(bounds.earliest)
  const first = civil(bounds.earliest)
  const last = civil(bounds.latest)
  const after = civil(bounds.latest + 1)
  if (first.day === 1 && after.day === 1) {
    if (first.year === last.year && first.month === last.month) return `${monthName(first.month)} ${yearWords(first.year)}`
    if (first.month === 1 && after.month === 1) return first.year === last.year ? yearWords(first.year) : `${yearWords(first.year)} to ${yearWords(last.year)}`
    return `${monthName(first.month)} ${yearWords(first.year)} to ${monthName(last.month)} ${yearWords(last.year)}`
  }
  return `${dayWords(bounds.earliest)} to ${dayWords(bounds.latest)}`
}

const dayWords = (number: number): string => {
  const { year, month, day } = civil(number)
  return `${day} ${monthName(month)} ${yearWords(year)}`
}

const yearWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`)

function sourceOf(timex: Timex): string | null {
  if (timex.basis === 'relative') return timex.when ? (timex.anchor ? 'counted from the date before' : 'counted from the year of the context') : 'counts from something else'
  if (timex.basis !== 'context') return timex.implied.includes('century') ? 'century assumed' : null
  const parts = timex.implied.join(' and ')
  return `${parts} taken from ${timex.anchor ? (timex.anchor.start < timex.span.start ? 'a date before' : 'a date behind') : 'the context'}`
}

const calendarOf = (timex: Timex): string | null => (timex.calendar === 'julian' ? 'Old Style' : timex.calendar === 'gregorian' ? 'New Style' : null)

const alternativesOf = (timex: Timex): string | null => (timex.alternatives.length === 0 ? null : `or ${timex.alternatives.map((when) => whenWords(when).split(' — ')[0]).join(' or ')}`)

const weekdayOf = (timex: Timex): string | null => (timex.weekday === null ? null : `called a ${weekdayName(timex.weekday)}`)
