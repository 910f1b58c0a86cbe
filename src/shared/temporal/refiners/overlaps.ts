import type { Draft } from '../draft'

/** Of proposals that overlap the longest stays; of equally long ones the first family's. The answer is in reading order. */
export function settleOverlaps(drafts: readonly Draft[]): Draft[] {
  const byStart = drafts.map((draft, rank) => ({ draft, rank })).sort((a, b) => a.draft.start - b.draft.start || b.draft.end - a.draft.end || a.rank - b.rank)
  const kept: Draft[] = []
  for (const { draft } of byStart) {
    const last = kept.at(-1)
    if (!last || draft.start >= last.end) kept.push(draft)
    else if (draft.end - draft.start > last.end - last.start) {
      kept[kept.length - 1] = draft
    }
  }
  return kept
}
