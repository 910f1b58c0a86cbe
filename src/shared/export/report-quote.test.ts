import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineIndexOf } from '../text/line-index'
import { reportQuote } from './report-quote'

const quoteOf = (text: string, words: string) => reportQuote(text, lineIndexOf(text), { start: text.indexOf(words), end: text.indexOf(words) + words.length })
const long = Array.from({ length: 40 }, (_one, index) => `word${index}`).join(' ')

describe('reportQuote', () => {
  it('shows a short line whole', () => expect(quoteOf('- Term End: 24 May 1943\nMore', '24 May 1943')).toEqual({ before: '- Term End: ', words: '24 May 1943', after: '', line: 1 }))

  it('cuts a long line at blanks', () => {
    const { before, after } = quoteOf(long, 'word20')
    expect([before.startsWith('…word'), before.endsWith('word19 '), after.startsWith(' word21'), after.endsWith('…')]).toEqual([true, true, true, true])
    expect(before.length).toBeLessThan(64)
  })

  it('is a piece of the text, whatever the place', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', ' ', '\n', 'word '), { minLength: 2, maxLength: 200 }).map((parts) => parts.join('')), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length
      const end = Math.min(text.length, start + 1 + (b % 400))
      const { before, words, after } = reportQuote(text, lineIndexOf(text), { start, end })
      expect(text).toContain(before.replace('…', '') + text.slice(start, end) + after.replace('…', ''))
      expect(words.replace('…', '')).toBe(text.slice(start, Math.min(end, start + 300)))
    }))
  })
})
