import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A real biography kept beside the project for measuring; it is no part of the project. */
export interface MeasuredText {
  readonly name: string
  readonly text: string
}

const folder = resolve('..', 'shared', 'corpus')

/** True when the corpus lies beside the project. Tests on it skip without it: `describe.skipIf(!hasCorpus)(corpusTitle('…'))`. */
export const hasCorpus = existsSync(folder)

/** The title of a test on the corpus, which says why it is skipped where the corpus is absent. */
export const corpusTitle = (title: string): string => (hasCorpus ? title : `${title} (skipped: no corpus beside the project)`)

/** The texts of one part of the corpus, sorted by name; none when the corpus is absent. */
export function measuredTexts(part: 'real' | 'infotabs' | 'prose_only'): MeasuredText[] {
  if (!hasCorpus) return []
  const names = readdirSync(join(folder, part)).filter((name) => name.endsWith('.txt')).sort()
  return names.map((name) => ({ name, text: readFileSync(join(folder, part, name), 'utf8').replace(/\r\n?/g, '\n') }))
}
