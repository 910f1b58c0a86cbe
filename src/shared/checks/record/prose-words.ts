import type { SubjectNames } from '../../claims/profile'
import type { Document } from '../../document/document'
import { forEachUnit } from '../moved-units'
import { onceFor } from '../once-for'
import { NO_WORDS, readWords, wordsIn, wordsOf, type WordsOfUnit } from '../unit-words'

/** The folded words of the prose, unit by unit; values of the record have none. */
export const proseWords: (document: Document) => readonly WordsOfUnit[] = forEachUnit((unit) => (unit.kind === 'value' ? NO_WORDS : wordsIn(unit)))

/** The folded words of the subject's names. */
export const subjectWords = onceFor((subject: SubjectNames): ReadonlySet<string> => new Set(subject.full.flatMap(wordsOf)))

/**
 * True when any word of a person's name that is not also the subject's stands in the prose, large as in the name; true when
 * there is no such word.
 */
export function namesPerson(units: readonly WordsOfUnit[], name: string, subject: SubjectNames): boolean {
  const own = subjectWords(subject)
  const written = readWords(name)
  const words = wordsOf(name).filter((word) => word.length > 2 && !own.has(word) && !titles.has(word)).map((word) => ({ word, isLarge: written.hasLarge(word) }))
  return words.length === 0 || units.some((unit) => words.some(({ word, isLarge }) => (isLarge ? unit.hasLarge(word) : unit.has(word))))
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
