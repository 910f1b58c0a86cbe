import type { Claim } from '../../claims/claim'
import type { Block, Document } from '../../document/document'
import { civil } from '../../temporal/calendar'
import type { Timex, When } from '../../temporal/timex'
import { blockAt } from '../block-at'
import { agreement } from '../agreement'
import { claimsOf } from '../claims-of'
import type { CheckContext } from '../check'
import { yearShape } from '../error-shape'
import { onceFor } from '../once-for'
import type { Severity } from '../finding'
import { timexesWithin } from '../timexes-within'
import { shapeClause } from '../wording'
import type { LifeFact } from './life-facts'

/**
 * Errors are slips: a digit, a neighbour, a century; and sources that disagree do so by little. A statement of running text that differs from
 * a life as neither does was rather made of somebody else of whom the text speaks too, however plainly a name or a pronoun seems to say otherwise.
 */

/** Neither the paragraph an article opens with, which is about its subject, nor a sentence that stands alone. */
export function isInRunningText({ document }: CheckContext, { source, context }: Claim): boolean {
  if (source === 'record' || source === 'heading') return false
  if (source === 'list') return true
  const block = blockAt(document, context)
  return (block?.sentences.length ?? 0) > 1 && (source === 'body' || block !== opening(document))
}

/** The first paragraph. */
function opening({ sections }: Document): Block | null {
  for (const { blocks } of sections) {
    const found = blocks.find(({ kind }) => kind === 'paragraph')
    if (found) return found
  }
  return null
}

/** Brothers and sisters are born within a decade: there one digit of a bare year tells nothing. */
const digitOfYear = /one digit of the year/

/** Two dates of one event as slips of the pen and books that disagree make them: in one year, or a known slip apart. */
export function isLikelyError(a: When | null, b: When | null): boolean {
  if (a === null || b === null) return false
  if (a.bounds.earliest <= b.bounds.latest && b.bounds.earliest <= a.bounds.latest) return true
  if (yearOf(a) === yearOf(b)) return true
  // "The winter of 1920" and 1902: of a date without a month of its own the year is compared.
  const shape = shapeClause(a, b) || ([a, b].some(({ precision }) => precision === 'season') ? yearShape(writtenYear(a), writtenYear(b)) ?? '' : '')
  return shape !== '' && !(digitOfYear.test(shape) && [a, b].some(({ precision }) => precision === 'year'))
}

/** Years between two dates. */
export const yearsApart = (a: When | null, b: When | null): number => (a === null || b === null ? Infinity : Math.abs(yearOf(a) - yearOf(b)))

/** So many years outside a life an event is the subject's all the same: it is its year that is wrong, or that of the birth or the death. */
const YEARS_BESIDE = 2
/** So many, and it may be. */
const YEARS_NEAR = 10

/** How sure it is that an event outside a life is an error: a pronoun far off that no wrong century explains means somebody else, and a name may. */
export function severityOfEvent(context: CheckContext, event: Claim, birth: LifeFact, death: LifeFact): Severity | null {
  if (isToldBehindDeath(context, event, death.chosen)) return severityBehindDeath(context, event, birth, death)
  if (!isInRunningText(context, event) || (isCenturyAway(context, event, birth, death) && (!isAmongItsTime(context, event) || isBetweenOthers(context, event)))) return 'contradiction'
  const off = Math.min(...[birth, death].map(({ chosen }) => yearsApart(event.when, chosen?.when ?? null)))
  const byPronoun = event.who.kind === 'subject' && event.who.by === 'pronoun'
  if (byPronoun && off <= YEARS_NEAR && isAmongOthersYears(context, event, birth)) return null
  if (off <= YEARS_BESIDE) return 'contradiction'
  return off > YEARS_NEAR && byPronoun && !isFramed(context, event, birth, death) ? null : 'doubt'
}

/** "In 1902 he became … He had married in [1895]", of one born in 1904: the paragraph tells of others' years. */
const isAmongOthersYears = (context: CheckContext, event: Claim, birth: LifeFact): boolean => {
  const born = birth.chosen?.when?.bounds.earliest
  return born !== undefined && (event.when?.bounds.latest ?? Infinity) < born && datesAround(context, event).some(({ when }) => (when?.bounds.latest ?? Infinity) < born)
}

/** Behind the story's own telling of the death come honours, heirs and namesakes. */
function isToldBehindDeath({ document: { sections }, claims }: CheckContext, { source, context }: Claim, death: Claim | null): boolean {
  if (source !== 'body' || death === null) return false
  // What stands above the first heading sums up, death and all.
  const story = sections.find(({ heading }) => heading !== null)?.span.start ?? 0
  return deathsTold(claims).some((told) => told.context.start >= story && told.context.end <= context.start && agreement(told, death) === 'agree')
}

const deathsTold = onceFor((claims: readonly Claim[]): readonly Claim[] =>
  claimsOf(claims, 'died').filter(({ source, who, when }) => source === 'body' && who.kind === 'subject' && when !== null).slice(0, MOST_DEATHS))
/** A life that tells of more is none. */
const MOST_DEATHS = 50

/** Nobody is married after death, and a wedding that the story has there is hardly another's; others are elected and moved. */
function severityBehindDeath(context: CheckContext, event: Claim, birth: LifeFact, death: LifeFact): Severity | null {
  const off = yearsApart(event.when, death.chosen?.when ?? null)
  if ((isCenturyAway(context, event, birth, death) && isBetweenOthers(context, event)) || (off <= YEARS_BESIDE && (event.predicate === 'married' || event.predicate === 'divorced'))) return 'contradiction'
  return off <= YEARS_NEAR ? 'doubt' : null
}

