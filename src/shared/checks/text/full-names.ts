import { fold } from '../../claims/fold'
import { institutionPattern, openingWords, thingHeads } from '../../claims/lexicon/name-words'
import type { Document } from '../../document/document'
import { unitsOf, type Unit } from '../../document/units'
import { capitalsIn, type Pair } from './capitals'
import { isCommonWord } from './common-words'
import { contextAt, isQuotedPlace } from './name-context'
import { areNear, undoubled } from './name-distance'
import type { Form } from './name-forms'
import { differenceBetween, type Difference } from './name-heard'
import { timesOf } from './name-index'
import { isListedAsVariant, isNear, isToldApart, type Said } from './name-variant'
import type { NamePlace } from './name-word'

/** A name that stands in a text in two spellings, and how often in the usual one. */
export interface TwoSpellings {
  readonly rare: Said
  readonly usual: Said
  readonly count: number
}

/** Two words that stand beside one other, on one side of it. */
interface Candidate {
  readonly beside: Form
  readonly side: Side
  readonly words: readonly [Form, Form]
  readonly difference: Difference
}
/** Where the words stand: "Una [Venn]" behind the other, "[Ilsa] Venn" before it. */
type Side = 'behind' | 'before'

/** A word beside which more others stand is a frequent given name, or the family of many: it tells nobody. */
const MOST_BESIDE = 6
/** More than texts have; what is beyond is not looked at. */
const MOST_CANDIDATES = 40

/** Full names of which one word is spelt in two ways: another word of the name is the same, and none of it another. */
export function spelledTwice(document: Document): readonly TwoSpellings[] {
  const units = unitsOf(document)
  const candidates = candidatesIn(units)
  const standing = pairsWith(new Set(candidates.flatMap(({ words }) => words)), units)
  return candidates.flatMap((candidate) => {
    const [a, b] = candidate.words.map((word) => ({ word: word.word, folded: word.folded, places: placesOf(standing, candidate, word) }))
    if (!a || !b || !isOneName(document, candidate, a, b)) return []
    const isFewer = a.places.length < b.places.length || (a.places.length === b.places.length && firstOf(a) > firstOf(b))
    const [rare, usual] = isFewer ? [a, b] : [b, a]
    return [{ rare, usual, count: usual.places.length }]
  })
}

const firstOf = ({ places }: Said): number => places[0]?.at ?? 0

function candidatesIn(units: readonly Unit[]): readonly Candidate[] {
  const found: Candidate[] = []
  const neighbours = new Neighbours((candidate) => found.push(candidate))
  for (const unit of units) {
    for (const { first, second } of capitalsIn(unit).pairs) {
      neighbours.note('behind', first, second)
      neighbours.note('before', second, first)
    }
  }
  return found.filter(({ side, beside, difference }) => neighbours.count(side, beside) <= mostBeside[difference]).slice(0, MOST_CANDIDATES)
}

/** Beside each word the others that stand there. Nearly every pair is a new one or known: a list is made only for the second. */
class Neighbours {
  private readonly known = { behind: new Map<number, Form | Form[]>(), before: new Map<number, Form | Form[]>() }

  constructor(private readonly report: (candidate: Candidate) => void) {}

  note(side: Side, beside: Form, word: Form): void {
    const known = this.known[side].get(beside.kinNumber)
    if (known === undefined) this.known[side].set(beside.kinNumber, word)
    else if (Array.isArray(known)) this.compare(side, beside, word, known)
    else if (known.kinNumber !== word.kinNumber) {
      const words = [known]
      this.known[side].set(beside.kinNumber, words)
      this.compare(side, beside, word, words)
    }
  }

  count(side: Side, beside: Form): number {
    const known = this.known[side].get(beside.kinNumber)
    return Array.isArray(known) ? known.length : 1
  }

