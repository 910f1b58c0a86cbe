import type { Timex } from '../temporal/timex'
import { shiftSpan, type Span } from '../text/span'
import type { Claim } from './claim'

const moved = (span: Span | null, by: number): Span | null => span === null ? null : shiftSpan(span, by)

/** The same expression, `by` code units later; every span in it moves. */
export function shiftTimex(timex: Timex, by: number): Timex {
  return {
    ...timex, span: shiftSpan(timex.span, by), anchor: moved(timex.anchor, by),
    ends: timex.ends ? { from: moved(timex.ends.from, by), to: moved(timex.ends.to, by) } : null,
  }
}

/** The same claim, `by` code units later; every span in it moves. */
export function shiftClaim(claim: Claim, by: number): Claim {
  return {
    ...claim, evidence: shiftSpan(claim.evidence, by), context: shiftSpan(claim.context, by), trigger: moved(claim.trigger, by),
    timex: claim.timex ? shiftTimex(claim.timex, by) : null,
    object: claim.object ? { ...claim.object, span: shiftSpan(claim.object.span, by) } : null,
    office: claim.office ? { ...claim.office, span: moved(claim.office.span, by) } : null,
  }
}
