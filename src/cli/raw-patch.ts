import { bytesOf, canHold, encodings } from '../files/encoding'
import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import { toRaw } from '../shared/text/source-text'
import type { SourceText } from '../shared/text/source-text'

/** A text as its file has it: with the file's line ends and byte order mark. */
export const rawOf = (source: SourceText, text: string = source.text): string => `${source.bom ? '\uFEFF' : ''}${toRaw(source, text)}`

/** A patch in the encoding of the file it is for, so that `patch` and `git apply` find the file's own bytes in it. Error `no-patch`. */
export function patchBytes(patch: string, source: SourceText): Result<Uint8Array> {
  const encoding = encodings.find((name) => name === source.encoding) ?? 'utf-8'
  if (patch !== '' && encoding !== 'utf-8' && encoding.startsWith('utf-')) return failure('no-patch', 'Patches go over lines of bytes, and this file is in an encoding of wider units. Export the corrected text instead, or save a copy as UTF-8 first.')
  return canHold(patch, encoding) ? success(bytesOf(patch, encoding)) : failure('no-patch', 'The change holds a character that the encoding of this file does not have. Export the corrected text instead.')
}
