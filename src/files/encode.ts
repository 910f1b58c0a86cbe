import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import { sourceFromRaw, toRaw } from '../shared/text/source-text'
import type { SourceText } from '../shared/text/source-text'
import { decode, encodingLabel } from './decode'
import { bytesOf, canHold, encodings, markOf } from './encoding'
import type { Encoding } from './encoding'

/** What goes to disk, and the source the next save starts from. */
export interface Encoded {
  readonly bytes: Uint8Array
  readonly source: SourceText
}

/**
 * The bytes of a new text in the manner of the file it came from: encoding, mark, and the line end of every untouched line.
 * Law: `encode(source, source.text)` gives the bytes `source` was decoded from. What is written reads back as `newText`.
 * Error `unencodable` names the character and its line.
 */
export function encode(base: SourceText, text: string): Result<Encoded> {
  const newText = text.replace(/\r\n?/g, '\n')
  const encoding = encodingOf(base)
  const raw = toRaw(base, newText)
  if (!canHold(raw, encoding)) return { ok: false, error: unencodable(newText, encoding) }
  const bytes = withMark(bytesOf(raw, encoding), encoding, base.bom)
  const again = decode(bytes, 'text')
  // In a fallback encoding the edit may by chance have made the bytes of another one, or of none.
  if (newText !== base.text && (!again.ok || again.value.source.text !== newText)) {
    return failure('unencodable', `Saved as ${encodingLabel(encoding)}, this text would read back as another one. Use Save As, which writes UTF-8 then.`)
  }
  return success({ bytes, source: sourceFromRaw(raw, { encoding, bom: base.bom }) })
}

/** The same text as UTF-8 without a mark, with its line ends: for a copy that its own encoding cannot hold. */
export function encodeAsUtf8(base: SourceText, newText: string): Result<Encoded> {
  const raw = toRaw(base, newText)
  return encode(sourceFromRaw(raw, { encoding: 'utf-8', bom: false }), newText)
}

const encodingOf = (source: SourceText): Encoding => encodings.find((name) => name === source.encoding) ?? 'utf-8'

function withMark(bytes: Uint8Array, encoding: Encoding, bom: boolean): Uint8Array {
  return bom ? Buffer.concat([markOf(encoding), bytes]) : bytes
}

function unencodable(text: string, encoding: Encoding): { code: string; message: string } {
  const remedy = encoding.startsWith('utf-')
    ? 'It is half of a character. Delete it and save again.'
    : 'Replace it and save again, or use Save As, which writes UTF-8 then.'
  let line = 1
  for (const character of text) {
    if (character === '\n') line += 1
    else if (character > '\x7f' && !canHold(character, encoding)) {
      return { code: 'unencodable', message: `${named(character)} in line ${line} cannot be written in ${encodingLabel(encoding)}, the encoding of this file. ${remedy}` }
    }
  }
  return { code: 'unencodable', message: `This text cannot be written in ${encodingLabel(encoding)}, the encoding of this file. ${remedy}` }
}

function named(character: string): string {
  const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /^\p{Cs}$/u.test(character) ? point : `“${character}” (${point})`
}
