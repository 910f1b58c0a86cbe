import { describe, expect, it } from 'vitest'
import { ageIn, yearsIn } from './quantities'

describe('an age in words', () => {
  const of = (words: string): readonly number[] | null => { const age = ageIn(words); return age && [age.least, age.most] }
  it.each([
    ['in her twenties', [20, 29]], ['in his early thirties', [30, 35]], ['into his late 80s', [85, 89]], ['in their teens', [13, 19]], ['since she was a teenager', [13, 19]],
    ['at the age of six', [6, 6]], ['at age 45', [45, 45]], ['when he was 40', [40, 40]], ['when she was twenty-one years old', [21, 21]], ['at five years old', [5, 5]],
  ] as const)('%s', (words, range) => expect(of(words)).toEqual(range))
  it.each(['in the 90s', 'since the mid 90s', 'in the twenties', 'at the age of about 40', 'when he was 40 or 41', 'when it was 12', 'at the age of 12 or 13'])('is none: %s', (words) => expect(of(words)).toBeNull())
})

describe('a length in words', () => {
  const of = (words: string): readonly number[] | null => { const years = yearsIn(words); return years && [years.least, years.most] }
  it.each([
    ['over 40 years', [40, Infinity]], ['less than twenty-five years', [0, 24]], ['five years', [4, 6]], ['more than a decade', [10, Infinity]], ['two decades', [15, 25]],
    ['over half a century', [50, Infinity]], ['a dozen years', [11, 13]], ['at least one hundred years', [100, Infinity]],
  ] as const)('%s', (words, range) => expect(of(words)).toEqual(range))
  it.each(['about 40 years', 'nearly a decade', 'several years', 'five years later', '40 years old', 'five months'])('is none: %s', (words) => expect(of(words)).toBeNull())
})
