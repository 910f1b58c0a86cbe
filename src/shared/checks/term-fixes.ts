import type { Claim } from '../claims/claim'
import type { Document } from '../document/document'
import { writeDate } from '../temporal/write'
import type { When } from '../temporal/timex'
import { sliceSpan, type Span } from '../text/span'
import type { Fix } from './finding'
import { writtenOf } from './term-edges'

/** A date at a place: what stands there, and whose statement it is. */
export interface DatedPlace {
  readonly when: When
  readonly span: Span
  readonly claim: Claim
}

/** How a side is named in a fix: "the record", "the text". */
type SideName = 'the record' | 'the text'

/** A fix that writes the date of `source` at `target`, in the target's style; none where the styles cannot meet. */
export function dateFix(document: Document, target: DatedPlace, source: DatedPlace, name: SideName): readonly Fix[] {
  const old = sliceSpan(document.text, target.span)
  const newText = rewritten(old, target, source.when)
  if (newText === null || newText === old) return []
  return [{ title: `Change ${name} to ${newText}`, safety: 'choice', edits: [{ ...target.span, newText }] }]
}

function rewritten(old: string, target: DatedPlace, source: When): string | null {
  const from = writtenOf(target.when)
  const to = writtenOf(source)
  const { timex } = target.claim
  if (!from || !to || !timex) return null
  const like = { ...timex, text: old }
  if (to.day !== undefined && from.day !== undefined && to.month !== undefined) return writeDate({ year: to.year, month: to.month, day: to.day }, like)
  if (from.day === undefined && from.month !== undefined && to.month !== undefined) return writeDate({ year: to.year, month: to.month }, like)
  return withYear(old, from.year, to.year)
}

/** Only the year changes: the day and the month are not what the two places disagree about. */
function withYear(old: string, from: number, to: number): string | null {
  const digits = String(from)
  if (old.includes(digits)) return old.replace(digits, String(to))
  const short = digits.slice(-2)
  return /^\d\d$/.test(old) && old === short && Math.floor(from / 100) === Math.floor(to / 100) ? String(to).slice(-2) : null
}
