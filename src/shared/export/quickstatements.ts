import { settledDate, type Fact } from '../review/facts'
import type { ExportInput } from './export-input'

/** Wikidata properties of the facts that can be stated without knowing other items. */
const PROPERTIES = { born: 'P569', died: 'P570' } as const

/** Precision of a Wikidata time: 9 year, 10 month, 11 day. */
const PRECISION = { year: 9, month: 10, day: 11 } as const

/** Days up to here are Julian wherever they were written down, days from here on Gregorian (apart from the east, which is beyond us). */
const LAST_JULIAN = '1582-10-04'
const FIRST_GREGORIAN = '1752-09-14'

/**
 * Wikidata QuickStatements (version 1, tab-separated) for the settled dates of the subject, on the item `LAST`. Conflicting,
 * uncertain and approximate values are left out, as are days in the years when the calendar depended on the country: nothing is
 * chosen for the editor. Each line ends in a comment, which becomes the summary of the edit.
 */
export function exportQuickStatements(input: ExportInput): string {
  const end = `/* from ${comment(input.name)}, text ${input.proof.result.slice(0, 16)} */`
  return (['born', 'died'] as const).map((predicate) => {
    const value = settledTime(input.facts.filter((fact) => fact.office === null && fact.predicate === predicate))
    return value === null ? '' : `LAST\t${PROPERTIES[predicate]}\t${value}\t${end}\n`
  }).join('')
}

/** The one time that all facts of a kind agree on; null when one of them is not settled or two differ. */
function settledTime(facts: readonly Fact[]): string | null {
  const dates = new Set(facts.filter((fact) => fact.statements.some(({ edtf }) => edtf !== null)).map(settledDate))
  const [date = null] = dates
  return dates.size === 1 && date !== null ? timeOf(date) : null
}

/** A Wikidata time with its precision; null for anything but a plain date whose calendar is known. */
export function timeOf(edtf: string): string | null {
  const { sign, year = '', month, day } = /^(?<sign>-?)(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?)?$/.exec(edtf)?.groups ?? {}
  if (year === '') return null
  // EDTF counts the year before 1 as 0, Wikidata as -1
  const before = sign === '-' || year === '0000'
  const shown = before ? `-${String(Number(year) + 1).padStart(4, '0')}` : `+${year}`
  const precision = day ? PRECISION.day : month ? PRECISION.month : PRECISION.year
  const isJulian = before || edtf <= LAST_JULIAN
  if (day && !isJulian && edtf < FIRST_GREGORIAN) return null
  return `${shown}-${month ?? '00'}-${day ?? '00'}T00:00:00Z/${precision}${day && isJulian ? '/J' : ''}`
}

/** A comment cannot be ended by what it quotes. */
const comment = (words: string): string => words.replaceAll('*/', '* /').replace(/[\r\n\t]/g, ' ')
