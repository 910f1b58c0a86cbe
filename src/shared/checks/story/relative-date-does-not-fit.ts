import { cardinalSource } from '../../claims/numbers'
import type { Bounds, Timex } from '../../temporal/timex'
import { defineCheck, type CheckContext } from '../check'
import { quote } from '../wording'
import { timexAt } from '../timexes-within'
import { countsFromEvents } from './days-from-event'

/** What may stand between a relative expression and the date it is said to be: "two months later, on 5 May 1993". */
const apposition = /^\s*(?:,|\(|–|—|-)?\s*(?:on|in|of|i\.e\.)?\s*(?:the\s)?$/i
const longestGap = 12
/** Days that a pointing expression ("the following year") may be off. */
const looseness: Readonly<Record<string, number>> = { day: 1, month: 20, season: 60, year: 0 }
/** Counts that are no counts. */
const vague = /\b(?:few|several|some|couple|or|so)\b/i
const vagueBefore = /\b(?:about|around|almost|nearly|over|roughly|some|circa|less than|more than) (?:the )?$/i

export const relativeDateDoesNotFit = defineCheck({
  id: 'story/relative-date-does-not-fit',
  summary: '"Two months later", "the following year", "the day before" and the date they lead to do not go together.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    countsFromDates(context)
    countsFromEvents(context)
  },
})

/** "Two months later, on 5 May 1994": counted from a date told before, with the date it leads to beside it. */
function countsFromDates({ document: { text }, timexes, report }: CheckContext): void {
  for (let index = 0; index < timexes.length; index++) {
    const timex = timexes[index]
    if (timex?.basis !== 'relative') continue
    const next = timexes[index + 1]
    if (!next || !timex.when || timex.anchor === null || !isBeside(text, timex, next)) continue
    if (vague.test(timex.text) || isVague(text, timex.span.start) || isVague(text, timex.anchor.start)) continue
    const anchor = timexAt(timexes, timex.anchor.start)
    if (!anchor || anchor.basis !== 'explicit' || (!timex.duration && isToldBefore(timexes, index, next)) || (next.basis === 'context' && !isToldOn(text, anchor, timex)) || !isExactEnough(anchor, timex) || !isOff(anchor, timex, next)) continue
    if (isAfterDeed(text, anchor, timex) || isOfTwoDeeds(text, anchor, timex) || isFurther(timexes, index, text) || isFromNamedYear(text, anchor, timex, next) || isFromAge(text, anchor, timex) || isBehindDeed(text, anchor, timex)) continue
    report({
      span: timex.span, edtf: timex.when.edtf,
      message: `${quote(text, timex.span)}, counted from ${quote(text, timex.anchor)}, is not ${quote(text, next.span)}.`,
      because: [{ span: next.span, note: 'The date beside it.', ...(next.when ? { edtf: next.when.edtf } : {}) }, { span: timex.anchor, note: 'What it counts from.', ...(anchor.when ? { edtf: anchor.when.edtf } : {}) }],
    })
  }
}

/** So many dates before a pointing expression may be what it points at. */
const MOST_BEFORE = 4

/** "Marie died on 30 April 1882. Ida, born in 1861, became on 27 April of that same year, 1882, …": it points past the date in between. */
const isToldBefore = (timexes: readonly Timex[], index: number, next: Timex): boolean =>
  timexes.slice(Math.max(0, index - MOST_BEFORE), index).some(({ basis, when }) => basis === 'explicit' && when !== null && next.when !== null && gap(when.bounds, next.when.bounds) === 0)

