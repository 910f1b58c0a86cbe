import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nearestFolderConfig, readFolderConfig } from './folder-config'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'corrigenda-')) })
afterEach(async () => { await rm(folder, { recursive: true, force: true }) })

const codeOf = async (path: string): Promise<string> => {
  const read = await readFolderConfig(path)
  return read.ok ? 'ok' : read.error.code
}

describe('the configuration of a folder', () => {
  it('is the nearest one, in the folder or above', async () => {
    const below = join(folder, 'a', 'b')
    await mkdir(below, { recursive: true })
    await writeFile(join(folder, 'corrigenda.json'), '{"thresholds":{"oldestAge":90}}')
    expect(await nearestFolderConfig(below)).toEqual({ ok: true, value: { folder, config: { thresholds: { oldestAge: 90 } } } })
    await writeFile(join(below, 'corrigenda.json'), '{}')
    expect(await nearestFolderConfig(below)).toEqual({ ok: true, value: { folder: below, config: {} } })
  })

  it('may be empty; a damaged one is told by name and nothing above stands in for it', async () => {
    const path = join(folder, 'corrigenda.json')
    await writeFile(path, ' \n')
    expect(await codeOf(path)).toBe('ok')
    await writeFile(path, '{"checks":{"dates/x":{"severity":"loud"}}}')
    expect(await nearestFolderConfig(folder)).toMatchObject({ ok: false, error: { code: 'bad-config', message: expect.stringContaining('corrigenda.json') } })
    await writeFile(path, '{')
    expect(await nearestFolderConfig(folder)).toMatchObject({ ok: false, error: { code: 'bad-config', message: expect.stringContaining('not JSON') } })
    expect(await codeOf(join(folder, 'none.json'))).toBe('not-found')
  })
})
