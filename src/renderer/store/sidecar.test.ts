import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { OpenedDocument } from '../../shared/ipc'
import { decide, type Decision } from '../../shared/review/decisions'
import { findingOf } from '../../testing/review-fixture'

const text = 'Mara Elm was born in 1901.'
const document: OpenedDocument = {
  id: 'one', name: 'one.txt', folderName: 'lives', text, version: '0'.repeat(64), encoding: 'utf-8', bom: false, lineEnds: 'LF', sizeBytes: text.length, notice: null, unsaved: null, folderConfig: null,
}
const decision = (fingerprint: string): Decision => decide(findingOf({ fingerprint }), text, 'disputed', '', `2026-01-0${fingerprint.length}T00:00:00Z`)
const [kept, made, later] = [decision('a'), decision('bb'), decision('ccc')] as const

/** What main is asked. */
const review = { read: vi.fn(), write: vi.fn() }

async function desk() {
  vi.resetModules()
  const [sidecar, store] = [await import('./sidecar'), await import('./store')]
  store.dispatch({ type: 'opened', document, textVersion: 1, dirty: false })
  return { ...sidecar, shown: () => store.getState().documents[0]?.decisions, notices: () => store.getState().notices.map(({ message }) => message) }
}

beforeEach(() => {
  review.read.mockReset().mockResolvedValue({ ok: true, value: { decisions: [kept] } })
  review.write.mockReset().mockResolvedValue({ ok: true, value: undefined })
  vi.stubGlobal('window', { corrigenda: { review } })
})

describe('decisions beside the text', () => {
  test('one made before those of last time are read is added to them, on the screen and on disk', async () => {
    const { readDecisions, writeDecisions, shown } = await desk()
    const done = [readDecisions(document), writeDecisions('one', [made])]
    expect(shown()).toEqual([made])
    await Promise.all(done)
    expect(shown()).toEqual([kept, made])
    expect(review.write.mock.calls).toEqual([[{ id: 'one', decisions: [kept, made] }]])
  })

  test('read twice, they are there once', async () => {
    const { readDecisions, shown } = await desk()
    await Promise.all([readDecisions(document), readDecisions(document)])
    expect(shown()).toEqual([kept])
  })

  test('those of a text come to its copy, beside what is decided there; none twice', async () => {
    const { readDecisions, bringDecisions, writeDecisions, shown } = await desk()
    const read = readDecisions(document)
    bringDecisions('one', [made, kept])
    expect(shown()).toEqual([made, kept])
    await Promise.all([read, writeDecisions('one', [...shown() ?? [], later])])
    expect(shown()).toEqual([kept, made, later])
    expect(review.write.mock.calls[0]).toEqual([{ id: 'one', decisions: [kept, made, later] }])
  })

  test('one that cannot be written is taken back and told; the others stay', async () => {
    const { readDecisions, writeDecisions, shown, notices } = await desk()
    await readDecisions(document)
    review.write.mockResolvedValueOnce({ ok: false, error: { message: 'The disk is full.' } })
    await writeDecisions('one', [kept, made])
    expect(shown()).toEqual([kept])
    expect(notices()).toEqual(['The decision was not kept. The disk is full.'])
    await writeDecisions('one', [kept, later])
    expect(review.write.mock.lastCall).toEqual([{ id: 'one', decisions: [kept, later] }])
  })
})
