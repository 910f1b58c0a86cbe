import type { Span } from './span'

/**
 * The same text in a string of its own. A slice keeps the whole text alive that it was cut from, and stays as wide: one dash
 * anywhere makes every letter of a text two bytes, and patterns go through those at half the pace.
 */
export const ownCopy = (text: string): string => JSON.parse(isPlain(text) ? `"${text}"` : JSON.stringify(text)) as string

/** The same of several stretches of one text, in one go. */
export function ownCopies(text: string, spans: readonly Span[]): readonly string[] {
  const slices = spans.map(({ start, end }) => text.slice(start, end))
  return slices.length > 1 && isPlain(text) ? JSON.parse(`["${slices.join('","')}"]`) as string[] : slices.map(ownCopy)
}

/** Written in JSON as it stands. */
const isPlain = (text: string): boolean => !text.includes('"') && !text.includes('\\') && !/[\u0000-\u001f]/.test(text)
