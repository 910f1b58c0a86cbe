import { matchesOf } from '../text/matches'
import { fold } from './fold'

/** One word of a text, with its place. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  readonly capital: boolean
}

const tokenPattern = /[\p{L}\p{M}\d]+(?:[.'’-][\p{L}\p{M}\d]+)*(?:\.(?=\p{L}|\s\p{Ll}|\s\p{Lu}\p{Ll}*\s))?/gu

/** The words of a text in order; `from` is added to every offset. */
export function tokensOf(text: string, from = 0): readonly Token[] {
  const tokens: Token[] = []
  for (const match of matchesOf(tokenPattern, text)) {
    const word = match[0]
    tokens.push({ start: from + match.index, end: from + match.index + word.length, text: word, folded: fold(word), capital: isCapital(word) })
  }
  return tokens
}

function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(word)
}

/** Length of the gap between two words when nothing but a blank or a hyphen stands there. */
export const isJoined = (text: string, from: number, left: Token, right: Token): boolean => {
  const gap = text.slice(left.end - from, right.start - from)
  return gap === ' ' || gap === '-' || gap === '. '
}

const unitedStates = /\b(?:united states(?: of america)?|u\. ?s\. ?a\.?|u\. ?s\.?|usa)(?![\p{L}])/giu
const unitedKingdom = /\b(?:united kingdom|great britain)(?![\p{L}])/giu

const mayNameUnion = /[Uu](?:nited|NITED|\.|[Ss])|[Gg]reat|GREAT/

/** The text with "United States", "U.S." and "United Kingdom" as one word of the same length, so that offsets stay. */
export const normalised = (text: string): string => (!mayNameUnion.test(text) ? text : text.replace(unitedStates, (found) => 'Us'.padEnd(found.length, 'x')).replace(unitedKingdom, (found) => 'Uk'.padEnd(found.length, 'x')))

const padded = /^(us|uk)x*$/

/** The word behind the padding of `normalised`. */
export const plainWord = (folded: string): string => (padded.exec(folded)?.[1] ?? folded)
