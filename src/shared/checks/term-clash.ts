import { hasRival, isPlain, type Claim } from '../claims/claim'
import type { Profile } from '../claims/profile'
import { isSameTitle } from '../claims/offices/title'
import { endOf } from '../temporal/bounds'
import type { When } from '../temporal/timex'
import { agreement } from './agreement'
import { recordedClaims } from './claims-of'
import { severities, type Severity } from './finding'
import { daysApart, edgePredicates, edgesOf, isTellingSlip, officesOfClaim, recordTerms, slipBetween, type RecordTerm, type TermEdge } from './term-edges'

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

/** Days by which a bare year may come after a date at its border: a term to 31 December is a term to the new year. */
const borderDays = 10
/** Farther apart than this, a start or an end without a telling slip is rather that of something else. */
const sameEventDays = 400
const sureLink = 0.7
const titleLink = 0.85
/** A role alone, or a role under a heading that names the office, is better than this. */
const bareLink = 0.75
/** A term to New Year's Day is said to end with the old year. */
const newYearDays = 1
/** An appointment so few days off the start is hardly another event. */
const sameDeedDays = 10
/** A seat may stay empty for so long before the next holder takes it. */
const vacantDays = 40
/** Two months that are neighbours, and one of them a date, may be the appointment and the taking over. */
const neighbourMonthDays = 45

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
  if (linked && candidates.some((term) => term[said.side].length === 0)) return null
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

/** By its title, by a role that fits one office of the record ("sworn in as mayor"), or by who came before or after in it. */
const isNamed = ({ claim: { office } }: TermEdge): boolean => office !== null && (office.score >= titleLink || (office.by === 'role' && office.score > bareLink) || (office.by === 'holder' && !office.rivals))

/** A whole term of an office named by its title, whose other end is the record's to the day: a day of another office explains nothing. */
function isOneTerm(said: TermEdge, candidates: readonly RecordTerm[]): boolean {
  return (said.claim.office?.score ?? 0) >= titleLink && hasOtherDay(said, candidates)
}

/** The other end of the term said is the record's to the day: that tells of itself which term is meant. */
function hasOtherDay(said: TermEdge, candidates: readonly RecordTerm[]): boolean {
  if (said.claim.when?.kind !== 'interval') return false
  const otherSide = said.side === 'start' ? 'end' : 'start'
  const other = edgesOf(said.claim).find((edge) => edge.side === otherSide)
  return other?.when.precision === 'day' && candidates.some((term) => term[otherSide].some((edge) => edge.when.edtf === other.when.edtf))
}

/** "1 May 1707 – 1 May 1707": one end of the record's term was written into the other. */
function copiedFrom(record: TermEdge, candidates: readonly RecordTerm[]): string | null {
  if (record.when.precision !== 'day') return null
  const term = candidates.find((candidate) => candidate[record.side].includes(record))
  const other = term?.[record.side === 'start' ? 'end' : 'start'] ?? []
  return other.some((edge) => edge.when.edtf === record.when.edtf) ? 'the record has one day for both ends' : null
}

/** "From 11 December 1782 to 23 or 24 May 1828": the other days this end may be. */
const otherReadings = ({ claim, side }: TermEdge): readonly When[] =>
  (claim.timex !== null && claim.when === claim.timex.when ? claim.timex.alternatives : []).map((when) => endOf(when, side === 'start' ? 'from' : 'to')).filter((when) => when !== null)

