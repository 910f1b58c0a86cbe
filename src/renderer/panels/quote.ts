import { lineIndexOf, type LineIndex } from '../../shared/text/line-index'
import type { Analysis } from '../../shared/review/analyze'
import type { Span } from '../../shared/text/span'

/** A place as a card shows it: its words, a little around them, and where it stands. */
export interface Quote {
  readonly before: string
  readonly words: string
  readonly after: string
  readonly line: number
  /** The record's key or the section's title; empty in the lead. */
  readonly where: string
}

const AROUND = 70
const LONGEST = 320

let cached: { readonly text: string; readonly lines: LineIndex } | null = null

function linesOf(text: string): LineIndex {
  if (cached?.text !== text) cached = { text, lines: lineIndexOf(text) }
  return cached.lines
}

/** `around`: how much of the text is shown on each side. */
export function quoteOf(analysis: Analysis, span: Span, around = AROUND): Quote {
  const { text } = analysis.document
  const lines = linesOf(text)
  const { line } = lines.positionAt(span.start)
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const nextBreak = text.indexOf('\n', span.end)
  const lineEnd = nextBreak < 0 ? text.length : nextBreak
  const entry = analysis.document.record?.entries.find((one) => one.span.start <= span.start && span.start < one.span.end)
  const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST)) + (span.end - span.start > LONGEST ? '…' : '')
  const from = wordStart(text, Math.max(entry ? entry.valueSpan.start : lineStart, span.start - around), span.start)
  const to = wordEnd(text, Math.min(lineEnd, span.end + around), span.end)
  return {
    before: entry && from >= span.start ? '' : (from > lineStart && !entry ? '…' : '') + text.slice(from, span.start),
    words,
    after: text.slice(span.end, to) + (to < lineEnd ? '…' : ''),
    line,
    where: entry ? entry.key : sectionTitle(analysis, span),
  }
}

function sectionTitle(analysis: Analysis, span: Span): string {
  const section = analysis.document.sections.find((one) => one.span.start <= span.start && span.start < one.span.end)
  return section ? section.heading?.title ?? 'lead' : ''
}

/** The next start of a word at or after `from`, not beyond `limit`: a quote never begins inside a word. */
function wordStart(text: string, from: number, limit: number): number {
  if (from <= 0 || /\s/.test(text[from - 1] ?? ' ')) return Math.min(from, limit)
  const blank = text.indexOf(' ', from)
  return blank < 0 || blank >= limit ? limit : blank + 1
}

function wordEnd(text: string, to: number, limit: number): number {
  if (to >= text.length || /\s/.test(text[to] ?? ' ')) return Math.max(to, limit)
  const blank = text.lastIndexOf(' ', to)
  return blank <= limit ? limit : blank
}
