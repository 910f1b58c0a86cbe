import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from './recognise'
import { dateOf, writeDate } from './write'

const model = (text: string) => {
  const timex = recognise(text)[0]
  if (!timex) throw new Error(`no time in “${text}”`)
  return timex
}

describe('a date written like another', () => {
  const day = { year: 1993, month: 5, day: 21 }
  const cases: readonly (readonly [string, string])[] = [
    ['24 June 1990', '21 May 1993'], ['June 24, 1990', 'May 21, 1993'], ['24th June 1990', '21st May 1993'], ['the 24th of June 1990', 'the 21st of May 1993'], ['Jun. 24, 1990', 'May 21, 1993'], ['24 Jun 1990', '21 May 1993'],
    ['1990-06-24', '1993-05-21'], ['24.6.1990', '21.5.1993'], ['24/06/1990', '21/05/1993'], ['6/24/1990', '5/21/1993'], ['Sunday, 24 June 1990', 'Friday, 21 May 1993'], ['24 JUNE 1990', '21 MAY 1993'], ['24 June, 1990', '21 May, 1993'],
  ]
  for (const [like, written] of cases) it(`${like}: ${written}`, () => expect(writeDate(day, model(like))).toBe(written))

  it('leaves out what is not known', () => expect([writeDate({ year: 1993 }, model('24 June 1990')), writeDate({ year: 1993, month: 5 }, model('June 24, 1990')), writeDate({ year: -43 }, model('in 1990'))]).toEqual(['1993', 'May 1993', '44 BC']))

  it('is read again as the same date', () => fc.assert(fc.property(
    fc.constantFrom('24 June 1990', 'June 24, 1990', '24th June 1990', 'the 24th of June 1990', 'Sept. 24, 1990', '24 Sep 1990', '1990-06-24', 'Sunday, 24 June 1990', 'Sunday, June 24, 1990', '24 June, 1990'),
    fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }),
    (like, year, month, day) => {
      const written = writeDate({ year, month, day }, model(like))
      const again = recognise(`It was on ${written}.`)
      expect([written, dateOf(again[0]?.when ?? null)]).toEqual([written, { year, month, day }])
    },
  )))
})

describe('the date of a value', () => {
  it('is known where it is exact', () => {
    const of = (text: string) => dateOf(model(text).when)
    expect([of('24 June 1990'), of('in June 1990'), of('in 1990'), of('in the 1990s'), of('from 1990 to 1992'), of('in early June 1990'), dateOf(null)])
      .toEqual([{ year: 1990, month: 6, day: 24 }, { year: 1990, month: 6 }, { year: 1990 }, null, null, null, null])
  })
})
