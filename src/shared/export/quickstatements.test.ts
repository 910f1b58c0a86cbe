import { describe, expect, it } from 'vitest'
import { clashingLife, exportInputOf } from '../../testing/export-fixture'
import { exportQuickStatements, timeOf } from './quickstatements'

const linesOf = (text: string): string[][] => exportQuickStatements(exportInputOf(text)).split('\n').filter((line) => line !== '').map((line) => line.split('\t').slice(0, 3))
const life = (record: string, prose: string): string => `= Orla Venn =\n\nOrla Venn\n${record}\n\n${prose}\n`

describe('QuickStatements', () => {
  it('state what is settled, with the summary as a comment', () => {
    expect(linesOf(clashingLife)).toEqual([['LAST', 'P569', '+1901-05-03T00:00:00Z/11']])
    expect(exportQuickStatements(exportInputOf(clashingLife, { name: 'a*/b\tc.txt' }))).toMatch(/\t\/\* from a\* \/b c\.txt, text [0-9a-f]{16} \*\/\n$/)
  })

  it('take the exact one of two forms of a date', () => {
    expect(linesOf(life('- Birth Date: 3 May 1901\n- Death Date: June 1970', 'Orla Venn (1901 – June 1970) was a diver.'))).toEqual([
      ['LAST', 'P569', '+1901-05-03T00:00:00Z/11'], ['LAST', 'P570', '+1970-06-00T00:00:00Z/10'],
    ])
  })

  it('are silent on what clashes, differs or is not exact', () => {
    expect(linesOf(life('- Birth Date: 3 May 1901', 'Orla Venn (born 4 May 1902) was a diver.'))).toEqual([])
    expect(linesOf(life('- Birth Date: c. 1901', 'Orla Venn was a diver.'))).toEqual([])
    expect(linesOf('Nothing is said of anybody.')).toEqual([])
  })

  it.each([
    ['1955-05-01', '+1955-05-01T00:00:00Z/11'], ['1955-05', '+1955-05-00T00:00:00Z/10'], ['1955', '+1955-00-00T00:00:00Z/9'],
    ['1500-02-03', '+1500-02-03T00:00:00Z/11/J'], ['1582-10-04', '+1582-10-04T00:00:00Z/11/J'], ['1582-10-15', null], ['1752-09-13', null], ['1752-09-14', '+1752-09-14T00:00:00Z/11'],
    ['1650', '+1650-00-00T00:00:00Z/9'], ['1650-03', '+1650-03-00T00:00:00Z/10'], ['0000', '-0001-00-00T00:00:00Z/9'], ['-0043-03-15', '-0044-03-15T00:00:00Z/11/J'],
    ['1955~', null], ['195X', null], ['[1990..1991]', null], ['1990/1991', null], ['1990-21~', null], ['1990-21', null],
  ])('%s is %s', (edtf, time) => expect(timeOf(edtf)).toBe(time))
})
