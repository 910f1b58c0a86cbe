import type { DayNumber } from './timex'

/** A day of the calendar. Years are astronomical: 0 is 1 BC, -43 is 44 BC. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS_BEFORE_1970 = 719468
const DAYS_IN_ERA = 146097
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Number of days of a month (1–12) in the Gregorian calendar; 0 for a month that is none. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1] ?? 0)

/** True when the Gregorian calendar has this day. */
export const isDay = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysInMonth(year, month)

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. Month and day may run over (day 32 is the next month's first).
 * The year is counted from March so that the leap day is the last of its year.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_1970
}

/** The Gregorian day of a day number; the reverse of `dayNumber`. `number` must be finite. */
export function civil(number: DayNumber): CivilDay {
  const shifted = number + DAYS_BEFORE_1970
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 }
}

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (number: DayNumber): number => (((number + 3) % 7) + 7) % 7

/** True when the Julian calendar has this day: its every fourth year is a leap year. */
export const isJulianDay = (year: number, month: number, day: number): boolean =>
  isDay(year, month, day) || (month === 2 && day === 29 && year % 4 === 0)

/** The day number of a day written in the Julian calendar. */
export function julianToGregorian(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return 365 * shifted + Math.floor(shifted / 4) + dayOfYear - 2 - DAYS_BEFORE_1970
}

/** The day number `months` later; the 31st becomes the last day of a shorter month. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  if (!Number.isFinite(number)) return number
  const { year, month, day } = civil(number)
  const total = year * 12 + (month - 1) + months
  const newYear = Math.floor(total / 12)
  const newMonth = total - newYear * 12 + 1
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}
