import { spanOf, type Span } from './span'

/** A place for people: both count from 1; the column counts UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where the lines of an LF text begin. Places outside the text count as the nearest inside. */
export interface LineIndex {
  /** At least 1: a text has one line more than line breaks. */
  readonly lineCount: number
  positionAt(offset: number): Position
  offsetAt(line: number, column: number): number
  /** The line without its line break. */
  lineSpan(line: number): Span
}

/** Indexes an LF text in one pass. Only LF ends a line: U+2028 and a lone CR are ordinary units here, as in Monaco. */
export function lineIndexOf(text: string): LineIndex {
  return new LineStarts(text)
}

class LineStarts implements LineIndex {
  readonly #starts: number[] = [0]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  get lineCount(): number {
    return this.#starts.length
  }

  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#startOf(middle) <= inside) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: inside - this.#startOf(low) + 1 }
  }

  offsetAt(line: number, column: number): number {
    if (line < 1) return 0
    if (line > this.lineCount) return this.#length
    const { start, end } = this.lineSpan(line)
    return Math.max(start, Math.min(start + column - 1, end))
  }

  lineSpan(line: number): Span {
    const at = Math.max(0, Math.min(line - 1, this.#starts.length - 1))
    const next = this.#starts[at + 1]
    return spanOf(this.#startOf(at), next === undefined ? this.#length : next - 1)
  }

  #startOf(at: number): number {
    return this.#starts[at] ?? this.#length
  }
}
