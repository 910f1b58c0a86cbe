import type { Document } from '../../document/document'
import { civil, weekdayOf } from '../../temporal/calendar'
import { weekdayName } from '../../temporal/lexicon'
import type { Timex } from '../../temporal/timex'
import type { Span } from '../../text/span'
import { defineCheck } from '../check'
import { isQuotedAt } from '../quoted'

/** England counted by the Julian calendar before this year, and writers on other countries do not always say which they use. */
const FIRST_YEAR = 1753
/** The last country of Europe gave the Julian calendar up. */
const JULIAN_UNTIL = 1924
/** Where it was in use until then, or who used it: without any of these in the lead or the paragraph a weekday is that of the Gregorian day. */
const julianWorld = /\b(?:Russia|Soviet|Ukrain|Belarus|Byelorus|Poland|Polish|Finland|Finnish|Esto?nia|Latvia|Livonia|Lithuania|Baltic|Georgia|Armenia|Azerbaijan|Caucas|Siberia|Kazakh|Bessarabia|Moldova|Moldavia|Greece|Greek|Cyprus|Cret[ae]|Bulgaria|R[ou]u?mania|Wallachia|Serbia|Montenegr|Yugoslav|Bosnia|Macedonia|Balkan|Albania|Ottoman|Turk|Egypt|Copt|Ethiopia|Abyssinia|Orthodox|Julian|Old Style|Tsar|Czar)|\bO\. ?S\./
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
      const right = timex.weekday === null ? null : rightWeekday(timex, document)
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
function rightWeekday({ when, weekday, basis, calendar, alternatives, span }: Timex, document: Document): number | null {
  if (when?.kind !== 'point' || when.precision !== 'day' || when.approximate || basis !== 'explicit' || calendar !== null) return null
  const { year } = civil(when.bounds.earliest)
  const right = weekdayOf(when.bounds.earliest)
  if (year < FIRST_YEAR || right === weekday) return null
  if (year < JULIAN_UNTIL && weekdayOf(when.bounds.earliest + lagOf(year)) === weekday && isInJulianWorld(document, span)) return null
  return alternatives.some((other) => other.kind === 'point' && weekdayOf(other.bounds.earliest) === weekday) ? null : right
}

/** The lead, the record and the paragraph tell of what lands the date may be. */
function isInJulianWorld({ text, sections }: Document, { start, end }: Span): boolean {
  const [lead] = sections
  if (julianWorld.test(text.slice(0, lead?.span.end ?? 0))) return true
  const lineEnd = text.indexOf('\n', end)
  return julianWorld.test(text.slice(text.lastIndexOf('\n', start) + 1, lineEnd < 0 ? text.length : lineEnd))
}
