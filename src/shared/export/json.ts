import type { Claim } from '../claims/claim'
import type { Finding } from '../checks/finding'
import type { Office } from '../claims/profile'
import { factStatus, type Fact, type FactStatus } from '../review/facts'
import { lineIndexOf } from '../text/line-index'
import type { Span } from '../text/span'
import type { ExportInput, ReviewedFinding } from './export-input'

/** Number of the published shape, docs/exports/data.schema.json: keys may be added to it, a changed meaning is a new number. */
const shapeVersion = 1

/** Writes a span of the text as a place people and programs can find. */
type Place = (span: Span) => object

/**
 * The record as it stands with everything said about it, as JSON: entries, offices with each claim, facts with every statement,
 * findings, decisions, and the proof of how the text was corrected. A fact on which statements clash is `conflicting` and keeps
 * them all; none is chosen.
 */
export function exportJson({ name, version, sha256, proof, analysis, facts, findings }: ExportInput): string {
  const { document, profile } = analysis
  const place = placer(document.text)
  const claims = profile.claims.length > 0 ? profile.claims : analysis.claims
  return `${JSON.stringify({
    shape: shapeVersion,
    program: { name: 'corrigenda', version },
    source: { name, text: proof.source },
    result: { text: proof.result, file: sha256, edited: proof.edits.length > 0 },
    edits: proof.edits,
    title: document.title?.title ?? null,
    subject: { full: profile.names.full, surnames: profile.names.surnames, given: profile.names.given },
    record: (document.record?.entries ?? []).map(({ key, base, number, value, span }) => ({ key, base, number, value, place: place(span) })),
    offices: profile.offices.map((office) => officeData(office, claims, facts, place)),
    facts: facts.filter(({ office }) => office === null).map((fact) => factData(fact, place)),
    claims: claims.filter((claim) => claim.office === null).map((claim) => claimData(claim, place)),
    openFindings: findings.filter(({ decision }) => decision === null).map(({ finding }) => findingData(finding, place)),
    decidedFindings: findings.filter(({ decision }) => decision !== null).map((reviewed) => decidedData(reviewed, place)),
  }, null, 2)}\n`
}

function placer(text: string): Place {
  const lines = lineIndexOf(text)
  return ({ start, end }) => ({ start, end, ...lines.positionAt(start), text: text.slice(start, end) })
}

function officeData(office: Office, claims: readonly Claim[], allFacts: readonly Fact[], place: Place): object {
  const facts = allFacts.filter((fact) => fact.office === office.index)
  // an office may carry its claims itself, or they may only point at it
  const own = office.claims.length > 0 ? office.claims : claims.filter((claim) => claim.office?.office === office.index)
  return {
    number: office.number, title: office.title, kind: office.kind,
    status: worst(facts),
    facts: facts.map((fact) => factData(fact, place)),
    claims: own.map((claim) => claimData(claim, place)),
  }
}

/** Of several facts the status that asks most of a reader. */
function worst(facts: readonly Fact[]): FactStatus {
  const found = new Set(facts.map(factStatus))
  return (['conflicting', 'differing'] as const).find((status) => found.has(status)) ?? 'agreed'
}

const factData = (fact: Fact, place: Place): object => ({
  id: fact.id, label: fact.label, predicate: fact.predicate, status: factStatus(fact),
  statements: fact.statements.map(({ value, edtf, source, span, context }) => ({ value, edtf, source, place: place(span), context: place(context) })),
})

const claimData = (claim: Claim, place: Place): object => ({
  predicate: claim.predicate,
  about: claim.who.kind,
  source: claim.source,
  edtf: claim.when?.edtf ?? null,
  object: objectOf(claim),
  place: place(claim.evidence),
  context: place(claim.context),
  office: claim.office === null ? null : { score: claim.office.score, by: claim.office.by },
  guards: Object.entries(claim.guards).filter(([, stands]) => stands === true).map(([guard]) => guard),
})

function objectOf({ object }: Claim): string | number | null {
  if (object === null) return null
  return object.kind === 'number' ? object.value : object.kind === 'person' ? object.name : object.text
}

const findingData = ({ check, severity, fingerprint, message, span, edtf, because }: Finding, place: Place): object => ({
  check, severity, fingerprint, message, edtf: edtf ?? null, place: place(span),
  because: because.map((reason) => ({ note: reason.note, edtf: reason.edtf ?? null, place: place(reason.span) })),
})

const decidedData = ({ finding, decision }: ReviewedFinding, place: Place): object => ({
  ...findingData(finding, place),
  decision: decision === null ? null : { verdict: decision.verdict, reason: decision.reason, time: decision.time },
})
