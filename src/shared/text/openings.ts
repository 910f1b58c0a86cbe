/**
 * Most patterns begin with a word, and most texts have no word that begins so. `studyOpenings` reads off a pattern by
 * what letters a match can begin; `placesIn` lists, once a text, where words begin. A pattern is then tried at few places or none.
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

/** Where the words of a text begin, and which of the studied patterns can begin at each, and at any of them. */
export interface Places {
  readonly at: readonly number[]
  readonly openings: readonly Opening[]
  /** A bit for each studied pattern that can begin at some place. */
  readonly any: Uint32Array
  /** How many patterns were studied when `any` was filled. */
  upTo: number
}

/** A word here begins behind whatever is no ASCII letter or digit. One pass, linear. */
export function placesIn(text: string): Places {
  const at: number[] = []
  const openings: Opening[] = []
  let before = 0
  for (let index = 0; index < text.length; index++) {
    const first = classOf(text.charCodeAt(index))
    if (first !== 0 && (before === 0 || isNot(text, index))) {
      const second = classOf(text.charCodeAt(index + 1))
      at.push(index)
      openings.push((first << 10) | (second << 5) | (second === 0 ? 0 : classOf(text.charCodeAt(index + 2))))
    }
    before = first
  }
  return { at, openings, any: new Uint32Array(WORDS), upTo: 0 }
}

/** The "n't" of "didn't". */
const isNot = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x6e && (text[at + 1] === "'" || text[at + 1] === '’') && text[at + 2] === 't'

/** Words of 32 bits that a row of the table has: as many patterns can be studied as bits; what comes later is searched for everywhere. */
const WORDS = 16
/** For each opening a row: a bit for each studied pattern that can begin so. */
const rows = new Uint32Array(OPENINGS * WORDS)
let studied = 0

/**
 * Studies a pattern and returns its number; null when a match may begin elsewhere than at a word, or with any word. The
 * pattern must say itself that a word begins there (`\b`, or a lookbehind that forbids a letter). Signs that are not known
 * here make it cautious, never wrong: they may be any letter.
 */
export function studyOpenings({ source }: RegExp): number | null {
  if (studied === WORDS * 32 || !saysWordBegins(source)) return null
  const prefixes = new Source(source).prefixes()
  if (!prefixes.every(isSelective)) return null
  for (const prefix of prefixes) mark(studied, prefix)
  return studied++
}

/** Can the pattern begin at any of the places? */
export function canBegin(number: number, places: Places): boolean {
  if (places.upTo <= number) gather(places)
  return ((places.any[number >> 5] ?? 0) & (1 << (number & 31))) !== 0
}

/** Can the pattern begin at the place with this index? */
export const canBeginAt = (number: number, places: Places, index: number): boolean =>
  ((rows[(places.openings[index] ?? 0) * WORDS + (number >> 5)] ?? 0) & (1 << (number & 31))) !== 0

function gather(places: Places): void {
  const { openings, any } = places
  const words = (studied + 31) >> 5
  for (const opening of openings) for (let word = 0; word < words; word++) any[word] = (any[word] ?? 0) | (rows[opening * WORDS + word] ?? 0)
  places.upTo = studied
}

const ANY = 28
const EVERY = Array.from({ length: DIGIT + 1 }, (_, index) => index)

/** False for a prefix that can begin with anything. `ANY` stands for any letter, digit or none. */
const isSelective = ([first = ANY]: readonly number[]): boolean => first !== ANY && first !== 0

function mark(number: number, [first = ANY, second = ANY, third = ANY]: readonly number[]): void {
  for (const b of second === ANY ? EVERY : [second]) {
    for (const c of b === 0 ? [0] : third === ANY ? EVERY : [third]) {
      const row = ((first << 10) | (b << 5) | c) * WORDS + (number >> 5)
      rows[row] = (rows[row] ?? 0) | (1 << (number & 31))
    }
  }
}

const LENGTH = 3

/** Reads a pattern's source from left to right, as far as the first letters of a match are concerned. */
class Source {
  private at = 0

  constructor(private readonly source: string) {}

  /** Up to three classes for each way a match can begin. */
  prefixes(): readonly (readonly number[])[] {
    const found: (readonly number[])[] = []
    do found.push(...this.sequence().map((prefix) => (prefix.length < LENGTH ? [...prefix, ANY, ANY, ANY] : prefix)))
    while (this.take('|'))
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

/**
 * True when a pattern says itself that a word begins: by `\b`, or by forbidding a letter before, at the head of each
 * alternative. "n't" is a word of its own here.
 */
function saysWordBegins(source: string): boolean {
  return alternativesOf(source).every((words) => {
    const rest = withoutLookaheads(words)
    if (rest.startsWith('\\b') || /^n\[\\?'’\]t/.test(rest)) return true
    if (/^\(\?<!\[[^\]]*\\p\{L\}/.test(rest)) return !/^\(\?<![^)]*\)\(*(?:\?:)?(?:\\d|\d)/.test(rest)
    const end = rest.startsWith('(') && !rest.startsWith('(?<') ? groupEnd(rest, 0) : 0
    return end > 0 && !/^[?*{]/.test(rest.slice(end)) && saysWordBegins(rest.slice(1, end - 1).replace(/^\?:/, ''))
  })
}

function withoutLookaheads(source: string): string {
  return source.startsWith('(?=') || source.startsWith('(?!') ? withoutLookaheads(source.slice(groupEnd(source, 0))) : source
}

/** The parts of a pattern between the bars outside all groups. */
function alternativesOf(source: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < source.length; at = partEnd(source, at)) {
    if (source[at] !== '|') continue
    parts.push(source.slice(start, at))
    start = at + 1
  }
  return [...parts, source.slice(start)]
}

/** Behind the sign, set, escape or group that begins at `at`. */
function partEnd(source: string, at: number): number {
  const sign = source[at]
  if (sign === '\\') return at + 2
  if (sign === '(') return groupEnd(source, at)
  if (sign !== '[') return at + 1
  let end = at + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

/** Behind the bracket that closes the group that begins at `at`. */
function groupEnd(source: string, at: number): number {
  let end = at + 1
  while (end < source.length && source[end] !== ')') end = partEnd(source, end)
  return end + 1
}
