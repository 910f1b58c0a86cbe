import type { Claim } from '../../claims/claim'
import type { When } from '../../temporal/timex'
import { numberShape } from '../error-shape'
import { possibleAges } from './age-range'
import { isBesideOwnDate, type LifeFact } from './life-facts'

/** Whole years, both ends included. */
export interface Ages { readonly least: number; readonly most: number }

/** Every age that some birth and some death of the text allow: only one that none allows is reported. `oneCalendar`: no day can be of another one. */
export function agesAllowed(births: readonly Claim[], days: readonly Claim[], oneCalendar = false): readonly Ages[] {
  const knowsCalendars = oneCalendar || [...births, ...days].some((claim) => (claim.timex?.alternatives.length ?? 0) > 0)
  return readings(births).flatMap((birth) => readings(days).flatMap((day) => possibleAges(birth.bounds, day.bounds, knowsCalendars ? 0 : undefined) ?? []))
}

const readings = (claims: readonly Claim[]): readonly When[] => claims.flatMap((claim) => (claim.when ? [claim.when, ...(claim.timex?.when === claim.when ? claim.timex.alternatives : [])] : []))

/** The ages a claim's words give. */
export const saidAges = (claim: Claim): Ages => {
  if (claim.object?.kind !== 'number') return { least: 0, most: Infinity }
  return { least: claim.object.least ?? claim.object.value, most: claim.object.most ?? claim.object.value }
}

/** By how many years the said ages miss every possible one; 0 when they do not. */
export const missed = (said: Ages, possible: readonly Ages[]): number =>
  Math.min(...possible.map((ages) => (said.most < ages.least ? ages.least - said.most : said.least > ages.most ? said.least - ages.most : 0)))

/** An age that a slip of the pen gives for another is at most so many years off, unless a digit went wrong. */
const FARTHEST_SLIP = 3

/**
 * "He died … at the age of 27" in the life of somebody who lived to 54: a pronoun that gives an age no slip explains means somebody else,
 * unless the sentence gives the subject's own date of death.
 */
export const isUnexplainedAge = (claim: Claim, possible: readonly Ages[], death: LifeFact): boolean =>
  !(claim.who.kind === 'subject' && claim.who.by !== 'pronoun') && isFarFetched(claim, possible) && !isBesideOwnDate(claim, death)

/** No slip makes this age of a possible one. */
export function isFarFetched(claim: Claim, possible: readonly Ages[]): boolean {
  const said = saidAges(claim)
  if (missed(said, possible) <= FARTHEST_SLIP) return false
  return !possible.some((ages) => [ages.least, ages.most].some((age) => [said.least, said.most].some((value) => numberShape(value, age) !== null)))
}
