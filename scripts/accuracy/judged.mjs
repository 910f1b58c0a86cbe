// What people judged by reading both passages: docs/accuracy/judged.tsv, one finding a line, no text of the corpus.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/command.mjs'

const file = join(root, 'docs', 'accuracy', 'judged.tsv')

/** `true` and `false` are for contradictions, `worth` and `noise` for doubts and gaps; `unclear` counts as neither. */
export const verdicts = ['true', 'false', 'worth', 'noise', 'unclear']

/** Verdicts by file, check and fingerprint. A finding whose words have changed since is unjudged again. */
export function readJudged() {
  const rows = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t')) : []
  return new Map(rows.map(([of, check, fingerprint, verdict, note = '']) => [keyOf(of, check, fingerprint), { verdict, note }]))
}

export const keyOf = (of, check, fingerprint) => `${of} ${check} ${fingerprint}`

const CONTEXT = 160
const oneLine = (words) => words.replace(/\n/g, ' ⏎ ')

/** A finding with both passages, for a person to judge, and the line that its verdict will make. */
export function forReading(file, text, finding) {
  const passage = ({ span, note }) => `  line ${span.line}${note ? ` (${oneLine(note)})` : ''}: …${oneLine(text.slice(Math.max(0, span.start - CONTEXT), span.start))}⟦${oneLine(text.slice(span.start, span.end))}⟧${oneLine(text.slice(span.end, span.end + CONTEXT))}…`
  return [`${finding.severity} ${finding.message}`, passage(finding), ...finding.because.map(passage), [file, finding.check, finding.fingerprint, ''].join('\t'), ''].join('\n')
}
