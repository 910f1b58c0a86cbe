import { closest } from 'fastest-levenshtein'
import type { Check } from '../shared/checks/check'
import type { Io } from './io'

/** Says what a check finds, or lists all of them where none is named; answers the exit code. */
export async function explain(id: string | undefined, checks: readonly Check[], io: Io): Promise<number> {
  if (id === undefined) {
    await io.out(checks.map(({ id: known, severity, summary }) => `${known} (${severity}): ${summary}\n`).join(''))
    return 0
  }
  const check = checks.find((known) => known.id === id)
  if (check === undefined) {
    const hint = checks.length === 0 ? '' : ` Did you mean “${closest(id, checks.map((known) => known.id))}”?`
    await io.err(`corrigenda: there is no check “${id}”.${hint} “corrigenda explain” lists all.\n`)
    return 2
  }
  const { severity, summary, since, authority } = check
  const lines = [
    `${id}`, '', summary, '',
    `severity:  ${severity}`, ...(authority === null ? [] : [`rule:      ${authority}`]),
    `since:     ${since}`, `more:      docs/checks/${id}.md`,
  ]
  await io.out(`${lines.join('\n')}\n`)
  return 0
}
