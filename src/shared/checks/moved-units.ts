import type { Document } from '../document/document'
import { unitsOf, type Unit } from '../document/units'

/** What is to be forgotten of the document followed last. */
const forgetters: (() => void)[] = []

/** Whoever follows a document says how it is forgotten. */
export const onForget = (forget: () => void): void => void forgetters.push(forget)

/** Before another document is read: what was read of the last would be alive as long as nobody has followed the new one, and grow old. */
export const forgetFollowed = (): void => { for (const forget of forgetters) forget() }

/**
 * One value for each unit of a document, followed from version to version: only those of new units are made. `make` must be a
 * function of the unit's text and kind alone.
 */
export function forEachUnit<Value>(make: (unit: Unit) => Value): (document: Document) => readonly Value[] {
  let units: readonly Unit[] = []
  let values: readonly Value[] = []
  onForget(() => void (units = values = []))
  return (document) => {
    const now = unitsOf(document)
    if (now === units) return values
    const { start, tail } = commonUnits(units, now)
    values = values.slice(0, start).concat(now.slice(start, now.length - tail).map(make), values.slice(values.length - tail))
    units = now
    return values
  }
}

/** How many units two rows have in common at the beginning and at the end. */
export interface CommonUnits {
  readonly start: number
  readonly tail: number
}

let asked: { readonly before: readonly Unit[]; readonly units: readonly Unit[]; readonly common: CommonUnits } | null = null

/** Compares the units of two versions: at a key press all but one are the same. All that follow a document ask it of the same two. */
export function commonUnits(before: readonly Unit[], units: readonly Unit[]): CommonUnits {
  if (asked?.before === before && asked.units === units) return asked.common
  const common = compare(before, units)
  // Another document: nothing may keep alive what was read of the one before.
  asked = common.start + common.tail > 0 ? { before, units, common } : null
  return common
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
