import { spanOf, type Span } from '../text/span'
import { carryFrom } from './carry'
import type { Block, Document, Sentence } from './document'
import { readPlain } from './formats/plain'
import { canBreak, segmentSentences } from './sentences'
import { keepUnits, listUnits, remembered, type Unit } from './units'

/**
 * Reads the structure of a biography. Any string is accepted; never fails. Linear in the text. `before` is the version of the
 * same document read last: what was read of its units is remembered with those that stand in `text` too.
 */
export function parse(text: string, before: Document | null = null): Document {
  const carry = carryFrom(before, text)
  const blocks: Unit[] = []
  const document = readPlain(text, (kind, span) => {
    const unit = carry(kind, span)
    blocks.push(unit)
    return blockOf(unit, kind, span)
  })
  let next = 0
  keepUnits(document, listUnits(document, (kind, span) => (kind === 'value' || kind === 'heading' ? undefined : blocks[next++]) ?? carry(kind, span)))
  return document
}

/** The sentences of a block, as spans relative to it. */
const sentencesOf = remembered(({ text }): readonly Span[] => (canBreak(text) ? segmentSentences(text) : [spanOf(0, text.length)]))

/** The block of a unit: where the unit stands where it last stood, the same one. */
function blockOf(unit: Unit, kind: Block['kind'], span: Span): Block {
  const last = lastBlock(unit)
  if (last.block?.span.start !== span.start) last.block = { kind, span, sentences: placed(sentencesOf(unit), span.start) }
  return last.block
}

const lastBlock = remembered((): { block: Block | null } => ({ block: null }))

const placed = (spans: readonly Span[], offset: number): Sentence[] => spans.map(({ start, end }) => ({ span: spanOf(start + offset, end + offset) }))
