import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../shared/text/span'
import { markText, onlySpan, readMarkedText } from './marked-text'

describe('readMarkedText', () => {
  it('takes the marks out and gives their spans', () => {
    const marked = readMarkedText('Born 1850, died ⟦1840⟧.')
    expect(marked.text).toBe('Born 1850, died 1840.')
    expect(onlySpan(marked)).toEqual({ start: 16, end: 20 })
  })

  it('reads nested and labelled marks in the order they open', () => {
    const { text, spans, labelled } = readMarkedText('⟦all:On ⟦day:24 May⟧ 1851⟧⟦⟧, ⟦he: left⟧')
    expect(text).toBe('On 24 May 1851,  left')
    expect(spans.map((span) => sliceSpan(text, span))).toEqual(['On 24 May 1851', '24 May', '', ' left'])
    expect(sliceSpan(text, labelled['day'] ?? { start: 0, end: 0 })).toBe('24 May')
  })

  it('refuses marks that do not pair', () => {
    expect(() => readMarkedText('a ⟦ b')).toThrow('opening mark')
    expect(() => readMarkedText('a ⟧ b')).toThrow('closing mark')
    expect(() => readMarkedText('⟦a:1⟧ ⟦a:2⟧')).toThrow('twice')
    expect(() => onlySpan(readMarkedText('none'))).toThrow('exactly one')
  })

  it('is undone by markText for any nesting', () => {
    const nested = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.array(fc.oneof(fc.constantFrom('a', ' ', 'b1'), tie('tree').map((inner) => `⟦x${inner}y⟧`)), { maxLength: 4 }).map((all) => all.join('')),
    })).tree
    fc.assert(fc.property(nested, (marked) => {
      const { text, spans } = readMarkedText(marked)
      expect(markText(text, spans)).toBe(marked)
    }))
  })
})
