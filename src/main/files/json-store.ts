import { mkdir, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { writeAtomically } from '../../files/atomic-write'
import { systemCode } from '../../files/system-error'

/**
 * One small JSON file of the program's own. Read once, written atomically, one write after the other. A file that is damaged
 * is put aside as NAME.broken and the fallback stands in: the program's own files never keep it from starting.
 */
export class JsonStore<Value> {
  private current: Promise<Value> | null = null
  private lastWrite: Promise<unknown> = Promise.resolve()

  constructor(private readonly path: string, private readonly schema: z.ZodType<Value>, private readonly fallback: Value) {}

  read(): Promise<Value> {
    this.current ??= this.load()
    return this.current
  }

  /** Takes the new value at once and answers when it is on disk, or could not be put there. */
  write(value: Value): Promise<boolean> {
    this.current = Promise.resolve(value)
    const written = this.lastWrite.then(() => this.store(value))
    this.lastWrite = written
    return written
  }

  /** Answers when everything written so far is on disk. */
  async flush(): Promise<void> {
    await this.lastWrite
  }

  private async load(): Promise<Value> {
    try {
      return this.schema.parse(JSON.parse(await readFile(this.path, 'utf8')))
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') await rename(this.path, `${this.path}.broken`).catch(() => undefined)
      return this.fallback
    }
  }

  private async store(value: Value): Promise<boolean> {
    await mkdir(dirname(this.path), { recursive: true }).catch(() => undefined)
    return (await writeAtomically(this.path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`))).ok
  }
}
