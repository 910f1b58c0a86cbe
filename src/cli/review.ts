import type { Problem } from '../shared/base/result'
import type { Finding, Severity } from '../shared/checks/finding'
import { severities } from '../shared/checks/finding'
import { analyze } from '../shared/review/analyze'
import type { CalendarDay } from '../shared/review/analyze'
import type { Config } from '../shared/review/config'
import { expandInputs, readInput } from './inputs'
import type { Io } from './io'

/** A file that was reviewed. */
export interface ReviewedFile {
  readonly path: string
  readonly sha256: string
  /** LF text, which every span points into. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** Something to know of how it was read. */
  readonly notice: string | null
}

/** A file that could not be. */
export interface FailedFile {
  readonly path: string
  readonly problem: Problem
}

export type Outcome = ReviewedFile | FailedFile

export const isFailed = (outcome: Outcome): outcome is FailedFile => 'problem' in outcome

/** Reviews what is named, one after the other; a file that cannot be read is an outcome like any other. */
export async function* review(names: readonly string[], config: Config, today: CalendarDay, io: Io): AsyncGenerator<Outcome> {
  for (const input of await expandInputs(names, io)) {
    const read = await readInput(input, io)
    if (!read.ok) yield { path: input.path, problem: read.error }
    else {
      const { source: { text }, sha256, notice } = read.value
      yield { path: input.path, sha256, text, notice, findings: analyze({ text, version: sha256 }, config, today).findings }
    }
  }
}

/** How much was found, in all files together. */
export interface Summary {
  readonly files: number
  /** Files that could not be read. */
  readonly failed: number
  readonly findings: Readonly<Record<Severity, number>>
}

export const nothingYet: Summary = { files: 0, failed: 0, findings: { contradiction: 0, doubt: 0, gap: 0, style: 0 } }

/** The summary with one more outcome in it. */
export function addOutcome(summary: Summary, outcome: Outcome): Summary {
  if (isFailed(outcome)) return { ...summary, files: summary.files + 1, failed: summary.failed + 1 }
  const findings = { ...summary.findings }
  for (const { severity } of outcome.findings) findings[severity] += 1
  return { ...summary, files: summary.files + 1, findings }
}

/** 0: nothing as grave as `failOn`. 1: something. 2: a file could not be read, whatever else was found. */
export function exitCodeOf(summary: Summary, failOn: Severity): 0 | 1 | 2 {
  if (summary.failed > 0) return 2
  const grave = severities.slice(0, severities.indexOf(failOn) + 1)
  return grave.some((severity) => summary.findings[severity] > 0) ? 1 : 0
}
