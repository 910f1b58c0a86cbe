import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron, test as base } from '@playwright/test'
import { Desk } from './desk'

export { expect } from '@playwright/test'

/** A folder for the files of one test. */
export class Shelf {
  constructor(readonly folder: string) {}

  path(name: string): string {
    return join(this.folder, name)
  }

  /** Writes a file and answers its path. */
  put(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), content)
    return this.path(name)
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true })
  }

  /** When the file was last written, in milliseconds. */
  modified(name: string): number {
    return statSync(this.path(name)).mtimeMs
  }

  bytes(name: string): Buffer {
    return readFileSync(this.path(name))
  }

  text(name: string): string {
    return this.bytes(name).toString('utf8')
  }
}

/** Starts the desk with files, as `npm start -- FILE...` does. All desks of one test share their settings, as on one machine. */
export type Start = (...files: readonly string[]) => Promise<Desk>

/** `shelf`: a folder of one's own. `start`: the real desk in the real Electron. `desk`: one that is started without files. */
export const test = base.extend<{ readonly shelf: Shelf; readonly start: Start; readonly desk: Desk }>({
  shelf: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'corrigenda-files-'))
    await use(new Shelf(folder))
    rmSync(folder, { recursive: true, force: true })
  },
  start: async ({}, use, info) => {
    // Playwright would turn a static import of a module into a require
    const { launchOptions } = await import('../scripts/setup/launch.mjs')
    const settings = mkdtempSync(join(tmpdir(), 'corrigenda-settings-'))
    const desks: Desk[] = []
    await use(async (...files) => {
      const app = await _electron.launch(launchOptions(settings, files))
      const desk = new Desk(app, await app.firstWindow())
      desks.push(desk)
      await desk.ready()
      return desk
    })
    for (const desk of desks) {
      if (info.status !== info.expectedStatus) await desk.picture(info)
      await desk.end()
    }
    rmSync(settings, { recursive: true, force: true })
  },
  desk: async ({ start }, use) => use(await start()),
})
