import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, biography } from '../../../testing/arbitraries'
import { BLANK_POINT, COUNT, DOUBLED, KIN, kindsIn, MARKUP, NUMBER_POINT, PAIRED, PART, PERCENT } from './glance'

/** What must not be missed, by patterns that are slower. */
const patterns: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [DOUBLED, /(?<![\p{L}\p{M}\p{N}’'-])(\p{Ll}+)(\s+)\1(?![\p{L}\p{M}\p{N}’'-])/u],
  [BLANK_POINT, / [,;.]/],
  [NUMBER_POINT, /\d(?:\. ?|,)[\d,]|(?<!\d)(\d)\d*, \1/],
  [PART, /\d (?:out )?of /],
  [PERCENT, /\d(?: ?%| per ?cent)/i],
  [PAIRED, /[()[\]“”"]/],
  [COUNT, /(?:day|week|month)s? (?:before|prior|ahead|after|following) /],
  [KIN, /(?<!\p{L})(?:half-|step-?|grand)?(?:sons|daughters|children|brothers|sisters|siblings|wives|husbands)(?:[,:]| named| called| [–—(])/u],
  [MARKUP, /\[\[|\]\]|\{\{|\}\}|'''|<\/?[a-z]|<!--|-->|&[a-z#]|\|thumb|\{\||\[citation|__/],
]

const texts = fc.array(fc.constantFrom('the', 'a', 'été', 'Ann', ' ', '  ', '\n', ',', '.', ';', '5', '52', '%', ' per cent', ' PERCENT', ' of ', ' out of ', '(', ')', '[', ']', '“', '”', '"', "'", '{', '}', '|', 'days', 'sons', 'children', 'wives', ':', ' named', ' –', 'week', ' before ', ' after', 'ahead ', ' prior ', '<', '>', '&', '-', '_', 'ref', 'thumb', '’', '—', '日', '·', '×', '😀', '\u00a0'), { maxLength: 12 }).map((parts) => parts.join(''))

describe('kindsIn', () => {
  it('misses nothing that a pattern finds, for any text', () => {
    fc.assert(fc.property(fc.oneof(texts, anyText(), biography()), (text) => {
      const kinds = kindsIn(text)
      for (const [kind, pattern] of patterns) if (pattern.test(text)) expect([kind, kinds & kind]).toEqual([kind, kind])
    }), { numRuns: 3000 })
  })

  it('sees nothing in plain prose', () => {
    expect(kindsIn('Anna Moor was born on 4 May 1850, in Quenby; she left it in 1871. Her sister’s house stood for 12 years.')).toBe(0)
    expect(kindsIn('Persons, letters, others, teachers, buildings, lands, lives, and all that: a way before, the earth after.') & (KIN | COUNT)).toBe(0)
    expect(kindsIn('')).toBe(0)
  })

  it.each([
    ['She left the the town.', DOUBLED], ['·the the town', DOUBLED], ['6×the the town', DOUBLED], ['😀the the·', DOUBLED], ['She left , late.', BLANK_POINT], ['52. 52,000 came', NUMBER_POINT], ['60 of the 45', PART], ['60 out of 45', PART],
    ['150 % of the votes', PERCENT], ['150 per cent', PERCENT], ['so (it seems', PAIRED], ['a <br> b', MARKUP], ['two days before the vote', COUNT], ['A week after the vote', COUNT], ['months ahead of it', COUNT], ['two sons, Nils', KIN], ['half-brothers (Nils', KIN], ['children: Ida', KIN], ['grandchildren named', KIN], ['stepsons, Nils', KIN], ['three daughters: Ida', KIN], ['two brothers called', KIN], ["'''Moor", MARKUP],
  ])('sees what may be there: %s', (text, kind) => expect(kindsIn(text) & kind).toBe(kind))
})
