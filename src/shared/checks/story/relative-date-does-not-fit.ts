import type { Timex } from '../../temporal/timex'
import { defineCheck } from '../check'
import { quote } from '../wording'

/** What may stand between a relative expression and the date it is said to be: "two months later, on 5 May 1993". */
const apposition = /^\s*(?:,|\(|–|—|-)?\s*(?:on|in|of|i\.e\.)?\s*(?:the\s)?$/i
/** Days that "a week later" and the like may be off. */
const looseness: Readonly<Record<string, number>> = { day: 1, month: 20, season: 60, year: 0 }

export const relativeDateDoesNotFit = defineCheck({
  id: 'story/relative-date-does-not-fit',
  summary: '"Two months later", "the following year", "the day before" and the date beside it do not go together.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, timexes, report }) {
    const byPlace = new Map(timexes.map((timex) => [timex.span.start, timex]))
    for (const [index, timex] of timexes.entries()) {
      const next = timexes[index + 1]
      if (!next || timex.basis !== 'relative' || !timex.when || timex.anchor === null || next.basis !== 'explicit' || next.when?.kind !== 'point' || next.when.approximate) continue
      if (!apposition.test(document.text.slice(timex.span.end, next.span.start)) || next.span.start - timex.span.end > 12) continue
      const anchor = byPlace.get(timex.anchor.start)
      if (!anchor || anchor.basis !== 'explicit' || !fits(anchor, timex)) continue
      if (gap(timex, next) <= (looseness[timex.when.precision] ?? 366)) continue
      report({
        span: timex.span, edtf: timex.when.edtf,
        message: `${quote(document.text, timex.span)} after ${quote(document.text, timex.anchor)} is not ${quote(document.text, next.span)}.`,
        because: [{ span: next.span, note: 'The date beside it.', edtf: next.when.edtf }, { span: timex.anchor, note: 'What it counts from.', ...(anchor.when ? { edtf: anchor.when.edtf } : {}) }],
      })
    }
  },
})

/** The anchor is as exact as what is counted from it: no days are counted from a year. */
const fits = (anchor: Timex, timex: Timex): boolean => timex.when?.precision !== 'day' || anchor.when?.precision === 'day'

function gap(a: Timex, b: Timex): number {
  if (!a.when || !b.when) return 0
  return Math.max(a.when.bounds.earliest - b.when.bounds.latest, b.when.bounds.earliest - a.when.bounds.latest, 0)
}
