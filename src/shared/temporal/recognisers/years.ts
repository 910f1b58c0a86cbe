import { YEAR_IN_NAME, draftAt, type Draft } from '../draft'
import type { TimexDefect } from '../timex'
import { gapAfter, type Reader, type Token } from '../tokens'
import { datePartsOf, type DateParts } from '../when'
import { isDayBehindYear } from './day-element'
import { circaBefore, partBefore } from './month-dates'
import { isEarlyYear, readYearContext, type Epoch, type Mode } from './year-context'
import { eraAfter, yearAt } from './year-element'

const DASH = /^\s?[–—‒−-]\s?$/
const TIGHT_DASH = /^[–—‒−-]$/

/** Years that stand alone: "1992", "c. 965", "44 BC", "early 1990", and their short ranges "1977–85", "1726/7", "106–43 BC". */
export function recogniseYears(reader: Reader, mode: Mode, epoch: Epoch): Draft[] {
  const drafts: Draft[] = []
  reader.tokens.forEach((token, index) => {
    if (token.kind !== 'number' && token.kind !== 'era') return
    const draft = rangeToEra(reader, index) ?? rangeFromEra(reader, index) ?? shortRange(reader, index, mode) ?? yearAlone(reader, index, mode, epoch)
    if (draft) drafts.push(draft)
  })
  return drafts
}

/** A text is about early times where its context is, or where a date of the first thousand years is written out in it. */
export function epochOf(reader: Reader, anchorYear: number | null): Epoch {
  if (anchorYear !== null && anchorYear < 1000) return 'early'
  let before: Token | null = null
  for (const token of reader.tokens) {
    if (token.kind === 'era') return 'early'
    if (token.kind === 'number' && token.digits === 3 && token.suffix === 'none' && before?.kind === 'month' && before.end === token.start - 1) return 'early'
    before = token
  }
  return 'unknown'
}

function yearAlone(reader: Reader, index: number, mode: Mode, epoch: Epoch): Draft | null {
  const element = yearAt(reader, index)
  if (!element || element.defect || element.year > 2199) return null
  const circa = circaBefore(reader, index)
  const part = circa === null ? partBefore(reader, index) : null
  const reading = readingOf(reader, element, circa !== null, mode, epoch)
  if (reading === 'no') return null
  const parts = datePartsOf(element.year, null, null, circa !== null || isDoubted(reader.text, element.end), part?.part ?? null)
  const start = circa ?? part?.start ?? element.start
  if (element.dual !== null) return dualYear(reader, index, element.dual, { start, end: element.end, circa: circa !== null, named: reading === 'name' })
  const rule = reading === 'name' ? YEAR_IN_NAME : circa !== null ? 'circa-year' : part ? 'part-of-year' : element.hasEra ? 'year-of-era' : 'year'
  return draftAt(start, element.end, rule, part ? 'part' : 'year', parts)
}

/** "(1640?–1710)", "born 1640?, in Ruddle": the question mark stands for the year, not for the sentence. */
const isDoubted = (text: string, end: number): boolean => text.charAt(end) === '?' && /^\?\s?[–—),;-]/.test(text.slice(end, end + 3))

