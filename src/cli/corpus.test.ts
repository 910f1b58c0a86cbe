import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze } from '../shared/review/analyze'
import { defaultConfig } from '../shared/review/config'
import { humanFile, humanSummary } from './report-human'
import { addOutcome, nothingYet, type ReviewedFile } from './review'

/** "Today" of every report, so that it stays the same. */
const today = { year: 2026, month: 6, day: 15 }
const folder = 'corpus'
const textsIn = (place: string): readonly string[] => readdirSync(place).filter((name) => name.endsWith('.txt') && !name.endsWith('.report.txt')).sort().map((name) => join(place, name))

function reviewed(path: string): ReviewedFile {
  const text = readFileSync(path, 'utf8')
  return { path: path.replaceAll('\\', '/'), sha256: '', text, findings: analyze({ text, version: 1 }, defaultConfig, today).findings, decided: [], notice: null }
}

const reportOf = (file: ReviewedFile): string => humanFile(file, false) + humanSummary(addOutcome(nothingYet, file), false)

describe('the reports of the corpus', () => {
  const texts = textsIn(folder)
  it('are many', () => expect(texts.length).toBeGreaterThanOrEqual(10))
  it.each(texts)('%s', async (path) => {
    // A snapshot a person can read. To rewrite them all: npx vitest run src/cli/corpus.test.ts -u
    await expect(reportOf(reviewed(path))).toMatchFileSnapshot(join(process.cwd(), path.replace(/\.txt$/, '.report.txt')))
  })
})

describe('the clean texts of the corpus', () => {
  const texts = textsIn(join(folder, 'clean'))
  it('are many', () => expect(texts.length).toBeGreaterThanOrEqual(8))
  it.each(texts)('%s is read and has no contradiction and no doubt', (path) => {
    const file = reviewed(path)
    expect(analyze({ text: file.text, version: 1 }, defaultConfig, today).claims.length).toBeGreaterThan(5)
    expect(file.findings.filter(({ severity }) => severity === 'contradiction' || severity === 'doubt').map(({ check, message }) => `${check}: ${message}`)).toEqual([])
  })
  // Silence counts only where the text is understood: with one year of the record off, it must be broken.
  it.each(texts)('%s is not silent when the record has a year wrong', (path) => {
    const text = readFileSync(path, 'utf8')
    const line = /^- Death Date: .*$/m.exec(text)?.[0] ?? /^- Birth Date: .*$/m.exec(text)?.[0] ?? ''
    const wrong = text.replace(line, line.replace(/\d{3,4}/, (year) => String(Number(year) + 1)))
    expect(wrong).not.toBe(text)
    expect(analyze({ text: wrong, version: 1 }, defaultConfig, today).findings.map(({ severity }) => severity)).toContain('contradiction')
  })
})
