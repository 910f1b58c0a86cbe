import { YEAR_IN_NAME, draftAt, type Draft } from '../draft'
import { gapAfter, tokenAt, type Reader, type Token } from '../tokens'
import { datePartsOf, noParts, type DateParts } from '../when'
import { circaBefore, partBefore } from './month-dates'
import { wordAfter } from './surroundings'
import { eraAfter } from './year-element'
import type { Epoch } from './year-context'

/** Decades and centuries: "the 1970s", "'70s", "mid-1970s", "late 12th century", "nineteenth century", "3rd century BC". */
export function recogniseEras(reader: Reader, epoch: Epoch): Draft[] {
  const drafts: Draft[] = []
  reader.tokens.forEach((token, index) => {
    const draft = token.suffix === 'plural' ? decade(reader, token, index, epoch) : token.kind === 'unit' && token.value === 6 ? century(reader, token, index) : null
    if (draft) drafts.push(draft)
  })
  return drafts
}

function decade(reader: Reader, token: Token, index: number, epoch: Epoch): Draft | null {
  const { text } = reader
  const part = partBefore(reader, index)
  const circa = part ? null : circaBefore(reader, index)
  if (token.digits === 4) {
    if (token.value % 10 !== 0 || token.value < 1000 || token.value > 2100) return null
    const start = part?.start ?? circa ?? token.start
    const decade: DateParts = { ...noParts, year: token.value, part: part?.part ?? null, circa: circa !== null, scale: 'decade' }
    const century: DateParts = { ...decade, scale: 'century' }
    // "the 2000s" are ten years to those who write today; "the 1800s" a hundred.
    if (token.value === 2000) return { ...draftAt(start, token.end, 'decade', 'decade', decade), others: [century] }
    if (token.value % 100 !== 0) return draftAt(start, token.end, 'decade', 'decade', decade)
    return { ...draftAt(start, token.end, 'hundred-years', 'century', century), others: [decade] }
  }
  const apostrophe = /['’‘]/.test(text.charAt(token.start - 1))
  if (token.value % 10 !== 0) return null
  const early = apostrophe ? null : earlyDecade(reader, token, index, epoch, circa !== null)
  if (early) return draftAt(part?.start ?? circa ?? token.start, early.end, 'decade', 'decade', { ...noParts, year: early.year, scale: 'decade', part: part?.part ?? null, circa: circa !== null })
  if (token.digits !== 2) return null
  const before = text.slice(Math.max(0, token.start - 24), apostrophe ? token.start - 1 : token.start)
  if (/(?:his|her|their|my|in the (?:low|mid|high|upper)) (?:early |late |mid[ -])?$/.test(before)) return null
  if (!apostrophe && !/\b(?:(?:the|mid|early|late)[ -]|\d0s(?:,? (?:and|or|to) (?:the )?|, |[–-]))$/i.test(before)) return null
  if (!apostrophe && (token.value < 20 || SCORES.test(before))) return null
  const start = part?.start ?? (apostrophe ? token.start - 1 : token.start)
  return { ...draftAt(start, token.end, 'short-decade', 'decade', { ...noParts, year: 1900 + token.value, scale: 'decade', part: part?.part ?? null }), implied: ['century'], others: [{ ...noParts, year: 1800 + token.value, scale: 'decade' }] }
}

/** "scored in the 60s", "ratings in the 40s": no years. */
const SCORES = /(?:scor|shoot|shot|rating|temperatur|fluctuat|number|weigh|polled)\p{L}* (?:in|from|between|to|into) (?:the )?(?:low |mid |high |early |late )?$/iu

/** "the 50s BC", "c. 380s BC", "the 120s" where the text is about that time, and "530s" where that is all it says. */
function earlyDecade(reader: Reader, token: Token, index: number, epoch: Epoch, circa: boolean): { readonly end: number; readonly year: number } | null {
  if (token.digits === 3 && reader.text.trim() === reader.text.slice(token.start, token.end)) return { end: token.end, year: token.value }
  const era = eraAfter(reader, index)
  if (!(circa && era) && !/(?:the|early|late|mid)[ -]$/i.test(reader.text.slice(Math.max(0, token.start - 6), token.start)) || token.digits > 3) return null
  if (era) return { end: era.end, year: era.value < 0 ? -token.value - 8 : token.value }
  return epoch === 'early' ? { end: token.end, year: token.value } : null
}

const CENTURY_GAPS = new Set([' ', '-', '\u00a0'])

function century(reader: Reader, unit: Token, index: number): Draft | null {
  const ordinal = ordinalBefore(reader, index)
  if (!ordinal || ordinal.value < 1 || ordinal.value > 21) return null
  const era = reader.tokens[index + 1]
  const before = era?.kind === 'era' && gapAfter(reader, index) === ' ' ? era : null
  const isBefore = before !== null && before.value < 0
  const part = partBefore(reader, ordinal.index)
  const year = isBefore ? 1 - ordinal.value * 100 : (ordinal.value - 1) * 100
  const hyphen = gapAfter(reader, index - 1) === '-'
  const next = wordAfter(reader.text, unit.end)
  const rule = hyphen && /^\p{Ll}/u.test(next) && next !== 'and' && next !== 'in' ? YEAR_IN_NAME : 'century'
  const start = part?.start ?? ordinal.start
  const end = before?.end ?? unit.end
  const turn = TURN.exec(reader.text.slice(Math.max(0, start - 13), start))
  if (turn) return isBefore ? null : draftAt(start - turn[0].length, end, 'turn-of-century', 'century', datePartsOf(year, null, null, true))
  const from: DateParts = { ...noParts, year, scale: 'century', part: part?.part ?? null }
  const first = centuryBefore(reader, part ? ordinal.index - 1 : ordinal.index, ordinal.value, isBefore)
  if (!first) return draftAt(start, end, rule, 'century', from)
  if (first.joined === 'or') return { ...draftAt(first.start, end, `${rule} or century`, 'century', first.parts), others: [from] }
  return { ...draftAt(first.start, end, `${rule} to century`, 'century', first.parts), isRange: true, to: from, ends: { from: { start: first.start, end: first.end }, to: { start, end } } }
}

/** "the turn of the 20th century": the years about 1900, on either side of it. */
const TURN = /\bturn of the $/i
const CENTURIES_JOINED = /^(?:\s?[–—-]\s?| to | to the | and | and the | through the )$/
const CENTURIES_OR = /^ or (?:the )?$/

interface CenturyBefore { readonly start: number; readonly end: number; readonly parts: DateParts; readonly joined: 'range' | 'or' }

/** The first of "10th–11th century", "2nd and 3rd centuries", "late 10th or early 11th century"; `index` is the first token of the second. */
function centuryBefore(reader: Reader, index: number, second: number, isBefore: boolean): CenturyBefore | null {
  const gap = gapAfter(reader, index - 1)
  const isOr = CENTURIES_OR.test(gap)
  if (!isOr && !CENTURIES_JOINED.test(gap)) return null
  const token = tokenAt(reader, index - 1)
  const word = token?.kind === 'ordinal' ? token.value : token?.kind === 'part' && token.value >= 5 ? token.value - 4 : null
  const value = token?.kind === 'number' && token.suffix === 'ordinal' ? token.value : word
  if (token === undefined || value === null || value < 1 || value > 21 || (isBefore ? value <= second : value >= second)) return null
  const part = partBefore(reader, index - 1)
  const year = isBefore ? 1 - value * 100 : (value - 1) * 100
  return { start: part?.start ?? token.start, end: token.end, parts: { ...noParts, year, scale: 'century', part: part?.part ?? null }, joined: isOr ? 'or' : 'range' }
}

/** "19th", "nineteenth", "twenty-first" in front of the unit at `index`; also the first of "18th and 19th centuries". */
function ordinalBefore(reader: Reader, index: number): { readonly value: number; readonly start: number; readonly index: number } | null {
  const token = tokenAt(reader, index - 1)
  if (!token || !CENTURY_GAPS.has(gapAfter(reader, index - 1))) return null
  const isNumber = token.kind === 'number' && token.suffix === 'ordinal'
  if (!isNumber && token.kind !== 'ordinal' && !(token.kind === 'part' && token.value >= 5)) return null
  const value = token.kind === 'part' ? token.value - 4 : token.value
  const tens = tokenAt(reader, index - 2)
  if (!isNumber && tens?.kind === 'count' && tens.value === 20 && gapAfter(reader, index - 2) === '-') return { value: 20 + value, start: tens.start, index: index - 2 }
  return { value, start: token.start, index: index - 1 }
}
