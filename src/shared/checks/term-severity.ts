import { hasRival } from '../claims/claim'
import { ANY_OF_KIND } from '../claims/offices/link'
import type { Severity } from './finding'
import { daysApart, edgesOf, isTellingSlip, slipBetween, type RecordTerm, type TermEdge } from './term-edges'
import { bareLink, goTogether, hasOtherDay, isNamed, titleLink } from './term-match'

/** Farther apart than this, a start or an end without a telling slip is rather that of something else. */
const sameEventDays = 400
/** An appointment so few days off the start is hardly another event. */
const sameDeedDays = 10
/** A seat may stay empty for so long before the next holder takes it. */
const vacantDays = 40
/** Two months that are neighbours, and one of them a date, may be the appointment and the taking over. */
const neighbourMonthDays = 45
/** Whom an assembly elects takes over within two days. */
const nextDays = 2

/** How grave it is that what is said and the record's end cannot go together; null where both may be right. */
export function severityOf(said: TermEdge, record: TermEdge, slip: string | null, linked: boolean, candidates: readonly RecordTerm[]): Severity | null {
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
  if (telling) return (bothDays || score >= bareLink) && !isOfSomeKind(said) && !isNeighbourMonth(said, record, apart) ? 'contradiction' : 'doubt'
  if (bothDays && apart <= 62) return score >= titleLink || (score > bareLink && apart <= 31) ? 'contradiction' : 'doubt'
  return score >= titleLink && apart <= sameEventDays ? 'doubt' : null
}

/** "A senator", by nothing but the role: another house may have such ones. */
const isOfSomeKind = ({ claim: { office } }: TermEdge): boolean => office?.by === 'role' && office.score === ANY_OF_KIND

const isSameYear = (a: TermEdge, b: TermEdge): boolean => a.when.edtf.slice(0, 4) === b.when.edtf.slice(0, 4)

/** "Took over in July" and a start on 15 June: one of them may be the appointment. */
const isNeighbourMonth = (said: TermEdge, record: TermEdge, apart: number): boolean =>
  (said.when.precision === 'month') !== (record.when.precision === 'month') && apart <= neighbourMonthDays

/** "Elected" and "appointed" come before the start, "resigned" before the end: only near misses are worth a look, and an election some days behind the start. */
function severityOfSoft(said: TermEdge, record: TermEdge, slip: string | null, bothDays: boolean, candidates: readonly RecordTerm[]): Severity | null {
  const telling = isTellingSlip(slip)
  const { predicate } = said.claim
  const apart = daysApart(said.when, record.when)
  // The next holder may begin some days later, or in another year.
  if (predicate === 'handed-over' && (!bothDays || (said.when.bounds.earliest > record.when.bounds.latest && apart <= vacantDays))) return null
  const early = said.when.bounds.latest < record.when.bounds.earliest
  // And the former one may have gone some days before.
  if (predicate === 'elected' && early && apart <= (said.claim.office?.by === 'holder' ? sameDeedDays : nextDays)) return null
  if (bothDays) {
    if (telling && isTooLate(said, record, slip, candidates)) return 'contradiction'
    const near = predicate === 'sworn-in' ? 31 : predicate === 'appointed' || (predicate === 'elected' && !early && candidates.length === 1) ? sameDeedDays : 0
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

/** "From 3 June to 31 October", and the record has 2 June and 30 October: both days of the one term, as others count them. */
function areBothByAHair(said: TermEdge, other: TermEdge, candidates: readonly RecordTerm[]): boolean {
  const isNear = (edge: TermEdge, recorded: readonly TermEdge[]): boolean => recorded.some(({ when }) => when.precision === 'day' && edge.when.precision === 'day' && daysApart(when, edge.when) <= nextDays)
  return (said.claim.office?.score ?? 0) >= titleLink && candidates.some(({ start, end }) => isNear(said, start) && isNear(other, end))
}

/**
 * A whole term: the other end must be that of the same office, so that both speak of one term. Where that end is the same day,
 * and this one a day too, nothing else can be meant.
 */
function severityOfTerm(said: TermEdge, record: TermEdge, candidates: readonly RecordTerm[], telling: boolean): Severity | null {
  const otherSide = said.side === 'start' ? 'end' : 'start'
  const other = edgesOf(said.claim).find((edge) => edge.side === otherSide)
  const anchors = other === undefined ? [] : candidates.flatMap((term) => term[otherSide]).filter((edge) => goTogether(other, edge))
  if (other !== undefined && anchors.length === 0 && said.side === 'start' && areBothByAHair(said, other, candidates)) return 'doubt'
  if (other === undefined || anchors.length === 0) return null
  if (telling) return said.strength === 'sure' && !isOfSomeKind(said) ? 'contradiction' : 'doubt'
  const isDay = (edge: TermEdge): boolean => edge.when.precision === 'day'
  const score = said.claim.office?.score ?? 0
  // The one term that the record has of this office, and one digit of its year.
  if (score > bareLink && candidates.length === 1 && said.strength === 'sure' && slipBetween(said.when, record.when) !== null) return score >= titleLink ? 'contradiction' : 'doubt'
  if (!isDay(said) || !isDay(record) || !isDay(other) || !anchors.some(isDay) || score < bareLink) return null
  return score >= titleLink && daysApart(said.when, record.when) <= sameEventDays ? 'contradiction' : 'doubt'
}
