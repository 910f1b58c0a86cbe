import { spanOf, type Span } from './span'

/** Compared at once; only where two pieces differ, their letters are. */
const PIECE = 4096

/** What was asked last: at a key press several ask the same. */
let asked = { before: '', text: '', change: spanOf(0, 0) }

/** The stretch of `text` that may differ from `before`: what stands around it is the same in both. */
export function changeBetween(before: string, text: string): Span {
  if (before !== asked.before || text !== asked.text) asked = { before, text, change: findChange(before, text) }
  return asked.change
}

function findChange(before: string, text: string): Span {
  const shorter = Math.min(before.length, text.length)
  let start = 0
  while (start < shorter && before.slice(start, start + PIECE) === text.slice(start, start + PIECE)) start += PIECE
  start = Math.min(start, shorter)
  while (start < shorter && before.charCodeAt(start) === text.charCodeAt(start)) start++
  const most = shorter - start
  const ends = (string: string, kept: number): string => string.slice(string.length - Math.min(kept + PIECE, most), string.length - kept)
  let kept = 0
  while (kept < most && ends(before, kept) === ends(text, kept)) kept = Math.min(kept + PIECE, most)
  while (kept < most && before.charCodeAt(before.length - 1 - kept) === text.charCodeAt(text.length - 1 - kept)) kept++
  return spanOf(start, text.length - kept)
}
