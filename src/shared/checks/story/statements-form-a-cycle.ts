import type { Claim } from '../../claims/claim'
import type { Span } from '../../text/span'
import { agreement, isFirm } from '../agreement'
import { defineCheck, type CheckContext } from '../check'
import { recordTerms, type TermEdge } from '../term-edges'
import { negativeCycle, type Constraint } from '../time-network'
import { quote } from '../wording'

/** A statement of the network. A `life` or `term` date fixes an event, the others tie two events to each other. */
interface Statement {
  readonly kind: 'life' | 'term' | 'age' | 'length' | 'relative'
  readonly span: Span
  readonly note: string
  readonly edtf?: string
}

const daysOfYear = 365.2425
/** Ages and lengths of service are told in whole years, sometimes rounded. */
const ageSlack = 14
const oldestDays = 125 * daysOfYear
const mostFindings = 5

export const statementsFormACycle = defineCheck({
  id: 'story/statements-form-a-cycle',
  summary: 'Dates, ages and lengths of time that fit two by two cannot all be true together.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    let constraints = network(context)
    for (let found = 0; found < mostFindings; found++) {
      const cycle = negativeCycle(constraints)
      if (!cycle) return
      const statements = inReadingOrder(cycle.flatMap(({ reason }) => (reason ? [reason] : [])))
      const ties = statements.filter(isTie)
      const dropped = ties.length > 0 ? ties : statements
      constraints = constraints.filter(({ reason }) => reason === null || !dropped.includes(reason))
      if (isOurs(statements)) say(statements, ties, context)
    }
  },
})

const inReadingOrder = (statements: readonly Statement[]): readonly Statement[] => [...new Set(statements)].sort((a, b) => a.span.start - b.span.start)

const isTie = ({ kind }: Statement): boolean => kind !== 'life' && kind !== 'term'

/**
 * Two dates of one event, one age against its dates, and one length of service against its term have checks of their own
 * (life/conflicting-life-dates, life/age-does-not-add-up, offices/duration-does-not-match).
 */
function isOurs(statements: readonly Statement[]): boolean {
  const [tie, ...more] = statements.filter(isTie)
  if (!tie || more.length > 0) return tie !== undefined
  return tie.kind === 'relative' || (tie.kind === 'length' && statements.some(({ kind }) => kind === 'life'))
}

function say(statements: readonly Statement[], ties: readonly Statement[], { document, report }: CheckContext): void {
  const [first] = ties
  if (!first) return
  const others = statements.filter((statement) => statement !== first)
  report({
    span: first.span,
    severity: ties.some(({ kind }) => kind !== 'age') ? 'doubt' : 'contradiction',
    message: `${quote(document.text, first.span)} cannot be true together with ${others.map(({ span }) => quote(document.text, span)).join(' and ')}: ${statements.map(({ note }) => note).join('; ')}.`,
    because: others.map(({ span, note, edtf }) => ({ span, note, ...(edtf === undefined ? {} : { edtf }) })),
  })
}

function network(context: CheckContext): readonly Constraint<Statement>[] {
  const claims = context.claims.filter(isSaid)
  return [...lifeDates(claims), ...officeDates(context), ...ages(claims), ...lengths(context, claims), ...relatives(claims)]
}

/** About the subject, at face value; "until his death" does not make a term posthumous. */
function isSaid(claim: Claim): boolean {
  const { negated, modal, attributed, quoted, hedged } = claim.guards
  return claim.who.kind === 'subject' && !negated && !modal && !attributed && !quoted && !hedged
}

/** The event lies on a day of `claim.when`. */
function dated(event: string, claim: Claim, note: string, kind: Statement['kind'], slack = 0): readonly Constraint<Statement>[] {
  const { when } = claim
  if (!when) return []
  const reason: Statement = { kind, span: claim.evidence, note, edtf: when.edtf }
  return [{ from: 'origin', to: event, days: when.bounds.latest + slack, reason }, { from: event, to: 'origin', days: slack - when.bounds.earliest, reason }]
}

const order = (before: string, after: string): Constraint<Statement> => ({ from: after, to: before, days: 0, reason: null })

function lifeDates(claims: readonly Claim[]): readonly Constraint<Statement>[] {
  const out: Constraint<Statement>[] = [order('birth', 'death'), { from: 'birth', to: 'death', days: oldestDays, reason: null }]
  for (const [predicate, event, note] of [['born', 'birth', 'the birth'], ['died', 'death', 'the death']] as const) {
    const said = claims.filter((claim) => claim.predicate === predicate && isFirm(claim))
    const agreed = said.every((claim) => said.every((other) => agreement(claim, other) === 'agree'))
    if (agreed) for (const claim of said) out.push(...dated(event, claim, note, 'life'))
  }
  return out
}

