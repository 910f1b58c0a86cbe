import { severities, type Severity } from '../checks/finding'
import { verdictTitles, type Decision } from '../review/decisions'
import { lineIndexOf, type LineIndex } from '../text/line-index'
import type { Span } from '../text/span'
import type { ExportInput, ReviewedFinding } from './export-input'
import { reportQuote } from './report-quote'
import { decidedCount, fixedTitle, noChanges, reportDate, severityTitles, staleTitle } from './report-words'

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
    `## Proof\n\n${input.base === 'unknown' ? '' : `- source (SHA-256 of the text): \`${input.proof.source}\`\n`}- result${input.base === 'unknown' ? ' (SHA-256 of the text)' : ''}: \`${input.proof.result}\`\n- written by Corrigenda ${input.version}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function summary(input: ExportInput): string {
  const open = (severity: Severity): number => input.findings.filter(({ finding, decision }) => finding.severity === severity && decision === null).length
  const rows = severities.map((severity) => `| ${severityTitles[severity]} | ${open(severity)} |`)
  return ['| | open |', '|---|--:|', ...rows, '', `${decidedCount(input)} decided`].join('\n')
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
    `- ${decision ? verdict(decision) : '**open**'}`,
  ].join('\n')
}

/** Decisions that no finding of the text carries: fixes that hold, and those that nothing answers to. */
function decisionList(title: string, decisions: readonly Decision[]): string {
  if (decisions.length === 0) return ''
  const rows = decisions.map((decision) => `- ${inline(decision.message)} ${verdict(decision)}`)
  return `## ${title}\n\n${rows.join('\n')}`
}

const verdict = ({ verdict, reason, time }: Decision): string => `**${verdictTitles[verdict]}**${reason === '' ? '' : `: ${inline(reason)}`} (${inline(reportDate(time))})`

function changes({ proof, base }: ExportInput): string {
  if (proof.edits.length === 0) return `## Changes\n\n${noChanges[base]}`
  const rows = proof.edits.map((edit) => `| ${edit.offset} | ${cell(edit.old)} | ${cell(edit.new)} | ${edit.finding ?? ''} | ${edit.verdict ? verdictTitles[edit.verdict] : 'typed'} | ${edit.time === null ? '' : inline(reportDate(edit.time))} |`)
  return ['## Changes', '', '| offset | was | is | finding | why | when |', '|--:|---|---|---|---|---|', ...rows].join('\n')
}

/** Text of a biography inside Markdown: one line, nothing in it is markup. */
const inline = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&')

const cell = (words: string): string => (words === '' ? '' : `“${inline(words)}”`)
