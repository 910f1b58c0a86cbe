import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Ajv from 'ajv'
import { expect, it } from 'vitest'
import type { Claim } from '../claims/claim'
import type { Finding } from '../checks/finding'
import { factsOf } from '../review/facts'
import { decide } from '../review/decisions'
import { prove } from '../review/proof'
import type { Span } from '../text/span'
import type { ExportInput } from './export-input'
import { exportJson } from './json'

const original = '- Office3: Mayor\n- Term End3: 24 May 1994\n\nShe was mayor until 21 May 1993.'
const text = original.replace('1994', '1993')

const spanAt = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const entry = (line: string, key: string, base: string, value: string) =>
  ({ span: spanAt(line), keySpan: spanAt(key), valueSpan: spanAt(value), key, base, number: 3, value })
const claim = (source: Claim['source'], words: string, context: string, edtf: string): Claim => ({
  predicate: 'office-end', who: { kind: 'subject' }, source, evidence: spanAt(words), context: spanAt(context),
  when: { kind: 'point', bounds: { earliest: 0, latest: 0 }, edtf, precision: 'day', approximate: false }, timex: null, object: null,
  office: { office: 0, score: 1, by: 'record', span: null }, trigger: null,
  guards: { negated: false, modal: false, attributed: false, quoted: false, hedged: false, posthumous: false },
})
const claims = [
  claim('record', '24 May 1993', '- Term End3: 24 May 1993', '1993-05-24'),
  claim('body', '21 May 1993', 'She was mayor until 21 May 1993.', '1993-05-21'),
]
const finding: Finding = {
  check: 'offices/term-dates-conflict', severity: 'contradiction', fingerprint: 'f1', message: 'The term ends twice.', edtf: '1993-05-24',
  span: spanAt('24 May 1993'), because: [{ span: spanAt('21 May 1993'), note: 'until', edtf: '1993-05-21' }], fixes: [],
}
const other: Finding = { ...finding, severity: 'style', fingerprint: 'f2', because: [] }
const analysis: ExportInput['analysis'] = {
  version: 1, timexes: [], claims, findings: [finding, other],
  document: {
    text, title: null, sections: [],
    record: {
      span: { start: 0, end: 41 }, nameSpan: null,
      entries: [entry('- Office3: Mayor', 'Office3', 'office', 'Mayor'), entry('- Term End3: 24 May 1993', 'Term End3', 'term end', '24 May 1993')],
    },
  },
  profile: {
    names: { full: ['Ana Ruiz'], surnames: ['Ruiz'], given: ['Ana'], pronouns: 'she', spouses: [] }, claims,
    offices: [{ index: 0, number: 3, title: 'Mayor', kind: 'office', titleEntry: null, entries: [], claims }],
  },
}

function input(): ExportInput {
  const proof = prove(original, text, [])
  if (!proof.ok) throw new Error(proof.error.message)
  return {
    name: 'ana.txt', sha256: 'a'.repeat(64), original, base: 'opened', analysis, facts: factsOf(analysis, [finding]), fixed: [], stale: [], proof: proof.value, version: '0.1.0', raw: { original, now: text },
    findings: [{ finding, decision: null }, { finding: other, decision: decide(other, text, 'disputed', 'both sources', '2030-01-01T00:00:00Z') }],
  }
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(resolve('docs/exports/data.schema.json'), 'utf8')) as object)

it('keeps to the published schema', () => {
  const full = JSON.parse(exportJson(input())) as object
  expect([validate(full), validate.errors]).toEqual([true, null])
  expect(validate({ ...full, shape: 2 })).toBe(false)
})

it('shows a conflict with both sources and chooses neither', () => {
  const data = JSON.parse(exportJson(input())) as { offices: { number: number; status: string; facts: object[]; claims: object[] }[]; openFindings: object[]; decidedFindings: object[]; edits: object[] }
  expect(data.edits).toEqual([{ offset: 37, old: '1994', new: '1993', finding: null, verdict: null, time: null }])
  const [office] = data.offices
  expect(office).toMatchObject({ number: 3, title: 'Mayor', status: 'conflicting' })
  expect(office?.facts).toContainEqual(expect.objectContaining({
    status: 'conflicting',
    statements: [
      expect.objectContaining({ value: '24 May 1993', edtf: '1993-05-24', source: 'record' }),
      expect.objectContaining({ value: '21 May 1993', edtf: '1993-05-21', source: 'body', context: expect.objectContaining({ line: 4, text: 'She was mayor until 21 May 1993.' }) }),
    ],
  }))
  expect(office?.claims).toEqual([
    expect.objectContaining({ source: 'record', edtf: '1993-05-24', place: { start: 30, end: 41, line: 2, column: 14, text: '24 May 1993' } }),
    expect.objectContaining({ source: 'body', edtf: '1993-05-21' }),
  ])
  expect(data.openFindings).toEqual([expect.objectContaining({ fingerprint: 'f1' })])
  expect(data.decidedFindings).toEqual([expect.objectContaining({ fingerprint: 'f2', decision: { verdict: 'disputed', reason: 'both sources', time: '2030-01-01T00:00:00Z' } })])
})
