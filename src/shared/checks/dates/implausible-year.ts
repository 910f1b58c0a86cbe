import { containsSpan, spanOf } from '../../text/span'
import type { Document, Entry } from '../../document/document'
import type { Timex } from '../../temporal/timex'
import { civil } from '../../temporal/calendar'
import { defineCheck, type CheckContext, type Report } from '../check'
import { isQuotedAt } from '../quoted'
import { isDateKey } from './date-keys'

/** A record with a year this much earlier than all its other dates has lost a digit of it. */
const MOST_APART = 800
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
/** "3 May 85", "May 3, 85", "3 May '85"; numbers alone are the recogniser's. */
const shortYear = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\d{1,2} ${month},? |${month} \\d{1,2}, )['’]?\\d{2}(?![\\p{L}\\p{N}]|,? ?(?:\\d|BC|AD|CE))`, 'u')
/** Years of two digits are right among dates of the first centuries. */
const MODERN = 1000

export const implausibleYear = defineCheck({
  id: 'dates/implausible-year',
  summary: 'A year has a digit too many or too few, or only two.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    for (const report of [...defective(context), ...shortInRecord(context), ...farOff(context)]) context.report(report)
  },
})

/** "1 December 20008", "6/7/61". */
const defective = ({ document, timexes }: Omit<CheckContext, 'report'>): Report[] =>
  timexes
    .filter((timex) => timex.defect?.kind === 'implausible-year' && !isQuotedAt(document, timex.span))
    .map((timex) => ({ span: timex.span, message: `The year of “${timex.text}” is implausible: ${timex.defect?.detail ?? ''}.` }))

/** Two digits in a date key of the record. */
function shortInRecord({ document, timexes }: Omit<CheckContext, 'report'>): Report[] {
  const entries = dateEntries(document)
  const isModern = timexes.some((timex) => timex.defect === null && (yearOf(timex) ?? 0) > MODERN && entries.some((entry) => containsSpan(entry.valueSpan, timex.span)))
  if (!isModern) return []
  return entries.flatMap((entry) => {
    const match = shortYear.exec(entry.value)
    if (match === null || timexes.some((timex) => timex.defect !== null && containsSpan(entry.valueSpan, timex.span))) return []
    const start = entry.valueSpan.start + match.index
    return [{ span: spanOf(start, start + match[0].length), message: `The year of “${match[0]}” has two digits; the century is not said.` }]
  })
}

/** "Term Start: 13 May 199" among dates of the twentieth century. */
function farOff({ document, timexes }: Omit<CheckContext, 'report'>): Report[] {
  const dated = dateEntries(document).flatMap((entry) => {
    const timex = timexes.find((one) => one.defect === null && containsSpan(entry.valueSpan, one.span))
    const year = timex === undefined ? null : yearOf(timex)
    return timex === undefined || year === null || year <= 0 ? [] : [{ timex, year }]
  })
  return dated
    .filter(({ year }) => dated.length > 1 && dated.every((other) => other.year === year || Math.abs(other.year - year) > MOST_APART) && dated.some((other) => other.year - year > MOST_APART))
    .filter(({ year }) => dated.filter((other) => other.year === year).length === 1)
    .map(({ timex }) => ({ span: timex.span, edtf: timex.when?.edtf ?? '', message: `The year of “${timex.text}” is centuries before every other date of the record.` }))
}

const dateEntries = (document: Document): readonly Entry[] => (document.record?.entries ?? []).filter((entry) => isDateKey(entry.base))

const yearOf = ({ when }: Timex): number | null => (when !== null && Number.isFinite(when.bounds.earliest) ? civil(when.bounds.earliest).year : null)
