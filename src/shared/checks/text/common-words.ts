import { changeBetween } from '../../text/change'

/** The text asked about last, and where each word asked about stands written small in it; -1 where it does not. */
let asked = ''
let places = new Map<string, number>()

/** Past this much changed text, or words asked about, all is searched anew. */
const MOST_CHANGED = 20_000
const MOST_WORDS = 5000

/** True where the text also writes a word small: such a word is no name. After a key press only what was typed is searched. */
export function isCommonWord(text: string, word: string): boolean {
  if (text !== asked) moveTo(text)
  const known = places.get(word)
  if (known !== undefined) return known >= 0
  const place = findSmall(text, word.toLowerCase(), 0, text.length)
  places.set(word, place)
  return place >= 0
}

function moveTo(text: string): void {
  const before = asked
  asked = text
  const { start, end: changedTo } = changeBetween(before, text)
  const tail = text.length - changedTo
  if (changedTo - start > MOST_CHANGED || before.length - tail - start > MOST_CHANGED || places.size > MOST_WORDS) {
    places = new Map()
    return
  }
  for (const [word, place] of places) {
    const small = word.toLowerCase()
    if (place >= 0 && place + small.length < start) continue
    // A word and its two neighbours as they were: where they stood with the end of the text.
    if (place > before.length - tail) places.set(word, place + text.length - before.length)
    else if (place >= 0) places.delete(word)
    else places.set(word, findSmall(text, small, start - small.length - 1, changedTo + 1))
  }
}

/** The first place from `from` up to `to` at which `small` stands as a word; -1 for none. */
function findSmall(text: string, small: string, from: number, to: number): number {
  const within = text.slice(Math.max(0, from), to + small.length)
  const shift = Math.max(0, from)
  for (let at = within.indexOf(small); at >= 0; at = within.indexOf(small, at + 1)) {
    if (!isLetter(text[shift + at - 1]) && !isLetter(text[shift + at + small.length])) return shift + at
  }
  return -1
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}]/u.test(sign)
