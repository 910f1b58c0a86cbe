import type { Claim, Predicate } from '../claims/claim'
import type { Profile } from '../claims/profile'
import { isSameTitle } from '../claims/offices/title'
import { endOf } from '../temporal/bounds'
import type { When } from '../temporal/timex'
import type { Span } from '../text/span'
import { onceFor } from './once-for'
import { errorShape, yearShape, type WrittenDate } from './error-shape'

/** One end of a term as some place states it. */
export interface TermEdge {
  readonly claim: Claim
  readonly side: 'start' | 'end'
  readonly when: When
  /** The words of this end alone. */
  readonly span: Span
  /** sure: "became", "from", "until", "left". soft: "elected", "appointed", "sworn in", "resigned", "was succeeded on": near the day, not it. */
  readonly strength: 'sure' | 'soft'
}

const sides: Partial<Record<Predicate, readonly ['start' | 'end', 'sure' | 'soft']>> = {
  'office-start': ['start', 'sure'], 'reign-start': ['start', 'sure'], 'office-end': ['end', 'sure'], 'reign-end': ['end', 'sure'],
  'sworn-in': ['start', 'soft'], elected: ['start', 'soft'], appointed: ['start', 'soft'], resigned: ['end', 'soft'], dismissed: ['end', 'soft'], 'handed-over': ['end', 'soft'],
}

/** What says something of the ends of a term. */
export const edgePredicates: ReadonlySet<Predicate> = new Set([...Object.keys(sides) as Predicate[], 'office-term', 'reign-term']) // the keys of sides are predicates

/** The ends of a term that a claim states: one for a start or an end, two for a whole term; none for other claims. */
export function edgesOf(claim: Claim): readonly TermEdge[] {
  const { when, timex } = claim
  if (when === null) return []
  const side = sides[claim.predicate]
  if (side) {
    const single = when.kind === 'point' ? when : endOf(when, side[0] === 'start' ? 'from' : 'to')
    return single ? [{ claim, side: side[0], when: single, span: claim.evidence, strength: side[1] }] : []
  }
  if ((claim.predicate !== 'office-term' && claim.predicate !== 'reign-term') || when.kind !== 'interval') return []
  const [from, to] = [endOf(when, 'from'), endOf(when, 'to')]
  const edges: TermEdge[] = []
  if (from) edges.push({ claim, side: 'start', when: from, span: timex?.ends?.from ?? claim.evidence, strength: 'sure' })
  if (to) edges.push({ claim, side: 'end', when: to, span: timex?.ends?.to ?? claim.evidence, strength: 'sure' })
  return edges
}

/** Edges of the record by office, `start` and `end` apart. */
export interface RecordTerm {
  readonly office: number
  readonly start: readonly TermEdge[]
  readonly end: readonly TermEdge[]
}

/** The terms of the record, in its order. */
export const recordTerms = onceFor((profile: Profile): readonly RecordTerm[] => profile.offices.map((office) => {
  const edges = office.claims.filter((claim) => claim.source === 'record' && !claim.guards.hedged).flatMap(edgesOf)
  return { office: office.index, start: edges.filter((edge) => edge.side === 'start'), end: edges.filter((edge) => edge.side === 'end') }
}))

/** Who the record says came before a start, or after an end. */
export const holdersOf = ({ side, claim }: TermEdge, { offices }: Profile): readonly string[] =>
  (offices[claim.office?.office ?? -1]?.claims ?? []).flatMap(({ source, predicate, object }) => (source === 'record' && predicate === (side === 'start' ? 'predecessor' : 'successor') && object?.kind === 'person' ? [object.name] : []))

/** Every office a claim can be about: the linked one, its rivals, and other terms of the same title. */
export function officesOfClaim(claim: Claim, profile: Profile): readonly number[] {
  if (!claim.office) return profile.offices.map((office) => office.index)
  const named = [claim.office.office, ...(claim.office.rivals ?? [])]
  const titles = named.map((index) => profile.offices[index]?.title ?? '')
  return profile.offices.filter((office) => named.includes(office.index) || titles.some((title) => title !== '' && isSameTitle(title, office.title))).map((office) => office.index)
}

/** Certain days between two values; 0 where they may be the same day. */
export function daysApart(a: When, b: When): number {
  if (a.bounds.latest < b.bounds.earliest) return b.bounds.earliest - a.bounds.latest
  return b.bounds.latest < a.bounds.earliest ? a.bounds.earliest - b.bounds.latest : 0
}

/** The date a value writes; null for sets, decades and centuries. */
export function writtenOf(when: When): WrittenDate | null {
  const match = /^(-?\d{4,})(?:-(\d{2})(?:-(\d{2}))?)?~?$/.exec(when.edtf)
  if (!match || (match[2] !== undefined && Number(match[2]) > 12)) return null
  return { year: Number(match[1]), ...(match[2] ? { month: Number(match[2]) } : {}), ...(match[3] ? { day: Number(match[3]) } : {}) }
}

/** What slip makes one date of the other, by what both write; null when none does. */
export function slipBetween(a: When, b: When): string | null {
  const left = writtenOf(a)
  const right = writtenOf(b)
  if (!left || !right) return null
  const byDay = left.day !== undefined && right.day !== undefined
  const byMonth = left.month !== undefined && right.month !== undefined
  if (byDay) return errorShape(left, right)
  if (byMonth) return errorShape({ year: left.year, month: left.month }, { year: right.year, month: right.month })
  return yearShape(left.year, right.year)
}

/** Slips so particular that chance hardly makes them: not "one digit differs", which every decade is full of. */
export const isTellingSlip = (slip: string | null): boolean => slip !== null && !/one digit of the year/.test(slip)
