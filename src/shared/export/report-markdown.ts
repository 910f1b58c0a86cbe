import { severities, type Severity } from '../checks/finding'
import { verdictTitles, type Decision } from '../review/decisions'
import { lineIndexOf, type LineIndex } from '../text/line-index'
import type { Span } from '../text/span'
import type { ExportInput, ReviewedFinding } from './export-input'
import { reportQuote } from './report-quote'

/** How each severity is headed in a report. */
export const severityTitles: Readonly<Record<Severity, string>> = {
  contradiction: 'Contradictions', doubt: 'Doubts', gap: 'Gaps', style: 'Style',
}

/** How the decisions are headed that no finding carries. */
export const fixedTitle = 'Settled by a change'
export const staleTitle = 'Decisions that nothing answers to any more'

/** The review as Markdown: what was found, what was decided, what was changed, and the proof. */
export function exportMarkdown(input: ExportInput): string {
  const lines = lineIndexOf(input.analysis.document.text)
  const parts = [
    `# Review of ${inline(input.name)}`,
    summary(input),
    ...severities.map((severity) => section(input, severity, lines)),
    decisionList(fixedTitle, input.fixed),
    decisionList(staleTitle, input.stale),
    changes(input),
    `## Proof\n\n- source (SHA-256 of the text): \`${input.proof.source}\`\n- result: \`${input.proof.result}\`\n- written by Corrigenda ${input.version}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function summary(input: ExportInput): string {
  const count = (severity: Severity, decided: boolean): number =>
    input.findings.filter((reviewed) => reviewed.finding.severity === severity && (reviewed.decision !== null) === decided).length
  const rows = severities.map((severity) => `| ${severityTitles[severity]} | ${count(severity, false)} | ${count(severity, true)} |`)
  return ['| | open | decided |', '|---|--:|--:|', ...rows].join('\n')
}

function section(input: ExportInput, severity: Severity, lines: LineIndex): string {
  const chosen = input.findings.filter((reviewed) => reviewed.finding.severity === severity)
  if (chosen.length === 0) return ''
  return [`## ${severityTitles[severity]}`, ...chosen.map((reviewed) => card(input, reviewed, lines))].join('\n\n')
}

function card(input: ExportInput, { finding, decision }: ReviewedFinding, lines: LineIndex): string {
  const { text } = input.analysis.document
  const place = (span: Span, note: string): string => {
    const { line, before, words, after } = reportQuote(text, lines, span)
    const bold = words.trim() === '' ? inline(words) : `**${inline(words).trim()}**`
    return `- line ${line}: “${inline(before)}${bold}${inline(after)}”${note === '' ? '' : ` (${inline(note)})`}`
  }
  return [
    `### ${inline(finding.message)}`, '',
    place(finding.span, ''), ...finding.because.map((reason) => place(reason.span, reason.note)),
    `- check: \`${finding.check}\``,
    decision ? `- decided: **${verdictTitles[decision.verdict]}**${decision.reason === '' ? '' : `: ${inline(decision.reason)}`} (${decision.time})` : '- **open**',
  ].join('\n')
}

/** Decisions that no finding of the text carries: fixes that hold, and those that nothing answers to. */
function decisionList(title: string, decisions: readonly Decision[]): string {
  if (decisions.length === 0) return ''
  const rows = decisions.map((decision) => `- ${inline(decision.message)} **${verdictTitles[decision.verdict]}**${decision.reason === '' ? '' : `: ${inline(decision.reason)}`} (${decision.time})`)
  return `## ${title}\n\n${rows.join('\n')}`
}

function changes({ proof }: ExportInput): string {
  if (proof.edits.length === 0) return '## Changes\n\nNone.'
  const rows = proof.edits.map((edit) => `| ${edit.offset} | ${cell(edit.old)} | ${cell(edit.new)} | ${edit.finding ?? ''} | ${edit.verdict ? verdictTitles[edit.verdict] : 'typed'} | ${edit.time ?? ''} |`)
  return ['## Changes', '', '| offset | was | is | finding | why | when |', '|--:|---|---|---|---|---|', ...rows].join('\n')
}

/** Text of a biography inside Markdown: one line, nothing in it is markup. */
const inline = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&')

const cell = (words: string): string => (words === '' ? '' : `“${inline(words)}”`)
