import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, civil, dayNumber, daysInMonth, isDay, isJulianDay, isLeap, julianToGregorian, weekdayOf } from './calendar'

const anyDay = (): fc.Arbitrary<number> => fc.integer({ min: dayNumber(-4000, 1, 1), max: dayNumber(4000, 12, 31) })

describe('days of the calendar', () => {
  it('count from 1970', () => expect([dayNumber(1970, 1, 1), dayNumber(1970, 1, 2), dayNumber(1969, 12, 31), dayNumber(2000, 3, 1)]).toEqual([0, 1, -1, 11017]))

  it('go to a number and back', () => fc.assert(fc.property(anyDay(), (number) => {
    const { year, month, day } = civil(number)
    expect(dayNumber(year, month, day)).toBe(number)
    expect(isDay(year, month, day)).toBe(true)
  })))

  it('follow each other', () => fc.assert(fc.property(anyDay(), (number) => {
    const today = civil(number)
    const next = civil(number + 1)
    const isNextDay = next.year === today.year && next.month === today.month && next.day === today.day + 1
    const isNewMonth = next.day === 1 && today.day === daysInMonth(today.year, today.month)
    expect(isNextDay || isNewMonth).toBe(true)
    expect(weekdayOf(number + 1)).toBe((weekdayOf(number) + 1) % 7)
  })))

  // The platform's own calendar is the witness here; the engine itself never uses it.
  it('agree with the platform', () => fc.assert(fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => {
    const witness = new Date(number * 86_400_000)
    expect(civil(number)).toEqual({ year: witness.getUTCFullYear(), month: witness.getUTCMonth() + 1, day: witness.getUTCDate() })
    expect(weekdayOf(number)).toBe((witness.getUTCDay() + 6) % 7)
  })))
})

describe('leap years', () => {
  it('are every fourth but three of four centuries', () => expect([1900, 2000, 1996, 1999, 0, -4, -100].map(isLeap)).toEqual([false, true, true, false, true, true, false]))
  it('give February its day, in the Julian calendar every fourth year', () => {
    expect([isDay(1900, 2, 29), isJulianDay(1900, 2, 29), isDay(2000, 2, 29), isJulianDay(1901, 2, 29)]).toEqual([false, true, true, false])
  })
  it('leave no month without days and none with 32', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect([daysInMonth(2023, 0), daysInMonth(2023, 13)]).toEqual([0, 0])
  })
})

describe('the Julian calendar', () => {
  // Pairs that the calendars' own history gives: the first day of the reform, Russia's last Julian day, a day of the century in which both agree.
  it('stands beside ours as history has it', () => {
    expect([civil(julianToGregorian(1582, 10, 5)), civil(julianToGregorian(1918, 1, 31)), civil(julianToGregorian(1752, 9, 3)), civil(julianToGregorian(250, 3, 1))]).toEqual([
      { year: 1582, month: 10, day: 15 }, { year: 1918, month: 2, day: 13 }, { year: 1752, month: 9, day: 14 }, { year: 250, month: 3, day: 1 },
    ])
  })
  it('is ten to thirteen days behind from 1582 to 2100', () => fc.assert(fc.property(fc.integer({ min: 1583, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
    const behind = julianToGregorian(year, month, day) - dayNumber(year, month, day)
    expect(behind).toBeGreaterThanOrEqual(10)
    expect(behind).toBeLessThanOrEqual(13)
  })))
})

describe('months later', () => {
  it('keep the day where the month has it', () => {
    const later = (months: number): unknown => civil(addMonths(dayNumber(2000, 1, 31), months))
    expect([later(1), later(12), later(-1), later(-11)]).toEqual([
      { year: 2000, month: 2, day: 29 }, { year: 2001, month: 1, day: 31 }, { year: 1999, month: 12, day: 31 }, { year: 1999, month: 2, day: 28 },
    ])
  })
  it('leave an open end open', () => expect([addMonths(Infinity, 3), addMonths(-Infinity, 3)]).toEqual([Infinity, -Infinity]))
})
