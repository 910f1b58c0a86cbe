import { dateOf, type PlainDate } from '../../temporal/write'
import { monthName } from '../../temporal/lexicon'
import type { Timex } from '../../temporal/timex'
import { defineCheck } from '../check'
import type { Fix } from '../finding'
import { isQuotedAt } from '../quoted'

export const ambiguousNumericDate = defineCheck({
  id: 'dates/ambiguous-numeric-date',
  summary: 'A date in numbers can be read day first or month first.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, timexes, report }) {
    for (const timex of timexes) {
      const readings = readingsOf(timex)
      const [first, second] = readings
      if (first === undefined || second === undefined || isQuotedAt(document, timex.span)) continue
      report({
        span: timex.span, edtf: timex.when?.edtf ?? '',
        message: `“${timex.text}” can be ${written(first)} or ${written(second)}.`,
        fixes: readings.map((date): Fix => ({ title: `Write ${written(date)}`, safety: 'choice', edits: [{ ...timex.span, newText: written(date) }] })),
      })
    }
  },
})

/** Both readings of an all-number date; empty when it has one. */
function readingsOf(timex: Timex): readonly PlainDate[] {
  if (timex.form !== 'numeric' || timex.alternatives.length === 0) return []
  return [timex.when, ...timex.alternatives].map(dateOf).filter((date) => date?.day !== undefined).filter((date) => date !== null)
}

const written = ({ year, month, day }: PlainDate): string => `${day ?? ''} ${monthName(month ?? 1)} ${year}`
