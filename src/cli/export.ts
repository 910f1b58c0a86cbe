import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { writeAtomically } from '../files/atomic-write'
import { encode } from '../files/encode'
import { readReview, reviewPathOf } from '../files/review-file'
import { version } from '../files/version'
import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import { exportFormats, prepareExport } from '../shared/export/formats'
import type { ExportFormat, ExportFormatId } from '../shared/export/formats'
import { analyze } from '../shared/review/analyze'
import type { CalendarDay } from '../shared/review/analyze'
import { toRaw } from '../shared/text/source-text'
import { configFor } from './config'
import { expandInputs, readInput, standardInput } from './inputs'
import type { Input } from './inputs'
import type { Io } from './io'

/** What `corrigenda export` was asked for. */
export interface ExportOptions {
  readonly to: ExportFormatId
  /** A file, or a folder when several files are exported; null for standard output. */
  readonly out: string | null
  /** The text before the corrections, for the account of the edits; null when the file itself is the original. */
  readonly base: string | null
  readonly config: string | null
  readonly today: CalendarDay
}

/** Exports files in one format. A file that fails is named and the others are still exported; answers 0, or 2 if any failed. */
export async function exportFiles(names: readonly string[], options: ExportOptions, io: Io): Promise<number> {
  const format = exportFormats.find(({ id }) => id === options.to)
  const inputs = await expandInputs(names, io)
  const target = await targetOf(options.out, inputs.length, io)
  if (!format || !target.ok) {
    await io.err(`corrigenda: ${target.ok ? 'unknown format' : target.error.message}\n`)
    return 2
  }
  let exitCode = 0
  for (const input of inputs) {
    const done = await exportOne(input, format, target.value, options, io)
    if (done.ok) continue
    exitCode = 2
    await io.err(`corrigenda: ${input.path === standardInput ? 'standard input' : input.path}: ${done.error.message}\n`)
  }
  return exitCode
}

type Target = { readonly kind: 'output' } | { readonly kind: 'file'; readonly path: string } | { readonly kind: 'folder'; readonly path: string }

async function targetOf(out: string | null, count: number, io: Io): Promise<Result<Target>> {
  if (out === null) return success({ kind: 'output' })
  const path = resolve(io.workingFolder, out)
  const isFolder = await stat(path).then((found) => found.isDirectory(), () => false)
  if (isFolder) return success({ kind: 'folder', path })
  return count > 1 ? failure('not-a-folder', `Several files need a folder to go to, and “${out}” is none. Make it first, or export them one by one.`) : success({ kind: 'file', path })
}

async function exportOne(input: Input, format: ExportFormat, target: Target, options: ExportOptions, io: Io): Promise<Result<null>> {
  const read = await readInput(input, io)
  if (!read.ok) return read
  const { source } = read.value
  const base = options.base === null ? read : await readInput({ path: options.base, problem: null }, io)
  if (!base.ok) return base
  const isFile = input.path !== standardInput
  const path = resolve(io.workingFolder, input.path)
  const decisions = isFile ? await readReview(reviewPathOf(path)) : success([])
  if (!decisions.ok) return decisions
  const config = await configFor(options.config, isFile ? path : null, io.workingFolder)
  if (!config.ok) return config
  const analysis = analyze({ text: source.text, version: 0 }, config.value, options.today)
  const prepared = prepareExport({ name: isFile ? basename(path) : 'standard-input.txt', original: base.value.source.text, analysis, decisions: decisions.value, applied: [], version })
  if (!prepared.ok) return prepared
  const content = format.write(format.id === 'patch' ? { ...prepared.value, original: toRaw(base.value.source, base.value.source.text), analysis: { ...analysis, document: { ...analysis.document, text: toRaw(source, source.text) } } } : prepared.value)
  if (target.kind === 'output') {
    await io.out(format.id === 'text' ? toRaw(source, content) : content)
    return success(null)
  }
  const bytes = format.id === 'text' ? encode(source, content) : success({ bytes: new Uint8Array(Buffer.from(content)) })
  if (!bytes.ok) return bytes
  const written = await writeAtomically(target.kind === 'file' ? target.path : join(target.path, exportName(path, format)), bytes.value.bytes)
  return written.ok ? success(null) : written
}

/** `ada.txt` becomes `ada.txt.json`: two texts of one name never meet. The corrected text keeps its name. */
const exportName = (path: string, format: ExportFormat): string => basename(path) + (format.id === 'text' ? '' : format.extension)
