import { matchesOf } from '../../text/matches'
import { DIGIT, hasSurrogates, LETTER, letterOf } from '../../text/letters'
import { foldedOf } from '../fold'

/** One word of a text, with its place. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  readonly capital: boolean
}

/** Made by one constructor, so that all are alike to V8. */
class Word implements Token {
  constructor(readonly start: number, readonly end: number, readonly text: string, readonly folded: string, readonly capital: boolean) {}
}

/** Letters, marks and digits, joined by single signs; a full stop belongs to it where the sentence goes on. */
const tokenPattern = /[\p{Letter}\p{Mark}\d]+(?:[.'’-][\p{Letter}\p{Mark}\d]+)*(?:\.(?=\p{Letter}|\s\p{Lowercase_Letter}|\s\p{Uppercase_Letter}\p{Lowercase_Letter}*\s))?/gu
const ownStop = /\.(?=\s\p{Ll}|\s\p{Lu}\p{Ll}*\s)/uy

/** The words of a text in order; `from` is added to every offset. */
export function tokensOf(text: string, from = 0): readonly Token[] {
  const tokens: Token[] = []
  const add = (start: number, word: string): void => void tokens.push(new Word(from + start, from + start + word.length, word, foldedOf(word), isCapital(word)))
  if (hasSurrogates(text)) for (const match of matchesOf(tokenPattern, text)) add(match.index, match[0])
  else for (let at = 0, { length } = text; at < length; at++) {
    if (!isWordUnit(text.charCodeAt(at))) continue
    const start = at
    at = wordEnd(text, at, length)
    add(start, text.slice(start, at))
  }
  return tokens
}

const isWordUnit = (unit: number): boolean => (letterOf(unit) & (LETTER | DIGIT)) !== 0

/** What the pattern finds from the first letter of a word on; letters beyond the first plane are its own matter. */
function wordEnd(text: string, start: number, length: number): number {
  let at = start + 1
  for (; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (isWordUnit(unit)) continue
    if ((unit !== 0x2e && unit !== 0x27 && unit !== 0x2019 && unit !== 0x2d) || at + 1 === length || !isWordUnit(text.charCodeAt(at + 1))) {
      ownStop.lastIndex = at
      return unit === 0x2e && ownStop.test(text) ? at + 1 : at
    }
  }
  return at
}

function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(word)
}

/** Whether nothing but a blank, a hyphen or the end of a shortened word stands between two words. */
export function isJoined(text: string, from: number, left: Token, right: Token): boolean {
  const first = text.charCodeAt(left.end - from)
  return right.start - left.end === 1 ? first === 0x20 || first === 0x2d : right.start - left.end === 2 && first === 0x2e && text.charCodeAt(right.start - from - 1) === 0x20
}

const unitedStates = /\b(?:united states(?: of america)?|u\. ?s\. ?a\.?|u\. ?s\.?|usa)(?![\p{L}])/giu
const unitedKingdom = /\b(?:united kingdom|great britain)(?![\p{L}])/giu

const mayNameUnion = /\b(?:[Uu](?:nited|NITED|\.|[Ss][Aa])|[Gg]reat|GREAT)/

/** The text with "United States", "U.S." and "United Kingdom" as one word of the same length, so that offsets stay. */
export const normalised = (text: string): string => (!mayNameUnion.test(text) ? text : text.replace(unitedStates, (found) => 'Us'.padEnd(found.length, 'x')).replace(unitedKingdom, (found) => 'Uk'.padEnd(found.length, 'x')))

const padded = /^(us|uk)x*$/

/** The word behind the padding of `normalised`. */
export const plainWord = (folded: string): string => (padded.exec(folded)?.[1] ?? folded)
