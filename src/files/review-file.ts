import { basename } from 'node:path'
import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import { parseReviewFile, writeReviewFile } from '../shared/review/sidecar'
import type { Decision } from '../shared/review/decisions'
import { writeAtomically } from './atomic-write'
import { decode } from './decode'
import { readBytes } from './read'
import type { Writing } from './system-error'

/** The sidecar stands beside its text under the text's whole name, so that `a.txt` and `a.md` never share one. */
export const reviewPathOf = (path: string): string => `${path}.review.json`

/** The decisions kept at this place; none when there is no file. A damaged file is an error and is left as it is. */
export async function readReview(path: string): Promise<Result<readonly Decision[]>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes.error.code === 'not-found' ? success([]) : bytes
  const name = basename(path)
  const decoded = decode(bytes.value, name)
  if (!decoded.ok) return decoded
  const parsed = parseReviewFile(decoded.value.source.text)
  return parsed.ok ? success(parsed.value.decisions) : failure(parsed.error.code, `“${name}”: ${parsed.error.message} Repair or rename it, then open the text again.`)
}

const savingDecisions: Writing = { done: 'saved', kept: '', elsewhere: 'Use Save As to save the text elsewhere: what was decided goes along.' }

/**
 * Writes the decisions atomically. A file there that cannot be read as decisions is never overwritten: it may be somebody's
 * work. Errors: those of `readReview` and `writeAtomically`.
 */
export async function writeReview(path: string, textName: string, decisions: readonly Decision[]): Promise<Result<null>> {
  const there = await readReview(path)
  if (!there.ok) return there
  if (there.value.length === 0 && decisions.length === 0) return success(null)
  const written = await writeAtomically(path, Buffer.from(writeReviewFile(textName, decisions)), savingDecisions)
  return written.ok ? success(null) : written
}
