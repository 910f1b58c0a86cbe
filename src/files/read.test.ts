import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBytes, sizeLabel } from './read'
import { textFilesBelow } from './walk-folder'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'corrigenda-')) })
afterEach(async () => { await rm(folder, { recursive: true, force: true }) })

describe('readBytes', () => {
  it('looks first, and says what is in the way', async () => {
    await mkdir(join(folder, 'inner'))
    await writeFile(join(folder, 'big.txt'), 'x'.repeat(3000))
    await symlink('round.txt', join(folder, 'round.txt'))
    const code = async (name: string) => {
      const read = await readBytes(join(folder, name), { limit: 2000 })
      return read.ok ? 'read' : read.error
    }
    expect(await code('inner')).toMatchObject({ code: 'is-a-folder' })
    expect(await code('gone.txt')).toMatchObject({ code: 'not-found', message: expect.stringContaining('“gone.txt”') })
    expect(await code('big.txt')).toMatchObject({ code: 'too-large', message: expect.stringContaining('3 KB') })
    expect(await code('round.txt')).toMatchObject({ code: 'not-found' })
    expect(await code(`${'x'.repeat(300)}.txt`)).toMatchObject({ code: 'not-found' })
  })

  it.skipIf(process.platform === 'win32')('does not wait for a device', async () => {
    expect(await readBytes('/dev/zero')).toMatchObject({ ok: false, error: { code: 'not-a-file' } })
  })

  it('writes sizes as people read them', () => {
    expect([sizeLabel(1), sizeLabel(5000), sizeLabel(20 * 1024 * 1024)]).toEqual(['1 KB', '5 KB', '20.0 MB'])
  })
})

describe('textFilesBelow', () => {
  it('finds text files, sorted, and leaves README files, hidden ones and node_modules out', async () => {
    for (const below of ['b', '.git', 'node_modules']) await mkdir(join(folder, below))
    for (const name of ['z.txt', 'a.MD', 'note.pdf', '.hidden.txt', 'README.md', 'b/readme.TXT', 'readme-of-a-life.txt', 'b/inner.txt', '.git/x.txt', 'node_modules/y.md']) await writeFile(join(folder, name), '')
    expect(await textFilesBelow(folder)).toEqual({ paths: ['a.MD', 'b/inner.txt', 'readme-of-a-life.txt', 'z.txt'], problems: [] })
  })

  it('reports a folder that cannot be read', async () => {
    expect(await textFilesBelow(join(folder, 'gone'))).toMatchObject({ paths: [], problems: [{ path: '', problem: { code: 'not-found' } }] })
  })
})
