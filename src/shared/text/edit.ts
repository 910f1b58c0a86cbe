/** Replaces [start, end) by newText. A list of edits is a set applied at once: sorted, not overlapping. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly newText: string
}
