import type { Document } from '../../document/document'
import { remembered, unitsOf, type Unit } from '../../document/units'
import { capitalsIn, forgetForms, type Form } from '../unit-words'

/** One capitalised word form of the text. */
export interface NameWord {
  readonly word: string
  /** Without accents, lower case. */
  readonly folded: string
  /** How often it stands. */
  readonly count: number
  /** Another number whenever a unit it stands in, or stood in, is another. */
  readonly state: number
  /** Every place, in order. Looked for when asked. */
  readonly places: readonly NamePlace[]
}

export interface NamePlace {
  /** Offset in the document. */
  readonly at: number
  readonly unit: Unit
}

/** A unit in the version of the document at hand. */
interface Holder {
  unit: Unit
}

const holderOf = remembered((unit): Holder => ({ unit }))

/** Of the document asked about last; places hold for one. */
let version = 0
let states = 0

class Word implements NameWord {
  readonly word: string
  readonly folded: string
  count = 0
  state = 0
  /** The units it stands in, in no order. */
  readonly holders: Holder[] = []
  private found: readonly NamePlace[] = []
  private foundIn = 0

  constructor(readonly form: Form) {
    this.word = form.word
    this.folded = form.folded
  }

  get places(): readonly NamePlace[] {
    if (this.foundIn !== version) {
      this.found = this.findPlaces()
      this.foundIn = version
    }
    return this.found
  }

  private findPlaces(): readonly NamePlace[] {
    const found: NamePlace[] = []
    for (const { unit } of this.holders) {
      const { forms, at } = capitalsIn(unit)
      for (let index = 0; index < forms.length; index++) if (forms[index] === this.form) found.push({ at: unit.span.start + (at[index] ?? 0), unit })
    }
    return found.sort((a, b) => a.at - b.at)
  }
}

/** More frequent, or as frequent and earlier in the text: negative where `a` comes first. */
export const byFrequency = (a: NameWord, b: NameWord): number => b.count - a.count || (a.places[0]?.at ?? 0) - (b.places[0]?.at ?? 0)

/**
 * The capitalised words of a document. A key press changes one unit: the index of the version before is moved on, and only
 * the units that went or came are read.
 */
class NameIndex {
  private units: readonly Unit[] = []
  private readonly words = new Map<Form, Word>()
  private readonly byFolded = new Map<string, Word[]>()

  /** True when it was moved; false when the documents have too little in common. */
  moveTo(units: readonly Unit[]): boolean {
    const before = this.units
    const least = Math.min(before.length, units.length)
    let start = 0
    while (start < least && before[start]?.notes === units[start]?.notes) start++
    let tail = 0
    while (tail < least - start && before[before.length - 1 - tail]?.notes === units[units.length - 1 - tail]?.notes) tail++
    if ((start + tail) * 2 < before.length) return false
    for (const unit of before.slice(start, before.length - tail)) this.remove(unit)
    for (const unit of units) holderOf(unit).unit = unit
    for (const unit of units.slice(start, units.length - tail)) this.add(unit)
    this.units = units
    version++
    return true
  }

  all(): readonly NameWord[] {
    return [...this.words.values()]
  }

  /** Words that differ in accents or capitals alone, where there are several. */
  sameFolded(): readonly (readonly NameWord[])[] {
    const groups: (readonly NameWord[])[] = []
    for (const group of this.byFolded.values()) if (group.length > 1) groups.push(group)
    return groups
  }

  private add(unit: Unit): void {
    const holder = holderOf(unit)
    for (const form of capitalsIn(unit).forms) {
      const word = this.words.get(form) ?? this.newWord(form)
      word.count++
      word.state = ++states
      if (word.holders[word.holders.length - 1] !== holder) word.holders.push(holder)
    }
  }

  private remove(unit: Unit): void {
    const holder = holderOf(unit)
    for (const form of capitalsIn(unit).forms) {
      const word = this.words.get(form)
      if (!word) continue
      word.count--
      word.state = ++states
      drop(word.holders, holder)
      if (word.count > 0) continue
      this.words.delete(form)
      const group = this.byFolded.get(form.folded) ?? []
      drop(group, word)
      if (group.length === 0) this.byFolded.delete(form.folded)
    }
  }

  private newWord(form: Form): Word {
    const word = new Word(form)
    this.words.set(form, word)
    const group = this.byFolded.get(form.folded)
    if (group) group.push(word)
    else this.byFolded.set(form.folded, [word])
    return word
  }
}

function drop<Item>(items: Item[], item: Item): void {
  const at = items.indexOf(item)
  if (at >= 0) items.splice(at, 1)
}

/** For each document the version the index was moved to for it; the last one is the index's own. */
const versions = new WeakMap<Document, number>()
let index = new NameIndex()

function indexOf(document: Document): NameIndex {
  if (versions.get(document) === version) return index
  const units = unitsOf(document)
  const forgot = forgetForms()
  if (forgot || !index.moveTo(units)) {
    index = new NameIndex()
    index.moveTo(units)
  }
  versions.set(document, version)
  return index
}

/** All capitalised word forms of a document. */
export const nameWords = (document: Document): readonly NameWord[] => indexOf(document).all()

/** Those of them that differ in accents or capitals alone. */
export const sameFolded = (document: Document): readonly (readonly NameWord[])[] => indexOf(document).sameFolded()
