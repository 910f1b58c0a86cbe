import type { Timex } from '../../temporal/timex'
import { dateOf, writeDate, type PlainDate } from '../../temporal/write'
import type { Document } from '../../document/document'
import { unitAt } from '../../document/units'
import { defineCheck } from '../check'
import { isQuotedAt } from '../quoted'
import { survey, type Slip } from '../survey'
import { timexesOf } from '../timexes-of'

type Order = 'day-month-year' | 'month-day-year'

const example: Readonly<Record<Order, string>> = { 'day-month-year': '3 May 1950', 'month-day-year': 'May 3, 1950' }
/** Written plainly, so that it can be a model: no weekday, ordinal, abbreviation or era. */
const plain = /^(?:\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4})$/
const weekdayPrefix = /^(?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?/i

export const mixedDateStyles = defineCheck({
  id: 'dates/mixed-date-styles',
  summary: 'Some dates are written day first and some month first; all of the fewer are listed.',
  severity: 'style',
  since: '0.1.0',
  authority: 'MOS:DATEUNIFY',
  run({ document, timexes, report }) {
    const [allDayFirst, allMonthFirst] = [timexesOf(timexes, 'day-month-year'), timexesOf(timexes, 'month-day-year')]
    // Nearly all texts have one order only.
    if (allDayFirst.length === 0 || allMonthFirst.length === 0) return
    const isCounted = (timex: Timex): boolean => isFull(timex) && !isQuotedAt(document, timex.span)
    const dayFirst = allDayFirst.filter(isCounted)
    const monthFirst = allMonthFirst.filter(isCounted)
    const [day] = dayFirst
    const [month] = monthFirst
    if (!day || !month) return
    const isDayFirst = dayFirst.length > monthFirst.length || (dayFirst.length === monthFirst.length && day.span.start < month.span.start)
    const [most, least] = isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
    const model = most.find((timex) => plain.test(timex.text))
    const order: Order = isDayFirst ? 'day-month-year' : 'month-day-year'
    const finding = survey(least.map((timex) => slipOf(document, timex, model)), {
      message: `${count(least.length)} written ${isDayFirst ? 'month first' : 'day first'}; ${most.length} in this text ${most.length === 1 ? 'is' : 'are'} written like “${model?.text ?? example[order]}”.`,
      note: `written ${isDayFirst ? 'month first' : 'day first'}`,
      fixTitle: least.length === 1 ? `Write it like “${model?.text ?? example[order]}”` : `Write all ${least.length} like “${model?.text ?? example[order]}”`,
      safety: 'safe',
    })
    if (finding) report(finding)
  },
})

const count = (number: number): string => (number === 1 ? 'One date is' : `${number} dates are`)

/** A date that is all there; a date of two calendars keeps its form. */
const isFull = (timex: Timex): boolean =>
  timex.type === 'DATE' && timex.basis === 'explicit' && timex.when !== null
  && timex.calendar === null && timex.alternatives.length === 0 && timex.defect === null

function slipOf(document: Document, timex: Timex, model: Timex | undefined): Slip {
  const date = dateOf(timex.when)
  if (model === undefined || date?.day === undefined) return { span: timex.span, edit: null }
  // The weekday before the date stays as it is.
  const start = timex.span.start + (weekdayPrefix.exec(timex.text)?.[0].length ?? 0)
  return { span: timex.span, edit: { start, end: timex.span.end, newText: writtenLike(model, date) + commaAfter(document, timex, model) } }
}

/** The dates written like the model of the text in hand: the same ones come again at every key press. */
let modelText = ''
let written = new Map<string, string>()
const MOST_WRITTEN = 10_000

function writtenLike(model: Timex, date: PlainDate): string {
  if (model.text !== modelText || written.size > MOST_WRITTEN) {
    modelText = ` ${model.text}`.slice(1) // a slice would keep a whole text alive
    written = new Map()
  }
  const key = `${date.year} ${date.month} ${date.day}`
  const known = written.get(key) ?? writeDate(date, model)
  written.set(key, known)
  return known
}

/** "On May 3, 1950, she left": month first wants a comma behind the year where the sentence goes on. */
function commaAfter(document: Document, timex: Timex, model: Timex): string {
  if (model.form !== 'month-day-year') return ''
  const unit = unitAt(document, timex.span.start)
  const goesOn = unit !== null && unit.kind !== 'value' && unit.kind !== 'heading' && timex.span.end < unit.span.end
  return goesOn && /^ \p{Ll}/u.test(document.text.slice(timex.span.end, timex.span.end + 2)) ? ',' : ''
}
