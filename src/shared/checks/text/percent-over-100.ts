import { shiftSpan, spanOf, type Span } from '../../text/span'
import { blockScanner } from '../block-scan'
import { defineCheck } from '../check'
import { quotationsOf } from '../quoted'
import { matchesOf } from '../../text/matches'
import { glanceAt, PERCENT } from './glance'

/**
 * A share "of the votes", "of his seats", … above a hundred in a hundred. Growth ("rose by 150 %"), and a share of something
 * that is not a whole ("150 % of exports"), are no shares: the nouns are wholes that are divided up.
 */
const share = /(?<![\p{L}\p{N}.,–-])(\d{3,}(?:[.,]\d+)?)(?: ?%| per ?cent) of (?:(?:the|all|those|these|his|her|its|their|total|valid|registered|eligible) ){0,2}(?:[\p{L}-]+ ){0,2}?(votes?|ballots|voters|electorate|delegates|seats|members|membership|population|inhabitants|citizens|residents|households|students|pupils|shares|stock|land|area|territory)\b/giu

interface Share {
  readonly span: Span
  readonly number: string
  readonly whole: string
}

const findShares = blockScanner((text): readonly Share[] => {
  const shares: Share[] = []
  const isQuoted = quotationsOf(text)
  for (const match of matchesOf(share, text)) {
    const [, number = '', whole = ''] = match
    const span = spanOf(match.index, match.index + number.length)
    if (Number(number.replace(',', '.')) <= 100 || isQuoted(span)) continue
    shares.push({ span, number, whole })
  }
  return shares
}, (unit) => (glanceAt(unit) & PERCENT) !== 0)

export const percentOver100 = defineCheck({
  id: 'text/percent-over-100',
  summary: 'A share of a whole is more than a hundred per cent.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, report }) {
    for (const { item, at } of findShares(document)) {
      report({ span: shiftSpan(item.span, at), message: `${item.number} per cent of the ${item.whole} is more than all of them; perhaps a digit is too many or a decimal point is missing.` })
    }
  },
})
