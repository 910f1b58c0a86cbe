import iconv from 'iconv-lite'

/** Every encoding a file can be kept in. The name is shown to the editor and kept with the text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'windows-1252' | 'iso-8859-1'

export const encodings: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'windows-1252', 'iso-8859-1']

const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  // The four-byte marks come first: the mark of UTF-32LE begins with that of UTF-16LE.
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

/** Encodings whose byte order mark these bytes begin with, likeliest first, each with the length of its mark. */
export const marksAt = (bytes: Uint8Array): readonly { readonly encoding: Encoding; readonly length: number }[] =>
  marks.filter((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
    .map(({ encoding, bytes: { length } }) => ({ encoding, length }))

/** The byte order mark of an encoding; empty for those that have none. */
export const markOf = (encoding: Encoding): Uint8Array =>
  Uint8Array.from(marks.find((mark) => mark.encoding === encoding)?.bytes ?? [])

/**
 * The characters of bytes without a mark, or null where they do not hold that encoding exactly: what cannot be written
 * back to the same bytes is not read at all.
 */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'utf-8') return decodeUtf8(bytes)
  const text = charactersOf(bytes, encoding)
  return text !== null && Buffer.compare(bytesOf(text, encoding), bytes) === 0 ? text : null
}

/** The bytes of a text without a mark; a character the encoding cannot hold becomes something else (see `canHold`). */
export function bytesOf(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8': return Buffer.from(text, 'utf8')
    case 'utf-16le': return Buffer.from(text, 'utf16le')
    // swap16 on a fresh buffer: lone surrogates survive, which a converter would replace
    case 'utf-16be': return Buffer.from(text, 'utf16le').swap16()
    default: return iconv.encode(text, encoding, { addBOM: false })
  }
}

/** True when the encoding can hold every character of the text. */
export const canHold = (text: string, encoding: Encoding): boolean =>
  encoding === 'utf-16le' || encoding === 'utf-16be' || charactersOf(bytesOf(text, encoding), encoding) === text

function charactersOf(bytes: Uint8Array, encoding: Encoding): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (encoding) {
    case 'utf-8': return buffer.toString('utf8')
    case 'utf-16le': return buffer.length % 2 === 0 ? buffer.toString('utf16le') : null
    case 'utf-16be': return buffer.length % 2 === 0 ? Buffer.from(buffer).swap16().toString('utf16le') : null
    default: return iconv.decode(buffer, encoding, { stripBOM: false })
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
