import { civil } from '../../temporal/calendar'
import type { Bounds, DayNumber } from '../../temporal/timex'

/** Whole years from birth to a day. */
export function yearsBetween(birth: DayNumber, day: DayNumber): number {
  const from = civil(birth)
  const to = civil(day)
  const reached = to.month > from.month || (to.month === from.month && to.day >= from.day)
  return to.year - from.year - (reached ? 0 : 1)
}

/** Before 1930 an unmarked day may be of the other calendar: up to 13 days. */
const twoCalendars: DayNumber = -14610

/**
 * The ages somebody born within `birth` can have at some day within `day`; `slackDays` for the other calendar where the
 * text does not name it. Null where either is open.
 */
export function possibleAges(birth: Bounds, day: Bounds, slackDays = 13): { readonly least: number; readonly most: number } | null {
  if (![birth.earliest, birth.latest, day.earliest, day.latest].every(Number.isFinite)) return null
  const slack = day.latest < twoCalendars ? slackDays : 0
  return { least: yearsBetween(birth.latest + slack, day.earliest), most: yearsBetween(birth.earliest - slack, day.latest) }
}
