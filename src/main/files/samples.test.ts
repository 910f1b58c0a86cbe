import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Samples } from './samples'

let root: string
const at = (...names: readonly string[]): string => join(root, ...names)
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corrigenda-'))
  await mkdir(at('samples', 'older'), { recursive: true })
  await writeFile(at('samples', 'ada.txt'), 'Ada')
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('Samples', () => {
  it('hold what is in their folder, and what would be', async () => {
    await symlink(at('samples'), at('link'))
    await symlink(at('samples', 'ada.txt'), at('ada.txt'))
    const samples = new Samples(at('link', '..', 'samples'))
    for (const path of [at('samples', 'ada.txt'), at('samples', 'new.txt'), at('samples', 'older', 'new', 'ada.txt'), at('link', 'new.txt'), at('ada.txt')]) {
      expect(await samples.hold(path), path).toBe(true)
    }
    expect(await new Samples(at('link')).hold(at('samples', 'ada.txt'))).toBe(true)
  })

  it('hold nothing else', async () => {
    await symlink(at('mine.txt'), at('samples', 'out.txt'))
    await writeFile(at('mine.txt'), 'mine')
    const samples = new Samples(at('samples'))
    for (const path of [at('mine.txt'), at('samples-of-mine', 'ada.txt'), at('..samples'), at('samples', '..', 'ada.txt'), at('samples', 'out.txt'), root]) {
      expect(await samples.hold(path), path).toBe(false)
    }
  })

  it('are none where the list of them is missing or leads elsewhere', async () => {
    const samples = new Samples(at('samples'))
    expect(await samples.list()).toEqual([])
    await writeFile(at('samples', 'samples.json'), JSON.stringify([{ id: 'ada', title: 'Ada', about: '', file: '../ada.txt' }]))
    expect(await samples.list()).toEqual([])
    await writeFile(at('samples', 'samples.json'), JSON.stringify([{ id: 'ada', title: 'Ada', about: '', file: 'ada.txt' }]))
    expect(await samples.list()).toMatchObject([{ id: 'ada', path: at('samples', 'ada.txt') }])
  })
})
