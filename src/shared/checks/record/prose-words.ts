import { fold, foldedOf } from '../../claims/fold'
import type { SubjectNames } from '../../claims/profile'
import type { Document } from '../../document/document'
import { CAPITAL, DIGIT, hasSurrogates, LETTER, letterAt } from '../../text/letters'
import { blockScanner } from '../block-scan'

/** The folded words of one heading, paragraph or list item; `large` are those written with a capital. */
export interface WordsOfUnit {
  readonly all: ReadonlySet<string>
  readonly large: ReadonlySet<string>
}

const scan = blockScanner<WordsOfUnit>((text, kind) => (kind === 'value' ? [] : [unitOf(text)]))

/** The words of a stretch of text. */
export function unitOf(text: string): WordsOfUnit {
  if (hasSurrogates(text)) return { all: new Set(wordsOf(text)), large: new Set(wordsOf((text.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' '))) }
  const all = new Set<string>()
  const large = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const first = letterAt(text, at)
    if ((first & (LETTER | DIGIT)) === 0) continue
    const start = at
    let isSmall = true
    for (; (letterAt(text, at) & (LETTER | DIGIT)) !== 0; at++) if (!isFolded(text.charCodeAt(at))) isSmall = false
    if (at - start === 1 && isPossessive(text, start)) continue
    const written = text.slice(start, at)
    const word = isSmall ? written : foldedOf(written)
    all.add(word)
    if ((first & CAPITAL) !== 0) large.add(word)
  }
  return { all, large }
}

/** a to z and digits. */
const isFolded = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)

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
  const { large } = unitOf(name)
  return words.length === 0 || units.some((unit) => words.some((word) => (large.has(word) ? unit.large : unit.all).has(word)))
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
  units.some((unit) => words.filter((word) => unit.all.has(word)).length * 2 > words.length)

const ownWords = (name: string, isOfKind: (word: string) => boolean): readonly string[] =>
  [...new Set(wordsOf(name).filter((word) => word.length > 2 && !/^\d/.test(word) && !isOfKind(word)))]
