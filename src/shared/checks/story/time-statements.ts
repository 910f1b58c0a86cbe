import type { Claim, Predicate } from '../../claims/claim'
import type { Timex, When } from '../../temporal/timex'
import type { Span } from '../../text/span'
import { agreement, isFirm, readingsOfClaim } from '../agreement'
import type { CheckContext } from '../check'
import { agesAllowed, isUnexplainedAge } from '../life/ages-allowed'
import { exactClaims, isAtFaceValue, isOfSomebodyElse, isSomebodyElse, lifeFact, type LifeFact } from '../life/life-facts'
import { edgePredicates, edgesOf, recordTerms, type TermEdge } from '../term-edges'
import type { Constraint } from '../time-network'

/** A statement of the network. A `life` or `term` date fixes an event, the others tie two events to each other. */
export interface Statement {
  readonly kind: 'life' | 'term' | 'age' | 'length' | 'relative'
  readonly span: Span
  readonly note: string
  readonly edtf?: string
  /** Of a relative date: what it is counted from. */
  readonly anchor?: Span
  /** Of an age at death: what says so. */
  readonly atDeath?: Claim
}

export type TimeConstraint = Constraint<Statement>

const daysOfYear = 365.2425
/** Ages and lengths of service are told in whole years, sometimes rounded. */
const ageSlack = 14
const oldestDays = 125 * daysOfYear
/** An office that the prose names in full. */
const sureLink = 0.85

/** What ties an event to a day or to another event; see below. */
const telling: ReadonlySet<Predicate> = new Set<Predicate>([...edgePredicates, 'born', 'died', 'age-at', 'age-at-death', 'term-length'])

/** Everything the text says of when its subject lived and held office, as differences of days between two events. */
export function timeStatements(context: CheckContext): readonly TimeConstraint[] {
  const facts = [lifeFact(context.claims, 'born'), lifeFact(context.claims, 'died')] as const
  const claims = context.claims.filter((claim) => telling.has(claim.predicate) && isAtFaceValue(claim) && !isOfSomebodyElse(claim, facts))
  return [...lifeDates(claims), ...officeDates(context, claims), ...ages(claims, facts), ...lengths(context, claims), ...relatives(claims, facts)]
}

/** The event lies on a day of `claim.when`, or up to so many before or behind it. */
function dated(event: string, claim: Claim, note: string, kind: Statement['kind'], early = 0, late = early): readonly TimeConstraint[] {
  const { when } = claim
  if (!when) return []
  const anchor = claim.timex?.basis === 'relative' ? claim.timex.anchor : null
  const reason: Statement = { kind, span: claim.evidence, note, edtf: when.edtf, ...(anchor === null ? {} : { anchor }) }
  return [{ from: 'origin', to: event, days: when.bounds.latest + late, reason }, { from: event, to: 'origin', days: early - when.bounds.earliest, reason }]
}

const order = (before: string, after: string): TimeConstraint => ({ from: after, to: before, days: 0, reason: null })

/** Births and deaths, as far as the text agrees about them. */
function lifeDates(claims: readonly Claim[]): readonly TimeConstraint[] {
  const out: TimeConstraint[] = [order('birth', 'death'), { from: 'birth', to: 'death', days: oldestDays, reason: null }]
  for (const [predicate, event, note] of [['born', 'birth', 'the birth'], ['died', 'death', 'the death']] as const) {
    const said = claims.filter((claim) => claim.predicate === predicate && isFirm(claim))
    // What many sentences say in the same words is compared once.
    const told = [...new Map(said.map((claim) => [readingsOfClaim(claim).map((when) => when.edtf).join(), claim])).values()]
    const agreed = told.every((claim) => told.every((other) => agreement(claim, other) === 'agree'))
    if (agreed) for (const claim of said) out.push(...dated(event, asWide(claim, told), note, 'life'))
  }
  return out
}

/** "11 February 1731/32": where one of the statements leaves two years, the event lies in either, whichever the others have taken. */
function asWide(claim: Claim, told: readonly Claim[]): Claim {
  const all = told.map(readingsOfClaim)
  if (claim.when === null || all.every(({ length }) => length < 2)) return claim
  const bounds = all.flat().map((when) => when.bounds)
  return { ...claim, when: { ...claim.when, bounds: { earliest: Math.min(...bounds.map(({ earliest }) => earliest)), latest: Math.max(...bounds.map(({ latest }) => latest)) } } }
}

const startOf = (office: number): string => `start ${office}`
const endOfOffice = (office: number): string => `end ${office}`