/** "… in 1903. He lived to see her mayor and died [a year later]": counted from the deed before the "and", not from the sentence before. */
const isAfterDeed = (text: string, anchor: Timex, timex: Timex): boolean => {
  const left = text.slice(Math.max(anchor.span.end, timex.span.start - LOOK), timex.span.start)
  return afterDeed.test(left) && /[.!?]["”’)]? /.test(text.slice(anchor.span.end, timex.span.start))
}
const afterDeed = /\p{Ll} and (?:then |had )?\p{Ll}+ $/u
const LOOK = 40

/** "In 1902 … Two years after her degree … and [another] two years later": counted from what was counted just before. */
const isFurther = (timexes: readonly Timex[], index: number, text: string): boolean =>
  timexes[index - 1]?.basis !== 'explicit' && /\b(?:another|further) $/.test(text.slice(Math.max(0, (timexes[index]?.span.start ?? 0) - LOOK), timexes[index]?.span.start))

/** "She was called to the bar and made a clerk [in the same year], 1914": one year for both, which the sentence goes on to name. */
const isOfTwoDeeds = (text: string, anchor: Timex, timex: Timex): boolean => {
  const left = text.slice(Math.max(anchor.span.end, timex.span.start - LONGEST_PAIR), timex.span.start)
  return !timex.duration && /\bsame\b/.test(timex.text) && twoDeeds.test(left)
}
const LONGEST_PAIR = 200
const twoDeeds = /[.!?;]["”’)]? (?:He|She|\p{Lu}[\p{L}\p{M}’'-]*) was [^.!?;]* and [^.!?;]*$/u

/** "In 1961 she opened a mill. At the 1964 fair she … Three years later, in 1967": counted from the year that names something in between. */
function isFromNamedYear(text: string, anchor: Timex, timex: Timex, next: Timex): boolean {
  const year = Number(/^\d{4}/.exec(next.when?.edtf ?? '')?.[0])
  const between = text.slice(anchor.span.end, timex.span.start)
  return timex.duration !== null && ((between.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).some((named) => Math.abs(year - Number(named)) === timex.duration?.years) || (/[.!?] /.test(between) && yearOfThing.test(lastSentence(between))))
}
/** "… She made more beyond this 1908 gift, and [eight years later]": the sentence has a year of its own, of which it is open what it points to. */
const yearOfThing = /\b(?:this|that|the|his|her|its) (?:1\d|20)\d\d \p{Ll}/u
const lastSentence = (between: string): string => between.slice(Math.max(between.lastIndexOf('. '), between.lastIndexOf('! '), between.lastIndexOf('? '), -1) + 1)

/** "In 1902 he fled to Toll. There he met and married Ida. Their son was born [the next year], in 1905": what it points from may be told without a date in between. */
const isBehindDeed = (text: string, anchor: Timex, timex: Timex): boolean => timex.duration === null && !/\bsame\b/.test(timex.text) && sentenceBetween.test(text.slice(anchor.span.end, timex.span.start))
const sentenceBetween = /(?:^|\p{Ll}{2}|\d)[.!?]["”’)]?\s+(?:\p{Lu}\p{Ll}+,? )?(?:he|she|they|He|She|They) [^.!?]*\p{Ll}{2}[.!?]["”’)]?\s+\p{Lu}[^.!?]*\p{Ll} $/u

/** "Born in 1850 … When she was 16, she left. Seven years later, in 1873": counted from the age told in between. */
const isFromAge = (text: string, anchor: Timex, timex: Timex): boolean => timex.duration !== null && ageTold.test(text.slice(anchor.span.end, timex.span.start))
const ageTold = new RegExp(`\\b(?:(?:was|were|turn(?:ed|ing)|reached|aged?|age of|at) (?:only |just |about )?${cardinalSource}|by (?:his|her) (?:\\p{Ll}+ )?${cardinalSource})(?! in the (?:morning|afternoon|evening)\\b)(?=[,.;:]| (?:years|when|and|he|she|to|in|at|his|her|the)\\b)`, 'iu')

const isVague = (text: string, at: number): boolean => vagueBefore.test(text.slice(Math.max(0, at - 16), at))

/** A date in apposition; not "ten years earlier in the 2000 cup", where the year names something, "the same day of 1916", "of May in 1916", or "in the same year 1916 she had left", before what is told. */
function isBeside(text: string, timex: Timex, next: Timex): boolean {
  if (!(next.basis === 'explicit' || isDayOfSomeYear(timex, next)) || next.when?.kind !== 'point' || next.when.approximate || next.span.start - timex.span.end > longestGap) return false
  const between = text.slice(timex.span.end, next.span.start)
  if (between === ' ' && /\bsame\b/.test(timex.text) && /\bhad\b/.test(text.slice(next.span.end, next.span.end + LOOK))) return false
  return apposition.test(between) && !(/\b(?:the|of)\s$/.test(between) && (next.form === 'year' || (timex.when?.precision === 'day' && next.when.precision !== 'day')))
}

/** "A month later, on 19 May": a day and month, completed with the year before; a count of less than a year is off in any year then, or in none. */
const isDayOfSomeYear = ({ duration }: Timex, { basis, form, calendar }: Timex): boolean => basis === 'context' && (form === 'day-month' || form === 'month-day') && calendar === null && duration !== null && duration.most < DAYS_OF_YEAR

/**
 * "On 5 March 1993 she joined the council. [Two months later], on 19 May, …": the sentence right behind the anchor's, which tells one deed. Whoever leaves the year
 * out goes on from the deed told last, and that may have no date of its own ("… Her trial opened in Toll. Nine days later, on 20 August").
 */
function isToldOn(text: string, anchor: Timex, timex: Timex): boolean {
  const between = text.slice(anchor.span.end, timex.span.start)
  const before = text.slice(Math.max(0, anchor.span.start - LONGEST_PAIR), anchor.span.start).replace(/^[^]*[.!?;] /, '')
  return /^[^.!?;]*[.;] $/.test(between) && !/ (?:and|but|then|was|were) /.test(between) && !/\b(?:that|which|who|whose|where|from|since|until|after|before)\b/.test(before)
}

/** The anchor is as exact as what is counted from it: no days are counted from a year. */
const isExactEnough = (anchor: Timex, timex: Timex): boolean => timex.when?.precision !== 'day' || anchor.when?.precision === 'day'

/** A count may be off by one of its units, a pointing expression by little. */
function isOff(anchor: Timex, timex: Timex, next: Timex): boolean {
  if (!timex.when || !next.when || !anchor.when) return false
  const { duration } = timex
  if (!duration) return gap(timex.when.bounds, next.when.bounds) > (looseness[timex.when.precision] ?? 366)
  const { earliest, latest } = anchor.when.bounds
  const isBack = timex.when.bounds.latest < earliest
  const { bounds } = next.when
  const reached = isBack ? { earliest: earliest - duration.most, latest: latest - duration.least } : { earliest: earliest + duration.least, latest: latest + duration.most }
  const years = next.basis === 'context' ? [-DAYS_OF_YEAR, 0, DAYS_OF_YEAR] : [0]
  return years.every((by) => gap(reached, { earliest: bounds.earliest + by, latest: bounds.latest + by }) > 0)
}
const DAYS_OF_YEAR = 365

const gap = (a: Bounds, b: Bounds): number => Math.max(a.earliest - b.latest, b.earliest - a.latest, 0)
