import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withLoops } from './pattern-loops.mjs'

describe('withLoops', () => {
  it('gives a group that comes two or three times at most an alternative that never matches', () =>
    expect(withLoops('(?:a |b ){0,2}c(d){0,3}?')).toBe('(?:a |b |(?!)){0,2}c(d|(?!)){0,3}?'))
  it.each(['(?:a){1,3}', '(?:a){0,4}', 'a{0,3}', '\\){0,3}', '[)]{0,3}', '\\\\\\){0,2}'])('leaves %s', (source) => expect(withLoops(source)).toBe(source))
  it('knows a backslash from one that escapes', () => expect(withLoops('(\\\\){0,2}')).toBe('(\\\\|(?!)){0,2}'))
  it('takes the end of a group whose beginning stands in another part', () => expect(withLoops('){0,2}x')).toBe('|(?!)){0,2}x'))

  const patterns = ['^(?:[a-b]+ ){0,3}?c', '(?:a|ab){0,2}(b?)', '(?<x>a){0,3}b', '(?<=(?:a ){0,2})b(?:a*){0,3}c', '\\b(?:(?:a ){0,2}b ){0,3}c']
  it('changes nothing that is found', () => fc.assert(fc.property(fc.constantFrom(...patterns), fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 14 }), (source, text) => {
    const [written, looped] = [source, withLoops(source)].map((each) => [...text.matchAll(new RegExp(each, 'g'))].map((match) => ({ at: match.index, found: [...match] })))
    expect(looped).toEqual(written)
  })))
})
