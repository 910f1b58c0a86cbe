import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../review/analyze'
import { defaultConfig } from '../../review/config'

const page = readFileSync(join(import.meta.dirname, '../../../../docs/format.md'), 'utf8')
const today = { year: 2025, month: 6, day: 15 }
const review = (text: string) => analyze({ text, version: 1 }, defaultConfig, today)

describe('docs/format.md', () => {
  it('shows a file that is read as it says', () => {
    const text = page.split('\n').filter((line) => line.startsWith('    ')).map((line) => line.slice(4)).join('\n')
    const { document, findings } = review(text)
    expect(document.title?.title).toBe('Orla Venn')
    expect(document.record?.entries).toHaveLength(6)
    expect(document.sections).toHaveLength(2)
    expect(findings.filter(({ severity }) => severity === 'contradiction' || severity === 'doubt')).toEqual([])
  })

  const rows = page.matchAll(/^\| (`.+`) \| (.+) \|$/gm)
  const keys = [...rows].flatMap(([, names = '', value = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, key = '']) => [key, value] as const))

  it('names keys', () => expect(keys.length).toBeGreaterThan(40))

  it.each(keys)('a record says something by its key %s', (key, value) => {
    const office = /^(?:Term|Reign|Predecessor|Successor|Coronation)/.test(key) ? '- Office: Mayor of Ruddle\n' : ''
    const text = `= Orla Venn =\n\nOrla Venn\n${office}- ${key}: ${value}\n\nOrla Venn was a mayor.\n`
    const said = review(text).claims.filter(({ source, context }) => source === 'record' && text.slice(context.start, context.end).includes(key))
    const titled = review(text).profile.offices.some(({ title }) => title !== '')
    expect(said.length > 0 || (office === '' && titled)).toBe(true)
  })
})
