import type { Document } from '../../document/document'
import { unitsOf, type Unit } from '../../document/units'
import { commonUnits, onForget } from '../moved-units'
import { capitalsIn, type Capitals } from './capitals'
import { forgetForms, type Form } from './name-forms'
import { NameBlocks } from './name-neighbours'
import { NamePairs } from './name-pairs'
import { NameWord, nextVersion, version } from './name-word'

/**
 * The capitalised words of a document. A key press changes one unit: the index of the version before is moved on, and only
 * the units that went or came are read.
 */
class NameIndex {
  private units: readonly Unit[] = []
  private readonly words = new Map<Form, NameWord>()
  /** Those of the units that went or came. */
  private touched: NameWord[] = []
  readonly blocks = new NameBlocks()
  readonly pairs = new NamePairs()
  /** Words that are folded alike, where there are several, by the kin of their forms. */
  private readonly groups = new Map<readonly Form[], readonly NameWord[]>()
  /** The same of those that are alike (see name-forms.ts). */
  private readonly alike = new Map<readonly Form[], readonly NameWord[]>()
  private title = ''
  /** The version the title was last another in. */
  titleState = 0

  /** True when it was moved; false when the documents have too little in common. */
  moveTo(units: readonly Unit[]): boolean {
    const before = this.units
    const { start, tail } = commonUnits(before, units)
    if ((start + tail) * 2 < before.length) return false
    nextVersion()
    const [gone, come] = [before.slice(start, before.length - tail), units.slice(start, units.length - tail)]
    for (const unit of gone) this.remove(unit)
    for (let at = 0; at < units.length; at++) {
      const unit = units[at]
      if (unit && unit !== before[at]) capitalsIn(unit).unit = unit
    }
    for (const unit of come) this.add(unit)
    this.pairs.move(gone, come, units)
    this.units = units
    this.settle()
    return true
  }

  /** Words that differ in accents or capitals alone, where there are several. */
  sameFolded(): Iterable<readonly NameWord[]> {
    return this.groups.values()
  }

  /** Words of the same letters, where there are several. */
  sameLetters(): Iterable<readonly NameWord[]> {
    return this.alike.values()
  }

  timesOf(form: Form): number {
    return this.words.get(form)?.count ?? 0
  }

  private add(unit: Unit): void {
    const holder = capitalsIn(unit)
    for (const form of holder.forms) {
      const word = this.words.get(form) ?? this.newWord(form, holder)
      word.count++
      this.touch(word)
      if (word.holders.at(-1) !== holder) word.holders.push(holder)
    }
  }

  private remove(unit: Unit): void {
    const holder = capitalsIn(unit)
    for (const form of holder.forms) {
      const word = this.words.get(form)
      if (!word) continue
      word.count--
      this.touch(word)
      const at = word.holders.indexOf(holder)
      if (at >= 0) word.holders.splice(at, 1)
    }
  }

  private touch(word: NameWord): void {
    if (word.state === version) return
    word.state = version
    this.touched.push(word)
  }

  private newWord(form: Form, holder: Capitals): NameWord {
    const word = new NameWord(form, holder)
    this.words.set(form, word)
    return word
  }

  noteTitle(title: string): void {
    if (title === this.title) return
    this.title = ` ${title}`.slice(1) // a slice would keep the whole text of its version alive
    this.titleState = version
  }

  private settle(): void {
    this.blocks.settle(this.touched)
    // Each group once, however many of its words were touched.
    const [kins, alikes] = [new Set<readonly Form[]>(), new Set<readonly Form[]>()]
    for (const { form, count, isCompared } of this.touched) {
      if (count === 0 && !isCompared) this.words.delete(form)
      if (form.kin.length > 1) kins.add(form.kin)
      if (form.alike.length > form.kin.length) alikes.add(form.alike)
    }
    for (const kin of kins) this.group(kin, this.groups)
    for (const alike of alikes) this.group(alike, this.alike)
    this.touched = []
  }

  private group(kin: readonly Form[], groups: Map<readonly Form[], readonly NameWord[]>): void {
    const group: NameWord[] = []
    for (const form of kin) {
      const word = this.words.get(form)
      if (word && word.count > 0) group.push(word)
    }
    if (group.length > 1) groups.set(kin, group)
    else groups.delete(kin)
  }
}

/** For each document the version the index was moved to for it; the last one is the index's own. */
const versions = new WeakMap<Document, number>()
let index = new NameIndex()
onForget(() => {
  index = new NameIndex()
  nextVersion()
})

function indexOf(document: Document): NameIndex {
  if (versions.get(document) === version) return index
  const units = unitsOf(document)
  const forgot = forgetForms()
  // put away meanwhile: should it fail half way, it is not asked again
  const before = index
  index = new NameIndex()
  if (!forgot && before.moveTo(units)) index = before
  else index.moveTo(units)
  index.noteTitle(document.title?.title ?? '')
  versions.set(document, version)
  return index
}

/** What the check of spellings asks of a document. */
export interface Suspects {
  /** Words that may, by the letters alone, be a slip of another. */
  readonly words: Iterable<NameWord>
  /** The version in which the title was last another; comparable with the states of words. */
  readonly titleState: number
}

export function suspectsIn(document: Document): Suspects {
  const { blocks, titleState } = indexOf(document)
  return { words: blocks.suspects, titleState }
}

/** Words of a document that differ in accents or capitals alone. */
export const sameFolded = (document: Document): Iterable<readonly NameWord[]> => indexOf(document).sameFolded()

/** Words of a document that have the same letters, in another order, doubled or but for an h. */
export const sameLetters = (document: Document): Iterable<readonly NameWord[]> => indexOf(document).sameLetters()

/** The full names of a document of which one word may stand in two spellings. */
export const pairsIn = (document: Document): NamePairs => indexOf(document).pairs

/** How often a capitalised word of four letters or more stands in a document. */
export const timesOf = (document: Document, form: Form): number => indexOf(document).timesOf(form)

/** The capitalised words of a document that have nearly the letters of a word. */
export const wordsNear = (document: Document, folded: string): readonly NameWord[] => indexOf(document).blocks.wordsNear(folded)
