import type { Claim } from '../claims/claim'
import type { Document } from '../document/document'
import type { Severity } from './finding'

/**
 * How grave it is that the text denies of a whole life, or says of today, what the record has. What stands before the first heading sums a life up; farther
 * down the same words may be about one occasion ("she did not receive a medal") or out of the mouth of somebody of that time ("Venn still lives in Toll").
 */
export const severityOfSummary = ({ sections }: Document, { evidence }: Claim): Severity =>
  sections.some(({ heading, span }) => heading !== null && span.start <= evidence.start) ? 'doubt' : 'contradiction'
