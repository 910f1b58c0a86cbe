import { distance } from 'fastest-levenshtein'
import { fold } from '../fold'
import { titleWords } from '../lexicon/name-words'

/** Words that begin alike for so many letters may be two forms of one name. */
const LONG = 5

/**
 * True when two names can be the same person: a family name is in both, or one is too short to tell. Two people of one
 * given name are two ("Carl Dunn", "Carl Frey"); a name with a title of land ("Carl, Duke of Frey") may be anybody's.
 */
export function canBeSamePerson(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)]
  if (left.length === 0 || right.length === 0) return true
  const shared = left.filter((word) => right.some((other) => isAlike(word, other)))
  if (shared.length === 0) return false
  return left.length === 1 || right.length === 1 || shared.length > 1 || namesLand.test(a) || namesLand.test(b) || sharesLast(left, right)
}

/** True when two names are hardly two people: one family name, or one name that is all there is of either, with or without the same number. */
export function isHardlyAnother(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)]
  if (left.length === 0 || right.length === 0) return false
  return numberOf(a) === numberOf(b) && sharesOwnLast(left, right)
}

const namesLand = /,| of /

const sharesLast = (left: readonly string[], right: readonly string[]): boolean => has(right, left.at(-1)) || has(left, right.at(-1))

/** The same, but a family name that is spelt otherwise must be the family name of both: "Una Hulbert" is not "Herbert Quill". */
function sharesOwnLast(left: readonly string[], right: readonly string[]): boolean {
  const [a = '', b = ''] = [left[left.length - 1], right[right.length - 1]]
  const alike = (one: string, other: string): boolean => isAlike(one, other) && (!isRespelt(one, other) || one === other || (one === a && other === b))
  return right.some((word) => alike(a, word)) || left.some((word) => alike(word, b))
}

const has = (words: readonly string[], word: string | undefined): boolean => word !== undefined && words.some((other) => isAlike(word, other))

const isAlike = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= LONG && a.slice(0, LONG) === b.slice(0, LONG)) || isRespelt(a, b)

/** "Pike" and "Pyke": a letter apart, in long names two, behind one first letter. */
const isRespelt = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length)
  return shorter > 3 && a[0] === b[0] && distance(a, b) <= (shorter > 6 ? 2 : 1)
}

/** The number behind a ruler's name. */
const numberOf = (name: string): string => / ([IVX]+)$/.exec(name)?.[1] ?? ''

/** The words of a name that tell people apart, folded: no titles, particles or brackets. */
export const nameWords = (words: string): readonly string[] =>
  fold(words).replace(/\([^()]*\)/g, ' ').replace(article, '').split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word.length > 2 && !titleWords.has(word) && !noName.test(word))

/** "al-Frey", "el-Quist": written with it and without it. */
const article = /(?<![\p{L}\p{M}-])(?:al|el)[-‑'’](?=\p{L})/gu

const noName = /^(?:the|and|von|van|del|der|jr|sr|iii|viii|vii|xii|xiii|xiv|xvi|xviii|king|queen|pope|emperor|marshal|general|duke|earl|viscount|marquess|baron|count|lord|lady|sir|prince|princess)$/
