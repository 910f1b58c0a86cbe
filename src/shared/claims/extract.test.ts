import { describe, expect, it } from 'vitest'
import { analyze } from '../review/analyze'
import { defaultConfig } from '../review/config'

const timesOf = (record: string, prose: string): readonly string[] =>
  analyze({ text: `= Orla Venn =\n\nOrla Venn\n${record}\n\nOrla Venn was a queen.\n\n${prose}`, version: 1 }, defaultConfig, { year: 2025, month: 6, day: 15 }).timexes.map(({ text }) => text).slice(1)

describe('a number of three digits', () => {
  it('counts in the life of somebody of later times', () => expect(timesOf('- Birth Date: 3 May 1950', 'She left in 1980. The vote fell from 274 to 261.')).toEqual(['1980']))
  it('is a year in that of somebody of early times, whatever was told before', () => expect(timesOf('- Birth Date: 830', 'A book of 1980 tells of it. She left Toll in 851 by sea.')).toEqual(['1980', '851']))
  it('may be one where the record has no life', () => expect(timesOf('- Office: Queen of Toll', 'She left in 1980. The vote fell from 274 to 261.').length).toBeGreaterThan(0))
})
