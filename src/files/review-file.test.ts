import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Decision } from '../shared/review/decisions'
import { readReview, reviewPathOf, writeReview } from './review-file'

const decision: Decision = {
  check: 'life/death-before-birth', fingerprint: 'abc', verdict: 'disputed', reason: 'two sources', time: '2026-01-01T00:00:00Z',
  message: 'Died before birth', quotes: ['1850', '1840'], around: ['Born ', ', died'],
}
let folder = ''
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'review-')) })
afterEach(() => rm(folder, { recursive: true }))

it('reads back what was written, and nothing where nothing was', async () => {
  const path = reviewPathOf(join(folder, 'ada.txt'))
  expect(await readReview(path)).toEqual({ ok: true, value: [] })
  expect(await writeReview(path, 'ada.txt', [decision])).toEqual({ ok: true, value: null })
  expect(await readReview(path)).toEqual({ ok: true, value: [decision] })
})

it('leaves no file behind where there is nothing to keep', async () => {
  const path = reviewPathOf(join(folder, 'ada.txt'))
  await writeReview(path, 'ada.txt', [])
  await expect(readFile(path)).rejects.toThrow()
})

it('never overwrites a file that it cannot read', async () => {
  const path = reviewPathOf(join(folder, 'ada.txt'))
  await writeFile(path, '{ "mine": true }')
  const written = await writeReview(path, 'ada.txt', [decision])
  expect(!written.ok && written.error.message).toContain('ada.txt.review.json')
  expect(await readFile(path, 'utf8')).toBe('{ "mine": true }')
})
