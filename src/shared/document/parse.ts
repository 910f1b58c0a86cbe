import { sliceSpan, spanOf, type Span } from '../text/span'
import type { Document, Sentence } from './document'
import { readPlain } from './formats/plain'
import { canBreak, segmentSentences } from './sentences'

/**
 * The sentences of blocks read before, by the block's own text, as spans relative to it. Owned by the caller; a re-parse
 * after one key press segments only the block that changed.
 */
export type SentenceMemory = Map<string, readonly Span[]>

export const newSentenceMemory = (): SentenceMemory => new Map()

/** Remembered blocks beyond twice the document's own count and this are forgotten. */
const SPARE_BLOCKS = 2000

/** Reads the structure of a biography. Any string is accepted; never fails. Linear in the text. */
export function parse(text: string, sentences: SentenceMemory = new Map()): Document {
  let blocks = 0
  const document = readPlain(text, (block) => {
    blocks++
    if (!canBreak(text, block)) return [{ span: block }]
    return sentencesOf(sliceSpan(text, block), block.start, sentences)
  })
  if (sentences.size > 2 * blocks + SPARE_BLOCKS) forgetOthers(document, sentences)
  return document
}

function sentencesOf(blockText: string, offset: number, memory: SentenceMemory): Sentence[] {
  let spans = memory.get(blockText)
  if (spans === undefined) {
    spans = segmentSentences(blockText)
    memory.set(detached(blockText), spans)
  }
  return spans.map((span) => ({ span: spanOf(span.start + offset, span.end + offset) }))
}

/** A copy: a slice used as a key would keep the whole text of its version alive, one per key press. */
const detached = (slice: string): string => ` ${slice}`.slice(1)

function forgetOthers(document: Document, memory: SentenceMemory): void {
  const kept: [string, readonly Span[]][] = []
  for (const section of document.sections) {
    for (const block of section.blocks) {
      const key = sliceSpan(document.text, block.span)
      const spans = memory.get(key)
      if (spans !== undefined) kept.push([detached(key), spans])
    }
  }
  memory.clear()
  for (const [key, spans] of kept) memory.set(key, spans)
}
