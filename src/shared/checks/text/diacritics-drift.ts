import type { Document } from '../../document/document'
import { spanOf } from '../../text/span'
import { defineCheck, type Report } from '../check'
import { onceFor } from '../once-for'
import { contextAt, isQuotedPlace, type NameContext } from './name-context'
import { sameFolded } from './name-index'
import { byFrequency, type NamePlace, type NameWord } from './name-word'
import { isListedAsVariant } from './name-variant'

/** The usual form stands at least so often, and so many times as often as the other. */
const LEAST_USUAL = 2
const RATIO = 3
const MOST_LOOKED_AT = 60

interface Drift {
  readonly usual: NameWord
  readonly other: NameWord
  readonly places: readonly NamePlace[]
  /** Where the usual form stands; the same name stands beside it there, where it does anywhere. */
  readonly known: NamePlace
}

export const diacriticsDrift = defineCheck({
  id: 'text/diacritics-drift',
  summary: 'A name stands with its accents in most places and without them, or with others, in a few.',
  severity: 'style',
  since: '0.1.0',
  authority: 'MOS:DIACRITICS',
  run({ document, report }) {
    for (const drift of findDrifts(document)) report(say(drift))
  },
})

function findDrifts(document: Document): Drift[] {
  const drifts: Drift[] = []
  for (const group of sameFolded(document)) if (bare(group).areSome) drifts.push(...driftsIn(document, group))
  return drifts
}

function driftsIn(document: Document, group: readonly NameWord[]): readonly Drift[] {
  const [usual] = [...group].sort(byFrequency)
  if (usual === undefined || usual.places.slice(0, MOST_LOOKED_AT).every((place) => isCut(place, usual.word))) return []
  const { words } = bare(group)
  const word = words[group.indexOf(usual)]
  // Capitals ("LÓPEZ") are another matter, and so are letters that are not accented ones ("ß", "æ").
  const others = group.filter((other, index) => words[index] === word && other.word.toLowerCase() !== usual.word.toLowerCase())
  if (others.length === 0) return []
  const contexts = usual.places.slice(0, MOST_LOOKED_AT).map((place) => contextAt(place, usual.word.length))
  return others.flatMap((other) => {
    if (isListedAsVariant(document.text, other, usual)) return []
    const isRare = usual.count >= LEAST_USUAL && other.count * RATIO <= usual.count + 1
    const isIt = isRare ? isSameBearer : isSameName
    const places = other.places.filter((place) => !isQuotedPlace(place, other.word.length) && !isCut(place, other.word) && isIt(contextAt(place, other.word.length), contexts))
    const [first] = places
    const beside = first && contextAt(first, other.word.length)
    const known = usual.places[beside === undefined ? 0 : Math.max(0, contexts.findIndex((context) => isSameName(beside, [context])))]
    return known === undefined || places.length === 0 ? [] : [{ usual, other, places, known }]
  })
}

/** The words of a group without their accents, and whether some are the same then: asked again at every key press. */
const bare = onceFor((group: readonly NameWord[]) => {
  const words = group.map(({ word }) => withoutMarks(word))
  return { words, areSome: new Set(words).size < words.length }
})

/** "Venn'il": the sign is a letter of the name, which goes on behind it. */
const isCut = ({ at, unit }: NamePlace, { length }: string): boolean => /^['’‘]\p{Ll}{2}/u.test(unit.text.slice(at - unit.span.start + length, at - unit.span.start + length + 3))

/** Letters with a stroke do not come apart into letter and mark. */
const stroked: Readonly<Record<string, string>> = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i' }
const withoutMarks = (word: string): string => word.normalize('NFD').replace(/[\p{M}\u02b9-\u02bf]/gu, '').replace(/[øØłŁđĐı]/g, (letter) => stroked[letter] ?? letter)

/** The same name stands beside both: a full name, or "Haven" behind them. */
const isSameName = (place: NameContext, usual: readonly NameContext[]): boolean =>
  usual.some((other) => isSame(place.before, other.before) || isSame(place.after, other.after))

/** Somebody else who happens to have the same name in another language has other names beside it. */
function isSameBearer(place: NameContext, usual: readonly NameContext[]): boolean {
  if (isSameName(place, usual)) return true
  if (place.after !== null) return false
  // A full name beside a text that else gives the surname alone.
  return place.before === null || usual.every((other) => other.before === null)
}

const isSame = (a: string | null, b: string | null): boolean => a !== null && a.length > 1 && a === b

function say({ usual, other, places, known }: Drift): Report {
  const spans = places.map(({ at }) => spanOf(at, at + other.word.length))
  const [first = spanOf(0, 0), ...rest] = spans
  return {
    span: first,
    message: `“${other.word}” is written “${usual.word}” elsewhere (${usual.count === 1 ? 'once' : `${usual.count} times`}).`,
    because: [
      { span: spanOf(known.at, known.at + usual.word.length), note: `“${usual.word}”, the form the text mostly uses` },
      ...rest.map((span) => ({ span, note: 'again' })),
    ],
    fixes: [{ title: `Write “${usual.word}”`, safety: 'choice', edits: spans.map((span) => ({ ...span, newText: usual.word })) }],
  }
}
