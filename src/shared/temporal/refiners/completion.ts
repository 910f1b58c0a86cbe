import type { Span } from '../../text/span'
import { isNamed, type Draft } from '../draft'
import { gapBetween } from '../tokens'
import type { DateParts } from '../when'

/** What a text can take the missing parts of its dates from. */
export interface TimeContext {
  /** The year known from the heading or the block before. */
  readonly anchorYear: number | null
  /** The text is about no early times, as its record says. */
  readonly isLate?: boolean
  /** Sentences of the text, in its own offsets. */
  readonly sentences?: readonly Span[]
}

/** The date that the next incomplete one is completed from. */
interface Anchor {
  readonly parts: DateParts
  readonly span: Span | null
}

/**
 * Gives dates without a year the year of the nearest date told before them, else of the context. Dates inside brackets and
 * years of names do not pass their year on. A date that stays without a year stays.
 */
export function completeYears(text: string, drafts: readonly Draft[], context: TimeContext): Draft[] {
  let anchor: Anchor | null = context.anchorYear === null ? null : { parts: yearOnly(context.anchorYear), span: null }
  const whole = joinNamedYears(text, drafts)
  return whole.map((draft, index) => {
    if (draft.relation?.kind === 'year') {
      const completed = anchor ? shiftYear(draft, anchor, draft.relation.step) : draft
      if (anchor && completed.from) anchor = { parts: completed.from, span: spanOfDraft(completed) }
      return completed
    }
    if (draft.type !== 'DATE' || draft.relation !== null || draft.from?.now) return draft
    const completed = draft.from?.year === null ? complete(text, draft, anchor ?? behind(text, whole, index)) : draft
    const passed = anchorOf(text, completed)
    if (passed) anchor = passed
    return completed
  })
}

const YEAR_GAP = /^(?:,? of| in|,)? $/

/** "8 October of the following year", "August that year": one expression whose year is counted from the one before. */
function joinNamedYears(text: string, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const step = yearStep(draft)
    if (last && step !== null && last.type === 'DATE' && !last.isRange && last.from !== null && last.from.year === null && !last.from.now && YEAR_GAP.test(gapBetween(text, last.end, draft.start))) {
      joined[joined.length - 1] = { ...last, end: draft.end, rule: `${last.rule} of ${draft.rule} year`, relation: { kind: 'year', step }, defect: null }
    } else joined.push(draft)
  }
  return joined
}

function yearStep(draft: Draft): number | null {
  const { relation } = draft
  if (relation?.kind === 'same') return relation.unit === 'year' ? 0 : null
  return relation?.kind === 'shift' && relation.unit === 'year' && draft.duration === null ? relation.amount : null
}

function shiftYear(draft: Draft, anchor: Anchor, step: number): Draft {
  if (draft.from === null || anchor.parts.year === null) return draft
  return { ...draft, from: { ...draft.from, year: anchor.parts.year + step }, relation: null, basis: 'relative', anchor: anchor.span, implied: ['year'] }
}

const yearOnly = (year: number): DateParts => ({ year, month: null, day: null, season: null, scale: 'date', part: null, circa: false, now: false })

/** "On 3 May he came; on 5 June 1990 he left": without anything before, the next full date of the same sentence. */
function behind(text: string, drafts: readonly Draft[], index: number): Anchor | null {
  const draft = drafts[index]
  const next = drafts[index + 1]
  if (!draft || !next || next.from?.year == null || next.from.month === null || next.from.scale !== 'date' || isNamed(next)) return null
  const between = text.slice(draft.end, Math.min(next.start, draft.end + 80))
  return next.start - draft.end <= 80 && !/[.;:!?]/.test(between) ? { parts: { ...next.from, month: null }, span: spanOfDraft(next) } : null
}

const spanOfDraft = (draft: Draft): Span => ({ start: draft.start, end: draft.end })

function complete(text: string, draft: Draft, anchor: Anchor | null): Draft {
  if (anchor?.parts.year == null || draft.from === null) return draft
  const { year } = anchor.parts
  const step = nextYearLikely(anchor.parts, draft.from) ? 1 : yearBeforeLikely(text, anchor.parts, draft) ? -1 : 0
  const main = year + step
  const fill = (parts: DateParts, with_: number): DateParts => (parts.year === null && !parts.now ? { ...parts, year: with_ } : parts)
  const wraps = draft.to !== null && draft.from.month !== null && draft.to.month !== null && draft.to.month < draft.from.month
  return {
    ...draft, from: fill(draft.from, main), to: draft.to ? fill(draft.to, wraps ? main + 1 : main) : null,
    others: [...draft.others.map((parts) => fill(parts, main)), ...(step !== 0 && !draft.isRange ? [fill(draft.from, year)] : [])],
    basis: 'context', anchor: anchor.span, implied: [...draft.implied, 'year'],
  }
}

/** "In November 1990 …. In February he": the story has gone on into the next year. */
const nextYearLikely = (anchor: DateParts, parts: DateParts): boolean => anchor.month !== null && anchor.month >= 9 && parts.month !== null && parts.month <= 4 && anchor.scale === 'date'

/** "… on 8 March 1910. It had been sold on 3 November": what had been before the story is of the year before. */
const yearBeforeLikely = (text: string, anchor: DateParts, { start, from }: Draft): boolean =>
  anchor.month !== null && anchor.scale === 'date' && from !== null && from.month !== null && from.month > anchor.month && pluperfect.test(text.slice(Math.max(0, start - LONGEST_DEED), start))
const pluperfect = /\bhad (?:\p{Ll}+ ){1,4}(?:on|in) $/u
/** Letters between "had" and the day. */
const LONGEST_DEED = 60

/** The date a draft passes on: of a range its first end; nothing vague, named or in brackets. */
function anchorOf(text: string, draft: Draft): Anchor | null {
  const parts = draft.from ?? draft.to
  if (!parts || parts.year === null || parts.scale !== 'date' || isNamed(draft) || inBrackets(text, draft) || isBackground(text, draft)) return null
  return { parts: draft.isRange && draft.to && draft.to.year !== null && draft.to.year === parts.year ? draft.to : parts, span: spanOfDraft(draft) }
}

/** "She passed Dunn, who had died in 2004, on 3 May 2006": what had been before the story is no part of it. */
const isBackground = (text: string, { start }: Draft): boolean => background.test(text.slice(Math.max(0, start - 60), start))
const background = /, who had \p{Ll}+(?: (?!and\b|but\b)[\p{L}\p{M}’'-]+){0,4} (?:in|on) $/u

/** A bracket opened shortly before and not closed yet. */
export function inBrackets(text: string, { start }: { readonly start: number }): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 120; at--) {
    const unit = text.charCodeAt(at)
    if (unit === 0x28 || unit === 0x5b) return true
    if (unit === 0x29 || unit === 0x5d) return false
  }
  return false
}
