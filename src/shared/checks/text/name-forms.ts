import { fold } from '../../claims/fold'
import { openingWords, titleWords } from '../../claims/lexicon/name-words'
import { ownCopy } from '../../text/own-copy'
import { lettersOf, soundOf } from './name-distance'

/** A capitalised word form, one object for all texts. */
export interface Form {
  readonly word: string
  /** Without accents, lower case. */
  readonly folded: string
  /** All forms that are folded alike, this one among them; also those of other texts. */
  readonly kin: readonly Form[]
  /** One number for all of them. */
  readonly kinNumber: number
  /** All forms of the same letters in any order, but for each h and the second of two: among them those that differ by a swap, a double letter or an h. Its kin alone where it is short or no name. */
  readonly alike: readonly Form[]
  /** It opens sentences, stands before names or is a king's number: by itself no name. */
  readonly isNoName: boolean
  /** Of the folded word; see name-distance.ts. */
  readonly sound: string
  readonly letters: number
}

/** Two hashes of a word, FNV-1a and one like it: 64 bits, so that two words are hardly ever taken for one. */
export const SEED = 0x11c9dc5
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
export const otherHashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x5bd1e995)

/** A table of all forms met, by their hashes: it is asked for every capitalised word of a text, and no map answers as fast. */
let slots = 1 << 12
/** Of each slot the two hashes, and the number of the form; 0 where it is free. */
let table = new Int32Array(3 * slots)
let forms: (Form | undefined)[] = [undefined]
let kinByFolded = new Map<string, Form[]>()
let alikeByLetters = new Map<number, Form[]>()

const MOST_FORMS = 50_000
let generation = 0

/** Another number when forms were forgotten: those held from before are of no use then. */
export const formGeneration = (): number => generation

/** Forgets all forms when there are too many, and says so. */
export function forgetForms(): boolean {
  if (forms.length <= MOST_FORMS) return false
  slots = 1 << 12
  table = new Int32Array(3 * slots)
  forms = [undefined]
  kinByFolded = new Map()
  alikeByLetters = new Map()
  generation++
  return true
}

/** The form that stands in a text from `start` to `end`, given its hashes. */
export function formOf(text: string, start: number, end: number, hash: number, other: number): Form {
  const at = slotOf(hash, other)
  const known = forms[table[at + 2] ?? 0]
  if (known !== undefined) return known
  const form = newForm(ownCopy(text.slice(start, end)))
  table[at] = hash
  table[at + 1] = other
  table[at + 2] = forms.length
  if (forms.push(form) * 2 > slots) grow()
  return form
}

/** Where in the table the hashes stand, or may be put. */
function slotOf(hash: number, other: number): number {
  for (let slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
    const at = 3 * slot
    if (table[at + 2] === 0 || (table[at] === hash && table[at + 1] === other)) return at
  }
}

function grow(): void {
  const before = table
  slots *= 2
  table = new Int32Array(3 * slots)
  for (let from = 0; from < before.length; from += 3) {
    if (before[from + 2] !== 0) table.set(before.subarray(from, from + 3), slotOf(before[from] ?? 0, before[from + 1] ?? 0))
  }
}

const NUMERAL = /^[IVXLCDM]+$/
/** Shorter words are like too many others by their letters. */
const LEAST_ALIKE = 5

function alikeOf(folded: string): Form[] {
  const letters = sumOfLetters(folded)
  const known = alikeByLetters.get(letters)
  if (known !== undefined) return known
  const alike: Form[] = []
  alikeByLetters.set(letters, alike)
  return alike
}

function newForm(word: string): Form {
  const folded = fold(word)
  const kin = kinByFolded.get(folded) ?? []
  const isNoName = openingWords.has(folded) || titleWords.has(folded) || NUMERAL.test(word)
  const alike = isNoName || folded.length < LEAST_ALIKE ? kin : alikeOf(folded)
  const form = { word, folded, kin, kinNumber: kin[0]?.kinNumber ?? kinByFolded.size, alike, isNoName, sound: soundOf(folded), letters: lettersOf(folded) }
  if (kin.push(form) === 1) kinByFolded.set(folded, kin)
  if (alike !== kin) alike.push(form)
  return form
}

const H = 0x68

/** A number for a letter that no few others add up to, as neighbours in the alphabet else would. */
function scattered(unit: number): number {
  const mixed = Math.imul(unit, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
}

/** The same for words that are alike. */
function sumOfLetters(folded: string): number {
  let sum = 0
  let before = 0
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (unit !== before && unit !== H) sum = (sum + scattered(unit)) | 0
    before = unit
  }
  return sum
}
