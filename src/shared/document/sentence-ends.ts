import { isBlankUnit } from './line'

/** How far a look at the words around a break reaches. */
const REACH = 40

/** Titles, saints and shortened first names: written with a capital, a full stop behind them is no end. */
const TITLES = new Set([
  'mr', 'mrs', 'ms', 'mx', 'dr', 'drs', 'prof', 'st', 'ste', 'sts', 'fr', 'rev', 'revd', 'hon', 'msgr', 'mgr', 'sen', 'rep',
  'gov', 'pres', 'amb', 'atty', 'supt', 'gen', 'lt', 'ltc', 'col', 'maj', 'capt', 'cpt', 'cmdr', 'cdr', 'comdr', 'adm',
  'radm', 'vadm', 'brig', 'sgt', 'cpl', 'pvt', 'pte', 'messrs', 'mme', 'mlle', 'mt', 'ft', 'ing', 'dipl', 'asst', 'assoc',
  'dep', 'insp', 'det', 'ald', 'bp', 'abp', 'card', 'ven', 'thos', 'chas', 'geo', 'wm', 'jas', 'jos', 'edw', 'robt',
])

/** Small words behind which a full stop is no end. */
const JOINING = new Set(['v', 'vs', 'viz', 'cf', 'née', 'nee', 'approx', 'e.g', 'i.e'])

/** Words behind which a full stop is no end when a number follows: "No. 5", "c. 965", "Vol. II", "Sept. 3". */
const BEFORE_NUMBERS = new Set([
  'no', 'nos', 'nr', 'vol', 'vols', 'p', 'pp', 'pg', 'ch', 'chap', 'art', 'arts', 'fig', 'figs', 'op', 'sec', 'par', 'para', 'pt',
  'c', 'ca', 'circ', 'circa', 'b', 'd', 'r', 'fl', 'm', 'div', 'sep', 'bapt', 'bur', 'est', 'aet', 'ed', 'eds', 'ff', 'l', 'll',
  'n', 'vv', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'oct', 'nov', 'dec', 'bk', 'sc', 'ps',
])

/** Small words behind which it is no end when a month and its year follow: "c. July 1483". August and May are names, too. */
const BEFORE_DATES = new Set(['c', 'ca', 'circ', 'circa', 'b', 'd', 'r', 'fl', 'm', 'bapt', 'bur', 'est', 'div', 'sep'])
const DATED_MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\/\p{Lu}\p{Ll}+)? (?:\d{1,2}, )?\d{3,4}(?!\d)/u

/** Abbreviations that may end a sentence: only a word that opens sentences shows that they did. */
const EITHER = new Set(['jr', 'sr', 'esq', 'litt', 'phil', 'theol', 'inc', 'ltd', 'corp', 'bros', 'etc', 'al'])

