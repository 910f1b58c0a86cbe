import { fold, foldedOf } from '../claims/fold'
import { remembered, type Unit } from '../document/units'
import { CAPITAL, DIGIT, hasSurrogates, LETTER, letterAt, NUMBER, SURROGATE } from '../text/letters'

/** The folded words of one heading, paragraph or list item. Kept as hashes, as nearly all are never asked for. */
export interface WordsOfUnit {
  /** How many different words there are. */
  readonly size: number
  has(word: string): boolean
  /** Whether the word stands there with a capital. */
  hasLarge(word: string): boolean
}

/** A capitalised word form, one object for all texts. */
export interface Form {
  readonly word: string
  /** Without accents, lower case. */
  readonly folded: string
  /** The next form of the same hash. */
  readonly next: Form | undefined
}

/** The capitalised words of a unit: their forms, and where they stand in it. */
export interface Capitals {
  readonly forms: readonly Form[]
  readonly at: readonly number[]
}

class Words implements WordsOfUnit {
  readonly all: number[] = []
  readonly large: number[] = []
  capitals: Capitals = { forms: [], at: [] }
  generation = 0

  get size(): number {
    return this.all.length
  }

  has(word: string): boolean {
    return this.all.includes(hashOf(word))
  }

  hasLarge(word: string): boolean {
    return this.large.includes(hashOf(word))
  }
}

const rememberedWords = remembered(({ text }) => read(text))

/** The words of a unit. */
export const wordsIn = (unit: Unit): WordsOfUnit => rememberedWords(unit)

/** The words of a stretch of text. */
export const readWords = (text: string): WordsOfUnit => read(text)

/** The capitalised words of a unit, of letters alone; letters beyond the first plane are in none. */
export function capitalsIn(unit: Unit): Capitals {
  const words = rememberedWords(unit)
  if (words.generation !== generation) {
    words.capitals = read(unit.text).capitals
    words.generation = generation
  }
  return words.capitals
}

/** Folded words; "d'Arc" and "Anne-Marie" are two words each, and a possessive ending is none. */
export const wordsOf = (text: string): readonly string[] => fold(text.replace(/['’]s(?![\p{L}])/gu, '')).match(/[\p{L}\p{M}\d]+/gu) ?? []

/** Shorter words are near too many others to be looked at as names. */
const LEAST_LETTERS = 4

/** One pass over the text for both: every word's hash, and the capitalised words' forms. */
function read(text: string): Words {
  const words = new Words()
  words.generation = generation
  const forms: Form[] = []
  const places: number[] = []
  const isBeyond = hasSurrogates(text)
  startUnit(text.length)
  if (isBeyond) addByPattern(text, words)
  for (let at = 0; at < text.length; at++) {
    const first = letterAt(text, at)
    if ((first & (LETTER | DIGIT)) === 0) continue
    const start = at
    let hash = SEED
    let isAscii = true
    let kinds = 0
    for (let kind = first; (kind & (LETTER | DIGIT)) !== 0; kind = letterAt(text, ++at)) {
      kinds |= kind
      const code = text.charCodeAt(at)
      if (code > 0x7e) isAscii = false
      hash = next(hash, code >= 0x41 && code <= 0x5a ? code | 32 : code)
    }
    if ((first & CAPITAL) !== 0 && (kinds & DIGIT) === 0 && at - start >= LEAST_LETTERS && isFree(text, start, at)) {
      forms.push(formOf(text, start, at))
      places.push(start)
    }
    if (isBeyond || (at - start === 1 && isPossessive(text, start))) continue
    if (!isAscii) hash = hashOf(foldedOf(text.slice(start, at)))
    if (isNew(hash)) words.all.push(hash)
    if ((first & CAPITAL) !== 0) words.large.push(hash)
  }
  words.capitals = { forms, at: places }
  return words
}

function addByPattern(text: string, words: Words): void {
  for (const hash of new Set(wordsOf(text).map(hashOf))) words.all.push(hash)
  const capitals = (text.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(' ')
  for (const hash of new Set(wordsOf(capitals).map(hashOf))) words.large.push(hash)
}

/** The hashes of the unit at hand, open addressing; a slot is free where its number is not the unit's, so that nothing need be emptied. */
const SLOTS = 1 << 14
const slots = new Int32Array(SLOTS)
const unitOfSlot = new Int32Array(SLOTS)
let unitNumber = 0
/** Those of a unit too long for the table. */
let many: Set<number> | null = null

function startUnit(length: number): void {
  unitNumber++
  many = length > SLOTS ? new Set() : null
}

/** Whether the unit had no word of this hash before. */
function isNew(hash: number): boolean {
  if (many !== null) return many.size < many.add(hash).size
  let slot = hash & (SLOTS - 1)
  while (unitOfSlot[slot] === unitNumber) {
    if (slots[slot] === hash) return false
    slot = (slot + 1) & (SLOTS - 1)
  }
  slots[slot] = hash
  unitOfSlot[slot] = unitNumber
  return true
}

/** The "s" of "Anna's". */
const isPossessive = (text: string, at: number): boolean => text[at] === 's' && (text[at - 1] === "'" || text[at - 1] === '’')

/** No sign beside the letters that makes a part of something else of them. */
const isFree = (text: string, start: number, end: number): boolean => !isGlued(text, end) && !isGlued(text, start - 1) && !isJoint(text[start - 1])
const isGlued = (text: string, at: number): boolean => (letterAt(text, at) & (NUMBER | SURROGATE)) !== 0 || text[at] === '_'
const isJoint = (sign: string | undefined): boolean => sign === '’' || sign === "'" || sign === '-'

/** FNV-1a, cut to 30 bits, which need no box: of ten million questions to a text of a thousand words ten are answered wrongly. */
const SEED = 0x11c9dc5
const next = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) & 0x3fffffff

function hashOf(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = next(hash, word.charCodeAt(at))
  return hash
}

const formsByHash = new Map<number, Form>()
const MOST_FORMS = 200_000
let formCount = 0
let generation = 0

/** Forgets all forms when there are too many, and says so: numbers and forms held from before are of no use then. */
export function forgetForms(): boolean {
  if (formCount <= MOST_FORMS) return false
  formsByHash.clear()
  formCount = 0
  generation++
  return true
}

function formOf(text: string, start: number, end: number): Form {
  let hash = SEED
  for (let at = start; at < end; at++) hash = next(hash, text.charCodeAt(at))
  const first = formsByHash.get(hash)
  for (let form = first; form !== undefined; form = form.next) if (form.word.length === end - start && text.startsWith(form.word, start)) return form
  const word = ` ${text.slice(start, end)}`.slice(1)
  const form: Form = { word, folded: foldedOf(word), next: first }
  formsByHash.set(hash, form)
  formCount++
  return form
}
