import { quotedSpans } from '../claims/quotes'
import type { Document } from '../document/document'
import { remembered, unitAt } from '../document/units'
import { shiftSpan, type Span } from '../text/span'

/** Reads the quotations of a text when first asked, and says whether a place stands inside one: others' words keep their form. */
export function quotationsOf(text: string): (span: Span) => boolean {
  let quotes: readonly Span[] | null = null
  return (span) => {
    quotes ??= quotedSpans(text)
    return overlapsAny(quotes, span)
  }
}

/** True when a place of the document stands inside quotation marks of its paragraph. In the record nothing is a quotation. */
export function isQuotedAt(document: Document, span: Span): boolean {
  const unit = unitAt(document, span.start)
  return unit !== null && unit.kind !== 'value' && overlapsAny(quotesOf(unit), shiftSpan(span, -unit.span.start))
}

/** Remembered: several checks ask, and a key press changes one unit. */
const quotesOf = remembered(({ text }): readonly Span[] => (/["“«„‘']/.test(text) ? quotedSpans(text) : []))

/** `spans` in order and disjoint. */
function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const next = spans[low]
  return next !== undefined && next.start < end
}
