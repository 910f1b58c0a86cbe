import { isPlain, type Claim } from '../../claims/claim'
import { officePart } from '../../claims/offices/offices'
import type { Office } from '../../claims/profile'
import type { Entry } from '../../document/document'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck } from '../check'
import { edgePredicates, edgesOf } from '../term-edges'

const runsOn = /\b(?:present|incumbent|current(?:ly)?|now|ongoing)\b/i

export const incumbentWithAnEnd = defineCheck({
  id: 'offices/incumbent-with-an-end',
  summary: 'The record has the subject still in office, but another statement ends the term.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, profile, claims, report }) {
    const died = claimsOf(claims, 'died').find((claim) => claim.source === 'record' && claim.when !== null)
    for (const office of profile.offices) {
      const entry = openEnd(office)
      if (!entry) continue
      const ended = endOf(office, claims) ?? died
      if (!ended) continue
      const words = sliceSpan(document.text, ended.evidence)
      report({
        span: entry.valueSpan,
        message: `The record has “${office.title}” run on (“${entry.value}”), but ${ended.predicate === 'died' ? `the subject died ${words}` : ended.predicate === 'successor' ? `it names a successor, ${words}` : `the text ends it: ${words}`}.`,
        because: [{ span: ended.evidence, note: ended.predicate === 'died' ? 'The record gives a day of death.' : 'This ends the term.' }],
      })
    }
  },
})

const openEnd = (office: Office): Entry | undefined =>
  office.entries.find((entry) => ['end', 'range', 'reign'].includes(officePart(entry) ?? '') && runsOn.test(entry.value))

/** What ends the term: a successor in the record, or the prose in so many words. */
function endOf(office: Office, claims: readonly Claim[]): Claim | undefined {
  const successor = office.claims.find((claim) => claim.source === 'record' && claim.predicate === 'successor')
  if (successor) return successor
  return claims.find((claim) => edgePredicates.has(claim.predicate) && claim.source !== 'record' && isPlain(claim) && claim.office?.office === office.index && (claim.office.score >= 0.85) && (claim.office.rivals?.length ?? 0) === 0
    && claim.timex?.basis === 'explicit' && edgesOf(claim).some((edge) => edge.side === 'end' && edge.strength === 'sure'))
}
