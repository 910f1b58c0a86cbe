import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '../../testing/arbitraries'
import { ownCopy } from './own-copy'

it('changes nothing in any text', () => {
  fc.assert(fc.property(fc.oneof(anyText(), fc.string({ unit: fc.constantFrom('"', '\\', '\\n', '\n', '\0', '\u001f', '\u2028', '\ud800', 'a') })), (text) => { expect(ownCopy(text)).toBe(text) }))
})
