/**
 * Most patterns begin with a word, and most texts have no word that begins so. `openingsOf` reads off a pattern by what
 * letters a match can begin; `placesIn` lists, once a text, where words begin. A pattern is then tried at few places or none.
 */

/** A word's first three letters or digits as a number: 5 bits each, 0 where the word is shorter. */
type Opening = number

const DIGIT = 27
const OPENINGS = 1 << 15

/** 1 to 26 for letters large and small, 27 for digits, 0 for everything else. */
function classOf(unit: number): number {
  const letter = unit | 32
  if (letter >= 0x61 && letter <= 0x7a && unit < 0x80) return unit & 31
  return unit >= 0x30 && unit <= 0x39 ? DIGIT : 0
}

/** Where the words of a text begin, with their openings. A word here begins behind whatever is no ASCII letter or digit. */
export interface Places {
  readonly at: readonly number[]
  readonly opening: readonly Opening[]
}

const placesKnown = new Map<string, Places>()
const MOST_KNOWN = 256

/** The places of a text; those of the last texts are remembered, as one sentence is searched by many patterns. */
export function placesIn(text: string): Places {
  const known = placesKnown.get(text)
  if (known) return known
  if (placesKnown.size >= MOST_KNOWN) placesKnown.clear()
  const places = readPlaces(text)
  placesKnown.set(text, places)
  return places
}

function readPlaces(text: string): Places {
  const at: number[] = []
  const opening: Opening[] = []
  let before = 0
  for (let index = 0; index < text.length; index++) {
    const first = classOf(text.charCodeAt(index))
    if (first !== 0 && before === 0) {
      const second = classOf(text.charCodeAt(index + 1))
      at.push(index)
      opening.push((first << 10) | (second << 5) | (second === 0 ? 0 : classOf(text.charCodeAt(index + 2))))
    }
    before = first
  }
  return { at, opening }
}

/** The openings a match can have, by opening; null when it may begin elsewhere than at a word, or with any word. */
export type Openings = Uint8Array | null

/**
 * Read off the source of a pattern. It must say itself that a word begins there (`\b`, or a lookbehind that forbids a
 * letter), or the answer is null. Signs it does not know make it cautious, never wrong: they may be any letter.
 */
export function openingsOf({ source }: RegExp): Openings {
  const openings = new Uint8Array(OPENINGS)
  for (const branch of new Source(source).branches()) {
    if (!branch.atWord) return null
    for (const prefix of branch.prefixes) if (!mark(openings, prefix)) return null
  }
  return openings
}

/** `prefix` as classes; `ANY` stands for any letter, digit or none. False when it can begin with anything. */
function mark(openings: Uint8Array, prefix: readonly number[]): boolean {
  const [first = ANY, second = ANY, third = ANY] = prefix
  if (first === ANY || first === 0) return false
  for (const b of second === ANY ? EVERY : [second]) for (const c of b === 0 ? [0] : third === ANY ? EVERY : [third]) openings[(first << 10) | (b << 5) | c] = 1
  return true
}

const ANY = 28
const EVERY = Array.from({ length: DIGIT + 1 }, (_, index) => index)

interface Branch {
  readonly atWord: boolean
  readonly prefixes: readonly (readonly number[])[]
}

const LENGTH = 3

/** Reads a pattern's source from left to right, as far as the first letters of a match are concerned. */
class Source {
  private at = 0

  constructor(private readonly source: string) {}

  branches(): readonly Branch[] {
    const found: Branch[] = []
    do {
      const start = this.at
      const atWord = /^(?:\(\?[=!][^()]*\))*(?:\\b|\(\?<!\[[^\]]*\\p\{L\})/.test(this.source.slice(start))
      found.push({ atWord, prefixes: this.sequence().map((prefix) => (prefix.length < LENGTH ? [...prefix, ANY, ANY, ANY] : prefix)) })
    } while (this.take('|'))
    return found
  }

  /** What the sequence at hand can begin with: up to three classes each, fewer where it can be shorter. */
  private sequence(): readonly (readonly number[])[] {
    let prefixes: readonly (readonly number[])[] = [[]]
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const item = this.quantified(this.item())
      prefixes = joined(prefixes, item)
    }
    return prefixes
  }

  private quantified(item: readonly (readonly number[])[]): readonly (readonly number[])[] {
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at))?.[0]
    if (quantifier === undefined) return item
    this.at += quantifier.length
    const least = quantifier.startsWith('+') ? 1 : quantifier.startsWith('{') ? Number.parseInt(quantifier.slice(1), 10) : 0
    const most = quantifier.startsWith('?') ? 1 : quantifier.startsWith('{') && !quantifier.includes(',') ? least : LENGTH
    let repeated: readonly (readonly number[])[] = [[]]
    const all = [...(least === 0 ? repeated : [])]
    for (let times = 1; times <= Math.min(most, LENGTH); times++) {
      repeated = joined(repeated, item)
      if (times >= Math.min(least, LENGTH)) all.push(...repeated)
    }
    return distinct(all)
  }

  private item(): readonly (readonly number[])[] {
    const sign = this.source[this.at++] ?? ''
    if (sign === '(') return this.group()
    if (sign === '[') return this.set()
    if (sign === '\\') return this.escape()
    if (sign === '.') return [[ANY]]
    if (sign === '^' || sign === '$') return [[]]
    return [[classOf(sign.charCodeAt(0))]]
  }

  private group(): readonly (readonly number[])[] {
    const kind = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.source.slice(this.at))?.[0] ?? ''
    this.at += kind.length
    const found: (readonly number[])[] = []
    do found.push(...this.sequence())
    while (this.take('|'))
    this.take(')')
    return /[=!]$/.test(kind) ? [[]] : distinct(found)
  }

  /** A set of signs: each letter of a short list, else any. */
  private set(): readonly (readonly number[])[] {
    const set = /^(?:\\.|[^\]\\])*\]/.exec(this.source.slice(this.at))?.[0] ?? ''
    this.at += set.length
    return /^[A-Za-z]{1,6}\]$/.test(set) ? distinct(Array.from(set.slice(0, -1), (letter) => [classOf(letter.charCodeAt(0))])) : [[ANY]]
  }

  private escape(): readonly (readonly number[])[] {
    const sign = this.source[this.at++] ?? ''
    if (sign === 'b' || sign === 'B') return [[]]
    if (sign === 'd') return [[DIGIT]]
    if (sign === 's') return [[0]]
    if (sign === 'p' || sign === 'P' || sign === 'k' || sign === 'u') this.at += /^(?:\{[^}]*\}|<[^>]*>|[0-9a-fA-F]{4})/.exec(this.source.slice(this.at))?.[0].length ?? 0
    return [[/^[A-Za-z0-9]$/.test(sign) ? ANY : 0]]
  }

  private take(sign: string): boolean {
    if (this.source[this.at] !== sign) return false
    this.at++
    return true
  }
}

/** Each of the first followed by each of the second, cut to three; behind the end of a word nothing is of interest. */
function joined(first: readonly (readonly number[])[], second: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return distinct(first.flatMap((a) => (a.length >= LENGTH || a.includes(0) ? [a] : second.map((b) => [...a, ...b].slice(0, LENGTH)))))
}

const distinct = (prefixes: readonly (readonly number[])[]): readonly (readonly number[])[] => [...new Map(prefixes.map((prefix) => [prefix.join(), prefix])).values()]
