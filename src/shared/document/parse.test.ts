import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, biography, editsFor, lfText } from '../../testing/arbitraries'
import { corpusTitle, hasCorpus, measuredTexts } from '../../testing/measured-corpus'
import { applyEdits } from '../text/edit'
import { containsSpan, sliceSpan, type Span } from '../text/span'
import type { Document } from './document'
import { parse } from './parse'
import { unitsOf } from './units'

/** Everything that is true of the structure of any text: first thing that is not, or null. */
function faultOf(document: Document): string | null {
  const { text, title, record, sections } = document
  const nodes: Span[] = [...(title === null ? [] : [title.span]), ...(record === null ? [] : [record.span])]
  for (const section of sections) {
    if (section.heading !== null) nodes.push(section.heading.span)
    for (const block of section.blocks) {
      const lineStart = text.lastIndexOf('\n', block.span.start - 1) + 1
      const marker = text.slice(lineStart, block.span.start).trim()
      if ((marker !== '') !== (block.kind === 'item')) return `marker of ${sliceSpan(text, block.span)}`
      nodes.push({ start: lineStart + text.slice(lineStart).search(/\S/), end: block.span.end })
      if (!containsSpan(section.span, block.span)) return 'a block outside of its section'
      if (!covers(text, block.span, block.sentences.map((sentence) => sentence.span))) return 'sentences do not cover their block'
    }
  }
  for (const heading of [title, ...sections.map((section) => section.heading)]) {
    if (heading !== null && sliceSpan(text, heading.titleSpan) !== heading.title) return `title ${heading.title}`
  }
  for (const entry of record?.entries ?? []) {
    if (sliceSpan(text, entry.keySpan) !== entry.key || sliceSpan(text, entry.valueSpan) !== entry.value) return `entry ${entry.key}`
    if (entry.value !== entry.value.trim() || !containsSpan(entry.span, entry.valueSpan)) return `value of ${entry.key}`
  }
  if (sections.some(({ span }, at) => span.start < (sections[at - 1]?.span.end ?? 0))) return 'sections out of order'
  nodes.sort((a, b) => a.start - b.start)
  return covers(text, { start: 0, end: text.length }, nodes) ? null : 'some text is in no node or in two'
}

/** True when the spans lie in `outer` in order, apart, without blanks around them, and leave only blanks between them. */
function covers(text: string, outer: Span, spans: readonly Span[]): boolean {
  let at = outer.start
  for (const { start, end } of spans) {
    if (start < at || start >= end || text.slice(at, start).trim() !== '') return false
    if (text.slice(start, end).trim().length !== end - start) return false
    at = end
  }
  return at <= outer.end && text.slice(at, outer.end).trim() === ''
}

const keysOf = (text: string): string[] => parse(text).record?.entries.map(({ base, number }) => `${base}/${number ?? ''}`) ?? []

const sample = `= Orla Venn =

Orla Venn
- Birth Date: 3 May 1851
- Office: Mayor of Ruddle, second term (acting)
- Term Start: 1 June 1890
- Office1: Clerk: of the peace
- Term End12:

Orla Venn (3 May 1851 – 1900) was a mayor. She won.

== Career ==
First paragraph.
Second paragraph.
- 2010: a prize
* Second item. Two sentences.
===Late years===
==== Exile====
Text.
== Death ==`

