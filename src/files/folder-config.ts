import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import type { FolderConfig } from '../shared/review/config'
import { folderConfigSchema } from '../shared/review/config-schema'
import { readBytes } from './read'
import type { Reading } from './read'
import { reasonOf } from './system-error'

/** The file that configures a folder and what lies below it. */
export const FOLDER_CONFIG = 'corrigenda.json'

/** What a configuration file says; `label` names it in messages. Errors: those of reading, and bad-config. */
export async function readFolderConfig(path: string, label: string = basename(path), reading: Reading = {}): Promise<Result<FolderConfig>> {
  const bytes = await readBytes(path, reading)
  if (!bytes.ok) return bytes
  const text = Buffer.from(bytes.value).toString('utf8').replace(/^\uFEFF/, '')
  if (text.trim() === '') return success({})
  try {
    const parsed = folderConfigSchema.safeParse(JSON.parse(text))
    return parsed.success ? success(parsed.data) : failure('bad-config', `The configuration “${label}” is not understood: ${z.prettifyError(parsed.error)}`)
  } catch (error) {
    return failure('bad-config', `The configuration “${label}” is not JSON: ${reasonOf(error)}.`)
  }
}

/** A folder's configuration, and the folder it was found in. */
export interface NearestConfig {
  readonly folder: string
  readonly config: FolderConfig
}

/** The nearest `corrigenda.json` in a folder or above; null when there is none. One that is damaged is an error: none further up stands in for it. */
export async function nearestFolderConfig(from: string, labelOf: (path: string) => string = basename): Promise<Result<NearestConfig | null>> {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, FOLDER_CONFIG)
    const found = await readFolderConfig(path, labelOf(path))
    if (found.ok) return success({ folder, config: found.value })
    if (found.error.code !== 'not-found') return found
    if (dirname(folder) === folder) return success(null)
  }
}
