import { applyPatch } from 'diff'
import { success, type Result } from '../base/result'
import type { Analysis } from '../review/analyze'
import { leavesConflict, matchDecisions, type Decision } from '../review/decisions'
import { factsOf } from '../review/facts'
import { proofFailed, prove, replays, type AppliedFix } from '../review/proof'
import { exportCsv } from './csv'
import type { ExportInput } from './export-input'
import { exportJson } from './json'
import { exportJsonLd } from './jsonld'
import { exportPatch } from './patch'
import { exportQuickStatements } from './quickstatements'
import { exportHtml } from './report-html'
import { exportMarkdown } from './report-markdown'
import { exportSarifOf } from './sarif'
import { exportText } from './text'

/** One form a reviewed biography can leave the program in. */
export interface ExportFormat {
  readonly id: string
  readonly title: string
  /** With its dot; goes behind the file's own name. */
  readonly extension: string
  /** False where the form has no room for the account of the edits: it goes into a file beside it, `.proof.json`. */
  readonly carriesProof: boolean
  readonly write: (input: ExportInput) => string
}

export const exportFormats = [
  { id: 'text', title: 'Corrected text', extension: '.txt', carriesProof: false, write: exportText },
  { id: 'json', title: 'Data (JSON)', extension: '.json', carriesProof: true, write: exportJson },
  { id: 'jsonld', title: 'Linked data (JSON-LD, schema.org)', extension: '.jsonld', carriesProof: true, write: exportJsonLd },
  { id: 'csv', title: 'Terms of office (CSV)', extension: '.csv', carriesProof: false, write: exportCsv },
  { id: 'quickstatements', title: 'Wikidata QuickStatements', extension: '.qs.tsv', carriesProof: false, write: exportQuickStatements },
  { id: 'markdown', title: 'Review report (Markdown)', extension: '.review.md', carriesProof: true, write: exportMarkdown },
  { id: 'html', title: 'Review report (HTML, for print)', extension: '.review.html', carriesProof: true, write: exportHtml },
  { id: 'sarif', title: 'Findings (SARIF)', extension: '.sarif', carriesProof: true, write: exportSarifOf },
  { id: 'patch', title: 'Changes (unified patch)', extension: '.patch', carriesProof: true, write: exportPatch },
] as const satisfies readonly ExportFormat[]

export type ExportFormatId = (typeof exportFormats)[number]['id']

/** What a face knows when it exports. */
export interface ExportRequest {
  readonly name: string
  /** Of the bytes of the file that holds the text as it is now; null or left out while no file does. */
  readonly sha256?: string | null
  /** LF text as it was opened. */
  readonly original: string
  readonly base: ExportInput['base']
  /** Of the text as it is now. */
  readonly analysis: Analysis
  /** All that the sidecar holds. */
  readonly decisions: readonly Decision[]
  /** Version of the program. */
  readonly version: string
  /** The two texts as the file has them: its line ends, its byte order mark. Left out: LF and no mark. */
  readonly raw?: ExportInput['raw']
}

/**
 * Gathers what an exporter may use and proves how the text was corrected. Error `proof-failed`: the edits do not replay to the
 * text; nothing may be written.
 */
export function prepareExport({ name, original, base, analysis, decisions, version, raw, sha256 = null }: ExportRequest): Result<ExportInput> {
  const { text } = analysis.document
  const match = matchDecisions(analysis.findings, decisions, text)
  const proof = prove(original, text, match.fixed.map(appliedFix))
  if (!proof.ok) return proof
  const findings = analysis.findings.map((finding, index) => ({ finding, decision: match.decided.get(index) ?? null }))
  const standing = findings.filter(({ decision }) => decision === null || leavesConflict(decision.verdict)).map(({ finding }) => finding)
  return success({
    name, sha256, original, base, analysis, findings, version, facts: factsOf(analysis, standing), fixed: match.fixed, stale: match.stale, proof: proof.value,
    raw: raw ?? { original, now: text },
  })
}

const appliedFix = ({ fingerprint, verdict, time, edits = [] }: Decision): AppliedFix =>
  ({ finding: fingerprint, verdict, time, edits: edits.map((edit) => ({ old: edit.old, newText: edit.new })) })

/**
 * The content of an export, once the account of the edits has been replayed on the original and gives the text that is exported.
 * Error `proof-failed`: it does not; nothing may be written.
 */
export function writeExport(format: ExportFormat, input: ExportInput): Result<string> {
  if (!replays(input.original, input.analysis.document.text, input.proof)) return proofFailed
  const content = format.write(input)
  if (format.id === 'text' && content !== input.analysis.document.text) return proofFailed
  if (format.id === 'patch' && content !== '' && applyPatch(input.raw.original, content) !== input.raw.now) return proofFailed
  return success(content)
}

/** The account of the edits as a file of its own, for forms that have no room for it. */
export const proofFile = ({ name, version, proof }: ExportInput): string =>
  `${JSON.stringify({ program: { name: 'corrigenda', version }, name, ...proof }, null, 2)}\n`
