import type { NamePlace } from './name-word'

/** A word of the text, and where it is looked at. */
export interface Said {
  readonly word: string
  /** Without accents, lower case. */
  readonly folded: string
  readonly places: readonly NamePlace[]
}

/** Letters looked at behind a word; before it twice as many. */
const NEAR = 60

export const wordsBefore = ({ at, unit }: NamePlace): string => unit.text.slice(Math.max(0, at - unit.span.start - 2 * NEAR), at - unit.span.start)

export const wordsBehind = ({ at, unit }: NamePlace, word: string): string => unit.text.slice(at - unit.span.start + word.length, at - unit.span.start + word.length + NEAR)

export const wordsAround = ({ at, unit }: NamePlace): string => unit.text.slice(Math.max(0, at - unit.span.start - 2 * NEAR), at - unit.span.start + 2 * NEAR)
