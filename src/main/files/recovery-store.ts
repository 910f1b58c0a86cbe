import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeAtomically } from '../../files/atomic-write'
import { systemCode } from '../../files/system-error'
import type { DocumentId } from '../../shared/ipc'

const keptSchema = z.strictObject({
  format: z.literal(1),
  /** Where the file is, or was. */
  path: z.string(),
  /** Version of the file the text was typed over. */
  baseVersion: z.string(),
  encoding: z.string(),
  bom: z.boolean(),
  /** ISO 8601 instant. */
  keptAt: z.string(),
  text: z.string(),
})

/** Text that is nowhere else yet. */
export type KeptText = z.infer<typeof keptSchema>

/**
 * Hot exit: what was typed and not saved, one file a document in a folder of the program's own, written atomically. It is
 * removed when the text is saved or given up, never merely because it was read. Damaged ones are put aside, not deleted.
 */
export class RecoveryStore {
  private readonly waiting = new Map<DocumentId, Promise<unknown>>()

  constructor(private readonly folder: string) {}

  /** Answers false when the text could not be kept. */
  keep(id: DocumentId, kept: KeptText): Promise<boolean> {
    return this.inTurn(id, async () => {
      await mkdir(this.folder, { recursive: true, mode: 0o700 }).catch(() => undefined)
      return (await writeAtomically(this.fileOf(id), Buffer.from(JSON.stringify(kept)))).ok
    })
  }

  drop(id: DocumentId): Promise<void> {
    return this.inTurn(id, () => rm(this.fileOf(id), { force: true }).catch(() => undefined))
  }

  find(id: DocumentId): Promise<KeptText | null> {
    return this.inTurn(id, () => this.load(this.fileOf(id)))
  }

  /** Paths of all documents that have kept text, oldest first. */
  async paths(): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch(() => [])
    const kept = await Promise.all(names.filter((name) => name.endsWith('.json')).map((name) => this.load(join(this.folder, name))))
    return kept.filter((entry) => entry !== null)
      .sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1))
      .map(({ path }) => path)
  }

  /** Answers when everything kept or dropped so far is on disk. */
  async flush(): Promise<void> {
    await Promise.all(this.waiting.values())
  }

  private fileOf(id: DocumentId): string {
    return join(this.folder, `${id}.json`)
  }

  private async load(file: string): Promise<KeptText | null> {
    try {
      return keptSchema.parse(JSON.parse(await readFile(file, 'utf8')))
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') await rename(file, `${file}.broken`).catch(() => undefined)
      return null
    }
  }

  /** Keeping and dropping follow one another, or a late write would bring back what was given up. */
  private inTurn<Value>(id: DocumentId, work: () => Promise<Value>): Promise<Value> {
    const result = (this.waiting.get(id) ?? Promise.resolve()).then(work)
    const settled = result.then(() => undefined, () => undefined)
    this.waiting.set(id, settled)
    void settled.then(() => { if (this.waiting.get(id) === settled) this.waiting.delete(id) })
    return result
  }
}
