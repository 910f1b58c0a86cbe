import { keyKind } from '../../claims/lexicon/record-keys'
import type { Block, Document, Entry } from '../../document/document'
import { sliceSpan, type Span } from '../../text/span'
import { isAwardWord } from './kinds-of-things'
import { readWords } from '../unit-words'
import { namesThing } from './prose-words'

/** Longer lists are complete on purpose, and the record chooses from them on purpose. */
const LONGEST_LIST = 10

const isAwardsHeading = (title: string): boolean => /\b(?:awards?|prizes?|honou?rs|recognition|decorations|accolades)\b/i.test(title)

/** A run of capitalised words in which an award is named; a small "prize" may end it. */
const awardName = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'-]{1,40}(?: (?:of|for|the|in|and|de|\p{Lu}[\p{L}\p{M}.’'-]{1,40})){0,12} ?(?:[Aa]ward|[Pp]rize|[Mm]edal|Fellowship|Trophy|Cross|Order of(?: the)? \p{Lu}[\p{L}\p{M}’'-]+)(?![\p{L}\p{M}])/u

export interface AwardsOutside {
  readonly entry: Entry
  /** The heading's title. */
  readonly section: Span
  readonly missing: readonly Span[]
}

/** Awards that list items of a short awards section name and the record's key for awards does not; null where either is missing. */
export function awardsOutsideRecord(document: Document): AwardsOutside | null {
  const entry = document.record?.entries.find(({ base, value }) => value !== '' && isAwards(base) && !/\b(?:see|list|full|others?|including|below)\b|\d\d (?:\p{L}+ )?(?:awards|decorations|prizes|medals)\b/iu.test(value))
  if (!entry) return null
  const recorded = [readWords(entry.value)]
  for (const section of document.sections) {
    if (!section.heading || !isAwardsHeading(section.heading.title)) continue
    const items = section.blocks.filter((block) => block.kind === 'item')
    if (items.length === 0 || items.length > LONGEST_LIST) continue
    const missing = items.flatMap((item) => nameIn(document.text, item)).filter((name) => !namesThing(recorded, sliceSpan(document.text, name), isAwardWord))
    if (missing.length > 0) return { entry, section: section.heading.titleSpan, missing }
  }
  return null
}

function isAwards(base: string): boolean {
  const kind = keyKind(base)
  return kind?.kind === 'list' && kind.predicate === 'awarded'
}

function nameIn(text: string, item: Block): readonly Span[] {
  const found = awardName.exec(sliceSpan(text, item.span))
  return found ? [{ start: item.span.start + found.index, end: item.span.start + found.index + found[0].length }] : []
}
