import type { CalendarDay } from '../../shared/review/analyze'

/** The day of today, from the machine's clock: the engine itself has none. */
export function today(): CalendarDay {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}