function readingOf(reader: Reader, element: { readonly digits: number; readonly hasEra: boolean; readonly start: number; readonly end: number; readonly year: number }, circa: boolean, mode: Mode, epoch: Epoch): 'no' | 'year' | 'name' {
  const { text } = reader
  if (element.hasEra) return 'year'
  if (element.digits === 4 && element.year >= 1000) return readYearContext(text, element.start, element.end, mode)
  if (element.digits !== 3 && !(element.digits === 4 && element.year < 1000)) return 'no'
  if (readYearContext(text, element.start, element.end, 'value') === 'no') return 'no'
  if (circa) return /^(?:$|[^ ]| (?:to|and|or|in|at|by|he|she|as|when|–|-|AD|CE|\())/.test(text.slice(element.end, element.end + 5)) ? 'year' : 'no'
  if (mode === 'value') return isWholeValue(text, element.start, element.end) ? 'year' : 'no'
  return isEarlyYear(text, element.start, element.end, epoch) || isListedRange(text, element.start, element.end) || inBracketRange(text, element.start, element.end) ? 'year' : 'no'
}

const isWholeValue = (text: string, start: number, end: number): boolean =>
  !isScore(text, start, end) && /^(?:.*[,(–—-])?\s*(?:in |from |until |since |\d{3,4} (?:to|until) )?$/i.test(text.slice(0, start)) && /^\s*(?:$|[,()–—;-]|to |until )/.test(text.slice(end))

/** "438-225", "113–412": won and lost, not a stretch of years. */
function isScore(text: string, start: number, end: number): boolean {
  const second = /^\s?[–-]\s?(\d{2,4})/.exec(text.slice(end, end + 8))?.[1]
  const first = /(\d{2,4})\s?[–-]\s?$/.exec(text.slice(Math.max(0, start - 8), start))?.[1]
  const written = Number(text.slice(start, end))
  const apart = second !== undefined ? Number(second) - written : first !== undefined ? written - Number(first) : 1
  return apart < 0 || apart > 130
}

/** "(965–1040)", "(d. 814)", "(768–814 …": either end of a range that fills a bracket; "goals (512)" is a count. */
const inBracketRange = (text: string, start: number, end: number): boolean =>
  (/[([](?:r\. |reigned |born |b\. |d\. |died )?$/.test(text.slice(Math.max(0, start - 10), start)) && /^\s?[–—-]\s?(?:c\. )?\d{3,4}(?!\d)/.test(text.slice(end, end + 10)))
  || (/[([](?:r\.|reigned|born|b\.|d\.|died) $/.test(text.slice(Math.max(0, start - 10), start)) && text.charAt(end) === ')')
  || (/[([](?:r\. |reigned )?(?:c\. ?)?\d{3}\s?[–—-]\s?$/.test(text.slice(Math.max(0, start - 22), start)) && /^[),;]/.test(text.slice(end, end + 1)))

/** Either end of "Hugh the Great, 895–956" that fills an item of a list. */
const isListedRange = (text: string, start: number, end: number): boolean =>
  text.length < 90 && ((/^\p{Lu}[^\d]{2,60}, $/u.test(text.slice(0, start)) && /^[–-]\d{3,4}$/.test(text.slice(end)))
  || (end === text.length && /^\p{Lu}[^\d]{2,60}, \d{3}[–-]$/u.test(text.slice(0, start))))

/** "1726/7": the turn of two years, one of them, or the older count of the same year. */
function dualYear(reader: Reader, index: number, first: number, known: { readonly start: number; readonly end: number; readonly circa: boolean; readonly named: boolean }): Draft {
  const from = datePartsOf(first, null, null, known.circa)
  const to = datePartsOf(first + 1, null, null, known.circa)
  return { ...draftAt(known.start, known.end, known.named ? YEAR_IN_NAME : 'dual-year', 'range', from), isRange: true, to, ends: endsOf(known.start, reader.tokens[index], reader.tokens[index + 1]), others: [from, to] }
}

const endsOf = (start: number, first: Token | undefined, second: Token | undefined): Draft['ends'] =>
  ({ from: first ? { start, end: first.end } : null, to: second ? { start: second.start, end: second.end } : null })

/** "106–43 BC", "46 or 45 BC": the era behind the second counts for both. */
function rangeToEra(reader: Reader, index: number): Draft | null {
  const first = reader.tokens[index]
  const second = reader.tokens[index + 1]
  if (first?.kind !== 'number' || second?.kind !== 'number' || first.digits > 4 || second.digits > 4 || first.suffix !== 'none') return null
  const gap = gapAfter(reader, index)
  const either = gap === ' or ' || gap === '/'
  if (!either && !DASH.test(gap)) return null
  const era = eraAfter(reader, index + 1)
  if (!era || first.value === 0 || second.value === 0) return null
  const yearOf = (value: number): number => (era.value < 0 ? 1 - value : value)
  // "52-3 AD": the second is cut short.
  const isShort = era.value > 0 && second.digits === 1 && first.digits > 1
  const completed = first.value - (first.value % 10) + second.value
  const last = !isShort ? second.value : completed < first.value ? completed + 10 : completed
  const circa = circaBefore(reader, index)
  const start = circa ?? first.start
  if (either) {
    return { ...draftAt(start, era.end, 'year-of-era or year-of-era', 'year', datePartsOf(yearOf(first.value), null, null, circa !== null)), others: [datePartsOf(yearOf(last))] }
  }
  return { ...draftAt(start, era.end, 'years-of-era', 'range', datePartsOf(yearOf(first.value), null, null, circa !== null)), isRange: true, to: datePartsOf(yearOf(last)), ends: { from: { start, end: first.end }, to: { start: second.start, end: era.end } } }
}

/** "AD 65–95", "c. 55–135", "c. AD 55–135": what stands before the first counts for both. */
function rangeFromEra(reader: Reader, index: number): Draft | null {
  const era = reader.tokens[index]?.kind === 'era' && /^ ?$/.test(gapAfter(reader, index)) ? reader.tokens[index] : null
  const at = era ? index + 1 : index
  const first = reader.tokens[at]
  const second = reader.tokens[at + 1]
  if (first?.kind !== 'number' || second?.kind !== 'number' || first.suffix !== 'none' || second.suffix !== 'none' || !DASH.test(gapAfter(reader, at))) return null
  const circa = circaBefore(reader, index)
  const isEarly = first.digits <= 3 && second.digits <= 4 && second.value > first.value && second.value < 1500
  if (!isEarly || (era ? era.value < 0 : !isDotted(reader.text, circa)) || eraAfter(reader, at + 1)) return null
  const start = circa ?? era?.start ?? first.start
  return { ...draftAt(start, second.end, era ? 'years-of-era' : 'circa-year-range', 'range', datePartsOf(first.value, null, null, circa !== null)), isRange: true, to: datePartsOf(second.value), ends: endsOf(start, first, second) }
}

/** "c." and "ca." go with years; "about" may go with anything. */
const isDotted = (text: string, circa: number | null): boolean => circa !== null && /^c(?:a|irca)?\b/i.test(text.slice(circa, circa + 5))

/** "1977–85", "1812–13", "1999–01", "1990–2": the second year is cut short. */
function shortRange(reader: Reader, index: number, mode: Mode): Draft | null {
  const first = reader.tokens[index]
  const second = reader.tokens[index + 1]
  if (first?.kind !== 'number' || first.digits !== 4 || first.value < 1000 || first.value > 2199 || first.suffix !== 'none') return null
  if (second?.kind !== 'number' || second.digits > 2 || second.suffix !== 'none') return null
  const gap = gapAfter(reader, index)
  if (isDayBehindYear(reader, index + 1)) return null
  if (!TIGHT_DASH.test(gap) || (second.digits === 1 && gap === '-') || /^[-–/.]\d/.test(reader.text.slice(second.end, second.end + 2))) return null
  const reading = readYearContext(reader.text, first.start, first.end, mode)
  const behind = readYearContext(reader.text, first.start, second.end, mode, true)
  if (behind === 'no' || (reading === 'no' && mode === 'prose')) return null
  const { year, defect } = completeYear(first.value, second.value, second.digits)
  const circa = circaBefore(reader, index)
  const month = gap === '-' && second.digits === 2 && isMonthRatherThanYear(first.value, second.value)
  const from = datePartsOf(first.value, null, null, circa !== null)
  const start = circa ?? first.start
  if (month) return draftAt(start, second.end, 'iso-month', 'iso', { ...from, month: second.value })
  return { ...draftAt(start, second.end, behind === 'name' ? YEAR_IN_NAME : 'short-year-range', 'range', from), isRange: true, to: datePartsOf(year), ends: endsOf(start, first, second), defect, others: [] satisfies DateParts[] }
}

/** "1992-01" is a month unless the turn of a century makes it a likely range ("1999-01"). */
const isMonthRatherThanYear = (year: number, short: number): boolean => short >= 1 && short <= 12 && short < year % 100 && !(year % 100 >= 90 && short <= 9 && year % 100 + 5 > 100)

/** The year meant by the last digits behind `first`; past a century's turn where that makes a short stretch, else backwards. */
function completeYear(first: number, short: number, digits: number): { readonly year: number; readonly defect: TimexDefect | null } {
  const unit = 10 ** digits
  const same = first - (first % unit) + short
  if (same >= first) return { year: same, defect: null }
  const next = same + unit
  if (digits === 2 && next - first <= 25) return { year: next, defect: null }
  return { year: same, defect: { kind: 'range-backwards', detail: `${first} to ${same}` } }
}
