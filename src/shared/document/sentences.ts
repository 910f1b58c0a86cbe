import { spanOf, type Span } from '../text/span'
import { isBlankUnit, skipBlankUnits, trimEndUnits } from './line'
import { plainBreaks } from './plain-breaks'
import { isFalseEnd } from './sentence-ends'
import { matchesOf } from '../text/matches'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of one block, as spans relative to it: in order, not overlapping, without the blanks around them, and
 * together covering everything that is not blank. Breaks of Unicode's rules are repaired where an abbreviation, an
 * initial or a quotation made them ("Dr. Moor", "J. R. R.", "No. 5", "“Did you?” he asked").
 */
export function segmentSentences(blockText: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const end of breaksIn(blockText)) {
    if (end < blockText.length && isFalseEnd(blockText, start, end)) continue
    const first = skipBlankUnits(blockText, start, end)
    const last = trimEndUnits(blockText, first, end)
    if (first < last) spans.push(spanOf(first, last))
    start = end
  }
  return spans
}

/** False when a stretch of text is certainly one sentence: it holds nothing that could end one. Quick; true says nothing. */
export function canBreak(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f || unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x0d) return true
  }
  return false
}

/** What can end a sentence; without it the segmenter need not be asked, and it is the slow part. */
const CAN_BREAK = /[\p{Sentence_Terminal}\r\n\u0085\u2028\u2029…]/u

/** Every place where a sentence may end, in order; the last is the text's length. */
function breaksIn(text: string): number[] {
  const plain = text.length <= LONGEST_SENTENCE ? plainBreaks(text) : null
  if (plain) return withMissed(text, plain)
  if (!CAN_BREAK.test(text)) return [text.length]
  const breaks: number[] = []
  let from = 0
  while (from < text.length) from = breakPiece(text, from, breaks)
  return withMissed(text, breaks)
}

/** Node 20's segmenter takes quadratic time: long blocks are cut in pieces of this size … */
const PIECE = 2_000
/** … whose last stretch is not believed, because what follows it may forbid the break. */
const MARGIN = 200
/** A piece without any break is widened up to this, then cut where it is. */
const LONGEST_SENTENCE = 8_000

/** Adds the breaks of the piece at `from`; returns where the next piece begins. */
function breakPiece(text: string, from: number, breaks: number[]): number {
  for (let size = PIECE; ; size *= 2) {
    const end = Math.min(text.length, from + size)
    const isLast = end === text.length
    let next = from
    const segments = segmenter.segment(text.slice(from, end))
    // Asking for each is quicker than the iterator.
    for (let segment = segments.containing(0); segment !== undefined; segment = segments.containing(next - from)) {
      const stop = from + segment.index + segment.segment.length
      if (!isLast && stop > end - MARGIN) break
      breaks.push(stop)
      next = stop
    }
    if (next > from) return next
    if (size >= LONGEST_SENTENCE) {
      const cut = blankBefore(text, end, from)
      breaks.push(cut)
      return cut
    }
  }
}

/** A place at or before `at` where a blank stands, so that no word is cut; `at` itself when there is none near. */
function blankBefore(text: string, at: number, from: number): number {
  for (let back = at; back > at - MARGIN && back > from; back--) if (isBlankUnit(text.charCodeAt(back - 1))) return back
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}

/**
 * Ends that Unicode's rules do not see: a note mark behind the full stop ("1950.[3] She"), a full stop without a blank
 * ("career.He"), an ellipsis character before a new sentence. Each with a sign without which it need not be looked for.
 */
const MISSED: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['[', /[.!?]["”’)]{0,2}(?:\[[^[\]]{1,24}\]){1,5}\s+(?=["“(]?\p{Lu})/gu],
  ['.', /\.(?=(?:He|She|They|In|On|The|After)\b)(?<=\p{Ll}{3}\.)/gu],
  ['…', /…["”’]?\s+(?=(?:He|She|They|It|In|On|The|After|But|Nobody|No)\b)/gu],
]

function withMissed(text: string, breaks: number[]): number[] {
  const added: number[] = []
  for (const [sign, pattern] of MISSED) {
    if (!text.includes(sign)) continue
    for (const found of matchesOf(pattern, text)) added.push(found.index + found[0].length)
  }
  return added.length === 0 ? breaks : [...new Set([...breaks, ...added])].sort((a, b) => a - b)
}
