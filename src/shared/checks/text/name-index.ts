import { foldedOf } from '../../claims/fold'
import type { Document } from '../../document/document'
import { remembered, unitsOf, type Unit } from '../../document/units'
import { CAPITAL, LETTER, letterAt, NUMBER, SURROGATE } from '../../text/letters'

/** One capitalised word form of the text. */
export interface NameWord {
  readonly word: string
  /** Without accents, lower case. */
  readonly folded: string
  /** How often it stands. */
  readonly count: number
  /** Where it stands among the forms in the order of their first places. */
  readonly order: number
  /** Every place, in order. Looked for when first asked: `findPlaces` looks for many at once. */
  readonly places: readonly NamePlace[]
}

export interface NamePlace {
  /** Offset in the document. */
  readonly at: number
  readonly unit: Unit
}

/** Shorter words are near too many others. */
const LEAST_LETTERS = 4

/** A word form by its number in the list of all that any text had: numbers are counted faster than words. */
interface Form {
  readonly number: number
  readonly word: string
  readonly folded: string
}

const forms = new Map<string, Form>()
const MOST_FORMS = 200_000
let generation = 0

function formOf(word: string): Form {
  const known = forms.get(word)
  if (known) return known
  const copy = ` ${word}`.slice(1)
  const form: Form = { number: forms.size, word: copy, folded: foldedOf(copy) }
  forms.set(copy, form)
  return form
}

/** The capitalised words of a unit: their forms, and where they stand in it. */
interface Tokens {
  generation: number
  forms: readonly Form[]
  at: readonly number[]
}

const rememberedTokens = remembered((): Tokens => ({ generation: -1, forms: [], at: [] }))

function tokensOf(unit: Unit): Tokens {
  const tokens = rememberedTokens(unit)
  if (tokens.generation !== generation) Object.assign(tokens, readTokens(unit.text))
  return tokens
}

/** Capitalised words, of letters alone; letters beyond the first plane are in none. */
function readTokens(text: string): Tokens {
  const found: Form[] = []
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const first = letterAt(text, at)
    if ((first & LETTER) === 0) continue
    const start = at++
    while ((letterAt(text, at) & LETTER) !== 0) at++
    if ((first & CAPITAL) === 0 || at - start < LEAST_LETTERS || isGlued(text, at) || isGlued(text, start - 1) || isJoint(text[start - 1])) continue
    found.push(formOf(text.slice(start, at)))
    places.push(start)
  }
  return { generation, forms: found, at: places }
}

/** What makes a part of something else of the letters beside it. */
const isGlued = (text: string, at: number): boolean => (letterAt(text, at) & (NUMBER | SURROGATE)) !== 0 || text[at] === '_'
const isJoint = (sign: string | undefined): boolean => sign === '’' || sign === "'" || sign === '-'

class Word implements NameWord {
  readonly word: string
  readonly folded: string
  count = 0
  found: NamePlace[] | null = null

  constructor(private readonly document: Document, readonly form: Form, readonly order: number) {
    this.word = form.word
    this.folded = form.folded
  }

  get places(): readonly NamePlace[] {
    if (this.found === null) lookFor(this.document, [this])
    return this.found ?? []
  }
}

const indexes = new WeakMap<Document, readonly Word[]>()
/** By the number of a form, its word in the document at hand; empty between uses. */
const wordOf: (Word | undefined)[] = []

/** All capitalised word forms of a document in order of their first place. Made once a document. */
export function nameWords(document: Document): readonly NameWord[] {
  const known = indexes.get(document)
  if (known) return known
  if (forms.size > MOST_FORMS) {
    forms.clear()
    generation++
  }
  const words: Word[] = []
  for (const unit of unitsOf(document)) {
    for (const form of tokensOf(unit).forms) {
      let word = wordOf[form.number]
      if (word === undefined) words.push((word = wordOf[form.number] = new Word(document, form, words.length)))
      word.count++
    }
  }
  for (const { form } of words) wordOf[form.number] = undefined
  indexes.set(document, words)
  return words
}

/** Looks for the places of many words in one pass over the document. */
export function findPlaces(document: Document, words: Iterable<NameWord>): void {
  const wanted: Word[] = []
  for (const word of words) if (word instanceof Word && word.found === null) wanted.push(word)
  if (wanted.length > 0) lookFor(document, wanted)
}

function lookFor(document: Document, wanted: readonly Word[]): void {
  for (const word of wanted) {
    word.found = []
    wordOf[word.form.number] = word
  }
  for (const unit of unitsOf(document)) {
    const tokens = tokensOf(unit)
    for (let index = 0; index < tokens.forms.length; index++) {
      const word = wordOf[tokens.forms[index]?.number ?? 0]
      if (word !== undefined) word.found?.push({ at: unit.span.start + (tokens.at[index] ?? 0), unit })
    }
  }
  for (const { form } of wanted) wordOf[form.number] = undefined
}
