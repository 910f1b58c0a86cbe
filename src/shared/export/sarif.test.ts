import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Ajv from 'ajv'
import { expect, it } from 'vitest'
import { clashingLife, exportInputOf, analysisOfText } from '../../testing/export-fixture'
import { registry } from '../checks/registry'
import type { Finding } from '../checks/finding'
import { decide, type Decision } from '../review/decisions'
import { exportSarif, exportSarifOf } from './sarif'

const text = 'Born 1901\nDied 1899'
const finding: Finding = {
  check: 'life/death-before-birth', severity: 'contradiction', fingerprint: 'f1', message: 'Died before birth.',
  span: { start: 15, end: 19 }, because: [{ span: { start: 5, end: 9 }, note: 'born 1901' }],
  fixes: [{ title: 'Change the death to 1989', safety: 'choice', edits: [{ start: 15, end: 19, newText: '1989' }] }],
}

it('writes places as lines and columns, with fixes, decisions and unread files', () => {
  const files = [
    { path: 'lives/Ana María.txt', sha256: 'aa', text, findings: [finding], decided: new Map([[finding, decide(finding, text, 'disputed', 'two sources', '2026-01-02T03:04:05Z')]]) },
    { path: '/tmp/gone.txt', problem: { code: 'not-found', message: 'It is gone.' } },
  ]
  const { runs: [run] } = JSON.parse(exportSarif(files, [], '1.2.3')) as { runs: Record<string, unknown>[] }
  const artifactLocation = { uri: 'lives/Ana%20Mar%C3%ADa.txt', index: 0 }
  expect(run).toEqual({
    tool: { driver: { name: 'corrigenda', version: '1.2.3', semanticVersion: '1.2.3', rules: [{ id: 'life/death-before-birth' }] } },
    columnKind: 'utf16CodeUnits',
    invocations: [{
      executionSuccessful: false,
      toolExecutionNotifications: [{
        level: 'error', descriptor: { id: 'not-found' }, message: { text: 'It is gone.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///tmp/gone.txt' } } }],
      }],
    }],
    artifacts: [{ location: { uri: 'lives/Ana%20Mar%C3%ADa.txt' }, hashes: { 'sha-256': 'aa' } }],
    results: [{
      ruleId: 'life/death-before-birth', ruleIndex: 0, level: 'error', message: { text: 'Died before birth.' },
      locations: [{ physicalLocation: { artifactLocation, region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 10, snippet: { text: '1899' } } } }],
      relatedLocations: [{
        id: 1, message: { text: 'born 1901' },
        physicalLocation: { artifactLocation, region: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 10, snippet: { text: '1901' } } },
      }],
      partialFingerprints: { 'corrigenda/v1': 'f1' },
      fixes: [{
        description: { text: 'Change the death to 1989' },
        artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 10 }, insertedContent: { text: '1989' } }] }],
      }],
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'Both are right (disputed): two sources', properties: { verdict: 'disputed', time: '2026-01-02T03:04:05Z' } }],
      properties: { severity: 'contradiction' },
    }],
  })
})

it('lists the rules it is given, then those it met', () => {
  const files = [{ path: '-', sha256: 'aa', text, findings: [finding], decided: new Map<Finding, Decision>() }]
  const { runs: [run] } = JSON.parse(exportSarif(files, [{ id: 'a/b', summary: 'Finds it.', severity: 'gap' }], '1')) as { runs: { tool: { driver: { rules: unknown } }; results: { ruleIndex: number }[] }[] }
  expect(run?.tool.driver.rules).toEqual([
    { id: 'a/b', shortDescription: { text: 'Finds it.' }, defaultConfiguration: { level: 'note' } }, { id: 'life/death-before-birth' },
  ])
  expect(run?.results[0]?.ruleIndex).toBe(1)
})

/** The official schema, as the SARIF matchers for test runners bring it. Formats (uri, date-time) are not asserted by the schema's draft. */
const official = JSON.parse(readFileSync(join(dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif')), 'schemas', 'sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>
// it is written in draft 4, of which it uses nothing that draft 7 reads otherwise, apart from the name of `id`
const { id: _id, $schema: _draft, ...schema } = official
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(schema)
const expectValid = (sarif: string): void => expect([validate(JSON.parse(sarif)), validate.errors]).toEqual([true, null])

it('fits the official schema: findings, fixes, decisions, files that failed, proof', () => {
  const { findings } = analysisOfText(clashingLife)
  const decisions = findings.map((one, index) => decide(one, clashingLife, index === 0 ? 'flagged' : 'disputed', '', '2026-01-02T03:04:05Z'))
  expectValid(exportSarifOf(exportInputOf(clashingLife)))
  expectValid(exportSarifOf(exportInputOf(clashingLife.replace('the the', 'the'), { original: clashingLife, decisions })))
  const decided = new Map<Finding, Decision>()
  expectValid(exportSarif([{ path: 'a b.txt', sha256: 'aa', text, findings: [finding], decided }, { path: '-', problem: { code: 'binary', message: 'No text.' } }], registry, '0.1.0'))
  expectValid(exportSarif([], [], '0.1.0'))
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
})

it('suppresses what was decided, and only that, also between twins', () => {
  const twice = 'It was the the end.\n\nAnd then the the beginning.\n'
  const { findings } = analysisOfText(twice)
  const [, second] = findings
  if (!second || findings.length !== 2) throw new Error('the fixture has no twins')
  const { runs: [run] } = JSON.parse(exportSarifOf(exportInputOf(twice, { decisions: [decide(second, twice, 'flagged', 'ask', '2026-01-02T03:04:05Z')] }))) as { runs: { results: { suppressions?: { status: string; justification: string }[] }[] }[] }
  expect(run?.results.map(({ suppressions }) => suppressions?.map(({ status, justification }) => [status, justification]))).toEqual([undefined, [['underReview', 'Flagged for the author: ask']]])
})
