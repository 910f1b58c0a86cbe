import type { Document } from '../../document/document'
import { unitsOf, type Unit } from '../../document/units'
import { capitalsIn, forgetForms, type Form } from '../unit-words'

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
  forgetForms()
  const words: Word[] = []
  for (const unit of unitsOf(document)) {
    for (const form of capitalsIn(unit).forms) {
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
    const tokens = capitalsIn(unit)
    for (let index = 0; index < tokens.forms.length; index++) {
      const word = wordOf[tokens.forms[index]?.number ?? 0]
      if (word !== undefined) word.found?.push({ at: unit.span.start + (tokens.at[index] ?? 0), unit })
    }
  }
  for (const { form } of wanted) wordOf[form.number] = undefined
}
