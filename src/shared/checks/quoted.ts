import { quotedSpans } from '../claims/quotes'
import type { Document } from '../document/document'
import { shiftSpan, spansOverlap, type Span } from '../text/span'
import { unitAt } from './block-scan'

/** Reads the quotations of a text when first asked, and says whether a place stands inside one: others' words keep their form. */
export function quotationsOf(text: string): (span: Span) => boolean {
  let quotes: readonly Span[] | null = null
  return (span) => {
    quotes ??= quotedSpans(text)
    return quotes.some((quote) => spansOverlap(quote, span))
  }
}

/** True when a place of the document stands inside quotation marks of its paragraph. In the record nothing is a quotation. */
export function isQuotedAt(document: Document, span: Span): boolean {
  const unit = unitAt(document, span.start)
  if (unit === null || unit.kind === 'value' || !/["“«„‘']/.test(unit.text)) return false
  return quotationsOf(unit.text)(shiftSpan(span, -unit.span.start))
}
