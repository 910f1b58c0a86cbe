import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords, wordsOf } from './unit-words'

describe('the words of a unit', () => {
  it.each([
    ['Anna’s sister', 'anna', true], ['Anna’s sister', 's', false], ["Anna's", 's', false], ['the letter s', 's', true], ['d’Arc', 'arc', true],
    ['annals', 'anna', false], ['anna5', 'anna', false], ['in 1990s', '1990s', true], ['José came', 'jose', true], ['Straße', 'strasse', true],
    ['İzmir and Bursa', 'bursa', true], ['İzmir and Bursa', 'izmir', true], ['Иван', 'иван', true], ['a 𝔘 Anna', 'anna', true], ['', '', false],
  ])('%j has %j: %s', (text, word, has) => expect(readWords(text).has(word)).toBe(has))

  it.each([
    ['the rose and Rose', 'rose', true], ['the rose', 'rose', false], ['ROSE', 'rose', true], ['Émile', 'emile', true], ['émile', 'emile', false],
    ['primrose Rose', 'rose', true], ['İzmir, a rose, Rose', 'rose', true], ['𝔘 Rose', 'rose', true], ['𝔘 rose', 'rose', false],
  ])('%j has %j large: %s', (text, word, has) => expect(readWords(text).hasLarge(word)).toBe(has))

  it('has each word that the text is made of, and counts them', () => {
    const word = fc.stringMatching(/^[a-zA-ZÀ-ž]{2,8}$/)
    fc.assert(fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(', ')
      const found = readWords(text)
      expect(wordsOf(text).every((one) => found.has(one))).toBe(true)
      expect(found.count()).toBe(new Set(wordsOf(text)).size)
    }))
  })
})
