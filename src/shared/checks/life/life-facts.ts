import { hasRival, type Claim, type Predicate } from '../../claims/claim'
import type { Bounds } from '../../temporal/timex'
import { claimsOf } from '../claims-of'
import { onceFor } from '../once-for'
import { agreement, isFirm } from '../agreement'
import { shapeClause } from '../wording'

/** What the text says of one event of a life that happens once. */
export interface LifeFact {
  /** Dated statements at face value, record first, then lead, then body. */
  readonly claims: readonly Claim[]
  /** The statement most others agree with; on a tie the record's, then the more exact one. */
  readonly chosen: Claim | null
  /** Statements of somebody else, whom a pronoun must mean. */
  readonly others: readonly Claim[]
  /** Statements that certainly clash with the chosen one. */
  readonly outliers: readonly Claim[]
}

const order = { record: 0, lead: 1, body: 2, list: 3, heading: 4 } as const

/** Each is compared with each: a file that tells of one birth more often is no biography. */
const MOST_STATEMENTS = 200

const factsOf = onceFor<readonly Claim[], Map<Predicate, LifeFact>>(() => new Map())

/** What the text says of the subject's birth, death or burial. */
export function lifeFact(claims: readonly Claim[], predicate: Predicate): LifeFact {
  const known = factsOf(claims)
  const fact = known.get(predicate) ?? gather(claims, predicate)
  known.set(predicate, fact)
  return fact
}

function gather(claims: readonly Claim[], predicate: Predicate): LifeFact {
  const said = claimsOf(claims, predicate).filter((claim) => claim.when !== null && isSaidPlainly(claim) && isFirm(claim))
    .sort((a, b) => order[a.source] - order[b.source] || a.evidence.start - b.evidence.start)
    .slice(0, MOST_STATEMENTS)
  const chosen = best(said)
  if (!chosen) return { claims: [], chosen: null, others: [], outliers: [] }
  const kept = said.filter((claim) => !isSomebodyElse(claim, chosen))
  return { claims: kept, chosen, others: said.filter((claim) => !kept.includes(claim)), outliers: kept.filter((claim) => agreement(claim, chosen) === 'clash') }
}

/**
 * "He died in 1857" in the life of somebody who died in 1925 tells of somebody else: a pronoun points to the subject only
 * where the dates agree, differ as slips differ, or share month and year; with a rival in the sentence before, only within a year or on one day of two years.
 */
export const isSomebodyElse = (claim: Claim, chosen: Claim): boolean =>
  claim.who.kind === 'subject' && (claim.who.by === 'pronoun' || hasRival(claim)) && agreement(claim, chosen) === 'clash'
  && ((hasRival(claim) && yearOf(claim) !== yearOf(chosen) && !isSameDay(claim, chosen)) || (claim.who.by === 'pronoun' && shapeClause(claim.when, chosen.when) === '' && (hasRival(claim) || !isSameMonth(claim, chosen))))

/** Told in one sentence with the birth or the death of somebody else: "He died in 1897, at the age of 87." */
export const isOfSomebodyElse = (claim: Claim, facts: readonly LifeFact[]): boolean =>
  facts.some(({ others }) => others.some(({ context }) => context.start === claim.context.start))

const yearOf = ({ when }: Claim): string | undefined => when?.edtf.slice(0, 4)

const isSameMonth = (a: Claim, b: Claim): boolean => a.when?.precision === 'day' && b.when?.precision === 'day' && a.when.edtf.slice(0, 7) === b.when.edtf.slice(0, 7)

/** Two people hardly die on one day of different years. */
const isSameDay = (a: Claim, b: Claim): boolean => a.when?.precision === 'day' && b.when?.precision === 'day' && a.when.edtf.slice(4) === b.when.edtf.slice(4)

/** "He died on 3 May 1950, at the age of 61": the sentence gives the subject's own date of the fact as well, of at least such precision. */
export const isBesideOwnDate = (claim: Claim, { claims, chosen }: LifeFact, precision: 'day' | null = null): boolean =>
  chosen !== null && claims.some((dated) => dated !== chosen && dated.source !== 'record' && dated.context.start === claim.context.start && (precision === null || dated.when?.precision === precision) && agreement(dated, chosen) === 'agree')

/** About the subject and nobody else, and under no guard. */
export const isAtFaceValue = (claim: Claim): boolean => isSaidPlainly(claim) && !hasRival(claim)

/** About the subject, or a pronoun that may mean somebody else too, and under no guard; a memorial named in the sentence does not make a death unsaid. */
export function isSaidPlainly(claim: Claim): boolean {
  const { negated, modal, attributed, quoted, hedged } = claim.guards
  return claim.who.kind === 'subject' && !negated && !modal && !attributed && !quoted && !hedged
}

/** Only the most exact statements can be chosen: "1946" goes with every day of 1946 and would hide that two days clash. */
function best(said: readonly Claim[]): Claim | null {
  const finest = Math.min(...said.map(exactness))
  let chosen: Claim | null = null
  let most = -1
  for (const claim of said) {
    if (exactness(claim) > finest) continue
    const support = said.filter((other) => other !== claim && agreement(claim, other) === 'agree').length + (claim.who.kind === 'subject' && claim.who.by === 'pronoun' ? 0 : 0.5)
    if (support > most) [chosen, most] = [claim, support]
  }
  return chosen
}

/** 0 for a day, more for anything vaguer. */
const exactness = ({ when }: Claim): number => (when === null ? 9 : when.precision === 'day' ? 0 : when.precision === 'month' ? 1 : when.precision === 'season' ? 2 : when.precision === 'year' ? 3 : 4)

/** The statements that are as exact as the most exact one: what an age may be computed from. */
export const exactClaims = (fact: LifeFact): readonly Claim[] => {
  const finest = Math.min(...fact.claims.map(exactness))
  return fact.claims.filter((claim) => exactness(claim) === finest)
}

/** At most this many places say the same in one finding. */
const MOST_PLACES = 3

/** The places that say the same as `claim` and as exactly, itself first: the record, the lead, the text. */
export function placesThatSay(fact: LifeFact, claim: Claim): readonly Claim[] {
  const same = fact.claims.filter((other) => other !== claim && other.source !== claim.source && exactness(other) === exactness(claim) && agreement(other, claim) === 'agree')
  const seen = new Set<string>()
  const oneEach = same.filter((other) => !seen.has(other.source) && seen.add(other.source))
  return [claim, ...oneEach].slice(0, MOST_PLACES)
}

/** The widest stretch of days any statement allows; null when nothing is said. Alternatives count. */
export function widestBounds(fact: LifeFact): Bounds | null {
  const all = fact.claims.flatMap((claim) => (claim.when ? [claim.when, ...(claim.timex?.alternatives ?? [])] : []))
  if (all.length === 0) return null
  return { earliest: Math.min(...all.map((when) => when.bounds.earliest)), latest: Math.max(...all.map((when) => when.bounds.latest)) }
}
