import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../testing/arbitraries'
import { fingerprintHash, sha256Hex, utf8Bytes } from './hash'

describe('fingerprintHash', () => {
  it('gives the published vectors of FNV-1a 64', () => {
    const vectors = { '': 'cbf29ce484222325', a: 'af63dc4c8601ec8c', foobar: '85944171f73967e8', 'chongo was here!\n': '46810940eff5f915' }
    for (const [text, hash] of Object.entries(vectors)) expect(fingerprintHash(text)).toBe(hash)
  })

  it('is pinned: these values are kept in files', () => {
    expect(fingerprintHash('life/death-before-birth|1850|1840')).toBe('ba6e12f7e3cfa5c3')
    expect(fingerprintHash('Ärger 😀 漢字')).toBe('63b9c5addda87bc6')
  })

  it('agrees with the definition in big integers', () => {
    fc.assert(fc.property(anyText(), (text) => {
      let hash = 0xcbf29ce484222325n
      for (const byte of utf8Bytes(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
      expect(fingerprintHash(text)).toBe(hash.toString(16).padStart(16, '0'))
    }))
  })
})

describe('utf8Bytes', () => {
  it('writes what Node writes, for lone surrogates too', () => {
    fc.assert(fc.property(anyText(), (text) => {
      expect(Buffer.from(utf8Bytes(text)).equals(Buffer.from(text, 'utf8'))).toBe(true)
    }))
  })
})

describe('sha256Hex', () => {
  const hashOf = (text: string): string => sha256Hex(utf8Bytes(text))

  it('gives the vectors of the standard', () => {
    expect(hashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(hashOf('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'))
      .toBe('248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1')
    expect(hashOf('a'.repeat(1_000_000))).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0')
  })

  it('agrees with Node for every length around the block size and any bytes', () => {
    const byNode = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + length) & 0xff)
      expect(sha256Hex(bytes)).toBe(byNode(bytes))
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { expect(sha256Hex(bytes)).toBe(byNode(bytes)) }))
  })
})
