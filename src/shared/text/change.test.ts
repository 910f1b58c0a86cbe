import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from './change'

const long = (middle: string): string => `${'a'.repeat(9000)}${middle}${'b'.repeat(9000)}`

describe('changeBetween', () => {
  it.each([
    ['same', 'same', ''], ['one two', 'one big two', 'big '], ['one big two', 'one two', ''], ['', 'all', 'all'], ['all', '', ''], ['aa', 'aaa', 'a'],
    [long('x'), long('yz'), 'yz'], [long(''), long('c'), 'c'],
  ])('finds what is new', (before, text, changed) => {
    const { start, end } = changeBetween(before, text)
    expect(text.slice(start, end)).toBe(changed)
  })

  it('leaves the same text before and behind, for any two texts', () => {
    const text = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 }), fc.constantFrom(long('x'), long('xx'), long('')))
    fc.assert(fc.property(text, text, (before, after) => {
      const { start, end } = changeBetween(before, after)
      const kept = after.length - end
      expect(start).toBeLessThanOrEqual(end)
      expect(start + kept).toBeLessThanOrEqual(before.length)
      expect(before.slice(0, start)).toBe(after.slice(0, start))
      expect(before.slice(before.length - kept)).toBe(after.slice(end))
    }))
  })
})
