import type { Timex } from '../temporal/timex'
import type { Span } from '../text/span'

/** The expressions of time inside a stretch; `timexes` must be in reading order. Cost: the number found, and a binary search. */
export function timexesWithin(timexes: readonly Timex[], span: Span): readonly Timex[] {
  let low = 0
  let high = timexes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timexes[middle]?.span.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const found: Timex[] = []
  for (let at = low; at < timexes.length; at++) {
    const timex = timexes[at]
    if (!timex || timex.span.start >= span.end) break
    if (timex.span.end <= span.end) found.push(timex)
  }
  return found
}
