import { mkdtemp, readFile, rename, rm, unlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sha256 } from '../../files/sha256'
import { DocumentStore } from './document-store'
import { RecoveryStore } from './recovery-store'
import { DiskWatch } from './watch'

let folder: string
let path: string
let watch: DiskWatch
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corrigenda-'))
  path = join(folder, 'life.txt')
  await writeFile(path, 'one')
})
afterEach(async () => {
  await watch.close()
  await rm(folder, { recursive: true, force: true })
})

async function watching() {
  const documents = new DocumentStore(new RecoveryStore(join(folder, 'unsaved')), () => '')
  const id = await documents.register(path)
  const read = await documents.read(id)
  const news: (string | null)[] = []
  watch = new DiskWatch(documents, (_id, version) => { news.push(version) })
  watch.add(id)
  return { documents, id, news, version: read.ok ? read.value.version : '' }
}

const versionOf = (text: string): string => sha256(Buffer.from(text))

it('tells of a change once, of a replaced file, and of one that is gone', async () => {
  const { news } = await watching()
  await watch.lookAtAll()
  expect(news).toEqual([])
  await writeFile(path, 'two')
  await watch.lookAtAll()
  await watch.lookAtAll()
  await writeFile(join(folder, 'next'), 'three')
  await rename(join(folder, 'next'), path)
  await watch.lookAtAll()
  await unlink(path)
  await watch.lookAtAll()
  expect(news).toEqual([versionOf('two'), versionOf('three'), null])
})

it('tells anew of a file that was put back and is gone again', async () => {
  const { documents, id, version, news } = await watching()
  await unlink(path)
  await watch.lookAtAll()
  await documents.save({ id, text: 'ours', baseVersion: version, overwrite: true })
  await unlink(path)
  await watch.lookAtAll()
  expect(news).toEqual([null, null])
})

it('is silent about our own save and about a file that was only touched', async () => {
  const { documents, id, version, news } = await watching()
  await documents.save({ id, text: 'ours', baseVersion: version })
  await utimes(path, 1, 1)
  await watch.lookAtAll()
  expect(await readFile(path, 'utf8')).toBe('ours')
  expect(news).toEqual([])
})

it('hears of changes by itself, also after the file was replaced', async () => {
  const { news } = await watching()
  const heard = (text: string): Promise<void> => vi.waitFor(async () => {
    // the watch may not stand yet when the first change is made: touch until it is heard
    if (!news.includes(versionOf(text))) await utimes(path, new Date(), new Date())
    expect(news).toContain(versionOf(text))
  }, { timeout: 10_000, interval: 300 })
  await writeFile(path, 'two')
  await heard('two')
  await writeFile(join(folder, 'next'), 'three')
  await rename(join(folder, 'next'), path)
  await heard('three')
})
