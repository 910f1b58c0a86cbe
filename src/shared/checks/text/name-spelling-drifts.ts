import type { Document } from '../../document/document'
import { openingWords, titleWords } from '../../claims/lexicon/name-words'
import { spanOf } from '../../text/span'
import { defineCheck, type Report } from '../check'
import { isCommonWord } from './common-words'
import { isQuotedPlace } from './name-context'
import type { Slip } from './name-distance'
import { barePoints, evidenceFor, isGlaring, WORTH_A_LOOK } from './name-evidence'
import { isListedAsVariant, isToldApart } from './name-variant'
import { byFrequency, nameWords, type NameWord } from './name-index'
import { blockOf, neighboursOf, noteFrequent } from './name-neighbours'

/** A form that stands more often than this is no slip. */
const MOST_RARE = 2
const LEAST_FREQUENT = 2
/** Names of one sound compared; a book of a megabyte has fewer that come twice. */
const MOST_COMPARED = 500
/** Evidence needed; see name-evidence.ts for what counts. */
const ENOUGH = 4

interface Drift {
  readonly rare: NameWord
  readonly frequent: NameWord
}

interface Pair extends Drift {
  readonly slip: Slip
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
  const frequent = mostFrequent(words.filter((word) => word.count >= LEAST_FREQUENT))
  noteFrequent(frequent)
  const byFolded = groupedBy(frequent, ({ folded }) => folded)
  const pairs: Pair[] = []
  for (const rare of words) {
    if (rare.count > MOST_RARE || openingWords.has(rare.folded) || titleWords.has(rare.folded)) continue
    for (const { folded, slip } of neighboursOf(rare.folded)) {
      for (const frequent of byFolded.get(folded) ?? []) if (frequent.count >= 2 * rare.count && barePoints(document, rare, frequent, slip) >= WORTH_A_LOOK) pairs.push({ rare, frequent, slip })
    }
  }
  return nearest(document, pairs)
}

/** Of each rare name the most frequent of the names it is a slip of. */
function nearest(document: Document, pairs: readonly Pair[]): Drift[] {
  const best = new Map<NameWord, NameWord>()
  for (const { rare, frequent, slip } of pairs) {
    const known = best.get(rare)
    if ((known === undefined || byFrequency(frequent, known) < 0) && isSameName(document, rare, frequent, slip)) best.set(rare, frequent)
  }
  return [...best].map(([rare, frequent]) => ({ rare, frequent }))
}

/** Each rare name is compared with all frequent ones of a sound: where these are too many, the most frequent of them do. */
function mostFrequent(words: readonly NameWord[]): readonly NameWord[] {
  if (words.length <= MOST_COMPARED) return words
  const blocks = groupedBy(words, ({ folded }) => blockOf(folded, folded.length))
  return [...blocks.values()].flatMap((block) => (block.length > MOST_COMPARED ? [...block].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)).slice(0, MOST_COMPARED) : block))
}

function groupedBy(words: readonly NameWord[], keyOf: (word: NameWord) => string): Map<string, NameWord[]> {
  const groups = new Map<string, NameWord[]>()
  for (const word of words) {
    const key = keyOf(word)
    const group = groups.get(key)
    if (group) group.push(word)
    else groups.set(key, [word])
  }
  return groups
}

function isSameName(document: Document, rare: NameWord, frequent: NameWord, slip: Slip): boolean {
  const { text } = document
  return seemsSame(document, rare, frequent, slip) && !isListedAsVariant(text, rare, frequent) && !isCommonWord(text, rare.word) && (!isCommonWord(text, frequent.word) || isGlaring(slip, rare, frequent))
}

/** What was last found for a rare name: it holds as long as the units are the same that the two stand in. */
const remembered = new WeakMap<NameWord, { readonly state: string; readonly isSame: boolean }>()

/** By all that the title and the units tell in which the two stand. */
function seemsSame(document: Document, rare: NameWord, frequent: NameWord, slip: Slip): boolean {
  // a string of its own: the title is a slice, which would keep the whole text of its version alive
  const state = JSON.stringify([frequent.word, rare.state, frequent.state, document.title?.title])
  const known = remembered.get(rare)
  if (known?.state === state) return known.isSame
  const isSame = evidenceFor(document, rare, frequent, slip) >= ENOUGH && !rare.places.some((place) => isQuotedPlace(place, rare.word.length)) && !isToldApart(rare, frequent)
  remembered.set(rare, { state, isSame })
  return isSame
}

function say({ rare, frequent }: Drift): Report {
  const [first, ...others] = rare.places
  const at = first?.at ?? 0
  const span = spanOf(at, at + rare.word.length)
  const [known] = frequent.places
  const knownAt = known?.at ?? 0
  return {
    span,
    message: `“${rare.word}” is written “${frequent.word}” elsewhere (${frequent.count} times).`,
    because: [
      { span: spanOf(knownAt, knownAt + frequent.word.length), note: `“${frequent.word}”, the form the text uses` },
      ...others.map((place) => ({ span: spanOf(place.at, place.at + rare.word.length), note: 'again' })),
    ],
    fixes: [{ title: `Write “${frequent.word}”`, safety: 'choice', edits: rare.places.map((place) => ({ start: place.at, end: place.at + rare.word.length, newText: frequent.word })) }],
  }
}
