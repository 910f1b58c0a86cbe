import { fold } from '../../claims/fold'
import { institutionPattern, openingWords, thingHeads, titleWords } from '../../claims/lexicon/name-words'
import type { Document } from '../../document/document'
import { isCommonWord } from './common-words'
import type { Said } from './name-around'
import { contextAt, isQuotedPlace } from './name-context'
import { undoubled } from './name-distance'
import type { Form } from './name-forms'
import { pairsIn, suspectsIn, timesOf } from './name-index'
import type { Candidate, NamePairs, Side } from './name-pairs'
import { isListedAsVariant, isNear, isToldApart } from './name-variant'
import type { NamePlace } from './name-word'

/** A name that stands in a text in two spellings, and how often in the usual one. */
export interface TwoSpellings {
  readonly rare: Said
  /** The usual one, and where it stands first. */
  readonly usual: { readonly word: string, readonly at: number }
  readonly count: number
}

/** Full names of which one word is spelt in two ways: another word of the name is the same, and none of it another. */
export function spelledTwice(document: Document): readonly TwoSpellings[] {
  const pairs = pairsIn(document)
  return pairs.candidates().flatMap((candidate) => {
    if (!seemsOneName(document, pairs, candidate)) return []
    const [a, b] = saidOf(pairs, candidate)
    if (!isOneName(document, candidate, a, b)) return []
    const isFewer = a.places.length < b.places.length || (a.places.length === b.places.length && firstOf(a) > firstOf(b))
    const [rare, usual] = isFewer ? [a, b] : [b, a]
    return [{ rare, usual: { word: usual.word, at: firstOf(usual) }, count: usual.places.length }]
  })
}

const firstOf = ({ places }: Said): number => places[0]?.at ?? 0

function saidOf(pairs: NamePairs, candidate: Candidate): readonly [Said, Said] {
  const said = (form: Form): Said => ({ word: form.word, folded: form.folded, places: pairs.placesOf(candidate, form) })
  return [said(candidate.words[0]), said(candidate.words[1])]
}

/** What was last made of a candidate, and in which state of its words and the title. */
const judged = new WeakMap<Candidate, { readonly state: number, readonly isOne: boolean }>()

/** By all that the title and the units tell in which the two stand: known as long as these are the same. */
function seemsOneName(document: Document, pairs: NamePairs, candidate: Candidate): boolean {
  const state = Math.max(pairs.stateOf(candidate), suspectsIn(document).titleState)
  const known = judged.get(candidate)
  if (known?.state === state) return known.isOne
  const isOne = mayBeOneName(document.title?.title ?? '', candidate, ...saidOf(pairs, candidate))
  judged.set(candidate, { state, isOne })
  return isOne
}

function mayBeOneName(title: string, { beside, side, difference }: Candidate, a: Said, b: Said): boolean {
  const ofTitle = fold(title).split(/[^\p{L}]+/u)
  const isOfTitle = ({ folded }: Form | Said): boolean => ofTitle.includes(folded)
  // Of one family there are many, and given names near each other among them; another consonant makes another name.
  const isWeak = difference === 'consonant' || difference === 'far-alike'
  const isOfOthers = side === 'before' ? isWeak || isOfTitle(beside) : isWeak && [beside, a, b].some(isOfTitle)
  if (isOfOthers && (side === 'before' || difference !== 'consonant')) return false
  // "Toll City Bank" and "Toll City Band".
  if (difference === 'consonant' && [a, b].some(({ word }) => institutionPattern.test(word))) return false
  if (difference === 'plural' && [a, b].some((said) => said.places.every(isOfSeveral))) return false
  if (side === 'behind' && thingHeads.has(beside.folded) && difference !== 'plural') return false
  const isBetween = isOfOthers ? isBehindTheSameTwo : difference === 'plural' ? isBetweenTheSame : difference === 'ending' ? isInTheSameName : isBesideNoOther
  return a.places.slice(0, MOST_PLACES).some((one) => b.places.slice(0, MOST_PLACES).some((other) => isBetween(side, placed(a, one), placed(b, other)) && !isNear(one, other) && !isCalledOtherwise(one, other)))
    && isNameInText(a) && isNameInText(b) && !isToldApart(a, b) && !isToldApart(b, a)
}

/** By what the whole text tells. */
function isOneName(document: Document, { difference, words }: Candidate, a: Said, b: Said): boolean {
  const isSmall = ({ word }: Said): boolean => isCommonWord(document.text, word)
  const areLong = difference === 'plural' || Math.min(a.word.length, b.word.length) >= LONG_WORD
  return !areBothOften(document, words) && !(areLong ? isSmall(a) && isSmall(b) : isSmall(a) || isSmall(b))
    && !isListedAsVariant(document.text, a, b) && !isListedAsVariant(document.text, b, a)
}

/** "The Holm and Ruddle [Grands] Prix", "the 2007 and 2008 Holm [Grands] Prix": of more than one. */
const isOfSeveral = ({ at, unit }: NamePlace): boolean => severalBefore.test(unit.text.slice(Math.max(0, at - unit.span.start - REACH), at - unit.span.start))
const severalBefore = /(?:\p{Lu}[\p{L}\p{M}]*|\d) (?:and|or|&) (?:(?:\p{Lu}[\p{L}\p{M}]*|\d{4}) ){1,3}$/u

/** Two words of the language that are as long hardly differ by a letter. */
const LONG_WORD = 8

/** Of each spelling so many places are compared. */
const MOST_PLACES = 12

