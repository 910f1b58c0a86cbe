import { settledDate, type Fact } from '../review/facts'
import type { ExportInput } from './export-input'

/** Wikidata properties of the facts that can be stated without knowing other items. */
const PROPERTIES = { born: 'P569', died: 'P570' } as const

/** Precision of a Wikidata time: 9 year, 10 month, 11 day. */
const PRECISION = { year: 9, month: 10, day: 11 } as const

/**
 * Wikidata QuickStatements (version 1, tab-separated) for the settled dates of the subject, to be run on the item `LAST` after
 * choosing it. Conflicting, uncertain and approximate values are left out and named in a comment: nothing is chosen for the editor.
 */
export function exportQuickStatements(input: ExportInput): string {
  const lines: string[] = [`/* ${comment(input.name)}: source ${input.proof.source}, result ${input.proof.result} */`]
  for (const fact of input.facts) {
    const property = fact.predicate === 'born' || fact.predicate === 'died' ? PROPERTIES[fact.predicate] : undefined
    if (!property) continue
    const value = settledTime(fact)
    lines.push(value ? `LAST\t${property}\t${value}` : `/* ${comment(fact.label)} left out: ${fact.conflicting ? 'the text contradicts itself' : 'not exact'} */`)
  }
  return `${lines.join('\n')}\n`
}

/** A Wikidata time with its precision; null for anything but a plain, settled date. */
function settledTime(fact: Fact): string | null {
  const date = settledDate(fact)
  const match = date && /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (!match) return null
  const [, year, month, day] = match
  const precision = day ? PRECISION.day : month ? PRECISION.month : PRECISION.year
  return `+${year}-${month ?? '00'}-${day ?? '00'}T00:00:00Z/${precision}`
}

/** A comment cannot be ended by what it quotes. */
const comment = (words: string): string => words.replaceAll('*/', '* /').replace(/[\r\n\t]/g, ' ')
