import type { Block, Document } from '../document/document'
import type { Span } from '../text/span'

/** The number of the last item that begins at an offset or before it; -1 for none. The items in order. */
export function lastFrom(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.span.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The block that begins at an offset or before it, and so many on either side of it. */
export function blocksAround({ sections }: Document, offset: number, most: number): readonly Block[] {
  const number = lastFrom(sections, offset)
  const blocksOf = (at: number): readonly Block[] => sections[at]?.blocks ?? []
  const index = lastFrom(blocksOf(number), offset)
  let before = blocksOf(number).slice(0, Math.max(index, 0))
  for (let at = number - 1; at >= 0 && before.length < most; at--) before = [...blocksOf(at), ...before]
  let after = blocksOf(number).slice(Math.max(index, 0))
  for (let at = number + 1; at < sections.length && after.length <= most; at++) after = [...after, ...blocksOf(at)]
  return [...before.slice(-most), ...after.slice(0, most + 1)]
}

/** The block that holds a stretch of a document; null where none does. */
export function blockAt({ sections }: Document, span: Span): Block | null {
  const section = sections[lastFrom(sections, span.start)]
  const block = section?.blocks[lastFrom(section.blocks, span.start)]
  return block !== undefined && span.start < block.span.end && span.end <= block.span.end ? block : null
}
