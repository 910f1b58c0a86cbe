import type { Claim } from '../claims/claim'
import { civil } from '../temporal/calendar'
import type { When } from '../temporal/timex'
import { sliceSpan, type Span } from '../text/span'
import { errorShape, type WrittenDate } from './error-shape'
import type { Because } from './finding'

const longestQuote = 70

/** The words at `span` in quotation marks, long ones cut. */
export function quote(text: string, span: Span): string {
  const words = sliceSpan(text, span).replace(/\s+/g, ' ')
  return `“${words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words}”`
}

const places = { record: 'the record', lead: 'the lead', body: 'the text', list: 'a list', heading: 'a heading' } as const

/** Where a claim stands, for the middle of a sentence. */
export const placeOf = (claim: Claim): string => places[claim.source]

/** The first letter large. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** A proving place: its span, where it stands, and what was understood there. */
export function becauseOf(claim: Claim, note: string): Because {
  return { span: claim.evidence, note, ...(claim.when === null ? {} : { edtf: claim.when.edtf }) }
}

/** The date as far as it is known: what a slip is looked for in. Null where not even the year is. */
export function writtenDate(when: When | null): WrittenDate | null {
  if (when === null || !Number.isFinite(when.bounds.earliest)) return null
  const { year, month, day } = civil(when.bounds.earliest)
  if (when.precision === 'day') return { year, month, day }
  if (when.precision === 'month') return { year, month }
  return when.precision === 'year' ? { year } : null
}

/** "; they are one year apart", or nothing where no known slip explains the difference. */
export function shapeClause(a: When | null, b: When | null): string {
  const left = writtenDate(a)
  const right = writtenDate(b)
  const shape = left && right ? errorShape(commonPart(left, right), commonPart(right, left)) : null
  return shape === null ? '' : `; ${shape}`
}

/** Only the components both dates have. */
const commonPart = (date: WrittenDate, other: WrittenDate): WrittenDate => ({
  year: date.year,
  ...(date.month !== undefined && other.month !== undefined ? { month: date.month } : {}),
  ...(date.day !== undefined && other.day !== undefined && date.month !== undefined && other.month !== undefined ? { day: date.day } : {}),
})