/** Terms: the record's dates, and the prose's where the record has none. */
function officeDates({ profile }: CheckContext, claims: readonly Claim[]): readonly TimeConstraint[] {
  const told = claims.filter((claim) => edgePredicates.has(claim.predicate) && claim.source !== 'record' && (claim.office?.score ?? 0) >= sureLink && (claim.office?.rivals?.length ?? 0) === 0 && isFirm(claim)).flatMap(edgesOf).filter(({ strength }) => strength === 'sure')
  return recordTerms(profile).flatMap((term) => {
    if (term.start.length > 1 || term.end.length > 1 || runsBackwards(term.start[0], term.end[0])) return []
    const title = profile.offices[term.office]?.title || 'the holder'
    const edgesAt = (side: 'start' | 'end'): readonly TermEdge[] => (term[side].length > 0 ? term[side] : agreed(told.filter((edge) => edge.side === side && edge.claim.office?.office === term.office)))
    const put = (edges: readonly TermEdge[], event: string, note: string): readonly TimeConstraint[] =>
      edges.filter((edge) => !edge.when.approximate).flatMap((edge) => dated(event, { ...edge.claim, when: edge.when, evidence: edge.span }, note, 'term'))
    const [start, end] = [startOf(term.office), endOfOffice(term.office)]
    return [order('birth', start), order(start, end), order(end, 'death'), ...put(edgesAt('start'), start, `the start as ${title}`), ...put(edgesAt('end'), end, `the end as ${title}`)]
  })
}

const runsBackwards = (start: TermEdge | undefined, end: TermEdge | undefined): boolean =>
  start !== undefined && end !== undefined && end.when.bounds.latest < start.when.bounds.earliest

/** Edges that all fit the first; none where two differ, which may be two terms. */
const agreed = (edges: readonly TermEdge[]): readonly TermEdge[] =>
  edges.every((one) => edges.every((other) => agreement({ ...one.claim, when: one.when }, { ...other.claim, when: other.when }) === 'agree')) ? edges : []

/** Two events `least` to `most` days apart. */
const apart = (from: string, to: string, least: number, most: number, reason: Statement): readonly TimeConstraint[] =>
  [{ from, to, days: most, reason }, { from: to, to: from, days: -least, reason }]

function ages(claims: readonly Claim[], [birth, death]: readonly [LifeFact, LifeFact]): readonly TimeConstraint[] {
  const possible = agesAllowed(exactClaims(birth), exactClaims(death))
  return claims.flatMap((claim, index) => {
    if (claim.object?.kind !== 'number') return []
    const { value, least = value, most = value } = claim.object
    const atDeath = claim.predicate === 'age-at-death'
    if (!atDeath && (claim.predicate !== 'age-at' || !claim.when || claim.when.approximate)) return []
    if (!Number.isFinite(most) || (atDeath && possible.length > 0 && isUnexplainedAge(claim, possible, death))) return []
    const event = atDeath ? 'death' : `age ${index}`
    const span: Span = claim.trigger && !atDeath ? { start: Math.min(claim.evidence.start, claim.trigger.start), end: Math.max(claim.evidence.end, claim.trigger.end) } : claim.evidence
    const reason: Statement = { kind: 'age', span, note: atDeath ? `aged ${value} at death` : `aged ${value} then`, ...(atDeath ? { atDeath: claim } : {}) }
    const when = claim.when && !atDeath ? apart('origin', event, claim.when.bounds.earliest, claim.when.bounds.latest, reason) : []
    return [...apart('birth', event, least * daysOfYear - ageSlack, (most + 1) * daysOfYear + ageSlack, reason), ...when]
  })
}

function lengths({ profile }: CheckContext, claims: readonly Claim[]): readonly TimeConstraint[] {
  return claims.flatMap((claim) => {
    const link = claim.office
    const years = claim.timex?.duration?.years
    if (claim.predicate !== 'term-length' || !link || link.score < 0.8 || (link.rivals?.length ?? 0) > 0 || years === undefined || !profile.offices[link.office]) return []
    const reason: Statement = { kind: 'length', span: claim.evidence, note: `${years} years in office` }
    return [{ from: endOfOffice(link.office), to: startOf(link.office), days: -(years - 1) * daysOfYear, reason }]
  })
}

/** "Two years later she died": the day follows from an anchor. */
function relatives(claims: readonly Claim[], [birth, death]: readonly [LifeFact, LifeFact]): readonly TimeConstraint[] {
  return claims.flatMap((claim) => {
    const event = claim.predicate === 'died' ? 'death' : claim.predicate === 'born' ? 'birth' : null
    if (event === null || claim.timex?.basis !== 'relative' || !claim.when || claim.timex.anchor === null) return []
    const { chosen } = event === 'death' ? death : birth
    if (chosen && isSomebodyElse(claim, chosen)) return []
    return dated(event, claim, `${event} by the words before`, 'relative', slackOf(claim.when, claim.timex), slackOf(claim.when, claim.timex) + moreThan(claim.timex))
  })
}

/** Days that such words may be off; one week in three or more is rounding. */
function slackOf({ precision }: When, { text }: Timex): number {
  if (precision !== 'day') return precision === 'month' ? 31 : 200
  return /\bweeks\b/i.test(text) && !/\btwo\b/i.test(text) ? 7 : 3
}

/** "A few" may be as many as they can be. */
const moreThan = ({ text, duration }: Timex): number => (duration !== null && /\b(?:few|several|couple)\b/i.test(text) ? duration.most - (duration.years * 365 + duration.months * 30 + duration.days) : 0)
