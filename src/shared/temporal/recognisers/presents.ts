import { YEAR_IN_NAME, draftAt, type Draft } from '../draft'
import { gapAfter, tokenAt, type Reader } from '../tokens'
import { presentParts } from '../when'
import type { Mode } from './year-context'

const TO_PRESENT = /^(?:\s?[–—‒-]\s?|\s(?:to|until|till|through)(?: the)?\s)$/

/** "present", "now" as the end of a range ("2001–present") and, in a record, alone. */
export function recognisePresents(reader: Reader, mode: Mode): Draft[] {
  const drafts: Draft[] = []
  reader.tokens.forEach((token, index) => {
    if (token.kind !== 'present') return
    const before = tokenAt(reader, index - 1)
    const written = reader.text.slice(token.start, token.end).toLowerCase()
    const joined = before !== undefined && (before.kind === 'number' || before.kind === 'month') && TO_PRESENT.test(gapAfter(reader, index - 1)) && !/^(?: of| day)?-?\p{L}/u.test(reader.text.slice(token.end, token.end + 2))
    const alone = mode === 'value' && !/^-/.test(reader.text.charAt(token.end)) && written !== 'date' && written !== 'current' && written !== 'now'
    if (joined || alone) drafts.push(draftAt(token.start, token.end, 'present', 'present', presentParts))
  })
  return drafts
}

/** True for a draft that is only "present". */
export const isPresent = (draft: Draft): boolean => draft.form === 'present' && draft.rule !== YEAR_IN_NAME
