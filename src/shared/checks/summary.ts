import type { Claim } from '../claims/claim'
import type { Document } from '../document/document'
import type { Severity } from './finding'

/**
 * How grave it is that the text denies a prize, or says of today, what the record has. The section an article opens with sums a life up; farther down the
 * same words may be about one event ("she did not win a medal") or out of the mouth of somebody of that time ("Venn still lives in Toll").
 */
export function severityOfSummary({ sections }: Document, { evidence }: Claim): Severity {
  const opening = sections.find(({ blocks }) => blocks.length > 0)
  return opening && evidence.start < opening.span.end ? 'contradiction' : 'doubt'
}
