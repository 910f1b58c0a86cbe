import { describe, expect, it } from 'vitest'
import { analyze, type Analysis } from './analyze'
import { defaultConfig } from './config'
import { decide } from './decisions'
import { recordView, type HeldFinding, type RecordRow, type RecordView } from './record-view'

const text = `= Ansel Roke =

Ansel Roke
- Birth Date: 4 May 1901
- Birth Place: Tarn Hollow, Westmere
- Office: 3rd Mayor of Tarn Hollow
- Term Start: 2 June 1931
- Term End: 9 June 1935
- Predecessor: Ida Lorne
- Successor: Bram Velk
- Office1: Minister of Canals
- Term Start1: 12 January 1936
- Cabinet1: Strand
- Deputy1: Olle Strand
- Party: Reed Party

Ansel Roke (4 May 1901 – 7 August 1970) was a politician from Tarn Hollow.

== Career ==
Roke became Mayor of Tarn Hollow in June 1931, succeeding Ida Lorne. Roke served as Mayor of Tarn Hollow from 2 June 1931 to 9 July 1935.

Roke was appointed Minister of Canals on 12 January 1936. Roke served as Minister of Canals until 3 March 1940.
`

const review = (source: string): Analysis => analyze({ text: source, version: 1 }, defaultConfig, { year: 2026, month: 1, day: 1 })
const heldOf = (analysis: Analysis): HeldFinding[] => analysis.findings.filter((finding) => finding.root === undefined)
  .map((finding, index) => ({ key: String(index), finding, follows: analysis.findings.filter((other) => other.root === finding.fingerprint) }))

const analysis = review(text)
const view = recordView(analysis, heldOf(analysis))
const rowsOf = (shown: RecordView): RecordRow[] => [...shown.life, ...shown.offices.flatMap((card) => card.rows), ...shown.others]
const rowIn = (shown: RecordView, id: string): RecordRow => {
  const found = rowsOf(shown).find((row) => row.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}
const quotes = (row: RecordRow): string[] => row.support.map(({ span }) => text.slice(span.start, span.end))

describe('recordView', () => {
  it('has every line once: the person, a card an office with its own numbers, the rest', () => {
    expect(view.name).toBe('Ansel Roke')
    expect(view.life.map((row) => row.id)).toEqual(['Birth Date', 'Birth Place'])
    expect(view.offices.map((card) => [card.office.title, card.rows.map((row) => row.id)])).toEqual([
      ['Mayor of Tarn Hollow', ['Office', 'Term Start', 'Term End', 'Predecessor', 'Successor']],
      ['Minister of Canals', ['Office1', 'Term Start1', 'Cabinet1', 'Deputy1']],
    ])
    expect(rowsOf(view)).toHaveLength(analysis.document.record?.entries.length ?? -1)
  })

  it('shows where the prose agrees, the exact places first', () => {
    const start = rowIn(view, 'Term Start')
    expect(start.standing).toBe('agrees')
    expect(quotes(start)[0]).toBe('2 June 1931')
    expect(start.support.map((one) => one.exact)).toEqual([true, false])
    expect(rowIn(view, 'Birth Date').standing).toBe('agrees')
    expect(quotes(rowIn(view, 'Predecessor'))).toEqual(['Ida Lorne'])
  })

  it('shows what conflicts, with the finding that says so', () => {
    const end = rowIn(view, 'Term End')
    expect(end.standing).toBe('conflicts')
    expect(end.open.map(({ finding }) => finding.check)).toContain('offices/term-dates-conflict')
  })

  it('tells what only the record says from what no prose is read for', () => {
    expect(rowIn(view, 'Successor').standing).toBe('only-here')
    expect(rowIn(view, 'Party').standing).toBe('not-checkable')
    const place = rowIn(view, 'Birth Place')
    expect(place.standing).toBe('not-checkable')
    expect(place.mention && text.slice(place.mention.start, place.mention.end)).toBe('Tarn Hollow')
    expect(place.mention?.start).toBeGreaterThan(text.indexOf('was a politician'))
  })

  it('lists what only the prose says', () => {
    const said = (parts: RecordView['lifeMissing']): string[] => parts.map(({ label, spans }) => `${label} ${spans.map((span) => text.slice(span.start, span.end)).join(', ')}`)
    expect(said(view.lifeMissing)).toEqual(['Died 7 August 1970'])
    expect(view.offices.map((card) => said(card.missing))).toEqual([[], ['Ends 3 March 1940']])
  })

  it('shows a decided clash as settled', () => {
    const held = heldOf(analysis).map((one) => ({ ...one, decision: decide(one.finding, text, 'disputed', '', '2026-01-01T00:00:00Z') }))
    const end = rowIn(recordView(analysis, held), 'Term End')
    expect(end.standing).toBe('settled')
    expect(end.open).toEqual([])
    expect(end.decided.length).toBeGreaterThan(0)
  })

  it('keeps two lines of one key apart, and reads texts without a record', () => {
    const twice = review('= Ada Finn =\n\nAda Finn\n- Party: Reed Party\n- Party: Sedge Party\n- Born: 1901\n\nAda Finn was a clerk.\n')
    expect(rowsOf(recordView(twice, [])).map((row) => row.id)).toEqual(['Born', 'Party', 'Party (2)'])
    expect(rowsOf(recordView(review('Ada Finn was a clerk.'), []))).toEqual([])
    expect(rowsOf(recordView(review(''), []))).toEqual([])
  })
})
