import { civil } from './calendar'
import type { Bounds, DayNumber } from './timex'

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

/** "1992", "0965", "-0043" (44 BC); beyond four digits "Y12000". */
export function edtfYear(year: number): string {
  const digits = padded(Math.abs(year), 4)
  if (digits.length > 4) return `Y${year}`
  return year < 0 ? `-${digits}` : digits
}

export const edtfMonth = (year: number, month: number): string => `${edtfYear(year)}-${padded(month, 2)}`

export const edtfDay = (year: number, month: number, day: number): string => `${edtfMonth(year, month)}-${padded(day, 2)}`

/** "197X" for the decade that begins with 1970. Before our era digits run backwards, so a set of years is written instead. */
export const edtfDecade = (start: number): string => (start < 0 ? edtfOneOf(edtfYear(start), edtfYear(start + 9)) : `${edtfYear(start).slice(0, -1)}X`)

/** "18XX" for the hundred years that begin with 1800. */
export const edtfCentury = (start: number): string => (start < 0 ? edtfOneOf(edtfYear(start), edtfYear(start + 99)) : `${edtfYear(start).slice(0, -2)}XX`)

/** "1990-21" for spring 1990; 21 spring, 22 summer, 23 autumn, 24 winter. */
export const edtfSeason = (year: number, season: number): string => `${edtfYear(year)}-${20 + season}`

/** One day, month or year of a stretch: "[1990-01..1990-04]". */
export const edtfOneOf = (first: string, last: string): string => `[${first}..${last}]`

export const edtfApproximate = (value: string): string => (/[~\]]$/.test(value) ? value : `${value}~`)

/** "1996/2000"; null for an open end: "1996/..". A set cannot stand in an interval: its years do, as approximate. */
export const edtfInterval = (from: string | null, to: string | null): string => `${from === null ? '..' : endpoint(from, 0)}/${to === null ? '..' : endpoint(to, 1)}`

function endpoint(value: string, side: 0 | 1): string {
  if (value.startsWith('[')) return edtfApproximate(value.slice(1, -1).split('..')[side] ?? '')
  return /^-?\d{4}-2[1-4]~?$/.test(value) ? edtfApproximate(value.slice(0, -3).replace(/-$/, '')) : value
}

/** A day number as EDTF. */
export function edtfOfDay(number: DayNumber): string {
  const { year, month, day } = civil(number)
  return edtfDay(year, month, day)
}

/** A stretch of days as EDTF: a day, a month, a year, or one day of a set. */
export function edtfOfBounds(bounds: Bounds): string {
  const first = civil(bounds.earliest)
  const last = civil(bounds.latest)
  if (bounds.earliest === bounds.latest) return edtfDay(first.year, first.month, first.day)
  const after = civil(bounds.latest + 1)
  if (first.day === 1 && after.day === 1) {
    if (first.year === last.year && first.month === last.month) return edtfMonth(first.year, first.month)
    if (first.month === 1 && after.month === 1) return first.year === last.year ? edtfYear(first.year) : edtfOneOf(edtfYear(first.year), edtfYear(last.year))
    return edtfOneOf(edtfMonth(first.year, first.month), edtfMonth(last.year, last.month))
  }
  return edtfOneOf(edtfDay(first.year, first.month, first.day), edtfDay(last.year, last.month, last.day))
}
