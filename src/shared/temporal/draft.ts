import type { Span } from '../text/span'
import type { Unit } from './lexicon'
import type { Duration, Timex, TimexDefect, TimexForm } from './timex'
import type { DateParts } from './when'

/**
 * A proposal: what a recogniser read at a place, before the refiners settle overlaps, join ranges and complete what is missing.
 * Exactly one of `from`, `duration` alone, or `relation` says what kind it is.
 */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly form: TimexForm
  readonly type: Timex['type']
  /** The date, or the first end of a range; null in a range that is open there. */
  readonly from: DateParts | null
  /** The second end of a range; null in a range that is open there, and where `isRange` is false. */
  readonly to: DateParts | null
  readonly isRange: boolean
  readonly ends: { readonly from: Span | null; readonly to: Span | null } | null
  readonly others: readonly DateParts[]
  /** Other readings of the two ends of a range. */
  readonly otherEnds: { readonly from: readonly DateParts[]; readonly to: readonly DateParts[] }
  readonly calendar: Timex['calendar']
  readonly weekday: number | null
  readonly duration: Duration | null
  readonly relation: Relation | null
  readonly defect: TimexDefect | null
  /** Where a missing part was taken from inside the text; set by completion. */
  readonly anchor: Span | null
  readonly basis: Timex['basis']
  readonly implied: Timex['implied']
}

/** How a relative expression stands to its anchor. */
export type Relation =
  /** "two months later", "the day before", "the following year" (one unit on). */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly amount: number; readonly exact: boolean }
  /** "the same year", "that month". */
  | { readonly kind: 'same'; readonly unit: Unit }
  /** "the following January", "that summer": the next, last or same such month or season. */
  | { readonly kind: 'named'; readonly month: number | null; readonly season: number | null; readonly step: -1 | 0 | 1 }
  /** "of the following year" behind a month or day: completion gives it its year. */
  | { readonly kind: 'year'; readonly step: number }
  /** "a week before the wedding": counts from something that only the reader of claims can know. */
  | { readonly kind: 'event' }

const NONE: readonly never[] = []
const NO_ENDS: Draft['otherEnds'] = { from: NONE, to: NONE }

/**
 * A draft that is open in all but what is given: a date, unless a spread says more of it. All are made here, alike, and read
 * everywhere: drafts of many shapes are slow to read.
 */
export const draftAt = (start: number, end: number, rule: string, form: TimexForm, from: DateParts | null = null): Draft => ({
  start, end, rule, form, type: 'DATE', from, to: null, isRange: false, ends: null, others: NONE, otherEnds: NO_ENDS, calendar: null,
  weekday: null, duration: null, relation: null, defect: null, anchor: null, basis: 'explicit', implied: NONE,
})

/** Rule of a year that only names something: "the 2008 election", "1984 Olympics". */
export const YEAR_IN_NAME = 'year-in-name'

export const isNamed = (draft: Draft): boolean => draft.rule === YEAR_IN_NAME