/** The same, but only with a capital: in small letters these are other words. */
const EITHER_WITH_CAPITAL = new Set([
  'co', 'llc', 'plc', 'phd', 'md', 'ma', 'ba', 'bc', 'ad', 'bce', 'ce', 'dept', 'univ', 'assn', 'ave', 'blvd', 'rd', 'sq', 'bldg',
  'calif', 'conn', 'mass', 'penn', 'tenn', 'wash', 'ariz', 'minn', 'okla', 'ore', 'fla', 'ga', 'ky', 'ill', 'ind', 'kan',
  'mich', 'miss', 'mo', 'neb', 'va', 'vt', 'wis', 'wyo',
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
const CLOSERS = '"\'”’»)]'
const OPENING = '"\'“‘«(['
const LINE_BREAKS = '\r\n\u0085\u2028\u2029'

/**
 * True when the break at `at` is none: the sentence that began at `start` goes on. Looks at a few words on either side
 * only, so that a long block stays linear.
 */
export function isFalseEnd(text: string, start: number, at: number): boolean {
  if (LINE_BREAKS.includes(text.charAt(at - 1))) return false
  const floor = Math.max(start, at - REACH)
  let end = at
  while (end > floor && (isBlankUnit(text.charCodeAt(end - 1)) || CLOSERS.includes(text.charAt(end - 1)))) end--
  let next = at
  while (next < text.length && (isBlankUnit(text.charCodeAt(next)) || OPENING.includes(text.charAt(next)))) next++
  const after = text.slice(next, next + REACH)
  if (continues(after)) return true
  const sign = text.charAt(end - 1)
  if (OPENING.includes(sign)) return end > floor
  if (sign === '…') return !opens(after)
  if (sign !== '.') return false
  if (text.charAt(end - 2) === '.') return isBlankUnit(text.charCodeAt(dotsStart(text, end, floor) - 1)) && !opens(after)
  return isAbbreviated(text, floor, end - 1, after, floor === start)
}

/** What follows is no beginning: a small letter, or nothing but punctuation. */
const continues = (after: string): boolean => /^(?:\p{Ll}|[^\p{L}\p{N}]*$)/u.test(after)

const opens = (after: string): boolean => OPENERS.has(firstWord(after))

const firstWord = (text: string): string => (/^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '').toLowerCase()

/** Where a run of full stops that ends at `end` begins. After a blank it stands for words left out, not for an end. */
function dotsStart(text: string, end: number, floor: number): number {
  let start = end
  while (start > floor && text.charAt(start - 1) === '.') start--
  return start
}

/**
 * True when the full stop at `stop` belongs to the word before it. `floor` bounds the look back; `isWhole` says that the
 * sentence begins there.
 */
function isAbbreviated(text: string, floor: number, stop: number, after: string, isWhole: boolean): boolean {
  const last = text.charCodeAt(stop - 1)
  if (last >= 0x30 && last <= 0x39) return isNumbering(text.slice(floor, stop), after, isWhole)
  let start = stop
  while (start > floor && !isWordBorder(text.charCodeAt(start - 1))) start--
  if (start === stop || stop - start > LONGEST_ABBREVIATION) return false
  const token = text.slice(start, stop)
  if (token.includes('.')) return JOINING.has(token) || (!opens(after) && DOTTED.test(token))
  if (/^[IVX]{2,5}$/.test(token) && isOfForeignName(text, stop)) return !opens(after)
  if (/^\p{Lu}\p{M}*$/u.test(token)) return (!opens(after) || isInitial(after)) && !isNumeral(token, text.slice(floor, stop))
  return isKnownAbbreviation(token, after)
}

/** "(Osric Henry; German: Osrik II. Heinrich; …": a name in another tongue goes on behind its number. */
const isOfForeignName = (text: string, stop: number): boolean => foreignName.test(text.slice(Math.max(0, stop - LONGEST_NAMES), stop))
const foreignName = /\([^()]*\p{Lu}\p{Ll}+: (?:\p{Lu}[\p{L}\p{M}’'-]* ){1,4}[IVX]{2,5}$/u
const LONGEST_NAMES = 120

/** "messrs", "approx", and dotted ones such as "Ph.D" and "B.Sc". */
const LONGEST_ABBREVIATION = 10
const DOTTED = /^(?:\p{L}\p{M}*\p{Ll}?\.)+[\p{L}\p{M}]{1,3}$/u

const isWordBorder = (unit: number): boolean =>
  isBlankUnit(unit) || (unit < 0x41 && unit !== 0x2e) || (unit > 0x5a && unit < 0x61) || (unit > 0x2000 && unit < 0x2070)

function isKnownAbbreviation(token: string, after: string): boolean {
  const word = token.toLowerCase()
  const hasCapital = word !== token
  if (hasCapital ? TITLES.has(word) : JOINING.has(word)) return true
  if (BEFORE_NUMBERS.has(word) && isNumber(after, hasCapital)) return true
  if (!hasCapital && BEFORE_DATES.has(word) && DATED_MONTH.test(after)) return true
  return (EITHER.has(word) || (hasCapital && EITHER_WITH_CAPITAL.has(word))) && !opens(after)
}

/** "P. A. Dunn": the next initial looks like an article. */
const isInitial = (after: string): boolean => /^\p{Lu}\. ?\p{Lu}/u.test(after)

/** Digits or a Roman numeral; "I" is rather a pronoun behind a word in small letters ("works of art. I"). */
const isNumber = (after: string, hasCapital: boolean): boolean =>
  /^(?:[\d#№]|[IVXLC]+\b)/u.test(after) && (hasCapital || !/^I\b/.test(after))

/** "World War I. Moor left", "Charles V. Moor left": a Roman numeral behind a name ends the sentence. */
const isNumeral = (token: string, before: string): boolean => /^[IVX]$/.test(token) && /\p{Ll}\s+[IVX]$/u.test(before)

/** A number with a full stop that is an ordinal ("4. May"), a list number ("1. Moor") or a garbled one ("52. 52,000"). */
function isNumbering(before: string, after: string, isWhole: boolean): boolean {
  const found = /(?<![\p{L}\p{N}.,])\d{1,3}$/u.exec(before)
  if (found === null) return false
  const number = found[0]
  if (isWhole && before.trim() === number) return true
  if (number.length <= 2 && Number(number) <= 31 && MONTH.test(after)) return true
  return after.startsWith(number) && /^\d+[,.]\d/.test(after)
}
