import type { Document } from './document'

/** What a text has of the two things that are compared; headings alone are neither. */
export type Parts = 'both' | 'record' | 'prose' | 'nothing'

/** Tells which of them there is. */
export function partsOf({ record, sections }: Document): Parts {
  const hasProse = sections.some(({ blocks }) => blocks.length > 0)
  if (record === null) return hasProse ? 'prose' : 'nothing'
  return hasProse ? 'both' : 'record'
}
