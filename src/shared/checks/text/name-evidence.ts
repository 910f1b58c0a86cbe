import { isWellKnownPlace } from '../../claims/lexicon/cities'
import { isLand } from '../../claims/lexicon/countries'
import { countryOfPeople } from '../../claims/lexicon/demonyms'
import { verbSource } from '../../claims/lexicon/grammar-words'
import type { Document } from '../../document/document'
import { familyNames } from '../../claims/lexicon/family-names'
import { openersOfNames } from '../../claims/lexicon/name-words'
import { partiesAndFaiths } from '../../claims/lexicon/roles'
import { wordsBefore } from './name-around'
import { contextAt, type NameContext } from './name-context'
import { undoubled, type Slip } from './name-distance'
import type { NameWord } from './name-word'

/** From here on a name stands often. */
const OFTEN = 8
/** Places of the frequent form that are looked at. */
const MOST_LOOKED_AT = 80

/**
 * How much speaks for `rare` being a slip of `frequent`; points add up, and the check asks for a fixed sum. A slip that no pair
 * of names shows (two letters swapped) weighs much, one that many pairs of names show (another ending, another consonant)
 * little; a name that is often written one way weighs more; the same neighbour ("Tamsin …") tells who is meant, another
 * neighbour that somebody else is.
 */
export function evidenceFor(document: Document, rare: NameWord, frequent: NameWord, slip: Slip): number {
  if (isOwnNameActing(document, rare, frequent, slip)) return CERTAIN
  const bare = barePoints(document, rare, frequent, slip)
  if (bare < WORTH_A_LOOK) return bare
  const isOther = (slip.kind === 'added' && consonantsOf(rare.folded) !== consonantsOf(frequent.folded)) || areOfTwoSons(rare.folded, frequent.folded)
  const contexts = frequent.places.slice(0, MOST_LOOKED_AT).map((place) => contextAt(place, frequent.word.length))
  // "Hoffmann" beside "Hofmann": both are names that many bear, and only the same neighbour tells of one bearer.
  const isOfTitle = document.title?.title.split(/[\s,()]+/).includes(frequent.word) === true
  if (familyNames.has(rare.folded) && rare.places.some((place) => mayBeAnother(contextAt(place, rare.word.length), contexts, isOfTitle))) return 0
  const surroundings = Math.min(...rare.places.map((place) => surroundingPoints(contextAt(place, rare.word.length), contexts, slip, isOther, place.unit.kind === 'value')))
  // "The Californoa Guild", in a text on California: the world knows it by one spelling, whatever stands around it. "Of Homburg" may be another place, "Karl Hamborg" a man.
  if (surroundings < 0 && isWorldName(frequent, slip) && isButOneLetter(slip, rare.folded, frequent.folded) && !slip.ending && rare.places.every((place) => contextAt(place, rare.word.length).before === null && !ofPlace.test(wordsBefore(place)))) return bare
  // Hardly two names differ by a swap: other surroundings say less against it.
  return bare + (surroundings < 0 && slip.kind === 'swapped' && !slip.ending ? surroundings / 2 : surroundings)
}

/** Behind these stands a place, or somebody of one. */
const ofPlace = /(?<![\p{L}])(?:of|in|at|near|from|to|and) (?:the )?$/u

/** A land, a large city, a people or a party, in so many letters that hardly a name of people is one letter from it. Another vowel makes another town of a town. */
const isWorldName = ({ word, folded }: NameWord, { kind }: Slip): boolean =>
  folded.length >= LONG_NAME && ((kind === 'changed' ? isLand(word) : isWellKnownPlace(word)) || countryOfPeople(word) !== null || partiesAndFaiths.has(folded))
const LONG_NAME = 7

/** More than any check asks for. */
const CERTAIN = 5
/** From here on hardly a sentence does without the name. */
const VERY_OFTEN = 12

/**
 * "That evening Quillse spoke", of a Nils Quillsen: alone, without a name by which the text would have introduced another, the subject of a verb, and but for
 * one letter the family name that the text is about.
 */
function isOwnNameActing({ title }: Document, rare: NameWord, frequent: NameWord, slip: Slip): boolean {
  const [place] = rare.places
  if (place === undefined || rare.count !== 1 || frequent.count < VERY_OFTEN || !isButOneLetter(slip, rare.folded, frequent.folded) || title?.title.endsWith(` ${frequent.word}`) !== true) return false
  const { before, after, compound } = contextAt(place, rare.word.length)
  const { unit: { text, span } } = place
  const [start, end] = [place.at - span.start, place.at - span.start + rare.word.length]
  return before === null && after === null && !compound && acts.test(text.slice(end, end + LOOK)) && !ofThing.test(text.slice(Math.max(0, start - LOOK), start))
}

