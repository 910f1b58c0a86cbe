import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsFor, lfText } from '../../testing/arbitraries'
import { applyEdits, checkEdits } from '../text/edit'
import { changesBetween, prove, replays, utf8, type AppliedFix, type Proof } from './proof'

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
      expect(proof.ok && replays(before, after, proof.value)).toBe(true)
    }))
  })

  it('fails on another original', () => {
    const proof = prove('a b', 'a c', [])
    expect(proof.ok && replays('a d', 'a c', proof.value)).toBe(false)
  })

  it('fails when any part of it is not what happened', () => {
    const proof = prove('Born 1850, died 1840.', 'Born 1840, died 1890.', [])
    if (!proof.ok) throw new Error(proof.error.message)
    const { edits, ...hashes } = proof.value
    const [first, ...others] = edits
    if (!first) throw new Error('no edit')
    const isTrue = (tampered: Proof, result = 'Born 1840, died 1890.'): boolean => replays('Born 1850, died 1840.', result, tampered)
    expect(isTrue(proof.value)).toBe(true)
    expect([
      isTrue({ ...hashes, edits: others }), isTrue({ ...hashes, edits: [{ ...first, new: '1841' }, ...others] }), isTrue({ ...hashes, edits: [{ ...first, old: '1851' }, ...others] }),
      isTrue({ ...hashes, edits: [{ ...first, offset: first.offset + 1 }, ...others] }), isTrue({ ...hashes, edits: [first, first] }), isTrue({ ...hashes, edits: [{ ...first, offset: 1_000 }] }),
      isTrue({ ...proof.value, source: proof.value.result }), isTrue({ ...proof.value, result: proof.value.source }), isTrue(proof.value, 'Born 1840, died 1891.'),
    ]).toEqual(Array.from({ length: 9 }, () => false))
  })

  it('replays random edits of any text', () => {
    fc.assert(fc.property(lfText().chain((text) => fc.record({ text: fc.constant(text), steps: fc.array(editsFor(text), { maxLength: 4 }) })), ({ text, steps }) => {
      // each step was made for the first text; what still fits is applied to the text as it has become
      const now = steps.reduce((before, edits) => (checkEdits(before, edits).ok ? applyEdits(before, edits) : before), text)
      const proof = prove(text, now, [])
      expect(proof.ok && replays(text, now, proof.value)).toBe(true)
      expect(proof.ok && applyEdits(text, proof.value.edits.map((edit) => ({ start: edit.offset, end: edit.offset + edit.old.length, newText: edit.new })))).toBe(now)
    }))
  })

  it('names the finding a change came from, and none for typing', () => {
    const fix: AppliedFix = { finding: 'f1', verdict: 'second-changed', time: '2026-01-01T00:00:00Z', edits: [{ old: '24 May 1993', newText: '21 May 1993' }] }
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
