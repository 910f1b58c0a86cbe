import { openingsOf, placesIn, type Openings } from './openings'

/**
 * Every match of a global pattern, in order. `String.matchAll` copies the pattern at each call, which costs more than
 * most searches find; nearly all of ours find nothing. A pattern that begins with a word is tried only where one begins so.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const search = searchOf(pattern)
  return search?.openings ? atPlaces(search.sticky, search.openings, text) : everywhere(pattern, text)
}

/**
 * A cheap look before dear ones: false when the text certainly has no match of the pattern, which must begin with a word.
 * True says nothing.
 */
export function mayHold(pattern: RegExp, text: string): boolean {
  const openings = searchOf(pattern)?.openings
  if (!openings) return true
  for (const opening of placesIn(text).opening) if (openings[opening] !== 0) return true
  return false
}

interface Search {
  uses: number
  openings: Openings
  /** The pattern, tried at one place. */
  sticky: RegExp
}

const searches = new WeakMap<RegExp, Search>()
/** A pattern made for one text is not worth being studied. */
const OFTEN = 12

/** Null until the pattern has been used often. */
function searchOf(pattern: RegExp): Search | null {
  const search = searches.get(pattern)
  if (search === undefined) {
    searches.set(pattern, { uses: 1, openings: null, sticky: pattern })
    return null
  }
  if (search.uses < OFTEN) {
    search.uses++
    return null
  }
  if (search.uses === OFTEN) {
    search.uses++
    search.openings = openingsOf(pattern)
    search.sticky = new RegExp(pattern.source, pattern.flags.replace('g', '').replace('y', '') + 'y')
  }
  return search
}

const NONE: readonly never[] = []

function atPlaces(sticky: RegExp, openings: Uint8Array, text: string): readonly RegExpExecArray[] {
  const { at, opening } = placesIn(text)
  let found: RegExpExecArray[] | null = null
  let end = 0
  for (let index = 0; index < at.length; index++) {
    if (openings[opening[index] ?? 0] === 0) continue
    const place = at[index] ?? 0
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

function everywhere(pattern: RegExp, text: string): readonly RegExpExecArray[] {
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
