import { describe, expect, it } from 'vitest'
import { corpus, latent, named, negative, negativeLate, values, type CorpusEntry } from './corpus.en'
import { YEAR_IN_NAME } from './draft'
import { recognise, recogniseValue } from './recognise'
import type { Timex } from './timex'

/** A text without its marks, and the span between them. */
function unmark(marked: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = marked.indexOf('⟦')
  if (start === -1) return { text: marked, start: 0, end: marked.length }
  return { text: marked.replace('⟦', '').replace('⟧', ''), start, end: marked.indexOf('⟧') - 1 }
}

const valueOf = (timex: Timex): string | null => timex.when?.edtf ?? (timex.type === 'DATE' ? null : timex.duration?.iso ?? null)

function expectOne(entry: CorpusEntry, spelling: string, read: (text: string) => readonly Timex[]): void {
  const { text, start, end } = unmark(spelling)
  const found = read(text)
  expect(found.map((timex) => [timex.text, valueOf(timex)])).toEqual([[text.slice(start, end), entry.value]])
  expect(found[0]?.span).toEqual({ start, end })
}

describe('spellings of a value', () => {
  for (const entry of [...corpus, ...latent]) {
    for (const spelling of entry.spellings) {
      it(`${spelling} is ${entry.value}`, () => expectOne(entry, spelling, (text) => recognise(text, { anchorYear: entry.anchorYear ?? null, isLate: entry.anchorYear !== undefined })))
    }
  }
  it('are at least three hundred', () => {
    expect([...corpus, ...latent, ...values].reduce((sum, entry) => sum + entry.spellings.length, 0)).toBeGreaterThanOrEqual(300)
  })
})

describe('values of a record', () => {
  for (const entry of values) for (const spelling of entry.spellings) it(`${spelling} is ${entry.value}`, () => expectOne(entry, spelling, (text) => recogniseValue(text)))
})

describe('what is no time', () => {
  for (const text of negative) it(text, () => expect(recognise(text).map((timex) => timex.text)).toEqual([]))
  for (const text of negativeLate) it(`${text}, told of 1990`, () => expect(recognise(text, { anchorYear: 1990, isLate: true }).map((timex) => timex.text)).toEqual([]))
})

describe('years of names', () => {
  for (const marked of named) {
    it(marked, () => {
      const { text, start, end } = unmark(marked)
      expect(recognise(text).map((timex) => [timex.text, timex.rule])).toEqual([[text.slice(start, end), YEAR_IN_NAME]])
    })
  }
})
