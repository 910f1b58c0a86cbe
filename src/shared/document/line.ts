/** One line of text without the blanks around it. */
export interface Line {
  /** First unit that is not blank; equals `end` on a blank line. */
  readonly start: number
  readonly end: number
  /** Start of the line below, or the text's length. */
  readonly next: number
}

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

/** The line that begins at `from`. */
export function lineAt(text: string, from: number): Line {
  const found = text.indexOf('\n', from)
  const stop = found < 0 ? text.length : found
  const start = skipBlankUnits(text, from, stop)
  return { start, end: trimEndUnits(text, start, stop), next: found < 0 ? stop : stop + 1 }
}

/** The first line at or after `from` that is not blank; null when only blanks are left. `from` may stand inside a line. */
export function skipBlank(text: string, from: number): Line | null {
  for (let at = from; at < text.length;) {
    const line = lineAt(text, at)
    if (line.start < line.end) return line
    at = line.next
  }
  return null
}
