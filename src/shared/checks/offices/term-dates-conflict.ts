import type { Claim } from '../../claims/claim'
import { isSeatAmongMany } from '../../claims/offices/title'
import { containsSpan, sliceSpan } from '../../text/span'
import { blockAt } from '../block-at'
import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext, type Report } from '../check'
import { isInnerBorder } from '../inner-borders'
import { lateElections } from '../late-elections'
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
      if (isInnerBorder(clash, timexes) || isToldBehind(clash, text, timexes) || isMonthOfElection(clash, text) || isConfirmedLater(clash, text) || isElectionInOffice(clash, claims, text) || isOathOfSeat(clash, context)) continue
      const told = describe(clash, context)
      context.report(isOathTold(clash, claims) ? { ...told, severity: 'doubt' } : told)
    }
  },
})

/** "Sworn in on 3 May", as the record has it, "took office on 5 May": the oath and the first day in office may be two. */
const isOathTold = ({ said, record }: TermClash, claims: readonly Claim[]): boolean =>
  said.side === 'start' && said.claim.predicate === 'office-start' && said.when.precision === 'day' && daysApart(said.when, record.when) <= SOON_AFTER && said.when.bounds.earliest > record.when.bounds.latest
  && claimsOf(claims, 'sworn-in').some((oath) => oath.office?.office === record.claim.office?.office && oath.when?.edtf === record.when.edtf)
const SOON_AFTER = 7

/**
 * "Term Start: January 3", "sworn in on January 6": a seat in a house is held from the day that the law begins the term with, or from that of the election, and the
 * oath is for when the house meets.
 */
const isOathOfSeat = (clash: TermClash, context: CheckContext): boolean => {
  const { said, record } = clash
  const days = daysApart(said.when, record.when)
  if (said.side !== 'start' || said.claim.predicate !== 'sworn-in' || said.when.bounds.earliest <= record.when.bounds.latest || days > UNTIL_THE_OATH) return false
  const title = context.profile.offices[record.claim.office?.office ?? -1]?.title ?? ''
  return isSeatAmongMany(title) && (byLaw.some(({ of, day, most }) => of.test(title) && day.test(record.when.edtf) && days <= most) || (days <= SOON_AFTER_ELECTION && isDayOfElection(clash, context)))
}
const UNTIL_THE_OATH = 31
const SOON_AFTER_ELECTION = 10
/** Days on which terms begin by law, and until when a house may meet: of the Congress of the United States since the twentieth amendment and before; of many a house with the year. */
const byLaw = [
  { of: /\b(?:U\.? ?S\.?|United States|Congress\p{L}*)(?![\p{L}])/u, day: /^(?:19[3-9]\d|20\d\d)-01-03$/, most: 6 },
  { of: /\b(?:U\.? ?S\.?|United States|Congress\p{L}*)(?![\p{L}])/u, day: /^(?:1[78]\d\d|19[0-3]\d)-03-04$/, most: 31 },
  { of: /(?:)/, day: /^\d{4}-01-01$/, most: 14 },
]

/** The text tells that the subject was elected on that day, or that an election was held. */
const isDayOfElection = ({ record }: TermClash, { document, timexes, profile: { names } }: CheckContext): boolean => timexes.some(({ when, span }) => {
  if (when?.edtf !== record.when.edtf) return false
  const sentence = blockAt(document, span)?.sentences.find((one) => containsSpan(one.span, span))
  const words = sentence ? sliceSpan(document.text, sentence.span) : ''
  const [, whom, who = whom] = wasElected.exec(words) ?? []
  return ofElection.test(words) || (who !== undefined && [...names.full, ...names.surnames].some((name) => who.endsWith(name)))
})
const ofElection = /\b(?:[Ss]pecial|[Gg]eneral|[Rr]un-?off|[Cc]ongressional|[Pp]arliamentary|[Ss]enate|[Hh]ouse) elections?\b|\b[Bb]y-?elections?\b/
/** "The people of Toll elected Venn", "Venn was elected". */
const wasElected = /\belected ((?:\p{Lu}[\p{L}\p{M}.’'-]* )*\p{Lu}[\p{L}\p{M}’'-]*)|(?<=^|[,;:] |\b[0-9]{4},? )((?:\p{Lu}[\p{L}\p{M}.’'-]* )*\p{Lu}[\p{L}\p{M}’'-]*) was elected\b/u

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
