import type { Span } from '../text/span'
import { isNamed, type Draft } from './draft'
import { isDay, isJulianDay } from './calendar'
import { monthName } from './lexicon'
import { settleBeforeChrist } from './refiners/before-christ'
import { completeYears, inBrackets, type TimeContext } from './refiners/completion'
import { resolveRelation } from './refiners/resolve'
import { draftsIn, sketchTimes, type Sketch } from './sketch'
import type { Timex, TimexDefect, When } from './timex'
import { intervalOf, whenOf, type DateParts } from './when'

export type { TimeContext } from './refiners/completion'

const NO_CONTEXT: TimeContext = { anchorYear: null }

/**
 * Every expression of time in one block of prose, in reading order and disjoint; spans are offsets into `text`. Dates without a
 * year take it from what was told before in the block, else from the context; relative ones count from the date before them.
 * Linear in the text; never throws.
 */
export const recognise = (text: string, context: TimeContext = NO_CONTEXT): Timex[] => timesIn(text, 'prose', context)

/** The same for the value of a record: bare years and "present" count there, and nothing is taken for a name. */
export const recogniseValue = (value: string, context: TimeContext = NO_CONTEXT): Timex[] => timesIn(value, 'value', context)

function timesIn(text: string, mode: Sketch['mode'], context: TimeContext): Timex[] {
  const [sketch] = sketchTimes([text], mode)
  return sketch ? completeTimes(sketch, context) : []
}

/** What a sketch says once it is known what was told before its text. */
export function completeTimes(sketch: Sketch, context: TimeContext): Timex[] {
  const { reader } = sketch
  const drafts = draftsIn(sketch, context)
  if (drafts.length === 0) return []
  return build(reader.text, completeYears(reader.text, settleBeforeChrist(reader, drafts, context.anchorYear).filter(isWhole), context), context)
}

const isWhole = (draft: Draft): boolean => draft.start >= 0 && draft.end > draft.start

function build(text: string, drafts: readonly Draft[], context: TimeContext): Timex[] {
  const built: Timex[] = []
  let anchor: { readonly when: When; readonly span: Span } | null = null
  for (const draft of drafts) {
    const timex = timexOf(text, draft, anchor, context)
    built.push(timex)
    if (timex.when && timex.type === 'DATE' && !isNamed(draft) && !inBrackets(text, draft)) anchor = { when: timex.when, span: timex.span }
  }
  return built
}

function timexOf(text: string, draft: Draft, anchor: { readonly when: When; readonly span: Span } | null, context: TimeContext): Timex {
  const span = { start: draft.start, end: draft.end }
  const relative = draft.relation !== null
  const anchored = relative && !isYearBetween(text, anchor?.span, draft.start) ? resolveRelation(draft.relation, anchor?.when ?? yearOf(context)) : null
  const defect = draft.defect ?? defectOf(draft)
  const when = relative ? anchored : draft.isRange ? rangeWhen(draft) : draft.from ? whenOf(draft.from) : null
  return {
    type: draft.type, span, text: text.slice(draft.start, draft.end), form: draft.form, when, duration: draft.duration, rule: draft.rule,
    implied: relative ? [] : when === null && draft.basis === 'context' ? [] : draft.implied,
    basis: relative ? 'relative' : draft.basis, anchor: relative ? (anchored ? anchor?.span ?? null : null) : draft.anchor,
    ends: draft.ends, alternatives: draft.type === 'SET' ? [] : othersOf(draft), calendar: draft.calendar, defect, weekday: draft.weekday,
  }
}

/** "… in AD 14. He was consul in 43 and died four years later": a year nobody could read lies between. */
const isYearBetween = (text: string, anchor: Span | undefined, start: number): boolean => anchor !== undefined && unreadYear.test(text.slice(anchor.end, start))
const unreadYear = /(?<=\b[Ii]n )\d{2,3}(?: and|[,;.] )/

const yearOf = (context: TimeContext): When | null => (context.anchorYear === null ? null : whenOf({ year: context.anchorYear, month: null, day: null, season: null, scale: 'date', part: null, circa: false, now: false }))

const rangeWhen = (draft: Draft): When | null => intervalOf(draft.from ? whenOf(draft.from) : null, draft.to ? whenOf(draft.to) : null)

const NO_OTHERS: readonly When[] = []

/** Other readings; of a range with two readings of an end, the ranges they make. */
function othersOf(draft: Draft): readonly When[] {
  if (draft.others.length === 0 && draft.otherEnds.from.length === 0 && draft.otherEnds.to.length === 0) return NO_OTHERS
  const others = draft.others.map(whenOf).filter((when) => when !== null)
  const from = draft.from ? whenOf(draft.from) : null
  const to = draft.to ? whenOf(draft.to) : null
  const starts = [from, ...draft.otherEnds.from.map(whenOf)]
  const stops = [to, ...draft.otherEnds.to.map(whenOf)]
  for (const [i, start] of starts.entries()) {
    for (const [j, stop] of stops.entries()) {
      const range = i + j === 0 ? null : intervalOf(start, stop)
      if (range) others.push(range)
    }
  }
  return others
}

function defectOf(draft: Draft): TimexDefect | null {
  for (const parts of [draft.from, draft.to]) {
    if (parts && parts.year !== null && !dayExists(parts, draft)) return { kind: 'no-such-day', detail: `${monthName(parts.month ?? 1)} ${parts.year} has no day ${parts.day}` }
  }
  if (!draft.isRange || !draft.from || !draft.to || isNamed(draft)) return null
  const from = whenOf(draft.from)
  const to = whenOf(draft.to)
  if (!from || !to || from.approximate || to.approximate || from.bounds.earliest <= to.bounds.latest) return null
  return { kind: 'range-backwards', detail: `${from.edtf} to ${to.edtf}` }
}

/** Before 1583, and where Julian is said, the Julian calendar's leap days exist too. */
function dayExists(parts: DateParts, draft: Draft): boolean {
  if (parts.year === null || parts.month === null || parts.day === null) return true
  if (isDay(parts.year, parts.month, parts.day)) return true
  // A leap day whose year was completed: of another year, then.
  if (draft.basis === 'context' && parts.month === 2 && parts.day === 29) return true
  return (draft.calendar === 'julian' || parts.year < 1753) && isJulianDay(parts.year, parts.month, parts.day)
}
