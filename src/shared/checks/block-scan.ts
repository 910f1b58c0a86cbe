import type { Document } from '../document/document'
import { sliceSpan, type Span } from '../text/span'

/** A stretch of text a check of form reads on its own. */
export interface Unit {
  readonly kind: 'value' | 'heading' | 'paragraph' | 'item'
  readonly span: Span
  readonly text: string
  /** What scanners found in this text before; see `blockScanner`. */
  readonly notes: Notes
}

/** What scanners found in a text, by scanner. */
type Notes = Map<object, readonly unknown[]>

const unitsOfDocument = new WeakMap<Document, readonly Unit[]>()

/** Record values, headings, paragraphs and list items in reading order, each with its own text. Made once a document. */
export function unitsOf(document: Document): readonly Unit[] {
  const known = unitsOfDocument.get(document)
  if (known) return known
  const units: Unit[] = []
  const add = (kind: Unit['kind'], span: Span): void => {
    if (span.end <= span.start) return
    const text = sliceSpan(document.text, span)
    units.push({ kind, span, text, notes: notesOf(kind, text) })
  }
  for (const entry of document.record?.entries ?? []) add('value', entry.valueSpan)
  for (const { heading, blocks } of document.sections) {
    if (heading) add('heading', heading.titleSpan)
    for (const block of blocks) add(block.kind, block.span)
  }
  forgetOthers(units)
  unitsOfDocument.set(document, units)
  return units
}

/** The unit an offset of the document stands in; null between units. */
export function unitAt(document: Document, offset: number): Unit | null {
  const units = unitsOf(document)
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const unit = units[low]
  return unit !== undefined && unit.span.start <= offset ? unit : null
}

/** What was found in a unit, and where the unit stands: places inside are relative to `at`. */
export interface Found<Item> {
  readonly item: Item
  readonly unit: Unit
  readonly at: number
}

/**
 * A scanner of units that remembers, with a unit's own text, what it found there: a key press re-reads one paragraph.
 * `scan` must be a function of its arguments alone, so that what is remembered cannot be wrong; the memory is bounded.
 */
export function blockScanner<Item>(scan: (text: string, kind: Unit['kind']) => readonly Item[]): (document: Document) => readonly Found<Item>[] {
  const read = ({ text, kind, notes }: Unit): readonly Item[] => {
    const known = notes.get(scan)
    if (known !== undefined) return known as readonly Item[] // set below, and only this scanner uses its own `scan` as key
    const items = scan(text, kind)
    notes.set(scan, items)
    return items
  }
  return (document) => {
    const found: Found<Item>[] = []
    for (const unit of unitsOf(document)) for (const item of read(unit)) found.push({ item, unit, at: unit.span.start })
    return found
  }
}

/** Texts remembered before those of other documents are forgotten: twice the document's own, and this. */
const SPARE_UNITS = 6000
let notesOfTexts = new Map<string, Notes>()

/** A check may read prose, values and headings in its own way each. */
const keyOf = (kind: Unit['kind'], text: string): string => (kind === 'paragraph' || kind === 'item' ? text : `${kind} ${text}`)

function notesOf(kind: Unit['kind'], text: string): Notes {
  const key = keyOf(kind, text)
  const known = notesOfTexts.get(key)
  if (known) return known
  const notes: Notes = new Map()
  notesOfTexts.set(detached(key), notes)
  return notes
}

function forgetOthers(units: readonly Unit[]): void {
  if (notesOfTexts.size <= 2 * units.length + SPARE_UNITS) return
  notesOfTexts = new Map(units.map(({ kind, text, notes }) => [detached(keyOf(kind, text)), notes]))
}

/** A copy: a slice used as a key would keep the whole text of its version alive. */
const detached = (slice: string): string => ` ${slice}`.slice(1)
