import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '../../testing/arbitraries'
import { narrowSlices, ownCopy } from './own-copy'
import { sliceSpan } from './span'

const texts = fc.oneof(anyText(), fc.string({ unit: fc.constantFrom('"', '\\', '\\n', '\n', '\0', '\u001f', '\u2028', '\ud800', 'a') }))

it('changes nothing in any text', () => {
  fc.assert(fc.property(texts, (text) => { expect(ownCopy(text)).toBe(text) }))
})

it('copies stretches of a text as they stand', () => {
  fc.assert(fc.property(texts, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 5 }), (text, places) => {
    const spans = places.map(([start, length]) => ({ start: Math.min(start, text.length), end: Math.min(start + length, text.length) }))
    expect(narrowSlices(text, spans)).toEqual(spans.map((span) => sliceSpan(text, span)))
  }))
})
