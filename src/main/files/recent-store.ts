import { join } from 'node:path'
import { z } from 'zod'
import { JsonStore } from './json-store'

const recentSchema = z.array(z.string())
const maximumRecent = 20

/** Paths of the files opened last, newest first. Paths never leave main. */
export class RecentStore {
  private readonly store: JsonStore<string[]>

  constructor(folder: string) {
    this.store = new JsonStore(join(folder, 'recent.json'), recentSchema, [])
  }

  list(): Promise<readonly string[]> {
    return this.store.read()
  }

  async add(path: string): Promise<void> {
    const others = (await this.store.read()).filter((known) => known !== path)
    await this.store.write([path, ...others].slice(0, maximumRecent))
  }

  /** Answers when everything written so far is on disk. */
  flush(): Promise<void> {
    return this.store.flush()
  }

  async forget(path: string): Promise<void> {
    const paths = await this.store.read()
    if (paths.includes(path)) await this.store.write(paths.filter((known) => known !== path))
  }
}
