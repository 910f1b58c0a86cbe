import { expect, it } from 'vitest'
import { tokensOf } from '../claims/offices/words'
import { CAPITAL, DIGIT, letterAt, LETTER, letterOf, NUMBER, SURROGATE } from './letters'

it('tells of every code unit what Unicode says', () => {
  const flagsOf = (unit: number): number => {
    if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
    const sign = String.fromCharCode(unit)
    const is = (pattern: RegExp, flag: number): number => (pattern.test(sign) ? flag : 0)
    return is(/[\p{L}\p{M}]/u, LETTER) | is(/\p{Lu}/u, CAPITAL) | is(/[0-9]/, DIGIT) | is(/\p{N}/u, NUMBER)
  }
  const wrong = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) => letterOf(unit) !== flagsOf(unit))
  expect(wrong.map((unit) => `U+${unit.toString(16)}`)).toEqual([])
})

it('sees nothing outside a text', () => expect([letterAt('a', -1), letterAt('a', 1)]).toEqual([0, 0]))

it.each(['Mayor of Ruddle™ in ২০০১', 'Ⅷ. ⅔ of the seats', 'ქართული ენა', 'Šimon Ólafur'])('reads the same words beside a letter of two units: %s', (text) => {
  const words = (of: string): readonly string[] => tokensOf(of).map((token) => token.text)
  expect(words(`${text} 😀`)).toEqual(words(text))
})