  private compare(side: Side, beside: Form, word: Form, words: Form[]): void {
    if (words.length > MOST_BESIDE) return
    for (const other of words) if (other.kinNumber === word.kinNumber) return
    for (const other of words) {
      const difference = areNear(other.letters, word.letters, 4) ? differenceBetween(other.folded, word.folded) : null
      if (difference !== null) this.report({ beside, side, words: [other, word], difference })
    }
    words.push(word)
  }
}

/** The less a difference tells, the fewer others the word beside may have. */
const mostBeside: Readonly<Record<Difference, number>> = { 'heard-alike': MOST_BESIDE, plural: MOST_BESIDE, letter: 4, consonant: 2, 'far-alike': 2 }

interface Standing { readonly pair: Pair, readonly unit: Unit }

/** The pairs that have one of the words: a text is gone through once, however many candidates it has. */
function pairsWith(words: ReadonlySet<Form>, units: readonly Unit[]): readonly Standing[] {
  const found: Standing[] = []
  if (words.size > 0) for (const unit of units) for (const pair of capitalsIn(unit).pairs) if (words.has(pair.first) || words.has(pair.second)) found.push({ pair, unit })
  return found
}

function placesOf(standing: readonly Standing[], { beside, side }: Candidate, word: Form): Said['places'] {
  const isIt = ({ pair: { first, second } }: Standing): boolean => (side === 'behind' ? first.kinNumber === beside.kinNumber && second === word : second.kinNumber === beside.kinNumber && first === word)
  return standing.filter(isIt).map(({ pair, unit }) => ({ at: unit.span.start + (side === 'behind' ? pair.secondAt : pair.firstAt), unit }))
}

function isOneName(document: Document, { beside, side, difference, words }: Candidate, a: Said, b: Said): boolean {
  const ofTitle = fold(document.title?.title ?? '').split(/[^\p{L}]+/u)
  const isOfTitle = ({ folded }: Form | Said): boolean => ofTitle.includes(folded)
  // Of one family there are many, and given names near each other among them; another consonant makes another name.
  const isWeak = difference === 'consonant' || difference === 'far-alike'
  if (side === 'before' ? isWeak || isOfTitle(beside) : isWeak && [beside, a, b].some(isOfTitle)) return false
  if ((side === 'behind' && thingHeads.has(beside.folded) && difference !== 'plural') || areBothOften(document, words)) return false
  const isSmall = ({ word }: Said): boolean => isCommonWord(document.text, word)
  const isBetween = difference === 'plural' ? isBetweenTheSame : isBesideNoOther
  return a.places.slice(0, MOST_PLACES).some((one) => b.places.slice(0, MOST_PLACES).some((other) => isBetween(side, placed(a, one), placed(b, other)) && !isNear(one, other) && !isCalledOtherwise(one, other)))
    && [a, b].every((word) => isNameInText(word)) && !(difference === 'plural' || Math.min(a.word.length, b.word.length) >= LONG_WORD ? [a, b].every(isSmall) : [a, b].some(isSmall))
    && [[a, b], [b, a]].every(([one = a, other = b]) => !isListedAsVariant(document.text, one, other) && !isToldApart(one, other))
}

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

const textBehind = ({ place: { at, unit }, length }: Placed): string => unit.text.slice(at - unit.span.start + length, at - unit.span.start + length + REACH)
const textBefore = ({ place: { at, unit } }: Placed): string => unit.text.slice(Math.max(0, at - unit.span.start - REACH), at - unit.span.start)

/** "Port [Quills] Bridge" and "Port [Quill] Bridge": the same word, written large, on the other side too. */
function isBetweenTheSame(side: Side, one: Placed, other: Placed): boolean {
  const [a, b] = [one, other].map((word) => (side === 'behind' ? nameBehind.exec(textBehind(word)) : nameBefore.exec(textBefore(word)))?.[1])
  return a !== undefined && a === b && !openingWords.has(fold(a))
}
const REACH = 30
const nameBehind = /^ (\p{Lu}[\p{L}\p{M}]+)/u
const nameBefore = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+) $/u
