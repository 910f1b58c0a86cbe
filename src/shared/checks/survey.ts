import { shiftSpan, type Span } from '../text/span'
import type { TextEdit } from '../text/edit'
import type { Report } from './check'
import type { FixSafety } from './finding'

/** One slip of form: where, and the edit that mends it (offsets of the document), if one is known. */
export interface Slip {
  readonly span: Span
  readonly edit: TextEdit | null
}

/** What one finding says of all slips of a kind. */
export interface SurveyWords {
  readonly message: string
  /** Said at every further place. */
  readonly note: string
  readonly fixTitle: string
  readonly safety: FixSafety
}

/** Places one finding lists; a file with more has one cause, and the count is in the message. */
const MOST_LISTED = 50

/**
 * One finding for all slips of one kind in a file, at the first of them: an editor wants to hear of a habit once. Its fix
 * mends all of them. Returns null when there is none.
 */
export function survey(slips: readonly Slip[], words: SurveyWords): Report | null {
  const [first, ...rest] = slips
  if (first === undefined) return null
  const edits = slips.flatMap((slip) => (slip.edit === null ? [] : [slip.edit]))
  return {
    span: first.span,
    message: words.message,
    because: rest.slice(0, MOST_LISTED).map(({ span }) => ({ span, note: words.note })),
    fixes: edits.length === slips.length ? [{ title: words.fixTitle, safety: words.safety, edits }] : [],
  }
}

/** The slip of a unit at its place in the document. */
export const placeSlip = (slip: Slip, at: number): Slip => ({
  span: shiftSpan(slip.span, at),
  edit: slip.edit === null ? null : { ...slip.edit, start: slip.edit.start + at, end: slip.edit.end + at },
})
