/**
 * Where Unicode's rules (UAX 29, sentence boundaries) break a text of Latin letters and common punctuation: what
 * `Intl.Segmenter` says of it, ten times as fast. Null when the text holds a sign whose part in the rules is not written
 * down here; then the segmenter must be asked. A property test holds the two against each other.
 *
 * In order; the last is the text's length, none for an empty text.
 */
export function plainBreaks(text: string): number[] | null {
  const breaks: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x7f ? SPEAKS[unit] === 0 : isQuiet(unit)) continue
    if (!isTerminator(unit)) return null
    let next = at + 1
    while (isCloser(text.charCodeAt(next))) next++
    while (isSpace(text.charCodeAt(next))) next++
    const isBroken = breaksBefore(text, at, next)
    if (isBroken === null) return null
    if (isBroken && next < text.length) breaks.push(next)
    at = next - 1
  }
  if (text.length > 0) breaks.push(text.length)
  return breaks
}

const FULL_STOP = 0x2e

/** Signs beyond ASCII that end no sentence wherever they stand: below the Armenian full stop, and the dashes, quotation marks and the ellipsis of the General Punctuation block. */
const isQuiet = (unit: number): boolean => (unit > 0x85 && unit < 0x589) || (unit >= 0x2010 && unit <= 0x2023) || unit === 0x2026

const isTerminator = (unit: number): boolean => unit === FULL_STOP || unit === 0x21 || unit === 0x3f

/** ASCII that may end a sentence; one look for letters and blanks alike, which follow each other as no processor can foretell. */
const SPEAKS = Uint8Array.from({ length: 0x7f }, (_, unit) => (isTerminator(unit) || unit === 0x0a || unit === 0x0d ? 1 : 0))

/** Whether a sentence ends before `next`, where the terminator at `at` stands and after it nothing but closers and blanks; null when not known. */
function breaksBefore(text: string, at: number, next: number): boolean | null {
  const isFullStop = text.charCodeAt(at) === FULL_STOP
  const first = kindOf(text, next)
  if (first === 'unknown') return null
  if (first === 'end') return true
  if (first === 'terminator' || first === 'continues') return false
  if (!isFullStop) return true
  if (next === at + 1) {
    if (first === 'digit') return false
    if (first === 'upper') {
      const before = at === 0 ? 'other' : kindOf(text, at - 1)
      return before === 'unknown' ? null : before !== 'upper' && before !== 'lower'
    }
  }
  // A small letter, even behind figures and signs, goes on with the sentence.
  for (let ahead = next; ; ahead++) {
    const kind = kindOf(text, ahead)
    if (kind === 'unknown') return null
    if (kind === 'lower') return false
    if (kind === 'upper' || kind === 'terminator' || kind === 'end') return true
  }
}

type Kind = 'upper' | 'lower' | 'digit' | 'terminator' | 'continues' | 'other' | 'end' | 'unknown'

function kindOf(text: string, at: number): Kind {
  if (at >= text.length) return 'end'
  const unit = text.charCodeAt(at)
  if (unit > 0x7e) {
    if (unit >= 0xc0 && unit <= 0xff) return unit === 0xd7 || unit === 0xf7 ? 'other' : unit < 0xdf ? 'upper' : 'lower'
    if (unit === 0x2013 || unit === 0x2014) return 'continues'
    return isCloser(unit) || isSpace(unit) ? 'other' : 'unknown'
  }
  if (unit >= 0x61 && unit <= 0x7a) return 'lower'
  if (unit >= 0x41 && unit <= 0x5a) return 'upper'
  if (unit >= 0x30 && unit <= 0x39) return 'digit'
  if (isTerminator(unit)) return 'terminator'
  if (unit === 0x2c || unit === 0x2d || unit === 0x3a) return 'continues'
  // The semicolon is counted among these by some versions of Unicode.
  return unit === 0x3b ? 'unknown' : 'other'
}

const isCloser = (unit: number): boolean =>
  unit === 0x22 || (unit >= 0x27 && unit <= 0x29) || unit === 0x5b || unit === 0x5d || unit === 0x7b || unit === 0x7d || (unit >= 0x2018 && unit <= 0x201f)

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0b || unit === 0x0c || unit === 0xa0
