import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOfCentury, boundsOfDecade, boundsOfMonth, boundsOfYear } from './bounds'
import { civil, dayNumber } from './calendar'
import { corpus, latent, values } from './corpus.en'
import { edtfApproximate, edtfCentury, edtfDay, edtfDecade, edtfInterval, edtfMonth, edtfOfBounds, edtfOfDay, edtfSeason, edtfYear } from './edtf'
import { recognise, recogniseValue } from './recognise'
import type { Bounds, Timex, When } from './timex'

/** First and last day as the `edtf` package understands a value; null where it has none (open ends). */
function witness(value: string): { readonly min: number | null; readonly max: number | null } {
  const read = edtf(value)
  const day = (instant: unknown): number | null => (typeof instant === 'number' && Number.isFinite(instant) ? Math.floor(instant / 86_400_000) : null)
  return { min: day(read.min), max: day(read.max) }
}

/** The package gives the first member's bounds for a set, counts seasons from January, and reads 1970 itself as no lower end. */
const isComparable = (value: string): boolean => !/[[\]]|-2[1-4](?:\/|$)|\.\./.test(value) && !value.startsWith('197')

const year = (): fc.Arbitrary<number> => fc.integer({ min: 1, max: 2100 }).filter((value) => Math.floor(value / 10) !== 197)

describe('EDTF', () => {
  const cases: readonly (readonly [string, string])[] = [
    [edtfYear(1992), '1992'], [edtfYear(965), '0965'], [edtfYear(-43), '-0043'], [edtfYear(0), '0000'], [edtfYear(12000), 'Y12000'], [edtfMonth(14, 8), '0014-08'], [edtfDay(-43, 3, 15), '-0043-03-15'],
    [edtfDecade(1970), '197X'], [edtfDecade(-50), '[-0050..-0041]'], [edtfCentury(1800), '18XX'], [edtfCentury(-299), '[-0299..-0200]'], [edtfSeason(1990, 1), '1990-21'],
    [edtfInterval('1996', '2000'), '1996/2000'], [edtfInterval('1996', null), '1996/..'], [edtfInterval(null, '1999'), '../1999'], [edtfInterval('[1990-01..1990-04]', '1992'), '1990-01~/1992'], [edtfInterval('1990-22', '1992'), '1990~/1992'],
    [edtfApproximate('1850'), '1850~'], [edtfApproximate('1850~'), '1850~'], [edtfApproximate('[1973..1976]'), '[1973..1976]'],
  ]
  for (const [written, value] of cases) it(value, () => expect(written).toBe(value))

  const bounded = (value: string, bounds: Bounds): void => expect(witness(value)).toEqual({ min: bounds.earliest, max: bounds.latest })

  it('has the same first and last day as the edtf package reads from it', () => fc.assert(fc.property(year(), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (of, month, day) => {
    bounded(edtfDay(of, month, day), { earliest: dayNumber(of, month, day), latest: dayNumber(of, month, day) })
    bounded(edtfMonth(of, month), boundsOfMonth(of, month))
    bounded(edtfYear(of), boundsOfYear(of))
    bounded(edtfDecade(of - (of % 10)), boundsOfDecade(of - (of % 10)))
    const century = of - (of % 100)
    if (century !== 1900 && century > 0) bounded(edtfCentury(century), boundsOfCentury(century))
  })))

  it('names a stretch of days so that it covers it', () => fc.assert(fc.property(fc.integer({ min: -400_000, max: 40_000 }), fc.integer({ min: 0, max: 4_000 }), (earliest, length) => {
    const [first = '', last = first] = edtfOfBounds({ earliest, latest: earliest + length }).replace(/[[\]]/g, '').split('..')
    expect(Math.floor(Number(edtf(first).min) / 86_400_000)).toBe(earliest)
    expect(Math.floor(Number(edtf(last).max) / 86_400_000)).toBe(earliest + length)
  })))

  it('of a day number is its day', () => fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
    const { year: of, month, day } = civil(number)
    expect(edtfOfDay(number)).toBe(edtfDay(of, month, day))
  })))
})

describe('every value the corpus of spellings gives', () => {
  const read = [
    ...[...corpus, ...latent].flatMap(({ spellings, anchorYear }) => spellings.flatMap((spelling) => recognise(spelling.replace(/[⟦⟧]/g, ''), { anchorYear: anchorYear ?? null }))),
    ...values.flatMap(({ spellings }) => spellings.flatMap((spelling) => recogniseValue(spelling.replace(/[⟦⟧]/g, '')))),
  ]
  const dated = read.flatMap(({ when }: Timex) => (when ? [when] : []))
  const each = [...new Map(dated.map((when: When) => [when.edtf, when])).values()]

  it('is read by the edtf package', () => {
    expect(each.length).toBeGreaterThan(60)
    expect(each.filter(({ edtf: value }) => { try { edtf(value); return false } catch { return true } }).map((when) => when.edtf)).toEqual([])
  })
  it('has the same first and last day there', () => {
    const comparable = each.filter((when) => isComparable(when.edtf))
    expect(comparable.length).toBeGreaterThan(35)
    for (const { edtf: value, bounds } of comparable) expect([value, witness(value)]).toEqual([value, { min: bounds.earliest, max: bounds.latest }])
  })
})
