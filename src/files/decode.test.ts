import { describe, expect, it } from 'vitest'
import { decode } from './decode'
import { bytesOf, markOf } from './encoding'
import type { Encoding } from './encoding'

function reading(bytes: Uint8Array) {
  const decoded = decode(bytes, 'life.txt')
  if (!decoded.ok) return decoded.error.code
  const { source: { text, encoding, bom }, notice } = decoded.value
  return { text, encoding, bom, notice }
}

const sentence = 'Born in Łódź, 1901 – “Café” Ольга'

describe('decode', () => {
  it('takes strict UTF-8 first, without a word', () => {
    expect(reading(Buffer.from(sentence))).toEqual({ text: sentence, encoding: 'utf-8', bom: false, notice: null })
  })

  it.each<Encoding>(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('follows the mark of %s', (encoding) => {
    const bytes = Buffer.concat([markOf(encoding), bytesOf(sentence, encoding)])
    expect(reading(bytes)).toEqual({ text: sentence, encoding, bom: true, notice: null })
  })

  it.each<Encoding>(['utf-16le', 'utf-16be'])('knows %s without a mark by its zero bytes and says so', (encoding) => {
    expect(reading(bytesOf('Born in 1901', encoding))).toMatchObject({ text: 'Born in 1901', encoding, bom: false, notice: expect.stringContaining('no byte order mark') })
  })

  it('names the fallback for what is not UTF-8', () => {
    expect(reading(Buffer.from('Caf\xe9 \x93x\x94', 'latin1'))).toMatchObject({
      text: 'Café “x”', encoding: 'windows-1252', notice: expect.stringContaining('Windows-1252'),
    })
    expect(reading(Buffer.from('Caf\xe9 \x81', 'latin1'))).toMatchObject({ text: 'Café \x81', encoding: 'iso-8859-1', notice: expect.stringContaining('ISO-8859-1') })
  })

  it('opens an empty file with a notice', () => {
    expect(reading(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8', notice: expect.stringContaining('empty') })
    expect(reading(markOf('utf-8'))).toMatchObject({ text: '', bom: true, notice: expect.stringContaining('empty') })
    expect(reading(Buffer.from(' \n\n'))).toMatchObject({ text: ' \n\n', notice: expect.stringContaining('nothing but blanks') })
  })

  it('keeps a second mark as a character of the text', () => {
    expect(reading(Buffer.from('\uFEFF\uFEFFa'))).toMatchObject({ text: '\uFEFFa', bom: true })
  })

  it('refuses what is no text', () => {
    expect(reading(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBe('binary')
    expect(reading(Buffer.from('one\0two'))).toBe('binary')
    expect(reading(Buffer.from(Array.from({ length: 200 }, (_, index) => 1 + (index * 7) % 255)))).toBe('binary')
  })

  it('refuses bytes that break the promise of their mark', () => {
    expect(reading(Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]))).toBe('damaged-encoding')
    expect(reading(Buffer.concat([markOf('utf-8'), Buffer.from('Caf\xe9', 'latin1')]))).toBe('damaged-encoding')
  })

  it('bears a stray control character', () => {
    expect(reading(Buffer.from('A text with one bell \x07 and no more.'))).toMatchObject({ encoding: 'utf-8' })
  })
})
