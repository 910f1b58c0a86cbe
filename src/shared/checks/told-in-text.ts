import type { Document } from '../document/document'
import type { Timex, When } from '../temporal/timex'

/** True when the text behind the record names the day as well, with its year or without one: two places do not slip alike. */
export const isToldInText = ({ record }: Document, timexes: readonly Timex[], day: When): boolean =>
  day.precision === 'day' && timexes.some(({ span, basis, when }) => span.start >= (record?.span.end ?? 0) && basis !== 'relative' && when?.kind === 'point' && (when.edtf === day.edtf || (basis === 'context' && when.edtf.slice(YEAR) === day.edtf.slice(YEAR))))

/** Where the month begins in "1967-12-19". */
const YEAR = 5
