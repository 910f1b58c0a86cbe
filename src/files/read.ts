import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import { openElsewhere, readProblem } from './system-error'

/** Largest file that is read, in bytes. A biography is a few hundred kilobytes at most. */
export const maximumFileBytes = 64 * 1024 * 1024

/** How a file is read, and spoken of when it cannot be. */
export interface Reading {
  readonly limit?: number
  /** Its name in messages; without its folder where nothing is said. */
  readonly name?: string
  /** What to do when it is not there. */
  readonly missing?: string
}

/**
 * Reads the bytes of a regular file. Looks before it reads, because reading a pipe or a device could wait for ever.
 * Errors: not-found, no-permission, is-a-folder, not-a-file, too-large, unreadable.
 */
export async function readBytes(path: string, { limit = maximumFileBytes, name = basename(path), missing = openElsewhere }: Reading = {}): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return failure('is-a-folder', `“${name}” is a folder, not a file. Choose a file in it.`)
    if (!found.isFile()) return failure('not-a-file', `“${name}” is a device or a pipe, not a file. Choose a text file.`)
    if (found.size > limit) return tooLarge(name, found.size, limit)
    const bytes = await readFile(path)
    return bytes.length > limit ? tooLarge(name, bytes.length, limit) : success(bytes)
  } catch (error) {
    return { ok: false, error: readProblem(error, name, missing) }
  }
}

const tooLarge = (name: string, size: number, limit: number): Result<never> =>
  failure('too-large', `“${name}” is ${sizeLabel(size)}; files over ${sizeLabel(limit)} are not opened. Split it, or check that it is the file you meant.`)

/** A size as people read it: "20.0 MB". */
export const sizeLabel = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
