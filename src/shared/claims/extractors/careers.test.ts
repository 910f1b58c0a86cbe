import { describe, expect, it } from 'vitest'
import { analyze } from '../../review/analyze'
import { defaultConfig } from '../../review/config'

const today = { year: 2025, month: 6, day: 15 }

describe('careers', () => {
  it.each(['Years Active', 'Active', 'Career', 'Playing Career'])('are read beside the key %s', (key) => {
    const text = `= Orla Venn =\n\nOrla Venn\n- ${key}: 1925–1960\n\nOrla Venn's career spanned three decades.`
    expect(analyze({ text, version: 1 }, defaultConfig, today).claims.map(({ predicate }) => predicate)).toContain('active-years')
  })
})
