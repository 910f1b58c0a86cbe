import { resolve } from 'node:path'
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
