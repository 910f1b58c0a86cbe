import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCommonWord } from './common-words'

const words = ['Harbor', 'Moss', 'Moor', 'Ros']
/** The meaning, written plainly. */
const standsSmall = (text: string, word: string): boolean => new RegExp(`(?<![\\p{L}\\p{M}])${word.toLowerCase()}(?![\\p{L}\\p{M}])`, 'u').test(text)

describe('isCommonWord', () => {
  it('knows words that are also written small', () => {
    expect(isCommonWord('The Harbor Board left the harbor.', 'Harbor')).toBe(true)
    expect(isCommonWord('The Harbor Board left the harbors, or Harbor.', 'Harbor')).toBe(false)
  })

  it('says the same of a text whatever was asked before', () => {
    const piece = fc.constantFrom('harbor', 'moss', 'moor', 'ros', 'm', 's', ' ', '. ', 'Moss ', '́', 'x')
    const edit = fc.record({ at: fc.nat(60), removed: fc.nat(8), added: fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')) })
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), fc.array(edit, { maxLength: 12 }), (pieces, edits) => {
      let text = pieces.join('')
      for (const { at, removed, added } of edits) {
        for (const word of words) expect(isCommonWord(text, word)).toBe(standsSmall(text, word))
        text = `${text.slice(0, at)}${added}${text.slice(at + removed)}`
      }
    }), { numRuns: 500 })
  })
})
