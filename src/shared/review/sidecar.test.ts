import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { verdicts, type Decision } from './decisions'
import { migrate, parseReviewFile, reviewFileSchema, writeReviewFile } from './sidecar'

const decision: Decision = {
  check: 'life/death-before-birth', fingerprint: 'abc', verdict: 'disputed', reason: 'two sources', time: '2026-01-01T00:00:00Z',
  message: 'Died before birth', quotes: ['1850', '1840'], around: ['Born ', ', died'],
}
const decisions: Decision[] = [...verdicts.map((verdict) => ({ ...decision, verdict })), { ...decision, verdict: 'first-changed', edits: [{ old: '1840', new: '1890' }] }]

describe('the sidecar', () => {
  it('is read back as it was written, and can be read by people', () => {
    const json = writeReviewFile('x.txt', decisions)
    expect(parseReviewFile(json)).toEqual({ ok: true, value: { version: 1, file: 'x.txt', decisions } })
    expect(json).toContain('\n      "verdict": "disputed",\n')
    expect(json.endsWith('}\n')).toBe(true)
  })

  it.each([
    ['{', 'review-not-json'], ['{"version":2,"file":"x","decisions":[]}', 'review-too-new'], ['[]', 'review-not-valid'],
    ['{"version":"1","file":"x","decisions":[]}', 'review-not-valid'], ['{"version":1,"file":"x","decisions":[{}]}', 'review-not-valid'],
  ])('says what is wrong with %s', (json, code) => {
    const parsed = parseReviewFile(json)
    expect(!parsed.ok && parsed.error.code).toBe(code)
  })

  it('fits the schema that is published', () => {
    const published = JSON.parse(readFileSync(resolve('docs/exports/review.schema.json'), 'utf8')) as object
    const { $schema: _draft, ...generated } = z.toJSONSchema(reviewFileSchema, { target: 'draft-7' })
    expect(published).toEqual({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'Corrigenda: decisions on one text', ...generated })
    const validate = new Ajv({ strict: false }).compile(published)
    expect([validate(JSON.parse(writeReviewFile('x.txt', decisions))), validate.errors]).toEqual([true, null])
    expect(validate({ version: 1, file: 'x', decisions: [{ ...decision, verdict: 'maybe' }] })).toBe(false)
  })
})

describe('migrate', () => {
  const steps = { 1: (data: object) => ({ ...data, one: true }), 2: (data: object) => ({ ...data, two: 'one' in data }) }

  it('brings data up step by step', () => {
    expect(migrate({ version: 1, file: 'x' }, steps, 3)).toEqual({ ok: true, value: { version: 3, file: 'x', one: true, two: true } })
    expect(migrate({ version: 2 }, steps, 3)).toEqual({ ok: true, value: { version: 3, two: false } })
    expect(migrate({ version: 3 }, steps, 3)).toEqual({ ok: true, value: { version: 3 } })
  })

  it('leaves what it does not know to the schema, and refuses what is newer', () => {
    expect(migrate([], steps, 3)).toEqual({ ok: true, value: [] })
    expect(migrate({ version: 0 }, steps, 3)).toEqual({ ok: true, value: { version: 0 } })
    expect(migrate({ version: 4 }, steps, 3)).toMatchObject({ ok: false, error: { code: 'review-too-new' } })
  })
})
