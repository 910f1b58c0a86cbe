import { lexicon, type WordKind } from './lexicon'

/**
 * One piece of the text that can take part in an expression of time. Words that cannot are not kept: what stands between two
 * tokens is their gap, and a grammar names the gaps it allows.
 */
export interface Token {
  readonly kind: 'number' | WordKind
  readonly start: number
  readonly end: number
  readonly value: number
  /** Numbers: how many digits. Else 0. */
  readonly digits: number
  /** Numbers: "13th" is ordinal, "1970s" and "'70s" plural. */
  readonly suffix: 'none' | 'ordinal' | 'plural'
  /** A word that needs company ("May", "Mar") and a number glued to signs that make it a part of something else. */
  readonly doubtful: boolean
}

/** Made by one constructor: everything that reads times reads them, and is quick as long as all are alike. */
class Found implements Token {
  constructor(
    readonly kind: Token['kind'], readonly start: number, readonly end: number, readonly value: number,
    readonly digits = 0, readonly suffix: Token['suffix'] = 'none', readonly doubtful = false,
  ) {}
}

/** The text with its tokens. */
export interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  /** A word stands in it that names a calendar: "Old Style", "Julian". */
  readonly namesCalendar: boolean
}

/** The token at a place; none before the first: to look there in the list itself is slow. */
export const tokenAt = (reader: Reader, index: number): Token | undefined => (index < 0 ? undefined : reader.tokens[index])

/** Longest gap a grammar can name; a longer one reads as "far". */
export const LONGEST_GAP = 18
const FAR = '\u0000'

/** What stands between token `index` and the next, with every blank as one space; "\0" when far or at the end. */
export function gapAfter(reader: Reader, index: number): string {
  const token = tokenAt(reader, index)
  const next = reader.tokens[index + 1]
  return token && next ? gapBetween(reader.text, token.end, next.start) : FAR
}

/** What stands between two offsets, blanks as spaces; "\0" when it is long. */
export function gapBetween(text: string, from: number, to: number): string {
  if (to - from === 1 && text.charCodeAt(from) === 32) return ' '
  if (to < from || to - from > LONGEST_GAP) return FAR
  const gap = text.slice(from, to)
  return /[\t\u00a0\u2000-\u200b\u202f]/.test(gap) ? gap.replace(/\u200b/g, '').replace(/[\t\u00a0\u2000-\u200a\u202f]/g, ' ') : gap
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Letters for our purpose: ASCII, and everything above that is neither sign nor general punctuation. */
export const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && !(unit >= 0x2000 && unit <= 0x2bff) && unit !== 0x3000 && unit !== 0xfeff)

/** What most units are: 1 for a letter, 2 for a digit. */
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => (isLetter(unit) ? 1 : isDigit(unit) ? 2 : 0))
const kindOf = (unit: number): number => (unit < 128 ? KINDS[unit] ?? 0 : isLetter(unit) ? 1 : 0)

/** What "Old Style" and "Julian calendar" are told by; no tokens, as they stand in the gaps between others. */
const calendarWords: ReadonlySet<string> = new Set(['style', 'Style', 'julian', 'Julian', 'gregorian', 'Gregorian'])

/** By which three letters a word of the lexicon begins: nearly all other words are skipped unread. */
const OPENINGS = buildOpenings()

function buildOpenings(): Uint8Array {
  const table = new Uint8Array(32 * 32 * 32)
  for (const word of [...lexicon.keys(), ...calendarWords]) table[openingAt(word, 0, word.length)] = 1
  // "B.C.", "A.D.", "O.S."
  for (const letter of 'ABCON') table[openingAt(letter, 0, 1)] = 1
  return table
}

function openingAt(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 10) | (end - start > 1 ? (text.charCodeAt(start + 1) & 31) << 5 : 0) | (end - start > 2 ? text.charCodeAt(start + 2) & 31 : 0)
}

/** Everything in a text that can take part in an expression of time, in order. One pass, linear. */
export function tokenise(text: string): Reader {
  const read: Read = { text, tokens: [], namesCalendar: false }
  let at = 0
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === 1) at = readWord(text, at, read)
    else if (kind === 2) at = readNumber(text, at, read.tokens)
    else at++
  }
  return read
}

/** A reader in the making. */
interface Read extends Reader {
  readonly tokens: Token[]
  namesCalendar: boolean
}

const DOTTED = /(?:B\.\s?C\.(?:\s?E\.)?|A\.\s?D\.|C\.\s?E\.|O\.\s?S\.|N\.\s?S\.)/y

