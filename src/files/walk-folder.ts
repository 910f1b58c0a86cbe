import { readdir } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import type { Problem } from '../shared/base/result'
import { readProblem } from './system-error'

/** Endings of the files that are taken for biographies when a folder is named. */
const textEndings = ['.txt', '.md']

/** What describes a folder is no biography in it; named itself it is read like any other file. */
const describesFolder = /^readme\.(?:txt|md)$/i

/** More files than this are no stack that somebody works through. */
const maximumFiles = 100_000

/** What a folder holds. `path` is relative to it, with "/" between; empty for the folder itself. */
export interface FolderContent {
  readonly paths: readonly string[]
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[]
}

/**
 * Every text file below a folder, sorted; README files, hidden files and folders and node_modules are left out, links to folders are not
 * followed. A folder that cannot be read is a problem beside what was found elsewhere.
 */
export async function textFilesBelow(folder: string): Promise<FolderContent> {
  const found: string[] = []
  const problems: { path: string; problem: Problem }[] = []
  const waiting = ['']
  for (let below = waiting.pop(); below !== undefined && found.length < maximumFiles; below = waiting.pop()) {
    try {
      for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const path = below === '' ? entry.name : join(below, entry.name)
        if (entry.isDirectory()) waiting.push(path)
        else if (isTextName(entry.name) && !describesFolder.test(entry.name)) found.push(path.split(sep).join('/'))
      }
    } catch (error) {
      problems.push({ path: below, problem: readProblem(error, basename(join(folder, below))) })
    }
  }
  return { paths: found.sort(inReadingOrder), problems }
}

/** True for the name of a file that may be a biography. */
export const isTextName = (name: string): boolean => textEndings.some((ending) => name.toLowerCase().endsWith(ending))

/** By code unit, so that the order is the same on every machine. */
const inReadingOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
