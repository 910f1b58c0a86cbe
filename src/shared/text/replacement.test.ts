import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from './edit'
import { replacement } from './replacement'

describe('replacement', () => {
  it('touches only what differs', () => {
    const text = '- Term End: 24 May 1931\n'
    expect(replacement(text, { start: 12, end: 23 }, '21 May 1931')).toEqual({ start: 13, end: 14, newText: '1' })
    expect(replacement(text, { start: 12, end: 23 }, '24 May 1931 (resigned)')).toEqual({ start: 23, end: 23, newText: ' (resigned)' })
    expect(replacement(text, { start: 12, end: 23 }, '')).toEqual({ start: 12, end: 23, newText: '' })
    expect(replacement(text, { start: 12, end: 23 }, '24 May 1931')).toBeNull()
  })

  it('keeps both halves of a character together', () => {
    expect(replacement('a😀b', { start: 0, end: 4 }, 'a😁b')).toEqual({ start: 1, end: 3, newText: '😁' })
    expect(replacement('😀', { start: 0, end: 2 }, '😀😀')).toEqual({ start: 2, end: 2, newText: '😀' })
  })

  it('gives the wanted text, whatever both are', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '😁', 'é'), maxLength: 12 })
    fc.assert(fc.property(words, words, words, words, (before, old, after, wanted) => {
      const edit = replacement(before + old + after, { start: before.length, end: before.length + old.length }, wanted)
      const made = applyEdits(before + old + after, edit ? [edit] : [])
      expect(made).toBe(before + wanted + after)
      if (edit) expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(edit.newText)).toBe(false)
    }))
  })
})
