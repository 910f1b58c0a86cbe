import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../testing/arbitraries'
import { lineIndexOf } from './line-index'

describe('lineIndexOf', () => {
  it('counts from 1 and breaks at LF only', () => {
    const lines = lineIndexOf('ab\n\nc\u2028d\re\n')
    expect(lines.lineCount).toBe(4)
    expect(lines.positionAt(0)).toEqual({ line: 1, column: 1 })
    expect(lines.positionAt(2)).toEqual({ line: 1, column: 3 })
    expect(lines.positionAt(3)).toEqual({ line: 2, column: 1 })
    expect(lines.positionAt(8)).toEqual({ line: 3, column: 5 })
    expect(lines.positionAt(10)).toEqual({ line: 4, column: 1 })
    expect(lines.lineSpan(3)).toEqual({ start: 4, end: 9 })
  })

  it('takes a place outside for the nearest inside', () => {
    const lines = lineIndexOf('ab\ncd')
    expect(lines.positionAt(-5)).toEqual({ line: 1, column: 1 })
    expect(lines.positionAt(99)).toEqual({ line: 2, column: 3 })
    expect(lines.offsetAt(0, 9)).toBe(0)
    expect(lines.offsetAt(1, 99)).toBe(2)
    expect(lines.offsetAt(2, -1)).toBe(3)
    expect(lines.offsetAt(9, 1)).toBe(5)
    expect(lines.lineSpan(9)).toEqual({ start: 3, end: 5 })
  })

  it('takes every offset there and back', () => {
    fc.assert(fc.property(anyText(), (text) => {
      const lines = lineIndexOf(text)
      const split = text.split('\n')
      expect(lines.lineCount).toBe(split.length)
      for (let offset = 0; offset <= text.length; offset++) {
        const { line, column } = lines.positionAt(offset)
        expect(lines.offsetAt(line, column)).toBe(offset)
      }
      for (const [at, content] of split.entries()) {
        const { start, end } = lines.lineSpan(at + 1)
        expect(text.slice(start, end)).toBe(content)
      }
    }))
  })
})
