import { sha256Hex, utf8Bytes } from '../base/hash'
import type { Claim } from '../claims/claim'
import type { Finding } from '../checks/finding'
import type { Office } from '../claims/profile'
import type { Analysis } from '../review/analyze'
import { factsOf } from '../review/facts'
import type { Fact } from '../review/facts'
import { lineIndexOf } from '../text/line-index'
import type { Span } from '../text/span'
import type { ExportInput, ReviewedFinding } from './export-input'

/** Number of the published shape, docs/exports/data.schema.json: keys may be added to it, a changed meaning is a new number. */
const shapeVersion = 1

/** Writes a span of the text as a place people and programs can find. */
type Place = (span: Span) => object

/** Where the data comes from, for a face that has no account of the edits made. */
export interface DataSource {
  /** File name without its folder. */
  readonly name: string
  /** SHA-256 of the bytes of the file as last read or saved. */
  readonly sha256: string
  /** True when the text has changes that are not in that file. */
  readonly edited: boolean
  /** Version of the program. */
  readonly version?: string
}

/**
 * The record as it stands with everything said about it, as JSON: entries, offices with each claim, facts with every statement,
 * findings. A fact on which statements clash is `conflicting` and keeps them all; none is chosen.
 */
export function exportData(analysis: Analysis, source: DataSource): string {
  const head = {
    program: { name: 'corrigenda', version: source.version ?? null },
    source: { name: source.name, file: source.sha256, text: null },
    result: { text: sha256Hex(utf8Bytes(analysis.document.text)), edited: source.edited },
    edits: null,
  }
  const findings = analysis.findings.map((finding) => ({ finding, decision: null }))
  return written(head, analysis, factsOf(analysis, analysis.findings), findings)
}

/** The same with decisions, and with the proof of how the text was corrected. */
export function exportJson({ name, version, proof, analysis, facts, findings }: ExportInput): string {
  const head = {
    program: { name: 'corrigenda', version },
    source: { name, file: null, text: proof.source },
    result: { text: proof.result, edited: proof.edits.length > 0 },
    edits: proof.edits,
  }
  return written(head, analysis, facts, findings)
}

function written(head: object, analysis: Analysis, facts: readonly Fact[], findings: readonly ReviewedFinding[]): string {
  const { document, profile } = analysis
  const place = placer(document.text)
  const claims = profile.claims.length > 0 ? profile.claims : analysis.claims
  return `${JSON.stringify({
    shape: shapeVersion,
    ...head,
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
    status: facts.some((fact) => fact.conflicting) ? 'conflicting' : 'agreed',
    facts: facts.map((fact) => factData(fact, place)),
    claims: own.map((claim) => claimData(claim, place)),
  }
}

const factData = ({ id, label, predicate, conflicting, statements }: Fact, place: Place): object => ({
  id, label, predicate, status: conflicting ? 'conflicting' : 'agreed',
  statements: statements.map(({ value, edtf, source, span, context }) => ({ value, edtf, source, place: place(span), context: place(context) })),
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
