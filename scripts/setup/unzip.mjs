// A reader of zip archives with Node alone: central directory, stored and deflated entries, modes and symbolic links.
import { chmodSync, closeSync, mkdirSync, openSync, readSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const SYMLINK = 0o120000

/** Unpacks the entries for which `rename(name)` gives a relative path; null leaves an entry out. Throws for a damaged archive. */
export function unzip(archive, folder, rename) {
  const file = openSync(archive, 'r')
  try {
    for (const entry of directory(file, statSync(archive).size)) {
      const name = rename(entry.name)
      if (name === null) continue
      const target = resolve(folder, name)
      if (target !== resolve(folder) && !target.startsWith(resolve(folder) + sep)) throw new Error(`entry outside the folder: ${entry.name}`)
      if (entry.name.endsWith('/')) mkdirSync(target, { recursive: true })
      else writeEntry(file, entry, target)
    }
  } finally {
    closeSync(file)
  }
}

function writeEntry(file, entry, target) {
  mkdirSync(dirname(target), { recursive: true })
  const header = read(file, entry.offset, 30)
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = read(file, start, entry.packed)
  const bytes = entry.method === 0 ? packed : inflateRawSync(packed)
  if (bytes.length !== entry.size) throw new Error(`entry of another size than announced: ${entry.name}`)
  if ((entry.mode & 0o170000) === SYMLINK) return symlinkSync(bytes.toString(), target)
  writeFileSync(target, bytes)
  if (entry.mode & 0o111) chmodSync(target, 0o755)
}

function* directory(file, size) {
  const tail = read(file, Math.max(0, size - 65_557), Math.min(size, 65_557))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || tail.readUInt32LE(end) !== END) throw new Error('no zip archive')
  const records = read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  for (let at = 0; at < records.length && records.readUInt32LE(at) === ENTRY;) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => records.readUInt16LE(at + offset))
    yield {
      name: records.toString('utf8', at + 46, at + 46 + nameLength),
      method: records.readUInt16LE(at + 10),
      packed: records.readUInt32LE(at + 20),
      size: records.readUInt32LE(at + 24),
      mode: records.readUInt32LE(at + 38) >>> 16,
      offset: records.readUInt32LE(at + 42),
    }
    at += 46 + nameLength + extraLength + commentLength
  }
}

function read(file, position, length) {
  const buffer = Buffer.alloc(length)
  for (let done = 0; done < length;) {
    const got = readSync(file, buffer, done, length - done, position + done)
    if (got === 0) throw new Error('the archive ends too early')
    done += got
  }
  return buffer
}
