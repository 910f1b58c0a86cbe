import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile, lstat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeAtomically } from './atomic-write'
import { sha256 } from './sha256'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'corrigenda-')) })
afterEach(async () => { await rm(folder, { recursive: true, force: true }) })

const isRoot = process.getuid?.() === 0

describe('writeAtomically', () => {
  it('writes, answers the version, keeps the mode and leaves nothing behind', async () => {
    const path = join(folder, 'life.txt')
    await writeFile(path, 'old')
    await chmod(path, 0o640)
    const written = await writeAtomically(path, Buffer.from('new'))
    expect(written).toEqual({ ok: true, value: sha256(Buffer.from('new')) })
    expect(await readFile(path, 'utf8')).toBe('new')
    expect((await stat(path)).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['life.txt'])
  })

  it('writes through a link and leaves it a link', async () => {
    const path = join(folder, 'link.txt')
    await writeFile(join(folder, 'life.txt'), 'old')
    await symlink('life.txt', path)
    expect((await writeAtomically(path, Buffer.from('new'))).ok).toBe(true)
    expect((await lstat(path)).isSymbolicLink()).toBe(true)
    expect(await readFile(join(folder, 'life.txt'), 'utf8')).toBe('new')
  })

  it('says why when it cannot', async () => {
    await mkdir(join(folder, 'inner'))
    await symlink('nowhere.txt', join(folder, 'dangling.txt'))
    const code = async (name: string) => {
      const written = await writeAtomically(join(folder, name), Buffer.from('x'))
      return written.ok ? 'written' : written.error.code
    }
    expect(await code('inner')).toBe('unwritable')
    expect(await code('gone/life.txt')).toBe('vanished')
    expect(await code('dangling.txt')).toBe('vanished')
  })

  it.skipIf(isRoot)('does not replace a write-protected file', async () => {
    const path = join(folder, 'life.txt')
    await writeFile(path, 'old')
    await chmod(path, 0o444)
    expect(await writeAtomically(path, Buffer.from('new'))).toMatchObject({ ok: false, error: { code: 'unwritable' } })
    expect(await readFile(path, 'utf8')).toBe('old')
  })
})
