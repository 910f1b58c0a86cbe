import type { Document } from '../../document/document'
import { fold } from '../../claims/fold'
import { blockScanner, type Unit } from '../block-scan'

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

/** Capitalised words of four letters and more; shorter ones are near too many others. */
const capitalised = /\p{Lu}[\p{L}\p{M}]{3,}/gu
/** Asked of hits only: as a part of the pattern above, the first would be tried at every letter. */
const beginsWord = /(?<![\p{L}\p{M}\p{N}’'_-])/uy
const endsWord = /(?![\p{L}\p{M}\p{N}_])/uy

interface Token {
  readonly word: string
  readonly at: number
}

const findTokens = blockScanner((text): readonly Token[] => {
  const tokens: Token[] = []
  capitalised.lastIndex = 0
  for (let match = capitalised.exec(text); match; match = capitalised.exec(text)) {
    beginsWord.lastIndex = match.index
    endsWord.lastIndex = capitalised.lastIndex
    if (beginsWord.test(text) && endsWord.test(text)) tokens.push({ word: match[0], at: match.index })
  }
  return tokens
})

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

/** Folding is dear and the same words come again at every key press. */
const foldedWords = new Map<string, string>()
const MOST_FOLDED = 50_000

function foldedOf(word: string): string {
  const known = foldedWords.get(word)
  if (known !== undefined) return known
  if (foldedWords.size >= MOST_FOLDED) foldedWords.clear()
  const folded = fold(word)
  foldedWords.set(word, folded)
  return folded
}
