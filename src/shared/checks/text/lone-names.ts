import { familyNames } from '../../claims/lexicon/family-names'
import { fold } from '../../claims/fold'
import { titleWords } from '../../claims/lexicon/name-words'
import type { Document } from '../../document/document'
import { isCommonWord } from './common-words'
import type { TwoSpellings } from './full-names'
import { contextAt, isQuotedPlace, type NameContext } from './name-context'
import { slipBetween, undoubled } from './name-distance'
import { sameLetters } from './name-index'
import { isListedAsVariant, isNear, isToldApart } from './name-variant'
import { byFrequency, type NameWord } from './name-word'

/** In shorter names two letters are swapped as in two names. */
const SHORTEST_SWAPPED = 6
const SHORTEST_WITH_H = 8
/** A name that stands oftener in both spellings may be two. */
const MOST_RARE = 2
/** Of the usual form so many places are looked at. */
const MOST_PLACES = 12
/** Forms of other texts are kept too: more than this have the same letters in no text. */
const MOST_ALIKE = 6

/** More pairs than lives have: each is looked for in the whole text. */
const MOST_PAIRS = 100

/** Names that differ by a double letter, an h or two letters swapped, as hardly any two names do: found though each stands once, where no name beside tells of another bearer. */
export function loneNamesSpelledTwice(document: Document): readonly TwoSpellings[] {
  const pairs: NamePair[] = []
  for (const group of sameLetters(document)) {
    pairs.push(...pairsOf(group))
    if (pairs.length > MOST_PAIRS) return []
  }
  const seeming = pairs.filter(seemsOneName).sort((a, b) => (a.rare.first?.at ?? 0) - (b.rare.first?.at ?? 0))
  return seeming.flatMap(({ rare, usual }) => (isOneName(document.text, rare, usual) ? [{ rare, usual: { word: usual.word, at: usual.first?.at ?? 0 }, count: usual.count }] : []))
}

interface NamePair {
  readonly rare: NameWord
  readonly usual: NameWord
  /** What was last made of the two, and in which state of them. */
  isOne: boolean
  state: number
}

/** By group: one that has changed is another list. */
const known = new WeakMap<readonly NameWord[], readonly NamePair[]>()

function pairsOf(group: readonly NameWord[]): readonly NamePair[] {
  const pairs = known.get(group) ?? pairsFrom(group)
  known.set(group, pairs)
  return pairs
}

/** A group is in the order in which texts were read, whichever they were: here it is put into that of this one. */
function pairsFrom(group: readonly NameWord[]): readonly NamePair[] {
  const words = [...group].sort(byFrequency).slice(0, MOST_ALIKE)
  return words.flatMap((usual, at) => words.slice(at + 1).filter((rare) => differOddly(usual.folded, rare.folded)).map((rare): NamePair => ({ rare, usual, isOne: false, state: -1 })))
}

function differOddly(a: string, b: string): boolean {
  if (a === b || (familyNames.has(a) && familyNames.has(b))) return false
  // Towns and families of two lands: "Maarlem" and "Marlem", "Brelli" and "Brellii".
  if (undoubled(a) === undoubled(b)) return undoubledVowels(a) !== undoubledVowels(b)
  if (Math.min(a.length, b.length) >= SHORTEST_WITH_H && withoutH(a) === withoutH(b)) return true
  const slip = a.length >= SHORTEST_SWAPPED ? slipBetween(a, b) : null
  return slip?.kind === 'swapped' && !slip.ending && !/(?:er|re)s?$/.test(a) && !makesAnother.test(swapped(a, b))
}

const undoubledVowels = (word: string): string => word.replace(/([aeiouy])\1/g, '$1')

/** The two letters that change places. */
function swapped(a: string, b: string): string {
  let at = 0
  while (a[at] === b[at]) at++
  return a.slice(at, at + 2)
}
/** "Burton" and "Bruton", "Riemann" and "Reimann": as many are called the one as the other. */
const makesAnother = /^(?:[aeiou][lr]|[lr][aeiou]|[aeiou]{2})$/

/** But for those at the beginning and the end: "Mariah" and "Maria" are what two tongues write. */
const withoutH = (word: string): string => undoubled(word.replace(/(?<!^)h(?!$)/g, ''))

/** By all that the units tell in which the two stand: known as long as these are the same. */
function seemsOneName(pair: NamePair): boolean {
  const state = Math.max(pair.rare.state, pair.usual.state)
  if (pair.state !== state) {
    pair.state = state
    pair.isOne = mayBeOneName(pair)
  }
  return pair.isOne
}

function mayBeOneName({ rare, usual }: NamePair): boolean {
  if (rare.count > MOST_RARE) return false
  const [ofRare, ofUsual] = [rare, usual].map(({ places, word }) => places.slice(0, MOST_PLACES).map((place) => contextAt(place, word.length)))
  if (ofRare === undefined || ofUsual === undefined) return false
  const isOneBearer = isOften(rare, usual) ? ofRare.every(isAlone) : (ofRare.every(isAlone) && ofUsual.every(isLast)) || (ofUsual.every(isAlone) && ofRare.every(isLast))
  // "Parris" and "Mrs Paris": of two only one is called so.
  return isOneBearer && hasTitle(rare) === hasTitle(usual)
    && ![rare, usual].some(({ places, word }) => places.every((place) => isQuotedPlace(place, word.length)))
    && !rare.places.some((place) => usual.places.slice(0, MOST_PLACES).some((other) => isNear(place, other)))
    && ordersOf(rare, usual).every(([one, other]) => !isToldApart(one, other))
}

/** By what the whole text tells. */
const isOneName = (text: string, rare: NameWord, usual: NameWord): boolean =>
  !isCommonWord(text, rare.word) && !isCommonWord(text, usual.word) && ordersOf(rare, usual).every(([one, other]) => !isListedAsVariant(text, one, other))

const isOften = (rare: NameWord, usual: NameWord): boolean => usual.count >= 2 * rare.count && usual.count > 1

/** Where neither is the usual one, each may be told to be another. */
const ordersOf = (rare: NameWord, usual: NameWord): readonly (readonly [NameWord, NameWord])[] => isOften(rare, usual) ? [[rare, usual]] : [[rare, usual], [usual, rare]]

const hasTitle = ({ places }: NameWord): boolean => places.slice(0, MOST_PLACES).some(({ at, unit }) => {
  const before = titleBefore.exec(unit.text.slice(Math.max(0, at - unit.span.start - LONGEST_TITLE), at - unit.span.start))?.[1]
  return before !== undefined && titleWords.has(fold(before))
})
const titleBefore = /(?<![\p{L}\p{M}])(\p{Lu}\p{Ll}+)\.? $/u
const LONGEST_TITLE = 20

const isAlone = ({ before, after, compound }: NameContext): boolean => before === null && after === null && !compound
/** Behind a given name at most: another name behind it may make another of it. */
const isLast = ({ after, compound }: NameContext): boolean => after === null && !compound
