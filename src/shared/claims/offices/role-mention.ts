import type { Span } from '../../text/span'
import type { RoleForm } from '../lexicon/roles'

/** A noun phrase of prose that names an office, or is a title put before a name. */
export interface RoleMention {
  /** The whole phrase. */
  readonly span: Span
  readonly head: Span
  /** The role's own words, as the table has them ("prime minister"). */
  readonly word: string
  readonly families: readonly string[]
  readonly form: RoleForm
  readonly plural: boolean
  /** Words that make another office of it ("vice", "deputy"). */
  readonly modifiers: readonly string[]
  /** Words after the role that the office must have ("Arkansas" in "governor of Arkansas"), canonical. */
  readonly required: readonly string[]
  /** Words before the role that it must have, unless the record's other offices explain them ("Arkansas senator"). */
  readonly before: readonly string[]
  /** Words before the role too general to require, which may still tell two offices apart ("party leader"). */
  readonly general: readonly string[]
  /** Words it may have ("Canada" in "Canada's prime minister"). */
  readonly optional: readonly string[]
  readonly ordinals: readonly { readonly value: number; readonly span: Span }[]
  /** The capitalised word that follows at once ("President Smith"), canonical. */
  readonly following: string | null
  /** Which of the required words, and of those before, are written as initials are ("UNRRA"). */
  readonly initials: readonly string[]
  /** Every required word must be one of the title's. */
  readonly strict?: true
  /** "Member of the Arden Senate" read as "the Arden Senate": a record may call it senator; null for other roles. */
  readonly body: RoleMention | null
  /** "of Holm" behind "governor of Toll (1640–42),": the role is that of the mention before. */
  readonly isElided?: true
}
