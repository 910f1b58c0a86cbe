import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../testing/check-tester'
import { readMarkedText } from '../../testing/marked-text'
import { defaultConfig } from '../review/config'
import type { Analysis } from '../review/analyze'
import type { Span } from '../text/span'
import { defineCheck, type Check, type Report } from './check'
import type { Severity } from './finding'
import { CHECK_FAILED, registry } from './registry'
import { runChecks } from './run-checks'


const empty: Pick<Analysis, 'timexes' | 'claims' | 'profile'> = {
  timexes: [], claims: [], profile: { names: { full: [], surnames: [], given: [], pronouns: null, spouses: [] }, offices: [], claims: [] },
}

const context = (text: string) => ({
  document: { text, title: null, record: null, sections: [] }, ...empty, today: { earliest: 20254, latest: 20254 }, thresholds: defaultConfig.thresholds,
})

const reporting = (id: string, severity: Severity, reports: readonly Report[]): Check =>
  defineCheck({ id, summary: 'For tests.', severity, since: '0.1.0', authority: null, run: ({ report }) => reports.forEach(report) })

const throwing = defineCheck({ id: 'test/throws', summary: 'For tests.', severity: 'doubt', since: '0.1.0', authority: null, run: () => { throw new Error('no such thing') } })

const at = (span: Span, ...because: readonly Span[]): Report => ({ span, message: 'a message', because: because.map((place) => ({ span: place, note: 'why' })) })

function places(marked: string): { text: string; spans: readonly [Span, Span, Span, Span] } {
  const { text, spans } = readMarkedText(marked)
  const [a, b, c, d] = spans
  if (!a || !b || !c || !d) throw new Error('four marks')
  return { text, spans: [a, b, c, d] }
}

describe('runChecks', () => {
  const { text, spans: [a, b, c, d] } = places('Born ⟦1850⟧, died ⟦1840⟧, aged ⟦50⟧, buried in ⟦1841⟧.')

  it('keeps the others running when one throws, and names it', () => {
    const findings = runChecks(context(text), defaultConfig, [throwing, reporting('test/one', 'style', [at(a)])])
    expect(findings.map(({ check, severity }) => ({ check, severity }))).toEqual([{ check: CHECK_FAILED, severity: 'doubt' }, { check: 'test/one', severity: 'style' }])
    expect(findings[0]?.message).toContain('test/throws')
    expect(findings[0]?.message).toContain('no such thing')
  })

  it('survives a check that fails on an empty text', () => {
    expect(runChecks(context(''), defaultConfig, [throwing])).toHaveLength(1)
  })

  it('honours off and severity; a report only lowers', () => {
    const graver = reporting('test/one', 'doubt', [{ ...at(a), severity: 'contradiction' }, { ...at(b), severity: 'style' }])
    expect(runChecks(context(text), defaultConfig, [graver]).map((finding) => finding.severity)).toEqual(['doubt', 'style'])
    expect(runChecks(context(text), { ...defaultConfig, checks: { 'test/one': { severity: 'gap' } } }, [graver]).map((finding) => finding.severity)).toEqual(['gap', 'style'])
    expect(runChecks(context(text), { ...defaultConfig, checks: { 'test/one': { off: true } } }, [graver])).toEqual([])
  })

  it('trusts a check that reads what sums a life up in the opening section only', () => {
    const { text: article, spans: [opening, below] } = readMarkedText('Orla Venn ⟦won no prize⟧.\n\n== Career ==\n\nOrla Venn ⟦won no prize⟧.')
    if (!opening || !below) throw new Error('two marks')
    const check = { ...reporting('test/one', 'contradiction', [at(opening), at(below)]), sumsUp: true as const }
    const { document } = findingsOf(check, article).analysis
    expect(runChecks({ ...context(article), document }, defaultConfig, [check]).map(({ severity }) => severity)).toEqual(['contradiction', 'doubt'])
    expect(runChecks({ ...context(article), document }, { ...defaultConfig, checks: { 'test/one': { severity: 'style' } } }, [check]).map(({ severity }) => severity)).toEqual(['style', 'style'])
  })

  it('sorts by place and says the same of the same places once, from whichever side', () => {
    const findings = runChecks(context(text), defaultConfig, [reporting('test/one', 'doubt', [at(c), at(b, a), at(a, b)])])
    expect(findings.map((finding) => finding.span)).toEqual([a, c])
  })

  it('groups what one change would settle under the gravest finding', () => {
    const findings = runChecks(context(text), defaultConfig, [
      reporting('test/age', 'doubt', [at(c, a)]),
      reporting('test/order', 'contradiction', [at(b, a)]),
      reporting('test/other', 'doubt', [at(d)]),
      reporting('test/form', 'style', [at(a)]),
    ])
    const order = findings.find((finding) => finding.check === 'test/order')
    expect(order?.root).toBeUndefined()
    expect(findings.filter((finding) => finding.root !== undefined).map(({ check, root }) => ({ check, root }))).toEqual([{ check: 'test/age', root: order?.fingerprint }])
  })

  it('gives fingerprints that survive edits elsewhere and restyling, and change with the words', () => {
    const one = (marked: string): string | undefined => {
      const { text: read, spans } = readMarkedText(marked)
      const [first, second] = spans
      if (!first || !second) throw new Error('two marks')
      return runChecks(context(read), defaultConfig, [reporting('test/one', 'doubt', [at(first, second)])])[0]?.fingerprint
    }
    const base = one('Held ⟦1990–1994⟧; left in ⟦1992⟧.')
    expect(one('Another paragraph.\n\nHe held ⟦1990-1994⟧; he left in ⟦1992⟧ or so.')).toBe(base)
    expect(one('Held ⟦1990–1994⟧; left in ⟦1993⟧.')).not.toBe(base)
    expect(base).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('the engine on any text', () => {
  it('has checks that do not throw on nothing', () => {
    for (const check of registry) expect(findingsOf(check, '').findings).toEqual([])
  })
})
