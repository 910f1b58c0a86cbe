import type { Document } from '../../document/document'
import { openingWords, titleWords } from '../../claims/lexicon/name-words'
import { spanOf } from '../../text/span'
import { defineCheck, type Report } from '../check'
import { isQuotedPlace } from './name-context'
import { slipBetween, type Slip } from './name-distance'
import { evidenceFor } from './name-evidence'
import { isListedAsVariant, isToldApart } from './name-variant'
import { nameWords, type NameWord } from './name-index'

/** A form that stands more often than this is no slip. */
const MOST_RARE = 2
const LEAST_FREQUENT = 2
/** Names of one sound compared; a book of a megabyte has fewer that come twice. */
const MOST_COMPARED = 500
/** `slipBetween` knows no slip that makes a word longer or shorter by more. */
const MOST_LETTERS_APART = 2
/** Evidence needed; see name-evidence.ts for what counts. */
const ENOUGH = 4

interface Drift {
  readonly rare: NameWord
  readonly frequent: NameWord
}

export const nameSpellingDrifts = defineCheck({
  id: 'text/name-spelling-drifts',
  summary: 'A name is written once or twice almost as elsewhere, with a letter missing, added, changed or swapped.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, report }) {
    for (const drift of findDrifts(document)) report(say(drift))
  },
})

function findDrifts(document: Document): Drift[] {
  const words = nameWords(document)
  const blocks = bySound(words.filter((word) => word.places.length >= LEAST_FREQUENT))
  const drifts: Drift[] = []
  for (const rare of words) {
    if (rare.places.length > MOST_RARE || openingWords.has(rare.folded) || titleWords.has(rare.folded)) continue
    const frequent = nearestOf(document, rare, blocks)
    if (frequent) drifts.push({ rare, frequent })
  }
  return drifts
}

/** The most frequent of the names `rare` is a slip of. */
function nearestOf(document: Document, rare: NameWord, blocks: ReadonlyMap<string, readonly NameWord[]>): NameWord | null {
  let best: NameWord | null = null
  for (let length = rare.folded.length - MOST_LETTERS_APART; length <= rare.folded.length + MOST_LETTERS_APART; length++) {
    for (const frequent of blocks.get(blockOf(rare.folded, length)) ?? []) {
      if (frequent.places.length < 2 * rare.places.length || (best && !comesBefore(frequent, best))) continue
      const slip = slipBetween(rare.folded, frequent.folded)
      if (slip !== null && isSameName(document, rare, frequent, slip)) best = frequent
    }
  }
  return best
}

/** More frequent, or as frequent and earlier in the text. */
const comesBefore = (a: NameWord, b: NameWord): boolean =>
  a.places.length > b.places.length || (a.places.length === b.places.length && (a.places[0]?.at ?? 0) < (b.places[0]?.at ?? 0))

/** Blocks of names that may be forms of one another, by the class of sound of the first letter and by length: only these are compared. */
function bySound(words: readonly NameWord[]): Map<string, NameWord[]> {
  const blocks = new Map<string, NameWord[]>()
  for (const word of words) {
    const sound = blockOf(word.folded, word.folded.length)
    const block = blocks.get(sound)
    if (block) block.push(word)
    else blocks.set(sound, [word])
  }
  // Each rare name is compared with each of these: the most frequent ones do.
  for (const [sound, block] of blocks) if (block.length > MOST_COMPARED) blocks.set(sound, [...block].sort((a, b) => b.places.length - a.places.length).slice(0, MOST_COMPARED))
  return blocks
}

const sounds: Readonly<Record<string, string>> = { k: 'c', q: 'c', z: 's', v: 'f', w: 'f', p: 'f', j: 'g', y: 'g', i: 'g', e: 'a', o: 'a', t: 'd', b: 'f' }
const soundOf = (folded: string): string => sounds[folded[0] ?? ''] ?? folded[0] ?? ''

const blockOf = (folded: string, length: number): string => `${soundOf(folded)}${length}`

function isSameName(document: Document, rare: NameWord, frequent: NameWord, slip: Slip): boolean {
  const { text } = document
  if (evidenceFor(document, rare, frequent, slip) < ENOUGH || rare.places.some((place) => isQuotedPlace(place, rare.word.length))) return false
  return !isListedAsVariant(text, rare, frequent) && !isToldApart(rare, frequent) && !isCommonWord(document, rare.word) && !isCommonWord(document, frequent.word)
}

/** A word the text also writes small is no name. */
function isCommonWord(document: Document, word: string): boolean {
  const known = commonWords.get(document) ?? new Map<string, boolean>()
  commonWords.set(document, known)
  const answer = known.get(word) ?? standsSmall(document.text, word)
  known.set(word, answer)
  return answer
}

const commonWords = new WeakMap<Document, Map<string, boolean>>()

function standsSmall(text: string, word: string): boolean {
  const small = word.toLowerCase()
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + small.length])) return true
  }
  return false
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}]/u.test(sign)

function say({ rare, frequent }: Drift): Report {
  const [first, ...others] = rare.places
  const at = first?.at ?? 0
  const span = spanOf(at, at + rare.word.length)
  const [known] = frequent.places
  const knownAt = known?.at ?? 0
  return {
    span,
    message: `“${rare.word}” is written “${frequent.word}” elsewhere (${frequent.places.length} times).`,
    because: [
      { span: spanOf(knownAt, knownAt + frequent.word.length), note: `“${frequent.word}”, the form the text uses` },
      ...others.map((place) => ({ span: spanOf(place.at, place.at + rare.word.length), note: 'again' })),
    ],
    fixes: [{ title: `Write “${frequent.word}”`, safety: 'choice', edits: rare.places.map((place) => ({ start: place.at, end: place.at + rare.word.length, newText: frequent.word })) }],
  }
}
