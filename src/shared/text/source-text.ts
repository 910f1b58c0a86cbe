import { matchLines } from './match-lines'

/** What ends a line in a file. */
export type LineEnd = '\n' | '\r\n' | '\r'

/** The ends of all lines that have one, first to last, as runs of equal ones. At most one run: the file is uniform. */
export type LineEnds = readonly { readonly end: LineEnd; readonly count: number }[]

/**
 * A file's text as the program sees it, and what is needed to write it back byte for byte.
 * Law: `toRaw(source, source.text)` is the string the source was made from.
 */
export interface SourceText {
  /** Lines end in LF only. */
  readonly text: string
  readonly lineEnds: LineEnds
  /** Name of the encoding, as `src/files` knows it. */
  readonly encoding: string
  /** True when the file begins with a byte order mark; the mark is no part of `text`. */
  readonly bom: boolean
}

/** How the bytes were written. */
export type Writing = Pick<SourceText, 'encoding' | 'bom'>

/** Takes the line ends out of a decoded text (without its byte order mark). Any string is accepted. */
export function sourceFromRaw(raw: string, { encoding, bom }: Writing): SourceText {
  if (!raw.includes('\r')) {
    const count = countOf(raw, '\n')
    return { text: raw, lineEnds: count === 0 ? [] : [{ end: '\n', count }], encoding, bom }
  }
  const runs: { end: LineEnd; count: number }[] = []
  for (const [found] of raw.matchAll(/\r\n|\r|\n/g)) {
    const end: LineEnd = found === '\r\n' ? '\r\n' : found === '\r' ? '\r' : '\n'
    const last = runs.at(-1)
    if (last?.end === end) last.count++
    else runs.push({ end, count: 1 })
  }
  return { text: raw.replace(/\r\n?/g, '\n'), lineEnds: runs, encoding, bom }
}

function countOf(text: string, unit: string): number {
  let count = 0
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) count++
  return count
}

/** The manner of a file's line ends in one word, for people. A file without line breaks counts as LF. */
export function lineEndsName(lineEnds: LineEnds): 'LF' | 'CRLF' | 'CR' | 'mixed' {
  const first = lineEnds[0]
  if (lineEnds.length > 1) return 'mixed'
  if (first?.end === '\r\n') return 'CRLF'
  return first?.end === '\r' ? 'CR' : 'LF'
}

/**
 * `newText` (LF only) with the line ends of the file: a line that was there keeps its own, a changed line that of the
 * line it replaced, a new line takes its neighbours', or the more frequent one where these differ. Reading the result
 * gives `newText` back.
 */
export function toRaw(base: Pick<SourceText, 'text' | 'lineEnds'>, newText: string): string {
  const only = base.lineEnds[0]?.end ?? '\n'
  if (base.lineEnds.length <= 1) return only === '\n' ? newText : newText.replaceAll('\n', only)
  const lines = newText.split('\n')
  const oldEnds = base.lineEnds.flatMap(({ end, count }) => Array.from({ length: count }, () => end))
  const origins = matchLines(base.text.split('\n'), lines)
  const ends = fillEnds(origins.map((origin) => (origin === null ? null : oldEnds[origin] ?? null)), majority(base.lineEnds))
  return joined(lines, ends)
}

function majority(lineEnds: LineEnds): LineEnd {
  const counts = new Map<LineEnd, number>()
  for (const { end, count } of lineEnds) counts.set(end, (counts.get(end) ?? 0) + count)
  let best: LineEnd = lineEnds[0]?.end ?? '\n'
  for (const [end, count] of counts) if (count > (counts.get(best) ?? 0)) best = end
  return best
}

/** Gives every line without an end of its own the end of the lines around it. */
function fillEnds(own: readonly (LineEnd | null)[], fallback: LineEnd): LineEnd[] {
  const below: (LineEnd | null)[] = []
  let next: LineEnd | null = null
  for (const [back] of own.entries()) {
    const at = own.length - 1 - back
    next = own[at] ?? next
    below[at] = next
  }
  let above: LineEnd | null = null
  return own.map((end, at) => {
    if (end !== null) return (above = end)
    const under = below[at] ?? null
    return above === null || under === null || above === under ? above ?? under ?? fallback : fallback
  })
}

function joined(lines: readonly string[], ends: readonly LineEnd[]): string {
  const pieces: string[] = []
  let previous: LineEnd = '\n'
  for (const [at, line] of lines.entries()) {
    let end = ends[at] ?? '\n'
    // A lone CR, an empty line and its LF would read back as one CRLF.
    if (previous === '\r' && line === '' && end === '\n') end = '\r'
    pieces.push(line)
    if (at < lines.length - 1) pieces.push(end)
    previous = end
  }
  return pieces.join('')
}
