import type { Timex } from '../temporal/timex'
import type { Span } from '../text/span'

/** Where the last question was answered: stretches are mostly asked about in reading order, and the next answer is near. */
let near = 0

/** The number of the first expression that starts at an offset or behind it. */
function firstFrom(timexes: readonly Timex[], offset: number): number {
  const startOf = (at: number): number => timexes[at]?.span.start ?? Infinity
  const isBehind = near < timexes.length && startOf(near) < offset
  let low = isBehind ? near : 0
  let high = isBehind ? timexes.length : Math.min(near, timexes.length)
  for (let step = 1; isBehind && low + step < high; step *= 2) {
    if (startOf(low + step) >= offset) high = low + step
    else low += step
  }
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle) < offset) low = middle + 1
    else high = middle
  }
  return (near = low)
}

/** The expressions of time inside a stretch; `timexes` must be in reading order. Cost: the number found, and a short search. */
export function timexesWithin(timexes: readonly Timex[], span: Span): readonly Timex[] {
  const found: Timex[] = []
  for (let at = firstFrom(timexes, span.start); at < timexes.length; at++) {
    const timex = timexes[at]
    if (!timex || timex.span.start >= span.end) break
    if (timex.span.end <= span.end) found.push(timex)
  }
  return found
}

/** The first of the expressions inside a stretch. */
export function firstTimexWithin(timexes: readonly Timex[], span: Span): Timex | null {
  for (let at = firstFrom(timexes, span.start); at < timexes.length; at++) {
    const timex = timexes[at]
    if (!timex || timex.span.start >= span.end) break
    if (timex.span.end <= span.end) return timex
  }
  return null
}

/** The last of the expressions that start at an offset. */
export function timexAt(timexes: readonly Timex[], start: number): Timex | null {
  const timex = timexes[firstFrom(timexes, start + 1) - 1]
  return timex?.span.start === start ? timex : null
}
