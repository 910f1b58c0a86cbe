import type { Unit } from '../document/units'

/** How many units two rows have in common at the beginning and at the end. */
export interface CommonUnits {
  readonly start: number
  readonly tail: number
}

let asked: { readonly before: readonly Unit[]; readonly units: readonly Unit[]; readonly common: CommonUnits } | null = null

/** Compares the units of two versions: at a key press all but one are the same. All that follow a document ask it of the same two. */
export function commonUnits(before: readonly Unit[], units: readonly Unit[]): CommonUnits {
  if (asked?.before !== before || asked.units !== units) asked = { before, units, common: compare(before, units) }
  return asked.common
}

function compare(before: readonly Unit[], units: readonly Unit[]): CommonUnits {
  const least = Math.min(before.length, units.length)
  let start = 0
  while (start < least && isSame(before[start], units[start])) start++
  let tail = 0
  while (tail < least - start && isSame(before[before.length - 1 - tail], units[units.length - 1 - tail])) tail++
  return { start, tail }
}

/** The same stretch of text, wherever it stands. */
const isSame = (a: Unit | undefined, b: Unit | undefined): boolean => a?.notes === b?.notes
