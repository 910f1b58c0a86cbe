import { describe, expect, it } from 'vitest'
import { EXACT, rangesOf, withRanges } from './letter-ranges.mjs'

const properties = ['L', 'Lu', 'Ll', 'M', 'N']
const unicode = (property) => new RegExp(`\\p{${property}}`, 'u')
const ours = (property) => new RegExp(`[${rangesOf(property)}]`, 'u')
const isExact = (unit) => EXACT.some(([first, last]) => unit >= first && unit <= last)
const signs = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) => unit < 0xd800 || unit > 0xdfff)
const named = (unit) => `U+${unit.toString(16)}`

describe('the ranges', () => {
  it.each(properties)('of %s are those of Unicode in Latin, Greek, Cyrillic and Armenian', (property) => {
    const [theirs, own] = [unicode(property), ours(property)]
    expect(signs.filter((unit) => isExact(unit) && theirs.test(String.fromCharCode(unit)) !== own.test(String.fromCharCode(unit))).map(named)).toEqual([])
  })

  it('miss no letter of the first plane', () => {
    const own = ours('L')
    expect(signs.filter((unit) => unicode('L').test(String.fromCharCode(unit)) && !own.test(String.fromCharCode(unit))).map(named)).toEqual([])
  })

  it('take no sign, blank or figure for a letter', () => {
    const own = ours('L')
    const others = [...signs.map((unit) => String.fromCharCode(unit)).filter((sign) => sign.trim() === ''), ...'.,;:!?-–—‘’“”«»()[]{}/|@#§%&*+=<>~^_0123456789٠٣۰。、「」・，…•€£$¥°′″־׃،؛؟।™℠℗№℃℉℅½⅓⅔⅛ⅣⅧⅻ②', '\u200b', '\u200d']
    expect(others.filter((sign) => own.test(sign))).toEqual([])
  })

  it('take no letter for large and small at once, and none for a mark of ours', () => {
    const [large, small] = [ours('Lu'), ours('Ll')]
    expect(signs.filter((unit) => large.test(String.fromCharCode(unit)) && small.test(String.fromCharCode(unit))).map(named)).toEqual([])
    expect(signs.filter((unit) => ours('M').test(String.fromCharCode(unit)) && !unicode('M').test(String.fromCharCode(unit))).length).toBeLessThan(10)
  })
})

describe('withRanges', () => {
  it('writes a class where none is', () => expect(withRanges('^\\p{N}+$')).toBe(`^[${rangesOf('N')}]+$`))
  it('writes ranges inside a class', () => expect(withRanges('[^\\p{M}\\]-](?:\\p{M})')).toBe(`[^${rangesOf('M')}\\]-](?:[${rangesOf('M')}])`))
  it.each(['[\\p{L}', '\\p{L}-]', '\\p{L}[a'])('refuses a class that is split over parts: %s', (part) => expect(() => withRanges(part)).toThrow('split over parts'))
  it('leaves what it does not know, and what is escaped', () => expect(withRanges('\\p{Script=Greek}\\\\p{L}\\[\\d')).toBe('\\p{Script=Greek}\\\\p{L}\\[\\d'))
})
