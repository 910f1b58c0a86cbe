import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { writeAtomically } from '../../files/atomic-write'
import { decode, encodingLabel } from '../../files/decode'
import { FOLDER_CONFIG, nearestFolderConfig } from '../../files/folder-config'
import { encode, encodeAsUtf8 } from '../../files/encode'
import type { Encoded } from '../../files/encode'
import { readBytes, sizeLabel } from '../../files/read'
import { sha256 } from '../../files/sha256'
import { failure, success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { DocumentId, OpenedDocument, Response } from '../../shared/ipc'
import { lineEndsName, sourceFromRaw } from '../../shared/text/source-text'
import type { SourceText } from '../../shared/text/source-text'
import type { KeptText, RecoveryStore } from './recovery-store'

/** From this size on the editor is told that the review takes a moment. */
const largeFileBytes = 4 * 1024 * 1024

interface Entry {
  readonly path: string
  /** The file as last read or written; null until it is read. */
  readonly held: { readonly source: SourceText; readonly version: string } | null
  readonly dirty: boolean
}

/** A file that was only looked at. */
type Glance = Pick<Response<'document:glance'>, 'text' | 'folderConfig' | 'notice'>

/** What saving asks for. */
export interface SaveRequest {
  readonly id: DocumentId
  readonly text: string
  readonly baseVersion: string
  readonly overwrite?: boolean | undefined
}

/**
 * Files the desk may touch: what was opened by dialog, drop, argument or from the list of recent ones. The desk knows them by
 * id; the path, the bytes' manner (encoding, mark, line ends) and the version stay here.
 */
export class DocumentStore {
  private readonly entries = new Map<DocumentId, Entry>()

  constructor(private readonly recovery: RecoveryStore, private readonly now: () => string) {}

  /** Makes a path known and answers its id: the same for the same file, however it was named. Nothing is read. */
  async register(path: string): Promise<DocumentId> {
    const real = await realpath(path).catch(() => resolve(path))
    const id = createHash('sha256').update(real).digest('hex').slice(0, 32)
    if (!this.entries.has(id)) this.entries.set(id, { path: real, held: null, dirty: false })
    return id
  }

  pathOf(id: DocumentId): string | null {
    return this.entries.get(id)?.path ?? null
  }

  /** File name without folder; empty for an unknown document. */
  nameOf(id: DocumentId): string {
    return basename(this.pathOf(id) ?? '')
  }

  /** The version this process last read or wrote; null for a document that is not open. */
  versionOf(id: DocumentId): string | null {
    return this.entries.get(id)?.held?.version ?? null
  }

  /** Documents that are read and not closed. */
  open(): readonly DocumentId[] {
    return [...this.entries].filter(([, entry]) => entry.held !== null).map(([id]) => id)
  }

  /** Documents with text that is not on disk. */
  dirty(): readonly DocumentId[] {
    return [...this.entries].filter(([, entry]) => entry.dirty).map(([id]) => id)
  }

  /** Reads the file, now; kept unsaved text comes with it, also when the file itself is gone. */
  async read(id: DocumentId): Promise<Result<OpenedDocument>> {
    const entry = this.entries.get(id)
    if (entry === undefined) return unknownDocument
    const name = basename(entry.path)
    const kept = await this.recovery.find(id)
    const bytes = await readBytes(entry.path)
    if (!bytes.ok) return kept !== null && bytes.error.code === 'not-found' ? success(this.openVanished(id, entry.path, kept)) : bytes
    const decoded = decode(bytes.value, name)
    if (!decoded.ok) return decoded
    const { source, notice } = decoded.value
    const version = sha256(bytes.value)
    const beside = await settingsBeside(entry.path)
    this.change(id, { held: { source, version } })
    return success({
      ...describe(id, entry.path, source), version, sizeBytes: bytes.value.length,
      folderConfig: beside.folderConfig,
      notice: [notice ?? sizeNotice(name, bytes.value.length), beside.notice].filter((words) => words !== null).join(' ') || null,
      unsaved: await this.unsavedOf(id, kept, source.text, version),
    })
  }

  /** Reads a file's text and what its folder says of the review, without opening it. */
  async glance(id: DocumentId): Promise<Result<Glance>> {
    const entry = this.entries.get(id)
    if (entry === undefined) return unknownDocument
    const bytes = await readBytes(entry.path)
    if (!bytes.ok) return bytes
    const decoded = decode(bytes.value, basename(entry.path))
    return decoded.ok ? success({ text: decoded.value.source.text, ...await settingsBeside(entry.path) }) : decoded
  }

  /** Writes text over the file it came from. Errors: changed-on-disk, vanished, unencodable, unwritable. */
  async save({ id, text, baseVersion, overwrite = false }: SaveRequest): Promise<Result<{ version: string }>> {
    const entry = this.entries.get(id)
    if (entry === undefined || entry.held === null) return unknownDocument
    const name = basename(entry.path)
    if (!overwrite) {
      const onDisk = await readBytes(entry.path)
      if (!onDisk.ok) return onDisk.error.code === 'not-found' ? vanished(name) : onDisk
      if (sha256(onDisk.value) !== baseVersion) return changedOnDisk(name)
    }
    const encoded = encode(entry.held.source, text)
    if (!encoded.ok) return encoded
    const written = await this.write(id, entry.path, encoded.value)
    return written.ok ? success({ version: written.value }) : written
  }

  /** Writes text to another file in the manner of the first, as UTF-8 where that cannot hold it. */
  async saveAs(id: DocumentId, text: string, path: string): Promise<Result<OpenedDocument>> {
    const base = this.entries.get(id)?.held?.source
    if (base === undefined) return unknownDocument
    const own = encode(base, text)
    const encoded = own.ok || own.error.code !== 'unencodable' ? own : encodeAsUtf8(base, text)
    if (!encoded.ok) return encoded
    // the file has to stand before its real path, and so its id, can be known
    const written = await writeAtomically(path, encoded.value.bytes)
    if (!written.ok) return written
    const copy = await this.register(path)
    this.setDirty(copy, false)
    await this.recovery.drop(copy)
    const opened = await this.read(copy)
    if (!opened.ok || own.ok) return opened
    const notice = `${encodingLabel(base.encoding)} cannot hold this text; “${basename(path)}” was written as UTF-8.`
    return success({ ...opened.value, notice })
  }

  /** A text of this document as bytes, in its encoding and with its line ends. Errors: unknown-document, unencodable. */
  encode(id: DocumentId, text: string): Result<Uint8Array> {
    const source = this.entries.get(id)?.held?.source
    if (source === undefined) return unknownDocument
    const encoded = encode(source, text)
    return encoded.ok ? success(encoded.value.bytes) : encoded
  }

  setDirty(id: DocumentId, dirty: boolean): void {
    this.change(id, { dirty })
  }

  /**
   * Keeps unsaved text for the next start; null, or text that is on disk already, drops what was kept. `baseVersion` is the
   * version it was typed over, which need not be the one last read: the editor may have compared it with a newer one.
   */
  async keepUnsaved(id: DocumentId, text: string | null, baseVersion?: string): Promise<Result<Record<string, never>>> {
    const entry = this.entries.get(id)
    if (entry === undefined || entry.held === null) return unknownDocument
    const { source, version } = entry.held
    if (text === null || text === source.text) {
      await this.recovery.drop(id)
      return success({})
    }
    const { encoding, bom } = source
    const kept = await this.recovery.keep(id, { format: 1, path: entry.path, baseVersion: baseVersion ?? version, encoding, bom, keptAt: this.now(), text })
    return kept ? success({})
      : failure('not-kept', `Unsaved text of “${basename(entry.path)}” could not be kept for the case of a crash. Save it soon, and check that the disk is not full.`)
  }

  /** Forgets that the document is open, with its unsaved text; the file itself is not touched. */
  async close(id: DocumentId): Promise<void> {
    const entry = this.entries.get(id)
    if (entry === undefined) return
    this.change(id, { held: null, dirty: false })
    await this.recovery.drop(id)
  }

  private change(id: DocumentId, change: Partial<Entry>): void {
    const entry = this.entries.get(id)
    if (entry !== undefined) this.entries.set(id, { ...entry, ...change })
  }

  private async write(id: DocumentId, path: string, { bytes, source }: Encoded): Promise<Result<string>> {
    const before = this.entries.get(id)?.held ?? null
    // the watcher may see the new file before the write has answered: it has to know the version by then
    this.change(id, { held: { source, version: sha256(bytes) } })
    const written = await writeAtomically(path, bytes)
    if (!written.ok) this.change(id, { held: before })
    if (!written.ok) return written
    this.setDirty(id, false)
    await this.recovery.drop(id)
    return written
  }

  private openVanished(id: DocumentId, path: string, kept: KeptText): OpenedDocument {
    const source = sourceFromRaw('', { encoding: kept.encoding, bom: kept.bom })
    const version = sha256(new Uint8Array())
    this.change(id, { held: { source, version } })
    return {
      ...describe(id, path, source), version, sizeBytes: 0, folderConfig: null,
      notice: null,
      unsaved: { text: kept.text, keptAt: kept.keptAt, disk: 'gone' },
    }
  }

  private async unsavedOf(id: DocumentId, kept: KeptText | null, text: string, version: string): Promise<OpenedDocument['unsaved']> {
    if (kept === null) return null
    if (kept.text !== text) return { text: kept.text, keptAt: kept.keptAt, disk: kept.baseVersion === version ? 'same' : 'changed' }
    await this.recovery.drop(id)
    return null
  }
}

function describe(id: DocumentId, path: string, source: SourceText): Omit<OpenedDocument, 'version' | 'sizeBytes' | 'notice' | 'unsaved' | 'folderConfig'> {
  return {
    id, name: basename(path), folderName: basename(dirname(path)), text: source.text,
    encoding: source.encoding, bom: source.bom, lineEnds: lineEndsName(source.lineEnds),
  }
}

/** What the folder says of the review; a damaged configuration is told and left out, never a reason not to show a text. */
async function settingsBeside(path: string): Promise<Pick<Glance, 'folderConfig' | 'notice'>> {
  const found = await nearestFolderConfig(dirname(path), (place) => `${FOLDER_CONFIG}” in “${basename(dirname(place))}`)
  if (!found.ok) return { folderConfig: null, notice: `${found.error.message} The review goes by your own settings until it is repaired.` }
  return { folderConfig: found.value && { folder: basename(found.value.folder), config: found.value.config }, notice: null }
}

const sizeNotice = (name: string, size: number): string | null =>
  size < largeFileBytes ? null : `“${name}” is large (${sizeLabel(size)}); its review may take a moment.`

const unknownDocument = failure('unknown-document', 'This document is not open any more. Open the file again.')

const vanished = (name: string): Result<never> =>
  failure('vanished', `“${name}” is gone from the disk: moved, renamed or deleted. Your text is still here. Put it back, or save it elsewhere.`)

const changedOnDisk = (name: string): Result<never> =>
  failure('changed-on-disk', `“${name}” was changed on disk by another program since it was read. Compare both, keep yours, or take the one on disk.`)
