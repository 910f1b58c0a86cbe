import { registry } from '../checks/registry'
import { failure, success, type Result } from '../base/result'
import type { Analysis } from '../review/analyze'
import { matchDecisions, verdictTitles, type Decision } from '../review/decisions'
import { factsOf } from '../review/facts'
import { prove, replays, type AppliedFix } from '../review/proof'
import { exportCsv } from './csv'
import type { ExportInput } from './export-input'
import { exportJson } from './json'
import { exportJsonLd } from './jsonld'
import { exportPatch } from './patch'
import { exportQuickStatements } from './quickstatements'
import { exportHtml } from './report-html'
import { exportMarkdown } from './report-markdown'
import { exportSarif } from './sarif'
import { exportText } from './text'

/** One form a reviewed biography can leave the program in. */
export interface ExportFormat {
  readonly id: string
  readonly title: string
  /** With its dot; goes behind the file's own name. */
  readonly extension: string
  readonly write: (input: ExportInput) => string
}

export const exportFormats = [
  { id: 'text', title: 'Corrected text', extension: '.txt', write: exportText },
  { id: 'json', title: 'Data (JSON)', extension: '.json', write: exportJson },
  { id: 'jsonld', title: 'Linked data (JSON-LD, schema.org)', extension: '.jsonld', write: exportJsonLd },
  { id: 'csv', title: 'Terms of office (CSV)', extension: '.csv', write: exportCsv },
  { id: 'quickstatements', title: 'Wikidata QuickStatements', extension: '.qs.tsv', write: exportQuickStatements },
  { id: 'markdown', title: 'Review report (Markdown)', extension: '.review.md', write: exportMarkdown },
  { id: 'html', title: 'Review report (HTML, for print)', extension: '.review.html', write: exportHtml },
  { id: 'sarif', title: 'Findings (SARIF)', extension: '.sarif', write: sarifOf },
  { id: 'patch', title: 'Changes (unified patch)', extension: '.patch', write: exportPatch },
] as const satisfies readonly ExportFormat[]

export type ExportFormatId = (typeof exportFormats)[number]['id']

/** What a face knows when it exports. */
export interface ExportRequest {
  readonly name: string
  /** LF text as it was opened. */
  readonly original: string
  /** Of the text as it is now. */
  readonly analysis: Analysis
  readonly decisions: readonly Decision[]
  readonly applied: readonly AppliedFix[]
  /** Version of the program. */
  readonly version: string
}

/**
 * Gathers what an exporter may use and proves how the text was corrected. Error `proof-failed`: the edits do not replay to the
 * text; nothing may be written.
 */
export function prepareExport({ name, original, analysis, decisions, applied, version }: ExportRequest): Result<ExportInput> {
  const { text } = analysis.document
  const proof = prove(original, text, applied)
  if (!proof.ok) return proof
  if (!replays(original, proof.value)) return failure('proof-failed', 'The account of the edits does not give the corrected text. Nothing was written.')
  const match = matchDecisions(analysis.findings, decisions, text)
  const findings = analysis.findings.map((finding, index) => ({ finding, decision: match.decided.get(index) ?? null }))
  const open = findings.filter(({ decision }) => decision === null).map(({ finding }) => finding)
  return success({ name, original, analysis, facts: factsOf(analysis, open), findings, stale: match.stale, proof: proof.value, version })
}

/** Decided findings are suppressed, not left out: SARIF's word for a decision. */
function sarifOf(input: ExportInput): string {
  const suppressed = new Map(input.findings.flatMap(({ finding, decision }) =>
    (decision ? [[finding.fingerprint, `${verdictTitles[decision.verdict]}${decision.reason === '' ? '' : `: ${decision.reason}`}`] as const] : [])))
  return exportSarif([{ path: input.name, sha256: input.proof.result, text: input.analysis.document.text, findings: input.analysis.findings, suppressed }], registry, input.version)
}
