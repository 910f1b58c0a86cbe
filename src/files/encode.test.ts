import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from './decode'
import { encode, encodeAsUtf8 } from './encode'
import { bytesOf, encodings, markOf } from './encoding'
import type { Encoding } from './encoding'

const bytesFrom = (text: string, encoding: Encoding, marked = false): Uint8Array =>
  Buffer.concat([marked ? markOf(encoding) : new Uint8Array(), bytesOf(text, encoding)])

function source(bytes: Uint8Array) {
  const decoded = decode(bytes, 'life.txt')
  if (!decoded.ok) throw new Error(decoded.error.message)
  return decoded.value.source
}

function encoded(bytes: Uint8Array, newText: string) {
  const result = encode(source(bytes), newText)
  return result.ok ? Buffer.from(result.value.bytes) : result.error
}

/** Bytes of every sort: text in each encoding with and without a mark, mixed line ends, and plain noise. */
const someText = fc.string({ unit: 'binary', maxLength: 60 })
const lines = fc.array(fc.tuple(fc.stringMatching(/^[ -~é“–ş]{0,12}$/), fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 8 })
  .map((all) => all.map(([line, end]) => line + end).join(''))
const someBytes = fc.oneof(
  fc.uint8Array({ maxLength: 80 }),
  fc.tuple(fc.oneof(someText, lines), fc.constantFrom(...encodings), fc.boolean())
    .map(([text, encoding, marked]) => bytesFrom(text, encoding, marked)),
  fc.tuple(fc.constantFrom(...encodings), fc.uint8Array({ maxLength: 40 })).map(([encoding, rest]) => Buffer.concat([markOf(encoding), rest])),
)

describe('encode', () => {
  it('gives the bytes back that were decoded, whatever they are', () => {
    fc.assert(fc.property(someBytes, (bytes) => {
      const decoded = decode(bytes, 'any')
      if (!decoded.ok) return
      expect(decoded.value.source.text).not.toContain('\r')
      const again = encode(decoded.value.source, decoded.value.source.text)
      expect(again.ok && Buffer.from(again.value.bytes)).toEqual(Buffer.from(bytes))
    }), { numRuns: 3000 })
  })

  it('writes what reads back as the new text, or refuses', () => {
    fc.assert(fc.property(someBytes, lines, (bytes, newText) => {
      const decoded = decode(bytes, 'any')
      if (!decoded.ok) return
      const text = newText.replace(/\r\n?/g, '\n')
      const written = encode(decoded.value.source, text)
      if (!written.ok) return
      expect(source(written.value.bytes).text).toBe(text)
      expect(written.value.source.text).toBe(text)
    }), { numRuns: 1000 })
  })

  it('leaves every untouched line its own end and encoding', () => {
    const bytes = bytesFrom('one\r\ntwo\rthree\nfour', 'utf-16be', true)
    expect(encoded(bytes, 'one\ntwo and a half\nthree\nfour')).toEqual(Buffer.from(bytesFrom('one\r\ntwo and a half\rthree\nfour', 'utf-16be', true)))
  })

  it('names the character a file cannot hold, with its line and what to do', () => {
    const bytes = bytesFrom('Café\nBursa', 'windows-1252')
    expect(encoded(bytes, 'Café\nBaşkan')).toEqual({
      code: 'unencodable',
      message: '“ş” (U+015F) in line 2 cannot be written in Windows-1252, the encoding of this file. Replace it and save again, or use Save As, which writes UTF-8 then.',
    })
    expect(encoded(bytes, 'a\uD800b')).toMatchObject({ code: 'unencodable', message: expect.stringContaining('line 1') })
    expect(encoded(bytesFrom('a', 'utf-8'), 'b\n\uDC00')).toMatchObject({ code: 'unencodable', message: expect.stringMatching(/^U\+DC00 in line 2 .* UTF-8/) })
  })

  it('refuses an edit by which a fallback would read back as another text', () => {
    // Windows-1252 “Ã©” are the bytes of “é” in UTF-8
    expect(encoded(bytesFrom('Café', 'windows-1252'), 'CafÃ©')).toMatchObject({ code: 'unencodable' })
  })

  it('can write a copy as UTF-8, line ends kept', () => {
    const copy = encodeAsUtf8(source(bytesFrom('Café\r\nBursa', 'windows-1252')), 'Başkan\nBursa')
    expect(copy.ok && Buffer.from(copy.value.bytes).toString()).toBe('Başkan\r\nBursa')
  })
})
