import { fold, foldedOf } from '../claims/fold'
import { remembered, type Unit } from '../document/units'
import { CAPITAL, DIGIT, hasSurrogates, LETTER, letterAt } from '../text/letters'
import { hashOn, SEED } from './text/name-forms'

/** The folded words of one heading, paragraph or list item. */
export interface WordsOfUnit {
  has(word: string): boolean
  /** Whether the word stands there with a capital. */
  hasLarge(word: string): boolean
  /** How many different words there are. */
  count(): number
}

/** Few words are ever asked for: they are searched for in the text, which costs less than a list of all its words. */
class Words implements WordsOfUnit {
  /** As long as the text, in small letters. */
  private small = ''
  /** The words with a letter that is not ASCII, folded. */
  private foreign: readonly string[] = NONE
  private largeForeign: readonly string[] = NONE
  private isRead = false

  constructor(private readonly text: string) {}

  has(word: string): boolean {
    this.read()
    return this.foreign.includes(word) || this.stands(word, 0)
  }

  hasLarge(word: string): boolean {
    this.read()
    return this.largeForeign.includes(word) || this.stands(word, CAPITAL)
  }

  count(): number {
    this.read()
    const { small, text } = this
    const hashes = new Set<number>()
    for (const word of this.foreign) hashes.add(hashOf(word))
    for (let at = 0; at < small.length; at++) {
      const start = at
      let hash = SEED
      let isForeign = false
      for (; isInWord(small, at); at++) {
        const unit = small.charCodeAt(at)
        isForeign ||= unit >= LEAST_FOREIGN
        hash = hashOn(hash, unit)
      }
      if (at > start && !isForeign && !isPossessive(text, start, at)) hashes.add(hash)
    }
    return hashes.size
  }

  /** Whether a word of ASCII letters stands there, and begins with a letter of the kind. */
  private stands(word: string, kind: number): boolean {
    const { small, text } = this
    for (let at = word === '' ? -1 : small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
      const end = at + word.length
      if (!isInWord(small, at - 1) && !isInWord(small, end) && (letterAt(text, at) & kind) === kind && !isPossessive(text, at, end)) return isAscii(word)
    }
    return false
  }

  private read(): void {
    if (this.isRead) return
    this.isRead = true
    const { text } = this
    this.small = text.toLowerCase()
    if (isAscii(text)) return
    if (hasSurrogates(text)) {
      this.small = ''
      this.foreign = [...new Set(wordsOf(text))]
      this.largeForeign = wordsOf((text.match(/(?<![\p{Letter}\p{Mark}])\p{Uppercase_Letter}[\p{Letter}\p{Mark}]*/gu) ?? []).join(' '))
      return
    }
    // Only "İ" grows.
    if (this.small.length !== text.length) this.small = text.replaceAll('İ', 'ı').toLowerCase()
    this.readForeign()
  }

  private readForeign(): void {
    const { text } = this
    const all: string[] = []
    const large: string[] = []
    for (let at = 0; at < text.length; at++) {
      if (text.charCodeAt(at) < LEAST_FOREIGN || !isInWord(text, at)) continue
      let start = at
      while (isInWord(text, start - 1)) start--
      at = endOfWord(text, at)
      const word = foldedOf(text.slice(start, at))
      all.push(word)
      if ((letterAt(text, start) & CAPITAL) !== 0) large.push(word)
    }
    this.foreign = all
    this.largeForeign = large
  }
}

const NONE: readonly never[] = []

const LEAST_FOREIGN = 0x80
const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)

const isInWord = (text: string, at: number): boolean => (letterAt(text, at) & (LETTER | DIGIT)) !== 0

function endOfWord(text: string, from: number): number {
  let at = from
  while (isInWord(text, at)) at++
  return at
}

function hashOf(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at))
  return hash
}

/** The "s" of "Anna's". */
const isPossessive = (text: string, at: number, end: number): boolean => end - at === 1 && text[at] === 's' && (text[at - 1] === "'" || text[at - 1] === '’')

export const NO_WORDS: WordsOfUnit = { has: () => false, hasLarge: () => false, count: () => 0 }

/** The words of a unit. */
export const wordsIn: (unit: Unit) => WordsOfUnit = remembered(({ text }) => new Words(text))

/** The words of a stretch of text. */
export const readWords = (text: string): WordsOfUnit => new Words(text)

/** Folded words; "d'Arc" and "Anne-Marie" are two words each, and a possessive ending is none. */
export const wordsOf = (text: string): readonly string[] => fold(text.replace(/['’]s(?![\p{Letter}])/gu, '')).match(/[\p{Letter}\p{Mark}\d]+/gu) ?? []