/** Not in capitals all of it, nor cut ("Grindin' Gears"), nor only in others' words. */
const isNameInText = ({ word, places }: Said): boolean =>
  word !== word.toUpperCase() && places.some((place) => !isQuotedPlace(place, word.length)) && !places.every(({ at, unit }) => cut.test(unit.text.slice(at - unit.span.start + word.length, at - unit.span.start + word.length + 2)))
const cut = /^['’‘](?!s)/

interface Placed { readonly place: NamePlace, readonly length: number }
const placed = ({ word: { length } }: Said, place: NamePlace): Placed => ({ place, length })

/**
 * "Carl [Marsen] Dunn" is not "Carl [Masen] Frey", nor "Carl [Marsen]" a "Carl [Masen] Street"; and "Ida [Tamsin] Venn" may well be the daughter
 * of "[Tamsen] Venn", unless more names follow.
 */
function isBesideNoOther(side: Side, one: Placed, other: Placed): boolean {
  const [a, b] = [one, other].map(({ place, length }) => contextAt(place, length)[side === 'behind' ? 'after' : 'before'])
  if (a !== null && b !== null) return a === b
  if (side === 'behind') return isOfThing(one) === isOfThing(other) && !isOfVowel(side, one, other)
  const [behind, behindOther] = [one, other].map((word) => twoNames.exec(textBehind(word))?.[0])
  return (behind !== undefined && behind === behindOther) || (a === b && (a !== null || !isOfVowel(side, one, other)))
}

/** Shorter names that differ in their vowels alone are as often two: "Karen" and "Karin", "Reed" and "Reid". */
const SHORT_GIVEN = 7
const SHORT_FAMILY = 6
function isOfVowel(side: Side, one: Placed, other: Placed): boolean {
  const [a = '', b = ''] = [one, other].map(({ place: { at, unit }, length }) => withoutMute(fold(unit.text.slice(at - unit.span.start, at - unit.span.start + length))))
  return a !== b && Math.min(a.length, b.length) < (side === 'before' ? SHORT_GIVEN : SHORT_FAMILY) && a.replace(vowels, '') === b.replace(vowels, '')
}
const withoutMute = (word: string): string => undoubled(word.replace(/(?<!^)h/g, ''))
const vowels = /[aeiouy]+/g

/** "The botanist Carl [Reed]", "the engineer Carl [Reid]": two are told of. */
function isCalledOtherwise(one: NamePlace, other: NamePlace): boolean {
  const [a, b] = [one, other].map(({ at, unit }) => calling.exec(unit.text.slice(Math.max(0, at - unit.span.start - CALLING), at - unit.span.start))?.[1])
  return a !== undefined && b !== undefined && a !== b
}
const calling = /\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ne|[Aa]nother) (?:[\p{L}-]+ ){0,2}?(\p{Ll}[\p{L}-]+) (?:\p{Lu}[\p{L}\p{M}’'.-]* ){0,3}$/u
const CALLING = 70

/** Two that are spoken of often, the one hardly less than the other, are two. */
function areBothOften(document: Document, words: Candidate['words']): boolean {
  const [fewer = 0, more = 0] = words.map((word) => timesOf(document, word)).sort((one, other) => one - other)
  return fewer >= OFTEN && 3 * fewer >= more
}
const OFTEN = 3

const twoNames = /^ \p{Lu}[\p{L}\p{M}]+ \p{Lu}[\p{L}\p{M}]+/u

const isOfThing = (word: Placed): boolean => ofThing.test(textBehind(word))
const ofThing = new RegExp(`^(?: \\p{Lu}[\\p{L}\\p{M}]*){0,2} (?:Land|${institutionPattern.source})`, 'u')

const wordAt = ({ place: { at, unit }, length }: Placed): string => unit.text.slice(at - unit.span.start, at - unit.span.start + length)
const textBehind = ({ place: { at, unit }, length }: Placed): string => unit.text.slice(at - unit.span.start + length, at - unit.span.start + length + REACH)
const textBefore = ({ place: { at, unit } }: Placed): string => unit.text.slice(Math.max(0, at - unit.span.start - REACH), at - unit.span.start)

/** "Port [Quills] Bridge" and "Port [Quill] Bridge": the same word, written large, on the other side too. */
function isBetweenTheSame(side: Side, one: Placed, other: Placed): boolean {
  const [a, b] = [one, other].map((word) => (side === 'behind' ? nameBehind.exec(textBehind(word)) : nameBefore.exec(textBefore(word)))?.[1])
  return a !== undefined && a === b && !openingWords.has(fold(a))
}
const isInTheSameName = (side: Side, one: Placed, other: Placed): boolean => isBetweenTheSame(side, one, other) || isBehindTheSameTwo(side, one, other)

/** "Ilsa Quill [Marner]" and "Ilsa Quill [Marnor]": kin share one name with each other, hardly two. */
function isBehindTheSameTwo(side: Side, one: Placed, other: Placed): boolean {
  const [a, b] = [one, other].map((word) => twoNamesBefore.exec(textBefore(word)))
  const words = [one, other].map(wordAt)
  if (words.some((word) => institutionPattern.test(word)) || words.every((word) => /s[eo]n$/.test(word))) return false
  return side === 'behind' && a?.[0] !== undefined && a[0] === b?.[0] && !openingWords.has(fold(a[1] ?? '')) && !titleWords.has(fold(a[1] ?? '')) && !titleWords.has(fold(a[2] ?? ''))
}
const twoNamesBefore = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+) (\p{Lu}[\p{L}\p{M}]+) $/u
const REACH = 30
const nameBehind = /^ (\p{Lu}[\p{L}\p{M}]+)/u
const nameBefore = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+) $/u
