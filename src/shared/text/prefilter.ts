import { needsOf } from './needs'
import { classOf } from './signs'

/**
 * Most patterns match in few sentences. A pattern is studied once for short strings that each of its matches must hold
 * (`needsOf`); a text is looked through once for the strings of all patterns, and a pattern is tried only where all its
 * needs are met. The method is that of FilteredRE2 and of R. Cox, "Regular Expression Matching with a Trigram Index" (2012).
 */

/** A pattern, or several of which one is enough, that a text may hold: its number among all that were asked for. */
export type Door = number

/** Strings of six, four or three signs are looked for. */
const CODE_6 = (1 << 30) - 1
const CODE_4 = (1 << 20) - 1
const CODE_3 = (1 << 15) - 1
/** How many signs there are. */
const SIGNS = 32

/** A table of strings, open addressing. About half full at most; what is studied later has no needs. */
const SLOTS = 1 << 13
/** Of each slot four numbers, side by side as they are read together: its string; the look that met it last; the first link to a key; one to spare. */
const strings = new Int32Array(SLOTS * 4)
const MET = 1
const KEYS = 2
let stringCount = 0
let look = 0

/**
 * Keys and links, one behind the other: objects lie all over the memory, and these are read for every fourth word of a text. A key stands for a pattern
 * at the doors that it opens: the look that met its rarest need last; the first link to a door; for each further need how many strings it has, and their
 * slots; 0. A link: to what, and the next link to more of it. 0 is neither.
 */
let cells = new Int32Array(1 << 12)
let cellCount = 1
const DOORS = 1
const NEEDS = 2

/** Where these numbers are kept from now on. */
function keep(...numbers: readonly number[]): number {
  const at = cellCount
  cellCount += numbers.length
  if (cellCount > cells.length) {
    const before = cells
    cells = new Int32Array(2 * cellCount)
    cells.set(before)
  }
  cells.set(numbers, at)
  return at
}

const slotOf = (code: number): number => (Math.imul(code, 0x9e3779b1) >>> 19) << 2

/** Where a string is, or the empty slot where it would be. */
function find(code: number): number {
  let slot = slotOf(code)
  for (let there = strings[slot]; there !== 0 && there !== code; there = strings[slot]) slot = (slot + 4) & (4 * SLOTS - 1)
  return slot
}

/** Which strings may end with the last signs, so that most looks go no further: by four signs those of 3 (1) and of 4 (2), by six those of 6 (4). */
const byFour = new Uint8Array(1 << 16)
const bySix = new Uint8Array(1 << 16)
const fourOf = (code: number): number => (code ^ (code >>> 4)) & 0xffff
const sixOf = (code: number): number => Math.imul(code, 0x85ebca6b) >>> 16

const LATIN = Uint8Array.from({ length: 128 }, (_, unit) => classOf(unit))

/** As many bits as a small integer holds without a box. */
const BITS = 30

/** The doors that are open to every text, as bits; as long as there are doors, and copied for each text. */
const ALWAYS_OPEN: number[] = []
let doorCount = 0

/** The patterns whose rarest need the text being looked through meets: the first of `met`, which is not emptied, as V8 makes much of that. */
const met: number[] = []
let metCount = 0

/** Which doors are open to a text. */
export class Sieve {
  private open: number[] = ALWAYS_OPEN
  /** How many doors there were when the text was looked through. */
  private upTo = 0

  constructor(private readonly text: string) {}

  /** False when the patterns of this door certainly do not match. */
  passes(door: Door): boolean {
    if (door >= this.upTo) this.look()
    return ((this.open[(door / BITS) | 0] ?? 0) & (1 << door % BITS)) !== 0
  }

