import { mkdir, mkdtemp, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenedDocument } from '../../shared/ipc'
import type { Result } from '../../shared/base/result'
import { Pending } from '../pending'
import { DocumentStore } from './document-store'
import { RecoveryStore } from './recovery-store'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corrigenda-'))
  path = join(folder, 'life.txt')
})
afterEach(async () => { await rm(folder, { recursive: true, force: true }) })

const keptAt = '2031-02-03T04:05:06.000Z'
/** A program start: stores that share nothing but the disk. */
function start() {
  const recovery = new RecoveryStore(join(folder, 'unsaved'))
  return { recovery, documents: new DocumentStore(recovery, () => keptAt) }
}

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`)
  return result.value
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code)

async function opened(documents: DocumentStore): Promise<OpenedDocument> {
  return value(await documents.read(await documents.register(path)))
}

describe('DocumentStore', () => {
  it('opens a file and tells how it is written', async () => {
    await writeFile(path, Buffer.from('\uFEFFBorn 1901\r\nDied 1980\r\n'))
    const document = await opened(start().documents)
    expect(document).toMatchObject({ name: 'life.txt', text: 'Born 1901\nDied 1980\n', encoding: 'utf-8', bom: true, lineEnds: 'CRLF', sizeBytes: 25, notice: null, unsaved: null })
    expect(JSON.stringify(document)).not.toContain(folder)
  })

  it('gives one id to one file, however it is named', async () => {
    await writeFile(path, 'x')
    await mkdir(join(folder, 'inner'))
    await symlink(path, join(folder, 'link.txt'))
    const { documents } = start()
    const id = await documents.register(path)
    expect(await documents.register(join(folder, 'inner', '..', 'life.txt'))).toBe(id)
    expect(await documents.register(join(folder, 'link.txt'))).toBe(id)
  })

  it('saves exactly the change, and again', async () => {
    await writeFile(path, 'Born 1901\r\nDied 1980\nBuried')
    const { documents } = start()
    const { id, version } = await opened(documents)
    const first = value(await documents.save({ id, text: 'Born 1902\nDied 1980\nBuried', baseVersion: version }))
    expect(await readFile(path, 'utf8')).toBe('Born 1902\r\nDied 1980\nBuried')
    value(await documents.save({ id, text: 'Born 1902\nDied 1981\nBuried', baseVersion: first.version }))
    expect(await readFile(path, 'utf8')).toBe('Born 1902\r\nDied 1981\nBuried')
  })

  it('asks before it writes over what another program wrote', async () => {
    await writeFile(path, 'one')
    const { documents } = start()
    const { id, version } = await opened(documents)
    await writeFile(path, 'other')
    expect(codeOf(await documents.save({ id, text: 'mine', baseVersion: version }))).toBe('changed-on-disk')
    expect(await readFile(path, 'utf8')).toBe('other')
    expect(codeOf(await documents.save({ id, text: 'mine', baseVersion: version, overwrite: true }))).toBe('ok')
    await unlink(path)
    expect(codeOf(await documents.save({ id, text: 'mine', baseVersion: version }))).toBe('vanished')
    expect(codeOf(await documents.save({ id, text: 'mine', baseVersion: version, overwrite: true }))).toBe('ok')
    expect(await readFile(path, 'utf8')).toBe('mine')
  })

  it('refuses what the encoding cannot hold, and Save As writes UTF-8 with a notice', async () => {
    await writeFile(path, Buffer.from('Caf\xe9', 'latin1'))
    const { documents } = start()
    const { id, version } = await opened(documents)
    expect(codeOf(await documents.save({ id, text: 'Café ş', baseVersion: version }))).toBe('unencodable')
    const copy = value(await documents.saveAs(id, 'Café ş', join(folder, 'copy.txt')))
    expect(copy).toMatchObject({ name: 'copy.txt', text: 'Café ş', encoding: 'utf-8', notice: expect.stringContaining('Windows-1252') })
    expect(copy.id).not.toBe(id)
  })

  it('knows no document it did not give out, and none that is closed', async () => {
    await writeFile(path, 'x')
    const { documents } = start()
    expect(codeOf(await documents.read('0123'))).toBe('unknown-document')
    const { id, version } = await opened(documents)
    documents.setDirty(id, true)
    expect([documents.open(), documents.dirty()]).toEqual([[id], [id]])
    await documents.close(id)
    expect([documents.open(), documents.dirty()]).toEqual([[], []])
    expect(codeOf(await documents.save({ id, text: 'y', baseVersion: version }))).toBe('unknown-document')
  })
})

describe('unsaved text', () => {
  it('comes back at the next start, beside the file as it is', async () => {
    await writeFile(path, 'on disk')
    const first = start()
    const { id } = await opened(first.documents)
    value(await first.documents.keepUnsaved(id, 'typed'))

    const second = start()
    const pending = new Pending(second.documents, second.recovery, [], async () => undefined)
    expect(await pending.take()).toEqual([path])
    expect(await opened(second.documents)).toMatchObject({ text: 'on disk', unsaved: { text: 'typed', keptAt, disk: 'same' } })
    expect(await readFile(path, 'utf8')).toBe('on disk')
  })

  it('says that the disk is newer', async () => {
    await writeFile(path, 'on disk')
    const first = start()
    const { id, version } = await opened(first.documents)
    await writeFile(path, 'newer')
    await opened(first.documents)
    value(await first.documents.keepUnsaved(id, 'typed', version))
    expect((await opened(start().documents)).unsaved).toMatchObject({ text: 'typed', disk: 'changed' })
  })

  it('comes back when the file is gone, and can be saved there again', async () => {
    await writeFile(path, Buffer.from('\uFEFFon disk'))
    const first = start()
    const { id } = await opened(first.documents)
    value(await first.documents.keepUnsaved(id, 'typed'))
    await unlink(path)

    const { documents } = start()
    const document = await opened(documents)
    expect(document).toMatchObject({ id, text: '', notice: null, unsaved: { text: 'typed', disk: 'gone' } })
    value(await documents.save({ id, text: 'typed', baseVersion: document.version, overwrite: true }))
    expect(await readFile(path, 'utf8')).toBe('\uFEFFtyped')
    expect((await opened(start().documents)).unsaved).toBeNull()
  })

  it.each([
    ['saved', (documents: DocumentStore, id: string, version: string) => documents.save({ id, text: 'typed', baseVersion: version })],
    ['undone', (documents: DocumentStore, id: string) => documents.keepUnsaved(id, 'on disk')],
    ['given up', (documents: DocumentStore, id: string) => documents.close(id)],
  ])('is gone once it is %s', async (_how, settle) => {
    await writeFile(path, 'on disk')
    const { documents } = start()
    const { id, version } = await opened(documents)
    await Promise.all([documents.keepUnsaved(id, 'typed'), documents.keepUnsaved(id, 'typed more')])
    await settle(documents, id, version)
    expect((await opened(start().documents)).unsaved).toBeNull()
  })

  it('survives a damaged neighbour', async () => {
    await writeFile(path, 'on disk')
    const { documents, recovery } = start()
    const { id } = await opened(documents)
    value(await documents.keepUnsaved(id, 'typed'))
    await writeFile(join(folder, 'unsaved', 'other.json'), '{ half')
    expect(await recovery.paths()).toEqual([path])
    expect(await readFile(join(folder, 'unsaved', 'other.json.broken'), 'utf8')).toBe('{ half')
  })
})

describe('Pending', () => {
  it('waits for the desk, then announces, and gives a desk loaded again what was open', async () => {
    await writeFile(path, 'x')
    const { documents, recovery } = start()
    const announced: string[] = []
    const pending = new Pending(documents, recovery, ['/a'], async (paths) => { announced.push(...paths) })
    await pending.add(['/b'])
    expect(await pending.take()).toEqual(['/a', '/b'])
    await pending.add(['/c'])
    expect(announced).toEqual(['/c'])
    await opened(documents)
    expect(await pending.take()).toEqual([path])
  })
})
