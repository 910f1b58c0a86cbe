import { isPlain, type Claim } from '../claims/claim'
import type { Profile } from '../claims/profile'
import { isSameTitle } from '../claims/offices/title'
import { recordedClaims } from './claims-of'
import { severities, type Severity } from './finding'
import { daysApart, edgePredicates, edgesOf, isTellingSlip, officesOfClaim, recordTerms, slipBetween, type RecordTerm, type TermEdge } from './term-edges'
import { goTogether, hasOtherDay, isNamed, titleLink } from './term-match'
import { severityOf } from './term-severity'

/** A statement of the prose about one end of a term, and the end of the record it cannot go with. */
export interface TermClash {
  readonly said: TermEdge
  readonly record: TermEdge
  /** The same end of the record's other terms of the same title: the statement clashes with these too. */
  readonly others: readonly TermEdge[]
  /** What the prose says elsewhere of the same end, and says alike. */
  readonly alike: readonly TermEdge[]
  readonly slip: string | null
  readonly severity: Severity
}

const sureLink = 0.7

/** Every clash between the prose and the record's terms, in reading order of the prose. */
export function termClashes(profile: Profile, claims: readonly Claim[]): readonly TermClash[] {
  const terms = recordTerms(profile)
  if (terms.length === 0) return []
  const days = recordDays(terms, claims)
  const clashes: Clash[] = []
  const edges = claims.filter((claim) => edgePredicates.has(claim.predicate) && claim.source !== 'record' && isPlain(claim) && claim.timex?.basis !== 'relative' && !claim.timex?.defect).flatMap(edgesOf)
  for (const said of edges) {
    const clash = clashOf(said, terms, profile, days)
    if (clash) clashes.push(clash)
  }
  return clashes.filter((clash) => !clashes.some((other) => leads(other, clash)))
    .map((clash) => ({ ...clash, alike: edges.filter((edge) => isAlike(edge, clash, profile)).slice(0, mostAlike) }))
}

type Clash = Omit<TermClash, 'alike'>

/** One wrong date of the record is one finding: the gravest statement against it, among equals the most exact, then the first, stands for those that say the same. */
const leads = (other: Clash, clash: Clash): boolean => {
  if (other === clash || other.record.span.start !== clash.record.span.start || daysApart(other.said.when, clash.said.when) > 0) return false
  const graver = severities.indexOf(other.severity) - severities.indexOf(clash.severity)
  if (graver !== 0) return graver < 0
  const exacter = widthOf(other.said) - widthOf(clash.said)
  return exacter < 0 || (exacter === 0 && other.said.span.start < clash.said.span.start)
}

const widthOf = ({ when }: TermEdge): number => when.bounds.latest - when.bounds.earliest

/** So many places that say the same are proof enough. */
const mostAlike = 6

/** The same end of the same office, told elsewhere: compatible with what is said here, and not with the record. */
function isAlike(edge: TermEdge, { said, record }: Clash, profile: Profile): boolean {
  if (edge === said || edge.side !== said.side || edge.span.start === said.span.start || (edge.claim.office?.score ?? 0) < sureLink) return false
  if (!officesOfClaim(edge.claim, profile).includes(record.claim.office?.office ?? -1)) return false
  return daysApart(edge.when, said.when) === 0 && daysApart(edge.when, record.when) > 0 && !goTogether(edge, record)
}

function clashOf(said: TermEdge, terms: readonly RecordTerm[], profile: Profile, days: RecordDays): Clash | null {
  const { claim } = said
  const offices = officesOfClaim(claim, profile)
  const candidates = terms.filter((term) => offices.includes(term.office))
  const known = candidates.flatMap((term) => term[said.side])
  const linked = (claim.office?.score ?? 0) >= sureLink
  if (known.length === 0 || said.when.approximate || known.some((edge) => edge.when.approximate)) return null
  if (linked && candidates.some((term) => term[said.side].length === 0 && !isPlainlyOther(term, said, candidates))) return null
  if (known.some((edge) => goTogether(said, edge))) return null
  if (said.when.precision === 'day' && isExplained(said, days) && !isOneTerm(said, candidates)) return null
  const record = nearest(said, candidates)
  if (!record) return null
  const slip = slipBetween(said.when, record.when) ?? copiedFrom(record, candidates) ?? copiedFromNeighbour(said, record, candidates, terms)
  const severity = severityOf(said, record, slip, linked, candidates)
  return severity === null ? null : { said, record, others: otherTerms(record, known, profile), slip, severity }
}

/** The days of the record: those of its offices by side, and all others. */
interface RecordDays {
  readonly start: ReadonlySet<number>
  readonly end: ReadonlySet<number>
  readonly other: ReadonlySet<number>
}

