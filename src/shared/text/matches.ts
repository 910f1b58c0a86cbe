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

/** The same in a text that is searched often: a pattern that begins with a word is tried only where one begins so. */
export function matchesIn(pattern: RegExp, searched: Searched): readonly RegExpExecArray[] {
  const search = searchOf(pattern)
  return search.number === null ? matchesOf(pattern, searched.text) : atPlaces(search.sticky, search.number, searched.text, searched.places)
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
  uses: number
  /** Null while the pattern is searched for everywhere. */
  number: number | null
  /** The pattern, tried at one place. */
  sticky: RegExp
}

const searches = new WeakMap<RegExp, Search>()

/** A pattern made for one text is not worth being studied. */
const OFTEN = 12

function searchOf(pattern: RegExp): Search {
  let search = searches.get(pattern)
  if (search === undefined) searches.set(pattern, (search = { uses: 0, number: null, sticky: pattern }))
  if (search.uses <= OFTEN && search.uses++ === OFTEN) {
    search.number = studyOpenings(pattern)
    search.sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)
  }
  return search
}

function atPlaces(sticky: RegExp, number: number, text: string, places: Places): readonly RegExpExecArray[] {
  if (!canBegin(number, places)) return NONE
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
