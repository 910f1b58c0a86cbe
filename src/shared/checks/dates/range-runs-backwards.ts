import type { Timex } from '../../temporal/timex'
import { sliceSpan } from '../../text/span'
import { defineCheck } from '../check'
import type { Fix } from '../finding'
import { onceFor } from '../once-for'
import { isQuotedAt } from '../quoted'
import { dateFix } from '../term-fixes'
import { endsAgainstRecord } from '../term-of-range'

export const rangeRunsBackwards = defineCheck({
  id: 'dates/range-runs-backwards',
  summary: 'A range of dates ends before it begins.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run({ document, timexes, claims, profile, report }) {
    for (const timex of timexes) {
      if (timex.defect?.kind !== 'range-backwards' || timex.basis === 'relative' || isQuotedAt(document, timex.span) || (shortYears.test(timex.text) && !isOfItsTime(timex, timexes))) continue
      const [other] = endsAgainstRecord(timex, claims, profile)
      const record = other ? sliceSpan(document.text, other.record.span) : ''
      report({
        span: timex.span, edtf: timex.when?.edtf ?? '',
        message: `“${timex.text}” ends before it begins${other ? `; by the record the term ${other.said.side}s ${record}` : ''}.`,
        because: other ? [{ span: other.record.span, note: `The record: the term ${other.said.side}s ${record}.`, edtf: other.record.when.edtf }] : [],
        fixes: [...(other ? dateFix(document, other.said, other.record, 'the text') : []), ...swapped(document.text, timex)],
      })
    }
  },
})

/** "(615–385)": a score, or years before Christ, where the text tells of no year near them. */
const shortYears = /^\d{1,3} ?[–-] ?\d{1,3}$/
function isOfItsTime({ when }: Timex, timexes: readonly Timex[]): boolean {
  const told = centuriesTold(timexes)
  if (told.size === 0 || when === null || !Number.isFinite(when.bounds.earliest + when.bounds.latest)) return true
  const [one, other] = [centuryOf(when.bounds.earliest), centuryOf(when.bounds.latest)]
  for (let century = Math.min(one, other) - 1; century <= Math.max(one, other) + 1; century++) if (told.has(century)) return true
  return false
}

const DAYS_OF_CENTURY = 36_525
const centuryOf = (day: number): number => Math.floor(day / DAYS_OF_CENTURY)

/** In which centuries the text has dates, but for such short years. */
const centuriesTold = onceFor((timexes: readonly Timex[]): ReadonlySet<number> =>
  new Set(timexes.flatMap(({ type, when, text }) => (type === 'DATE' && when !== null && !shortYears.test(text) ? [centuryOf(when.bounds.earliest), centuryOf(when.bounds.latest)] : []))))

/** Both ends change places, where each is written alike; "14–10 May" and "1985–84" share a part, and nobody can say which slipped. */
function swapped(text: string, { ends }: Timex): readonly Fix[] {
  const { from, to } = ends ?? { from: null, to: null }
  if (!from || !to) return []
  const first = sliceSpan(text, from)
  const last = sliceSpan(text, to)

  if (!/\d{3,4}/.test(first) || !/\d{3,4}/.test(last)) return []
  return [{ title: `Swap ${first} and ${last}`, safety: 'choice', edits: [{ ...from, newText: last }, { ...to, newText: first }] }]
}