function recordDays(terms: readonly RecordTerm[], claims: readonly Claim[]): RecordDays {
  const daysOf = (edges: readonly TermEdge[]): ReadonlySet<number> => new Set(edges.filter(({ when }) => when.precision === 'day').map(({ when }) => when.bounds.earliest))
  const [start, end] = [daysOf(terms.flatMap((term) => term.start)), daysOf(terms.flatMap((term) => term.end))]
  const other = new Set(recordedClaims(claims).filter((claim) => claim.when?.precision === 'day' && edgesOf(claim).length === 0).map((claim) => claim.when?.bounds.earliest ?? NaN))
  return { start, end, other }
}

/** The day is that of something else in the record; where the office is named, another office may end on the day it starts. */
function isExplained(said: TermEdge, days: RecordDays): boolean {
  const day = said.when.bounds.earliest
  if (days.other.has(day) || days[said.side].has(day)) return true
  return days[said.side === 'start' ? 'end' : 'start'].has(day) && !isNamed(said)
}

/** A whole term of an office named by its title, whose other end is the record's to the day: a day of another office explains nothing. */
function isOneTerm(said: TermEdge, candidates: readonly RecordTerm[]): boolean {
  return (said.claim.office?.score ?? 0) >= titleLink && hasOtherDay(said, candidates)
}

/** "1 May 1707 – 1 May 1707": one end of the record's term was written into the other. */
function copiedFrom(record: TermEdge, candidates: readonly RecordTerm[]): string | null {
  if (record.when.precision !== 'day') return null
  const term = candidates.find((candidate) => candidate[record.side].includes(record))
  const other = term?.[record.side === 'start' ? 'end' : 'start'] ?? []
  return other.some((edge) => edge.when.edtf === record.when.edtf) ? 'the record has one day for both ends' : null
}

/**
 * "became mayor on 3 May", where the record has the day another office began: copied from there. Only where the words name the
 * office by its title, so that nothing else can be meant.
 */
function copiedFromNeighbour(said: TermEdge, record: TermEdge, candidates: readonly RecordTerm[], terms: readonly RecordTerm[]): string | null {
  const { office, when } = said.claim
  if (said.strength !== 'sure' || when?.kind !== 'point' || candidates.length > 1 || (office?.score ?? 0) < titleLink) return null
  if (said.when.precision !== 'day' || record.when.precision !== 'day') return null
  const copied = terms.some((term) => !candidates.includes(term) && term[said.side].some((edge) => edge.when.edtf === record.when.edtf))
  return copied ? 'the record has the day of another office' : null
}

function otherTerms(record: TermEdge, known: readonly TermEdge[], profile: Profile): readonly TermEdge[] {
  const titleOf = (edge: TermEdge): string => profile.offices[edge.claim.office?.office ?? -1]?.title ?? ''
  return known.filter((edge) => edge !== record && isSameTitle(titleOf(edge), titleOf(record))).slice(0, 3)
}

/** Whether the other end of what is said goes with a term. */
function anchoredBy(said: TermEdge): (term: RecordTerm) => boolean {
  const side = said.side === 'start' ? 'end' : 'start'
  const other = edgesOf(said.claim).find((edge) => edge.side === side)
  return (term) => other !== undefined && term[side].some((edge) => goTogether(other, edge))
}

/** "from 1980 until 1987", of a term that has lasted since 1992: it lacks this end, but all that is said lies before it, where another of the terms began then. */
function isPlainlyOther(open: RecordTerm, said: TermEdge, candidates: readonly RecordTerm[]): boolean {
  const isAnchored = anchoredBy(said)
  const other = open[said.side === 'start' ? 'end' : 'start']
  const isOutside = ({ when }: TermEdge): boolean => (said.side === 'end' ? said.when.bounds.latest < when.bounds.earliest : said.when.bounds.earliest > when.bounds.latest)
  return other.length > 0 && other.every(isOutside) && candidates.some((term) => term[said.side].length > 0 && isAnchored(term))
}

/** Of the record's ends: one whose term has the other end said, else one that a slip leads to, else the nearest in time. */
function nearest(said: TermEdge, candidates: readonly RecordTerm[]): TermEdge | undefined {
  const isAnchored = anchoredBy(said)
  const weight = (term: RecordTerm, edge: TermEdge): number =>
    (isAnchored(term) ? 0 : 1e8) + (isTellingSlip(slipBetween(said.when, edge.when)) ? 0 : 1e7) + daysApart(said.when, edge.when)
  return candidates.flatMap((term) => term[said.side].map((edge) => ({ edge, weight: weight(term, edge) }))).sort((a, b) => a.weight - b.weight)[0]?.edge
}
