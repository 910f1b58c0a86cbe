import type { Document } from '../../document/document'
import { isCommonWord } from './common-words'
import type { TwoSpellings } from './full-names'
import { contextAt, isQuotedPlace, type NameContext } from './name-context'
import { slipBetween, undoubled } from './name-distance'
import { sameLetters } from './name-index'
import { isListedAsVariant, isNear, isToldApart } from './name-variant'
import { byFrequency, type NameWord } from './name-word'

/** Shorter names are near too many others; two letters are swapped in others too. */
const SHORTEST = 5
const SHORTEST_SWAPPED = 6
const SHORTEST_WITH_H = 8
/** A name that stands oftener in both spellings may be two. */
const MOST_RARE = 2
/** Of the usual form so many places are looked at. */
const MOST_PLACES = 12
/** Forms of other texts are kept too: more than this have the same letters in no text. */
const MOST_ALIKE = 6

/** Names that differ by a double letter, an h or two letters swapped, as hardly any two names do: found though each stands once, where no name beside tells of another bearer. */
export const loneNamesSpelledTwice = (document: Document): readonly TwoSpellings[] =>
  [...sameLetters(document)].flatMap((group) => pairsOf(group).flatMap(([rare, usual]) => (isOneName(document, rare, usual) ? [{ rare, usual, count: usual.count }] : [])))

/** The rarer first. */
function pairsOf(group: readonly NameWord[]): readonly (readonly [NameWord, NameWord])[] {
  const words = group.filter(({ folded, form }) => folded.length >= SHORTEST && !form.isNoName).slice(0, MOST_ALIKE)
  return words.flatMap((word, at) => words.slice(at + 1)
    .filter((other) => differOddly(word.folded, other.folded))
    .map((other): readonly [NameWord, NameWord] => (byFrequency(word, other) > 0 ? [word, other] : [other, word])))
}

function differOddly(a: string, b: string): boolean {
  if (a === b) return false
  // "Brelli" and "Brellii" are two forms of Latin, "Brellers" and "Brellres" words of two tongues.
  if (undoubled(a) === undoubled(b)) return ![[a, b], [b, a]].some(([one = '', other]) => /[aeiouy]$/.test(one) && one + (one.at(-1) ?? '') === other)
  if (Math.min(a.length, b.length) >= SHORTEST_WITH_H && withoutH(a) === withoutH(b)) return true
  const slip = a.length >= SHORTEST_SWAPPED ? slipBetween(a, b) : null
  return slip?.kind === 'swapped' && !slip.ending && !/(?:er|re)s?$/.test(a)
}

/** But for those at the beginning and the end: "Mariah" and "Maria" are what two tongues write. */
const withoutH = (word: string): string => undoubled(word.replace(/(?<!^)h(?!$)/g, ''))

function isOneName({ text }: Document, rare: NameWord, usual: NameWord): boolean {
  if (rare.count > MOST_RARE) return false
  const [ofRare, ofUsual] = [rare, usual].map(({ places, word }) => places.slice(0, MOST_PLACES).map((place) => contextAt(place, word.length)))
  if (ofRare === undefined || ofUsual === undefined) return false
  const isOften = usual.count >= 2 * rare.count && usual.count > 1
  const isOneBearer = isOften ? ofRare.every(isAlone) : (ofRare.every(isAlone) && ofUsual.every(isLast)) || (ofUsual.every(isAlone) && ofRare.every(isLast))
  const orders = isOften ? [[rare, usual]] : [[rare, usual], [usual, rare]]
  return isOneBearer
    && ![rare, usual].some(({ places, word }) => places.every((place) => isQuotedPlace(place, word.length)) || isCommonWord(text, word))
    && !rare.places.some((place) => usual.places.slice(0, MOST_PLACES).some((other) => isNear(place, other)))
    && orders.every(([one = rare, other = usual]) => !isListedAsVariant(text, one, other) && !isToldApart(one, other))
}

const isAlone = ({ before, after, compound }: NameContext): boolean => before === null && after === null && !compound
/** Behind a given name at most: another name behind it may make another of it. */
const isLast = ({ after, compound }: NameContext): boolean => after === null && !compound
