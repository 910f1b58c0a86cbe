import { basename, resolve } from 'node:path'
import { writeAtomically } from '../files/atomic-write'
import { encode } from '../files/encode'
import { readReview, reviewPathOf } from '../files/review-file'
import type { Writing } from '../files/system-error'
import { success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import { unifiedPatch } from '../shared/export/patch'
import { analyze } from '../shared/review/analyze'
import type { CalendarDay } from '../shared/review/analyze'
import { prove } from '../shared/review/proof'
import { applySafeFixes } from '../shared/review/safe-fixes'
import type { FixedText } from '../shared/review/safe-fixes'
import { lineIndexOf } from '../shared/text/line-index'
import type { SourceText } from '../shared/text/source-text'
import { configFor } from './config'
import { complaint, expandInputs, readInput, standardInput } from './inputs'
import type { Input } from './inputs'
import type { Io } from './io'
import { patchBytes, rawOf } from './raw-patch'

/** What `corrigenda fix` was asked for. */
export interface FixOptions {
  /** Print the patch, write nothing. */
  readonly dryRun: boolean
  readonly config: string | null
  readonly today: CalendarDay
}

const reasons = { 'needs-a-choice': 'needs a choice', 'no-fix': 'has no fix', decided: 'is decided', overlaps: 'overlaps another fix' } as const

/** Applies safe fixes (form only) to files in place. Answers 0, or 2 when a file could not be read or written. */
export async function fixFiles(names: readonly string[], options: FixOptions, io: Io): Promise<number> {
  let exitCode = 0
  for (const input of await expandInputs(names, io)) {
    const done = await fixOne(input, options, io)
    if (done.ok) continue
    exitCode = 2
    await io.err(complaint(input.path, done.error.message))
  }
  return exitCode
}

/** One file in place; standard input goes to standard output, corrected. */
async function fixOne(input: Input, options: FixOptions, io: Io): Promise<Result<null>> {
  const isFile = input.path !== standardInput
  const path = isFile ? resolve(io.workingFolder, input.path) : 'standard-input.txt'
  const read = await readInput(input, io)
  if (!read.ok) return read
  const decisions = isFile ? await readReview(reviewPathOf(path)) : success([])
  if (!decisions.ok) return decisions
  const config = await configFor(options.config, isFile ? path : null, io.workingFolder)
  if (!config.ok) return config
  const { source } = read.value
  const fixed = applySafeFixes(source.text, decisions.value, (text) => analyze({ text, version: 0 }, config.value, options.today))
  const proof = prove(source.text, fixed.text, [])
  if (!proof.ok) return proof
  const written = options.dryRun ? await printPatch(basename(path), source, fixed.text, io) : await putBack(isFile ? path : null, source, fixed.text, io)
  if (!written.ok) return written
  await io.err(accountOf(input.path, fixed, options.dryRun))
  return success(null)
}

async function printPatch(name: string, source: SourceText, text: string, io: Io): Promise<Result<null>> {
  const bytes = patchBytes(unifiedPatch(name, rawOf(source), rawOf(source, text)), source)
  if (!bytes.ok) return bytes
  await io.out(bytes.value)
  return success(null)
}

const fixing: Writing = { done: 'fixed', kept: '', elsewhere: 'Copy it to where you may write, and fix the copy.' }

/** A file that needs nothing is not written at all. `path` null: standard output, which always gets the text. */
async function putBack(path: string | null, source: SourceText, text: string, io: Io): Promise<Result<null>> {
  if (path !== null && text === source.text) return success(null)
  const encoded = encode(source, text)
  if (!encoded.ok) return encoded
  const written = path === null ? await io.out(encoded.value.bytes).then(() => success('')) : await writeAtomically(path, encoded.value.bytes, fixing)
  return written.ok ? success(null) : written
}

/** What was done and what was left alone, on the error stream: standard output is the patch. */
function accountOf(path: string, fixed: FixedText, dryRun: boolean): string {
  const lines = lineIndexOf(fixed.text)
  const done = fixed.done.map((fix) => `  ${dryRun ? 'would fix' : 'fixed'}: ${fix.title} [${fix.check}]\n`)
  const skipped = fixed.skipped.map(({ finding, why }) => `  left (${reasons[why]}): line ${lines.positionAt(finding.span.start).line}: ${finding.message} [${finding.check}]\n`)
  return `${path}: ${done.length} ${dryRun ? 'to fix' : 'fixed'}, ${skipped.length} left\n${[...done, ...skipped].join('')}`
}