/** One letter lost, two swapped, or one vowel for another; another consonant makes another name. */
const isButOneLetter = ({ kind, consonant }: Slip, rare: string, frequent: string): boolean =>
  rare[0] === frequent[0] && (kind === 'dropped' || kind === 'swapped' || (kind === 'changed' && !consonant))

const LOOK = 24
const acts = new RegExp(`^ (?:(?:also|then|later|now|\\p{Ll}+ly) )?${verbSource}\\b`, 'u')
/** "the Quille flows", "in Quille stood": a river, a place. */
const ofThing = /(?<![\p{L}])(?:[Tt]he|[Aa]n?|[Ii]n|[Aa]t|[Oo]f|[Ff]rom|[Nn]ear|[Tt]o|[Bb]y|[Ww]ith|[Oo]n|(?<!, )[Aa]nd) $/u

/** "Quilson" and "Quilston": two families, where others bear the one. */
const areOfTwoSons = (rare: string, frequent: string): boolean => sonOf.test(rare) && sonOf.test(frequent) && rare.replace(sonOf, '') === frequent.replace(sonOf, '')
const sonOf = /st?[eo]n$/

/** What stands around the words adds at most 2.5; most pairs end here. */
const WORTH_A_LOOK = 2

/** What the words themselves say, without a look at where they stand. */
const barePoints = (document: Document, rare: NameWord, frequent: NameWord, slip: Slip): number =>
  (pointsOfTitle(document, slip, rare, frequent) ?? slipPoints(slip, rare, frequent)) + lengthPoints(frequent) + oftenPoints(frequent) + standingPoints(slip, rare, frequent) + (document.title?.title.includes(frequent.word) === true ? 1 : 0)

function slipPoints(slip: Slip, rare: NameWord, frequent: NameWord): number {
  if (!isSpeakable(rare.folded) && isSpeakable(frequent.folded)) return 3.5
  // The first letter is the last to be mistaken: rather a form of another tongue.
  if (rare.folded[0] !== frequent.folded[0]) return -1.5
  if (slip.ending) return isTruncated(slip, rare, frequent) ? 1 : isInnerVowel(slip, rare, frequent) ? (isOften(frequent) ? 1.5 : 0) : -2
  if (slip.kind === 'swapped') return 3.5
  if (slip.kind === 'two') return 0
  if (slip.kind === 'changed') return slip.consonant ? 0 : 1.5
  return 2
}

/** The last letter is lost and no ending is left: "Okont". */
const isTruncated = (slip: Slip, rare: NameWord, frequent: NameWord): boolean =>
  slip.kind === 'dropped' && frequent.folded.startsWith(rare.folded) && !/[saeiouyn]$/.test(frequent.folded)

/**
 * The name the text is about, often written and once without its last letter: "Quillse" for "Quillsen"; or very often, and once without another or with two
 * swapped: "Quillsn", though the tongue has both endings. "Zander" and "Zandre" are two names.
 */
function pointsOfTitle({ title }: Document, { kind, ending }: Slip, rare: NameWord, frequent: NameWord): number | null {
  if (!ending || rare.count !== 1 || rare.folded[0] !== frequent.folded[0]) return null
  if (kind === 'dropped' && isOften(frequent) && frequent.folded.startsWith(rare.folded) && title?.title.endsWith(frequent.word) === true) return 1
  if (frequent.count < VERY_OFTEN || title?.title.includes(frequent.word) !== true) return null
  // "Andres" and "Andreas", "Africans" and "Africanus"; "Christian" and "Christina".
  if (kind === 'dropped' && rare.folded.at(-1) === frequent.folded.at(-1) && !rare.folded.endsWith('s')) return 2
  return kind === 'swapped' && !/(?:er|re|ian|ina)$/.test(rare.folded) ? 3 : null
}

/** "Okonta" and "Okenta" end alike: the changed vowel stands before the ending. "Quillson" and "Quillsen" are two names. */
const isInnerVowel = (slip: Slip, rare: NameWord, frequent: NameWord): boolean =>
  slip.kind === 'changed' && !slip.consonant && rare.folded.at(-1) === frequent.folded.at(-1) && !/s[eo]n$/.test(frequent.folded)

/** Two letters swapped, or a vowel lost where a tongue needs one, in a name that stands often: no other word is written so. */
export const isGlaring = (slip: Slip, rare: NameWord, frequent: NameWord): boolean =>
  isOften(frequent) && ((slip.kind === 'swapped' && !slip.ending) || (!isSpeakable(rare.folded) && isSpeakable(frequent.folded)))

