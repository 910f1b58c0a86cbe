import { dirname, resolve } from 'node:path'
import { nearestFolderConfig, readFolderConfig } from '../files/folder-config'
import { success } from '../shared/base/result'
import type { Result } from '../shared/base/result'
import { configOver, defaultConfig } from '../shared/review/config'
import type { Config } from '../shared/review/config'
import { asNamed } from './inputs'

/** The configuration a file gives, over the built-in one. Errors: those of reading, and bad-config. */
export async function readConfig(path: string, workingFolder: string): Promise<Result<Config>> {
  const read = await readFolderConfig(resolve(workingFolder, path), path, asNamed(path))
  return read.ok ? success(configOver(defaultConfig, read.value)) : read
}

/**
 * The configuration for one file: the one named on the command line, else the nearest `corrigenda.json` in its folder or above,
 * else the built-in one. `path` null: standard input, which lies in the working folder.
 */
export async function configFor(named: string | null, path: string | null, workingFolder: string): Promise<Result<Config>> {
  if (named !== null) return readConfig(named, workingFolder)
  const found = await nearestFolderConfig(path === null ? workingFolder : dirname(resolve(workingFolder, path)), (place) => place)
  return found.ok ? success(configOver(defaultConfig, found.value?.config ?? {})) : found
}
