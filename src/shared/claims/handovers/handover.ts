import type { Span } from '../../text/span'

/**
 * How sure words are that an office changed hands. "sure" as "succeeded"; "weak" and "loose" are worth a doubt at most, the loosest even
 * of an only crown, since another may have come between; "vague" words mean it only where an office is named or a day of the record stands
 * beside, and "recorded" ones only where the record has these two follow each other.
 */
export type Sureness = 'sure' | 'weak' | 'loose' | 'vague' | 'recorded'

/** How the words say who the other one is: the one whose predecessor or successor somebody is named. */
export type Other =
  /** Whoever does the verb, or to whom a passive is done: "[she] succeeded Dunn". */
  | { readonly kind: 'doer', readonly verb: number }
  /** The one of a change told before: "she was succeeded as mayor by Dunn, and [as clerk by Frey]". */
  | { readonly kind: 'joined', readonly to: Handover }
  /** Whoever does what the clause tells: "became mayor [in place of Dunn]". */
  | { readonly kind: 'clause' }
  /** "Dunn succeeded [her]". */
  | { readonly kind: 'pronoun', readonly word: string }
  /** "[her] successor, Dunn". */
  | { readonly kind: 'owner', readonly word: string }
  /** "chose [her] to succeed Dunn". */
  | { readonly kind: 'patient', readonly word: string, readonly at: number }
  /** The subject, by name: "Dunn succeeded [Bell]". */
  | { readonly kind: 'subject' }
  /** Whom a day of the record must tell: "the mayoralty passed to Dunn". */
  | { readonly kind: 'open' }

/** An office goes from one to another. One of the two is named; who the other is, the sentence has to tell. Offsets are those of the sentence. */
export interface Handover {
  /** Which of the two is named. */
  readonly named: 'giver' | 'taker'
  readonly name: Span
  readonly other: Other
  /** Null where the words mean nothing unless an office is named behind them. */
  readonly sureness: Sureness | null
  /** The same where an office is named right behind the words: "followed Dunn [as mayor]". */
  readonly withRole?: Sureness
  /** Kin who follow each other: on a throne. */
  readonly ofCrown: boolean
  /** All the words that tell it, with both names. */
  readonly span: Span
}
