import { existsSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unzip } from './unzip.mjs'

/** A zip archive of the entries {name, content, deflated, mode}, as the format's note has it; only the fields the reader reads are filled. */
function zip(entries) {
  const bodies = []
  const records = []
  let offset = 0
  for (const { name, content, deflated = false, mode = 0o100644 } of entries) {
    const packed = deflated ? deflateRawSync(content) : Buffer.from(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(Buffer.byteLength(name), 26)
    const record = Buffer.alloc(46)
    record.writeUInt32LE(0x02014b50, 0)
    record.writeUInt16LE(deflated ? 8 : 0, 10)
    record.writeUInt32LE(packed.length, 20)
    record.writeUInt32LE(Buffer.byteLength(content), 24)
    record.writeUInt16LE(Buffer.byteLength(name), 28)
    record.writeUInt32LE((mode << 16) >>> 0, 38)
    record.writeUInt32LE(offset, 42)
    bodies.push(local, Buffer.from(name), packed)
    records.push(record, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + packed.length
  }
  const directory = Buffer.concat(records)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, directory, end])
}

describe('unzip', () => {
  let folder
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'unzip-')) })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const unpack = (entries, rename = (name) => name) => {
    writeFileSync(join(folder, 'a.zip'), zip(entries))
    unzip(join(folder, 'a.zip'), join(folder, 'out'), rename)
    return (name) => join(folder, 'out', name)
  }

  it('unpacks stored and deflated files, into folders it makes', () => {
    const at = unpack([{ name: 'plain.txt', content: 'plain' }, { name: 'deep/er/packed.txt', content: 'x'.repeat(5000), deflated: true }])
    expect(readFileSync(at('plain.txt'), 'utf8')).toBe('plain')
    expect(readFileSync(at('deep/er/packed.txt'), 'utf8')).toBe('x'.repeat(5000))
  })

  it('keeps what is executable so, and symbolic links as links', () => {
    const at = unpack([{ name: 'program', content: '#!', mode: 0o100755 }, { name: 'text', content: 't' }, { name: 'link', content: 'text', mode: 0o120777 }])
    expect(lstatSync(at('program')).mode & 0o111).toBe(0o111)
    expect(lstatSync(at('text')).mode & 0o111).toBe(0)
    expect(readlinkSync(at('link'))).toBe('text')
  })

  it('renames and leaves out', () => {
    const at = unpack([{ name: 'Old/a', content: 'a' }, { name: 'Old/b', content: 'b' }], (name) => (name.endsWith('b') ? null : name.replace('Old/', 'new-')))
    expect(readFileSync(at('new-a'), 'utf8')).toBe('a')
    expect(existsSync(at('Old/b'))).toBe(false)
  })

  it('refuses an entry that would leave the folder', () => {
    expect(() => unpack([{ name: '../outside', content: 'x' }])).toThrow(/outside the folder/)
    expect(existsSync(join(folder, 'outside'))).toBe(false)
  })

  it('refuses what is no archive, and one that is cut off', () => {
    writeFileSync(join(folder, 'a.zip'), 'no archive at all')
    expect(() => unzip(join(folder, 'a.zip'), folder, (name) => name)).toThrow(/no zip archive/)
    writeFileSync(join(folder, 'b.zip'), zip([{ name: 'long', content: 'long'.repeat(100) }]).subarray(100))
    expect(() => unzip(join(folder, 'b.zip'), folder, (name) => name)).toThrow()
  })
})
