import { shiftSpan, spanOf, type Span } from '../../text/span'
import { blockScanner } from '../block-scan'
import { defineCheck } from '../check'
import { quotationsOf } from '../quoted'
import { matchesOf } from '../../text/matches'
import { glanceAt, PART, PERCENT } from './glance'

const number = '\\d{1,3}(?:,\\d{3})+|\\d+'
/** "won 60 of the 45 seats", "60 out of 45". The second number must count things: a noun follows, or "out of" came before. */
const partOf = new RegExp(`(?<![\\p{L}\\p{N}.,/:–-])(${number}) (out of|of) (?:the |its |his |her |their |all |a total of ){0,2}(${number})(?![\\p{L}\\p{N}%]|[.,:/–-]\\d)( [\\p{Ll}-]{3,})?`, 'gu')
const share = /(?<![\p{L}\p{N}.,–-])(\d{1,3}(?:\.\d+)?)(?: ?%| per ?cent) (?:of the (?:[\p{L}-]+ )?votes? )?(?:to|against) (\d{1,3}(?:\.\d+)?)(?: ?%| per ?cent)/gu

interface Excess {
  readonly part: Span
  readonly total: Span
  readonly message: string
}

const findExcesses = blockScanner((text): readonly Excess[] => {
  const isQuoted = quotationsOf(text)
  return [...partsOver(text), ...sharesOver(text)].filter((excess) => !isQuoted(excess.part))
}, (unit) => (glanceAt(unit) & (PART | PERCENT)) !== 0)

function partsOver(text: string): Excess[] {
  const found: Excess[] = []
  for (const match of matchesOf(partOf, text)) {
    const [whole, part = '', link = '', total = '', noun] = match
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    if (valueOf(part) <= valueOf(total) || (link === 'of' && noun === undefined) || looksDated(before, part, total)) continue
    const totalAt = match.index + whole.lastIndexOf(total, whole.length - (noun ?? '').length)
    found.push({
      part: spanOf(match.index, match.index + part.length), total: spanOf(totalAt, totalAt + total.length),
      message: `${part} ${link} ${total}: the part is greater than the whole.`,
    })
  }
  return found
}

const valueOf = (digits: string): number => Number(digits.replaceAll(',', ''))

/** "in late 1957 of the 10 paratroopers", "a score of 5 of 3": years and ordinals are no counts. */
const looksDated = (before: string, part: string, total: string): boolean =>
  /^(?:1\d|20)\d\d$/.test(part) && (/^\d{1,2}$/.test(total) || /\b(?:in|of|since|until|late|early|mid|by) $/.test(before))

function sharesOver(text: string): Excess[] {
  const found: Excess[] = []
  for (const match of matchesOf(share, text)) {
    const [whole, left = '', right = ''] = match
    const context = text.slice(Math.max(0, match.index - 80), match.index + whole.length + 60)
    // A rise "from 60% to 70%" is no division; votes are divided up.
    if (Number(left) + Number(right) <= 101 || /\bfrom\b[^.]{0,40}$/.test(text.slice(Math.max(0, match.index - 40), match.index)) || !/\b(?:votes?|elect|defeat|won|lost|beat|poll|ballot)/i.test(context)) continue
    const rightAt = match.index + whole.lastIndexOf(right)
    found.push({
      part: spanOf(match.index, match.index + left.length), total: spanOf(rightAt, rightAt + right.length),
      message: `${left} per cent and ${right} per cent together are more than a hundred.`,
    })
  }
  return found
}

export const partsExceedTotal = defineCheck({
  id: 'text/parts-exceed-total',
  summary: 'A part is greater than its whole, or two shares of one vote add up to more than a hundred per cent.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, report }) {
    for (const { item, at } of findExcesses(document)) {
      report({ span: shiftSpan(item.part, at), message: item.message, because: [{ span: shiftSpan(item.total, at), note: 'the whole, or the other share' }] })
    }
  },
})
