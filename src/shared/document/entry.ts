import { spanOf } from '../text/span'
import type { Entry } from './document'
import { skipBlankUnits, trimEndUnits, type Line } from './line'

const COLON = 0x3a
const WIDE_COLON = 0xff1a
const SLASH = 0x2f
const LONGEST_KEY = 80

/** The parts of keys split before: a record may have ten thousand entries and has few different keys. */
export type KeyMemory = Map<string, KeyParts>

interface KeyParts {
  readonly base: string
  readonly number: number | null
}

/**
 * "- Key: value" (also "* " and "• "); null when the line is something else. The value may be empty. A key without any
 * letter ("- 2012: …") is believed only where the lines around it say so.
 */
export function entryAt(text: string, line: Line, keys: KeyMemory, isAmongEntries = false): Entry | null {
  const first = afterMarker(text, line)
  if (first === null) return null
  const keyStart = afterBold(text, first)
  const colon = colonIn(text, keyStart, line.end)
  if (colon === null) return null
  const isBold = keyStart > first
  const closing = trimEndUnits(text, keyStart, colon) - BOLD.length
  const isClosed = isBold && closing > keyStart && text.startsWith(BOLD, closing)
  const keyEnd = trimEndUnits(text, keyStart, isClosed ? closing : colon)
  const key = text.slice(keyStart, keyEnd)
  const parts = keys.get(key) ?? splitKey(key)
  if (parts === null && !isAmongEntries) return null
  if (parts !== null) keys.set(key, parts)
  const valueStart = skipBlankUnits(text, isBold && !isClosed ? afterBold(text, colon + 1) : colon + 1, line.end)
  return {
    span: line, keySpan: spanOf(keyStart, keyEnd), valueSpan: spanOf(valueStart, line.end),
    key, base: parts?.base ?? key, number: parts?.number ?? null, value: text.slice(valueStart, line.end),
  }
}

/** Markdown sets a key in bold, with its colon or without: "- **Birth Date:** 3 May 1861". */
const BOLD = '**'
const afterBold = (text: string, at: number): number => (text.startsWith(BOLD, at) ? at + BOLD.length : at)

/** A key of a record is short, and so is the value of one whose key is no usual one; a paragraph is neither. */
const LONGEST_BARE_KEY = 32
const LONGEST_BARE_VALUE = 200

/**
 * "Key: value" without a mark before it: a capital, a few words, a colon. Only where several stand together may it be believed
 * (see `bareRecordAt`): alone it is a line of prose.
 */
export function bareEntryAt(text: string, line: Line, keys: KeyMemory): Entry | null {
  const first = text.charCodeAt(line.start)
  if (first < 0x41 || (first > 0x5a && first < 0xc0)) return null
  const colon = colonIn(text, line.start, Math.min(line.end, line.start + LONGEST_BARE_KEY + 1))
  if (colon === null) return null
  const keyEnd = trimEndUnits(text, line.start, colon)
  const key = text.slice(line.start, keyEnd)
  const parts = /^[\p{Lu}][\p{L}\p{M}]*(?:[ _-][\p{L}\p{M}()]+){0,3}[ ]?\d{0,2}$/u.test(key) ? keys.get(key) ?? splitKey(key) : null
  if (parts === null) return null
  keys.set(key, parts)
  const valueStart = skipBlankUnits(text, colon + 1, line.end)
  if (line.end - valueStart > LONGEST_BARE_VALUE && !FAMILIAR.has(parts.base)) return null
  if (isSentence(text, valueStart, line.end)) return null
  return { span: line, keySpan: spanOf(line.start, keyEnd), valueSpan: spanOf(valueStart, line.end), key, base: parts.base, number: parts.number, value: text.slice(valueStart, line.end) }
}

/** "Education: She went to school in Ruddle." is a paragraph with a catchword. */
const isSentence = (text: string, start: number, end: number): boolean =>
  /[^.\s]{3}[.!?]$/.test(text.slice(Math.max(start, end - 4), end)) && /\b(?:he|she|they|it|was|were|is|are|had|has)\b/i.test(text.slice(start, Math.min(end, start + LONGEST_BARE_VALUE)))

