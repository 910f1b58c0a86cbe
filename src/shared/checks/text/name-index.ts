import type { Document } from '../../document/document'
import { foldedOf } from '../../claims/fold'
import { CAPITAL, LETTER, letterAt, NUMBER, SURROGATE } from '../../text/letters'
import type { Unit } from '../../document/units'
import { blockScanner } from '../block-scan'

/** One capitalised word form of the text with every place it stands at. */
export interface NameWord {
  readonly word: string
  /** Without accents, lower case. */
  readonly folded: string
  readonly places: readonly NamePlace[]
}

export interface NamePlace {
  /** Offset in the document. */
  readonly at: number
  readonly unit: Unit
}

/** Shorter words are near too many others. */
const LEAST_LETTERS = 4

interface Token {
  readonly word: string
  readonly at: number
}

/** Capitalised words, of letters alone; letters beyond the first plane are in none. */
const findTokens = blockScanner((text): readonly Token[] => {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; at++) {
    const first = letterAt(text, at)
    if ((first & LETTER) === 0) continue
    const start = at++
    while ((letterAt(text, at) & LETTER) !== 0) at++
    if ((first & CAPITAL) === 0 || at - start < LEAST_LETTERS || isGlued(text, at) || isGlued(text, start - 1) || isJoint(text[start - 1])) continue
    tokens.push({ word: text.slice(start, at), at: start })
  }
  return tokens
})

/** What makes a part of something else of the letters beside it. */
const isGlued = (text: string, at: number): boolean => (letterAt(text, at) & (NUMBER | SURROGATE)) !== 0 || text[at] === '_'
const isJoint = (sign: string | undefined): boolean => sign === '’' || sign === "'" || sign === '-'

const indexes = new WeakMap<Document, readonly NameWord[]>()

/** All capitalised word forms of a document in order of their first place. Made once a document. */
export function nameWords(document: Document): readonly NameWord[] {
  const known = indexes.get(document)
  if (known) return known
  const places = new Map<string, NamePlace[]>()
  for (const { item, unit, at } of findTokens(document)) {
    const place = { at: at + item.at, unit }
    const list = places.get(item.word)
    if (list) list.push(place)
    else places.set(item.word, [place])
  }
  const words = [...places].map(([word, found]): NameWord => ({ word, folded: foldedOf(word), places: found }))
  indexes.set(document, words)
  return words
}
