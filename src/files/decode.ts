import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import { sourceFromRaw } from '../shared/text/source-text'
import type { SourceText } from '../shared/text/source-text'
import { decodeAs, marksAt } from './encoding'
import type { Encoding } from './encoding'

/** A text read from bytes, with what the editor should know of the reading. */
export interface Decoded {
  readonly source: SourceText
  /** A sentence, or null when the file was read without any assumption. */
  readonly notice: string | null
}

/**
 * Turns bytes into text so that the same text gives the same bytes back. A byte order mark decides; without one strict UTF-8
 * comes first, then UTF-16 where the zero bytes say so, then Windows-1252, then ISO-8859-1, which holds any byte. A fallback
 * is named in the notice, nothing is replaced in silence. Errors: binary, damaged-encoding.
 */
export function decode(bytes: Uint8Array, name: string): Result<Decoded> {
  if (bytes.length === 0) return read('', 'utf-8', false, nothingNotice(name, ''))
  const marked = marksAt(bytes)
  return marked.length > 0 ? decodeMarked(bytes, marked, name) : decodeUnmarked(bytes, name)
}

function decodeMarked(bytes: Uint8Array, marked: ReturnType<typeof marksAt>, name: string): Result<Decoded> {
  for (const { encoding, length } of marked) {
    const raw = decodeAs(bytes.subarray(length), encoding)
    if (raw === null || looksBinary(raw)) continue
    return read(raw, encoding, true, nothingNotice(name, raw))
  }
  const claimed = marked[0]?.encoding ?? 'utf-8'
  return failure('damaged-encoding',
    `“${name}” begins with the mark of ${encodingLabel(claimed)} but its bytes are not valid ${encodingLabel(claimed)}. `
    + 'It may be cut off or damaged; save it again from the program that made it.')
}

function decodeUnmarked(bytes: Uint8Array, name: string): Result<Decoded> {
  const wide = wideEncodingOf(bytes)
  const candidates: readonly Encoding[] = wide === null ? ['utf-8', 'windows-1252', 'iso-8859-1'] : [wide]
  for (const encoding of candidates) {
    const raw = decodeAs(bytes, encoding)
    if (raw === null) continue
    if (looksBinary(raw)) break
    return read(raw, encoding, false, nothingNotice(name, raw) ?? (encoding === 'utf-8' ? null : fallbackNotice(name, encoding)))
  }
  return failure('binary', `“${name}” is not a text file: it holds bytes that no text has. Export the biography as plain text (UTF-8) and open that.`)
}

const read = (raw: string, encoding: Encoding, bom: boolean, notice: string | null): Result<Decoded> =>
  success({ source: sourceFromRaw(raw, { encoding, bom }), notice })

/** A text without a letter is told: silence would look like a review. */
const nothingNotice = (name: string, raw: string): string | null =>
  raw.trim() === '' ? `“${name}” ${raw === '' ? 'is empty' : 'holds nothing but blanks'}. There is nothing to review.` : null

const fallbackNotice = (name: string, encoding: Encoding): string => encoding.startsWith('utf-')
  ? `“${name}” has no byte order mark; it was read as ${encodingLabel(encoding)}, and will be saved so.`
  : `“${name}” is not valid UTF-8; it was read as ${encodingLabel(encoding)}, and will be saved so. `
    + 'If letters look wrong, save it as UTF-8 in the program that made it.'

/** The name of an encoding as people know it. */
export function encodingLabel(encoding: string): string {
  if (encoding === 'windows-1252') return 'Windows-1252'
  return encoding.replace('le', ' (little endian)').replace('be', ' (big endian)').toUpperCase()
    .replace('LITTLE ENDIAN', 'little endian').replace('BIG ENDIAN', 'big endian')
}

/** Bytes looked at to tell UTF-16 without a mark: enough to be sure, little enough to be quick. */
const wideSampleBytes = 64 * 1024

/**
 * UTF-16 without a mark: text in any script of one page has the same high byte nearly everywhere, and for Latin letters,
 * digits and blanks it is zero. One side rich in zeros and the other without any is no accident.
 */
function wideEncodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, wideSampleBytes)
  let evenZeros = 0
  let oddZeros = 0
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0) evenZeros += 1
    if (sample[index + 1] === 0) oddZeros += 1
  }
  const enough = sample.length / 2 / 8
  if (oddZeros >= enough && evenZeros === 0) return 'utf-16le'
  if (evenZeros >= enough && oddZeros === 0) return 'utf-16be'
  return null
}

/** Control characters that no text has: those of ASCII but tab, line ends, vertical tab and form feed. */
const controls = /[^\P{Cc}\t\n\v\f\r\x80-\x9f]/gu
/** One stray control character is a slip of some program; one in fifty is no text. */
const controlsAllowed = 1 / 50

function looksBinary(raw: string): boolean {
  if (raw.includes('\0')) return true
  const found = raw.match(controls)?.length ?? 0
  return found > 2 && found > raw.length * controlsAllowed
}
