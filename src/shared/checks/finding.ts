import type { Span } from '../text/span'
import type { TextEdit } from '../text/edit'

/** contradiction: cannot both be true. doubt: implausible. gap: one side is silent. style: form only. See docs/checks. */
export type Severity = 'contradiction' | 'doubt' | 'gap' | 'style'

export const severities: readonly Severity[] = ['contradiction', 'doubt', 'gap', 'style']

/** A place that proves a finding, and what was understood there. */
export interface Because {
  readonly span: Span
  readonly note: string
  /** EDTF of what was understood there, where it is a date. */
  readonly edtf?: string
}

/** safe: changes form only, the claims stay the same. choice: the editor decides which side is right. */
export type FixSafety = 'safe' | 'choice'

export interface Fix {
  /** Says what to do: "Change the record to 21 May 1993". */
  readonly title: string
  readonly safety: FixSafety
  readonly edits: readonly TextEdit[]
}

export interface Finding {
  /** family/name of the check. */
  readonly check: string
  readonly severity: Severity
  /** Stable across edits elsewhere: check id + normalised claims + quoted context. */
  readonly fingerprint: string
  /** Says what is wrong, quoting the text. */
  readonly message: string
  readonly span: Span
  /** What was understood at `span`, EDTF. */
  readonly edtf?: string
  /** Why: every other place that proves it. */
  readonly because: readonly Because[]
  readonly fixes: readonly Fix[]
  /** Findings that one change would settle share a root (the fingerprint of the leading finding); absent for a root. */
  readonly root?: string
}

/** How many there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { contradiction: 0, doubt: 0, gap: 0, style: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
