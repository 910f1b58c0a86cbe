import { readFileSync, existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analysisOfText, clashingLife, exportInputOf } from '../../testing/export-fixture'
import { corpusTitle, hasCorpus, measuredTexts } from '../../testing/measured-corpus'
import { commands } from '../commands'
import { decide, decideByFix, type Verdict } from '../review/decisions'
import { applyEdits } from '../text/edit'
import { exportFormats, prepareExport, proofFile, writeExport, type ExportFormat } from './formats'

const TIME = '2026-01-02T03:04:05Z'
/** The forms a text can leave in; a code of an error in place of one that it cannot. */
function allOf(text: string): string[] {
  const input = exportInputOf(text)
  return exportFormats.map((format) => {
    const written = writeExport(format, input)
    return written.ok ? format.id : written.error.code
  })
}
const ids = exportFormats.map(({ id }) => id)

/** The clashing life with its clash settled by the fix of one side, and the decision that records it. */
function corrected() {
  const { findings } = analysisOfText(clashingLife)
  const finding = findings.find(({ severity }) => severity === 'contradiction')
  const fix = finding?.fixes[0]
  if (!finding || !fix) throw new Error('no contradiction to fix')
  return { text: applyEdits(clashingLife, fix.edits), decision: decideByFix(finding, fix, clashingLife, TIME), finding }
}

describe('every export', () => {
  it('is in the menu, so also in the palette, and has its page', () => {
    const listed = new Set<string>(commands.map(({ id }) => id))
    for (const id of ids) {
      expect(listed.has(`export-${id === 'json' ? 'data' : id}`), id).toBe(true)
      expect(existsSync(resolve(`docs/exports/${id}.md`)), `docs/exports/${id}.md`).toBe(true)
    }
  })

  it('can be written of a clashing text, an empty one and one without a record', () => {
    for (const text of [clashingLife, '', '\n', 'Orla Venn died in 1970.', '= Orla =']) expect(allOf(text)).toEqual(ids)
  })

  it('carries the account of the edits, in itself or beside it', () => {
    const { text, decision } = corrected()
    const input = exportInputOf(text, { original: clashingLife, decisions: [decision] })
    expect(input.proof.edits).toEqual([expect.objectContaining({ finding: decision.fingerprint, verdict: decision.verdict, time: TIME })])
    for (const format of exportFormats) {
      const account = format.carriesProof ? format.write(input) : proofFile(input)
      for (const part of [input.proof.source, input.proof.result, decision.fingerprint, format.id === 'markdown' ? '2 January 2026' : TIME]) expect(account, `${format.id} has ${part}`).toContain(part)
    }
  })

  it('is not written when the account of the edits is not true', () => {
    const input = exportInputOf(clashingLife.replace('9 June', '8 June'), { original: clashingLife })
    const untrue = [{ ...input.proof, edits: [] }, { ...input.proof, result: input.proof.source }, { ...input.proof, edits: input.proof.edits.map((edit) => ({ ...edit, new: '7' })) }]
    for (const format of exportFormats) {
      for (const proof of untrue) expect(writeExport(format, { ...input, proof })).toMatchObject({ ok: false, error: { code: 'proof-failed', message: expect.stringContaining('Nothing was written') } })
      expect(writeExport(format, input).ok).toBe(true)
    }
  })

  it('is not written when its writer gives another text than the one that was proved', () => {
    const input = exportInputOf(clashingLife.replace('9 June', '8 June'), { original: clashingLife })
    const text: ExportFormat = { id: 'text', title: '', extension: '.txt', carriesProof: false, write: () => clashingLife }
    expect(writeExport(text, input)).toMatchObject({ ok: false, error: { code: 'proof-failed' } })
    const patch = exportFormats.find(({ id }) => id === 'patch')
    expect(patch && writeExport({ ...patch, write: (given) => patch.write(given).replace('8 June', '7 June') }, input)).toMatchObject({ ok: false, error: { code: 'proof-failed' } })
  })
})

describe('a conflict', () => {
  const { finding } = corrected()
  const statusUnder = (verdict: Verdict | null): string | undefined => {
    const decisions = verdict === null ? [] : [decide(finding, clashingLife, verdict, '', TIME)]
    const { facts } = exportInputOf(clashingLife, { decisions })
    return facts.find(({ label }) => label === 'Term End2')?.conflicting === true ? 'conflicting' : 'not'
  }

  it('stays one until somebody says that it is none', () => {
    expect([statusUnder(null), statusUnder('disputed'), statusUnder('flagged')]).toEqual(['conflicting', 'conflicting', 'conflicting'])
    expect([statusUnder('check-is-wrong'), statusUnder('not-same-event')]).toEqual(['not', 'not'])
  })
})

describe('prepareExport', () => {
  it('sorts decisions into decided, fixed and stale', () => {
    const { text, decision, finding } = corrected()
    const gone = { ...decide(finding, clashingLife, 'disputed', '', TIME), check: 'life/other', fingerprint: 'nothing has this' }
    const prepared = prepareExport({ name: 'a.txt', original: clashingLife, base: 'opened', analysis: analysisOfText(text), decisions: [decision, gone], version: '1' })
    expect(prepared.ok && [prepared.value.fixed, prepared.value.stale]).toEqual([[decision], [gone]])
  })
})

const samples = existsSync(resolve('samples')) ? readdirSync(resolve('samples')).filter((name) => name.endsWith('.txt')) : []

it.skipIf(samples.length === 0)('every sample leaves in every form (skipped where there are no samples)', () => {
  for (const name of samples) expect([name, ...allOf(readFileSync(join('samples', name), 'utf8').replace(/\r\n?/g, '\n'))]).toEqual([name, ...ids])
})

it.skipIf(!hasCorpus)(corpusTitle('every real biography leaves in every form'), { timeout: 180_000 }, () => {
  for (const { name, text } of measuredTexts('real')) expect([name, ...allOf(text)]).toEqual([name, ...ids])
})
