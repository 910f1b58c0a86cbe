import { describe, expect, it } from 'vitest'
import { analyze, type Analysis } from './analyze'
import { defaultConfig } from './config'
import type { HeldFinding } from './record-view'
import { timelineOf, yearsOfBounds, type Lane, type Timeline } from './timeline'

const text = `= Ansel Roke =

Ansel Roke
- Birth Date: 4 May 1901
- Office: Mayor of Tarn Hollow
- Term Start: 2 June 1931
- Term End: 9 June 1935
- Office1: Minister of Canals
- Term Start1: 1936

Ansel Roke (4 May 1901 – 7 August 1970) was a politician.

== Career ==
Roke graduated in 1922. Roke served as Mayor of Tarn Hollow from 2 June 1931 to 9 July 1935.

Roke was appointed Minister of Canals on 12 January 1936.
`

const review = (source: string): Analysis => analyze({ text: source, version: 1 }, defaultConfig, { year: 2026, month: 1, day: 1 })
const pictureOf = (analysis: Analysis): Timeline | null => {
  const held = analysis.findings.map((finding, index): HeldFinding => ({ key: String(index), finding, follows: [] }))
  return timelineOf(analysis, held)
}

describe('timelineOf', () => {
  const picture = pictureOf(review(text))
  const lane = (title: string): Lane => {
    const found = picture?.lanes.find((one) => one.title === title)
    if (!found) throw new Error(`no lane ${title}`)
    return found
  }
  const marks = ({ marks: all }: Lane): string[] => all.map(({ label, span, source, standing }) => `${label} ${text.slice(span.start, span.end)} ${source} ${standing}`)

  it('has a lane for the life, one an office, one for the rest', () => {
    expect(picture?.lanes.map(({ title }) => title)).toEqual(['Life', 'Mayor of Tarn Hollow', 'Minister of Canals', 'Also dated in the text'])
    expect(picture?.range.from).toBeCloseTo(1901.34, 1)
    expect(picture?.range.to).toBeCloseTo(1970.6, 1)
  })

  it('draws the record as bars, and what the prose says as marks', () => {
    const [bar] = lane('Mayor of Tarn Hollow').bars
    expect(bar?.isRecorded).toBe(true)
    expect([bar?.start?.from, bar?.end?.from].map((year) => Math.floor((year ?? 0) * 10) / 10)).toEqual([1931.4, 1935.4])
    expect(marks(lane('Also dated in the text'))).toEqual(['graduated 1922 body plain'])
  })

  it('draws both readings of a conflict', () => {
    expect(marks(lane('Mayor of Tarn Hollow'))).toEqual([
      'starts 2 June 1931 body agrees', 'ends 9 June 1935 record conflicts', 'ends 9 July 1935 body conflicts',
    ])
  })

  it('keeps what is not said open, and what is vague wide', () => {
    const [bar] = lane('Minister of Canals').bars
    expect(bar?.end).toBeNull()
    expect(bar?.start).toEqual({ from: 1936, to: 1937 })
    expect(lane('Life').bars[0]?.end?.from).toBeCloseTo(1970.6, 1)
  })

  it('is nothing where nothing is dated', () => {
    expect(pictureOf(review('Ansel Roke was a politician.'))).toBeNull()
    expect(pictureOf(review(''))).toBeNull()
  })

  it('counts years before our era too', () => {
    expect(yearsOfBounds({ earliest: 0, latest: 0 })).toEqual({ from: 1970, to: 1970 + 1 / 365 })
    expect(yearsOfBounds({ earliest: -Infinity, latest: Infinity })).toEqual({ from: -Infinity, to: Infinity })
    expect(yearsOfBounds({ earliest: -800_000, latest: -800_000 }).from).toBeLessThan(0)
  })
})
