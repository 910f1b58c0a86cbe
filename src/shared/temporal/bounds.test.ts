import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certainlyBefore, endOf, precisionOfBounds, readingsOf, relate, relateBounds, timexesClash } from './bounds'
import { recognise } from './recognise'
import type { Bounds, Timex, When } from './timex'

const first = (text: string): Timex => {
  const [timex] = recognise(text)
  if (!timex) throw new Error(`no time in “${text}”`)
  return timex
}
const when = (text: string): When => {
  const value = first(text).when
  if (!value) throw new Error(`no value in “${text}”`)
  return value
}

const anyBounds = (): fc.Arbitrary<Bounds> => fc.tuple(fc.integer({ min: -500, max: 500 }), fc.nat(400)).map(([earliest, length]) => ({ earliest, latest: earliest + length }))

describe('how two values stand to each other', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['13 January 1992', 'in January 1992', 'within'], ['in January 1992', '13 January 1992', 'contains'], ['in 1992', 'in 1992', 'equal'], ['24 May 1993', '21 May 1993', 'disjoint'],
    ['13 January 1992', 'from 1992 to 1993', 'within'], ['from 1996 to 2000', 'from 23 January 1996 to 30 July 2000', 'contains'], ['from 1996 to 2000', 'from 1996 to 2001', 'disjoint'], ['from 1996 to 2000', 'from 1997 to 2000', 'disjoint'],
    ['c. 1850', 'in 1869', 'disjoint'], ['in the 1970s', 'in 1975', 'contains'],
  ]
  for (const [a, b, relation] of cases) {
    it(`“${a}” against “${b}”: ${relation}`, () => expect(relate(when(a), when(b))).toBe(relation))
  }

  it('leaves room for what is vague', () => {
    expect([relate(when('in 1851'), when('c. 1850')), relate(when('in the 19th century'), when('in 1900')), relate(when('in early 1990'), when('in May 1990'))]).not.toContain('disjoint')
  })

  it('is the same from the other side', () => fc.assert(fc.property(anyBounds(), anyBounds(), fc.nat(50), (a, b, slack) => {
    const mirror = { equal: 'equal', within: 'contains', contains: 'within', disjoint: 'disjoint', overlap: 'overlap' } as const
    expect(relateBounds(b, a, slack)).toBe(mirror[relateBounds(a, b, slack)])
  })))

  // The contract of the engine: only a clash that no more precise reading can mend is one.
  it('is disjoint only when no day of one is a day of the other', () => fc.assert(fc.property(anyBounds(), anyBounds(), (a, b) => {
    const share = Math.max(a.earliest, b.earliest) <= Math.min(a.latest, b.latest)
    expect(relateBounds(a, b) === 'disjoint').toBe(!share)
  })))

  it('is disjoint less often the more slack there is', () => fc.assert(fc.property(anyBounds(), anyBounds(), fc.nat(50), fc.nat(50), (a, b, slack, more) => {
    if (relateBounds(a, b, slack + more) === 'disjoint') expect(relateBounds(a, b, slack)).toBe('disjoint')
  })))
})

describe('before', () => {
  it('is said for certain only', () => {
    expect([certainlyBefore(when('in 1990'), when('in 1991')), certainlyBefore(when('in 1990'), when('5 May 1990')), certainlyBefore(when('5 May 1990'), when('4 May 1990')), certainlyBefore(when('c. 1850'), when('in 1851'))])
      .toEqual(['yes', 'maybe', 'no', 'maybe'])
  })
  it('is never said both ways', () => {
    const values = ['in 1990', '5 May 1990', 'in May 1990', 'from 1988 to 1990', 'in the 1990s', 'c. 1990', 'in early 1990'].map(when)
    for (const a of values) for (const b of values) expect([certainlyBefore(a, b), certainlyBefore(b, a)]).not.toEqual(['yes', 'yes'])
  })
})

describe('clashes of expressions', () => {
  it('count every reading', () => {
    expect(timexesClash(first('born 6/7/1961'), first('born 7 June 1961'))).toBe(false)
    expect(timexesClash(first('born 6/7/1961'), first('born 8 June 1961'))).toBe(true)
    expect(timexesClash(first('on 22 February 1732 [O.S. 11 February 1731]'), first('on 11 February 1731'))).toBe(false)
    expect(readingsOf(first('born 6/7/1961'))).toHaveLength(2)
  })
  it('need two values', () => expect(timexesClash(first('for six years'), first('in 1850'))).toBe(false))
})

describe('ends of an interval', () => {
  it('are points of their own', () => {
    const range = when('from 1996 to 2000')
    expect([endOf(range, 'from')?.edtf, endOf(range, 'to')?.edtf, endOf(when('2001–present'), 'to'), endOf(when('in 1850'), 'to')?.edtf]).toEqual(['1996', '2000', null, '1850'])
  })
  it('have the precision of their length', () => {
    expect([0, 29, 100, 364, 3000, 30000, 300000, 900000].map((latest) => precisionOfBounds({ earliest: 0, latest }))).toEqual(['day', 'month', 'season', 'year', 'decade', 'century', 'millennium', 'unknown'])
  })
})