describe('parse', () => {
  it('reads title, record, lead and sections', () => {
    const { text, title, record, sections } = parse(sample)
    expect(title).toMatchObject({ title: 'Orla Venn', level: 1 })
    expect(record?.nameSpan && sliceSpan(text, record.nameSpan)).toBe('Orla Venn')
    expect(record && sliceSpan(text, record.span)).toBe(sample.slice(sample.indexOf('Orla Venn\n-'), sample.indexOf('\n\nOrla Venn (')))
    expect(record?.entries.map(({ key, base, number, value }) => [key, base, number, value])).toEqual([
      ['Birth Date', 'birth date', null, '3 May 1851'],
      ['Office', 'office', null, 'Mayor of Ruddle, second term (acting)'],
      ['Term Start', 'term start', null, '1 June 1890'],
      ['Office1', 'office', 1, 'Clerk: of the peace'],
      ['Term End12', 'term end', 12, ''],
    ])
    const outline = sections.map(({ path, blocks }) => [path.map((heading) => `${heading.level} ${heading.title}`).join(' > '), blocks.length])
    expect(outline).toEqual([['', 1], ['2 Career', 4], ['2 Career > 3 Late years', 0], ['2 Career > 3 Late years > 4 Exile', 1], ['2 Death', 0]])
    expect(sections[0]?.blocks[0]?.sentences.map(({ span }) => sliceSpan(text, span))).toEqual(['Orla Venn (3 May 1851 – 1900) was a mayor.', 'She won.'])
    const items = sections[1]?.blocks.filter((block) => block.kind === 'item').map((block) => sliceSpan(text, block.span))
    expect(items).toEqual(['2010: a prize', 'Second item. Two sentences.'])
    expect(sections[1] && sliceSpan(text, sections[1].span)).toBe(sample.slice(sample.indexOf('== Career'), sample.indexOf('\n===Late')))
    expect(faultOf(parse(sample))).toBeNull()
  })

  it.each([
    ['Office', 'office/'], ['Office1', 'office/1'], ['Term Start12', 'term start/12'], ['Order2', 'order/2'], ['birth_date', 'birth date/'],
    ['birthDate', 'birth date/'], ['Spouse(s)', 'spouses/'], ['termStart3', 'term start/3'], ['term_start_3', 'term start/3'], ['TERM START1', 'term start/1'],
    ['Term  Start 3', 'term start/3'], ['Office (2)', 'office/2'], ['Office #2', 'office/2'], ['Office[2]', 'office/2'], ['Office007', 'office/7'],
    ['World Cup 2010', 'world cup 2010/'], ['Ämter2', 'ämter/2'], ['職業2', '職業/2'], ['100 Metres', '100 metres/'],
    ['McVane Shield', 'mcvane shield/'], ['KG', 'kg/'], ['F1 Wins', 'f1 wins/'], ['𝒜1', '𝒜/1'],
  ])('reads the key %s as %s', (key, read) => expect(keysOf(`- Born: 1851\n- ${key}: value`)[1]).toBe(read))

  it('reads ten thousand keys', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `- Office${at}: Clerk ${at}`)
    expect(parse(lines.join('\n')).record?.entries[9_999]).toMatchObject({ base: 'office', number: 9_999, value: 'Clerk 9999' })
  })

  it('finds the record however little stands around it', () => {
    expect(keysOf('- Born: 1851\nProse.')).toEqual(['born/'])
    expect(keysOf('\n\nOrla Venn\n- Born: 1851')).toEqual(['born/'])
    expect(keysOf('= Orla Venn =\n- Born: 1851')).toEqual(['born/'])
    expect(keysOf('= Orla Venn =\n\nDame O. V. Venn, Jr.\n\n- Born: 1851\n\n\n- Died: 1900\n\nProse.')).toEqual(['born/', 'died/'])
    expect(keysOf('= Orla Venn =\n\n== Personal details ==\n- Born: 1851')).toEqual(['born/'])
    expect(keysOf('* Born：1851\n• Died:1900\n-Office: Clerk')).toEqual(['born/', 'died/', 'office/'])
  })

  it('takes a name line unlike the title, and prefers the one that is the title', () => {
    const nameOf = (text: string): string | null => {
      const span = parse(text).record?.nameSpan
      return span ? sliceSpan(text, span) : null
    }
    expect(nameOf('= Orla Venn =\n\nOrla Quill-Venn\n- Born: 1851')).toBe('Orla Quill-Venn')
    expect(nameOf('= Orla Venn =\n\nOrla Venn\nMayor of Ruddle\n- Born: 1851')).toBe('Orla Venn')
    expect(nameOf('= Orla Venn =\n\nThe Honourable\nDame Orla\n- Born: 1851')).toBe('Dame Orla')
    expect(nameOf('= Orla Venn =\n- Born: 1851')).toBeNull()
  })

  it('takes a title below the record', () => {
    const document = parse('- Born: 1851\n\n= Orla Venn =\nLead.')
    expect(document.title?.title).toBe('Orla Venn')
    expect(document.sections.length).toBe(1)
    expect(faultOf(document)).toBeNull()
  })

  it('takes no list of the prose for a record', () => {
    expect(keysOf('= Orla Venn =\n\nShe won these:\n- Cup: 1850')).toEqual([])
    expect(keysOf('= Orla Venn =\n\nOrla Venn was a mayor of Ruddle.\n- Cup: 1850')).toEqual([])
    expect(keysOf('= Orla Venn =\n\n== Works ==\n- Ruddle: A History')).toEqual([])
    expect(keysOf('- 1850: won\n- 1851: lost')).toEqual([])
    expect(keysOf('= Orla Venn =\n\nOrla Venn\n- August 1850: won\n- Later: lost')).toEqual([])
    expect(keysOf('- https://example.org\n- Venn')).toEqual([])
    expect(keysOf('- Born: 1851\n\n- 6 May 1870 – 1871: Clerk')).toEqual(['born/'])
    expect(keysOf('- Born: 1851\n\n== Works ==\n- Cup: 1850')).toEqual(['born/'])
  })

  it('takes lines without a mark for a record where they are plainly one', () => {
    expect(keysOf('= Orla Venn =\n\nOrla Venn\nOffice: Mayor of Ruddle\nTerm Start1: 1890\nPets: two cats\nBorn: 1851\n\nOrla Venn was a mayor.')).toEqual(['office/', 'term start/1', 'pets/', 'born/'])
    expect(keysOf('Name: Orla Venn\nBirth date: 1851\nOccupation: clerk\n\n= Orla Venn =\nLead.')).toEqual(['name/', 'birth date/', 'occupation/'])
    expect(keysOf('Born: 1851\nDied: 1900\nSpouse: Nils Quist\n\nNote: she lived on.\n\nChildren: 3')).toEqual(['born/', 'died/', 'spouse/'])
    const document = parse('= Orla Venn =\n\nBorn: 1851\nDied: 1900\nSpouse: Nils Quist\n\nOrla Venn was a mayor.')
    expect(faultOf(document)).toBeNull()
    expect(document.sections[0]?.blocks.map((block) => sliceSpan(document.text, block.span))).toEqual(['Orla Venn was a mayor.'])
  })

  it('takes no prose with colons for a record', () => {
    expect(keysOf('= Orla Venn =\n\nNarrator: Once there was a clerk.\nOrla: I was born in 1851.\nNils: Were you?')).toEqual([])
    expect(keysOf('= Orla Venn =\n\nEducation: She went to school in Ruddle.\nResidence: She lived in Ruddle.\nReligion: She was baptised in Ruddle.')).toEqual([])
    expect(keysOf('= Orla Venn =\n\nBorn: 1851\nDied: 1900\n\nOrla Venn was a mayor.')).toEqual([])
    expect(keysOf('= Orla Venn =\n\nOrla Venn was a mayor of Ruddle.\n\nBorn: 1851\nDied: 1900\nSpouse: Nils Quist')).toEqual([])
    expect(keysOf('= Orla Venn =\n\nborn: 1851\ndied: 1900\nspouse: Nils Quist')).toEqual([])
    expect(keysOf('= Orla Venn =\n\nAct I: the birth\nAct II: the term\nAct III: the end')).toEqual([])
  })

  it('keeps the record while an entry is being typed', () => {
    const { record } = parse('- Born: 1851\n- Te\n- Office: Clerk\n\n- Died: 1900')
    expect(record?.entries.map(({ base, value }) => [base, value])).toEqual([['born', '1851'], ['', 'Te'], ['office', 'Clerk'], ['died', '1900']])
    expect(keysOf('- Born: 1851\n- 1870 1871: Clerk, mayor\n\n- 1872: Clerk')).toEqual(['born/', '1870 1871/'])
    expect(keysOf('- Born: 1851\nShe was born in Ruddle.')).toEqual(['born/'])
  })

  it('tells headings from what looks like one', () => {
    const outline = (line: string): string | undefined => {
      const heading = parse(`Lead.\n${line}\nText.`).sections[1]?.heading
      return heading ? `${heading.level} ${heading.title}` : undefined
    }
    expect(outline('==Early life==')).toBe('2 Early life')
    expect(outline('  ===  Early life (1850–60)  ===  ')).toBe('3 Early life (1850–60)')
    expect(outline('======= Deep =======')).toBe('6 Deep')
    expect(outline('=== Uneven ==')).toBe('2 Uneven')
    expect(outline('== a = b ==')).toBe('2 a = b')
    for (const line of ['====', '=', '= =', 'a = b', '== open', '= b']) expect(outline(line)).toBeUndefined()
  })

  it('reads Markdown where the text opens with such a title', () => {
    const { title, record, sections } = parse('\n# Orla Venn #\n\n- **Birth Date**: 3 May 1851\n- **Office:** Mayor\n* **Party** : Agrarian Union\n- ***: x\n- Term End: 1900\n\nLead.\n\n## Early life\nText.\n### School\n#tag\n# 5')
    expect(title?.title).toBe('Orla Venn')
    expect(record?.entries.map(({ key, value }) => [key, value])).toEqual([['Birth Date', '3 May 1851'], ['Office', 'Mayor'], ['Party', 'Agrarian Union'], ['*', 'x'], ['Term End', '1900']])
    expect(sections.map(({ heading }) => heading && `${heading.level} ${heading.title}`)).toEqual([null, '2 Early life', '3 School', '1 5'])
    // a numbered list, and lines that only look like headings
    for (const text of ['# first\n# second\n\n# third', '# first\n\n# second\n', '# She left in 1900.\nText.\n# b', '# Mayors\n## Karl Lunn\n## Ida Lunn', 'Lead.\n# a\n## b', '#5\n# b\nText.', '# A\n\n####### Deep\nText.\n']) expect(parse(text).sections.flatMap(({ heading }) => heading ?? [])).toEqual([])
  })

  it('tells list items from what looks like one', () => {
    const kindOf = (line: string): string | undefined => parse(`Lead of some length.\n${line}`).sections[0]?.blocks[1]?.kind
    for (const line of ['- a', '* a', '# a', '• a', '•a', '** a', '  - a']) expect(kindOf(line)).toBe('item')
    for (const line of ['-5 degrees', '**bold**', '--', '-', '- ', '#5', '– a', '1. a']) expect(kindOf(line)).toBe('paragraph')
  })

  it('loses nothing and slices back, for any text', () => {
    fc.assert(fc.property(fc.oneof(anyText(), lfText(), biography()), (text) => {
      expect(faultOf(parse(text))).toBeNull()
    }), { numRuns: 1500 })
  })

  it('reads the same with and without the version before', () => {
    let before: Document | null = null
    const edited = biography().chain((text) => editsFor(text).map((edits) => [text, applyEdits(text, edits)] as const))
    fc.assert(fc.property(edited, (versions) => {
      for (const text of versions) {
        before = parse(text, before)
        expect(before).toEqual(parse(text))
      }
    }))
  })

  it('keeps what is remembered of units that stand unchanged', () => {
    const before = parse('- Office: Clerk\n\nOne.\nTwo.\n== Life ==\nThree.')
    const kept = (text: string): string => unitsOf(parse(text, before)).filter(({ notes }) => unitsOf(before).some((unit) => unit.notes === notes)).map((unit) => unit.text).join(' ')
    expect(kept('- Office: Clerk\n\nOne.\nTwo more.\n== Life ==\nThree.')).toBe('Clerk One. Life Three.')
    expect(kept('- Office: Clerk\n\nNone.\nOne.\nTwo.\n== Life ==\nThree.')).toBe('Clerk One. Two. Life Three.')
    expect(kept('One.\nTwo.\n== Life ==\nThree.')).toBe('One. Two. Life Three.')
    expect(kept('')).toBe('')
  })

  it('is plain data that can be posted', () => {
    expect(structuredClone(parse(sample))).toEqual(parse(sample))
  })
})

describe.skipIf(!hasCorpus)(corpusTitle('parse on real biographies'), () => {
  it.each(['real', 'infotabs', 'prose_only'] as const)('loses nothing of %s', (part) => {
    const faults = measuredTexts(part).map(({ name, text }) => [name, faultOf(parse(text))]).filter(([, fault]) => fault !== null)
    expect(faults).toEqual([])
  })
})
