import { civil, dayNumber, daysInMonth } from './calendar'
import type { Bounds, Timex, When } from './timex'

export const boundsOfDay = (year: number, month: number, day: number): Bounds => {
  const number = dayNumber(year, month, day)
  return { earliest: number, latest: number }
}

export const boundsOfMonth = (year: number, month: number): Bounds => ({
  earliest: dayNumber(year, month, 1), latest: dayNumber(year, month, daysInMonth(year, month)),
})

export const boundsOfYear = (year: number): Bounds => boundsOfYears(year, year)

/** From the first day of one year to the last of another. */
export const boundsOfYears = (from: number, to: number): Bounds => ({ earliest: dayNumber(from, 1, 1), latest: dayNumber(to, 12, 31) })

/** The ten years that begin with `start`: 1970 for the 1970s. */
export const boundsOfDecade = (start: number): Bounds => boundsOfYears(start, start + 9)

/** The hundred years that begin with `start`: 1800 for the 19th century, counted as EDTF's 18XX does. */
export const boundsOfCentury = (start: number): Bounds => boundsOfYears(start, start + 99)

export type Relation = 'equal' | 'within' | 'contains' | 'disjoint' | 'overlap'

/**
 * How `a` stands to `b`. Two intervals are compared start with start and end with end; a point against an interval by the
 * whole stretch. `disjoint` is certain: approximate values are widened first. `within`: a says the same more exactly, or is
 * a point inside the interval b.
 */
export function relate(a: When, b: When): Relation {
  const slack = slackOf(a) + slackOf(b)
  if (a.kind === 'interval' && b.kind === 'interval') {
    return combine(relateBounds(a.from, b.from, slack), relateBounds(a.to, b.to, slack))
  }
  return relateBounds(a.bounds, b.bounds, slack)
}

function combine(start: Relation, end: Relation): Relation {
  if (start === 'disjoint' || end === 'disjoint') return 'disjoint'
  if (start === end || end === 'equal') return start
  return start === 'equal' ? end : 'overlap'
}

/** How two stretches of days stand to each other; `slack` days between them do not yet make them disjoint. */
export function relateBounds(a: Bounds, b: Bounds, slack = 0): Relation {
  if (a.earliest === b.earliest && a.latest === b.latest) return 'equal'
  if (a.latest + slack < b.earliest || b.latest + slack < a.earliest) return 'disjoint'
  if (b.earliest <= a.earliest && a.latest <= b.latest) return 'within'
  if (a.earliest <= b.earliest && b.latest <= a.latest) return 'contains'
  return 'overlap'
}

export type Certainty = 'yes' | 'no' | 'maybe'

/** Whether `a` is over before `b` begins; `no` when every reading has a's end on or after b's beginning. */
export function certainlyBefore(a: When, b: When): Certainty {
  const slack = slackOf(a) + slackOf(b)
  const end = a.kind === 'interval' ? a.to : a.bounds
  const start = b.kind === 'interval' ? b.from : b.bounds
  if (end.latest + slack < start.earliest) return 'yes'
  return end.earliest - slack >= start.latest ? 'no' : 'maybe'
}

/** A named season reaches from its first month to the day of the almanac already: little is left open. */
const NAMED_SEASON = /-2[1-4]$/
const SLACK_DAYS = { day: 3, month: 10, season: 45, year: 731, decade: 1827, century: 9131, millennium: 36525, unknown: 731 } as const
const YEAR_DAYS = 365.25

/**
 * Days by which a value may reach beyond its bounds: nothing for an exact one, two years for "c. 1850" and more the older it
 * is, days for "early May 1990". A century always gets a year, because people count it from …00 and from …01.
 */
export function slackOf(when: When): number {
  if (!when.approximate) return when.precision === 'century' || when.precision === 'millennium' ? 366 : 0
  const days = NAMED_SEASON.test(when.edtf) ? 10 : SLACK_DAYS[when.precision]
  return when.precision === 'year' ? days + distanceSlack(when.bounds) : days
}

/** The older a year, the vaguer "circa" is: five more years before 1500, ten before 1000, twenty before our era. */
function distanceSlack(bounds: Bounds): number {
  if (!Number.isFinite(bounds.latest)) return 0
  const { year } = civil(bounds.latest)
  const years = year >= 1500 ? 0 : year >= 1000 ? 3 : year > 0 ? 8 : 18
  return Math.round(years * YEAR_DAYS)
}

/** Every reading of an expression: its value and the alternatives. */
export const readingsOf = (timex: Timex): readonly When[] => (timex.when ? [timex.when, ...timex.alternatives] : timex.alternatives)

/** True when both have a value and every reading of one certainly excludes every reading of the other. */
export function timexesClash(a: Timex, b: Timex): boolean {
  if (!a.when || !b.when) return false
  const others = readingsOf(b)
  return readingsOf(a).every((one) => others.every((other) => relate(one, other) === 'disjoint'))
}

/** One end of an interval as a point of its own; a point is both its ends. Null for an open end. */
export function endOf(when: When, side: 'from' | 'to'): When | null {
  if (when.kind === 'point') return when
  const bounds = when[side]
  if (!Number.isFinite(bounds.earliest) || !Number.isFinite(bounds.latest)) return null
  const [from = '', to = ''] = when.edtf.split('/')
  const edtf = side === 'from' ? from : to
  return { kind: 'point', bounds, edtf, precision: precisionOfBounds(bounds), approximate: edtf.endsWith('~') }
}

/** The precision a stretch of days has by its length. */
export function precisionOfBounds(bounds: Bounds): When['precision'] {
  const days = bounds.latest - bounds.earliest + 1
  if (days === 1) return 'day'
  if (days <= 31) return 'month'
  if (days < 365) return 'season'
  if (days <= 366) return 'year'
  if (days <= 3653) return 'decade'
  if (days <= 36525) return 'century'
  return days <= 365250 ? 'millennium' : 'unknown'
}
