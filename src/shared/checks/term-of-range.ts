import { isPlain, type Claim } from '../claims/claim'
import type { Profile } from '../claims/profile'
import type { Timex, When } from '../temporal/timex'
import { edgesOf, officesOfClaim, recordTerms, type TermEdge } from './term-edges'

/** One end of a range that the record has otherwise. */
export interface OtherEnd {
  readonly said: TermEdge
  readonly record: TermEdge
}

const sureLink = 0.7

/**
 * A range that runs backwards and tells of an office of the record: the end that slipped is the one the record has otherwise,
 * where it has the other end. None for a range that tells of something else, or of a term the record does not have.
 */
export function endsAgainstRecord(timex: Timex, claims: readonly Claim[], profile: Profile): readonly OtherEnd[] {
  const claim = claims.find((candidate) => candidate.timex !== null && candidate.source !== 'record' && candidate.timex.span.start === timex.span.start && candidate.timex.span.end === timex.span.end && /^(?:office|reign)-term$/.test(candidate.predicate))
  if (!claim || !isPlain(claim) || (claim.office?.score ?? 0) < sureLink) return []
  const offices = officesOfClaim(claim, profile)
  const said = edgesOf(claim)
  for (const term of recordTerms(profile)) {
    if (!offices.includes(term.office)) continue
    const agree = said.filter((edge) => term[edge.side].some((record) => mayBeOne(edge.when, record.when)))
    const differ = said.filter((edge) => !agree.includes(edge)).flatMap((edge) => term[edge.side].map((record) => ({ said: edge, record })))
    if (agree.length === 1 && differ.length === 1) return differ
  }
  return []
}

const mayBeOne = (a: When, b: When): boolean => a.bounds.earliest <= b.bounds.latest && b.bounds.earliest <= a.bounds.latest
