import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, biography } from '../../testing/arbitraries'
import { plainBreaks } from './plain-breaks'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const breaksOfUnicode = (text: string): number[] => Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)

/** What the rules tell apart, and some signs they do not name. */
const signs = fc.string({ unit: fc.constantFrom(...'...!?aZ5  ,;:-()[]"\'{}/@ßéÉ×–—“”‘’…\t\u00a0\u00ab\u00ad\u0301Ж。\n'), maxLength: 30 })

describe('plainBreaks', () => {
  it('says what the segmenter says, or nothing', () => {
    fc.assert(fc.property(fc.oneof({ weight: 8, arbitrary: signs }, anyText(), biography()), (text) => {
      const breaks = plainBreaks(text)
      if (breaks) expect(breaks).toEqual(breaksOfUnicode(text))
    }), { numRuns: 5_000 })
  })

  it('knows plain prose', () => {
    const text = 'Anna Moor (1850–1912) was “the first”. She left in 1.5 hours. No. 5 fell! “Why?” he asked.'
    expect(plainBreaks(text)).toEqual(breaksOfUnicode(text))
    expect(plainBreaks(text)).not.toBeNull()
  })

  it.each(['Er ging。Sie blieb.', 'One.\nTwo.', 'He left. Жук'])('asks where it does not know: %j', (text) => expect(plainBreaks(text)).toBeNull())
})
