import { describe, expect, it } from 'vitest'
import { findRoles } from './mention'
import { linkOffice, linkOfHeadings } from './link'
import type { OfficeSketch } from '../reading'

const offices: readonly OfficeSketch[] = [
  { title: 'Mayor of Quenby', kind: 'office' }, { title: 'Minister of Finance', kind: 'office' }, { title: 'Minister of Justice', kind: 'office' },
  { title: 'Senator, from Norland', kind: 'office' }, { title: 'Mayor of Quenby', kind: 'office' },
  { title: 'Premier of Norland', kind: 'office' }, { title: 'Prime Minister of Norland', kind: 'office' },
]

/** The office that `words` name, how it is known, and its rivals. */
function link(words: string, headings: readonly string[] = []): string {
  const [mention] = findRoles(words)
  const found = mention ? linkOffice(mention, offices, headings) : null
  return found === null ? 'none' : `${found.office} by ${found.by}${found.score < 0.7 ? ' unsure' : ''}${found.rivals ? ` or ${found.rivals.join(', ')}` : ''}`
}

describe('the office a mention is about', () => {
  it.each([
    ['mayor of Quenby', [], '0 by title or 4'],
    ['the mayor', [], '0 by role or 4'],
    ['minister', [], '1 by role or 2'],
    ['minister of justice', [], '2 by title'],
    ['minister for justice', [], '2 by title'],
    ['minister for fisheries', [], '1 by title unsure or 2'],
    ['minister for ten years', [], '1 by role or 2'],
    ['minister for the first time', [], '1 by role or 2'],
    ['minister for the rest of her life', [], '1 by role or 2'],
    ['minister for a third term', [], '1 by role or 2'],
    ['justice minister', [], '2 by title'],
    ['minister', ['Life', 'Minister of Justice (1950–1955)'], '2 by role'],
    ['senator', [], '3 by role'],
    ['Norland senator', [], '3 by title'],
    ['ambassador', [], 'none'],
    ['minister', ['Life', 'Ministerial offices'], '1 by role or 2'],
    ['premier', [], '5 by role'],
    ['prime minister', [], '6 by role'],
    ['premiership', [], '5 by role or 6'],
    ['mayor of Dunmere', [], '0 by title unsure or 4'],
    ['deputy minister of justice', [], 'none'],
  ])('%s under %j → %s', (words, headings, expected) => expect(link(words, headings)).toBe(expected))

  it('a heading names an office for what stands below it', () => {
    expect(linkOfHeadings(['Career', 'Minister of Finance'], offices)?.office).toBe(1)
    expect(linkOfHeadings(['Minister of Finance', 'Minister of Justice, 1950–1955'], offices)?.office).toBe(2)
    expect(linkOfHeadings(['Early life'], offices)).toBeNull()
  })

  it('a heading names an office by the body it is in, where that is a name of more than a word', () => {
    const held: readonly OfficeSketch[] = [{ title: 'Mayor of Quenby', kind: 'office' }, { title: 'Associate Justice of the Supreme Court of Norland', kind: 'office' }, { title: 'Chair of the Senate Ethics Committee', kind: 'office' }]
    expect(linkOfHeadings(['Supreme Court (1962–1993)'], held)?.office).toBe(1)
    expect(linkOfHeadings(['The Supreme Court'], held)?.office).toBe(1)
    for (const other of ['The Senate', 'Supreme Court appointments', 'Senate Ethics', 'Quenby', 'The Supreme Court and Quenby', 'Norland']) expect(linkOfHeadings([other], held), other).toBeNull()
  })
})
