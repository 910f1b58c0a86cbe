import type { Draft } from '../draft'
import type { Reader } from '../tokens'
import type { DateParts } from '../when'

const hasEra = /\d ?(?:B\.?C|A\.?D|C\.?E)|(?:A\.?D\.?|B\.?C\.?) ?\d/

/**
 * "He taught at Athens from 340 to 328" where the text is about years before Christ: a year of one to three digits without an
 * era is one of them. It is taken from the context, so nothing certain is built on it.
 */
export function settleBeforeChrist(reader: Reader, drafts: readonly Draft[], anchorYear: number | null): readonly Draft[] {
  if (!drafts.some(isBare)) return drafts
  const eras = reader.tokens.filter((token) => token.kind === 'era')
  if (!eras.some((era) => era.value < 0) && !(anchorYear !== null && anchorYear <= 0)) return drafts
  // Where both eras are told of, only what would run backwards is surely of the older one; what runs on is of ours.
  const mixed = eras.some((era) => era.value > 0)
  return drafts.map((draft) => (isBare(draft) && (draft.isRange ? isBackwards(draft) : !mixed) && !hasEra.test(reader.text.slice(draft.start, draft.end))
    ? { ...draft, from: turned(draft.from, draft), to: turned(draft.to, draft), basis: 'context', implied: ['era'], defect: null }
    : draft))
}

const isBare = ({ from, to }: Draft): boolean => isEarly(from) || isEarly(to)

const isBackwards = ({ from, to }: Draft): boolean => (from?.year ?? 0) > (to?.year ?? Infinity)

const isEarly = (parts: DateParts | null): boolean => parts !== null && parts.scale === 'date' && parts.year !== null && parts.year > 0 && parts.year < 1000

/** Of "1000 to 800" both ends turn. */
const turned = (parts: DateParts | null, draft: Draft): DateParts | null => (parts && parts.year !== null && parts.year > 0 && parts.scale === 'date' && (isEarly(parts) || draft.isRange) ? { ...parts, year: 1 - parts.year } : parts)
