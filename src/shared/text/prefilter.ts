import { needsOf } from './needs'
import { classOf } from './signs'

/**
 * Most patterns match in few sentences. A pattern is studied once for short strings that each of its matches must hold
 * (`needsOf`); a text is looked through once for the strings of all patterns, and a pattern is tried only where all its
 * needs are met. The method is that of FilteredRE2 and of R. Cox, "Regular Expression Matching with a Trigram Index" (2012).
 */

/** A pattern, or several of which one is enough, that a text may hold: its number among all that were asked for. */
export type Door = number

/** What stands for a pattern at the doors that it opens: a string of its rarest need was met, and one of each of its `others`. */
interface Key {
  /** Of each further need the slots of its strings. */
  readonly others: readonly (readonly number[])[]
  readonly doors: Door[]
  /** The look that met its rarest need last. */
  metIn: number
}

/** Strings of six, four or three signs are looked for. */
const CODE_6 = (1 << 30) - 1
const CODE_4 = (1 << 20) - 1
const CODE_3 = (1 << 15) - 1
/** How many signs there are. */
const SIGNS = 32

/** A table of strings, open addressing. About half full at most; what is studied later has no needs. */
const SLOTS = 1 << 13
const codes = new Int32Array(SLOTS)
let strings = 0
/** For each string the number of the look that met it last. */
const metIn = new Int32Array(SLOTS)
let look = 0
/** For each string the patterns to whose rarest need it belongs. */
const keysAt: (Key[] | undefined)[] = Array.from({ length: SLOTS }, () => undefined)

const slotOf = (code: number): number => Math.imul(code, 0x9e3779b1) >>> 19

/** Where a string is, or the empty slot where it would be. */
function find(code: number): number {
  let slot = slotOf(code)
  for (let there = codes[slot]; there !== 0 && there !== code; there = codes[slot]) slot = (slot + 1) & (SLOTS - 1)
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
const met: Key[] = []
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
      const key = met[index]
      if (key !== undefined && areMet(key.others)) for (let place = 0; place < key.doors.length; place++) setBit(this.open, key.doors[place] ?? 0)
    }
    metCount = 0
    this.upTo = doorCount
  }
}

function areMet(needs: readonly (readonly number[])[]): boolean {
  for (let index = 0; index < needs.length; index++) if (!isMet(needs[index] ?? [])) return false
  return true
}

function isMet(slots: readonly number[]): boolean {
  for (let index = 0; index < slots.length; index++) if (metIn[slots[index] ?? 0] === look) return true
  return false
}

/** Most strings are in no pattern's rarest need: then that they were met is all there is to note. */
function note(slot: number): void {
  if (codes[slot] === 0 || metIn[slot] === look) return
  metIn[slot] = look
  const keys = keysAt[slot]
  if (keys === undefined) return
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]
    if (key === undefined || key.metIn === look) continue
    key.metIn = look
    met[metCount++] = key
  }
}

function setBit(words: number[], bit: number): void {
  const word = (bit / BITS) | 0
  words[word] = (words[word] ?? 0) | (1 << bit % BITS)
}

/** Studied once, before its first use: many patterns are never asked for. */
const keys = new WeakMap<RegExp, Key | null>()

/** A new door, which one of these patterns opens. They must live as long as the program. */
export function doorOf(patterns: readonly RegExp[]): Door {
  const door = doorCount++
  if (door % BITS === 0) ALWAYS_OPEN.push(0)
  for (const pattern of patterns) {
    const key = keyOf(pattern)
    if (key === null) setBit(ALWAYS_OPEN, door)
    else key.doors.push(door)
  }
  return door
}

function keyOf(pattern: RegExp): Key | null {
  const known = keys.get(pattern)
  if (known !== undefined) return known
  const key = study(pattern)
  keys.set(pattern, key)
  return key
}

/** Null for a pattern that can match without any string known beforehand. */
function study({ source, flags }: RegExp): Key | null {
  const [rarest, ...others] = strings > SLOTS / 2 || flags.includes('v') ? [] : needsOf(source)
  if (rarest === undefined) return null
  const key: Key = { others: others.map((need) => need.map(ask)), doors: [], metIn: 0 }
  for (const slot of rarest.map(ask)) (keysAt[slot] ??= []).push(key)
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
  if (codes[slot] === 0) {
    codes[slot] = code
    strings++
  }
  return slot
}
