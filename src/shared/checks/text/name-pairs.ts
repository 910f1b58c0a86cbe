import type { Unit } from '../../document/units'
import { capitalsIn, type Capitals, type Pair } from './capitals'
import { areNear } from './name-distance'
import type { Form } from './name-forms'
import { differenceBetween, type Difference } from './name-heard'
import { version, type NamePlace } from './name-word'

/** Two words near each other that stand beside one other, on one side of it. */
export interface Candidate {
  readonly beside: Form
  readonly side: Side
  readonly words: readonly [Form, Form]
  readonly difference: Difference
}
/** Where the words stand: "Una [Venn]" behind the other, "[Ilsa] Venn" before it. */
export type Side = 'behind' | 'before'

/** A word beside which more others stand is a frequent given name, or the family of many: it tells nobody. */
const MOST_BESIDE = 6
/** The less a difference tells, the fewer others the word beside may have. */
const mostBeside: Readonly<Record<Difference, number>> = { 'heard-alike': MOST_BESIDE, plural: MOST_BESIDE, ending: MOST_BESIDE, letter: 4, consonant: 2, 'far-alike': 2 }
/** More than texts have; what is beyond is not looked at. */
const MOST_CANDIDATES = 40

/** A pair of words, and the unit it stands in, whichever version of it is at hand. */
interface Standing { readonly pair: Pair, readonly holder: Capitals }
const NONE: readonly never[] = []

/** The full names of a document of which one word may stand in two spellings. A key press hardly ever makes another pair: then what was found in the version before holds. */
export class NamePairs {
  private units: readonly Unit[] = []
  private found: readonly Candidate[] = []
  private isStale = true
  /** The words of the candidates, and the version in which a unit that the word stands in was last another. */
  private states = new Map<Form, number>()
  private standing: ReadonlyMap<Form, readonly Standing[]> | null = null

  /** To be told which units went, which came, and which there are now. */
  move(gone: readonly Unit[], come: readonly Unit[], units: readonly Unit[]): void {
    this.units = units
    const [before, now] = [pairsOf(gone), pairsOf(come)]
    const isSame = areSame(before, now)
    if (!isSame) this.isStale = true
    if (isSame && !before.some(this.hasWord)) return
    this.standing = null
    for (const { first, second } of [...before, ...now]) for (const form of [first, second]) if (this.states.has(form)) this.states.set(form, version)
  }

  /** A candidate of the version before that still is one is the same object. */
  candidates(): readonly Candidate[] {
    if (this.isStale) {
      const before = this.found
      this.found = candidatesIn(this.units).map((candidate) => before.find((other) => isSameCandidate(candidate, other)) ?? candidate)
      this.states = new Map(this.found.flatMap(({ words }) => words.map((word): [Form, number] => [word, this.states.get(word) ?? version])))
      this.isStale = false
    }
    return this.found
  }

  /** The version in which a unit that a word of a candidate stands in was last another. */
  stateOf({ words: [one, other] }: Candidate): number {
    return Math.max(this.states.get(one) ?? version, this.states.get(other) ?? version)
  }

  /** Every place of one of the two words of a candidate, in order. */
  placesOf({ beside, side }: Candidate, word: Form): readonly NamePlace[] {
    const places: NamePlace[] = []
    this.standing ??= this.findStanding()
    for (const { pair: { first, second, firstAt, secondAt }, holder: { unit } } of this.standing.get(word) ?? NONE) {
      const [at, one, other] = side === 'behind' ? [secondAt, first, second] : [firstAt, second, first]
      if (other === word && one.kinNumber === beside.kinNumber) places.push({ at: unit.span.start + at, unit })
    }
    return places
  }

  /** The pairs that have a word of a candidate, by that word: a text is gone through once, however many there are. */
  private findStanding(): ReadonlyMap<Form, readonly Standing[]> {
    const found = new Map<Form, Standing[]>()
    for (const form of this.states.keys()) found.set(form, [])
    for (const unit of this.units) {
      const holder = capitalsIn(unit)
      for (const pair of holder.pairs) {
        found.get(pair.first)?.push({ pair, holder })
        if (pair.second !== pair.first) found.get(pair.second)?.push({ pair, holder })
      }
    }
    return found
  }

  private readonly hasWord = ({ first, second }: Pair): boolean => this.states.has(first) || this.states.has(second)
}

const isSameCandidate = (one: Candidate, other: Candidate): boolean =>
  one.beside === other.beside && one.side === other.side && one.words[0] === other.words[0] && one.words[1] === other.words[1]

const pairsOf = (units: readonly Unit[]): readonly Pair[] => units.flatMap((unit) => capitalsIn(unit).pairs)

const areSame = (before: readonly Pair[], now: readonly Pair[]): boolean =>
  before.length === now.length && before.every(({ first, second }, at) => first === now[at]?.first && second === now[at]?.second)

function candidatesIn(units: readonly Unit[]): readonly Candidate[] {
  const found: Candidate[] = []
  const neighbours = new Neighbours((candidate) => found.push(candidate))
  for (const unit of units) {
    for (const { first, second } of capitalsIn(unit).pairs) {
      neighbours.note('behind', first, second)
      neighbours.note('before', second, first)
    }
  }
  return found.filter(({ side, beside, difference }) => neighbours.count(side, beside) <= mostBeside[difference]).slice(0, MOST_CANDIDATES)
}

/** Beside each word the others that stand there. Nearly every pair is a new one or known: a list is made only for the second. */
class Neighbours {
  private readonly known = { behind: new Map<number, Form | Form[]>(), before: new Map<number, Form | Form[]>() }

  constructor(private readonly report: (candidate: Candidate) => void) {}

  note(side: Side, beside: Form, word: Form): void {
    const known = this.known[side].get(beside.kinNumber)
    if (known === undefined) this.known[side].set(beside.kinNumber, word)
    else if (Array.isArray(known)) this.compare(side, beside, word, known)
    else if (known.kinNumber !== word.kinNumber) {
      const words = [known]
      this.known[side].set(beside.kinNumber, words)
      this.compare(side, beside, word, words)
    }
  }

  count(side: Side, beside: Form): number {
    const known = this.known[side].get(beside.kinNumber)
    return Array.isArray(known) ? known.length : 1
  }

  private compare(side: Side, beside: Form, word: Form, words: Form[]): void {
    if (words.length > MOST_BESIDE) return
    for (const other of words) if (other.kinNumber === word.kinNumber) return
    for (const other of words) {
      const difference = areNear(other.letters, word.letters, 4) ? differenceBetween(other.folded, word.folded) : null
      if (difference !== null) this.report({ beside, side, words: [other, word], difference })
    }
    words.push(word)
  }
}
