import type { Claim, Predicate } from '../claims/claim'
import { isPlain } from '../claims/claim'
import { canBeSamePerson } from '../claims/who/same-person'
import { agreement } from '../checks/agreement'
import { edgesOf, type TermEdge } from '../checks/term-edges'
import { compareSpans, sameSpan, type Span } from '../text/span'

/** Below this a link between a statement and an office is a guess. */
export const sureLink = 0.7

/** A place of the prose that says what a value of the record says. */
export interface Support {
  readonly span: Span
  /** It says the same as exactly, or more so; "1992" for "3 May 1992" does not. */
  readonly exact: boolean
}

/** Statements of the prose that may be held against the record: plain, about the subject, not loosely linked. */
export const statementsOfProse = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((claim) => claim.source !== 'record' && isPlain(claim) && (claim.office === null || claim.office.score >= sureLink))

/** Where the prose says what this claim of the record says: exact places first, then in reading order, each place once. */
export function supportOf(record: Claim, prose: readonly Claim[]): readonly Support[] {
  const found = edgesOf(record).length > 0 ? supportOfEdges(record, prose) : prose.flatMap((claim) => supportBy(claim, record))
  return withoutTwins(found)
}

/** Exact places first; a place is named once. */
export function withoutTwins(found: readonly Support[]): readonly Support[] {
  const sorted = [...found].sort((a, b) => Number(b.exact) - Number(a.exact) || compareSpans(a.span, b.span))
  return sorted.filter((one, index) => sorted.findIndex((other) => sameSpan(one.span, other.span)) === index)
}

function supportOfEdges(record: Claim, prose: readonly Claim[]): Support[] {
  const known = edgesOf(record)
  return prose.flatMap((claim) => (isSameOffice(claim, record) ? edgesOf(claim) : []))
    .filter((edge) => known.some((one) => one.side === edge.side && agreement(datedBy(edge), datedBy(one)) === 'agree'))
    .map((edge) => ({ span: edge.span, exact: known.some((one) => one.side === edge.side && isAsExact(edge.when.precision, one.when.precision)) }))
}

const datedBy = (edge: TermEdge): Claim => ({ ...edge.claim, when: edge.when })

/** The same office of the record, or one the words fit as well. */
function isSameOffice(claim: Claim, record: Claim): boolean {
  const office = record.office?.office
  return office !== undefined && claim.office !== null && (claim.office.office === office || (claim.office.rivals ?? []).includes(office))
}

/** Predicates that are about the person, whatever office is near. */
const ofThePerson: ReadonlySet<Predicate> = new Set<Predicate>([
  'born', 'baptised', 'died', 'buried', 'age-at-death', 'married', 'divorced', 'spouse', 'children', 'turned-pro', 'ordained', 'consecrated', 'enthroned', 'chosen', 'made-cardinal', 'beatified', 'canonized', 'retired', 'debuted', 'active', 'served-military',
])

function supportBy(claim: Claim, record: Claim): Support[] {
  if (claim.predicate !== record.predicate) return []
  if (!ofThePerson.has(record.predicate) && !isSameOffice(claim, record)) return []
  const [said, known] = [claim.object, record.object]
  if (record.when !== null) {
    if (claim.when === null || agreement(claim, record) !== 'agree') return []
    return [{ span: claim.evidence, exact: isAsExact(claim.when.precision, record.when.precision) }]
  }
  if (known?.kind === 'number' && said?.kind === 'number') {
    const meet = (said.least ?? said.value) <= (known.most ?? known.value) && (known.least ?? known.value) <= (said.most ?? said.value)
    return meet ? [{ span: claim.evidence, exact: said.value === known.value }] : []
  }
  const names = [nameIn(claim), nameIn(record)]
  return names[0] !== null && names[1] !== null && canBeSamePerson(names[0] ?? '', names[1] ?? '') ? [{ span: claim.evidence, exact: true }] : []
}

const nameIn = ({ object }: Claim): string | null => (object?.kind === 'person' ? object.name : object?.kind === 'text' ? object.text : null)

const fineness = ['day', 'month', 'season', 'year', 'decade', 'century', 'millennium', 'unknown'] as const

const isAsExact = (said: (typeof fineness)[number], known: (typeof fineness)[number]): boolean => fineness.indexOf(said) <= fineness.indexOf(known)
