import { fold, foldedOf } from '../../claims/fold'
import type { SubjectNames } from '../../claims/profile'
import type { Document } from '../../document/document'
import { CAPITAL, DIGIT, hasSurrogates, LETTER, letterAt } from '../../text/letters'
import { blockScanner } from '../block-scan'

/** The folded words of one heading, paragraph or list item. Kept as hashes, as nearly all are never asked for. */
export class WordsOfUnit {
  private readonly all: number[] = []
  /** Those written with a capital. */
  private readonly large: number[] = []

  /** How many different words there are. */
  get size(): number {
    return this.all.length
  }

  has(word: string): boolean {
    return this.all.includes(hashOf(word))
  }

  /** Whether the word stands there with a capital. */
  hasLarge(word: string): boolean {
    return this.large.includes(hashOf(word))
  }

  add(hash: number, isLarge: boolean, seen: Set<number>): void {
    if (!seen.has(hash)) {
      seen.add(hash)
      this.all.push(hash)
    }
    if (isLarge) this.large.push(hash)
  }
}

const scan = blockScanner<WordsOfUnit>((text, kind) => (kind === 'value' ? [] : [unitOf(text)]))

/** The words of a stretch of text. */
export function unitOf(text: string): WordsOfUnit {
  const unit = new WordsOfUnit()
  const seen = new Set<number>()
  if (hasSurrogates(text)) {
    for (const word of wordsOf(text)) unit.add(hashOf(word), false, seen)
    for (const word of wordsOf((text.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' '))) unit.add(hashOf(word), true, seen)
    return unit
  }
  for (let at = 0; at < text.length; at++) {
    const first = letterAt(text, at)
    if ((first & (LETTER | DIGIT)) === 0) continue
    const start = at
    let hash = SEED
    let isAscii = true
    for (; (letterAt(text, at) & (LETTER | DIGIT)) !== 0; at++) {
      const code = text.charCodeAt(at)
      if (code > 0x7e) isAscii = false
      hash = next(hash, code >= 0x41 && code <= 0x5a ? code | 32 : code)
    }
    if (at - start === 1 && isPossessive(text, start)) continue
    unit.add(isAscii ? hash : hashOf(foldedOf(text.slice(start, at))), (first & CAPITAL) !== 0, seen)
  }
  return unit
}

/** FNV-1a, cut to 30 bits, which need no box: of ten million questions to a text of a thousand words ten are answered wrongly. */
const SEED = 0x11c9dc5
const next = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) & 0x3fffffff

function hashOf(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = next(hash, word.charCodeAt(at))
  return hash
}

/** The "s" of "Anna's". */
const isPossessive = (text: string, at: number): boolean => text[at] === 's' && (text[at - 1] === "'" || text[at - 1] === '’')

/** The folded words of the prose, unit by unit; the record is not among them. */
export const proseWords = (document: Document): readonly WordsOfUnit[] => scan(document).map(({ item }) => item)

/** Folded words; "d'Arc" and "Anne-Marie" are two words each, and a possessive ending is none. */
export const wordsOf = (text: string): readonly string[] => fold(text.replace(/['’]s(?![\p{L}])/gu, '')).match(/[\p{L}\p{M}\d]+/gu) ?? []

/**
 * True when any word of a person's name that is not also the subject's stands in the prose, large as in the name; true when
 * there is no such word.
 */
export function namesPerson(units: readonly WordsOfUnit[], name: string, subject: SubjectNames): boolean {
  const own = new Set(subject.full.flatMap(wordsOf))
  const words = wordsOf(name).filter((word) => word.length > 2 && !own.has(word) && !titles.has(word))
  const written = unitOf(name)
  return words.length === 0 || units.some((unit) => words.some((word) => (written.hasLarge(word) ? unit.hasLarge(word) : unit.has(word))))
}

const titles: ReadonlySet<string> = new Set('the von van del and of king queen prince princess duke duchess earl count countess lord lady sir dame baron saint emperor jr sr ibn bint'.split(' '))

/**
 * True when one unit of the prose has more than half of the words that set a thing apart from its kind ("Tholby" of "Tholby
 * University"); true also when it has no such word. `isOfKind` tells words that any thing of the kind may have. An
 * abbreviation counts only where nothing else does: the prose may write it out.
 */
export function namesThing(units: readonly WordsOfUnit[], name: string, isOfKind: (word: string) => boolean): boolean {
  const plain = name.replace(/\([^()]*\)/g, ' ')
  const written = ownWords(plain.replace(/(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/gu, ' '), isOfKind)
  const words = written.length > 0 ? written : ownWords(plain, isOfKind)
  return words.length === 0 || hasMost(units, words)
}

/** As `namesThing`, where a place may stand behind a comma: either is enough. */
export const namesThingOrPlace = (units: readonly WordsOfUnit[], name: string, isOfKind: (word: string) => boolean): boolean =>
  name.replace(/\([^()]*\)/g, ' ').split(',').some((piece) => namesThing(units, piece, isOfKind))

const hasMost = (units: readonly WordsOfUnit[], words: readonly string[]): boolean =>
  units.some((unit) => words.filter((word) => unit.has(word)).length * 2 > words.length)

const ownWords = (name: string, isOfKind: (word: string) => boolean): readonly string[] =>
  [...new Set(wordsOf(name).filter((word) => word.length > 2 && !/^\d/.test(word) && !isOfKind(word)))]
