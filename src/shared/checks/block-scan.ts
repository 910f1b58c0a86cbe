import type { Document } from '../document/document'
import { remembered, unitsOf, type Unit } from '../document/units'

/** What was found in a unit, and where the unit stands: places inside are relative to `at`. */
export interface Found<Item> {
  readonly item: Item
  readonly unit: Unit
  readonly at: number
}

/**
 * A scanner of units that remembers with each unit what it found there. `scan` must be a function of its arguments alone, so
 * that what is remembered cannot be wrong.
 */
export function blockScanner<Item>(scan: (text: string, kind: Unit['kind']) => readonly Item[]): (document: Document) => readonly Found<Item>[] {
  const read = remembered(({ text, kind }) => scan(text, kind))
  return (document) => {
    const found: Found<Item>[] = []
    for (const unit of unitsOf(document)) for (const item of read(unit)) found.push({ item, unit, at: unit.span.start })
    return found
  }
}
