import type { Claim } from '../claims/claim'
import type { Severity } from './finding'

/**
 * How grave it is that the text denies of a whole life, or says of today, what the record has. The lead sums a life up; farther down the same words
 * may be about one occasion ("she did not receive a medal") or out of the mouth of somebody of that time ("Venn still lives in Toll").
 */
export const severityOfSummary = ({ source }: Claim): Severity => (source === 'lead' ? 'contradiction' : 'doubt')
