import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { decode } from '../files/decode'
import { maximumFileBytes, readBytes } from '../files/read'
import type { Reading } from '../files/read'
import { sha256 } from '../files/sha256'
import { textFilesBelow } from '../files/walk-folder'
import { failure, success } from '../shared/base/result'
import type { Problem, Result } from '../shared/base/result'
import type { SourceText } from '../shared/text/source-text'
import type { Io } from './io'

/** The name that stands for standard input. */
export const standardInput = '-'

/** Something named on the command line, or found in a folder that was. */
export interface Input {
  /** As it was named; for a file in a folder, the folder's name and its place there. */
  readonly path: string
  /** Set when it is already known not to be readable. */
  readonly problem: Problem | null
}

/** A file as it was read. */
export interface ReadInput {
  readonly source: SourceText
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly notice: string | null
}

/** The files that names stand for, in the order of the names; folders are replaced by the text files below them. */
export async function expandInputs(names: readonly string[], io: Io): Promise<readonly Input[]> {
  const inputs: Input[] = []
  for (const name of new Set(names)) {
    if (name !== standardInput && await isFolder(resolve(io.workingFolder, name))) inputs.push(...await filesOf(name, io))
    else inputs.push({ path: name, problem: null })
  }
  return inputs
}

/** How a file is read that the command line names: spoken of as it was named, and there is nothing to open. */
export const asNamed = (name: string): Reading => ({ name, missing: 'check its name, which is meant from the folder you are in' })

/** A sentence about an input, for the error stream; it names the input where the sentence itself does not. */
export function complaint(path: string, message: string): string {
  const name = nameOf(path)
  return `corrigenda: ${message.startsWith(`“${name}”`) ? '' : `${name}: `}${message}\n`
}

const nameOf = (path: string): string => (path === standardInput ? 'standard input' : path)

/** Reads one of them. Errors as `readBytes` and `decode` name them. */
export async function readInput({ path, problem }: Input, io: Io): Promise<Result<ReadInput>> {
  if (problem !== null) return { ok: false, error: problem }
  const bytes = path === standardInput ? await readStandardInput(io) : await readBytes(resolve(io.workingFolder, path), asNamed(path))
  if (!bytes.ok) return bytes
  const decoded = decode(bytes.value, nameOf(path))
  return decoded.ok ? success({ ...decoded.value, bytes: bytes.value, sha256: sha256(bytes.value) }) : decoded
}

async function readStandardInput(io: Io): Promise<Result<Uint8Array>> {
  const bytes = await io.stdin()
  return bytes.length > maximumFileBytes ? failure('too-large', 'Standard input is longer than any file that is opened (64 MB).') : success(bytes)
}

async function filesOf(folder: string, io: Io): Promise<readonly Input[]> {
  const { paths, problems } = await textFilesBelow(resolve(io.workingFolder, folder))
  const files = [
    ...paths.map((path) => ({ path: join(folder, path), problem: null })),
    ...problems.map(({ path, problem }) => ({ path: join(folder, path), problem })),
  ]
  if (files.length > 0) return files
  return [{ path: folder, problem: { code: 'empty-folder', message: `“${folder}” holds no text file (.txt or .md). Name another folder, or the files themselves.` } }]
}

const isFolder = (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), () => false)
