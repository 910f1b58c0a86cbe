import type { Draft } from '../draft'
import { gapBetween, LONGEST_GAP } from '../tokens'
import type { DateParts } from '../when'

const OR = /^,? or(?: in| on| c\.| possibly| perhaps| early| late)? $|^ ?\/ ?$/

/** "1755 or 1757", "3 May or 5 June 1990": one date with two readings. The first stays the value, the other its alternative. */
export function joinEither(text: string, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const either = last ? eitherOf(text, last, draft) : null
    if (either) joined[joined.length - 1] = either
    else joined.push(draft)
  }
  return joined
}

function eitherOf(text: string, first: Draft, second: Draft): Draft | null {
  if (second.start - first.end > LONGEST_GAP) return null
  const gap = gapBetween(text, first.end, second.start)
  if (!OR.test(gap) || first.from === null || second.from === null || !isPoint(first) || !isPoint(second)) return null
  const stroke = gap.includes('/')
  if (stroke && first.form !== 'year') return null
  if (first.from.year === null && second.from.year === null) return null
  const from: DateParts = first.from.year === null ? { ...first.from, year: second.from.year } : first.from
  const other: DateParts = second.from.year === null ? { ...second.from, year: first.from.year } : second.from
  return { ...first, end: second.end, rule: `${first.rule} or ${second.rule}`, from, others: [...first.others, other, ...second.others] }
}

const isPoint = (draft: Draft): boolean => draft.type === 'DATE' && !draft.isRange && draft.relation === null && draft.form !== 'present' && draft.form !== 'century' && draft.form !== 'decade'
