import { distance } from 'fastest-levenshtein'
import { slipBetween, undoubled } from './name-distance'

/** How two folded words of one full name differ. */
export type Difference =
  /** By what is hardly heard: another vowel, a letter doubled, an h, "ph" for "f". */
  | 'heard-alike'
  /** By much that is hardly heard: "Bilk", "Bilque". */
  | 'far-alike'
  /** By a letter dropped, added or swapped. */
  | 'letter'
  /** By another consonant: as often another name. */
  | 'consonant'
  /** By a final s. */
  | 'plural'
  /** By the vowel of an ending, as "Marner" and "Marnor" do. */
  | 'ending'

/** Words as long as this may differ in two letters that are hardly heard, as in names that several alphabets wrote. */
const LONG = 6
/** So many letters may differ in all. */
const FARTHEST = 3
/** Shorter words are near too many others to tell by a letter. */
const SHORT = 5
/** Names of two letters are near half of all others. */
const LEAST = 3

/** How `a` differs from `b`; null where they are farther apart, or as two forms of one word and the names of a man and a woman are. */
export function differenceBetween(a: string, b: string): Difference | null {
  if (Math.min(a.length, b.length) < LEAST || a === b || Math.abs(a.length - b.length) > 2) return null
  if (`${a}s` === b || `${b}s` === a) return 'plural'
  const slip = slipBetween(a, b)
  const longest = Math.max(a.length, b.length)
  if (areOfTwoGenders(a, b)) return null
  if (slip?.ending === true) return undoubled(a) === undoubled(b) && /[^aeiouy]$/.test(a) && /[^aeiouy]$/.test(b) ? 'heard-alike' : slip.kind === 'changed' && !slip.consonant && longest >= LONG && a.at(-1) === b.at(-1) ? 'ending' : null
  const apart = distance(a, b)
  const isAlike = apart <= FARTHEST && asHeard(a) === asHeard(b) && (longest >= LONG || a[0] === b[0])
  if (isAlike) return apart <= (longest < LONG ? 1 : 2) ? 'heard-alike' : 'far-alike'
  if (apart === 1 && slip === null && longest < SHORT && longest > LEAST && a[0] === b[0] && a.length === b.length) return 'consonant'
  if (slip === null || slip.kind === 'two' || a[0] !== b[0]) return null
  return slip.consonant ? 'consonant' : 'letter'
}

/** Vowels in which the names of men and women, and of one saint in two tongues, end. */
const areOfTwoGenders = (a: string, b: string): boolean => a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[aeo]$/.test(a) && /[aeo]$/.test(b)

/** What is heard of a word, roughly: its consonants, and where vowels stand between them. */
const asHeard = (word: string): string => undoubled(word.replace(/ph/g, 'f').replace(/que$/, 'k').replace(/[ckq]+/g, 'k').replace(/z/g, 's').replace(/w/g, 'v').replace(/(?<!^)h/g, '').replace(/[aeiouy]+/g, 'a'))
