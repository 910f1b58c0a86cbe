import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesIn, matchesOf, mayHold, type Searched } from './matches'
import { placesIn, studyOpenings } from './openings'

const searched = (text: string): Searched => ({ text, places: placesIn(text) })

const studied: readonly RegExp[] = [
  /\b(?:married|wed|was wed) (?:to )?(\p{Lu}\p{L}+)/gu, /\b[Hh]is (?:\p{Ll}+ ){0,2}successor/gu, /(?<![\p{L}-])(?:co-founded|set up|won an?)(?![\p{L}-])/gu,
  /\b(?:has |have )?lived in exile\b/gi, /\bstarted\b|\bis (?:now )?retired\b/giu, /\b(?=[a-z])(?<!\bwas )(?:succeeded|replaced) /gu, /\b\d{1,2} (?:days|weeks)\b/g,
  /(?:\b(?:never|did not)|n['’]t) (?:ever )?(?:win|won) (?:an?|any) awards?/gu, /\b(?:a )?(?:re)?elected(?= as )/gu, /\bo{2,3}ps\b/g, /\b(?:née|born)\b/gu, /\bx(?:y|)z/g,
]
const unstudied: readonly RegExp[] = [/died|passed/g, /(?:\bdied|passed)/g, /\b\p{L}+ly\b/gu, /\b(?:very )?\w+ed\b/g, /[Ii]n \d{4}/g, /\b/g, /(?<!\d)died/g, /\b["“]quoted/g, /(?:\bonce )?upon/g, /\bélu|\bborn/gu]

const words = fc.constantFrom('married', 'Married', 'wed', 'was', 'wed to', 'Anna', 'his', 'His', 'his great', 'successor', 'co-founded', 'set up', 'set ups', 'won an', 'WON', 'lived in exile', 'has', 'have lived in exile', 'started', 'is now retired', 'is retired',
  'succeeded ', 'replaced', '12 days', '9 weeks', 'a12 days', 'never win any awards', "didn't ever won a award", 'didn’t win an award', 'n', 't', 'reelected as', 'a elected as ', 'oops', 'ooops', 'oooops', 'élu', 'née', 'born', 'xz', 'xyz', 'é', '😀', '\ud800', '-', '’', "'", '(', '')
const texts = fc.array(fc.tuple(words, fc.constantFrom(' ', '', '-', ', ', '.')), { maxLength: 14 }).map((parts) => parts.flat().join(''))

describe('matchesIn', () => {
  it('finds what a search everywhere finds, for any text', () => {
    fc.assert(fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      for (const pattern of [...studied, ...unstudied]) expect(matchesIn(pattern, searched(text))).toEqual(matchesOf(pattern, text))
    }), { numRuns: 1500 })
  })

  it('may hold wherever it does', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const pattern of studied) if (matchesOf(pattern, text).length > 0) expect(mayHold(pattern, searched(text))).toBe(true)
    }))
  })

  it('passes over a text without a word that begins so', () => {
    const pattern = /\b(?:married|divorced)\b/g
    for (let use = 0; use < 20; use++) expect(matchesIn(pattern, searched('She marched to the divide.'))).toEqual([])
    expect(mayHold(pattern, searched('She saw it all.'))).toBe(false)
    expect(mayHold(pattern, searched('She marched on.'))).toBe(true)
  })
})

describe('studyOpenings', () => {
  it.each(studied)('learns how %s can begin', (pattern) => expect(studyOpenings(pattern)).not.toBeNull())
  it.each(unstudied)('leaves %s, which may begin anywhere', (pattern) => expect(studyOpenings(pattern)).toBeNull())
})
