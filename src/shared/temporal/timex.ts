import type { Span } from '../text/span'

/** A day of the proleptic Gregorian calendar as days since 1970-01-01; ±Infinity for an open end. */
export type DayNumber = number

/** The earliest and the latest day something can mean, both included. */
export interface Bounds {
  readonly earliest: DayNumber
  readonly latest: DayNumber
}

/**
 * What an expression of time says.
 * `point`: one event on some day inside `bounds` ("1992" = some day of 1992).
 * `interval`: a whole stretch from `from` to `to` ("1996–2000"); each end has its own uncertainty.
 */
export type When =
  | { readonly kind: 'point'; readonly bounds: Bounds; readonly edtf: string; readonly precision: Precision; readonly approximate: boolean }
  | { readonly kind: 'interval'; readonly bounds: Bounds; readonly from: Bounds; readonly to: Bounds; readonly edtf: string; readonly precision: Precision; readonly approximate: boolean }

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium' | 'unknown'

/** How an expression is written; decides how a fix writes a date into that place. */
export type TimexForm =
  | 'day-month-year' | 'month-day-year' | 'iso' | 'numeric' | 'month-year' | 'year' | 'day-month' | 'month-day' | 'month' | 'day'
  | 'range' | 'decade' | 'century' | 'season' | 'relative' | 'duration' | 'age' | 'present' | 'part'

/** Component an expression does not write itself but takes from its surroundings. */
export type Implied = 'day' | 'month' | 'year' | 'century' | 'era'

/** Years, months, days of a duration or an age; `least`/`most` in days where the words are vague. */
export interface Duration {
  readonly years: number
  readonly months: number
  readonly days: number
  /** ISO 8601: "P2M". */
  readonly iso: string
  readonly least: number
  readonly most: number
}

/**
 * One recognised expression of time (TIMEX3).
 * `type` AGE is ours: "aged 83" is a duration that counts from birth.
 */
export interface Timex {
  readonly type: 'DATE' | 'DURATION' | 'AGE' | 'SET'
  readonly span: Span
  readonly text: string
  readonly form: TimexForm
  /** Null for durations and ages, and for relative or incomplete expressions that could not be resolved. */
  readonly when: When | null
  /** Set for DURATION and AGE, and for a relative date ("two months later") the distance from its anchor. */
  readonly duration: Duration | null
  /** Name of the rule that made it, shown on hover. */
  readonly rule: string
  readonly implied: readonly Implied[]
  /** explicit: fully written. context: completed from a neighbour. relative: computed from an anchor. */
  readonly basis: 'explicit' | 'context' | 'relative'
  /** Where the context or the anchor stands. */
  readonly anchor: Span | null
  /** Spans of the two ends of a range as written ("1996" and "2000"). */
  readonly ends: { readonly from: Span | null; readonly to: Span | null } | null
  /** Other readings of the same words: the Old Style date beside the new one, month-first of 6/7/1961, the other dual year. */
  readonly alternatives: readonly When[]
  /** Calendar of the written form where a cue says so. */
  readonly calendar: 'gregorian' | 'julian' | null
  /** The calendar problem of a well-formed expression that no day answers to ("31 April 1990"), else null. */
  readonly defect: TimexDefect | null
  /** A weekday written with it: 0 Monday … 6 Sunday. */
  readonly weekday: number | null
}

export interface TimexDefect {
  readonly kind: 'no-such-day' | 'range-backwards' | 'implausible-year'
  readonly detail: string
}
