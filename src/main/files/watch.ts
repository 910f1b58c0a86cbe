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
  private readonly told = new Map<DocumentId, string | null>()

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
    const known = this.documents.versionOf(id)
    if (path === null || known === null) return
    const bytes = await readBytes(path)
    if (!bytes.ok && bytes.error.code !== 'not-found') return
    const version = bytes.ok ? sha256(bytes.value) : null
    if (version === this.documents.versionOf(id)) this.told.delete(id)
    else if (!this.told.has(id) || this.told.get(id) !== version) {
      this.told.set(id, version)
      this.listener(id, version)
    }
  }
}
