import { needsOf } from './needs'
import { classOf } from './signs'

/**
 * Most patterns match in few sentences. A pattern is studied once for short strings that each of its matches must hold
 * (`needsOf`); a text is looked through once for the strings of all patterns, and a pattern is tried only where all its
 * needs are met. The method is that of FilteredRE2 and of R. Cox, "Regular Expression Matching with a Trigram Index" (2012).
 */

/** What a match of a pattern needs: a bit for each of several needs, all of which must be set. */
export type Needs = readonly number[]

/** Strings of six, four or three signs are looked for. */
const CODE_6 = (1 << 30) - 1
const CODE_4 = (1 << 20) - 1
const CODE_3 = (1 << 15) - 1

/** A table of strings, open addressing: the string's code, and beside it the number of its row. About half full at most; what is studied later has no needs. */
const SLOTS = 1 << 13
const codes = new Int32Array(SLOTS)
const rowOf = new Uint16Array(SLOTS)
/** For each string the bits it sets. */
const rows: number[][] = [[]]
let bitsUsed = 0

const slotOf = (code: number): number => Math.imul(code, 0x9e3779b1) >>> 19

function find(code: number): number {
  let slot = slotOf(code)
  for (let there = codes[slot]; there !== 0; there = codes[slot]) {
    if (there === code) return rowOf[slot] ?? 0
    slot = (slot + 1) & (SLOTS - 1)
  }
  return 0
}

/** Small tables of how strings end, so that most looks go no further: those of three signs, and by their last four signs those of four (1) and six (2). */
const endings3 = new Uint8Array(CODE_3 + 1)
const endings4 = new Uint8Array(1 << 16)
const endingOf = (code: number): number => (code ^ (code >>> 4)) & 0xffff

const LATIN = Uint8Array.from({ length: 128 }, (_, unit) => classOf(unit))

/** As many bits as a small integer holds without a box. */
const BITS = 30

/** As many words as there are bits, all zero: copied for each text. */
const NOTHING_MET: number[] = []

/** Which needs a text meets. */
export class Sieve {
  private bits: number[] = NOTHING_MET
  /** How many bits were in use when the text was looked through. */
  private upTo = 0

  constructor(private readonly text: string) {}

  /** False when a pattern with these needs certainly does not match. */
  meets(needs: Needs): boolean {
    for (let index = 0; index < needs.length; index++) {
      const bit = needs[index] ?? 0
      if (bit >= this.upTo) this.look()
      if (((this.bits[(bit / BITS) | 0] ?? 0) & (1 << bit % BITS)) === 0) return false
    }
    return true
  }

  private look(): void {
    const { text } = this
    for (let word = NOTHING_MET.length * BITS; word < bitsUsed; word += BITS) NOTHING_MET.push(0)
    this.bits = NOTHING_MET.slice()
    let code = 0
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      code = ((code << 5) | (unit < 128 ? LATIN[unit] ?? 0 : classOf(unit))) & CODE_6
      const last = code & CODE_4
      const ending = endings4[endingOf(last)] ?? 0
      if (ending !== 0) {
        if ((ending & 2) !== 0) this.note(find(code))
        if ((ending & 1) !== 0) this.note(find(last))
      }
      if (endings3[last & CODE_3] === 1) this.note(find(last & CODE_3))
    }
    this.upTo = bitsUsed
  }

  private note(row: number): void {
    if (row === 0) return
    const set = rows[row] ?? []
    for (let index = 0; index < set.length; index++) {
      const bit = set[index] ?? 0
      const word = (bit / BITS) | 0
      this.bits[word] = (this.bits[word] ?? 0) | (1 << bit % BITS)
    }
  }
}

/** One need is often shared by several patterns. */
const bitOfNeed = new Map<string, number>()

/** Studies a pattern; no needs where it can match without any string known beforehand. */
export const studyNeeds = ({ source, flags }: RegExp): Needs => (rows.length > SLOTS / 2 || flags.includes('v') ? [] : needsOf(source).map((strings) => {
  const key = strings.join('|')
  const known = bitOfNeed.get(key)
  if (known !== undefined) return known
  for (const string of strings) ask(string, bitsUsed)
  bitOfNeed.set(key, bitsUsed)
  return bitsUsed++
}))

function ask(string: string, bit: number): void {
  let code = 0
  for (let index = 0; index < string.length; index++) code = (code << 5) | classOf(string.charCodeAt(index))
  if (string.length === 3) endings3[code] = 1
  else endings4[endingOf(code & CODE_4)] = (endings4[endingOf(code & CODE_4)] ?? 0) | (string.length === 4 ? 1 : 2)
  let slot = slotOf(code)
  while (codes[slot] !== 0 && codes[slot] !== code) slot = (slot + 1) & (SLOTS - 1)
  if (codes[slot] === 0) {
    codes[slot] = code
    rowOf[slot] = rows.push([]) - 1
  }
  rows[rowOf[slot] ?? 0]?.push(bit)
}
