import type { Draft } from '../draft'

/** Of proposals that overlap the longest stays; of equally long ones the first family's. The answer is in reading order. */
export function settleOverlaps(drafts: readonly Draft[]): Draft[] {
  const byStart = drafts.length < 2 ? drafts : [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Draft[] = []
  for (const draft of byStart) {
    const last = kept.at(-1)
    if (!last || draft.start >= last.end) kept.push(draft)
    else if (draft.end - draft.start > last.end - last.start) {
      kept[kept.length - 1] = draft
    }
  }
  return kept
}
