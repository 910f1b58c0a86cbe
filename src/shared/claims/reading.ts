import type { Searched } from '../text/matches'
import type { Span } from '../text/span'
import type { Timex } from '../temporal/timex'
import type { Claim, Guards, Who } from './claim'
import type { SubjectNames } from './profile'

/**
 * One block of prose, read. Every span here is an offset into `text` (the block's own text, starting at 0), so that a
 * reading can be kept when the block moves; `extract` shifts what it makes of it to its place in the document.
 */
export interface BlockReading {
  readonly text: string
  readonly kind: 'paragraph' | 'item'
  readonly sentences: readonly SentenceReading[]
}

export interface SentenceReading extends Searched {
  readonly span: Span
  /** The sentence's own words: `BlockReading.text` sliced by `span`. */
  readonly text: string
  /** The words of the sentence before in the block; empty for the first. */
  readonly previous: string
  /** Expressions of time inside the sentence, in order. */
  readonly timexes: readonly Timex[]
  /** Stretches inside quotation marks. */
  readonly quotes: readonly Span[]
  readonly persons: readonly PersonMention[]
  /** In order, covering the sentence; each knows whose doing it tells and what guards stand over it. */
  readonly clauses: readonly Clause[]
}

export interface Clause {
  readonly span: Span
  readonly who: Who
  /** `quoted` is true only when the whole clause is quoted; ask `guardsAt` for a place inside. */
  readonly guards: Guards
}

export interface PersonMention {
  readonly span: Span
  readonly name: string
  /** True when it is (a short form of) the article's subject. */
  readonly isSubject: boolean
  /** Of a kinsman who bears the subject's name: by which rank he is told apart in what follows ("captain venn"). */
  readonly called?: string
}

/** What a block needs to know of the rest of the document. Small and comparable: it is part of the cache key. */
export interface BlockContext {
  readonly source: 'lead' | 'body' | 'list'
  /** Titles of the headings above, outermost first. */
  readonly headings: readonly string[]
  readonly names: SubjectNames
  /** Titles of the record's offices, in the order of `Profile.offices`. */
  readonly offices: readonly OfficeSketch[]
  /** The year a date without a year inherits from the heading or the block before; null when unknown. */
  readonly anchorYear: number | null
}

export interface OfficeSketch {
  readonly title: string
  readonly kind: 'office' | 'reign' | 'succession' | 'other'
  /** Who held it before and after the subject, as the record names them. */
  readonly before?: readonly string[]
  readonly after?: readonly string[]
  /** The numbers of the districts that the seat is for, as "4th". */
  readonly districts?: readonly string[]
}

/** Reads claims off one block; spans relative to the block. Pure, so that its answer can be kept. */
export type Extractor = (reading: BlockReading, context: BlockContext) => readonly Claim[]
