import { describe, expect, it } from 'vitest'
import { analyze } from '../review/analyze'
import { defaultConfig } from '../review/config'

const timesOf = (entry: string): readonly string[] =>
  analyze({ text: `= Orla Venn =\n\nOrla Venn\n- ${entry}\n- Birth Place: Holm\n\nOrla Venn ran.\n`, version: 1 }, defaultConfig, { year: 2025, month: 6, day: 15 }).timexes.map(({ text }) => text)

describe('a number alone in the record', () => {
  it.each(['Caps: 151', 'Height: 185', 'Career Starts: 517', 'Goals: 305', 'Total Points: 1650', 'Youth Caps3: 1204 '])('is a count: %s', (entry) => {
    expect(timesOf(entry)).toEqual([])
  })

  it.each(['Reign: 306', 'Death Date: 814', 'Turned Pro: 1998', 'Term Start2: 412', 'Debut: 1979', 'Golden Ball: 1999', 'Venerated Since: 997', 'Papacy Ended: 590', 'Years1: 1998', 'Tenure: 604'])('is a year: %s', (entry) => {
    expect(timesOf(entry)).toHaveLength(1)
  })

  it('leaves what stands beside it', () => {
    expect(timesOf('Caps: 151 in 1999')).toEqual(['1999'])
  })
})