function readWord(text: string, start: number, read: Read): number {
  let end = start + 1
  let glued = false
  for (; end < text.length; end++) {
    const kind = kindOf(text.charCodeAt(end))
    if (kind === 2) glued = true
    else if (kind === 0) break
  }
  const length = end - start
  if (glued || length > 13 || OPENINGS[openingAt(text, start, end)] === 0) return end
  if (length === 1 && text.charCodeAt(end) === 0x2e) {
    const dotted = readDotted(text, start, read.tokens)
    if (dotted > 0) return dotted
  }
  const written = text.slice(start, end)
  const word = lexicon.get(written)
  if (!word) {
    read.namesCalendar ||= calendarWords.has(written)
    return end
  }
  const dotted = text.charCodeAt(end) === 0x2e && takesDot(word.kind, written)
  read.tokens.push(new Found(word.kind, start, dotted ? end + 1 : end, word.value, 0, 'none', word.doubtful))
  return dotted ? end + 1 : end
}

const takesDot = (kind: Token['kind'], written: string): boolean =>
  (kind === 'month' && written.length <= 4 && !/^(?:may|june|july)$/i.test(written)) || (kind === 'circa' && written.length <= 2) || /^approx$/i.test(written)

function readDotted(text: string, start: number, tokens: Token[]): number {
  DOTTED.lastIndex = start
  const found = DOTTED.exec(text)?.[0]
  if (found === undefined) return 0
  const letters = found.replace(/[^A-Z]/g, '')
  const end = start + found.length
  const style = letters === 'OS' || letters === 'NS'
  const value = style ? (letters === 'OS' ? 0 : 1) : letters.startsWith('B') ? -1 : 1
  tokens.push(new Found(style ? 'style' : 'era', start, end, value))
  return end
}

const THOUSANDS = /(?:,\d{3})+(?!\d)/y
const DAY_DOTS = /\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d\d)(?![\d.])/y
const DECIMALS = /(?:\.\d+)+|(?::\d+)+/y
const ORDINAL = /(?:st|nd|rd|th)(?![\p{L}\d])/uy
const PLURAL = /['’]?s(?![\p{L}\d])/uy
const LETTERS = /[\p{L}\d_]+/uy

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

function readNumber(text: string, start: number, tokens: Token[]): number {
  let end = start + 1
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  const digits = end - start
  const next = text.charCodeAt(end)
  if (next === 0x2c) {
    const skipped = digits <= 3 ? matchEnd(THOUSANDS, text, end) : 0
    if (skipped > 0) return skipped
  } else if ((next === 0x2e || next === 0x3a) && isDigit(text.charCodeAt(end + 1))) {
    const dotted = next === 0x2e && (digits <= 2 && (matchEnd(DAY_DOTS, text, start) > 0 || afterDotted(tokens, start)))
    if (!dotted) return matchEnd(DECIMALS, text, end)
  }
  let suffix: Token['suffix'] = 'none'
  if (isLetter(next) || next === 0x27 || next === 0x2019) {
    const ordinal = matchEnd(ORDINAL, text, end)
    const plural = ordinal === 0 && digits > 1 ? matchEnd(PLURAL, text, end) : 0
    if (ordinal > 0) suffix = 'ordinal'
    else if (plural > 0) suffix = isLetter(next) || text.charCodeAt(end - 1) === 0x30 ? 'plural' : 'none'
    else if (isLetter(next) && matchEnd(DOTTED, text, end) === 0) return matchEnd(LETTERS, text, end) || end
    if (suffix !== 'none') end = ordinal > 0 ? ordinal : plural
  }
  if (digits > 6 || isQuantity(text, start, end)) return end
  tokens.push(new Found('number', start, end, Number(text.slice(start, start + digits)), digits, suffix))
  return end
}

/** "1.1992" right behind the "13." of "13.1.1992". */
function afterDotted(tokens: readonly Token[], start: number): boolean {
  const before = tokens.at(-1)
  return before !== undefined && before.kind === 'number' && before.digits <= 2 && (before.end === start - 1 || before.end === start - 2)
}

/** "$1990", "#1812", "45%", "1990°": amounts and labels. */
function isQuantity(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  const after = text.charCodeAt(end)
  return before === 0x24 || before === 0xa3 || before === 0x20ac || before === 0xa5 || before === 0x23 || before === 0x5f || before === 0xd7 || before === 0xb1
    || after === 0x25 || after === 0xb0 || after === 0x5f || after === 0xd7
}
