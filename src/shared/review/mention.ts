import { listItems } from '../claims/value-items'
import type { Document, Entry } from '../document/document'
import type { Span } from '../text/span'

/** Shorter than this, the same letters stand anywhere. */
const SHORTEST = 4

/** The first place behind the record where the words of a value stand, whole or its first part ("Nykær, Jutland": "Nykær"); null when they do not. */
export function mentionOf(document: Document, entry: Entry): Span | null {
  const from = document.record?.span.end ?? 0
  const [first] = listItems(entry.value)
  const part = first ? entry.value.slice(first.start, first.end).replace(/\s*\([^()]*\)/g, '').trim() : ''
  for (const words of [entry.value, part]) {
    const span = words.length >= SHORTEST && /\p{L}/u.test(words) ? findWords(document.text, words, from) : null
    if (span) return span
  }
  return null
}

function findWords(text: string, words: string, from: number): Span | null {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!isWordUnit(text[at - 1]) && !isWordUnit(text[end])) return { start: at, end }
  }
  return null
}

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit)
