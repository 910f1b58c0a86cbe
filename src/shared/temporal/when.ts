import { boundsOfCentury, boundsOfDay, boundsOfDecade, boundsOfMonth, boundsOfYear, boundsOfYears } from './bounds'
import { dayNumber, daysInMonth, isDay } from './calendar'
import { edtfApproximate, edtfCentury, edtfDay, edtfDecade, edtfInterval, edtfMonth, edtfOfBounds, edtfSeason, edtfYear } from './edtf'
import type { Bounds, Precision, When } from './timex'

/** Which stretch of a month, year, decade or century is meant. */
export type Part = 'beginning' | 'early' | 'middle' | 'late' | 'end' | 'first-half' | 'second-half'

/** A date as its words give it. What they leave out is null. Years are astronomical (0 is 1 BC). */
export interface DateParts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** 1 spring … 4 winter; a winter with month 12 is the one that begins in that year. */
  readonly season: number | null
  /** A decade or century counts from `year`, its first one. */
  readonly scale: 'date' | 'decade' | 'century'
  readonly part: Part | null
  readonly circa: boolean
  /** "present", "now": the day of reading. */
  readonly now: boolean
}

/** Nothing known: what a spread begins with that says more. */
export const noParts: DateParts = { year: null, month: null, day: null, season: null, scale: 'date', part: null, circa: false, now: false }

/** The parts of a written date. */
export const datePartsOf = (year: number | null, month: number | null = null, day: number | null = null, circa = false, part: Part | null = null): DateParts => ({ year, month, day, season: null, scale: 'date', part, circa, now: false })

/** "present" or "now". */
export const presentParts: DateParts = { ...noParts, now: true }

/**
 * Parts of a date as a value; null where the year is missing or has five digits, for "present", and where
 * the calendar has no such day.
 */
export function whenOf(parts: DateParts): When | null {
  const { year, month, day } = parts
  if (year === null || parts.now || Math.abs(year) > 9999) return null
  if (parts.part !== null) return partialWhen(parts, year, parts.part)
  if (parts.season !== null) return seasonWhen(year, parts.season, month)
  if (parts.scale !== 'date') return eraWhen(parts, year)
  if (month === null) return point(boundsOfYear(year), edtfYear(year), 'year', parts.circa)
  if (day === null) return point(boundsOfMonth(year, month), edtfMonth(year, month), 'month', parts.circa)
  return isDay(year, month, day) ? point(boundsOfDay(year, month, day), edtfDay(year, month, day), 'day', parts.circa) : null
}

/** A point somewhere in `bounds`; `edtf` is marked approximate here where it is. */
export const point = (bounds: Bounds, edtf: string, precision: Precision, approximate = false): When => ({
  kind: 'point', bounds, edtf: approximate ? edtfApproximate(edtf) : edtf, precision, approximate,
})

const eraWhen = (parts: DateParts, year: number): When => (parts.scale === 'decade'
  ? point(boundsOfDecade(year), edtfDecade(year), 'decade', parts.circa)
  : point(boundsOfCentury(year), edtfCentury(year), 'century', parts.circa))

/** First and last month of a season, in the north; winter may be that at either end of the year. */
function seasonWhen(year: number, season: number, month: number | null): When {
  const [first, last] = season === 1 ? [dayNumber(year, 3, 1), dayNumber(year, 6, 21)]
    : season === 2 ? [dayNumber(year, 6, 1), dayNumber(year, 9, 23)]
      : season === 3 ? [dayNumber(year, 9, 1), dayNumber(year, 12, 21)]
        : [dayNumber(month === 12 ? year : year - 1, 12, 1), dayNumber(year + 1, 3, 21)]
  return { kind: 'point', bounds: { earliest: first, latest: last }, edtf: edtfSeason(year, season), precision: 'season', approximate: true }
}

/** First and last of ten steps that a part covers, counted from 0. */
const TENTHS: Readonly<Record<Part, readonly [number, number]>> = {
  beginning: [0, 2], early: [0, 3], middle: [3, 6], late: [6, 9], end: [8, 9], 'first-half': [0, 4], 'second-half': [5, 9],
}
/** First and last month of a part of a year. */
const MONTHS: Readonly<Record<Part, readonly [number, number]>> = {
  beginning: [1, 3], early: [1, 4], middle: [5, 8], late: [9, 12], end: [10, 12], 'first-half': [1, 6], 'second-half': [7, 12],
}
/** First and last day of a part of a month; 31 stands for the last. */
const DAYS: Readonly<Record<Part, readonly [number, number]>> = {
  beginning: [1, 10], early: [1, 10], middle: [11, 20], late: [21, 31], end: [21, 31], 'first-half': [1, 15], 'second-half': [16, 31],
}

function partialWhen(parts: DateParts, year: number, part: Part): When | null {
  const { month } = parts
  if (parts.season !== null) return seasonWhen(year, parts.season, month)
  if (parts.scale !== 'date') {
    const step = parts.scale === 'decade' ? 1 : 10
    const [first, last] = TENTHS[part]
    const bounds = boundsOfYears(year + first * step, year + last * step + step - 1)
    // "The second half of the 20th century" is as exact as the century; "late" is not.
    return parts.scale === 'century' && part.endsWith('half') ? point(bounds, edtfOfBounds(bounds), parts.scale) : vague(bounds, parts.scale)
  }
  if (month === null) {
    const [first, last] = MONTHS[part]
    return vague({ earliest: dayNumber(year, first, 1), latest: dayNumber(year, last, daysInMonth(year, last)) }, 'season')
  }
  const [first, last] = DAYS[part]
  return vague({ earliest: dayNumber(year, month, first), latest: dayNumber(year, month, Math.min(last, daysInMonth(year, month))) }, 'month')
}

const vague = (bounds: Bounds, precision: Precision): When => point(bounds, edtfOfBounds(bounds), precision, true)

const COARSENESS: readonly Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century', 'millennium', 'unknown']

/** The stretch from one point to another; null for an end that is open or is the day of reading. */
export function intervalOf(from: When | null, to: When | null): When | null {
  if (!from && !to) return null
  const start: Bounds = from?.bounds ?? { earliest: -Infinity, latest: to?.bounds.latest ?? Infinity }
  const end: Bounds = to?.bounds ?? { earliest: from?.bounds.earliest ?? -Infinity, latest: Infinity }
  const known = [from, to].filter((one) => one !== null)
  const coarsest = Math.max(...known.map((one) => COARSENESS.indexOf(one.precision)))
  return {
    kind: 'interval', bounds: { earliest: start.earliest, latest: Math.max(start.latest, end.latest) }, from: start, to: end,
    edtf: edtfInterval(from?.edtf ?? null, to?.edtf ?? null), precision: COARSENESS[coarsest] ?? 'unknown',
    approximate: known.some((one) => one.approximate),
  }
}
