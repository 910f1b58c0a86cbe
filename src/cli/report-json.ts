import { version } from '../files/version'
import type { Finding } from '../shared/checks/finding'
import { lineIndexOf } from '../shared/text/line-index'
import type { LineIndex } from '../shared/text/line-index'
import type { Span } from '../shared/text/span'
import { isFailed } from './review'
import type { Outcome, ReviewedFile, Summary } from './review'

/** One file of the JSON report. Its shape is published in docs/exports/review-json.md; keys are added, never changed. */
export function jsonFile(outcome: Outcome): object {
  if (isFailed(outcome)) return { path: outcome.path, sha256: null, error: outcome.problem, findings: [] }
  const index = lineIndexOf(outcome.text)
  return { path: outcome.path, sha256: outcome.sha256, findings: outcome.findings.map((finding) => jsonFinding(finding, outcome.text, index)), ...decidedPart(outcome) }
}

/** What was decided is named, and only where there is something: it is no open finding. */
const decidedPart = ({ decided }: ReviewedFile): object => (decided.length === 0 ? {} : {
  decided: decided.map(({ finding, decision }) => ({ check: finding.check, fingerprint: finding.fingerprint, verdict: decision.verdict, reason: decision.reason, time: decision.time })),
})

/** The JSON report in pieces: what stands before the files, between them and behind them, so that none has to wait. */
export const jsonOpening = `{"version":${JSON.stringify(version)},"files":[`
export const jsonClosing = (summary: Summary): string => `],"summary":${JSON.stringify(summary)}}\n`

function jsonFinding({ check, severity, fingerprint, root, message, span, because, fixes }: Finding, text: string, index: LineIndex): object {
  return {
    check, severity, fingerprint, ...(root === undefined ? {} : { root }), message, span: jsonSpan(span, text, index),
    because: because.map((place) => ({ span: jsonSpan(place.span, text, index), note: place.note })),
    fixes: fixes.map(({ title, safety, edits }) => ({ title, safety, edits: edits.map(({ start, end, newText }) => ({ start, end, newText })) })),
  }
}

const jsonSpan = ({ start, end }: Span, text: string, index: LineIndex): object =>
  ({ start, end, ...index.positionAt(start), text: text.slice(start, end) })
