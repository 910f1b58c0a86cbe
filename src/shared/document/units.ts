import { ownCopy } from '../text/own-copy'
import { sliceSpan, type Span } from '../text/span'
import type { Document } from './document'

/** A stretch of text that is read on its own: a record value, a heading, a paragraph, a list item. */
export interface Unit {
  readonly kind: 'value' | 'heading' | 'paragraph' | 'item'
  /** Where it stands in this version of the document. */
  readonly span: Span
  readonly text: string
  /** What readers remember of the text, by their number (see `remembered`); one list for all versions it stands in. */
  readonly notes: unknown[]
}

/** Its text is a copy: a slice would keep the whole text of its version alive as long as the unit is remembered. */
export const unitOf = (kind: Unit['kind'], span: Span, text: string): Unit => ({ kind, span, text: ownCopy(sliceSpan(text, span)), notes: [] })

let readers = 0

/**
 * A reader of units that remembers, with the unit, what it read there: a key press re-reads one paragraph. `read` must be a
 * function of the unit's text and kind alone, so that what is remembered holds wherever the text moves.
 */
export function remembered<Value extends object>(read: (unit: Unit) => Value): (unit: Unit) => Value {
  const number = readers++
  return (unit) => {
    const known = unit.notes[number]
    if (known !== undefined) return known as Value // only this reader has this number
    const value = read(unit)
    unit.notes[number] = value
    return value
  }
}

const known = new WeakMap<Document, readonly Unit[]>()

/** `parse` says what the units of a document are, so that those of the version before live on. */
export const keepUnits = (document: Document, units: readonly Unit[]): void => void known.set(document, units)

/** Record values, headings, paragraphs and list items that are not empty, in reading order: every entry, heading and block is one. */
export function unitsOf(document: Document): readonly Unit[] {
  const kept = known.get(document)
  if (kept) return kept
  const units = listUnits(document, (kind, span) => unitOf(kind, span, document.text))
  known.set(document, units)
  return units
}

/** The units of a document, each made by `make`. */
export function listUnits({ record, sections }: Document, make: (kind: Unit['kind'], span: Span) => Unit): Unit[] {
  const units: Unit[] = []
  const add = (kind: Unit['kind'], span: Span): void => void (span.end > span.start && units.push(make(kind, span)))
  for (const entry of record?.entries ?? []) add('value', entry.valueSpan)
  for (const { heading, blocks } of sections) {
    if (heading) add('heading', heading.titleSpan)
    for (const block of blocks) add(block.kind, block.span)
  }
  return units
}

/** The number of the unit found last: places are mostly asked about in reading order. */
let near = 0

/** The unit an offset of the document stands in; null between units. */
export function unitAt(document: Document, offset: number): Unit | null {
  const units = unitsOf(document)
  const last = units[near]
  if (last !== undefined && last.span.start <= offset && offset < last.span.end) return last
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  near = low
  const unit = units[low]
  return unit !== undefined && unit.span.start <= offset ? unit : null
}
