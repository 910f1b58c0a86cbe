import { fingerprintHash } from '../base/hash'
import { sliceSpan } from '../text/span'
import type { Report } from './check'

/** Quotes longer than this are cut: a fingerprint must not change because something far inside a long place did. */
const LONGEST_QUOTE = 400

/**
 * Identity of a finding: the check and what is stated, as 16 hexadecimal digits. No offsets and nothing of the text around,
 * so it survives edits elsewhere, a moved paragraph and other line ends; it changes when either side's words change.
 * Twins (the same words clashing twice in one file) share a fingerprint; decisions tell them apart by what stands around.
 */
export function fingerprintOf(check: string, report: Report, text: string): string {
  const statement = report.key ?? [report.span, ...(report.because ?? []).map((place) => place.span)]
    .map((span) => normalise(sliceSpan(text, span)))
    .join('\u0001')
  return hashOf(`${check}\u0000${statement}`)
}

/** Hashes of late: at every key press nearly all findings are those of before. */
const known = new Map<string, string>()
const MOST_KNOWN = 5000

function hashOf(statement: string): string {
  const before = known.get(statement)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const hash = fingerprintHash(statement)
  known.set(statement, hash)
  return hash
}

/** Blanks, dashes and quotation marks are form: restyling them does not make another statement. */
const normalise = (quote: string): string =>
  quote.slice(0, LONGEST_QUOTE).normalize('NFC').replace(/\s+/g, ' ').replace(/[‐‑‒–—−]/g, '-').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim()
