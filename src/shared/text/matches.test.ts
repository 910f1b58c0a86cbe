import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gateOf, matchesIn, matchesOf, mayHold, type Searched } from './matches'
import { needsOf } from './needs'
import { Sieve } from './prefilter'

const searched = (text: string): Searched => ({ text, sieve: new Sieve(text) })

const needy: readonly RegExp[] = [
  /\b(?:married|wed|was wed) (?:to )?(\p{Lu}\p{L}+)/gu, /\b[Hh]is (?:\p{Ll}+ ){0,2}successor/gu, /(?<![\p{L}-])(?:co-founded|set up|won an?)(?![\p{L}-])/gu,
  /\b(?:has |have )?lived in exile\b/gi, /\bstarted\b|\bis (?:now )?retired\b/giu, /\b(?=[a-z])(?<!\bwas )(?:succeeded|replaced) /gu, /\b\d{1,2} (?:days|weeks)\b/g,
  /(?:\b(?:never|did not)|n['’]t) (?:ever )?(?:win|won) (?:an?|any) awards?/gu, /\b(?:a )?(?:re)?elected(?= as )/gu, /died|passed/g, /(?:\bdied|passed)/g, /(?<!\d)died/g, /(?:wed){2}/g, /(?:is|was) retired/giu, /\x62orn|wed/g,
]
const needless: readonly RegExp[] = [/\b(?:née|born)\b/gu, /\b\p{L}+ly\b/gu, /\b(?:very )?\w+ed\b/g, /\b/g, /\bx(?:y|)z/g, /\bélu|\bborn/gu, /(?:died)?/g, /(?:born)*/g, /(?:wed){0,2}/g, /\bo{2,3}ps\b/g, /[a-z]{4}/g, /(b)\1orn|o/g, /(?<prénom>x)/gu, /\cJ|ab/g, /a{10000,200000}/g]

const words = fc.constantFrom('married', 'Married', 'wed', 'was', 'wed to', 'Anna', 'his', 'His', 'his great', 'successor', 'co-founded', 'set up', 'set ups', 'won an', 'WON', 'lived in exile', 'has', 'have lived in exile', 'started', 'is now retired', 'is retired',
  'succeeded ', 'replaced', '12 days', '9 weeks', 'a12 days', 'never win any awards', "didn't ever won a award", 'didn’t win an award', 'n', 't', 'reelected as', 'a elected as ', 'oops', 'ooops', 'oooops', 'élu', 'née', 'born', 'xz', 'xyz', 'é', '😀', '\ud800', '-', '’', "'", '(', '')
const texts = fc.array(fc.tuple(words, fc.constantFrom(' ', '', '-', ', ', '.')), { maxLength: 14 }).map((parts) => parts.flat().join(''))

describe('matchesIn', () => {
  it('finds what a search everywhere finds, for any text', () => {
    fc.assert(fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      for (const pattern of [...needy, ...needless]) expect(matchesIn(pattern, searched(text))).toEqual(matchesOf(pattern, text))
    }), { numRuns: 1500 })
  })

  it('may hold wherever it does', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const pattern of needy) if (matchesOf(pattern, text).length > 0) expect(mayHold(pattern, searched(text))).toBe(true)
    }))
  })

  it('opens the door of every pattern, however many there are', () => {
    const letters = 'bcdfghklmnprst'
    const many = [...letters].flatMap((a) => [...letters].flatMap((b) => [...letters].map((c) => `${a}o${b}u${c}i`))).map((word) => new RegExp(word, 'g'))
    expect(many.filter((pattern) => !mayHold(pattern, searched(`The ${pattern.source} froze.`)))).toEqual([])
  })

  it('opens a gate wherever one of its patterns matches', () => {
    const gate = gateOf(...needy.slice(0, 4))
    fc.assert(fc.property(texts, (text) => {
      if (needy.slice(0, 4).some((pattern) => matchesOf(pattern, text).length > 0)) expect(gate(searched(text))).toBe(true)
    }))
    expect(gate(searched('The harbour froze over.'))).toBe(false)
    expect(gateOf(...needy, ...needless)(searched('The harbour froze over.'))).toBe(true)
  })

  it('passes over a text without what every match holds', () => {
    const pattern = /\b(?:married|divorced)\b/g
    expect(mayHold(pattern, searched('She marched to the divide.'))).toBe(false)
    expect(mayHold(pattern, searched('She unmarried him.'))).toBe(true)
    expect(matchesIn(pattern, searched('She unmarried him.'))).toEqual([])
  })

  it('knows patterns that were studied after the text was looked through', () => {
    const text = searched('She kept bees in the orchard.')
    expect(mayHold(/\bmarried\b/g, text)).toBe(false)
    expect(matchesIn(/\bkept bees\b/g, text)).toHaveLength(1)
  })
})

describe('needsOf', () => {
  it.each(needy)('finds what each match of %s holds', (pattern) => expect(needsOf(pattern.source)).not.toEqual([]))
  it.each(needless)('finds nothing that each match of %s holds', (pattern) => expect(needsOf(pattern.source)).toEqual([]))

  it('takes the rarest signs of what must stand there, the rarer need first', () => {
    expect(needsOf(/\b(?:wife|husband) [^.]* died\b/u.source)).toEqual([['wife', 'usband'], ['died']])
  })
})
