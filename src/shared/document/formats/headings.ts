import { spanOf } from '../../text/span'
import type { Heading } from '../document'
import { skipBlankUnits, trimEndUnits, type Line } from '../line'

const EQUALS = 0x3d
const HASH = 0x23
const DEEPEST_LEVEL = 6

/** The heading a line is ("== Early life ==", with or without blanks inside; in Markdown "## Early life"), null when it is none or of another level. */
export function headingAt(text: string, line: Line, level?: number): Heading | null {
  const mark = text.charCodeAt(line.start)
  if (mark !== EQUALS && (mark !== HASH || !isMarkdown(text))) return null
  let left = line.start
  while (left < line.end && text.charCodeAt(left) === mark) left++
  let right = line.end
  while (right > left && text.charCodeAt(right - 1) === mark) right--
  // Markdown closes a heading at will, and wants a blank behind its marks.
  const depth = mark === HASH ? left - line.start : Math.min(left - line.start, line.end - right, DEEPEST_LEVEL)
  const titleStart = skipBlankUnits(text, left, right)
  if (depth === 0 || depth > DEEPEST_LEVEL || (mark === HASH && titleStart === left) || (level !== undefined && level !== depth)) return null
  const titleEnd = trimEndUnits(text, titleStart, right)
  if (titleStart >= titleEnd) return null
  return { span: line, titleSpan: spanOf(titleStart, titleEnd), title: text.slice(titleStart, titleEnd), level: depth }
}

/** A text that opens with "# Name", no sentence, and goes on with something else: elsewhere the mark is that of a numbered list. */
const isMarkdown = (text: string): boolean => /^\s{0,40}#[ \t]+[^\n]{0,200}[^.\s][ \t]*\n(?!#)(?!\s*#[ \t])/.test(text.slice(0, 300))
