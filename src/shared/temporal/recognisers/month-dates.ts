import { monthName, PARTS } from '../lexicon'
import { draftAt, type Draft } from '../draft'
import { gapAfter, tokenAt, type Reader, type Token } from '../tokens'
import { datePartsOf, type DateParts, type Part } from '../when'
import { dayAfter, dayBefore, type DayElement } from './day-element'
import { beforeCounted, wordAfter } from './surroundings'
import { endsEarlyYear, type Epoch } from './year-context'
import { yearAt, type YearElement } from './year-element'

const TO_YEAR = new Set([' ', ', ', ',', ' of ', ', of ', ' in ', '-', '. ', '., ', ' of the year ', '/', '–'])
const DAY_TO_YEAR = new Set([' ', ', ', ',', ' of ', ' in ', ' ,', ' , ', '. ', ' in the year ', ' of the year ', ', in the year '])

/** Dates that name their month: "13 January 1992", "January 13, 1992", "January 1992", "13 January", "early May", "In March". */
export function recogniseMonthDates(reader: Reader, epoch: Epoch): Draft[] {
  const drafts: Draft[] = []
  reader.tokens.forEach((token, index) => {
    if (token.kind !== 'month') return
    const draft = readMonth(reader, token, index, epoch)
    if (draft) drafts.push(draft)
  })
  return drafts
}

function readMonth(reader: Reader, month: Token, index: number, epoch: Epoch): Draft | null {
  const before = dayBefore(reader, index)
  const monthFirst = before && !yearBehind(reader, index, TO_YEAR) ? dayAfter(reader, index) : null
  if (before && !(monthFirst && yearBehind(reader, monthFirst.last, DAY_TO_YEAR))) {
    const year = yearBehind(reader, index, TO_YEAR)
    if (year || !month.doubtful || isCapital(reader, month)) return yearly(reader, withDay(month, before, year, year?.end ?? month.end, 'dmy'))
  }
  const after = dayAfter(reader, index)
  if (after && isCapital(reader, month)) {
    const year = yearBehind(reader, after.last, DAY_TO_YEAR)
    return yearly(reader, withDay(month, after, year && fitsMonthFirst(reader, year) ? year : null, after.end, 'mdy'))
  }
  return readMonthAlone(reader, month, index, epoch)
}

const EVERY_YEAR = /(?:feast(?: day| days)? (?:is|are|on|falls on)(?: on)?|feast day(?: of)?|every|each|annually on|every year on|commemorated on|(?:is|are) (?:also )?(?:observed|celebrated|venerated|marked|remembered|honou?red)(?: annually| every year| each year| in \p{L}+)? on|anniversary(?: is)? on) (?:the )?$/iu

/** A day of every year has no value of its own: "his feast day is 2 May". */
function yearly(reader: Reader, draft: Draft | null): Draft | null {
  if (!draft?.from || draft.from.year !== null || !EVERY_YEAR.test(reader.text.slice(Math.max(0, draft.start - 50), draft.start))) return draft
  return { ...draft, type: 'SET', rule: 'every-year' }
}

const isCapital = (reader: Reader, token: Token): boolean => reader.text.charCodeAt(token.start) <= 0x5a

function yearBehind(reader: Reader, index: number, gaps: ReadonlySet<string>): YearElement | null {
  const gap = gapAfter(reader, index)
  if (!gaps.has(gap)) return null
  const year = yearAt(reader, index + 1)
  return year && (year.digits >= 4 || year.hasEra || gap === ' ' || gap === ', ' || gap === ' of ') ? year : null
}

/** "January 12, 345 people": three digits behind a comma need an end behind them. */
const fitsMonthFirst = (reader: Reader, year: YearElement): boolean =>
  (year.hasEra || year.digits !== 3 || /^(?:$|[,.;:)\]–—-])/.test(reader.text.slice(year.end, year.end + 1))) && !beforeCounted(reader.text, year.end)

