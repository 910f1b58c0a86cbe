import type { Claim } from '../claims/claim'
import type { Profile } from '../claims/profile'
import type { Timex } from '../temporal/timex'
import { recordTerms } from './term-edges'
import { timexesWithin } from './timexes-within'

/**
 * "She took over from Dunn on 3 May 1990": the one office of the record that begins (for a predecessor) or ends (for a successor) on the
 * very day; null where the sentence gives no such day, or several offices have it.
 */
export function officeOfDay({ predicate, evidence, context }: Claim, timexes: readonly Timex[], profile: Profile, text: string): number | null {
  const day = timexesWithin(timexes, context).find((timex) => timex.when?.kind === 'point' && timex.when.precision === 'day' && isOfChange(timex, evidence.start, evidence.end, context.start, text))
  if (!day?.when) return null
  const { edtf } = day.when
  const fitting = recordTerms(profile).filter((term) => term[predicate === 'predecessor' ? 'start' : 'end'].some(({ when }) => when.edtf === edtf))
  const [term, other] = fitting
  return term !== undefined && other === undefined ? term.office : null
}

/** Right behind the name or what it did ("Dunn succeeded her on …"), or at the head of the sentence. */
function isOfChange({ span }: Timex, start: number, end: number, from: number, text: string): boolean {
  if (span.start >= end) return /^(?: (?:then |formally )?(?:succeeded|replaced|followed) (?:him|her))? on (?:the )?$/.test(text.slice(end, Math.min(span.start, end + 60)))
  return span.end <= start && start - span.end < 60 && /^On (?:the )?$/.test(text.slice(from, span.start).trimStart()) && !/[.;:()]/.test(text.slice(span.end, start))
}
