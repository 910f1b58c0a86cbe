import type { Document } from '../../document/document'
import { titleWords } from '../../claims/lexicon/name-words'
import { spanOf } from '../../text/span'
import { defineCheck, type Report } from '../check'
import { isCommonWord } from './common-words'
import { isQuotedPlace } from './name-context'
import { evidenceFor, isGlaring } from './name-evidence'
import { spelledTwice, type TwoSpellings } from './full-names'
import { loneNamesSpelledTwice } from './lone-names'
import { hasMark, isListedAsVariant, isToldApart } from './name-variant'
import { suspectsIn } from './name-index'
import { byFrequency, type NameWord, type Near } from './name-word'

/** A form that stands more often than this is no slip. */
const MOST_RARE = 2
/** Evidence needed; see name-evidence.ts for what counts. */
const ENOUGH = 4

export const nameSpellingDrifts = defineCheck({
  id: 'text/name-spelling-drifts',
  summary: 'A name is written once or twice almost as elsewhere, with a letter missing, added, changed or swapped, or stands in full in two spellings.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, report }) {
    const drifts = findDrifts(document)
    // A word is told of once, and of two that are both a slip of a third neither is the usual form of the other.
    const told = new Set(drifts.map(({ rare }) => rare.word))
    for (const drift of drifts) report(say(drift))
    for (const name of [...spelledTwice(document), ...loneNamesSpelledTwice(document)]) {
      if (told.has(name.rare.word) || told.has(name.usual.word)) continue
      told.add(name.rare.word)
      report(say(name))
    }
  },
})

function findDrifts(document: Document): TwoSpellings[] {
  const drifts: TwoSpellings[] = []
  const { words, titleState } = suspectsIn(document)
  for (const rare of words) {
    const frequent = rare.count > MOST_RARE ? null : meantBy(document, rare, titleState)
    if (frequent !== null) drifts.push({ rare, usual: { word: frequent.word, at: frequent.first?.at ?? 0 }, count: frequent.count })
  }
  return drifts
}

/** The most frequent of the names that a rare one is a slip of. */
function meantBy(document: Document, rare: NameWord, titleState: number): NameWord | null {
  let best: NameWord | null = null
  for (const near of rare.near) {
    const { frequent } = near
    if (!frequent.isChosen || frequent.count < 2 * rare.count || (best !== null && byFrequency(best, frequent) < 0)) continue
    if (seemsSame(document, rare, near, titleState) && isSameName(document.text, rare, near)) best = frequent
  }
  return best
}

/** By what the whole text tells. */
const isSameName = (text: string, rare: NameWord, { frequent, slip }: Near): boolean =>
  !isListedAsVariant(text, rare, frequent) && !addsAccent(rare, frequent) && !isCommonWord(text, rare.word) && (!isCommonWord(text, frequent.word) || isGlaring(slip, rare, frequent) || isSlipOfTitle(text, rare, frequent))

/** "Quillé" beside "Quill": a hand that slips sets no accent. */
const addsAccent = (rare: NameWord, frequent: NameWord): boolean => hasMark(rare.word) && !hasMark(frequent.word)

/** "Empero Osric", where emperors are spoken of: before a name it is a title, whatever else the word may be; "Princes Ida and Una" are several of another. */
function isSlipOfTitle(text: string, rare: NameWord, frequent: NameWord): boolean {
  if (!titleWords.has(frequent.folded) || frequent.folded.length < LONG_TITLE || rare.folded.length > frequent.folded.length || titleWords.has(rare.folded) || titleWords.has(rare.folded.replace(/s$/, ''))) return false
  return rare.places.every(({ at }) => /^ \p{Lu}\p{Ll}/u.test(text.slice(at + rare.word.length, at + rare.word.length + 3)))
}

/** Shorter titles are near too many words. */
const LONG_TITLE = 6

/** By all that the title and the units tell in which the two stand: known as long as these are the same. */
function seemsSame(document: Document, rare: NameWord, near: Near, titleState: number): boolean {
  const { frequent, slip } = near
  const state = Math.max(rare.state, frequent.state, titleState)
  if (near.state === state) return near.isSame
  near.state = state
  near.isSame = evidenceFor(document, rare, frequent, slip) >= ENOUGH && !rare.places.some((place) => isQuotedPlace(place, rare.word.length)) && !isToldApart(rare, frequent)
  return near.isSame
}

function say({ rare, usual, count }: TwoSpellings): Report {
  const [first, ...others] = rare.places
  const at = first?.at ?? 0
  const span = spanOf(at, at + rare.word.length)
  return {
    span,
    message: `“${rare.word}” is written “${usual.word}” elsewhere (${count === 1 ? 'once' : `${count} times`}).`,
    because: [
      { span: spanOf(usual.at, usual.at + usual.word.length), note: `“${usual.word}”, the form the text uses` },
      ...others.map((place) => ({ span: spanOf(place.at, place.at + rare.word.length), note: 'again' })),
    ],
    fixes: [{ title: `Write “${usual.word}”`, safety: 'choice', edits: rare.places.map((place) => ({ start: place.at, end: place.at + rare.word.length, newText: usual.word })) }],
  }
}