const HAS_LETTER = /\p{Letter}/u

function afterMarker(text: string, line: Line): number | null {
  const marker = text.charCodeAt(line.start)
  if (marker !== 0x2d && marker !== 0x2a && marker !== 0x2022) return null
  const next = line.start + 1
  const start = skipBlankUnits(text, next, line.end)
  // "-Office: x" is an entry, "**" and "--" are not.
  const unit = text.charCodeAt(start)
  if (start >= line.end || (unit === marker && !(start > next && text.startsWith(BOLD, start))) || (start === next && marker === 0x2a)) return null
  return start
}

/** The colon that ends the key; null when there is none near, or when it belongs to an address ("https://"). */
function colonIn(text: string, from: number, end: number): number | null {
  const stop = Math.min(end, from + LONGEST_KEY + 1)
  for (let at = from; at < stop; at++) {
    const unit = text.charCodeAt(at)
    if (unit === WIDE_COLON) return at
    if (unit !== COLON) continue
    if (text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH) return null
    return at > from ? at : null
  }
  return null
}

/** "Term Start12" is "term start" and 12; "birth_date" and "birthDate" are "birth date", "Spouse(s)" is "spouses". Null without a letter: no key. */
export function splitKey(key: string): KeyParts | null {
  if (!HAS_LETTER.test(key)) return null
  const digits = trailingNumber(key)
  const name = digits === null ? key : key.slice(0, digits.start)
  return { base: plainName(name), number: digits === null ? null : digits.value }
}

const ATTACHED = /[\p{Letter}\p{Mark}](\d{1,6})$/u
/** "Term Start 3", "Office #2", "Office (2)", "term_start_3"; two digits at most: "World Cup 2010" is a name. */
const APART = /[\p{Letter}\p{Mark}.)](?:[ _\u00a0]#?|#|[ _]?[([]|-)(\d{1,2})[)\]]?$/u

function trailingNumber(key: string): { readonly start: number; readonly value: number } | null {
  const last = key.charCodeAt(key.length - 1)
  const isDigit = last >= 0x30 && last <= 0x39
  if (!isDigit && last !== 0x29 && last !== 0x5d) return null
  const found = ATTACHED.exec(key) ?? APART.exec(key)
  const number = found?.[1]
  if (found === null || number === undefined) return null
  const first = key.codePointAt(found.index) ?? 0
  return { start: found.index + (first > 0xffff ? 2 : 1), value: Number(number) }
}

function plainName(name: string): string {
  const camel = /^\p{Ll}/u.test(name) && !/[\s_]/.test(name)
  const words = camel ? name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ') : name
  return words.replace(/[\s_]+/g, ' ').trim().toLowerCase().replace(/\((e?s)\)$/, '$1')
}

/** Keys an infobox of a person has: words of the format, used only to tell a record under a heading from a list. */
const FAMILIAR = new Set([
  'name', 'full name', 'birth name', 'birth date', 'birth place', 'born', 'birthplace', 'date of birth', 'place of birth',
  'death date', 'death place', 'died', 'date of death', 'place of death', 'resting place', 'burial place', 'office', 'order',
  'term start', 'term end', 'term', 'predecessor', 'successor', 'preceded by', 'succeeded by', 'reign', 'succession',
  'coronation', 'title', 'occupation', 'profession', 'nationality', 'citizenship', 'party', 'political party', 'spouse',
  'spouses', 'children', 'parents', 'father', 'mother', 'education', 'alma mater', 'years active', 'known for', 'awards',
  'residence', 'religion', 'position', 'height', 'instrument', 'genre', 'house', 'dynasty', 'rank', 'branch', 'fields',
])

/** True for an entry whose key an infobox of a person usually has. */
export const isFamiliarKey = (entry: Entry): boolean => FAMILIAR.has(entry.base)

/** True when the key holds a year ("August 1969", "2 May 1729 – 21 August 1745"): rather a line of a chronicle. */
export const looksDated = (entry: Entry): boolean => /(?<![\d\p{L}])(?:1\d{3}|20\d{2})(?![\d\p{L}])/u.test(entry.key)
