import { daysInMonth } from '../../temporal/calendar'
import { monthName } from '../../temporal/lexicon'
import type { Timex } from '../../temporal/timex'
import { defineCheck } from '../check'
import type { Fix } from '../finding'
import { isQuotedAt } from '../quoted'

export const dayDoesNotExist = defineCheck({
  id: 'dates/day-does-not-exist',
  summary: 'A date names a day its month does not have.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run({ document, timexes, report }) {
    for (const timex of timexes) {
      if (timex.defect?.kind !== 'no-such-day' || isQuotedAt(document, timex.span) || denied.test(document.text.slice(Math.max(0, timex.span.start - REACH), timex.span.start))) continue
      report({ span: timex.span, message: `“${timex.text}” is no day of the calendar: ${timex.defect.detail}.`, fixes: fixesFor(timex) })
    }
  },
})

/** "There was no 29 February in 1900." */
const denied = /\b(?:no|without an?|lacks? an?|lacked an?) $/
/** Letters of such words. */
const REACH = 12

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1).slice(0, 3).toLowerCase())

/** The last day the month has: one way to mend it; another day or month may be meant, so the editor chooses. */
function fixesFor(timex: Timex): readonly Fix[] {
  const month = months.findIndex((short) => timex.text.toLowerCase().includes(short)) + 1
  const year = /(?<!\d)\d{3,4}(?!\d)/.exec(timex.text)
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(timex.text)
  if (timex.form === 'range' || month === 0 || year === null || day === null) return []
  const last = String(daysInMonth(Number(year[0]), month))
  const start = timex.span.start + day.index
  const written = timex.text.slice(0, day.index) + last + timex.text.slice(day.index + day[0].length)
  if (/^(?:st|nd|rd|th)/.test(timex.text.slice(day.index + day[0].length))) return []
  return [{ title: `Change it to ${written}`, safety: 'choice', edits: [{ start, end: start + day[0].length, newText: last }] }]
}
