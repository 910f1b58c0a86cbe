import { describe, expect, it } from 'vitest'
import type { Check } from '../shared/checks/check'
import type { Finding, Severity } from '../shared/checks/finding'
import { registry } from '../shared/checks/registry'
import { runChecks } from '../shared/checks/run-checks'
import type { Claim } from '../shared/claims/claim'
import { analyze, type Analysis, type CalendarDay } from '../shared/review/analyze'
import { defaultConfig, type Config } from '../shared/review/config'
import { applyEdits, checkEdits, invertEdits } from '../shared/text/edit'
import { sliceSpan, type Span } from '../shared/text/span'
import { markText, onlySpan, readMarkedText } from './marked-text'

/** A text the check must report. Each mark ⟦…⟧ is the place of one finding, in reading order; there must be no other. */
export interface InvalidCase {
  readonly name?: string
  readonly text: string
  /** The quotes of all `because` places, in order, of all findings. Leave out only where a finding has none. */
  readonly because?: readonly string[]
  /** Each fix of each finding as "old → new"; several edits of one fix are joined by "; ". Leave out to not look. */
  readonly fixes?: readonly string[]
  /** Words the (first) message must contain, or a pattern. */
  readonly message?: string | RegExp
  /** When it differs from the check's own. */
  readonly severity?: Severity
  readonly config?: Config
}

/** A silent text with one mark; every one of `to` put into its place must make the check name that place. */
export interface Mutation {
  readonly text: string
  readonly to: readonly string[]
}

export interface Cases {
  readonly valid: readonly (string | { readonly name: string; readonly text: string; readonly config?: Config })[]
  readonly invalid: readonly InvalidCase[]
  readonly mutations?: readonly Mutation[]
}

/** "Today" of every test. */
export const testDay: CalendarDay = { year: 2025, month: 6, day: 15 }

const everythingOff: Config = { ...defaultConfig, checks: Object.fromEntries(registry.map((check) => [check.id, { off: true }])) }

/** Days since 1970-01-01; our own day count is what is under test, so it is not asked here. */
const dayNumber = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day) / 86_400_000

/** The findings of one check alone, by the real pipeline, in a text without marks. */
export function findingsOf(check: Check, text: string, config: Config = defaultConfig): { readonly findings: readonly Finding[]; readonly analysis: Analysis } {
  const analysis = analyze({ text, version: 1 }, { ...everythingOff, thresholds: config.thresholds }, testDay)
  const { document, timexes, profile, claims } = analysis
  const day = dayNumber(testDay)
  const findings = runChecks({ document, timexes, profile, claims, today: { earliest: day, latest: day }, thresholds: config.thresholds }, config, [check])
  return { findings, analysis }
}

/**
 * Runs the cases of one check through the whole engine. Beside what a case says, each gives free of charge: every span
 * lies in the text and is not empty; the result is the same twice; an applied fix removes its finding; a fix and its
 * inverse give the text back; a `safe` fix changes no claim and no date.
 */
export function checkTester(check: Check, cases: Cases): void {
  describe(check.id, () => {
    describe('is silent', () => {
      for (const entry of cases.valid) {
        const { name, text, config } = typeof entry === 'string' ? { name: entry, text: entry, config: undefined } : { config: undefined, ...entry }
        it(title(name), () => {
          const { findings } = findingsOf(check, text, config)
          expect(findings.map((finding) => `${finding.message} — ${markText(text, [finding.span])}`)).toEqual([])
        })
      }
    })
    describe('reports', () => {
      for (const entry of cases.invalid) it(title(entry.name ?? entry.text), () => testInvalid(check, entry))
    })
    if (cases.mutations === undefined) return
    describe('notices', () => {
      for (const mutation of cases.mutations ?? []) {
        it(`nothing in: ${title(mutation.text)}`, () => expect(findingsOf(check, readMarkedText(mutation.text).text).findings).toEqual([]))
        for (const to of mutation.to) it(`${to} in: ${title(mutation.text)}`, () => testMutation(check, mutation.text, to))
      }
    })
  })
}

const title = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text).replaceAll('\n', ' ⏎ ')