/** Nobody does much before, but go to school and move house with the family. */
const LEAST_AGE = 10
const CHILDS_AGE = 5
/** Nobody lives longer. */
const MOST_AGE = 100

/** The event lies in the life when its year is written a century off. */
function isCenturyAway(context: CheckContext, event: Claim, birth: LifeFact, death: LifeFact): boolean {
  const { when } = event
  const lived = yearsOfDeeds(birth, death, isOfChild(context, event) ? CHILDS_AGE : LEAST_AGE)
  if (!when || !Number.isFinite(when.bounds.earliest) || !lived) return false
  return [-100, 100].some((shift) => lived.first <= yearOf(when) + shift && yearOf(when) + shift <= lived.last)
}

/** "Venn enrolled at the school", "Venn moved to Holm with her mother": not what the founder of the house did, whom a pronoun may mean. */
const isOfChild = ({ document: { text } }: CheckContext, { predicate, who, context: { start, end } }: Claim): boolean =>
  who.kind === 'subject' && who.by === 'name' && (predicate === 'studied' ? /\b(?:[Ss]chools?|[Gg]ymnasium|[Ll]yceum|[Ll]yc[eé]e)\b/ : predicate === 'moved' ? /\b(?:family|parents|mother|father)\b/ : /^$/).test(text.slice(start, end))

function yearsOfDeeds(birth: LifeFact, death: LifeFact, leastAge = LEAST_AGE): { readonly first: number; readonly last: number } | null {
  const [born, died] = [birth.chosen?.when, death.chosen?.when]
  if (!born && !died) return null
  const first = born ? yearOf(born) + leastAge : (died ? yearOf(died) : 0) - MOST_AGE
  return { first, last: died ? yearOf(died) : first + MOST_AGE }
}

/**
 * "In 1920 she … In [1975] she … In 1940 she …": the paragraph tells of the life alone, year after year, and a slip of the pen makes the year of one
 * between its neighbours. At the edge of a paragraph that goes on with three more years, it is some years from the next.
 */
export function isFramed(context: CheckContext, event: Claim, birth: LifeFact, death: LifeFact): boolean {
  const lived = yearsOfDeeds(birth, death)
  const { when, evidence } = event
  if (!lived || !when || !Number.isFinite(when.bounds.earliest)) return false
  const others = datesAround(context, event)
  const before = others.filter(({ span }) => span.end <= evidence.start).at(-1)?.when
  const after = others.find(({ span }) => span.start >= evidence.end)?.when
  if (((!before || !after) && others.length < LEAST_BESIDE) || !others.every((other) => other.when && lived.first <= yearOf(other.when) && yearOf(other.when) <= lived.last)) return false
  const [from, to] = [before ? yearOf(before) : after ? yearOf(after) - EDGE : Infinity, after ? yearOf(after) : before ? yearOf(before) + EDGE : -Infinity]
  for (let year = from; year <= to; year++) if (yearShape(year, yearOf(when)) !== null) return true
  return false
}

/** The first or the last year of a paragraph is so near the next, where at least so many others are told. */
const EDGE = 6
const LEAST_BESIDE = 3

/** Years of one story are so near each other. */
const ONE_STORY = 40
/** Letters on either side that are looked at. */
const LOOK = 1500

/** The paragraph tells of that time: another year of it is near that of the event. */
const isAmongItsTime = (context: CheckContext, event: Claim): boolean => datesAround(context, event).some(({ when }) => yearsApart(when, event.when) <= ONE_STORY)

/** Years next to each other in a paragraph are so near, mostly. */
const NEXT = 25

/** "In 1902 … In [2004] … In 1905": the dates next to it are all of the time a century off, and near it, whatever else the paragraph tells of. */
function isBetweenOthers(context: CheckContext, event: Claim): boolean {
  const { when, evidence } = event
  if (!when) return false
  const others = datesAround(context, event).flatMap((other) => (other.when && Number.isFinite(other.when.bounds.earliest) ? [{ at: other.span.start, year: yearOf(other.when) }] : []))
  const [before, after] = [others.filter(({ at }) => at < evidence.start), others.filter(({ at }) => at > evidence.start)]
  const next = before.length === 0 ? after.slice(0, 2) : after.length === 0 ? before.slice(-2) : [...before.slice(-1), ...after.slice(0, 1)]
  return next.length > 1 && [-100, 100].some((shift) => next.every(({ year }) => Math.abs(yearOf(when) + shift - year) <= NEXT))
}

/** The other dates of the paragraph, near the event. */
function datesAround({ document, timexes }: CheckContext, { context, evidence }: Claim): readonly Timex[] {
  const block = blockAt(document, context)
  if (!block) return []
  const around = { start: Math.max(block.span.start, evidence.start - LOOK), end: Math.min(block.span.end, evidence.end + LOOK) }
  return timexesWithin(timexes, around).filter((other) => other.basis === 'explicit' && other.type === 'DATE' && other.when !== null && (other.span.start >= evidence.end || other.span.end <= evidence.start))
}

/** A winter begins in the year before. */
const writtenYear = ({ edtf }: When): number => Number.parseInt(edtf, 10)

const yearOf = (when: When): number => civil(when.bounds.earliest).year
