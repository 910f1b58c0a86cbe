import { severities, type Finding, type Severity } from '../shared/checks/finding'
import { suspectOf, underLeaders } from '../shared/checks/group-findings'
import { lineIndexOf } from '../shared/text/line-index'
import type { LineIndex } from '../shared/text/line-index'
import type { Span } from '../shared/text/span'
import { isFailed } from './review'
import type { Outcome, ReviewedFile, Summary } from './review'

/** Puts a text into a colour of the terminal, or leaves it as it is. */
type Paint = (style: Style, text: string) => string
type Style = Severity | 'bold' | 'dim'

const codes: Readonly<Record<Style, string>> = { contradiction: '1;31', doubt: '1;33', gap: '1;34', style: '1;90', bold: '1', dim: '2' }

const painter = (colour: boolean): Paint => (style, text) => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text)

/** One file for a person at a terminal: each finding as a good compiler says it, with every place quoted, and under it what shares a place with it. */
export function humanFile(outcome: Outcome, colour: boolean): string {
  if (isFailed(outcome)) return ''
  const paint = painter(colour)
  const index = lineIndexOf(outcome.text)
  return underLeaders(outcome.findings.map((finding) => ({ finding }))).map(({ finding, follows }) => humanFinding(finding, follows, outcome, index, paint)).join('')
}

/** The last line: how much was found, and in how many files. What follows from another finding is counted apart, as the desk counts it. */
export function humanSummary({ files, failed, findings, roots }: Summary, colour: boolean): string {
  const paint = painter(colour)
  const counts = [
    counted(roots.contradiction, 'contradiction'), counted(roots.doubt, 'doubt'),
    counted(roots.gap, 'gap'), counted(roots.style, 'point', 's of style', ' of style'),
  ].join(', ')
  const more = severities.reduce((sum, severity) => sum + findings[severity] - roots[severity], 0)
  const following = more === 0 ? '' : `; ${more} more with a place of one of them`
  const unread = failed === 0 ? '' : `; ${counted(failed, 'file')} could not be read`
  return `${paint('bold', `${counted(files, 'file')}: ${counts}${following}${unread}.`)}\n`
}

const counted = (count: number, noun: string, plural = 's', singular = ''): string => `${count} ${noun}${count === 1 ? singular : plural}`

function humanFinding(finding: Finding, follows: readonly Finding[], file: ReviewedFile, index: LineIndex, paint: Paint): string {
  const { line, column } = index.positionAt(finding.span.start)
  const places = [
    { span: finding.span, note: finding.edtf ?? '' },
    ...finding.because.map(({ span, note }) => ({ span, note })),
  ]
  const gutter = String(Math.max(...places.map(({ span }) => index.positionAt(span.start).line))).length
  return [
    `${paint(finding.severity, `${finding.severity}:`)} ${paint('bold', printable(finding.message))} ${paint('dim', `[${finding.check}]`)}`,
    `${' '.repeat(gutter)}${paint('dim', '-->')} ${printable(file.path)}:${line}:${column}`,
    ...places.flatMap((place) => quote(place.span, place.note, file.text, index, gutter, finding.severity, paint)),
    ...finding.fixes.map(({ title }) => `${' '.repeat(gutter)}${paint('dim', ' = ')}fix: ${printable(title)}`),
    ...following(finding, follows, index, paint).map((said) => `${' '.repeat(gutter)}${paint('dim', ' = ')}${said}`),
    '', '',
  ].join('\n')
}

/** What shares its suspect place with the finding, a line each. */
function following(lead: Finding, follows: readonly Finding[], index: LineIndex, paint: Paint): readonly string[] {
  if (follows.length === 0) return []
  const lineOf = ({ start }: Span): number => index.positionAt(start).line
  return [
    `the same place, line ${lineOf(suspectOf(lead, follows))}, stands in:`,
    ...follows.map((other) => `  ${paint(other.severity, `${other.severity}:`)} line ${lineOf(other.span)}: ${printable(other.message)} ${paint('dim', `[${other.check}]`)}`),
  ]
}

/** Widest stretch of a line that is quoted, in characters. */
const quoteWidth = 96

/** The line of a place with its number, and below it the marks under the words. */
function quote(span: Span, note: string, text: string, index: LineIndex, gutter: number, severity: Severity, paint: Paint): readonly string[] {
  const { line } = index.positionAt(span.start)
  const whole = index.lineSpan(line)
  const end = Math.min(span.end, whole.end)
  const lead = Math.max(0, Math.floor((quoteWidth - (end - span.start)) / 2))
  const from = onCharacter(text, whole.end - whole.start <= quoteWidth ? whole.start : Math.max(whole.start, Math.min(span.start - lead, whole.end - quoteWidth)))
  const to = onCharacter(text, Math.min(whole.end, from + quoteWidth))
  const before = `${from > whole.start ? '…' : ''}${printable(text.slice(from, span.start))}`
  const marked = printable(text.slice(span.start, Math.min(end, to)))
  const after = `${printable(text.slice(Math.min(end, to), to))}${to < whole.end ? '…' : ''}`
  const number = String(line).padStart(gutter)
  return [
    `${paint('dim', `${number} |`)} ${before}${paint(severity, marked)}${after}`,
    `${paint('dim', `${' '.repeat(gutter)} |`)} ${' '.repeat(width(before))}${paint(severity, '^'.repeat(Math.max(1, width(marked))))}${note === '' ? '' : ` ${printable(note)}`}`,
  ]
}

/** An offset that does not cut a character in two. */
const onCharacter = (text: string, offset: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset)

/** Columns of a terminal a text takes; marks that sit on the letter before take none. */
const width = (text: string): number => [...text].filter((character) => !/\p{M}/u.test(character)).length

/** A text that cannot steer the terminal: control and direction characters are shown as a dot. */
export const printable = (text: string): string => text.replace(/\p{Cc}|\p{Bidi_Control}/gu, (found) => (found === '\t' || found === '\n' ? ' ' : '·'))
