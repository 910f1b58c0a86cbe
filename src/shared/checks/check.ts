import type { Document } from '../document/document'
import type { Profile } from '../claims/profile'
import type { Claim } from '../claims/claim'
import type { Bounds, Timex } from '../temporal/timex'
import type { Thresholds } from '../review/config'
import type { Because, Fix, Severity } from './finding'
import type { Span } from '../text/span'

/** What a check may see. Nothing else: no other check's result, no clock, no file. */
export interface CheckContext {
  readonly document: Document
  /** Every expression of time in reading order, record included. */
  readonly timexes: readonly Timex[]
  readonly profile: Profile
  readonly claims: readonly Claim[]
  /** "Today" as a day; an argument, so that a review of the same text gives the same answer. */
  readonly today: Bounds
  readonly thresholds: Thresholds
  readonly report: (finding: Report) => void
}

/** What a check says; id, default severity and fingerprint are added by the registry. */
export interface Report {
  readonly span: Span
  readonly message: string
  readonly edtf?: string
  readonly because?: readonly Because[]
  readonly fixes?: readonly Fix[]
  /** Only downwards from the check's own severity: a contradiction that is not certain is a doubt. */
  readonly severity?: Severity
  /** Normalised statement of the finding for the fingerprint; defaults to the quoted texts. */
  readonly key?: string
}

export interface Check {
  /** family/name, equal to its path; never reused, never renamed without an alias. */
  readonly id: string
  /** One sentence: what it finds. */
  readonly summary: string
  readonly severity: Severity
  /**
   * It reads sentences that sum a life up ("was married twice", "never won a prize"), as the section does that an article opens with. Farther down the same
   * words may be of one event, of that time or out of somebody's mouth: what it finds there is a doubt at most.
   */
  readonly sumsUp?: true
  readonly since: string
  /** The published rule a style check follows ("MOS:DATEUNIFY"); null elsewhere. */
  readonly authority: string | null
  readonly run: (context: CheckContext) => void
}

/** Declares a check. The identity function, kept so that every check reads alike and is typed where it stands. */
export const defineCheck = (check: Check): Check => check
