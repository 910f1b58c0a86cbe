import type { Entry } from '../document/document'
import type { Claim } from './claim'

/** One office, reign or post of the record, with every claim about it, side by side and unresolved. */
export interface Office {
  readonly index: number
  /** The number of its keys: null for "Office", 3 for "Office3". */
  readonly number: number | null
  /** "Governor of the Federal District", without ordinal; empty where the record names none. */
  readonly title: string
  readonly kind: 'office' | 'reign' | 'succession' | 'other'
  readonly titleEntry: Entry | null
  readonly entries: readonly Entry[]
  /** Claims linked to this office, record first. */
  readonly claims: readonly Claim[]
}

/** Names of the subject: full forms and the short forms a text uses for them. */
export interface SubjectNames {
  readonly full: readonly string[]
  readonly surnames: readonly string[]
  readonly given: readonly string[]
  readonly pronouns: 'he' | 'she' | 'they' | null
  /** First names of those the record has the subject married to. */
  readonly spouses: readonly string[]
  /** Ranks that the lead gives to another of the surname and the record to nobody, in small letters: "president", in the life of his wife. */
  readonly kinRanks?: readonly string[]
  /** Full names that the record gives to kin, predecessors and successors, folded: all their words may be the subject's too. */
  readonly others?: readonly string[]
  /** The one name a ruler goes by, folded, where kin in the record bear it too. */
  readonly alike?: readonly string[]
}

/** Everything the text says of its subject. Conflicts stand side by side; nothing is resolved by guessing. */
export interface Profile {
  readonly names: SubjectNames
  readonly offices: readonly Office[]
  /** All claims in reading order, whoever they are about. */
  readonly claims: readonly Claim[]
}
