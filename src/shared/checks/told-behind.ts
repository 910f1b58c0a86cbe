import type { Claim } from '../claims/claim'
import type { Timex } from '../temporal/timex'
import { sliceSpan } from '../text/span'
import { claimsOf } from './claims-of'
import type { TermClash } from './term-clash'
import { daysApart } from './term-edges'
import { timexesWithin } from './timexes-within'

/** "In June 1950, after the election, she became mayor", where the record counts from July: the month of the vote. */
export function isMonthOfElection({ said, record, severity }: TermClash, text: string): boolean {
  const { claim: { context }, when } = said
  return severity === 'doubt' && said.side === 'start' && when.precision === 'month' && when.bounds.latest < record.when.bounds.earliest && daysApart(when, record.when) <= MONTH && election.test(text.slice(context.start, context.end))
}
/** Days of a month at most. */
const MONTH = 31
const election = /\belect(?:ed|ions?)\b/

/** "Appointed in 1931 and confirmed by the senate the following year", where the record counts from the vote of the senate. */
export const isConfirmedLater = ({ said, record, severity }: TermClash, text: string): boolean =>
  severity === 'doubt' && said.side === 'start' && said.when.bounds.latest < record.when.bounds.earliest && confirmed.test(text.slice(said.span.end, said.claim.context.end))
const confirmed = /^[^.;:]{0,40}\bconfirmed\b[^.;:]{0,40}\b(?:following|next|later|\d{4})\b/

/** "Acting mayor, she was elected on 9 May", some days behind the start: who is told to be in office already is elected in it. "Confirmed" and "declared" come behind a vote. */
export function isElectionInOffice({ said, record, slip }: TermClash, claims: readonly Claim[], text: string): boolean {
  const { claim: { predicate, trigger, context } } = said
  if (slip !== null || said.side !== 'start' || predicate !== 'elected' || said.when.bounds.earliest <= record.when.bounds.latest) return false
  if (!/elect|return/i.test(trigger === null ? '' : sliceSpan(text, trigger)) || forTheTime.test(text.slice(Math.max(0, context.start - JUST_BEFORE), context.end))) return true
  return beginnings.some((beginning) => claimsOf(claims, beginning).some((other) => other.source !== 'record' && other.who.kind === 'subject' && (other.when?.edtf === record.when.edtf || other.context.start === context.start)))
}
const beginnings = ['office-start', 'reign-start', 'sworn-in', 'appointed'] as const
const forTheTime = /\b(?:interim|acting|provisional(?:ly)?|caretaker|pro tem(?:pore)?)\b|\b(?:his|her) term (?:began|begins|started)\b/i
const JUST_BEFORE = 300

/** It may be told in the next sentence. */
const REACH = 120
/** What makes a day that of the office. */
const ofOffice = /\b(?:took|take|takes|effect|sworn|oath|office|over|began|entered|assumed|inaugurat\w*|succe\w+|replaced|followed|seat(?:ed)?|installed|left|ended|elected|term|new)\b/
const onNextDay = /\b(?:the (?:next|following|very next) (?:day|morning)|(?:a|one) day later|the day after|next day|the morrow)\b/

/**
 * "He resigned on 6 May, and it took effect the next day", "elected on 6 May; he took over on 17 May", where the record has 7 May or 17 May:
 * what is doubted is one day of two, and the text tells both.
 */
export function isToldBehind({ said, record, severity }: TermClash, text: string, timexes: readonly Timex[]): boolean {
  if (severity !== 'doubt' || said.when.precision !== 'day' || record.when.precision !== 'day' || said.when.bounds.earliest > record.when.bounds.earliest) return false
  const behind = text.slice(said.span.end, said.claim.context.end + REACH).split('\n')[0] ?? ''
  if (!ofOffice.test(behind)) return false
  if (daysApart(said.when, record.when) === 1 && onNextDay.test(behind)) return true
  return timexesWithin(timexes, { start: said.span.end, end: said.span.end + behind.length }).some(({ when }) => when?.kind === 'point' && when.precision === 'day' && daysApart(when, record.when) === 0)
}
