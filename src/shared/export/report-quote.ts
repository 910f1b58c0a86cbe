import type { LineIndex } from '../text/line-index'
import type { Span } from '../text/span'

/** A place as a report shows it: its words, and a little of the line around them. */
export interface ReportQuote {
  readonly before: string
  readonly words: string
  readonly after: string
  readonly line: number
}

const AROUND = 60
const LONGEST = 300

/** Cut at blanks, so that no word is torn; an ellipsis stands where something was left out. */
export function reportQuote(text: string, lines: LineIndex, { start, end }: Span): ReportQuote {
  const { line } = lines.positionAt(start)
  const whole = lines.lineSpan(line)
  const lineEnd = Math.max(end, lines.lineSpan(lines.positionAt(end).line).end)
  const from = start - whole.start <= AROUND ? whole.start : blankAfter(text, start - AROUND, start)
  const to = lineEnd - end <= AROUND ? lineEnd : blankBefore(text, end + AROUND, end)
  return {
    line,
    before: `${from > whole.start ? '…' : ''}${text.slice(from, start)}`,
    words: end - start > LONGEST ? `${text.slice(start, start + LONGEST)}…` : text.slice(start, end),
    after: `${text.slice(end, to)}${to < lineEnd ? '…' : ''}`,
  }
}

function blankAfter(text: string, from: number, limit: number): number {
  const blank = text.indexOf(' ', from)
  return blank < 0 || blank >= limit ? limit : blank + 1
}

function blankBefore(text: string, to: number, limit: number): number {
  const blank = text.lastIndexOf(' ', to)
  return blank < limit ? limit : blank
}
