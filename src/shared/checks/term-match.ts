import { endOf } from '../temporal/bounds'
import type { When } from '../temporal/timex'
import { agreement } from './agreement'
import { daysApart, edgesOf, type RecordTerm, type TermEdge } from './term-edges'

// When what is said of one end of a term and the record's go together, and how surely an office is named.

/** Days by which a bare year may come after a date at its border: a term to 31 December is a term to the new year. */
const borderDays = 10
/** A term to New Year's Day is said to end with the old year. */
const newYearDays = 1
/** An office named by its title. */
export const titleLink = 0.85
/** A role alone, or a role under a heading that names the office, is better than this. */
export const bareLink = 0.75

/** By its title, by a role that fits one office of the record ("sworn in as mayor"), or by who came before or after in it. */
export const isNamed = ({ claim: { office } }: TermEdge): boolean => office !== null && (office.score >= titleLink || (office.by === 'role' && office.score > bareLink) || (office.by === 'holder' && !office.rivals))

/** The other end of the term said is the record's to the day: that tells of itself which term is meant. */
export function hasOtherDay(said: TermEdge, candidates: readonly RecordTerm[]): boolean {
  if (said.claim.when?.kind !== 'interval') return false
  const otherSide = said.side === 'start' ? 'end' : 'start'
  const other = edgesOf(said.claim).find((edge) => edge.side === otherSide)
  return other?.when.precision === 'day' && candidates.some((term) => term[otherSide].some((edge) => edge.when.edtf === other.when.edtf))
}

/** "From 11 December 1782 to 23 or 24 May 1828": the other days this end may be. */
const otherReadings = ({ claim, side }: TermEdge): readonly When[] =>
  (claim.timex !== null && claim.when === claim.timex.when ? claim.timex.alternatives : []).map((when) => endOf(when, side === 'start' ? 'from' : 'to')).filter((when) => when !== null)

export function goTogether(said: TermEdge, record: TermEdge): boolean {
  if ([said.when, ...otherReadings(said)].some((when) => agreement({ ...said.claim, when }, { ...record.claim, when: record.when }) !== 'clash')) return true
  const precisions = [said.when.precision, record.when.precision]
  if (precisions.every((precision) => precision === 'day')) return false
  const apart = daysApart(said.when, record.when)
  // Two bare years are as exact as each other: "1781" and "1782" are not one year.
  if (precisions.every((precision) => precision === 'year')) return false
  const isLater = said.when.bounds.earliest > record.when.bounds.latest
  return apart <= (precisions.includes('month') ? 2 : isLater ? borderDays : said.side === 'end' ? newYearDays : 0)
}
