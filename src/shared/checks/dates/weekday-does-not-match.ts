import { civil, weekdayOf } from '../../temporal/calendar'
import { weekdayName } from '../../temporal/lexicon'
import type { Timex } from '../../temporal/timex'
import { defineCheck } from '../check'
import { isQuotedAt } from '../quoted'

/** England counted by the Julian calendar before this year, and writers on other countries do not always say which they use. */
const FIRST_YEAR = 1753
/** The last country of Europe gave the Julian calendar up. */
const JULIAN_UNTIL = 1924
/** Days the Julian calendar lags behind in 1700–1800, 1800–1900, and after. */
const lagOf = (year: number): number => (year < 1800 ? 11 : year < 1900 ? 12 : 13)

export const weekdayDoesNotMatch = defineCheck({
  id: 'dates/weekday-does-not-match',
  summary: 'A date is given a weekday it did not fall on.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run({ document, timexes, report }) {
    for (const timex of timexes) {
      const right = timex.weekday === null ? null : rightWeekday(timex)
      if (right === null || isQuotedAt(document, timex.span)) continue
      const written = /^(?:the )?(\p{L}+)/iu.exec(timex.text)
      const word = written?.[1] ?? ''
      const start = timex.span.start + (written === null ? 0 : written[0].length - word.length)
      const name = weekdayName(right)
      report({
        span: timex.span, edtf: timex.when?.edtf ?? '',
        message: `“${timex.text}”: that day was a ${name}.`,
        fixes: /day$/i.test(word) ? [{ title: `Change the weekday to ${name}`, safety: 'choice', edits: [{ start, end: start + word.length, newText: name }] }] : [],
      })
    }
  },
})

/** The weekday the date fell on when that is another than the written one by every calendar it may be in; else null. */
function rightWeekday({ when, weekday, basis, calendar, alternatives }: Timex): number | null {
  if (when?.kind !== 'point' || when.precision !== 'day' || when.approximate || basis !== 'explicit' || calendar !== null) return null
  const { year } = civil(when.bounds.earliest)
  const right = weekdayOf(when.bounds.earliest)
  if (year < FIRST_YEAR || right === weekday) return null
  if (year < JULIAN_UNTIL && weekdayOf(when.bounds.earliest + lagOf(year)) === weekday) return null
  return alternatives.some((other) => other.kind === 'point' && weekdayOf(other.bounds.earliest) === weekday) ? null : right
}
