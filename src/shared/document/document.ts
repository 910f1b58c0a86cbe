import type { Span } from '../text/span'

/**
 * The structure of a biography. Every node has a span and slicing the text by it gives the node back;
 * nothing is normalised away. Produced by `parse`, never fails: a text without a record has `record: null`.
 */
export interface Document {
  /** The LF text every span points into. */
  readonly text: string
  /** "= Name =", the first level-1 heading; null where the text has none. */
  readonly title: Heading | null
  readonly record: InfoRecord | null
  /** The lead is the first section and has no heading. Sections follow one another and do not nest; `level` tells depth. */
  readonly sections: readonly Section[]
}

/** The infobox: a name line and key/value entries. */
export interface InfoRecord {
  readonly span: Span
  /** The line above the first entry that repeats the name, where there is one. */
  readonly nameSpan: Span | null
  readonly entries: readonly Entry[]
}

/** One line "- Term End3: 24 May 1993". */
export interface Entry {
  readonly span: Span
  readonly keySpan: Span
  readonly valueSpan: Span
  /** As written: "Term End3". */
  readonly key: string
  /** Without its number, lower case, single spaces: "term end". */
  readonly base: string
  /** The number behind the key, null where there is none. */
  readonly number: number | null
  /** As written, without surrounding blanks. */
  readonly value: string
}

export interface Heading {
  readonly span: Span
  readonly titleSpan: Span
  readonly title: string
  /** Number of "=" signs: 1 for the title, 2 for sections, … */
  readonly level: number
}

export interface Section {
  readonly span: Span
  /** Null for the lead. */
  readonly heading: Heading | null
  /** Titles of the headings above this one, outermost first, this one's last. */
  readonly path: readonly Heading[]
  readonly blocks: readonly Block[]
}

/** A paragraph or one list item: a maximal run of text that is read as one flow. */
export interface Block {
  readonly kind: 'paragraph' | 'item'
  /** Without the list marker and surrounding blanks. */
  readonly span: Span
  /** Sentences in order; they do not overlap and cover all but blanks. */
  readonly sentences: readonly Sentence[]
}

export interface Sentence {
  readonly span: Span
}
