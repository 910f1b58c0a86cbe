import { resolve } from 'node:path'
import { readReview, reviewPathOf } from '../files/review-file'
import { success } from '../shared/base/result'
import type { Problem } from '../shared/base/result'
import { countBySeverity, severities, type Finding, type Severity } from '../shared/checks/finding'
import { underLeaders } from '../shared/checks/group-findings'
import type { Document } from '../shared/document/document'
import { partsOf } from '../shared/document/parts'
import { analyze } from '../shared/review/analyze'
import type { CalendarDay } from '../shared/review/analyze'
import type { Config } from '../shared/review/config'
import { matchDecisions } from '../shared/review/decisions'
import type { Decision } from '../shared/review/decisions'
import { configFor } from './config'
import { expandInputs, readInput, standardInput } from './inputs'
import type { Input } from './inputs'
import type { Io } from './io'

/** A file that was reviewed. */
export interface ReviewedFile {
  readonly path: string
  readonly sha256: string
  /** LF text, which every span points into. */
  readonly text: string
  /** Open ones: nobody has decided them. */
  readonly findings: readonly Finding[]
  /** Those that the sidecar beside the file has a decision on. */
  readonly decided: readonly DecidedFinding[]
  /** Something to know of how it was read. */
  readonly notice: string | null
}

export interface DecidedFinding {
  readonly finding: Finding
  readonly decision: Decision
}

/** A file that could not be. */
export interface FailedFile {
  readonly path: string
  readonly problem: Problem
}

export type Outcome = ReviewedFile | FailedFile

export const isFailed = (outcome: Outcome): outcome is FailedFile => 'problem' in outcome

/**
 * Reviews what is named, one after the other; a file that cannot be read is an outcome like any other. `config` null: each file
 * follows the nearest corrigenda.json, as the desk does.
 */
export async function* review(names: readonly string[], config: Config | null, today: CalendarDay, io: Io): AsyncGenerator<Outcome> {
  for (const input of await expandInputs(names, io)) yield await reviewOne(input, config, today, io)
}

async function reviewOne(input: Input, named: Config | null, today: CalendarDay, io: Io): Promise<Outcome> {
  const read = await readInput(input, io)
  if (!read.ok) return { path: input.path, problem: read.error }
  const file = input.path === standardInput ? null : resolve(io.workingFolder, input.path)
  const config = named === null ? await configFor(null, file, io.workingFolder) : success(named)
  if (!config.ok) return { path: input.path, problem: config.error }
  const kept = file === null ? success([]) : await readReview(reviewPathOf(file))
  const { source: { text }, sha256, notice } = read.value
  const { findings, document } = analyze({ text, version: sha256 }, config.value, today)
  const { decided } = matchDecisions(findings, kept.ok ? kept.value : [], text)
  return {
    path: input.path, sha256, text, notice: kept.ok ? notice ?? emptyNotice(input.path, document) : kept.error.message,
    findings: findings.filter((_finding, index) => !decided.has(index)),
    decided: findings.flatMap((finding, index) => {
      const decision = decided.get(index)
      return decision ? [{ finding, decision }] : []
    }),
  }
}

/** Where there is nothing to compare, silence is said to be none. */
const emptyNotice = (path: string, document: Document): string | null =>
  partsOf(document) === 'nothing' ? `“${path}” has neither a record nor prose. There is nothing to review.` : null

/** How much was found, in all files together. */
export interface Summary {
  readonly files: number
  /** Files that could not be read. */
  readonly failed: number
  readonly findings: Counts
  /** Those of them that stand for themselves: each of the others shares a place with one of these. */
  readonly roots: Counts
}

type Counts = Readonly<Record<Severity, number>>

const sumOf = (a: Counts, b: Counts): Counts =>
  ({ contradiction: a.contradiction + b.contradiction, doubt: a.doubt + b.doubt, gap: a.gap + b.gap, style: a.style + b.style })

export const nothingYet: Summary = { files: 0, failed: 0, findings: countBySeverity([]), roots: countBySeverity([]) }

/** The summary with one more outcome in it. */
export function addOutcome(summary: Summary, outcome: Outcome): Summary {
  if (isFailed(outcome)) return { ...summary, files: summary.files + 1, failed: summary.failed + 1 }
  const roots = underLeaders(outcome.findings.map((finding) => ({ finding }))).map(({ finding }) => finding)
  return {
    ...summary, files: summary.files + 1,
    findings: sumOf(summary.findings, countBySeverity(outcome.findings)), roots: sumOf(summary.roots, countBySeverity(roots)),
  }
}

/** 0: nothing as grave as `failOn`. 1: something. 2: a file could not be read, whatever else was found. */
export function exitCodeOf(summary: Summary, failOn: Severity): 0 | 1 | 2 {
  if (summary.failed > 0) return 2
  const grave = severities.slice(0, severities.indexOf(failOn) + 1)
  return grave.some((severity) => summary.findings[severity] > 0) ? 1 : 0
}
