import type { Span } from '../text/span'
import type { Timex, When } from '../temporal/timex'

/** What a statement says happened. One vocabulary for record and prose, so that both can be compared. */
export type Predicate =
  | 'born' | 'birthday' | 'deathday' | 'born-limit' | 'died-limit' | 'years-from' | 'alive-in' | 'baptised' | 'died' | 'buried' | 'age-at' | 'age-now' | 'age-at-death'
  | 'office-start' | 'office-end' | 'handed-over' | 'office-term' | 'office-day' | 'elected' | 'appointed' | 'sworn-in' | 'nominated' | 'resigned' | 'dismissed' | 're-elected'
  | 'ordained' | 'consecrated' | 'enthroned' | 'chosen' | 'made-cardinal' | 'beatified' | 'canonized'
  | 'reign-start' | 'reign-end' | 'reign-term' | 'crowned'
  | 'predecessor' | 'successor' | 'appointer' | 'ordinal' | 'term-count' | 'term-length'
  | 'married' | 'divorced' | 'married-years' | 'married-age' | 'married-order' | 'outlived' | 'counts' | 'single' | 'spouse' | 'children' | 'child' | 'parent' | 'sibling' | 'kin' | 'height' | 'total' | 'worth' | 'cause-of-death'
  | 'lost-contest' | 'left-contest' | 'residence' | 'moved' | 'fled' | 'joined' | 'left' | 'founded' | 'party'
  | 'graduated' | 'studied' | 'awarded' | 'award-told' | 'debuted' | 'turned-pro' | 'retired' | 'active' | 'active-years' | 'active-age' | 'active-start' | 'active-end' | 'served-military' | 'played-for'
  | 'published' | 'arrested' | 'birth-place' | 'death-place' | 'burial-place' | 'home-town' | 'same-place' | 'lifelong' | 'region' | 'name' | 'nationality' | 'religion' | 'occupation' | 'education' | 'label' | 'instrument' | 'genre' | 'alias' | 'stage-name' | 'not-this' | 'only-this' | 'website' | 'dead' | 'alive' | 'other'

/** Where a statement stands. */
export type Source = 'record' | 'lead' | 'body' | 'list' | 'heading'

/** Who a statement is about. Only `subject` may be compared with the record. */
export type Who =
  /** `by`: how the text points at the subject; a pronoun may after all mean somebody else, the more so where the sentence before speaks of a `rival`. */
  | { readonly kind: 'subject'; readonly by?: 'name' | 'pronoun'; readonly rival?: true }
  | { readonly kind: 'relative' | 'predecessor' | 'successor' | 'other'; readonly name: string | null }

/** Why a statement must not be taken at face value. Any true guard keeps it out of contradictions. */
export interface Guards {
  readonly negated: boolean
  /** planned, conditional, hoped for: "was to", "would have", "intended to". */
  readonly modal: boolean
  /** "according to", "reportedly", "claimed". */
  readonly attributed: boolean
  /** Inside quotation marks. */
  readonly quoted: boolean
  /** "about", "probably", "possibly": kept apart from an approximate date. */
  readonly hedged: boolean
  readonly posthumous: boolean
}

export type ClaimObject =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  /** `least` and `most` where the words leave room: "more than three", "in her seventies"; both equal `value` otherwise. */
  | { readonly kind: 'number'; readonly value: number; readonly span: Span; readonly least?: number; readonly most?: number }
  | { readonly kind: 'person'; readonly name: string; readonly span: Span }

/** The office of the record a statement is about, and how we know. `day`: only a date beside it can tell; `office` then says nothing. */
export interface OfficeLink {
  /** Index into `Profile.offices`. */
  readonly office: number
  /** 0–1; below 0.7 it may not feed a contradiction. */
  readonly score: number
  /** What told it; `holder`: who came before or after by the record. */
  readonly by: 'record' | 'title' | 'role' | 'heading' | 'antecedent' | 'holder' | 'day'
  /** The words that name the office. */
  readonly span: Span | null
  /** Other offices the same words fit about as well; a statement clashes only if it clashes with every one of them. */
  readonly rivals?: readonly number[]
}

/** One statement of the text. A claim without evidence cannot be built. */
export interface Claim {
  readonly predicate: Predicate
  readonly who: Who
  readonly source: Source
  /** The words that prove it, smallest useful stretch (usually the date or the name). */
  readonly evidence: Span
  /** The sentence or record line it stands in. */
  readonly context: Span
  readonly when: When | null
  readonly timex: Timex | null
  readonly object: ClaimObject | null
  readonly office: OfficeLink | null
  readonly guards: Guards
  /** Words of the trigger ("held", "was elected"). */
  readonly trigger: Span | null
}

/** True when nothing keeps the claim from being taken at face value. */
export const isPlain = (claim: Claim): boolean =>
  claim.who.kind === 'subject' && !Object.values(claim.guards).some(Boolean)

/** Told by a pronoun, or a name that others bear, which may as well mean somebody else of the text. */
export const hasRival = ({ who }: Claim): boolean => who.kind === 'subject' && who.rival === true
