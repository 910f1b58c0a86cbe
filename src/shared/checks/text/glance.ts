import { isBlankUnit, skipBlankUnits } from '../../document/line'
import { remembered, type Unit } from '../../document/units'
import { LETTER, letterOf } from '../../text/letters'

// What a text may hold, seen in one pass for all the checks that look at signs: nearly no paragraph has what most of them
// look for, and a pattern for each costs more than this look for all.

/** A word of small letters, blanks, and the same word. */
export const DOUBLED = 1
/** A blank before a comma, semicolon or full stop. */
export const BLANK_POINT = 2
/** A figure, and behind it a comma or full stop that a figure or comma follows, perhaps after a blank; behind a comma and a blank only one that begins alike. */
export const NUMBER_POINT = 4
/** A figure and behind it what may be "of" or "out of". */
export const PART = 8
/** A figure and behind it "%" or what may be "per cent". */
export const PERCENT = 16
/** A bracket or a quotation mark. */
export const PAIRED = 32
/** What wikitext or HTML may be written with. */
export const MARKUP = 64
/** "days before" and its kin: what may be a unit of time, and a side of it. */
export const COUNT = 128
/** "sons," "daughters named", "brothers (": what may be a word for several of kin, and behind it what opens a list of their names. */
export const KIN = 256

/** Which of these kinds a unit may hold, as flags: a kind that is not among them it certainly does not. */
export const glanceAt = (unit: Unit): number => glanceOf(unit).kinds

const glanceOf = remembered(({ text }) => ({ kinds: kindsIn(text) }))

/** The same for a text. */
export function kindsIn(text: string): number {
  let kinds = 0
  let wordStart = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0xb5 && isWordLike(unit))) continue
    if (unit === 0x20 || isBlankUnit(unit)) {
      const next = unitAt(text, at + 1)
      if (next > 127 || OPENS_BEHIND_BLANK[next] === 1) kinds |= behindBlank(next, text, at)
      if (at > wordStart && (next === text.charCodeAt(wordStart) || isBlankUnit(next)) && isSaidAgain(text, wordStart, at)) kinds |= DOUBLED
    } else if (isFigure(unit)) kinds |= behindFigure(text, at + 1)
    else kinds |= kindsOf(unit, text, at)
    wordStart = at + 1
  }
  return kinds
}

/** A look outside a string, once taken, makes all later ones slow. */
const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0)

/** What behind a blank may be of a kind: most words begin with none of them. */
const OPENS_BEHIND_BLANK = Uint8Array.from({ length: 128 }, (_, unit) => (',;.(ncbpaf'.includes(String.fromCharCode(unit)) ? 1 : 0))

function behindBlank(next: number, text: string, at: number): number {
  if (next === 0x2c || next === 0x3b || next === 0x2e) return BLANK_POINT
  if ((next === 0x28 || next === 0x6e || next === 0x63 || next === 0x2013 || next === 0x2014) && endsKin(text, at)) return KIN
  return (next === 0x62 || next === 0x70 || next === 0x61 || next === 0x66) && isSide(next, unitAt(text, at + 2)) && endsUnitOfTime(text, at) ? COUNT : 0
}

/** The last letters of "sisters", "daughters", "brothers", "children", "siblings", "wives", "husbands", and what stands before them. */
const kinEndings: ReadonlyMap<string, string> = new Map([['ters', 'sh'], ['hers', 't'], ['dren', 'l'], ['ings', 'l'], ['ives', 'w'], ['ands', 'b']])

function endsKin(text: string, end: number): boolean {
  const last = end > 3 ? text.charCodeAt(end - 1) : 0
  if (last !== 0x73 && last !== 0x6e) return false
  const ending = text.slice(end - 4, end)
  const before = end > 4 ? text.charCodeAt(end - 5) : 0
  // "grandsons", "stepsons", but no "persons".
  if (ending === 'sons') return !isSmall(before) || before === 0x64 || before === 0x70
  return kinEndings.get(ending)?.includes(String.fromCharCode(before)) === true && (ending !== 'hers' || text.startsWith('ro', end - 7))
}

/** The first two letters of "before", "prior", "ahead", "after", "following". */
const isSide = (first: number, second: number): boolean =>
  first === 0x62 ? second === 0x65 : first === 0x70 ? second === 0x72 : first === 0x61 ? second === 0x68 || second === 0x66 : second === 0x6f

/** The last letters of "day", "week", "month", and of several. */
const unitEndings: ReadonlySet<string> = new Set(['day', 'eek', 'nth', 'days', 'eeks', 'nths'])

function endsUnitOfTime(text: string, end: number): boolean {
  const last = end > 2 ? text.charCodeAt(end - 1) : 0
  if (last === 0x73) return unitEndings.has(text.slice(end - 4, end))
  return (last === 0x79 || last === 0x6b || last === 0x68) && unitEndings.has(text.slice(end - 3, end))
}

function behindFigure(text: string, at: number): number {
  const next = unitAt(text, at)
  if (next === 0x2c || next === 0x2e) {
    if (unitAt(text, at + 1) !== 0x20) return isFigureOrComma(unitAt(text, at + 1)) ? NUMBER_POINT : 0
    // "4, 1850" is a date; "52, 52,000" may be a number written twice.
    return isFigureOrComma(unitAt(text, at + 2)) && (next === 0x2e || beginsAlike(text, at - 1, at + 2)) ? NUMBER_POINT : 0
  }
  if (next === 0x25) return PERCENT
  if (next !== 0x20) return 0
  const second = unitAt(text, at + 1)
  if (second === 0x6f) return unitAt(text, at + 2) === 0x66 || unitAt(text, at + 2) === 0x75 ? PART : 0
  return second === 0x25 || (second | 0x20) === 0x70 ? PERCENT : 0
}

/** Whether the number that ends at `last` and the sign at `next` begin with one figure. */
function beginsAlike(text: string, last: number, next: number): boolean {
  let first = last
  while (first > 0 && isFigure(text.charCodeAt(first - 1))) first--
  return text.charCodeAt(first) === unitAt(text, next)
}

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

const isFigureOrComma = (unit: number): boolean => unit === 0x2c || isFigure(unit)

function kindsOf(unit: number, text: string, at: number): number {
  switch (unit) {
    case 0x22: case 0x28: case 0x29: case 0x201c: case 0x201d: return PAIRED
    case 0x2c: case 0x3a: return endsKin(text, at) ? KIN : 0
    case 0x5b: case 0x5d: return PAIRED | MARKUP
    case 0x26: case 0x3c: case 0x3e: case 0x5f: case 0x7b: case 0x7c: case 0x7d: return MARKUP
    case 0x27: return unitAt(text, at + 1) === 0x27 ? MARKUP : 0
    case 0x2d: return unitAt(text, at + 1) === 0x2d ? MARKUP : 0
    default: return 0
  }
}

/** Whether the word of small letters from `start` to the blank at `end` is followed by its like. */
function isSaidAgain(text: string, start: number, end: number): boolean {
  const next = skipBlankUnits(text, end, text.length)
  return unitAt(text, next) === text.charCodeAt(start) && text.startsWith(text.slice(start, end), next) && !isSmall(unitAt(text, next + end - start))
}

/** A small letter, or something beyond ASCII that may be one. */
const isSmall = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xb5 && isWordLike(unit))

const isWordLike = (unit: number): boolean => (letterOf(unit) & LETTER) !== 0
