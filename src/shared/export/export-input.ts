import type { Finding } from '../checks/finding'
import type { Analysis } from '../review/analyze'
import type { Decision } from '../review/decisions'
import type { Fact } from '../review/facts'
import type { Proof } from '../review/proof'

/** All that an exporter may use. It writes what is here and recomputes nothing. */
export interface ExportInput {
  /** File name without its folder. */
  readonly name: string
  /** Of the bytes of the file that holds the text as it is now; null while no file does. */
  readonly sha256: string | null
  /** LF text as it was opened. */
  readonly original: string
  /** What `original` is: the text as the desk opened it, one that was named, or the text itself because no other is known. */
  readonly base: 'opened' | 'named' | 'unknown'
  /** Of the text as it is now. */
  readonly analysis: Analysis
  readonly facts: readonly Fact[]
  /** Every finding, in the order of the text. */
  readonly findings: readonly ReviewedFinding[]
  /** Decisions that were kept by changing the text. */
  readonly fixed: readonly Decision[]
  /** Decisions that no finding answers to any more. */
  readonly stale: readonly Decision[]
  /** Both texts with the file's own line ends and byte order mark: what a patch is about. */
  readonly raw: { readonly original: string; readonly now: string }
  readonly proof: Proof
  /** Version of the program that wrote it. */
  readonly version: string
}

export interface ReviewedFinding {
  readonly finding: Finding
  /** Null while it is open. */
  readonly decision: Decision | null
}
