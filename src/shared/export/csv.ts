// the build without Node's Buffer: this runs in the desk's window too
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { ExportInput } from './export-input'
import type { Fact, Statement } from '../review/facts'

const COLUMNS = ['number', 'office', 'fact', 'status', 'value', 'edtf', 'source', 'line', 'quote'] as const

/**
 * The terms of the offices, one statement a row, as RFC 4180 with a byte order mark so that spreadsheets read it as UTF-8.
 * Conflicting statements keep a row each, marked `conflicting`. A leading =, +, -, @ is neutralised: a cell is never a formula.
 */
export function exportCsv(input: ExportInput): string {
  const { offices } = input.analysis.profile
  const rows = input.facts.filter((fact) => fact.office !== null).flatMap((fact) => {
    const office = offices[fact.office ?? -1]
    return fact.statements.map((statement) => row(input, fact, statement, office?.number ?? null, office?.title ?? ''))
  })
  return stringify([[...COLUMNS], ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true })
}

function row(input: ExportInput, fact: Fact, statement: Statement, number: number | null, title: string): string[] {
  const { text } = input.analysis.document
  return [
    number === null ? '' : String(number), title, fact.label, fact.conflicting ? 'conflicting' : 'stated', statement.value,
    statement.edtf ?? '', statement.source, String(lineAt(text, statement.span.start)), text.slice(statement.context.start, statement.context.end),
  ]
}

/** One-based line of an offset. */
function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