function goTogether(said: TermEdge, record: TermEdge): boolean {
  if ([said.when, ...otherReadings(said)].some((when) => agreement({ ...said.claim, when }, { ...record.claim, when: record.when }) !== 'clash')) return true
  const precisions = [said.when.precision, record.when.precision]
  if (precisions.every((precision) => precision === 'day')) return false
  const apart = daysApart(said.when, record.when)
  // Two bare years are as exact as each other: "1781" and "1782" are not one year.
  if (precisions.every((precision) => precision === 'year')) return false
  const isLater = said.when.bounds.earliest > record.when.bounds.latest
  return apart <= (precisions.includes('month') ? 2 : isLater ? borderDays : said.side === 'end' ? newYearDays : 0)
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

/** Of the record's ends: one whose term has the other end said, else one that a slip leads to, else the nearest in time. */
function nearest(said: TermEdge, candidates: readonly RecordTerm[]): TermEdge | undefined {
  const otherSide = said.side === 'start' ? 'end' : 'start'
  const other = edgesOf(said.claim).find((edge) => edge.side === otherSide)
  const isAnchored = (term: RecordTerm): boolean => other !== undefined && term[otherSide].some((edge) => goTogether(other, edge))
  const weight = (term: RecordTerm, edge: TermEdge): number =>
    (isAnchored(term) ? 0 : 1e8) + (isTellingSlip(slipBetween(said.when, edge.when)) ? 0 : 1e7) + daysApart(said.when, edge.when)
  return candidates.flatMap((term) => term[said.side].map((edge) => ({ edge, weight: weight(term, edge) }))).sort((a, b) => a.weight - b.weight)[0]?.edge
}

function severityOf(said: TermEdge, record: TermEdge, slip: string | null, linked: boolean, candidates: readonly RecordTerm[]): Severity | null {
  const telling = isTellingSlip(slip)
  const bothDays = said.when.precision === 'day' && record.when.precision === 'day'
  // "He resigned in May", of this one or the one before: only a slip, or a day close by, tells that it is the office of the record.
  if (hasRival(said.claim) && !isNamed(said) && !(telling && bothDays)) return null
  if (hasRival(said.claim) && (said.claim.office?.score ?? 0) < titleLink && !telling && !(bothDays && daysApart(said.when, record.when) <= 31)) return null
  // A year that was completed from the words before is no slip of anybody's.
  const isCompleted = said.claim.timex?.basis === 'context'
  if (isCompleted && !isSameYear(said, record)) return null
  // Where neither day of a whole term is the record's, another office is told of.
  if (!linked) return !bothDays || !telling ? null : hasOtherDay(said, candidates) ? 'contradiction' : edgesOf(said.claim).filter(({ when }) => when.precision === 'day').length === 2 ? null : 'doubt'
  if (isCompleted) return telling ? 'doubt' : null
  if (said.claim.when?.kind === 'interval') return severityOfTerm(said, record, candidates, telling)
  const score = said.claim.office?.score ?? 0
  const apart = daysApart(said.when, record.when)
  if (said.strength === 'soft') return severityOfSoft(said, record, slip, bothDays, candidates)
  if (telling) return (bothDays || score >= bareLink) && !isNeighbourMonth(said, record, apart) ? 'contradiction' : 'doubt'
  if (bothDays && apart <= 62) return score >= titleLink || (score > bareLink && apart <= 31) ? 'contradiction' : 'doubt'
  return score >= titleLink && apart <= sameEventDays ? 'doubt' : null
}

const isSameYear = (a: TermEdge, b: TermEdge): boolean => a.when.edtf.slice(0, 4) === b.when.edtf.slice(0, 4)

/** "Took over in July" and a start on 15 June: one of them may be the appointment. */
const isNeighbourMonth = (said: TermEdge, record: TermEdge, apart: number): boolean =>
  (said.when.precision === 'month') !== (record.when.precision === 'month') && apart <= neighbourMonthDays

/** "Elected" and "appointed" come before the start, "resigned" before the end: only near misses are worth a look. */
function severityOfSoft(said: TermEdge, record: TermEdge, slip: string | null, bothDays: boolean, candidates: readonly RecordTerm[]): Severity | null {
  const telling = isTellingSlip(slip)
  const { predicate } = said.claim
  const apart = daysApart(said.when, record.when)
  // The next holder may begin some days later, or in another year.
  if (predicate === 'handed-over' && (!bothDays || (said.when.bounds.earliest > record.when.bounds.latest && apart <= vacantDays))) return null
  const early = said.when.bounds.latest < record.when.bounds.earliest
  // And the former one may have gone some days before.
  if (predicate === 'elected' && said.claim.office?.by === 'holder' && early && apart <= sameDeedDays) return null
  if (bothDays) {
    if (telling && isTooLate(said, record, slip, candidates)) return 'contradiction'
    const near = predicate === 'sworn-in' ? 31 : predicate === 'appointed' ? sameDeedDays : 0
    return telling || (apart <= near && (said.claim.office?.score ?? 0) >= bareLink) ? 'doubt' : null
  }
  if (early && apart <= (predicate === 'elected' ? 120 : 62)) return null
  return telling && (!early || predicate !== 'elected') ? 'doubt' : null
}

/** Nobody holds an office before the day of the election or appointment to it; another election may keep somebody in it. */
function isTooLate(said: TermEdge, record: TermEdge, slip: string | null, candidates: readonly RecordTerm[]): boolean {
  if (said.claim.predicate !== 'elected' && said.claim.predicate !== 'appointed') return false
  return candidates.length === 1 && (said.claim.office?.score ?? 0) >= bareLink && said.when.bounds.earliest > record.when.bounds.latest && !/year/.test(slip ?? '')
}

/**
 * A whole term: the other end must be that of the same office, so that both speak of one term. Where that end is the same day,
 * and this one a day too, nothing else can be meant.
 */
function severityOfTerm(said: TermEdge, record: TermEdge, candidates: readonly RecordTerm[], telling: boolean): Severity | null {
  const otherSide = said.side === 'start' ? 'end' : 'start'
  const other = edgesOf(said.claim).find((edge) => edge.side === otherSide)
  const anchors = other === undefined ? [] : candidates.flatMap((term) => term[otherSide]).filter((edge) => goTogether(other, edge))
  if (other === undefined || anchors.length === 0) return null
  if (telling) return said.strength === 'sure' ? 'contradiction' : 'doubt'
  const isDay = (edge: TermEdge): boolean => edge.when.precision === 'day'
  const score = said.claim.office?.score ?? 0
  // The one term that the record has of this office, and one digit of its year.
  if (score > bareLink && candidates.length === 1 && said.strength === 'sure' && slipBetween(said.when, record.when) !== null) return score >= titleLink ? 'contradiction' : 'doubt'
  if (!isDay(said) || !isDay(record) || !isDay(other) || !anchors.some(isDay) || score < bareLink) return null
  return score >= titleLink && daysApart(said.when, record.when) <= sameEventDays ? 'contradiction' : 'doubt'
}
