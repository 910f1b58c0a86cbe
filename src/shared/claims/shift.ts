import type { Timex } from '../temporal/timex'
import { shiftSpan, type Span } from '../text/span'
import type { Claim, ClaimObject, OfficeLink } from './claim'

// Written out, not spread: so all claims are made alike, whoever made them, and the many checks that read them read them faster.

const moved = (span: Span | null, by: number): Span | null => span === null ? null : shiftSpan(span, by)

/** The same expression, `by` code units later; every span in it moves. */
export const shiftTimex = (timex: Timex, by: number): Timex => ({
  type: timex.type, span: shiftSpan(timex.span, by), text: timex.text, form: timex.form, when: timex.when, duration: timex.duration, rule: timex.rule,
  implied: timex.implied, basis: timex.basis, anchor: moved(timex.anchor, by),
  ends: timex.ends ? { from: moved(timex.ends.from, by), to: moved(timex.ends.to, by) } : null,
  alternatives: timex.alternatives, calendar: timex.calendar, defect: timex.defect, weekday: timex.weekday,
})

/** The same claim, `by` code units later; every span in it moves. */
export const shiftClaim = (claim: Claim, by: number): Claim => ({
  predicate: claim.predicate, who: claim.who, source: claim.source, evidence: shiftSpan(claim.evidence, by), context: shiftSpan(claim.context, by),
  when: claim.when, timex: claim.timex ? shiftTimex(claim.timex, by) : null, object: claim.object ? shiftObject(claim.object, by) : null,
  office: claim.office ? shiftLink(claim.office, by) : null, guards: claim.guards, trigger: moved(claim.trigger, by),
})

function shiftObject(object: ClaimObject, by: number): ClaimObject {
  const span = shiftSpan(object.span, by)
  if (object.kind === 'text') return { kind: object.kind, text: object.text, span }
  if (object.kind === 'person') return { kind: object.kind, name: object.name, span }
  return object.least === undefined && object.most === undefined ? { kind: object.kind, value: object.value, span } : { ...object, span }
}

function shiftLink(link: OfficeLink, by: number): OfficeLink {
  const span = moved(link.span, by)
  const { office, score, rivals } = link
  return rivals === undefined ? { office, score, by: link.by, span } : { office, score, by: link.by, span, rivals }
}
