import type { Finding } from '../checks/finding'
import type { Analysis } from '../review/analyze'
import type { Decision } from '../review/decisions'
import type { Fact } from '../review/facts'
import type { Proof } from '../review/proof'

/** All that an exporter may use. It writes what is here and recomputes nothing. */
export interface ExportInput {
  /** File name without its folder. */
  readonly name: string
  /** LF text as it was opened. */
  readonly original: string
  /** Of the text as it is now. */
  readonly analysis: Analysis
  readonly facts: readonly Fact[]
  /** Every finding, in the order of the text. */
  readonly findings: readonly ReviewedFinding[]
  /** Decisions that no finding answers to any more. */
  readonly stale: readonly Decision[]
  readonly proof: Proof
  /** Version of the program that wrote it. */
  readonly version: string
}

export interface ReviewedFinding {
  readonly finding: Finding
  /** Null while it is open. */
  readonly decision: Decision | null
}

/** The findings of an input that nobody has decided. */
export const openFindings = (input: ExportInput): Finding[] =>
  input.findings.filter((reviewed) => reviewed.decision === null).map((reviewed) => reviewed.finding)