const isOften = ({ count }: NameWord): boolean => count >= OFTEN

/** Consonants that names of Europe end in; "Spencr" and "Unitd" end in others. */
const finalCluster = /(?:[aeiouy][^aeiouy]?|[bdfgklmnprstz]{2}|[lmnr][a-z]|[csptwz]h|c[hkt]|[kpw]s|gh[ts]?|tch|r[a-z][a-z]|ht|[bdpf]t|[bcdfghklmnpstvw][lr]e|sk|sp|dt|qs|[wy][a-z]|z[tl]|x)$/
const UNUSUAL = /^(?!sch)[^aeiouy]{4}|[^aeiouy]{5}|^[bcdfgkpt][rl][bcdfghjklmnpqrstvwxz]|(?:[bcdfgkmptvz]|ll|ss|ch)r$|[bcdfgkptvz][mn]$|[bcfgkpv]l$|[bcdfgkptvz]l[bcdfghjkmnpqrtvwxz]$|[bcgkpt]d$|(?!rndt$)[bcdfgjklmnpqrtvwx]{4}$/

/** No vowel lost where a tongue needs one. */
function isSpeakable(folded: string): boolean {
  const word = folded.replace(/s$/, '')
  return !/^[a-z]+$/.test(word) || (finalCluster.test(word) && !UNUSUAL.test(word))
}

const lengthPoints = ({ folded }: NameWord): number => (folded.length >= 11 ? 1 : folded.length >= 8 ? 0.5 : folded.length <= 5 ? -0.5 : 0)

/** 2 times 0.5, 4 times 1, 64 times 3. */
const oftenPoints = ({ count }: NameWord): number => Math.min(3, Math.log2(count) / 2)

/** So often a name is written one way that hardly another like it stands in the text once; where an ending differs, other words do. */
const standingPoints = (slip: Slip, rare: NameWord, frequent: NameWord): number =>
  isOften(frequent) && rare.count === 1 && slip.kind !== 'two' && !slip.ending ? 0.5 : 0

function surroundingPoints(rare: NameContext, contexts: readonly NameContext[], slip: Slip, isOther: boolean, isRecorded: boolean): number {
  if (isInitial(rare.before) || isInitial(rare.after)) return -3
  if (rare.compound && !contexts.some((other) => other.compound)) return -2
  if (contexts.some((other) => isOneBearer(rare, other))) return 2.5
  // "Karl Quilston" beside many a Quilson: the longer of two names, or both of a family.
  if (isOther && rare.before !== null) return -4
  // "Successor: Tamsan Quill", in the record of a Tamsian: a list of other people.
  if (isRecorded && rare.before === null && rare.after !== null) return -2
  const before = rare.before === null ? 0 : againstBy(different(contexts.map((other) => other.before)), 3, slip)
  const after = rare.after === null ? 0 : againstBy(different(contexts.map((other) => other.after)), 4, slip)
  if (before + after < 0) return before + after
  if (!rare.articled) return rare.opens ? 0.5 : 1
  return contexts.filter((other) => other.articled).length >= 2 ? 0.5 : -2
}

/** A name that takes many neighbours, or never had one, may well take another. */
const againstBy = (others: number, many: number, slip: Slip): number => ((others >= many || others === 0) && !slip.consonant && !slip.ending ? -0.5 : -2)

const consonantsOf = (folded: string): string => undoubled(folded.replace(/[aeiouy]/g, ''))

/** The same name on one side, and on the other none that tells two people apart ("Carl Marsen Dunn" and "Carl Masen Frey"). */
const isOneBearer = (rare: NameContext, other: NameContext): boolean =>
  (isSame(rare.before, other.before) && !isAnother(rare.after, other.after)) || (isSame(rare.after, other.after) && !isAnother(rare.before, other.before))

const isAnother = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

/** Somebody of another family; where the text is about the one, the other alone is rather a slip. */
const mayBeAnother = (rare: NameContext, contexts: readonly NameContext[], isOfTitle: boolean): boolean =>
  !(isOfTitle && rare.before === null && rare.after === null) && !contexts.some((other) => isOneBearer(rare, other))

/** A short neighbour proves little, but the numeral of a king does ("… II"). */
const isSame = (a: string | null, b: string | null): boolean => a !== null && (a.length > 2 || /^[ivx]{2}$/.test(a)) && !openersOfNames.has(a) && a === b

/** "Lyndel B. …": a person of another name. */
const isInitial = (neighbour: string | null): boolean => neighbour !== null && neighbour.length === 1

const different = (neighbours: readonly (string | null)[]): number => new Set(neighbours.filter((name) => name !== null)).size
