import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../../testing/hostile-texts'
import { CHECK_FAILED } from '../checks/registry'
import type { Span } from '../text/span'
import { analyze, newMemory, type Analysis } from './analyze'
import { defaultConfig } from './config'

const today = { year: 2026, month: 1, day: 1 }
const read = (text: string, memory = newMemory()): Analysis => analyze({ text, version: 1 }, defaultConfig, today, memory)

/** Nothing is said of places outside the text, no check broke, and the answer is no longer than the text warrants. */
function expectSane(text: string, { timexes, claims, findings }: Analysis): void {
  const isInside = ({ start, end }: Span): boolean => start >= 0 && start <= end && end <= text.length
  expect(findings.filter((finding) => finding.check === CHECK_FAILED)).toEqual([])
  expect(findings.every((finding) => isInside(finding.span) && finding.because.every((place) => isInside(place.span)))).toBe(true)
  expect(timexes.every(({ span }, index) => isInside(span) && span.start >= (timexes[index - 1]?.span.end ?? 0))).toBe(true)
  expect(claims.every(({ evidence, context }) => isInside(evidence) && isInside(context))).toBe(true)
  expect(timexes.length + claims.length + findings.length).toBeLessThanOrEqual(text.length)
}

describe('any text', () => {
  it.each(Object.keys(hostileTexts))('is read whatever it is made of: %s', (name) => {
    const text = hostileTexts[name]?.(20_000) ?? ''
    expectSane(text, read(text))
  })

  it('is read when it is longer than any call stack is deep', () => {
    for (const piece of ['Tilda Moss met Ovin Brack in 1992 and he left. ', '(1992) ', '- 1950: a thing\n']) {
      const text = piece.repeat(12_000)
      expectSane(text, read(text))
    }
  })

  it('is read when it is noise', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 400 })
    const almost = fc.array(fc.oneof(noise, fc.constantFrom('= Tilda Moss =\n', '- Office: Mayor\n', 'born on 30 February 1850', '(', '“', '1992–', ' he was ', '\n\n', ' (d. ', '5 May')), { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(almost, (text) => expectSane(text, read(text))), { numRuns: 200 })
  })

  it('is read the same with a memory of other versions', () => {
    const memory = newMemory()
    for (const name of Object.keys(hostileTexts)) {
      const text = hostileTexts[name]?.(3_000) ?? ''
      const edited = `${text.slice(0, 1_500)} in May 1990 ${text.slice(1_500)}`
      read(text, memory)
      expect(read(edited, memory)).toEqual(read(edited))
    }
  })
})
