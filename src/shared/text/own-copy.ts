import type { Span } from './span'

/**
 * The same text in a string of its own. A slice keeps the whole text alive that it was cut from, and stays as wide: one dash
 * anywhere makes every letter of a text two bytes, and patterns go through those at half the pace.
 */
export const ownCopy = (text: string): string => (text.includes('\\') ? escapedCopy(text) : plainCopy(text))

const escapedCopy = (text: string): string => JSON.parse(JSON.stringify(text)) as string

/**
 * Pieces without quotation marks are written in JSON as they stand: to escape the marks costs more than to cut there. Control characters
 * are not JSON, and so rare that to look for them costs more than to fail.
 */
function plainCopy(text: string): string {
  try {
    return text.includes('"') ? (JSON.parse(`["${text.split('"').join('","')}"]`) as string[]).join('"') : JSON.parse(`"${text}"`) as string
  } catch {
    return escapedCopy(text)
  }
}

const needsEscapes = /[\u0000-\u001f\\]/

/** Stretches of one text, as narrow as they can be: where all of it is narrow, its slices are. The text lives on with them. */
export function narrowSlices(text: string, spans: readonly Span[]): readonly string[] {
  const slices = spans.map(({ start, end }) => text.slice(start, end))
  if (!isWide.test(text)) return slices
  return slices.length > 1 && !needsEscapes.test(text) && !text.includes('"') ? JSON.parse(`["${slices.join('","')}"]`) as string[] : slices.map(ownCopy)
}

/** At once known of a narrow text. */
const isWide = /[^\0-\xff]/
