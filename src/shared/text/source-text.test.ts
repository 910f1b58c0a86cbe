import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, editsFor, lfText } from '../../testing/arbitraries'
import { applyEdits } from './edit'
import { matchLines } from './match-lines'
import { lineEndsName, sourceFromRaw, toRaw } from './source-text'

const writing = { encoding: 'utf-8', bom: false }
const read = (raw: string) => sourceFromRaw(raw, writing)
const rewritten = (raw: string, newText: string): string => toRaw(read(raw), newText)

/** Mixed line ends much more often than any text has them. */
const mixedText = fc.array(fc.oneof(fc.constantFrom('\r\n', '\r', '\n', '', 'a', 'b', 'c'), fc.string({ maxLength: 3 })), { maxLength: 30 })
  .map((pieces) => pieces.join(''))

describe('sourceFromRaw', () => {
  it('leaves LF only and remembers what was there', () => {
    const source = sourceFromRaw('a\r\nb\r\nc\rd\n', { encoding: 'windows-1252', bom: true })
    expect(source).toEqual({
      text: 'a\nb\nc\nd\n', encoding: 'windows-1252', bom: true,
      lineEnds: [{ end: '\r\n', count: 2 }, { end: '\r', count: 1 }, { end: '\n', count: 1 }],
    })
  })

  it('names the manner', () => {
    const names = ['', 'a', 'a\nb\n', 'a\r\nb', 'a\rb', 'a\r\nb\n'].map((raw) => lineEndsName(read(raw).lineEnds))
    expect(names).toEqual(['LF', 'LF', 'LF', 'CRLF', 'CR', 'mixed'])
  })
})

describe('toRaw', () => {
  it('gives any string back when nothing was changed', () => {
    fc.assert(fc.property(fc.oneof(anyText(), mixedText), (raw) => {
      const source = read(raw)
      expect(source.text.includes('\r')).toBe(false)
      expect(toRaw(source, source.text)).toBe(raw)
    }), { numRuns: 1000 })
  })

  it('writes what reads back as the new text', () => {
    fc.assert(fc.property(mixedText, fc.oneof(lfText(), mixedText.map((text) => text.replace(/\r/g, '\n'))), (raw, newText) => {
      expect(read(rewritten(raw, newText)).text).toBe(newText)
    }), { numRuns: 1000 })
  })

  it('keeps the ends of all lines when an edit stays inside them', () => {
    const edited = mixedText.chain((raw) => editsFor(read(raw).text).map((edits) => ({ raw, edits })))
    fc.assert(fc.property(edited, ({ raw, edits }) => {
      const { text } = read(raw)
      const inside = edits.filter((edit) => !text.slice(edit.start, edit.end).includes('\n')).map((edit) => ({ ...edit, newText: 'x' }))
      const ends = (written: string): string[] => written.match(/\r\n|\r|\n/g) ?? []
      // Only where lines differ is it certain which line is which.
      if (new Set(text.split('\n')).size !== text.split('\n').length || inside.length > 1) return
      expect(ends(rewritten(raw, applyEdits(text, inside)))).toEqual(ends(raw))
    }), { numRuns: 1000 })
  })

  it('writes a uniform file in its own manner', () => {
    expect(rewritten('a\r\nb', 'a\nnew\nb\n')).toBe('a\r\nnew\r\nb\r\n')
    expect(rewritten('a\rb', 'c\n\n')).toBe('c\r\r')
    expect(rewritten('one line', 'two\nlines')).toBe('two\nlines')
  })

  it('gives a new line the end of its neighbours', () => {
    expect(rewritten('a\r\nb\r\nc\nd\n', 'a\nnew\nb\nc\nd\n')).toBe('a\r\nnew\r\nb\r\nc\nd\n')
    expect(rewritten('a\r\nb\r\nc\nd\ne\n', 'a\nb\nnew\nc\nd\ne\n')).toBe('a\r\nb\r\nnew\nc\nd\ne\n')
    expect(rewritten('a\r\nb\n', 'new\na\nb\n')).toBe('new\r\na\r\nb\n')
    expect(rewritten('a\nb\r\nc', 'a\nb\nc\nd')).toBe('a\nb\r\nc\r\nd')
  })

  it('gives a changed line the end it had, and drops that of a line taken out', () => {
    expect(rewritten('a\r\nb\nc\rd\n', 'a\nB\nC\nd\n')).toBe('a\r\nB\nC\rd\n')
    expect(rewritten('a\r\nb\nc\r\nd\n', 'a\nc\nd\n')).toBe('a\r\nc\r\nd\n')
  })

  it('never lets a lone CR and an LF run together', () => {
    expect(read(rewritten('a\rb\nc\r\n', 'a\n\nc\n')).text).toBe('a\n\nc\n')
  })
})

describe('matchLines', () => {
  it('matches in order when a change is huge', () => {
    const lines = (from: number) => Array.from({ length: 3000 }, (_, at) => String(from + at))
    const origins = matchLines(['head', ...lines(0), 'tail'], ['head', ...lines(90_000), 'more', 'tail'])
    expect(origins.slice(0, 3)).toEqual([0, 1, 2])
    expect(origins.slice(-2)).toEqual([null, 3001])
  })
})
