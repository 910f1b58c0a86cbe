import type { Timex } from '../../shared/temporal/timex'

/** What was understood of an expression of time, in one line: its value, the rule that read it, what it took from elsewhere. */
export function explain(timex: Timex): string {
  const value = timex.when?.edtf ?? timex.duration?.iso ?? 'not resolved'
  const implied = timex.implied.length === 0 ? '' : `; ${timex.implied.join(' and ')} taken from ${timex.basis === 'relative' ? 'its anchor' : 'the context'}`
  const other = timex.alternatives.length === 0 ? '' : `; or ${timex.alternatives.map((when) => when.edtf).join(' or ')}`
  return `${value} (${timex.rule}${implied}${other})${timex.defect ? `: ${timex.defect.detail}` : ''}`
}
