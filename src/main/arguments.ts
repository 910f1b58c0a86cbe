import { resolve } from 'node:path'

/**
 * The files and folders named on the command line, as absolute paths. Switches are skipped, up to "--", behind which all is a
 * file; so are the program's own paths, which stand there when it is started from its source folder.
 */
export function filesFrom(argv: readonly string[], workingFolder: string, own: readonly string[]): readonly string[] {
  const words = argv.slice(1)
  const end = words.indexOf('--')
  const before = (end < 0 ? words : words.slice(0, end)).filter((word) => word !== '' && !word.startsWith('-'))
  const paths = [...before, ...(end < 0 ? [] : words.slice(end + 1))].map((word) => resolve(workingFolder, word))
  return [...new Set(paths)].filter((path) => !own.includes(path))
}