  private look(): void {
    const { text } = this
    look++
    let code = 0
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      code = ((code << 5) | (unit < 128 ? LATIN[unit] ?? 0 : classOf(unit))) & CODE_6
      const last = code & CODE_4
      const ending = (byFour[fourOf(last)] ?? 0) | (bySix[sixOf(code)] ?? 0)
      if (ending === 0) continue
      if ((ending & 4) !== 0) note(find(code))
      if ((ending & 2) !== 0) note(find(last))
      if ((ending & 1) !== 0) note(find(last & CODE_3))
    }
    this.open = ALWAYS_OPEN.slice()
    for (let index = 0; index < metCount; index++) {
      const key = met[index] ?? 0
      if (!areMet(key + NEEDS)) continue
      for (let link = cells[key + DOORS] ?? 0; link !== 0; link = cells[link + 1] ?? 0) setBit(this.open, cells[link] ?? 0)
    }
    metCount = 0
    this.upTo = doorCount
  }
}

/** Whether the needs written there are met. */
function areMet(needs: number): boolean {
  let at = needs
  for (let count = cells[at++] ?? 0; count !== 0; count = cells[at++] ?? 0) {
    const end = at + count
    while (at < end && strings[(cells[at] ?? 0) + MET] !== look) at++
    if (at === end) return false
    at = end
  }
  return true
}

/** Most strings are in no pattern's rarest need: then that they were met is all there is to note. */
function note(slot: number): void {
  if (strings[slot] === 0 || strings[slot + MET] === look) return
  strings[slot + MET] = look
  for (let link = strings[slot + KEYS] ?? 0; link !== 0; link = cells[link + 1] ?? 0) {
    const key = cells[link] ?? 0
    if (cells[key] === look) continue
    cells[key] = look
    met[metCount++] = key
  }
}

function setBit(words: number[], bit: number): void {
  const word = (bit / BITS) | 0
  words[word] = (words[word] ?? 0) | (1 << bit % BITS)
}

/** Studied once, before its first use: many patterns are never asked for. */
const keys = new WeakMap<RegExp, number>()

/** A new door, which one of these patterns opens. They must live as long as the program. */
export function doorOf(patterns: readonly RegExp[]): Door {
  const door = doorCount++
  if (door % BITS === 0) ALWAYS_OPEN.push(0)
  for (const pattern of patterns) {
    const key = keyOf(pattern)
    if (key === 0) setBit(ALWAYS_OPEN, door)
    else {
      // Kept first: `keep` may put a larger array into the place of `cells`, and what is written to the old one is lost.
      const link = keep(door, cells[key + DOORS] ?? 0)
      cells[key + DOORS] = link
    }
  }
  return door
}

function keyOf(pattern: RegExp): number {
  const known = keys.get(pattern)
  if (known !== undefined) return known
  const key = study(pattern)
  keys.set(pattern, key)
  return key
}

/** 0 for a pattern that can match without any string known beforehand. */
function study({ source, flags }: RegExp): number {
  const [rarest, ...others] = stringCount > SLOTS / 2 || flags.includes('v') ? [] : needsOf(source)
  if (rarest === undefined) return 0
  const key = keep(0, 0, ...others.flatMap((need) => [need.length, ...need.map(ask)]), 0)
  for (const slot of rarest.map(ask)) strings[slot + KEYS] = keep(key, strings[slot + KEYS] ?? 0)
  return key
}

const mark = (code: number, kind: number): void => void (byFour[fourOf(code)] = (byFour[fourOf(code)] ?? 0) | kind)

/** Has a string looked for from now on; returns its slot. */
function ask(string: string): number {
  let code = 0
  for (let index = 0; index < string.length; index++) code = (code << 5) | classOf(string.charCodeAt(index))
  if (string.length === 3) for (let before = 0; before < SIGNS; before++) mark(code | (before << 15), 1)
  else if (string.length === 4) mark(code, 2)
  else bySix[sixOf(code)] = 4
  const slot = find(code)
  if (strings[slot] === 0) {
    strings[slot] = code
    stringCount++
  }
  return slot
}