function withDay(month: Token, day: DayElement, year: YearElement | null, end: number, order: 'dmy' | 'mdy'): Draft | null {
  if (!year && day.day > 31) return null
  const parts = datePartsOf(year?.year ?? null, month.value, day.day)
  const start = order === 'dmy' ? day.start : Math.min(month.start, day.weekdayStart ?? month.start)
  const stop = year ? year.end : Math.max(end, month.end)
  const rule = `${order === 'dmy' ? 'day-month' : 'month-day'}${year ? '-year' : ''}`
  const form = order === 'dmy' ? (year ? 'day-month-year' : 'day-month') : (year ? 'month-day-year' : 'month-day')
  const draft = { ...draftAt(start, stop, rule, form, parts), weekday: day.weekday, defect: year?.defect ?? null, others: dualParts(parts, year) }
  if (day.second === null) return draft
  const second = { ...parts, day: day.second.day }
  if (day.second.joined === 'or') return { ...draft, rule: `${rule}-or`, others: [second, ...draft.others] }
  if (day.second.joined === 'styles') return { ...draft, rule: `${rule}, both styles`, from: second, others: [parts], calendar: 'gregorian' }
  return {
    ...draft, rule: `${rule}-days`, form: 'range', isRange: true, to: second,
    ends: order === 'dmy' ? { from: day.firstSpan, to: { start: day.second.start, end: stop } } : { from: { start, end: day.firstSpan.end }, to: { start: day.second.start, end: stop } },
  }
}

const dualParts = (parts: DateParts, year: YearElement | null): DateParts[] => (year?.dual == null ? [] : [{ ...parts, year: year.dual }])

/** Words that make a month of a name: "in March", "since June". */
const CUE = /(?:^|[^\p{L}])(?:in|by|since|until|till|til|from|during|through|throughout|early|late|mid|of|to|before|after|between|around|next|last|following|previous|that|this|and|each|every|for|on|following|preceding|same)(?:\s(?:early|late|mid))?[\s-]$/iu
/** The same for "may", "march" and given names, where only a preposition of time will do. */
const STRICT_CUE = /(?:^|[^\p{L}])(?:in|since|until|till|during|through|throughout|early|late|mid|by|from|between|following|previous|that|next)(?:\s(?:early|late|mid))?[\s-]$/iu

function readMonthAlone(reader: Reader, month: Token, index: number, epoch: Epoch): Draft | null {
  const year = yearBehind(reader, index, TO_YEAR)
  const part = partBefore(reader, index)
  const start = part?.start ?? month.start
  const circa = part ? null : circaBefore(reader, index)
  if (year && !beforeCounted(reader.text, year.end) && (year.digits !== 3 || year.hasEra || endsEarlyYear(reader.text, year.end, epoch))) {
    const parts = datePartsOf(year.year, month.value, null, circa !== null, part?.part ?? null)
    return { ...draftAt(circa ?? start, year.end, part ? 'part-of-month-year' : 'month-year', part ? 'part' : 'month-year', parts), others: dualParts(parts, year), defect: year.defect }
  }
  if (!isCapital(reader, month) || /^[A-Z]{2}/.test(reader.text.slice(month.start, month.start + 2)) || month.end - month.start < 3) return null
  const written = reader.text.slice(month.start, month.end).replace('.', '')
  if (written !== monthName(month.value)) return null
  const before = reader.text.slice(Math.max(0, start - 24), start)
  if (!part && !(month.doubtful ? STRICT_CUE : CUE).test(before) && !joinsNextMonth(reader, index)) return null
  if (isName(reader, month, part !== null)) return null
  return draftAt(start, month.end, part ? 'part-of-month' : 'month', part ? 'part' : 'month', datePartsOf(null, month.value, null, false, part?.part ?? null))
}

/** "April–June 1990", "July/August 1959", "May and June". */
function joinsNextMonth(reader: Reader, index: number): boolean {
  const next = reader.tokens[index + 1]
  if (next?.kind !== 'month') return false
  const gap = gapAfter(reader, index)
  if (/^(?:\s?[–—-]\s?|\/)$/.test(gap)) return !/^ \p{Lu}/u.test(reader.text.slice(next.end, next.end + 2))
  return /^(?: and | or | to | through | until )$/.test(gap) && yearBehind(reader, index + 1, TO_YEAR) !== null
}

