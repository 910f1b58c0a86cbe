import type { Claim } from '../../claims/claim'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext, type Report } from '../check'
import { isInnerBorder } from '../inner-borders'
import { lateElections } from '../late-elections'
import { isOathOfSeat } from '../oath-of-seat'
import { termClashes, type TermClash } from '../term-clash'
import { daysApart } from '../term-edges'
import { dateFix } from '../term-fixes'
import { isConfirmedLater, isElectionInOffice, isMonthOfElection, isToldBehind } from '../told-behind'
import { isToldBeside } from '../told-in-text'

export const termDatesConflict = defineCheck({
  id: 'offices/term-dates-conflict',
  summary: 'The record and the prose give different dates for the same term.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    const { document: { text }, profile, claims, timexes } = context
    // Those are told by offices/election-after-start.
    const elections = new Set(lateElections(profile, claims).map(({ said }) => said.evidence.start))
    for (const clash of termClashes(profile, claims)) {
      if (clash.said.claim.predicate === 'elected' && elections.has(clash.said.span.start)) continue
      if (isToldBeside(timexes, clash.said.claim.context, clash.said.span, clash.record.when)) continue
      if (isInnerBorder(clash, timexes) || isToldBehind(clash, text, timexes) || isMonthOfElection(clash, text) || isConfirmedLater(clash, text) || isElectionInOffice(clash, claims, text) || isOathOfSeat(clash, context) || isThroughYear(clash, text)) continue
      const told = describe(clash, context)
      context.report(isOathTold(clash, claims) ? { ...told, severity: 'doubt' } : told)
    }
  },
})

/** "Served through 2020", and the record has 3 January 2021: to the end of that year. */
const isThroughYear = ({ said, record }: TermClash, text: string): boolean =>
  said.side === 'end' && said.when.precision === 'year' && said.when.bounds.latest < record.when.bounds.earliest && daysApart(said.when, record.when) <= SOON_AFTER && /\bthrough (?:the end of )?$/.test(text.slice(Math.max(0, said.span.start - 'through the end of '.length), said.span.start))

/** "Sworn in on 3 May", as the record has it, "took office on 5 May": the oath and the first day in office may be two. */
const isOathTold = ({ said, record }: TermClash, claims: readonly Claim[]): boolean =>
  said.side === 'start' && said.claim.predicate === 'office-start' && said.when.precision === 'day' && daysApart(said.when, record.when) <= SOON_AFTER && said.when.bounds.earliest > record.when.bounds.latest
  && claimsOf(claims, 'sworn-in').some((oath) => oath.office?.office === record.claim.office?.office && oath.when?.edtf === record.when.edtf)
const SOON_AFTER = 7

function describe(clash: TermClash, { document, profile }: CheckContext): Report {
  const { said, record, others, alike, slip } = clash
  const words = sliceSpan(document.text, said.span)
  const other = sliceSpan(document.text, record.span)
  const title = profile.offices[record.claim.office?.office ?? -1]?.title ?? ''
  const office = title === '' ? 'this term' : `“${title}”`
  const end = said.side === 'start' ? 'starts' : 'ends'
  return {
    span: said.span,
    severity: clash.severity,
    edtf: said.when.edtf,
    message: `The text has ${office} ${said.side === 'start' ? 'start' : 'end'} “${words}”, the record says it ${end} ${other}${slip === null ? '' : `; ${slip}`}.`,
    because: [
      { span: record.span, note: `The record: ${office} ${end} ${other}.`, edtf: record.when.edtf },
      ...alike.map((edge) => ({ span: edge.span, note: `The text says so again: ${sliceSpan(document.text, edge.span)}.`, edtf: edge.when.edtf })),
      ...others.map((edge) => ({ span: edge.span, note: `Another term of it ${end} ${sliceSpan(document.text, edge.span)}.`, edtf: edge.when.edtf })),
    ],
    fixes: [...dateFix(document, record, said, 'the record'), ...dateFix(document, said, record, 'the text')],
  }
}
