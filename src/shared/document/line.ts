import type { Span } from '../text/span'

/** The span of a line that is not blank, without the blanks around it. */
export type Line = Span

/** True for the code units that String.prototype.trim takes away. */
export function isBlankUnit(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return (
    unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 ||
    unit === 0x202f || unit === 0x205f || unit === 0x3000 || unit === 0xfeff
  )
}

/** The first offset in [from, to) that is not blank, else `to`. */
export function skipBlankUnits(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlankUnit(text.charCodeAt(at))) at++
  return at
}

/** The end of [from, to) without the blanks at its end. */
export function trimEndUnits(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isBlankUnit(text.charCodeAt(at - 1))) at--
  return at
}

/** The first line at or after `from` that is not blank, null when only blanks are left. Before `from` its line must be blank or read. */
export function skipBlank(text: string, from: number): Line | null {
  const start = skipBlankUnits(text, from, text.length)
  if (start === text.length) return null
  const found = text.indexOf('\n', start)
  return { start, end: trimEndUnits(text, start, found < 0 ? text.length : found) }
}
