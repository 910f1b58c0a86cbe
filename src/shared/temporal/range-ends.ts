import { endOf } from './bounds'
import type { Timex, TimexForm, When } from './timex'

/**
 * One end of a range as an expression of its own: "12 January 1729" of "12 January 1729 – 9 July 1797", with its span, text,
 * value and other readings. Null for an open end, and for what is no range.
 */
export function endTimex(range: Timex, side: 'from' | 'to'): Timex | null {
  const span = range.ends?.[side]
  const when = range.when ? endOf(range.when, side) : null
  if (!span || !when) return null
  const seen = new Set([when.edtf])
  const alternatives: When[] = []
  for (const other of range.alternatives) {
    const end = endOf(other, side)
    if (end && !seen.has(end.edtf)) alternatives.push(end)
    if (end) seen.add(end.edtf)
  }
  const text = range.text.slice(span.start - range.span.start, span.end - range.span.start)
  return { ...range, span, text, when, form: formOf(text, when), ends: null, alternatives, rule: `${range.rule}, ${side === 'from' ? 'first' : 'second'} end` }
}

/** The form an end has by its words: what it leaves to the other end it does not write itself. */
function formOf(text: string, when: When): TimexForm {
  const letters = /\p{L}{3}/u.test(text)
  if (when.precision === 'decade' || when.precision === 'century') return when.precision
  if (!letters) return when.precision === 'day' ? (/^\d{4}-/.test(text) ? 'iso' : /[/.]/.test(text) ? 'numeric' : 'day') : when.precision === 'month' && /-/.test(text) ? 'iso' : 'year'
  const hasYear = /\d{3}/.test(text)
  if (when.precision === 'month') return hasYear ? 'month-year' : 'month'
  if (when.precision !== 'day') return when.precision === 'season' ? 'season' : 'year'
  const monthFirst = /^\D*\p{L}{3}\D*\d/u.test(text) && !/^(?:the )?\d/i.test(text)
  return monthFirst ? (hasYear ? 'month-day-year' : 'month-day') : hasYear ? 'day-month-year' : 'day-month'
}
