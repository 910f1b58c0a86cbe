import { spanOf } from '../../text/span'
import { blockScanner } from '../block-scan'
import { defineCheck } from '../check'
import { quotationsOf } from '../quoted'
import { placeSlip, survey, type Slip } from '../survey'
import { matchesOf } from '../../text/matches'
import { BLANK_POINT, glanceAt } from './glance'

/** Blanks before a comma, semicolon or full stop that ends there. An ellipsis (". . .", " ...") and ".5" are none. */
const gap = /(?<=[\p{L}\p{N})\]"”’]) +([,;.])(?=\s|$)(?! \.)/gu

const findGaps = blockScanner((text, kind): readonly Slip[] => {
  const slips: Slip[] = []
  const isQuoted = quotationsOf(text)
  for (const match of matchesOf(gap, text)) {
    const span = spanOf(match.index, match.index + match[0].length)
    if (kind !== 'value' && isQuoted(span)) continue
    slips.push({ span, edit: { start: span.start, end: span.end - 1, newText: '' } })
  }
  return slips
}, (unit) => (glanceAt(unit) & BLANK_POINT) !== 0)

export const spaceBeforePunctuation = defineCheck({
  id: 'text/space-before-punctuation',
  summary: 'A blank stands before a comma, semicolon or full stop.',
  severity: 'style',
  since: '0.1.0',
  authority: 'MOS:PUNCTSPACE',
  run({ document, report }) {
    const slips = findGaps(document).map(({ item, at }) => placeSlip(item, at))
    const finding = survey(slips, {
      message: slips.length === 1 ? 'There is a blank before the punctuation mark.' : `There is a blank before a punctuation mark at ${slips.length} places.`,
      note: 'here too', fixTitle: slips.length === 1 ? 'Delete the blank' : `Delete the ${slips.length} blanks`, safety: 'safe',
    })
    if (finding) report(finding)
  },
})
