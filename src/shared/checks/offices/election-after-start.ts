import { isPlain } from '../../claims/claim'
import { civil } from '../../temporal/calendar'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck } from '../check'
import { isTellingSlip, officesOfClaim, recordTerms, slipBetween, type TermEdge } from '../term-edges'
import { dateFix } from '../term-fixes'

/** A term that starts so early in the year of its election leaves little time for one. */
const earliestDays = 31

export const electionAfterStart = defineCheck({
  id: 'offices/election-after-start',
  summary: 'The prose puts the election after the start of the term, or hardly before it.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, profile, claims, report }) {
    const terms = recordTerms(profile)
    for (const said of claimsOf(claims, 'elected')) {
      if (said.source === 'record' || !isPlain(said) || said.when === null || said.when.precision === 'day' || (said.office?.score ?? 0) < 0.7 || said.timex?.basis !== 'explicit') continue
      const { when } = said
      const offices = officesOfClaim(said, profile)
      const starts = terms.filter((term) => offices.includes(term.office)).flatMap((term) => term.start)
      if (starts.length === 0 || !starts.every((start) => isLate(when, start) || isTight(when, start))) continue
      const start = starts.find((edge) => isTight(when, edge)) ?? starts.find((edge) => isTellingSlip(slipBetween(when, edge.when)))
      if (!start) continue
      const [words, other] = [sliceSpan(document.text, said.evidence), sliceSpan(document.text, start.span)]
      const slip = slipBetween(when, start.when)
      report({
        span: said.evidence, edtf: when.edtf,
        message: isTight(when, start) ? `The text has the election in “${words}”, but the term starts already ${other}.` : `The text has the election in “${words}”, after the term starts, ${other}${slip === null ? '' : `; ${slip}`}.`,
        because: [{ span: start.span, note: `The record: the term starts ${other}.`, edtf: start.when.edtf }],
        fixes: isTight(when, start) ? [] : [...dateFix(document, start, { when, span: said.evidence, claim: said }, 'the record'), ...dateFix(document, { when, span: said.evidence, claim: said }, start, 'the text')],
      })
    }
  },
})

const isLate = (when: TermEdge['when'], start: TermEdge): boolean => when.bounds.earliest > start.when.bounds.latest

/** The election only has a year, and the term starts in its first month. */
function isTight(when: TermEdge['when'], start: TermEdge): boolean {
  if (when.precision !== 'year' || start.when.precision !== 'day') return false
  const day = start.when.bounds.earliest
  const { year } = civil(day)
  return civil(when.bounds.earliest).year === year && day - when.bounds.earliest < earliestDays
}
