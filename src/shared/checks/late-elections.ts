import { isPlain, type Claim } from '../claims/claim'
import type { Profile } from '../claims/profile'
import { civil } from '../temporal/calendar'
import type { When } from '../temporal/timex'
import { claimsOf } from './claims-of'
import { isTellingSlip, officesOfClaim, recordTerms, slipBetween, type TermEdge } from './term-edges'

/** An election that the prose puts behind the start of the term it was for, or hardly before it. */
export interface LateElection {
  readonly said: Claim & { readonly when: When }
  readonly start: TermEdge
  /** So near before the start that hardly time is left. */
  readonly isEarly: boolean
}

/** A term that starts so early in the year of its election leaves little time for one. */
const earliestDays = 31

/** The elections, told by their year or month, that the terms of the record cannot have followed. */
export function lateElections(profile: Profile, claims: readonly Claim[]): readonly LateElection[] {
  const terms = recordTerms(profile)
  return claimsOf(claims, 'elected').flatMap((said): readonly LateElection[] => {
    const { when } = said
    if (said.source === 'record' || !isPlain(said) || when === null || when.precision === 'day' || (said.office?.score ?? 0) < 0.7 || said.timex?.basis !== 'explicit') return []
    const offices = officesOfClaim(said, profile)
    // A chamber chooses its speaker, a conclave its pope and a party its leader on the day itself.
    const isWithin = offices.every((office) => chosenWithin.test(profile.offices[office]?.title ?? ''))
    const isEarly = (start: TermEdge): boolean => !isWithin && isTight(when, start)
    const starts = terms.filter((term) => offices.includes(term.office)).flatMap((term) => term.start)
    if (starts.length === 0 || !starts.every((start) => isLate(when, start) || isEarly(start))) return []
    const start = starts.find(isEarly) ?? starts.find((edge) => isTellingSlip(slipBetween(when, edge.when)))
    return start ? [{ said: { ...said, when }, start, isEarly: isEarly(start) }] : []
  })
}

const chosenWithin = /\b(?:speaker|pope|bishop of rome|leader|whip|chair|chairman|chairwoman|abbot|abbess|bishop|archbishop|patriarch|general secretary|secretary-general|president of the (?:senate|assembly|council|society|academy))\b/i

const isLate = (when: When, start: TermEdge): boolean => when.bounds.earliest > start.when.bounds.latest

/** The election only has a year, and the term starts in its first month. */
function isTight(when: When, start: TermEdge): boolean {
  if (when.precision !== 'year' || start.when.precision !== 'day') return false
  const day = start.when.bounds.earliest
  const { year } = civil(day)
  return civil(when.bounds.earliest).year === year && day - when.bounds.earliest < earliestDays
}
