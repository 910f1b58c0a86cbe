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
      // A chamber chooses its speaker, a conclave its pope and a party its leader on the day itself.
      const isWithin = offices.every((office) => chosenWithin.test(profile.offices[office]?.title ?? ''))
      const isEarly = (start: TermEdge): boolean => !isWithin && isTight(when, start)
      const starts = terms.filter((term) => offices.includes(term.office)).flatMap((term) => term.start)
      if (starts.length === 0 || !starts.every((start) => isLate(when, start) || isEarly(start))) continue
      const start = starts.find(isEarly) ?? starts.find((edge) => isTellingSlip(slipBetween(when, edge.when)))
      if (!start) continue
      const [words, other] = [sliceSpan(document.text, said.evidence), sliceSpan(document.text, start.span)]
      const slip = slipBetween(when, start.when)
      report({
        span: said.evidence, edtf: when.edtf,
        message: isEarly(start) ? `The text has the election in “${words}”, but the term starts already ${other}.` : `The text has the election in “${words}”, after the term starts, ${other}${slip === null ? '' : `; ${slip}`}.`,
        because: [{ span: start.span, note: `The record: the term starts ${other}.`, edtf: start.when.edtf }],
        fixes: isEarly(start) ? [] : [...dateFix(document, start, { when, span: said.evidence, claim: said }, 'the record'), ...dateFix(document, { when, span: said.evidence, claim: said }, start, 'the text')],
      })
    }
  },
})

const chosenWithin = /\b(?:speaker|pope|bishop of rome|leader|whip|chair|chairman|chairwoman|abbot|abbess|bishop|archbishop|patriarch|general secretary|secretary-general|president of the (?:senate|assembly|council|society|academy))\b/i

const isLate = (when: TermEdge['when'], start: TermEdge): boolean => when.bounds.earliest > start.when.bounds.latest

/** The election only has a year, and the term starts in its first month. */
function isTight(when: TermEdge['when'], start: TermEdge): boolean {
  if (when.precision !== 'year' || start.when.precision !== 'day') return false
  const day = start.when.bounds.earliest
  const { year } = civil(day)
  return civil(when.bounds.earliest).year === year && day - when.bounds.earliest < earliestDays
}
