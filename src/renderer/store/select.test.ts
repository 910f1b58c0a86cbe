import { describe, expect, test } from 'vitest'
import type { Severity } from '../../shared/checks/finding'
import { analysisOf, findingOf } from '../../testing/review-fixture'
import { decide } from '../../shared/review/decisions'
import { findingFrom, keyedFindings, neighbourFinding, reviewOf, rowsOf, type Row } from './select'
import { initialState } from './state'

const text = 'Mara Elm was born in 1901. Mara Elm was born in 1902.'
const finding = (fingerprint: string, severity: Severity = 'contradiction', message = fingerprint) => findingOf({ fingerprint, severity, message })
const rowsFrom = (findings: ReturnType<typeof finding>[], filter = initialState.filter, folded = initialState.folded): Row[] => rowsOf(reviewOf(analysisOf(text, findings), []), filter, folded)
const shown = (rows: readonly Row[]): string[] => rows.map((row) => (row.kind === 'head' ? `${row.list} ${row.count}${row.folded ? ' folded' : ''}` : row.kind === 'finding' ? row.keyed.key : row.kind))

describe('keyedFindings', () => {
  test('tells twins apart by their number', () => {
    expect(keyedFindings(analysisOf(text, [finding('a'), finding('a'), finding('b')])).map(({ key }) => key)).toEqual(['a#0', 'a#1', 'b#0'])
  })

  test('a text that was not reviewed yet has none', () => {
    expect(keyedFindings(null)).toEqual([])
  })
})

describe('reviewOf', () => {
  const analysis = analysisOf(text, [finding('a'), { ...finding('b'), root: 'a' }, finding('c'), { ...finding('d'), root: 'a' }])
  const decided = (fingerprint: string) => decide(finding(fingerprint), text, 'check-is-wrong', '', '2001-02-03T04:05:06Z')
  const open = (...fingerprints: string[]) => reviewOf(analysis, fingerprints.map(decided)).open.map(({ key, finding: { root }, follows }) => [key, root, follows.map(({ fingerprint }) => fingerprint)])

  test('puts what one change would settle under its root', () => {
    expect(open()).toEqual([['a#0', undefined, ['b', 'd']], ['c#0', undefined, []]])
  })

  test('brings the others up when the root is dismissed: they are open, each for itself', () => {
    expect(open('a')).toEqual([['b#0', undefined, []], ['c#0', undefined, []], ['d#0', undefined, []]])
    expect(open('b')).toEqual([['a#0', undefined, ['d']], ['c#0', undefined, []]])
  })

  test('tells fixes that hold from those that were taken back', () => {
    const fix = { ...decided('a'), verdict: 'first-changed' as const }
    expect(reviewOf(analysis, [fix])).toMatchObject({ undone: [fix], fixed: [] })
    const settled = analysisOf(text, [finding('c')])
    expect(reviewOf(settled, [fix])).toMatchObject({ undone: [], fixed: [fix] })
    expect(shown(rowsOf(reviewOf(settled, [fix]), initialState.filter, []))).toEqual(['contradiction 1', 'c#0', 'decided 1', 'fixed'])
  })
})

describe('rowsOf', () => {
  test('contradictions come first, gaps and style are folded', () => {
    expect(shown(rowsFrom([finding('s', 'style'), finding('g', 'gap'), finding('d', 'doubt'), finding('c')]))).toEqual(
      ['contradiction 1', 'c#0', 'doubt 1', 'd#0', 'gap 1 folded', 'style 1 folded'])
  })

  test('words filter by check and message and open folded lists', () => {
    const findings = [finding('c'), finding('s', 'style', 'A doubled word.')]
    expect(shown(rowsFrom(findings, { ...initialState.filter, words: ' DOUBLED ' }))).toEqual(['style 1', 's#0'])
  })

  test('a severity that is switched off is not listed', () => {
    expect(shown(rowsFrom([finding('c'), finding('d', 'doubt')], { severities: ['doubt'], words: '' }))).toEqual(['doubt 1', 'd#0'])
  })

  test('decided findings have a list of their own', () => {
    const analysis = analysisOf(text, [finding('c'), finding('d', 'doubt')])
    const decision = decide(finding('c'), text, 'disputed', '', '2001-02-03T04:05:06Z')
    expect(shown(rowsOf(reviewOf(analysis, [decision]), initialState.filter, []))).toEqual(['doubt 1', 'd#0', 'decided 1', 'c#0'])
  })
})

describe('neighbourFinding', () => {
  const rows = rowsFrom([finding('a'), finding('b'), finding('c')])
  const next = (selected: string | null, step: 1 | -1): string | undefined => neighbourFinding(rows, selected, step)?.key

  test('goes on, comes back and goes round', () => {
    expect([next('a#0', 1), next('b#0', -1), next('c#0', 1), next('a#0', -1)]).toEqual(['b#0', 'a#0', 'a#0', 'c#0'])
  })

  test('starts at the nearer end when nothing is selected', () => {
    expect([next(null, 1), next(null, -1)]).toEqual(['a#0', 'c#0'])
  })

  test('has nowhere to go in an empty list', () => {
    expect(neighbourFinding([], 'a#0', 1)).toBeNull()
  })
})

describe('findingFrom', () => {
  const placed = [{ key: 'late', start: 40 }, { key: 'early', start: 10 }, { key: 'twin', start: 40 }]
  const from = (cursor: number, selected: string | null, step: 1 | -1 = 1) => findingFrom(placed, cursor, selected, step)

  test('goes on from the cursor in the order of the text, and wraps around', () => {
    expect([from(0, null), from(10, null), from(11, 'late'), from(41, 'early')]).toEqual(['early', 'early', 'late', 'early'])
    expect([from(41, null, -1), from(40, null, -1), from(10, null, -1)]).toEqual(['twin', 'early', 'twin'])
  })

  test('steps from the selected one while the cursor is where it was put, so that two at one place are both reached', () => {
    expect([from(10, 'early'), from(40, 'late'), from(40, 'twin')]).toEqual(['late', 'twin', 'early'])
    expect([from(40, 'twin', -1), from(40, 'late', -1), from(10, 'early', -1)]).toEqual(['late', 'early', 'twin'])
  })

  test('without findings there is nowhere to go', () => {
    expect([findingFrom([], 0, null, 1), findingFrom([], 0, null, -1)]).toEqual([null, null])
  })
})
