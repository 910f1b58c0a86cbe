import { realpath } from 'node:fs/promises'
import { readBytes } from '../files/read'
import { isTextName } from '../files/walk-folder'
import { failure } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import type { ExportFormat } from '../shared/export/formats'

/** An export on its way to a file. */
export interface Replacing {
  readonly file: string
  /** The file as it was named. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly format: ExportFormat
  /** The file it was made from; null for standard input. */
  readonly input: string | null
}

/**
 * Why the export may not take its place: a text stands there that may be somebody's only one. Null where nothing stands there, or
 * an earlier export, or, for a corrected text, the file it was made from.
 */
export async function whyNotReplaced({ file, name, bytes, format, input }: Replacing): Promise<Result<never> | null> {
  const there = await realpath(file).catch(() => null)
  if (there === null) return null
  const isInput = input !== null && there === await realpath(input).catch(() => null)
  const isHarmless = format.id === 'text' ? isInput || await holds(there, bytes)
    : !isInput && (!isTextName(file) || file.endsWith(format.extension))
  return isHarmless ? null
    : failure('would-replace', `“${name}” is there already and ${isInput ? 'is the text that is exported' : 'may be another text'}. Nothing was written. Name another place with --out, or add --force to replace it.`)
}

/** The same again is no loss. */
async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const held = await readBytes(path)
  return held.ok && Buffer.compare(held.value, bytes) === 0
}
