import { changeBetween } from '../text/change'
import { spanOf, type Span } from '../text/span'
import type { Document } from './document'
import { unitOf, unitsOf, type Unit } from './units'

/** Makes the units of a text, in reading order within each kind; those of the version before that stand there unchanged live on. */
export type Carry = (kind: Unit['kind'], span: Span) => Unit

/** Carries over from `before`, the version of the same document that was read last; null when there is none. */
export function carryFrom(before: Document | null, text: string): Carry {
  if (before === null) return (kind, span) => unitOf(kind, span, text)
  const changed = changeBetween(before.text, text)
  const by = text.length - before.text.length
  const cursors = { value: cursorOver(before, 'value'), heading: cursorOver(before, 'heading'), paragraph: cursorOver(before, 'paragraph'), item: cursorOver(before, 'item') }
  return (kind, span) => {
    const isBefore = span.end <= changed.start
    const shift = isBefore ? 0 : by
    const old = isBefore || span.start >= changed.end ? cursors[kind](spanOf(span.start - shift, span.end - shift)) : null
    if (old === null) return unitOf(kind, span, text)
    return shift === 0 ? old : { ...old, span }
  }
}

/** Finds, of the units of one kind, the one that has a span; asked in reading order. */
function cursorOver(document: Document, kind: Unit['kind']): (span: Span) => Unit | null {
  const units = unitsOf(document).filter((unit) => unit.kind === kind)
  let next = 0
  return (span) => {
    for (let unit = units[next]; unit !== undefined && unit.span.start <= span.start; unit = units[++next]) {
      if (unit.span.start === span.start && unit.span.end === span.end) return unit
    }
    return null
  }
}