function testInvalid(check: Check, entry: InvalidCase): void {
  const { text, spans } = readMarkedText(entry.text)
  const config = entry.config ?? defaultConfig
  const { findings } = findingsOf(check, text, config)
  expect(findings.map((finding) => markText(text, [finding.span]))).toEqual(spans.map((span) => markText(text, [span])))
  expect(findings.flatMap((finding) => finding.because.map((place) => sliceSpan(text, place.span)))).toEqual(entry.because ?? [])
  for (const finding of findings) expect(finding.severity).toBe(entry.severity ?? check.severity)
  if (entry.fixes !== undefined) expect(findings.flatMap((finding) => describeFixes(finding, text))).toEqual(entry.fixes)
  if (entry.message !== undefined) expect(findings[0]?.message).toEqual(typeof entry.message === 'string' ? expect.stringContaining(entry.message) : expect.stringMatching(entry.message))
  expectLaws(check, text, findings, config)
}

const describeFixes = (finding: Finding, text: string): string[] =>
  finding.fixes.map((fix) => fix.edits.map((edit) => `${sliceSpan(text, edit)} → ${edit.newText}`).join('; '))

/** The laws every finding of every check keeps. */
export function expectLaws(check: Check, text: string, findings: readonly Finding[], config: Config = defaultConfig): void {
  expect(findingsOf(check, text, config).findings).toEqual(findings)
  for (const finding of findings) {
    for (const span of [finding.span, ...finding.because.map((place) => place.span)]) expectInside(text, span)
    expect(finding.message).not.toBe('')
    for (const fix of finding.fixes) expectFix(check, text, finding, fix, config)
  }
}

function expectInside(text: string, span: Span): void {
  expect(span.start).toBeGreaterThanOrEqual(0)
  expect(span.end).toBeLessThanOrEqual(text.length)
  expect(sliceSpan(text, span)).not.toBe('')
}

function expectFix(check: Check, text: string, finding: Finding, fix: Finding['fixes'][number], config: Config): void {
  const checked = checkEdits(text, fix.edits)
  expect(checked.ok, `the edits of "${fix.title}" can be applied`).toBe(true)
  expect(fix.edits.length).toBeGreaterThan(0)
  const fixed = applyEdits(text, fix.edits)
  expect(applyEdits(fixed, invertEdits(text, fix.edits)), `"${fix.title}" can be undone`).toBe(text)
  const after = findingsOf(check, fixed, config)
  expect(after.findings.map((left) => left.fingerprint), `"${fix.title}" removes its finding`).not.toContain(finding.fingerprint)
  if (fix.safety !== 'safe') return
  const before = findingsOf(check, text, config)
  expect(statementsOf(after.analysis), `"${fix.title}" is safe: it changes no claim`).toEqual(statementsOf(before.analysis))
}

/** What a text states, without places and style. */
function statementsOf(analysis: Analysis): readonly string[] {
  const dates = analysis.timexes.map((timex) => timex.when?.edtf ?? timex.duration?.iso ?? '')
  return [...analysis.claims.map(statementOf), ...dates]
}

const statementOf = (claim: Claim): string =>
  JSON.stringify([claim.predicate, claim.who, claim.source, claim.when?.edtf ?? null, objectOf(claim), claim.office?.office ?? null, claim.guards])

const objectOf = ({ object }: Claim): string | number | null =>
  object === null ? null : object.kind === 'number' ? object.value : (object.kind === 'person' ? object.name : object.text).replace(/\s+/g, ' ')

function testMutation(check: Check, marked: string, to: string): void {
  const { text, spans } = readMarkedText(marked)
  const place = onlySpan({ text, spans, labelled: {} })
  const mutated = text.slice(0, place.start) + to + text.slice(place.end)
  const end = place.start + to.length
  const { findings } = findingsOf(check, mutated)
  const named = findings.some((finding) => [finding.span, ...finding.because.map((other) => other.span)].some((span) => span.start < end && place.start < span.end))
  expect(named, `a finding names ${markText(mutated, [{ start: place.start, end }])}; there are: ${findings.map((finding) => finding.message).join(' | ') || 'none'}`).toBe(true)
  expectLaws(check, mutated, findings)
}