/** "in May Theresa …" and "in March Madness" are no dates; "in May Ledezma-like names" are given up with them for doubtful months. */
function isName(reader: Reader, month: Token, hasPart: boolean): boolean {
  const next = wordAfter(reader.text, month.end)
  if (/^(?:Revolution|Days|Uprising|Manifesto|Crisis|War|Declaration|Coup|Laws?|Madness|Movement|Events|Group|Decrees?|Constitution|Statute|Tragedy|Massacre|Offensive|Theses)$/.test(next)) return true
  return month.doubtful && !hasPart && /^\p{Lu}/u.test(next) && reader.text.charAt(month.end) === ' '
}

interface PartBefore { readonly start: number; readonly part: Part }

const PART_GAPS = new Set([' ', '-', ' of ', ' in ', ' of the '])

/** "early", "mid-", "the end of" before token `index`. */
export function partBefore(reader: Reader, index: number): PartBefore | null {
  const token = tokenAt(reader, index - 1)
  if (token?.kind !== 'part') return partInTheYear(reader, index) ?? partOfHalf(reader, index)
  const gap = gapAfter(reader, index - 1).replace(/['’‘]$/, '')
  const part = PARTS[token.value]
  if (part === undefined || !PART_GAPS.has(gap)) return partOfHalf(reader, index)
  // "early in 1990" is a part of it; "later in 1990", "first in 1990" only say what came before.
  if (gap === ' in ' && !/^(?:early|late)$/i.test(reader.text.slice(token.start, token.end))) return null
  const noun = part === 'beginning' || part === 'end' || (part === 'middle' && token.end - token.start > 3)
  if (gap !== ' in ' && noun !== gap.startsWith(' of')) return null
  return { start: token.start, part }
}

/** Before `at` stands "of", "the" or "year", perhaps: a cheap look, as little else is before a date. */
const endsInPart = (text: string, at: number): boolean => text.charAt(at - 1) === ' ' && 'fer'.includes(text.charAt(at - 2))

/** "late in the year 1990" says no more than "late in 1990". */
function partInTheYear(reader: Reader, index: number): PartBefore | null {
  const token = reader.tokens[index]
  const found = token && endsInPart(reader.text, token.start) ? /\b(early|late) in the year (?:of )?$/.exec(reader.text.slice(Math.max(0, token.start - 24), token.start)) : null
  return token && found ? { start: token.start - found[0].length, part: found[1] === 'early' ? 'early' : 'late' } : null
}

/** "the first half of", "the latter part of" before token `index`. */
function partOfHalf(reader: Reader, index: number): PartBefore | null {
  const token = reader.tokens[index]
  if (!token || !endsInPart(reader.text, token.start)) return null
  const found = /(?:(first|early|earlier) (?:half|part|months|days|years|weeks)|(second|latter|later|last) (?:half|part|months|days|years|weeks)|(middle)(?: part)?) of (?:the )?$/.exec(reader.text.slice(Math.max(0, token.start - 30), token.start))
  if (!found) return null
  const half = /half/.test(found[0])
  const part: Part = found[1] !== undefined ? (half ? 'first-half' : 'early') : found[2] !== undefined ? (half ? 'second-half' : 'late') : 'middle'
  return { start: token.start - found[0].length, part }
}

const CIRCA_GAPS = new Set([' ', '', ' the ', ' the year '])

/** Where "c.", "about", "around" before token `index` begins; null without one. */
export function circaBefore(reader: Reader, index: number): number | null {
  const yearWord = tokenAt(reader, index - 1)
  const at = yearWord?.kind === 'unit' && yearWord.value === 4 && gapAfter(reader, index - 1) === ' ' ? index - 2 : index - 1
  const token = tokenAt(reader, at)
  // "U.S.C. 1983" cites a law.
  return token?.kind === 'circa' && CIRCA_GAPS.has(gapAfter(reader, at)) && !/\p{L}\.$/u.test(reader.text.slice(Math.max(0, token.start - 2), token.start)) ? token.start : null
}
