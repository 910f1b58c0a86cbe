import type { Timex } from '../../temporal/timex'
import { spanOf, type Span } from '../../text/span'
import { defineCheck } from '../check'
import { isQuotedAt } from '../quoted'
import { timexesOf } from '../timexes-of'
import { survey } from '../survey'

export const mixedRangeDashes = defineCheck({
  id: 'dates/mixed-range-dashes',
  summary: 'Some ranges of dates are written with a hyphen and some with an en dash.',
  severity: 'style',
  since: '0.1.0',
  authority: 'MOS:DATERANGE',
  run({ document, timexes, report }) {
    const hyphens: Span[] = []
    let dashes = 0
    for (const timex of timexesOf(timexes, 'range')) {
      const sign = signOf(document.text, timex)
      if (sign === null || isQuotedAt(document, timex.span)) continue
      if (document.text.slice(sign.start, sign.end) === '–') dashes++
      else hyphens.push(sign)
    }
    if (dashes === 0) return
    const finding = survey(hyphens.map((span) => ({ span, edit: { ...span, newText: '–' } })), {
      message: `${hyphens.length === 1 ? 'One range is' : `${hyphens.length} ranges are`} written with a hyphen, ${dashes} with an en dash.`,
      note: 'a hyphen here too', fixTitle: hyphens.length === 1 ? 'Write an en dash' : `Write ${hyphens.length} en dashes`, safety: 'safe',
    })
    if (finding) report(finding)
  },
})

/** The hyphen or en dash between the two ends of a range of numbers, without the blanks around it; null where words join them. */
function signOf(text: string, { ends }: Timex): Span | null {
  if (!ends?.from || !ends.to) return null
  const between = text.slice(ends.from.end, ends.to.start)
  const found = /^ ?([-–]) ?$/.exec(between)
  if (found === null || !/\d$/.test(text.slice(ends.from.start, ends.from.end))) return null
  const start = ends.from.end + between.search(/[-–]/)
  return spanOf(start, start + 1)
}
