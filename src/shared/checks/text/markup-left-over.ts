import { spanOf } from '../../text/span'
import { blockScanner } from '../block-scan'
import { defineCheck } from '../check'
import { survey, placeSlip, type Slip } from '../survey'
import { matchesOf } from '../../text/matches'
import { glanceAt, MARKUP } from './glance'

/** Signs of wikitext and HTML that a reader must not see. Each alternative begins with a literal, so a scan is quick. */
const markup = /\[\[|\]\]|\{\{|\}\}|'''|<\/?(?:ref|br|small|sup|sub|i|b|em|strong|span|div|nowiki|blockquote|p|u|s)\b[^<>\n]{0,200}>?|<!--|-->|&(?:nbsp|amp|ndash|mdash|quot|lt|gt|thinsp|minus|#\d{2,5});|\|thumb\b|\{\|\s*class=|\[citation needed\]|__NOTOC__|__TOC__/g

const findMarkup = blockScanner((text): readonly Slip[] => {
  // Braces of a formula are no markup left over.
  const isFormula = /\\[a-z]+\s?[{^_]|\$\$/.test(text)
  const slips: Slip[] = []
  for (const match of matchesOf(markup, text)) {
    if (isFormula && /^[{}]+$/.test(match[0])) continue
    slips.push({ span: spanOf(match.index, match.index + match[0].length), edit: null })
  }
  return slips
}, (unit) => (glanceAt(unit) & MARKUP) !== 0)

export const markupLeftOver = defineCheck({
  id: 'text/markup-left-over',
  summary: 'Signs of wikitext or HTML are left in the text.',
  severity: 'style',
  since: '0.1.0',
  authority: 'MOS:MARKUP',
  run({ document, report }) {
    const slips = findMarkup(document).map(({ item, at }) => placeSlip(item, at))
    const first = slips[0]
    if (first === undefined) return
    const quote = document.text.slice(first.span.start, first.span.end)
    const finding = survey(slips, {
      message: slips.length === 1 ? `“${quote}” is markup left over.` : `“${quote}” is markup left over; there are ${slips.length} such places.`,
      note: 'markup left over', fixTitle: '', safety: 'choice',
    })
    if (finding) report(finding)
  },
})
