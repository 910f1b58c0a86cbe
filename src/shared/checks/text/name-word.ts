import type { Unit } from '../../document/units'
import type { Capitals } from './capitals'
import type { Slip } from './name-distance'
import type { Form } from './name-forms'

export interface NamePlace {
  /** Offset in the document. */
  readonly at: number
  readonly unit: Unit
}

/** A frequent name that another is, by the letters alone, a slip of. */
export interface Near {
  readonly frequent: NameWord
  readonly slip: Slip
  /** What was last made of the two, and in which state of them. */
  isSame: boolean
  state: number
}

const NONE: readonly never[] = []
/** Shared, as most words have none. */
const NO_NEAR: Near[] = []

/** Counts the versions of documents asked about; places hold for the last. */
export let version = 0

export function nextVersion(): void {
  version++
}

/** One capitalised word form of the text in hand. */
export class NameWord {
  readonly word: string
  /** Without accents, lower case. */
  readonly folded: string
  /** How often it stands. */
  count = 0
  /** The version in which a unit it stands in, or stood in, was last another. */
  state = 0
  /** The units it stands in, in no order: most words stand in one, and a list that is pushed to takes room for many. */
  readonly holders: Capitals[]
  /** What it may be a slip of; this and the next four are `NameBlocks`'. */
  near: Near[] = NO_NEAR
  isEntered = false
  isFrequent = false
  /** Words are compared with it; and were, so that all words know whether it is near. */
  isChosen = false
  isCompared = false
  private found: readonly NamePlace[] = NONE
  private foundIn = 0

  constructor(readonly form: Form, holder: Capitals) {
    this.holders = [holder]
    this.word = form.word
    this.folded = form.folded
  }

  /** Every place, in order. Looked for when asked. */
  get places(): readonly NamePlace[] {
    if (this.foundIn !== version) {
      const found: NamePlace[] = []
      for (const holder of this.holders) for (const place of this.placesIn(holder)) found.push(place)
      this.found = found.sort((a, b) => a.at - b.at)
      this.foundIn = version
    }
    return this.found
  }

  get first(): NamePlace | undefined {
    if (this.foundIn === version) return this.found[0]
    let first: Capitals | undefined
    for (const holder of this.holders) if (first === undefined || holder.unit.span.start < first.unit.span.start) first = holder
    return first && this.placesIn(first)[0]
  }

  private placesIn({ unit, forms, at }: Capitals): readonly NamePlace[] {
    const found: NamePlace[] = []
    for (let index = 0; index < forms.length; index++) if (forms[index] === this.form) found.push({ at: unit.span.start + (at[index] ?? 0), unit })
    return found
  }
}

/** More frequent, or as frequent and earlier in the text: negative where `a` comes first. */
export const byFrequency = (a: NameWord, b: NameWord): number => b.count - a.count || (a.first?.at ?? 0) - (b.first?.at ?? 0)
