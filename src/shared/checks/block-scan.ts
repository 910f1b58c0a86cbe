import type { Document } from '../document/document'
import { sliceSpan, type Span } from '../text/span'

/** A stretch of text a check of form reads on its own. */
export interface Unit {
  readonly kind: 'value' | 'heading' | 'paragraph' | 'item'
  readonly span: Span
  readonly text: string
}

const unitsOfDocument = new WeakMap<Document, readonly Unit[]>()

/** Record values, headings, paragraphs and list items in reading order, each with its own text. Made once a document. */
export function unitsOf(document: Document): readonly Unit[] {
  const known = unitsOfDocument.get(document)
  if (known) return known
  const units: Unit[] = []
  const add = (kind: Unit['kind'], span: Span): void => void (span.end > span.start && units.push({ kind, span, text: sliceSpan(document.text, span) }))
  for (const entry of document.record?.entries ?? []) add('value', entry.valueSpan)
  for (const { heading, blocks } of document.sections) {
    if (heading) add('heading', heading.titleSpan)
    for (const block of blocks) add(block.kind, block.span)
  }
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

/** Texts remembered by one scanner before the older half is forgotten: enough for a document of a megabyte. */
const REMEMBERED = 6000

/**
 * A scanner of units that remembers, under a unit's own text, what it found there: a key press re-reads one paragraph.
 * `scan` must be a function of its arguments alone, so that what is remembered cannot be wrong; the memory is bounded.
 */
export function blockScanner<Item>(scan: (text: string, kind: Unit['kind']) => readonly Item[]): (document: Document) => readonly Found<Item>[] {
  let recent = new Map<string, readonly Item[]>()
  let older = new Map<string, readonly Item[]>()
  const read = ({ text, kind }: Unit): readonly Item[] => {
    const key = kind === 'paragraph' || kind === 'item' ? text : `${kind} ${text}`
    const known = recent.get(key) ?? older.get(key)
    if (known !== undefined) return known
    if (recent.size >= REMEMBERED) [older, recent] = [recent, new Map()]
    const items = scan(text, kind)
    recent.set(detached(key), items)
    return items
  }
  return (document) => {
    const found: Found<Item>[] = []
    for (const unit of unitsOf(document)) for (const item of read(unit)) found.push({ item, unit, at: unit.span.start })
    return found
  }
}

/** A copy: a slice used as a key would keep the whole text of its version alive. */
const detached = (slice: string): string => ` ${slice}`.slice(1)
