import { expect, it } from 'vitest'
import { ordinalValue } from '../offices/offices'
import { countryOf } from './countries'
import { keyKind } from './record-keys'
import { stateAmong } from './regions'
import { canonicalWord } from './roles'

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('takes %s for the word it is', (word) => {
  expect(canonicalWord(word)).toBe(word)
  expect(countryOf(word)).toBeNull()
  expect(keyKind(word)).toBeNull()
  expect(stateAmong([word])).toBeNull()
  expect(ordinalValue(`${word}-first`)).toBeNull()
})
