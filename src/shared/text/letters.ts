// What a code unit is, asked of every letter of a text: a table answers faster than any pattern. Filled as letters turn up.

/** \p{L} or \p{M}. */
export const LETTER = 1
/** \p{Lu}. */
export const CAPITAL = 2
/** 0 to 9. */
export const DIGIT = 4
/** \p{N}, digits too. */
export const NUMBER = 8
/** Half of a letter beyond the first plane: only a pattern can tell what it is. */
export const SURROGATE = 16

const KNOWN = 128
const table = new Uint8Array(0x10000)

/** What the code unit at an offset is, as flags; 0 for signs, blanks and what is before the beginning or behind the end. */
export const letterAt = (text: string, at: number): number =>
  (at < 0 || at >= text.length ? 0 : letterOf(text.charCodeAt(at))) // a look outside, once taken, makes all later ones slow

/** What a code unit is. */
export function letterOf(unit: number): number {
  const known = table[unit] ?? 0
  return (known === 0 ? (table[unit] = classOf(unit)) : known) & ~KNOWN
}

/** Properties are spelled out, and so are Unicode's own (docs/adr/0011): a sign is the same in texts that are read by table and by pattern. */
function classOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return KNOWN | SURROGATE
  const letter = String.fromCharCode(unit)
  if (/[\p{Letter}\p{Mark}]/u.test(letter)) return KNOWN | LETTER | (/\p{Uppercase_Letter}/u.test(letter) ? CAPITAL : 0)
  return KNOWN | (/\p{Number}/u.test(letter) ? NUMBER : 0) | (/\d/.test(letter) ? DIGIT : 0)
}

/** True when the text has a letter beyond the first plane, or half of one. */
export const hasSurrogates = (text: string): boolean => /[\ud800-\udfff]/.test(text)
