import { assert } from '../base/assert'
import { failure, success, type Result } from '../base/result'
import { spanOf, type Span } from './span'

/** Replaces [start, end) by newText. A list of edits is a set applied at once: sorted, not overlapping. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly newText: string
}

/**
 * The edits, sorted, when they can be applied to the text at once; else `edit-out-of-range` or `edits-overlap`. For edits
 * from outside (a file, a message); the other functions here expect edits that passed. Edits may touch, and several
 * insertions at one place keep their order.
 */
export function checkEdits(text: string, edits: readonly TextEdit[]): Result<readonly TextEdit[]> {
  for (const { start, end } of edits) {
    const isInside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
    if (!isInside) {
      return failure('edit-out-of-range', `The edit ${start}–${end} does not lie in the text of ${text.length} units.`)
    }
  }
  const sorted = sortEdits(edits)
  for (const [index, edit] of sorted.entries()) {
    const previous = sorted[index - 1]
    if (previous !== undefined && edit.start < previous.end) {
      return failure('edits-overlap', `The edits ${previous.start}–${previous.end} and ${edit.start}–${edit.end} overlap.`)
    }
  }
  return success(sorted)
}

/** Reading order; insertions at one place keep theirs and stand before a replacement that begins there. */
export function sortEdits(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The text with all edits made at once. Edits must be in order and disjoint (see `checkEdits`); others are a bug. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, newText } of edits) {
    assert(at <= start && start <= end && end <= text.length, `edit ${start}–${end} after ${at} in ${text.length} units`)
    pieces.push(text.slice(at, start), newText)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** The edits that undo `edits`: applied to the edited text they give `text` back. */
export function invertEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0
  return edits.map(({ start, end, newText }) => {
    const inverse = { start: start + shift, end: start + shift + newText.length, newText: text.slice(start, end) }
    shift += newText.length - (end - start)
    return inverse
  })
}

/** One list of edits that does what `first` and then `second` (which is about the text after `first`) do. */
export function composeEdits(first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  const reader = new EditedText(first)
  for (const { start, end, newText } of second) {
    reader.keepUntil(start)
    reader.drop(end - start)
    reader.insert(newText)
  }
  return reader.finish()
}

/** Walks over the text that `edits` produce and collects, in offsets of the text before them, what is kept and dropped. */
class EditedText {
  readonly #result: TextEdit[] = []
  /** The edit being collected; closed by the first unit that is kept. */
  #open: { start: number; end: number; newText: string } | null = null
  /** Offset in the text before the edits. */
  #before = 0
  /** Offset in the text after the edits. */
  #after = 0
  #nextEdit = 0
  /** What is left of the insertion being walked over. */
  #inserted = ''

  constructor(readonly edits: readonly TextEdit[]) {}

  keepUntil(after: number): void {
    this.#walk(after - this.#after, true)
  }

  drop(length: number): void {
    this.#walk(length, false)
  }

  insert(newText: string): void {
    if (newText !== '') this.#collect().newText += newText
  }

  finish(): TextEdit[] {
    const last = this.edits.at(-1)
    if (this.#inserted !== '') this.keepUntil(this.#after + this.#inserted.length)
    while (last !== undefined && this.#nextEdit < this.edits.length) {
      const edit = this.edits[this.#nextEdit] ?? last
      this.keepUntil(this.#after + edit.start - this.#before)
      this.#enter(edit)
      this.keepUntil(this.#after + this.#inserted.length)
    }
    this.#close()
    return this.#result
  }

  #walk(length: number, keep: boolean): void {
    let left = length
    while (left > 0) {
      const edit = this.edits[this.#nextEdit]
      const gap = edit === undefined ? left : edit.start - this.#before
      const step = Math.min(left, this.#inserted.length > 0 ? this.#inserted.length : gap)
      if (this.#inserted.length > 0) {
        if (keep) this.insert(this.#inserted.slice(0, step))
        this.#inserted = this.#inserted.slice(step)
      } else if (gap > 0) {
        this.#pass(step, keep)
      } else if (edit !== undefined) {
        this.#enter(edit)
      }
      left -= step
      this.#after += step
    }
  }

  /** Goes over units of the text before the edits that they left alone. */
  #pass(length: number, keep: boolean): void {
    if (keep) this.#close()
    else this.#collect().end += length
    this.#before += length
  }

  #enter(edit: TextEdit): void {
    const removed = edit.end - edit.start
    if (removed > 0) this.#collect().end += removed
    this.#before += removed
    this.#inserted = edit.newText
    this.#nextEdit++
  }

  #collect(): { start: number; end: number; newText: string } {
    this.#open ??= { start: this.#before, end: this.#before, newText: '' }
    return this.#open
  }

  #close(): void {
    const open = this.#open
    if (open !== null && (open.end > open.start || open.newText !== '')) this.#result.push(open)
    this.#open = null
  }
}

/**
 * `edits`, made for a text, as they are after `over` was applied to that text; null when one of them touches one of
 * `over` (shares a unit or a border), because then nobody can say what was meant.
 */
export function rebaseEdits(edits: readonly TextEdit[], over: readonly TextEdit[]): TextEdit[] | null {
  const moved: TextEdit[] = []
  let next = 0
  let shift = 0
  for (const edit of edits) {
    for (let other = over[next]; other !== undefined && other.end < edit.start; other = over[++next]) shift += growth(other)
    const other = over[next]
    if (other !== undefined && other.start <= edit.end) return null
    moved.push({ start: edit.start + shift, end: edit.end + shift, newText: edit.newText })
  }
  return moved
}

const growth = (edit: TextEdit): number => edit.newText.length - (edit.end - edit.start)

/**
 * Where the text of a span is after the edits; null when an edit reaches into it. What is inserted at its border stays
 * outside of it.
 */
export function moveSpan(span: Span, edits: readonly TextEdit[]): Span | null {
  let shift = 0
  for (const edit of edits) {
    if (edit.end <= span.start) shift += growth(edit)
    else if (edit.start >= span.end) break
    else return null
  }
  return spanOf(span.start + shift, span.end + shift)
}
