import { isBlankUnit } from './line'

/** How far a look at the words around a break reaches. */
const REACH = 40

/** Words behind which a full stop is no end when a name follows: titles and saints. */
const TITLES = new Set([
  'mr', 'mrs', 'ms', 'mx', 'dr', 'drs', 'prof', 'st', 'ste', 'sts', 'fr', 'rev', 'revd', 'hon', 'msgr', 'mgr', 'sen', 'rep',
  'gov', 'pres', 'amb', 'atty', 'supt', 'gen', 'lt', 'ltc', 'col', 'maj', 'capt', 'cpt', 'cmdr', 'cdr', 'comdr', 'adm',
  'radm', 'vadm', 'brig', 'sgt', 'cpl', 'pvt', 'pte', 'messrs', 'mme', 'mlle', 'mt', 'ft', 'vs', 'viz', 'cf', 'née', 'nee',
  'de', 'ing', 'dipl', 'adj', 'asst', 'assoc', 'dep', 'insp', 'det', 'ald', 'bp', 'abp', 'card', 'presb', 'ven', 'bl', 'approx',
])

/** Words behind which a full stop is no end when a number follows: "No. 5", "c. 965", "Vol. II", "Sept. 3". */
const BEFORE_NUMBERS = new Set([
  'no', 'nos', 'nr', 'vol', 'vols', 'p', 'pp', 'pg', 'ch', 'chap', 'art', 'arts', 'fig', 'figs', 'op', 'sec', 'par', 'para', 'pt',
  'c', 'ca', 'circ', 'circa', 'b', 'd', 'r', 'fl', 'm', 'div', 'sep', 'bapt', 'bur', 'est', 'aet', 'ed', 'eds', 'ff', 'l', 'll', 'n', 'v', 'vv',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'oct', 'nov', 'dec', 'lot', 'bk', 'act', 'sc', 'q', 'ps', 'approx',
])

/** Abbreviations that may end a sentence: only a word that opens sentences shows that they did. */
const EITHER = new Set([
  'jr', 'sr', 'esq', 'inc', 'ltd', 'co', 'corp', 'bros', 'llc', 'plc', 'etc', 'al', 'phd', 'md', 'ma', 'ba', 'bc', 'ad', 'bce',
  'ce', 'dept', 'univ', 'assn', 'ave', 'blvd', 'rd', 'sq', 'bldg', 'calif', 'conn', 'mass', 'penn', 'tenn', 'wash', 'ariz',
  'minn', 'okla', 'ore', 'fla', 'ga', 'ky', 'ill', 'ind', 'kan', 'mich', 'miss', 'mo', 'neb', 'va', 'vt', 'wis', 'wyo',
])

/** Words that open a sentence much rather than continue a name. */
const OPENERS = new Set([
  'he', 'she', 'it', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'the', 'a', 'an', 'this', 'that', 'these', 'those', 'there', 'here',
  'in', 'on', 'at', 'after', 'before', 'during', 'from', 'by', 'for', 'with', 'without', 'since', 'until', 'till', 'upon', 'under', 'over',
  'while', 'when', 'where', 'as', 'although', 'though', 'however', 'because', 'if', 'then', 'thus', 'later', 'soon', 'once',
  'but', 'and', 'or', 'so', 'yet', 'nor', 'also', 'both', 'some', 'many', 'most', 'several', 'all', 'one', 'two', 'three', 'another', 'other',
  'despite', 'following', 'according', 'among', 'between', 'through', 'throughout', 'to', 'born', 'having', 'early', 'nobody', 'no', 'not',
  'my', 'our', 'your', 'who', 'what', 'why', 'how', 'did', 'was', 'were', 'had', 'has', 'is', 'are', 'do', 'does', 'now', 'even', 'only', 'finally', 'eventually', 'meanwhile', 'today',
])

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
const CLOSERS = /["'”’»)\]\s]+$/u
const OPENING = /^["'“‘«([\s]+/u

/**
 * True when the break at `at` is none: the sentence that began at `start` goes on. Looks at a few words on either side
 * only, so that a long block stays linear.
 */
export function isFalseEnd(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - REACH), at)
  const after = text.slice(at, at + REACH)
  if (/[\r\n\u0085\u2028\u2029]\s*$/.test(before)) return false
  if (continues(after)) return true
  const bare = before.replace(CLOSERS, '')
  if (/[([“‘«]$/u.test(bare)) return true
  if (!bare.endsWith('.')) return bare.endsWith('…') && !opens(after)
  if (bare.endsWith('...') || /\.\s\.$/.test(bare)) return isPlacedApart(bare) && !opens(after)
  return isAbbreviated(bare.slice(0, -1), after.replace(OPENING, ''), Math.max(start, at - REACH) === start)
}

/** What follows is no beginning: a small letter, or nothing but punctuation. */
function continues(after: string): boolean {
  const words = after.replace(OPENING, '')
  if (/^\p{Ll}/u.test(words)) return true
  return /^[^\p{L}\p{N}]*$/u.test(after) && after.length < REACH
}

const opens = (after: string): boolean => OPENERS.has(firstWord(after.replace(OPENING, '')))

const firstWord = (text: string): string => (/^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '').toLowerCase()

/** An ellipsis with a blank before it stands for words left out, not for an end. */
const isPlacedApart = (bare: string): boolean => isBlankUnit(bare.charCodeAt(bare.search(/[.\s]*$/)))

/** `before` lacks its full stop; `wholeSentence` says that it reaches back to the sentence's start. */
function isAbbreviated(before: string, after: string, wholeSentence: boolean): boolean {
  const number = /(?<![\p{L}\p{N}.,])\d+$/u.exec(before)
  if (number !== null) return isNumbering(number[0], after, wholeSentence && number.index === before.search(/\S/))
  const token = /(?:\p{L}\p{M}*\.)*[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? ''
  if (token === '') return false
  const opener = OPENERS.has(firstWord(after))
  const numeric = /^[\d#№]|^[IVXLC]+\b/u.test(after)
  if (token.includes('.')) return !opener
  if (/^\p{Lu}\p{M}*$/u.test(token)) return !opener && !isNumeral(token, before)
  const word = token.toLowerCase()
  if (TITLES.has(word)) return word === token ? !opener : true
  if (BEFORE_NUMBERS.has(word) && numeric) return true
  return EITHER.has(word) && !opener
}

/** "World War I. Moor left", "Charles V. Moor left": a Roman numeral behind a name ends the sentence. */
const isNumeral = (token: string, before: string): boolean => /^[IVX]$/.test(token) && /\p{Ll}\s+[IVX]$/u.test(before)

/** A number with a full stop that is an ordinal ("4. May"), a list number ("1. Moor") or a garbled one ("52. 52,000"). */
function isNumbering(number: string, after: string, opensSentence: boolean): boolean {
  if (opensSentence) return number.length <= 3
  if (number.length <= 2 && Number(number) <= 31 && MONTH.test(after)) return true
  return number.length <= 3 && after.startsWith(number) && /^\d+[,.]\d/.test(after)
}
