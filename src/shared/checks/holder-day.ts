import type { Claim } from '../claims/claim'
import type { Profile } from '../claims/profile'
import type { Timex, When } from '../temporal/timex'
import type { Span } from '../text/span'
import { civil, dayNumber, isDay } from '../temporal/calendar'
import { daysApart, recordTerms } from './term-edges'
import { timexesWithin } from './timexes-within'

/** The offices a date beside a change of holders tells, and how exactly the date was told. */
export interface OfficesOfDay {
  readonly offices: readonly number[]
  readonly precision: 'day' | 'month' | 'year'
}

/**
 * "She took over from Dunn on 3 May 1990": the offices of the record that begin (for a predecessor) or end (for a successor) on a day of
 * the sentence, or in the month or year that stands right beside the change; null where it gives none such.
 */
export function officesOfDay(claim: Claim, timexes: readonly Timex[], profile: Profile, text: string): OfficesOfDay | null {
  const { predicate, evidence, context } = claim
  const edge = predicate === 'successor' ? 'end' : 'start'
  const terms = recordTerms(profile)
  const near = [...timexesWithin(timexes, { start: beforeBare(claim, text), end: context.end })].sort((a, b) => gap(a.span, evidence) - gap(b.span, evidence))
  for (const { when, span } of near) {
    if (when?.kind !== 'point' || when.approximate) continue
    const { precision, edtf, bounds } = when
    if (precision !== 'day' && precision !== 'month' && precision !== 'year') continue
    if (precision !== 'day' && !isBeside(span, claim, text) && !(precision === 'month' && isOfSameClause(span, claim, text))) continue
    const fitting = terms.filter((term) => term[edge].some((side) => side.when.edtf === edtf || (precision !== 'day' && side.when.bounds.earliest >= bounds.earliest && side.when.bounds.latest <= bounds.latest)))
    if (fitting.length > 0) return { offices: fitting.map(({ office }) => office), precision }
  }
  const days = bareDays(claim, timexes, text)
  const fitting = days.length === 0 ? [] : terms.filter((term) => term[edge].some(({ when }) => when.precision === 'day' && days.includes(when.bounds.earliest)))
  return fitting.length > 0 ? { offices: fitting.map(({ office }) => office), precision: 'day' } : null
}

/** "on the 25th", "the next day", "that day": days told by what was dated before, in the sentence or the one before it. */
function bareDays({ context }: Claim, timexes: readonly Timex[], text: string): readonly number[] {
  const days: number[] = []
  for (const { index, 0: words, 1: number } of text.slice(context.start, context.end).matchAll(/\bthe (?:(\d{1,2})(?:st|nd|rd|th)\b(?! century)|(?:next|following) day\b|day after\b)|\b(?:that|the same) day\b/g)) {
    const at = context.start + index
    const isSame = /^(?:that|the same) /.test(words)
    const line = text.lastIndexOf('\n', at) + 1
    const before = timexesWithin(timexes, { start: Math.max(line, at - backward), end: at }).filter(({ when }) => when?.kind === 'point' && (when.precision === 'day' || (number !== undefined && when.precision === 'month'))).at(-1)?.when
    if (!before) continue
    const { month, year } = civil(before.bounds.earliest)
    if (number === undefined) days.push(before.bounds.earliest + (isSame ? 0 : 1))
    else if (isDay(year, month, Number(number))) days.push(dayNumber(year, month, Number(number)))
  }
  return days
}

/** How far back the month of a bare day may stand. */
const backward = 300

/** "until he was succeeded by Dunn in 1969", long after the subject's terms: of somebody else, or of another office. */
export function isOfOtherTime(claim: Claim, offices: readonly number[], timexes: readonly Timex[], profile: Profile, text: string): boolean {
  const edges = recordTerms(profile).filter((term) => offices.includes(term.office)).map((term) => term[claim.predicate === 'successor' ? 'end' : 'start'])
  if (edges.length === 0 || edges.some((sides) => sides.length === 0)) return false
  const told = timexesWithin(timexes, claim.context).flatMap(({ when, span }) => (when === null || isOfSomethingElse(span, when, claim, text) ? [] : [{ when, span }]))
  const beside = told.filter(({ when, span }) => when.kind === 'point' && isBeside(span, claim, text))
  return told.length > 0 && (beside.length > 0 ? beside : told).every(({ when }) => edges.flat().every((side) => daysApart(side.when, when) > longest))
}

/** "under the Act of 1701", "Dunn, who remained until 1949", "succeeded Dunn and was re-elected in 1812": a year that belongs to a name, a time of the other's, or of what came later. */
const isOfSomethingElse = (span: Span, { precision }: When, { evidence, context }: Claim, text: string): boolean =>
  (precision !== 'day' && precision !== 'month' && !/\b(?:in|by|since|until|till|from|before|after|during|between|to)(?: early| late| mid)?[ -]$/i.test(text.slice(Math.max(context.start, span.start - 14), span.start)))
  || (span.start >= evidence.end && /\b(?:who|whose|until|till|remained|held|later|born|died|but|and (?:he|she|was|had|\p{Ll}+ed))\b|[;:]|, and\b/u.test(text.slice(evidence.end, span.start)))

/** A year, and some days: longer no succession takes. */
const longest = 400

const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0)

/** "He succeeded Dunn." tells nothing of when: that stands in the sentence before. */
function beforeBare({ evidence, context }: Claim, text: string): number {
  if (!/^(?:He|She) (?:(?:was|had|there|then|thus|thereby) ){0,2}(?:succeeded|replaced|took over)\b/.test(text.slice(context.start, context.start + 40)) || evidence.start - context.start > 60) return context.start
  const line = text.lastIndexOf('\n', context.start - 1) + 1
  return Math.max(line, context.start - farthest)
}

/** As far before a bare sentence as its date may stand. */
const farthest = 160

/** "returned to the bar in April 1909 and was followed by Dunn". */
const isOfSameClause = (span: Span, { evidence }: Claim, text: string): boolean =>
  span.end <= evidence.start && evidence.start - span.end < 60 && !/[;:()]|\b(?:who|whom|which|that|but)\b/.test(text.slice(span.end, evidence.start))

/** "was replaced in 1880 by Dunn", "succeeded Dunn in April 1962", "In April 1962 she succeeded Dunn": a month or year of the change itself. */
function isBeside(span: Span, { evidence, context }: Claim, text: string): boolean {
  if (text.startsWith('that ', span.start) && /^,? (?:early |late |later )?$/.test(text.slice(evidence.end, Math.max(evidence.end, span.start)))) return true
  if (span.start >= evidence.end) return /^(?: (?:then )?(?:succeeded|replaced|followed|(?:took|taking) over from) (?:him|her)| (?:took|taking) (?:his|her) (?:place|seat))?,? (?:early |late )?(?:in|on) (?:(?:early|late|the|the (?:autumn|spring|summer|winter|fall) of) )?$/.test(text.slice(evidence.end, Math.min(span.start, evidence.end + 60)))
  const between = text.slice(span.end, evidence.start)
  return between.length < 75 && (/^, when (?:he|she|\p{Lu}[\p{L}\p{M}’'-]+) [^.;:(),]*$/u.test(between) || /^ by (?:[\p{Ll}’' -]{0,40})?$/u.test(between) || (/^(?:Early |Late )?(?:In |On )?(?:early |late )?$/.test(text.slice(context.start, span.start).trimStart()) && !/[.;:()]| and /.test(between)))
}
