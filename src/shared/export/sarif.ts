import type { Problem } from '../base/result'
import type { Check } from '../checks/check'
import type { Finding, Fix, Severity } from '../checks/finding'
import { registry } from '../checks/registry'
import { verdictTitles, type Decision } from '../review/decisions'
import type { Proof } from '../review/proof'
import { lineIndexOf } from '../text/line-index'
import type { LineIndex } from '../text/line-index'
import type { Span } from '../text/span'
import type { ExportInput } from './export-input'

/** A file that was reviewed. */
export interface SarifFile {
  /** Relative, or absolute; "-" for standard input. */
  readonly path: string
  /** Of the bytes of the file; null where they are not known. */
  readonly sha256: string | null
  /** LF text, which every span points into. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** The editor's decisions: SARIF's word for them is suppression. */
  readonly decided: ReadonlyMap<Finding, Decision>
  /** How the text was corrected, where somebody knows. */
  readonly proof?: Proof
}

/** A file that could not be read. */
export interface SarifFailure {
  readonly path: string
  readonly problem: Problem
}

/** One reviewed text as SARIF. Decided findings are suppressed, not left out. */
export function exportSarifOf({ name, sha256, version, findings, analysis, proof }: ExportInput): string {
  const decided = new Map(findings.flatMap(({ finding, decision }) => (decision ? [[finding, decision] as const] : [])))
  return exportSarif([{ path: name, sha256, text: analysis.document.text, findings: analysis.findings, decided, proof }], registry, version)
}

type Level = 'error' | 'warning' | 'note'
const levels: Readonly<Record<Severity, Level>> = { contradiction: 'error', doubt: 'warning', gap: 'note', style: 'note' }

/**
 * A review as SARIF 2.1.0. Places are lines and columns in UTF-16 units, which are the same in the file as it is on disk and in
 * our LF text; offsets would not be, where lines end in CRLF. Checks that `checks` does not list are named by what they found.
 */
export function exportSarif(files: readonly (SarifFile | SarifFailure)[], checks: readonly Pick<Check, 'id' | 'summary' | 'severity'>[], version: string): string {
  const reviewed = files.filter((file) => 'findings' in file)
  const failed = files.filter((file) => 'problem' in file)
  const rules = rulesOf(checks, reviewed)
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]))
  return `${JSON.stringify({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'corrigenda', version, semanticVersion: version, rules } },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: failed.length === 0, toolExecutionNotifications: failed.map(notification) }],
      artifacts: reviewed.map(artifactOf),
      results: reviewed.flatMap((file, artifact) => resultsOf(file, artifact, ruleIndexes)),
    }],
  }, null, 2)}\n`
}

function rulesOf(checks: readonly Pick<Check, 'id' | 'summary' | 'severity'>[], files: readonly SarifFile[]): { id: string }[] {
  const rules = checks.map(({ id, summary, severity }) => ({
    id, shortDescription: { text: summary }, defaultConfiguration: { level: levels[severity] },
  }))
  const known = new Set(rules.map(({ id }) => id))
  const others = files.flatMap(({ findings }) => findings.map(({ check }) => check)).filter((id) => !known.has(id))
  return [...rules, ...[...new Set(others)].sort().map((id) => ({ id }))]
}

function resultsOf(file: SarifFile, artifact: number, ruleIndexes: ReadonlyMap<string, number>): object[] {
  const lines = lineIndexOf(file.text)
  const location = (span: Span): object => ({
    physicalLocation: { artifactLocation: { uri: uriOf(file.path), index: artifact }, region: { ...regionOf(span, lines), snippet: { text: file.text.slice(span.start, span.end) } } },
  })
  return file.findings.map((finding) => {
    const decision = file.decided.get(finding)
    return {
      ruleId: finding.check, ruleIndex: ruleIndexes.get(finding.check) ?? -1, level: levels[finding.severity],
      message: { text: finding.message },
      locations: [location(finding.span)],
      relatedLocations: finding.because.map(({ span, note }, index) => ({ id: index + 1, ...location(span), message: { text: note } })),
      partialFingerprints: { 'corrigenda/v1': finding.fingerprint },
      ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => fixOf(fix, file, artifact, lines)) }),
      ...(decision === undefined ? {} : { suppressions: [suppressionOf(decision)] }),
      properties: { severity: finding.severity },
    }
  })
}

const artifactOf = ({ path, sha256, proof }: SarifFile): object => ({
  location: { uri: uriOf(path) },
  ...(sha256 === null ? {} : { hashes: { 'sha-256': sha256 } }),
  ...(proof === undefined ? {} : { properties: { proof } }),
})

/** What waits for the author is still under review. */
const suppressionOf = ({ verdict, reason, time }: Decision): object => ({
  kind: 'external', status: verdict === 'flagged' ? 'underReview' : 'accepted', justification: `${verdictTitles[verdict]}${reason === '' ? '' : `: ${reason}`}`, properties: { verdict, time },
})

const fixOf = ({ title, edits }: Fix, { path }: SarifFile, artifact: number, lines: LineIndex): object => ({
  description: { text: title },
  artifactChanges: [{
    artifactLocation: { uri: uriOf(path), index: artifact },
    replacements: edits.map(({ start, end, newText }) => ({ deletedRegion: regionOf({ start, end }, lines), insertedContent: { text: newText } })),
  }],
})

function regionOf({ start, end }: Span, lines: LineIndex): object {
  const from = lines.positionAt(start)
  const to = lines.positionAt(end)
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

const notification = ({ path, problem }: SarifFailure): object => ({
  level: 'error', descriptor: { id: problem.code }, message: { text: problem.message },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
})

/** A path as a URI reference: a relative one stays relative, so that a report can travel with its files. */
function uriOf(path: string): string {
  if (path === '-') return 'stdin'
  const slashed = path.replaceAll('\\', '/')
  const escaped = slashed.split('/').map(escapePart).join('/')
  if (/^[A-Za-z]:\//.test(slashed)) return `file:///${escaped}`
  return slashed.startsWith('/') ? `file://${escaped}` : escaped
}

/** A lone surrogate in a file name has no percent form; such a name is shown with a mark instead. */
function escapePart(part: string): string {
  try {
    return encodeURIComponent(part)
  } catch {
    return encodeURIComponent(part.replace(/[\uD800-\uDFFF]/g, '\uFFFD'))
  }
}
