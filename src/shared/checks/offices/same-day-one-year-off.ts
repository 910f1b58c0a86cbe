import { sliceSpan } from '../../text/span'
import { endOf } from '../../temporal/bounds'
import type { When } from '../../temporal/timex'
import type { Profile } from '../../claims/profile'
import { defineCheck, type CheckContext } from '../check'
import { holdersOf, recordTerms, writtenOf, type RecordTerm, type TermEdge } from '../term-edges'
import { dateFix } from '../term-fixes'

export const sameDayOneYearOff = defineCheck({
  id: 'offices/same-day-one-year-off',
  summary: 'One office ends and the next starts on the same day of neighbouring years: one of the years may be a slip.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const { document, profile, report } = context
    const terms = recordTerms(profile)
    const starts = terms.flatMap((term) => term.start)
    for (const end of terms.flatMap((term) => term.end)) {
      const next = starts.find((start) => start.claim.office?.office !== end.claim.office?.office && isYearOff(end, start))
      if (!next || starts.some((start) => fillsGap(start, end, next)) || isHeldBetween(end, next, profile) || isOneYearLong(end, next, terms) || isTold(end, context) || isTold(next, context)) continue
      const [endWords, startWords] = [sliceSpan(document.text, end.span), sliceSpan(document.text, next.span)]
      report({
        span: next.span, edtf: next.when.edtf,
        message: `An office starts ${startWords}, exactly one year off the end of another, ${endWords}; they are one year apart.`,
        because: [{ span: end.span, note: `The other office ends ${endWords}.`, edtf: end.when.edtf }],
        fixes: [...dateFix(document, next, end, 'the record'), ...dateFix(document, end, next, 'the record')],
      })
    }
  },
})

const LONG_YEAR = 366

function isYearOff(end: TermEdge, start: TermEdge): boolean {
  // Cheap, as each end is compared with each start.
  if (Math.abs(Math.abs(start.when.bounds.earliest - end.when.bounds.earliest) - LONG_YEAR) > 1) return false
  const [a, b] = [writtenOf(end.when), writtenOf(start.when)]
  return a !== null && b !== null && a.day !== undefined && a.day === b.day && a.month === b.month && Math.abs(a.year - b.year) === 1
}

/** Who came after the one term came before the other: they held the office for the year. */
function isHeldBetween(end: TermEdge, next: TermEdge, profile: Profile): boolean {
  const after = holdersOf(end, profile)
  return holdersOf(next, profile).some((name) => after.includes(name))
}

/** The one office starts on the day the other does, or ends on the day the other does: the year between is that of its own term. */
const isOneYearLong = (end: TermEdge, next: TermEdge, terms: readonly RecordTerm[]): boolean =>
  terms.some((term) => (term.end.includes(end) && term.start.some(({ when }) => when.edtf === next.when.edtf)) || (term.start.includes(next) && term.end.some(({ when }) => when.edtf === end.when.edtf)))

/** The prose has that day too, with its year. */
const isTold = ({ when }: TermEdge, { document, timexes }: CheckContext): boolean =>
  timexes.some((timex) => timex.basis === 'explicit' && timex.span.start >= (document.record?.span.end ?? 0) && daysOf(timex.when).includes(when.edtf))

const daysOf = (when: When | null): readonly string[] => (when?.kind === 'interval' ? [endOf(when, 'from'), endOf(when, 'to')] : [when]).flatMap((end) => end?.edtf ?? [])

/** Another office starts on the very day the first one ends: the year between them is explained. */
const fillsGap = (start: TermEdge, end: TermEdge, next: TermEdge): boolean =>
  start !== next && Math.abs(start.when.bounds.earliest - end.when.bounds.latest) <= 31
