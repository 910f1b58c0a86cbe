import { describe, expect, it } from 'vitest'
import { analyze } from '../review/analyze'
import { defaultConfig } from '../review/config'
import { parse } from '../document/parse'
import type { Fix } from './finding'
import { toldApart } from './fix-titles'

const titles = (text: string, check: string): readonly string[] =>
  analyze({ text, version: 1 }, defaultConfig, { year: 2025, month: 6, day: 15 }).findings.filter((finding) => finding.check === check).flatMap((finding) => finding.fixes.map((fix) => fix.title))

const record = (second: string): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: Senator for Ruddle\n- Term Start: 23 January 1994\n- Term End: 23 January 1995\n- Office1: Mayor of Ruddle\n- Term Start1: ${second}\n- Term End1: 30 July 2000\n\nOrla Venn is a politician.`

describe('titles of fixes', () => {
  it('name the entries where both sides are in the record', () =>
    expect(titles(record('23 January 1996'), 'offices/same-day-one-year-off')).toEqual(['Change Term Start1 to 23 January 1995', 'Change Term End to 23 January 1996']))
  it('name the side where there are two', () =>
    expect(titles(`${record('23 January 1997')} She became mayor of Ruddle on 24 January 1997.`, 'offices/term-dates-conflict')).toEqual(['Change the record to 24 January 1997', 'Change the text to 23 January 1997']))
  it('quote the words outside the record', () => {
    const text = 'Orla was born in 1900. Venn was born in 1901.'
    const fix = (words: string, newText: string): Fix => ({ title: `Change the lead to ${newText}`, safety: 'choice', edits: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, newText }] })
    expect(toldApart([fix('1900', '1901'), fix('1901', '1900')], parse(text)).map(({ title }) => title)).toEqual(['Change “1900” in the lead to 1901', 'Change “1901” in the lead to 1900'])
  })
})
