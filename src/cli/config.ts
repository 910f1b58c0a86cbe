import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { readBytes } from '../files/read'
import { reasonOf } from '../files/system-error'
import { failure, success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import { configSchema } from '../shared/ipc'
import { defaultConfig } from '../shared/review/config'
import type { Config } from '../shared/review/config'

/** A file may say as little as it likes. */
const fileSchema = configSchema.partial().extend({ thresholds: configSchema.shape.thresholds.partial().optional() })

/** The configuration a file gives, over the built-in one. Errors: those of reading, and bad-config. */
export async function readConfig(path: string, workingFolder: string): Promise<Result<Config>> {
  const bytes = await readBytes(resolve(workingFolder, path))
  if (!bytes.ok) return bytes
  try {
    const parsed = fileSchema.safeParse(JSON.parse(Buffer.from(bytes.value).toString('utf8').replace(/^\uFEFF/, '')))
    if (!parsed.success) return failure('bad-config', `The configuration “${path}” is not understood: ${z.prettifyError(parsed.error)}`)
    return success(merged(parsed.data))
  } catch (error) {
    return failure('bad-config', `The configuration “${path}” is not JSON: ${reasonOf(error)}.`)
  }
}

/** The file that configures a folder and what lies below it. */
const FOLDER_CONFIG = 'corrigenda.json'

/**
 * The configuration for one file: the one named on the command line, else the nearest `corrigenda.json` in its folder or above,
 * else the built-in one. `path` null: standard input, which lies in the working folder.
 */
export async function configFor(named: string | null, path: string | null, workingFolder: string): Promise<Result<Config>> {
  if (named !== null) return readConfig(named, workingFolder)
  for (let folder = path === null ? workingFolder : dirname(path); ; folder = dirname(folder)) {
    const found = await readConfig(join(folder, FOLDER_CONFIG), workingFolder)
    if (found.ok || found.error.code !== 'not-found') return found
    if (dirname(folder) === folder) return success(defaultConfig)
  }
}

function merged({ checks = {}, thresholds = {} }: z.infer<typeof fileSchema>): Config {
  const { oldestAge, youngestInOffice } = { ...defaultConfig.thresholds, ...definedOf(thresholds) }
  return {
    checks: Object.fromEntries(Object.entries(checks).map(([id, change]) => [id, definedOf(change)])),
    thresholds: { oldestAge, youngestInOffice },
  }
}

/** Without the keys that are set to undefined, which would hide a default. */
function definedOf<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as { [Key in keyof Value]: Exclude<Value[Key], undefined> }
}
