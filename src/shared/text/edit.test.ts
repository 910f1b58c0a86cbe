import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, editsFor, textWithEdits } from '../../testing/arbitraries'
import { applyEdits, checkEdits, composeEdits, invertEdits, moveSpan, rebaseEdits, sortEdits, type TextEdit } from './edit'

const edit = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText })

/** A text with two lists of edits for it. */
const textWithTwo = anyText().chain((text) => fc.record({ text: fc.constant(text), one: editsFor(text), two: editsFor(text) }))

/** A text, edits for it, and edits for the text they give. */
const textWithChain = textWithEdits().chain(({ text, edits }) =>
  editsFor(applyEdits(text, edits)).map((second) => ({ text, first: edits, second })))

describe('applyEdits', () => {
  it('makes all edits at once', () => {
    expect(applyEdits('24 May 1993', [edit(0, 2, '21'), edit(7, 11, '1994')])).toBe('21 May 1994')
    expect(applyEdits('ab', [edit(1, 1, 'x'), edit(1, 1, 'y'), edit(1, 2, '')])).toBe('axy')
  })

  it('takes edits that overlap for a bug', () => {
    expect(() => applyEdits('abc', [edit(0, 2, ''), edit(1, 3, '')])).toThrow('This cannot be')
  })
})

describe('invertEdits', () => {
  it('gives the text back', () => {
    fc.assert(fc.property(textWithEdits(), ({ text, edits }) => {
      const edited = applyEdits(text, edits)
      const inverse = invertEdits(text, edits)
      expect(checkEdits(edited, inverse).ok).toBe(true)
      expect(applyEdits(edited, inverse)).toBe(text)
      expect(applyEdits(text, invertEdits(edited, inverse))).toBe(edited)
    }))
  })
})

describe('composeEdits', () => {
  it('does what one list after the other does', () => {
    fc.assert(fc.property(textWithChain, ({ text, first, second }) => {
      const both = composeEdits(first, second)
      expect(checkEdits(text, both).ok).toBe(true)
      expect(applyEdits(text, both)).toBe(applyEdits(applyEdits(text, first), second))
    }), { numRuns: 500 })
  })

  it('makes one edit of typing in a row, and none of typing that was taken back', () => {
    expect(composeEdits([edit(3, 3, 'a')], [edit(4, 4, 'b')])).toEqual([edit(3, 3, 'ab')])
    expect(composeEdits([edit(3, 3, 'a')], [edit(3, 4, '')])).toEqual([])
  })

  it('is associative in effect', () => {
    const chain = textWithChain.chain(({ text, first, second }) =>
      editsFor(applyEdits(applyEdits(text, first), second)).map((third) => ({ text, first, second, third })))
    fc.assert(fc.property(chain, ({ text, first, second, third }) => {
      const left = applyEdits(text, composeEdits(composeEdits(first, second), third))
      expect(left).toBe(applyEdits(text, composeEdits(first, composeEdits(second, third))))
    }))
  })
})

describe('rebaseEdits', () => {
  it('gives the same text whichever list comes first', () => {
    fc.assert(fc.property(textWithTwo, ({ text, one, two }) => {
      const oneLater = rebaseEdits(one, two)
      const twoLater = rebaseEdits(two, one)
      expect(oneLater === null).toBe(twoLater === null)
      if (oneLater === null || twoLater === null) return
      expect(applyEdits(applyEdits(text, two), oneLater)).toBe(applyEdits(applyEdits(text, one), twoLater))
    }), { numRuns: 500 })
  })

  it('refuses edits that touch', () => {
    expect(rebaseEdits([edit(3, 5, 'x')], [edit(5, 6, '')])).toBeNull()
    expect(rebaseEdits([edit(3, 5, 'x')], [edit(3, 3, 'y')])).toBeNull()
    expect(rebaseEdits([edit(3, 5, 'x')], [edit(0, 2, ''), edit(6, 6, 'yy')])).toEqual([edit(1, 3, 'x')])
  })
})

describe('moveSpan', () => {
  it('keeps the text of the span, or says that it was changed', () => {
    fc.assert(fc.property(textWithEdits(), fc.nat(), fc.nat(), ({ text, edits }, one, two) => {
      const start = Math.min(one, two) % (text.length + 1)
      const span = { start, end: Math.min(text.length, start + (two % 8)) }
      const moved = moveSpan(span, edits)
      const isReached = edits.some((each) => each.start < span.end && each.end > span.start)
      if (moved === null) expect(isReached || span.start === span.end).toBe(true)
      else expect(applyEdits(text, edits).slice(moved.start, moved.end)).toBe(text.slice(span.start, span.end))
    }), { numRuns: 500 })
  })

  it('leaves what is inserted at a border outside', () => {
    expect(moveSpan({ start: 2, end: 4 }, [edit(2, 2, 'xx')])).toEqual({ start: 4, end: 6 })
    expect(moveSpan({ start: 2, end: 4 }, [edit(4, 4, 'xx')])).toEqual({ start: 2, end: 4 })
    expect(moveSpan({ start: 2, end: 4 }, [edit(3, 3, 'x')])).toBeNull()
    expect(moveSpan({ start: 2, end: 4 }, [edit(0, 3, '')])).toBeNull()
  })
})

describe('checkEdits', () => {
  it('sorts what can be applied and names what cannot', () => {
    expect(checkEdits('abcd', [edit(2, 3, 'x'), edit(0, 1, '')])).toEqual({ ok: true, value: [edit(0, 1, ''), edit(2, 3, 'x')] })
    for (const bad of [edit(-1, 0, ''), edit(0, 5, ''), edit(3, 2, ''), edit(0.5, 1, ''), edit(Number.NaN, 1, '')]) {
      expect(checkEdits('abcd', [bad])).toMatchObject({ ok: false, error: { code: 'edit-out-of-range' } })
    }
    expect(checkEdits('abcd', [edit(1, 3, ''), edit(2, 4, '')])).toMatchObject({ ok: false, error: { code: 'edits-overlap' } })
    expect(checkEdits('abcd', [edit(1, 3, ''), edit(2, 2, 'x')])).toMatchObject({ ok: false })
    expect(checkEdits('abcd', [edit(1, 3, ''), edit(3, 3, 'x')]).ok).toBe(true)
  })

  it('accepts every sorted list that the arbitrary makes', () => {
    fc.assert(fc.property(textWithEdits(), ({ text, edits }) => {
      expect(checkEdits(text, [...edits].reverse()).ok).toBe(true)
      expect(applyEdits(text, sortEdits(edits)).length).toBeGreaterThanOrEqual(0)
    }))
  })
})
