import type { Duration } from './timex'

/** "2 years 3 months": a length of time in words. */
export function isoWords(duration: Duration): string {
  const words = [count(duration.years, 'year'), count(duration.months, 'month'), count(duration.days, 'day')].filter((part) => part !== '')
  return words.length === 0 ? 'no time' : words.join(' ')
}

const count = (amount: number, unit: string): string => (amount === 0 ? '' : `${amount} ${unit}${amount === 1 ? '' : 's'}`)
