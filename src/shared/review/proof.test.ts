import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edit'
import { changesBetween, prove, replays, utf8 } from './proof'

const texts = fc.array(fc.constantFrom('1990 ', 'May ', 'the ', '21 ', '\n', 'é', '\ud83d', '😀', 'x')).map((parts) => parts.join(''))

describe('changesBetween', () => {
  it('turns one text into the other, whatever they are', () => {
    fc.assert(fc.property(texts, texts, (before, after) => {
      expect(applyEdits(before, changesBetween(before, after))).toBe(after)
    }))
  })

  it('shows whole words', () => {
    expect(changesBetween('until 24 May 1993.', 'until 21 May 1993.')).toEqual([{ start: 6, end: 8, newText: '21' }])
  })
})

describe('a proof', () => {
  it('replays for any two texts', () => {
    fc.assert(fc.property(texts, texts, (before, after) => {
      const proof = prove(before, after, [])
      expect(proof.ok && replays(before, proof.value)).toBe(true)
    }))
  })

  it('fails on another original', () => {
    const proof = prove('a b', 'a c', [])
    expect(proof.ok && replays('a d', proof.value)).toBe(false)
  })

  it('names the finding a change came from, and none for typing', () => {
    const fix = { finding: 'f1', verdict: 'use-second', time: '2026-01-01T00:00:00Z', edits: [{ old: '24 May 1993', newText: '21 May 1993' }] }
    const proof = prove('End: 24 May 1993\nHe left.', 'End: 21 May 1993\nShe left.', [fix])
    expect(proof.ok && proof.value.edits.map((edit) => [edit.old, edit.new, edit.finding])).toEqual([['24', '21', 'f1'], ['He', 'She', null]])
  })

  it('carries the hash of the UTF-8 text', () => {
    const proof = prove('Zoë 😀', 'Zoë', [])
    expect(proof.ok && proof.value.source).toBe(createHash('sha256').update('Zoë 😀', 'utf8').digest('hex'))
  })
})

describe('utf8', () => {
  it('is what the platform writes, lone surrogates apart', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8(text)]).toEqual([...Buffer.from(text, 'utf8')])
    }))
  })
})
