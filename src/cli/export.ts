import { stat } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { writeAtomically } from '../files/atomic-write'
import { encode } from '../files/encode'
import { readReview, reviewPathOf } from '../files/review-file'
import type { Writing } from '../files/system-error'
import { version } from '../files/version'
import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import type { ExportInput } from '../shared/export/export-input'
import { exportFormats, prepareExport, proofFile, writeExport } from '../shared/export/formats'
import type { ExportFormat, ExportFormatId } from '../shared/export/formats'
import { analyze } from '../shared/review/analyze'
import type { CalendarDay } from '../shared/review/analyze'
import type { SourceText } from '../shared/text/source-text'
import { configFor } from './config'
import { complaint, expandInputs, readInput, standardInput } from './inputs'
import type { Input } from './inputs'
import type { Io } from './io'
import { patchBytes, rawOf } from './raw-patch'
import { whyNotReplaced } from './replacing'

/** What `corrigenda export` was asked for. */
export interface ExportOptions {
  readonly to: ExportFormatId
  /** A file, or a folder when several files are exported; null for standard output. */
  readonly out: string | null
  /** The text before the corrections, for the account of the edits; null when the file itself is the original. */
  readonly base: string | null
  /** Replace whatever stands where an export goes. */
  readonly force: boolean
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
    await io.err(complaint(input.path, done.error.message))
  }
  return exitCode
}

const exporting: Writing = { done: 'exported', kept: '', elsewhere: 'Name another place with --out.' }

type Target = { readonly kind: 'output' } | { readonly kind: 'file'; readonly path: string } | { readonly kind: 'folder'; readonly path: string }

async function targetOf(out: string | null, count: number, io: Io): Promise<Result<Target>> {
  if (out === null) return success({ kind: 'output' })
  const path = resolve(io.workingFolder, out)
  const isFolder = await stat(path).then((found) => found.isDirectory(), () => false)
  if (isFolder) return success({ kind: 'folder', path })
  return count > 1 ? failure('not-a-folder', `Several files need a folder to go to, and “${out}” is none. Make it first, or export them one by one.`) : success({ kind: 'file', path })
}

async function exportOne(input: Input, format: ExportFormat, target: Target, options: ExportOptions, io: Io): Promise<Result<null>> {
  const gathered = await gather(input, options, io)
  if (!gathered.ok) return gathered
  const { source, prepared, path } = gathered.value
  const content = writeExport(format, prepared)
  if (!content.ok) return content
  const bytes = bytesOfExport(format.id, content.value, source)
  if (!bytes.ok) return bytes
  if (target.kind === 'output') {
    await io.out(bytes.value)
    if (!format.carriesProof) await io.err(`${input.path}: source ${prepared.proof.source}, ${prepared.proof.edits.length} edits, result ${prepared.proof.result}\n`)
    return success(null)
  }
  const file = target.kind === 'file' ? target.path : join(target.path, exportName(path, format))
  const refusal = options.force ? null : await whyNotReplaced({ file, name: relative(io.workingFolder, file), bytes: bytes.value, format, input: input.path === standardInput ? null : path })
  if (refusal !== null) return refusal
  const written = await writeAtomically(file, bytes.value, exporting)
  if (!written.ok) return written
  const proven = format.carriesProof ? written : await writeAtomically(`${file}.proof.json`, Buffer.from(proofFile(prepared)), exporting)
  return proven.ok ? success(null) : proven
}

interface Gathered {
  readonly source: SourceText
  readonly prepared: ExportInput
  readonly path: string
}

/** Reads, reviews and proves one file. */
async function gather(input: Input, options: ExportOptions, io: Io): Promise<Result<Gathered>> {
  const read = await readInput(input, io)
  if (!read.ok) return read
  const base = options.base === null ? read : await readInput({ path: options.base, problem: null }, io)
  if (!base.ok) return base
  const { source, sha256 } = read.value
  const isFile = input.path !== standardInput
  const path = isFile ? resolve(io.workingFolder, input.path) : 'standard-input.txt'
  const decisions = isFile ? await readReview(reviewPathOf(path)) : success([])
  if (!decisions.ok) return decisions
  const config = await configFor(options.config, isFile ? path : null, io.workingFolder)
  if (!config.ok) return config
  const original = base.value.source
  const prepared = prepareExport({
    name: basename(path), sha256, original: original.text, base: options.base === null ? 'unknown' : 'named', analysis: analyze({ text: source.text, version: sha256 }, config.value, options.today),
    decisions: decisions.value, version, raw: { original: rawOf(original), now: rawOf(source) },
  })
  return prepared.ok ? success({ source, prepared: prepared.value, path }) : prepared
}

/** The corrected text and the patch are in the encoding of the file they are about; everything else is UTF-8. */
function bytesOfExport(id: string, content: string, source: SourceText): Result<Uint8Array> {
  if (id === 'patch') return patchBytes(content, source)
  if (id !== 'text') return success(Buffer.from(content))
  const encoded = encode(source, content)
  return encoded.ok ? success(encoded.value.bytes) : encoded
}

/** `ada.txt` becomes `ada.txt.json`: two texts of one name never meet. The corrected text keeps its name. */
const exportName = (path: string, format: ExportFormat): string => basename(path) + (format.id === 'text' ? '' : format.extension)
