import { groupedBy } from '../base/grouped-by'
import type { Claim, Predicate } from '../claims/claim'
import { onceFor } from './once-for'

/** Sorted out once: most checks ask for a few of many claims. */
const byPredicate = onceFor((claims: readonly Claim[]): ReadonlyMap<Predicate, readonly Claim[]> => groupedBy(claims, ({ predicate }) => predicate))

const NONE: readonly Claim[] = []

/** The claims that say one thing, in their order. */
export const claimsOf = (claims: readonly Claim[], predicate: Predicate): readonly Claim[] => byPredicate(claims).get(predicate) ?? NONE

/** Those that say one of several things, one kind after the other. */
export const claimsOfAny = (claims: readonly Claim[], predicates: readonly Predicate[]): readonly Claim[] => predicates.flatMap((predicate) => claimsOf(claims, predicate))

/** Those of the record. */
export const recordedClaims = onceFor((claims: readonly Claim[]): readonly Claim[] => claims.filter(({ source }) => source === 'record'))
