import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Io } from './io'
import { run } from './run'

/** What a run of the command line left behind. */
export interface Ran {
  readonly exitCode: number
  readonly out: Buffer
  readonly text: string
  readonly err: string
}

/** The command line in a folder of its own for every test; words are parted by blanks. */
export function commandLine(): { readonly path: (name: string) => string; readonly corrigenda: (words: string, stdin?: string | Uint8Array) => Promise<Ran> } {
  let folder = ''
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'corrigenda-')) })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  return {
    path: (name) => join(folder, name),
    corrigenda: async (words, stdin = '') => {
      const out: Buffer[] = []
      let err = ''
      const io: Io = {
        stdin: async () => Buffer.from(stdin),
        out: async (content) => { out.push(Buffer.from(content)) },
        err: async (content) => { err += content.toString() },
        workingFolder: folder, colour: false, today: { year: 2030, month: 1, day: 1 },
      }
      const exitCode = await run(words.split(' ').filter(Boolean), io)
      return { exitCode, out: Buffer.concat(out), text: Buffer.concat(out).toString('utf8'), err }
    },
  }
}
