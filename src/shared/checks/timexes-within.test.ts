import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Timex } from '../temporal/timex'
import { firstTimexWithin, timexAt, timexesWithin } from './timexes-within'

const span = fc.tuple(fc.nat(60), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }))
const timexes = fc.array(span, { maxLength: 30 }).map((spans) => spans.sort((a, b) => a.start - b.start).map((one) => ({ span: one }) as Timex)) // nothing else is looked at

it('finds what stands inside a stretch, and what starts at a place, wherever it was asked before', () => {
  fc.assert(fc.property(timexes, fc.array(span, { minLength: 1, maxLength: 20 }), (all, stretches) => {
    for (const stretch of stretches) {
      expect(timexesWithin(all, stretch)).toEqual(all.filter((one) => one.span.start >= stretch.start && one.span.start < stretch.end && one.span.end <= stretch.end))
      expect(firstTimexWithin(all, stretch)).toBe(timexesWithin(all, stretch)[0] ?? null)
      expect(timexAt(all, stretch.start)).toBe([...all].reverse().find((one) => one.span.start === stretch.start) ?? null)
    }
  }))
})
