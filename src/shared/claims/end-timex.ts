import { recogniseValue } from '../temporal/recognise'
import type { Timex, TimexForm, When } from '../temporal/timex'
import type { Span } from '../text/span'

/** One written end of a range as an expression of its own, so that a fix knows how it is written. */
export function endTimex(range: Timex, span: Span, when: When): Timex {
  const text = range.text.slice(span.start - range.span.start, span.end - range.span.start)
  return { ...range, span, text, when, form: formOf(text), ends: null, alternatives: otherReadings(text, when) }
}

/** Of "30 April 534/535": the other year's day. */
function otherReadings(text: string, when: When): readonly When[] {
  const [alone] = text.includes('/') ? recogniseValue(text) : []
  return alone?.when?.edtf === when.edtf ? alone.alternatives : []
}

/** How a date is written, judged by its words alone. */
function formOf(text: string): TimexForm {
  if (/^\d{1,2}(?:st|nd|rd|th)? \p{L}+\.?,? \d+/u.test(text)) return 'day-month-year'
  if (/^\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{3,}/u.test(text)) return 'month-day-year'
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'iso'
  if (/^\p{L}+\.?,? \d{3,}/u.test(text)) return 'month-year'
  if (/^\d{1,2} \p{L}+$/u.test(text)) return 'day-month'
  if (/^\p{L}+ \d{1,2}$/u.test(text)) return 'month-day'
  return 'year'
}
