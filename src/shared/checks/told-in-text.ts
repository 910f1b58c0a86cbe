import type { Document } from '../document/document'
import type { Timex, When } from '../temporal/timex'
import type { Span } from '../text/span'
import { timexesWithin } from './timexes-within'

/** True when the text behind the record tells of the day as well, with its year or one near it, and of no burial: two places do not slip alike. */
export const isToldInText = ({ record, text }: Document, timexes: readonly Timex[], day: When): boolean =>
  day.precision === 'day' && timexes.some(({ span, basis, when }) => span.start >= (record?.span.end ?? 0) && basis !== 'relative' && when?.kind === 'point' && isSameDay(when, day, basis === 'context') && !burial.test(text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE)))

/** A year that was completed may be the next one. */
const isSameDay = (a: When, b: When, isCompleted: boolean): boolean =>
  a.edtf === b.edtf || (isCompleted && a.edtf.slice(YEAR) === b.edtf.slice(YEAR) && Math.abs(Number(a.edtf.slice(0, YEAR - 1)) - Number(b.edtf.slice(0, YEAR - 1))) <= 1)

/** Where the month begins in "1950-05-03". */
const YEAR = 5
const burial = /\b(?:buri|funeral|cremat|interr)/
/** Letters beside the day in which a burial is told. */
const BESIDE = 60

/**
 * True when a sentence has, beside the words that seem to say otherwise, a date as exact as the other place's and within it: "On 3 May 1950 she married Nils
 * Aasen, mayor since 1948" dates the wedding, and 1948 is of something else.
 */
export const isToldBeside = (timexes: readonly Timex[], sentence: Span, said: Span, date: When): boolean =>
  timexesWithin(timexes, sentence).some(({ span, basis, type, when }) =>
    (span.end <= said.start || span.start >= said.end) && basis !== 'relative' && type === 'DATE' && when?.kind === 'point' && date.bounds.earliest <= when.bounds.earliest && when.bounds.latest <= date.bounds.latest)
