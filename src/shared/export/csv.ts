// the build without Node's Buffer: this runs in the desk's window too
import { stringify } from 'csv-stringify/browser/esm/sync'
import { factStatus, type Fact, type Statement } from '../review/facts'
import { lineIndexOf, type LineIndex } from '../text/line-index'
import type { ExportInput } from './export-input'

const COLUMNS = ['number', 'office', 'fact', 'status', 'value', 'edtf', 'source', 'line', 'quote'] as const

/**
 * The terms of the offices, one statement a row, as RFC 4180 with a byte order mark so that spreadsheets read it as UTF-8.
 * Conflicting statements keep a row each, marked `conflicting`. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
export function exportCsv(input: ExportInput): string {
  const { offices } = input.analysis.profile
  const lines = lineIndexOf(input.analysis.document.text)
  const rows = input.facts.filter((fact) => fact.office !== null).flatMap((fact) => {
    const office = offices[fact.office ?? -1]
    return fact.statements.map((statement) => row(input, fact, statement, lines, [office?.number?.toString() ?? '', office?.title ?? '']))
  })
  return stringify([[...COLUMNS], ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true })
}

function row(input: ExportInput, fact: Fact, statement: Statement, lines: LineIndex, office: readonly string[]): string[] {
  const quote = input.analysis.document.text.slice(statement.context.start, statement.context.end)
  return [
    ...office, fact.label, factStatus(fact), statement.value, statement.edtf ?? '', statement.source,
    String(lines.positionAt(statement.span.start).line), quote.replace(/^[-*•]\s+/, ''), // the bullet is no part of what is said
  ]
}
