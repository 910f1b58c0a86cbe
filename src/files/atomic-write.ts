import { constants } from 'node:fs'
import { access, lstat, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import { sha256 } from './sha256'
import { savingText, sentences, systemCode, writeProblem } from './system-error'
import type { Writing } from './system-error'

/**
 * Writes a file so that a reader sees the whole old one or the whole new one, even when the program is killed in between: a
 * temporary file in the same folder, synced, then renamed over it. Mode and owner stay, a symbolic link stays a link. What
 * stands on disk is read back and compared. Answers the SHA-256 of the bytes. Errors: unwritable, vanished, in the words of `writing`.
 */
export async function writeAtomically(path: string, bytes: Uint8Array, writing: Writing = savingText): Promise<Result<string>> {
  const name = basename(path)
  const version = sha256(bytes)
  try {
    const refusal = await whyNotWritable(path, name, writing)
    if (refusal !== null) return refusal
    await writeFileAtomic(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    if (sha256(await readFile(path)) === version) return success(version)
    return failure('unwritable', sentences(`“${name}” was ${writing.done}, but what stands on disk is not what was written.`, writing.kept, writing.elsewhere))
  } catch (error) {
    return { ok: false, error: writeProblem(error, name, writing) }
  }
}

/** A rename would replace a write-protected file, a folder's link or a device without a word; so ask first. */
async function whyNotWritable(path: string, name: string, writing: Writing): Promise<Result<never> | null> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return failure('unwritable', `“${name}” is not a file. Choose another name.`)
    await access(path, constants.W_OK)
    return null
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') return { ok: false, error: writeProblem(error, name, writing) }
    return isDanglingLink(path, name, writing)
  }
}

async function isDanglingLink(path: string, name: string, writing: Writing): Promise<Result<never> | null> {
  const link = await lstat(path).catch(() => null)
  return link?.isSymbolicLink() === true
    ? failure('vanished', sentences(`“${name}” is a link to a file that is gone.`, writing.kept, writing.elsewhere))
    : null
}
