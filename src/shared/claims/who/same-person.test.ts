import { describe, expect, it } from 'vitest'
import { canBeSamePerson, isHardlyAnother } from './same-person'

describe('two names', () => {
  it.each([
    ['Ida Marsh Holm', 'Ida Marsh', true], ['Ida Marsh Holm', 'Holm', true], ['Dr. Tom Pike', 'Tom Pike', true], ['Tom Pike', 'T. Pike', true],
    ['Tom Pike', 'Tom Pyke', true], ['Tom Pike', 'Tom Quill', false], ['Tom Pike', 'Una Quill', false], ['Tom Pike', 'Tom, Count of Quill', true],
    ['Quill Zo-han', 'Quill Zo-han', true], ['Quill Zohan', 'Quill Mertin', false], ['Tom I', 'Tom Quill', true], ['Jr.', 'Una Quill', true],
    ['Tom el-Quill Bey', 'Quill', true], ['Omar al-Quill', 'El-Quill', true], ['Omar al-Quill', 'Omar al-Pike', false],
  ])('%s and %s can be one person: %s', (a, b, one) => {
    expect(canBeSamePerson(a, b)).toBe(one)
    expect(canBeSamePerson(b, a)).toBe(one)
  })

  it.each([
    ['Ida Marsh Holm', 'Ida Marsh', true], ['Tom Pike', 'Pike', true], ['Tom Pike', 'Tom Quill', false], ['Tom I', 'Prince Tom of Quenby', false], ['Tom I', 'Tom I', true], ['Una Hulbert', 'Herbert Quill', false], ['Una Pyke', 'Tom Pike', true],
  ])('%s and %s are hardly two: %s', (a, b, one) => expect(isHardlyAnother(a, b)).toBe(one))
})
