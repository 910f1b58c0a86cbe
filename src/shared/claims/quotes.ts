import { matchesOf } from '../text/matches'
import type { Span } from '../text/span'

const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“' }
/** A quotation is not longer than this; an unpaired mark must not swallow a page. */
const longest = 3000

/**
 * Stretches of a block inside quotation marks, marks included. Titles and nicknames of up to three words ("Corso") count
 * too: what they say is not said by the article. Single quotes count when they open before a word and close after one.
 */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  const marks = /["“«„]|(?<![\p{L}\p{M}\d])[‘'](?=\p{L})/gu
  const next = finder(text)
  let match = marks.exec(text)
  while (match) {
    const end = closing(text, match.index, next)
    if (end === null) marks.lastIndex = match.index + 1
    else {
      spans.push({ start: match.index, end })
      marks.lastIndex = end
    }
    match = marks.exec(text)
  }
  return spans
}

/** Where a mark comes next; asked for places in order, it reads the text once however many marks have no partner. */
function finder(text: string): (mark: string, from: number) => number {
  const places = new Map<string, number>()
  return (mark, from) => {
    const known = places.get(mark)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const place = text.indexOf(mark, from)
    places.set(mark, place)
    return place
  }
}

function closing(text: string, at: number, next: (mark: string, from: number) => number): number | null {
  const mark = text[at] ?? ''
  const closer = closers[mark]
  if (closer !== undefined) {
    const end = next(closer, at + 1)
    const other = closer === '”' ? next('"', at + 1) : -1
    const found = end < 0 ? other : end
    return found < 0 || found - at > longest ? null : found + 1
  }
  const single = /[’'](?![\p{L}\p{M}\d])/gu
  single.lastIndex = at + 1
  const found = single.exec(text.slice(0, at + longest))
  return found ? found.index + 1 : null
}

/**
 * Where somebody's own words begin in a sentence that has no mark of a quotation around them: behind the colon, before which it is told who says so ("Venn
 * wrote to Dunn: My good Ida still works"), or at its beginning, where it says "I". Null where nobody speaks of himself, and for "act I was", titles of works
 * ("My Fair …") and what stands in marks.
 */
export function ownWordsIn(text: string, quotes: readonly Span[]): number | null {
  const isMarked = (at: number): boolean => quotes.some(({ start, end }) => start <= at && at < end)
  const colon = text.indexOf(': ')
  if (colon >= 0 && matchesOf(ofHimself, text.slice(colon)).some(({ index }) => !isMarked(colon + index))) return colon
  return matchesOf(saysI, text).some(({ index }) => !isMarked(index)) ? 0 : null
}

const ofHimself = /(?<![\p{L}\p{M}\d'’-])(?:my|me|we|our|us|myself|(?<=[:;.!?–—] )(?:My|We|Our)(?= \p{Ll})|(?<=[,:;.!?–—] |\b(?:that|when|while|if|as|and|but|because|since|what|which) )I(?= \p{Ll})|I['’](?:m|ve|d|ll))(?![\p{L}\p{M}\d’'-])/gu
const saysI = /(?<![\p{L}\p{M}\d'’-])(?:(?<=^|[,;:.!?–—] |\b(?:[Tt]hat|[Ww]hen|[Ww]hile|[Ii]f|[Bb]ecause|[Ss]ince) )I (?:am|was|have|had|do|did|will|would|shall|should|can|could|never|always|think|thought|know|knew|believed?|hope|felt|feel|saw|heard|love|want|wanted|went)|^(?:My|We|Our) \p{Ll}+)(?![\p{L}\p{M}\d’'-])/gu
/** Without one of these words nobody speaks of himself. */
export const mayBeOwnWords = /\b(?:my|me|we|our|us|myself|My|We|Our|I)\b/
