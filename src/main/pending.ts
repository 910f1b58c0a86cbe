import type { DocumentStore } from './files/document-store'
import type { RecoveryStore } from './files/recovery-store'

/**
 * Paths that wait until the desk is there to show them: those of the command line, and files whose unsaved text was kept. A
 * desk that is loaded again after a crash is given what it had open.
 */
export class Pending {
  private deskIsReady = false
  private waiting: string[]

  constructor(
    private readonly documents: DocumentStore, private readonly recovery: RecoveryStore,
    first: readonly string[], private readonly announce: (paths: readonly string[]) => Promise<void>,
  ) {
    this.waiting = [...first]
  }

  /** Opens at once when the desk is there, else keeps the paths for it. */
  async add(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return
    if (this.deskIsReady) await this.announce(paths)
    else this.waiting.push(...paths)
  }

  /** All that a desk just loaded should open, what was named last coming last. */
  async take(): Promise<readonly string[]> {
    this.deskIsReady = true
    const open = this.documents.open().flatMap((id) => this.documents.pathOf(id) ?? [])
    const kept = await this.recovery.paths()
    const named = this.waiting.splice(0)
    return [...new Set([...open, ...kept, ...named])]
  }
}
