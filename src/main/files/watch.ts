import { watch } from 'chokidar'
import type { FSWatcher } from 'chokidar'
import { readBytes } from '../../files/read'
import { sha256 } from '../../files/sha256'
import type { DocumentId } from '../../shared/ipc'
import type { DocumentStore } from './document-store'

/** The version now on disk; null when the file is gone. */
type Listener = (id: DocumentId, version: string | null) => void

/**
 * Tells when an open file is changed by another program. The bytes decide, not the clock: a file that was only touched, or
 * saved by ourselves, is no news. The same news is told once.
 */
export class DiskWatch {
  private readonly watcher: FSWatcher
  private readonly idOf = new Map<string, DocumentId>()
  /** The version on disk that was told, and the one that was known then: after a save the same is news again. */
  private readonly told = new Map<DocumentId, { readonly known: string; readonly version: string | null }>()

  constructor(private readonly documents: DocumentStore, private readonly listener: Listener) {
    this.watcher = watch([], { ignoreInitial: true, persistent: true, atomic: 150, awaitWriteFinish: { stabilityThreshold: 120, pollInterval: 40 } })
    this.watcher.on('all', (_event, path) => {
      const id = this.idOf.get(path)
      if (id !== undefined) void this.look(id)
    })
    // a watch that the system refuses costs the news, never the program: saving looks at the disk again anyway
    this.watcher.on('error', () => undefined)
  }

  add(id: DocumentId): void {
    const path = this.documents.pathOf(id)
    if (path === null || this.idOf.has(path)) return
    this.idOf.set(path, id)
    this.watcher.add(path)
  }

  remove(id: DocumentId): void {
    const path = this.documents.pathOf(id)
    if (path === null || !this.idOf.delete(path)) return
    this.told.delete(id)
    this.watcher.unwatch(path)
  }

  /** Looks at every open file now; for when the window comes to the front, since some disks send no news. */
  async lookAtAll(): Promise<void> {
    for (const id of this.idOf.values()) await this.look(id)
  }

  async close(): Promise<void> {
    await this.watcher.close()
  }

  private async look(id: DocumentId): Promise<void> {
    const path = this.documents.pathOf(id)
    if (path === null || this.documents.versionOf(id) === null) return
    const bytes = await readBytes(path)
    if (!bytes.ok && bytes.error.code !== 'not-found') return
    const version = bytes.ok ? sha256(bytes.value) : null
    const known = this.documents.versionOf(id)
    const told = this.told.get(id)
    if (known === null || version === known) this.told.delete(id)
    else if (told?.known !== known || told.version !== version) {
      this.told.set(id, { known, version })
      this.listener(id, version)
    }
  }
}
