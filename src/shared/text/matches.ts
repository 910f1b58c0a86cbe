import { canBegin, canBeginAt, studyOpenings, type Places } from './openings'

/** A text that many patterns are searched for in. */
export interface Searched {
  readonly text: string
  /** Where its words begin; see `placesIn`. */
  readonly places: Places
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
 * The same in a text that is searched often: a pattern that begins with a word is tried only where one begins so. Only for
 * patterns that live as long as the program: each is studied once and for all.
 */
export function matchesIn(pattern: RegExp, searched: Searched): readonly RegExpExecArray[] {
  const search = searchOf(pattern)
  return search.number === null ? matchesOf(pattern, searched.text) : atPlaces(pattern, search, search.number, searched)
}

/**
 * A cheap look before dear ones: false when the text certainly has no match of the pattern, which must begin with a word.
 * True says nothing.
 */
export function mayHold(pattern: RegExp, searched: Searched): boolean {
  const { number } = searchOf(pattern)
  return number === null || canBegin(number, searched.places)
}

/** Whether the pattern matches somewhere; quick where no word begins as it does. */
export const holds = (pattern: RegExp, searched: Searched): boolean => mayHold(pattern, searched) && pattern.test(searched.text)

interface Search {
  /** Null where the pattern must be searched for everywhere. */
  readonly number: number | null
  /** The pattern, tried at one place; made when it first can match. */
  sticky: RegExp | null
}

const searches = new WeakMap<RegExp, Search>()

/** Studied before its first use: to compile a pattern takes longer than most texts, and many match nowhere in a text. */
function searchOf(pattern: RegExp): Search {
  const known = searches.get(pattern)
  if (known) return known
  const search: Search = { number: studyOpenings(pattern), sticky: null }
  searches.set(pattern, search)
  return search
}

function atPlaces(pattern: RegExp, search: Search, number: number, { text, places }: Searched): readonly RegExpExecArray[] {
  if (!canBegin(number, places)) return NONE
  const sticky = (search.sticky ??= new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`))
  let found: RegExpExecArray[] | null = null
  let end = 0
  for (let index = 0; index < places.at.length; index++) {
    if (!canBeginAt(number, places, index)) continue
    const place = places.at[index] ?? 0
    if (place < end) continue
    sticky.lastIndex = place
    const match = sticky.exec(text)
    if (!match) continue
    end = place + match[0].length
    if (found) found.push(match)
    else found = [match]
  }
  return found ?? NONE
}