const startOf = (office: number): string => `start ${office}`
const endOfOffice = (office: number): string => `end ${office}`

function officeDates({ profile }: CheckContext): readonly Constraint<Statement>[] {
  return recordTerms(profile).flatMap((term) => {
    const [start] = term.start
    const [end] = term.end
    if (term.start.length > 1 || term.end.length > 1 || (start && end && end.when.bounds.latest < start.when.bounds.earliest)) return []
    const title = profile.offices[term.office]?.title ?? ''
    const put = (edge: TermEdge | undefined, event: string, note: string): readonly Constraint<Statement>[] => (edge && !edge.when.approximate ? dated(event, { ...edge.claim, when: edge.when, evidence: edge.span }, note, 'term') : [])
    return [
      order('birth', startOf(term.office)), order(startOf(term.office), endOfOffice(term.office)), order(endOfOffice(term.office), 'death'),
      ...put(start, startOf(term.office), `the start as ${title}`), ...put(end, endOfOffice(term.office), `the end as ${title}`),
    ]
  })
}

/** Two events `least` to `most` days apart. */
const apart = (from: string, to: string, least: number, most: number, reason: Statement): readonly Constraint<Statement>[] =>
  [{ from, to, days: most, reason }, { from: to, to: from, days: -least, reason }]

function ages(claims: readonly Claim[]): readonly Constraint<Statement>[] {
  return claims.flatMap((claim, index) => {
    if (claim.object?.kind !== 'number') return []
    const { value } = claim.object
    const atDeath = claim.predicate === 'age-at-death'
    if (!atDeath && (claim.predicate !== 'age-at' || !claim.when || claim.when.approximate)) return []
    if (!Number.isFinite(objectNumber(claim, 'most') ?? value)) return []
    const event = atDeath ? 'death' : `age ${index}`
    const least = (objectNumber(claim, 'least') ?? value) * daysOfYear - ageSlack
    const most = ((objectNumber(claim, 'most') ?? value) + 1) * daysOfYear + ageSlack
    const span: Span = claim.trigger && !atDeath ? { start: Math.min(claim.evidence.start, claim.trigger.start), end: Math.max(claim.evidence.end, claim.trigger.end) } : claim.evidence
    const reason: Statement = { kind: 'age', span, note: atDeath ? `aged ${value} at death` : `aged ${value} then` }
    const when = claim.when && !atDeath ? [{ from: 'origin', to: event, days: claim.when.bounds.latest, reason }, { from: event, to: 'origin', days: -claim.when.bounds.earliest, reason }] : []
    return [...apart('birth', event, least, most, reason), ...when]
  })
}

function objectNumber(claim: Claim, key: 'least' | 'most'): number | undefined {
  const { object } = claim
  if (object?.kind !== 'number' || !(key in object)) return undefined
  const value = (object as Partial<Record<'least' | 'most', number>>)[key]
  return typeof value === 'number' ? value : undefined
}

function lengths({ profile }: CheckContext, claims: readonly Claim[]): readonly Constraint<Statement>[] {
  return claims.flatMap((claim) => {
    const link = claim.office
    const years = claim.timex?.duration?.years
    if (claim.predicate !== 'term-length' || !link || link.score < 0.8 || (link.rivals?.length ?? 0) > 0 || years === undefined || !profile.offices[link.office]) return []
    const reason: Statement = { kind: 'length', span: claim.evidence, note: `${years} years in office` }
    return [{ from: endOfOffice(link.office), to: startOf(link.office), days: -(years - 1) * daysOfYear, reason }]
  })
}

/** "Two years later she died": the day follows from an anchor. */
function relatives(claims: readonly Claim[]): readonly Constraint<Statement>[] {
  return claims.flatMap((claim) => {
    const event = claim.predicate === 'died' ? 'death' : claim.predicate === 'born' ? 'birth' : null
    if (event === null || claim.timex?.basis !== 'relative' || !claim.when || claim.timex.anchor === null) return []
    const slack = claim.when.precision === 'day' ? 3 : claim.when.precision === 'month' ? 31 : 200
    return dated(event, claim, `${event} by the words before`, 'relative', slack)
  })
}

