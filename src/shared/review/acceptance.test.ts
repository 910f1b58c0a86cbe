import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../checks/finding'
import { lineIndexOf } from '../text/line-index'
import { applyEdits } from '../text/edit'
import { sliceSpan, type Span } from '../text/span'
import { analyze } from './analyze'
import { defaultConfig } from './config'

/**
 * What must be found, and what must stay silent, in a biography kept beside the project. Its text is no part of the
 * project: places are named by their lines, and what stands there is taken from the file.
 */
const path = resolve('..', 'shared', 'sample-antonio-ledezma.txt')
const isThere = existsSync(path)
const text = isThere ? readFileSync(path, 'utf8').replace(/\r\n?/g, '\n') : ''
const index = lineIndexOf(text)
const review = (reviewed: string): readonly Finding[] => analyze({ text: reviewed, version: 1 }, defaultConfig, { year: 2026, month: 6, day: 15 }).findings
const findings = review(text)

const placesOf = (finding: Finding): readonly Span[] => [finding.span, ...finding.because.map(({ span }) => span)]
const linesOf = (finding: Finding): readonly number[] => placesOf(finding).map(({ start }) => index.positionAt(start).line)
const names = (finding: Finding, lines: readonly number[]): boolean => lines.every((line) => linesOf(finding).includes(line))
const shown = (finding: Finding): string => `${finding.severity} ${finding.check}, lines ${linesOf(finding).join(', ')}: ${finding.message}`
const isClaimed = ({ severity }: Finding): boolean => severity === 'contradiction' || severity === 'doubt'

interface Due { readonly item: string; readonly check: string; readonly severity: Severity; readonly lines: readonly number[] }

const due: readonly Due[] = [
  { item: '1, the end of the third office', check: 'offices/term-dates-conflict', severity: 'contradiction', lines: [22, 45] },
  { item: '2, a number written twice', check: 'text/malformed-number', severity: 'doubt', lines: [62] },
  { item: '3, a given name with a letter missing', check: 'text/name-spelling-drifts', severity: 'doubt', lines: [55, 57] },
  { item: '4, the dates that are written month first', check: 'dates/mixed-date-styles', severity: 'style', lines: [62, 66, 81] },
  { item: '5, a blank before a comma', check: 'text/space-before-punctuation', severity: 'style', lines: [29] },
  { item: '6, a hyphen in a range', check: 'dates/mixed-range-dashes', severity: 'style', lines: [52] },
  { item: '7, a surname without its accent', check: 'text/diacritics-drift', severity: 'style', lines: [92] },
  { item: '8, a birth that the record lacks', check: 'record/not-in-record', severity: 'gap', lines: [36] },
  { item: '9, a residence that the subject has fled from', check: 'record/place-looks-stale', severity: 'doubt', lines: [6, 81] },
  { item: '10, the same day, one year off', check: 'offices/same-day-one-year-off', severity: 'doubt', lines: [13, 19] },
  { item: '11, an election in the year of a term that starts in January', check: 'offices/election-after-start', severity: 'doubt', lines: [18, 39] },
  { item: '12, an award in the record only', check: 'record/not-in-prose', severity: 'gap', lines: [33] },
  { item: '12, the spouse in the record only', check: 'record/not-in-prose', severity: 'gap', lines: [31] },
  { item: '12, the children in the record only', check: 'record/not-in-prose', severity: 'gap', lines: [32] },
  { item: '12, the places of study in the record only', check: 'record/not-in-prose', severity: 'gap', lines: [30] },
  { item: '12, a predecessor and a successor in the record only', check: 'record/not-in-prose', severity: 'gap', lines: [10, 11] },
  { item: '13, a party that the subject has left', check: 'record/party-left', severity: 'doubt', lines: [29, 52] },
  { item: '14, a contest lost in one place and declined in the other', check: 'story/contest-ends-differ', severity: 'doubt', lines: [36, 52] },
  { item: 'beyond the list, days before an election weeks away', check: 'story/relative-date-does-not-fit', severity: 'doubt', lines: [55, 57] },
]

/** Pairs of lines that say the same, or speak of different things: no contradiction and no doubt may join them. */
const apart: readonly (readonly [why: string, one: number, other: number])[] = [
  ['a day and its month', 21, 45], ['days and their years', 21, 39], ['days and their years', 22, 39],
  ['days and their years', 13, 39], ['days and their years', 14, 39], ['days and their years', 13, 48], ['days and their years', 14, 48],
  ['the short form of a name', 25, 45], ['the same predecessor', 24, 45], ['the same successor', 16, 50], ['the same appointer', 23, 39], ['the same appointer', 23, 45],
  ['one office ends on the day on which the next starts', 21, 28], ['one day in two styles', 9, 66],
  ['a re-election inside a term', 8, 57], ['a re-election inside a term', 9, 57], ['an election before the term', 8, 57], ['the election of the year before', 13, 48],
  ['the years of other posts', 13, 52], ['the years of other posts', 14, 52], ['a decade that starts no term', 27, 39],
  ['a predecessor who is a rival later', 15, 55], ['a month between an event and two months later', 66, 78], ['two people with one given name', 62, 75], ['two people with one given name', 45, 57],
  ['a request before it was denied', 86, 86], ['an award under arrest', 66, 90],
]

describe.skipIf(!isThere)(isThere ? 'the biography of the acceptance list' : 'the biography of the acceptance list (skipped: no such file beside the project)', () => {
  it.each(due)('has item $item', ({ check, severity, lines }) => {
    expect(findings.filter((finding) => finding.check === check && finding.severity === severity && names(finding, lines)).length, findings.filter((finding) => finding.check === check).map(shown).join('\n')).toBeGreaterThan(0)
  })

  it('has one contradiction, with a fix for either side', () => {
    const contradictions = findings.filter(({ severity }) => severity === 'contradiction')
    expect(contradictions.map((finding) => linesOf(finding).toSorted((a, b) => a - b))).toEqual([[22, 45]])
    const [only] = contradictions
    const [said, record] = only ? placesOf(only).map((span) => sliceSpan(text, span)) : []
    expect(only?.fixes.map(({ edits }) => edits.map((edit) => [index.positionAt(edit.start).line, sliceSpan(text, edit), edit.newText]))).toEqual([[[22, record, said]], [[45, said, record]]])
    for (const fix of only?.fixes ?? []) expect(review(applyEdits(text, fix.edits)).filter(({ severity }) => severity === 'contradiction')).toEqual([])
  })

  it.each(apart)('keeps silent about %s (lines %i and %i)', (_why, one, other) => {
    const joining = findings.filter((finding) => isClaimed(finding) && (one === other ? names(finding, [one]) : names(finding, [one, other])))
    expect(joining.map(shown)).toEqual([])
  })

  it('keeps silent about what stands in quotation marks', () => {
    const quotations = [...text.matchAll(/"[^"\n]*"/g)].map(({ index: start, 0: words }) => ({ start, end: start + words.length }))
    expect(quotations.length).toBeGreaterThan(5)
    const inside = findings.filter(({ span }) => quotations.some((quotation) => quotation.start <= span.start && span.end <= quotation.end))
    expect(inside.map(shown)).toEqual([])
  })
})
