import { doorOf, type Door, type Sieve } from './prefilter'

/** A text that many patterns are searched for in. */
export interface Searched {
  readonly text: string
  /** What patterns may find in it. */
  readonly sieve: Sieve
}

/**
 * Every match of a global pattern, in order. `String.matchAll` copies the pattern at each call, which costs more than
 * most searches find.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let found: RegExpExecArray[] | null = null
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (found) found.push(match)
    else found = [match]
    // Past a whole code point: from inside a pair of surrogates a Unicode pattern steps back to its beginning, for ever.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found ?? NONE
}

const NONE: readonly never[] = []

/**
 * The same in a text that is searched often: it is searched only where the pattern may match. Only for patterns that live as
 * long as the program: each is studied once and for all.
 */
export const matchesIn = (pattern: RegExp, searched: Searched): readonly RegExpExecArray[] => (mayHold(pattern, searched) ? matchesOf(pattern, searched.text) : NONE)

/** A cheap look before dear ones: false when the text certainly has no match of the pattern. True says nothing. */
export const mayHold = (pattern: RegExp, { sieve }: Searched): boolean => sieve.passes(doorTo(pattern))

/** Whether the pattern, which is not global, matches somewhere. */
export const holds = (pattern: RegExp, searched: Searched): boolean => mayHold(pattern, searched) && pattern.test(searched.text)

/** Asks of a text whether one of several patterns may match: what stands at the door of a reader that has many. */
export function gateOf(...patterns: readonly RegExp[]): (searched: Searched) => boolean {
  let door: Door | null = null
  return ({ sieve }) => sieve.passes(door ??= doorOf(patterns))
}

/** Of many things with a pattern each, those whose pattern may match in a text: `matchesIn` finds the door of each pattern anew. */
export function choiceOf<Sought extends { readonly pattern: RegExp }>(all: readonly Sought[]): (searched: Searched) => readonly Sought[] {
  let doors: readonly Door[] = NONE
  return ({ sieve }) => {
    if (doors.length === 0) doors = all.map(({ pattern }) => doorOf([pattern]))
    return all.filter((_, index) => sieve.passes(doors[index] ?? 0))
  }
}

const doors = new WeakMap<RegExp, Door>()

function doorTo(pattern: RegExp): Door {
  const known = doors.get(pattern)
  if (known !== undefined) return known
  const door = doorOf([pattern])
  doors.set(pattern, door)
  return door
}
