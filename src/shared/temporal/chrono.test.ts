import * as chrono from 'chrono-node/en'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corpusTitle, hasCorpus, measuredTexts } from '../../testing/measured-corpus'
import { recognise } from './recognise'
import { dateOf } from './write'

/** chrono-node as a witness for full dates: what both read must be the same day. It is a development dependency only. */
interface Seen {
  readonly text: string
  readonly start: number
  readonly day: string
}

/** Full dates whose every part chrono is certain of; no times of day, no ranges, nothing relative, no all-number dates (their order is a guess). */
function witnesses(text: string): Seen[] {
  return chrono.strict.parse(text, new Date(2024, 0, 1)).flatMap(({ text: words, index, start, end }) => {
    if (end || !start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year') || start.isCertain('hour') || !/[A-Z][a-z]{2}.*\d{4}|\d{4}.*[A-Z][a-z]{2}/.test(words)) return []
    return [{ text: words, start: index, day: [start.get('year'), start.get('month'), start.get('day')].join('-') }]
  })
}

function ours(text: string): Seen[] {
  return recognise(text).flatMap((timex) => {
    const date = dateOf(timex.when)
    return date?.day === undefined ? [] : [{ text: timex.text, start: timex.span.start, day: [date.year, date.month, date.day].join('-') }]
  })
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'] as const

describe('full dates in any common order', () => {
  it('are the same day for chrono-node', () => fc.assert(fc.property(
    fc.integer({ min: 1, max: 28 }), fc.constantFrom(...months), fc.integer({ min: 1500, max: 2090 }), fc.integer({ min: 0, max: 4 }), fc.constantFrom('She left on ', 'until ', 'Born ', '('),
    (day, month, year, order, before) => {
      const ordinal = `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`
      const written = [`${day} ${month} ${year}`, `${month} ${day}, ${year}`, `${ordinal} ${month} ${year}`, `${month} ${ordinal}, ${year}`, `${day} ${month}, ${year}`][order] ?? ''
      const text = `${before}${written} in Ruddle.`
      expect(ours(text).map((seen) => seen.day)).toEqual(witnesses(text).map((seen) => seen.day))
    },
  ), { numRuns: 300 }))
})

describe.skipIf(!hasCorpus)(corpusTitle('full dates of real biographies'), () => {
  it('are the same day for chrono-node, but for one in two hundred', () => {
    let compared = 0
    const differing: string[] = []
    for (const { name, text } of measuredTexts('real').filter((_, index) => index % 2 === 0)) {
      for (const line of text.split('\n').filter((one) => one.length > 80)) {
        const own = new Map(ours(line).map((seen) => [seen.start, seen.day]))
        for (const seen of witnesses(line)) {
          const day = own.get(seen.start)
          if (day === undefined) continue
          compared += 1
          if (day !== seen.day) differing.push(`${name}: “${seen.text}” is ${day} for us, ${seen.day} for chrono-node`)
        }
      }
    }
    expect(compared).toBeGreaterThan(400)
    expect(differing.length, differing.join('\n')).toBeLessThanOrEqual(compared / 200)
  })
})
