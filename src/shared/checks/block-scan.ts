import type { Document } from '../document/document'
import { unitsOf, type Unit } from '../document/units'
import { commonUnits, onForget } from './moved-units'

/** What was found in a unit, and where the unit stands: places inside are relative to `at`. */
export interface Found<Item> {
  readonly item: Item
  readonly unit: Unit
  readonly at: number
}

/** The same, the unit given by its number. */
interface Numbered<Item> {
  readonly item: Item
  readonly index: number
}

/**
 * A scanner of units that follows a document from version to version: only the units that are new are looked at. `scan` must be
 * a function of its arguments alone, so that what was found stays right; it is spared the units for which `holds` says no.
 */
export function blockScanner<Item>(scan: (text: string, kind: Unit['kind']) => readonly Item[], holds: (unit: Unit) => boolean): (document: Document) => readonly Found<Item>[] {
  let units: readonly Unit[] = []
  let found: readonly Numbered<Item>[] = []
  onForget(() => void (units = found = []))
  return (document) => {
    const now = unitsOf(document)
    if (now !== units) {
      found = moved(found, units, now, (unit) => (holds(unit) ? scan(unit.text, unit.kind) : []))
      units = now
    }
    const placed: Found<Item>[] = []
    for (const { item, index } of found) {
      const unit = now[index]
      if (unit) placed.push({ item, unit, at: unit.span.start })
    }
    return placed
  }
}

function moved<Item>(found: readonly Numbered<Item>[], units: readonly Unit[], now: readonly Unit[], scan: (unit: Unit) => readonly Item[]): readonly Numbered<Item>[] {
  const { start, tail } = commonUnits(units, now)
  const next: Numbered<Item>[] = []
  for (const one of found) if (one.index < start) next.push(one)
  for (let index = start; index < now.length - tail; index++) {
    const unit = now[index]
    if (unit) for (const item of scan(unit)) next.push({ item, index })
  }
  for (const { item, index } of found) if (index >= units.length - tail) next.push({ item, index: index + now.length - units.length })
  return next
}
