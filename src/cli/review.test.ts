import { describe, expect, it } from 'vitest'
import { analyze } from '../shared/review/analyze'
import { defaultConfig } from '../shared/review/config'
import { humanFile, humanSummary } from './report-human'
import { jsonFile } from './report-json'
import { addOutcome, nothingYet, type ReviewedFile } from './review'

/** One wrong day in the record, told otherwise in three places. */
const text = '= Tilda Moss =\n\nTilda Moss\n- Birth Date: 3 May 1900\n- Death Date: 14 June 1970\n\nTilda Moss (3 May 1900 – 4 June 1970) sang.\n\nShe left the stage. Moss died on 4 June 1970 in Norvale.\n\nMoss was 69 when she died on 5 June 1970.\n'
const { findings } = analyze({ text, version: 1 }, defaultConfig, { year: 2026, month: 6, day: 15 })
const file: ReviewedFile = { path: 'moss.txt', sha256: '', text, findings, decided: [], notice: null }
const summary = addOutcome(nothingYet, file)
const roots = findings.filter(({ root }) => root === undefined)
const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((all, one) => all + one, 0)

describe('findings that share a place', () => {
  it('are all counted, and those that lead apart', () => {
    expect(roots.length).toBeLessThan(findings.length)
    expect([sum(summary.findings), sum(summary.roots)]).toEqual([findings.length, roots.length])
  })

  it('name the one that leads in the JSON', () => {
    expect((jsonFile(file) as { findings: readonly { root?: string }[] }).findings.map(({ root }) => root)).toEqual(findings.map(({ root }) => root))
  })

  it('stand under it in the report for people, none of them lost', () => {
    const report = humanFile(file, false)
    expect(report.match(/^ *-->/gm)).toHaveLength(roots.length)
    for (const { message } of findings) expect(report).toContain(message)
    expect(humanSummary(summary, false)).toContain(`; ${findings.length - roots.length} more with a place of one of them.`)
  })
})
