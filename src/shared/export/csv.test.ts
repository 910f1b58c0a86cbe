import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clashingLife, exportInputOf } from '../../testing/export-fixture'
import { exportCsv } from './csv'

/** Reads RFC 4180 to the letter: CRLF between records, quotes doubled inside quotes, nothing behind a closing quote. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < csv.length;) {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(csv.slice(at))
    if (!cell) throw new Error(`no cell at ${at}: ${csv.slice(at, at + 40)}`)
    row.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '')
    if (cell[3] === '\r\n') {
      rows.push(row)
      row = []
    }
    at += cell[0].length
  }
  expect(row).toEqual([])
  return rows
}

const rowsOf = (text: string): string[][] => {
  const csv = exportCsv(exportInputOf(text))
  expect(csv.startsWith('\uFEFF')).toBe(true)
  return readCsv(csv.slice(1))
}

describe('CSV', () => {
  it('has a row a statement, and both rows of a conflict', () => {
    const [head, ...rows] = rowsOf(clashingLife)
    expect(head).toEqual(['number', 'office', 'fact', 'status', 'value', 'edtf', 'source', 'line', 'quote'])
    expect(rows.filter(([, , fact]) => fact === 'Term End2')).toEqual([
      ['2', 'Minister of Harbours', 'Term End2', 'conflicting', '24 May 1943', '1943-05-24', 'record', '13', 'Term End2: 24 May 1943'],
      ['2', 'Minister of Harbours', 'Term End2', 'conflicting', '21 May 1943', '1943-05-21', 'body', '19', expect.stringContaining('until 21 May 1943')],
    ])
    expect(rows.filter(([, , fact, status]) => fact === 'Term Start1' && status === 'agreed').map(([, , , , , edtf]) => edtf)).toEqual(['1931-03-04', '1931-03-04'])
  })

  it('keeps every cell whole and lets none be a formula', () => {
    const value = fc.oneof(fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', '"', '","', 'a,b', "'", '\t=1', '＝1'), fc.string({ maxLength: 20 }))
    fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
      const plain = values.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '')
      const rows = rowsOf(`= Orla Venn =\n\nOrla Venn\n- Birth Date: 1901\n- Office1: Mayor of Ruddle\n${plain.map((one) => `- Predecessor1: ${one}\n`).join('')}\nOrla Venn was a mayor.\n`)
      for (const row of rows) {
        expect(row).toHaveLength(9)
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }
      const cells = rows.map(([, , , , cell]) => cell?.replace(/^'/, ''))
      for (const one of plain) expect(cells).toContain(one.replace(/^'/, ''))
    }), { numRuns: 60 })
  })

  it('is a head alone where there are no offices', () => expect(rowsOf('Orla Venn died in 1970.')).toHaveLength(1))
})
