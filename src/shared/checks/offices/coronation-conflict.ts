import { hasRival, isPlain, type Claim } from '../../claims/claim'
import type { Profile } from '../../claims/profile'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { agreement } from '../agreement'
import { defineCheck } from '../check'
import { daysApart, isTellingSlip, officesOfClaim, slipBetween } from '../term-edges'
import { dateFix } from '../term-fixes'

/** "Crowned as king of Toll", where the record has no such crown. */
function isOfOtherCrown({ context: { start, end } }: Claim, { offices }: Profile, text: string): boolean {
  const land = /\bas (?:the )?(?:king|queen|emperor|empress|tsar|sultan|shah|duke|prince) of (?:the )?(\p{Lu}[\p{L}\p{M}’'-]+)/u.exec(text.slice(start, end))?.[1]
  return land !== undefined && !offices.some(({ title }) => title.includes(land))
}

export const coronationConflict = defineCheck({
  id: 'offices/coronation-conflict',
  summary: 'The record and the prose give different days for the coronation.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run({ document, profile, claims, report }) {
    const crowned = claimsOf(claims, 'crowned').filter((claim) => isPlain(claim) && claim.when?.precision === 'day')
    const recorded = crowned.filter((claim) => claim.source === 'record')
    for (const said of crowned) {
      if (said.source === 'record' || said.when === null || said.office?.score === 0 || said.timex?.basis === 'relative' || isOfOtherCrown(said, profile, document.text)) continue
      const offices = officesOfClaim(said, profile)
      const all = recorded.filter((claim) => agreement(said, claim) !== 'clash')
      const known = recorded.filter((claim) => offices.includes(claim.office?.office ?? -1))
      if (all.length > 0 || known.length === 0) continue
      const { when } = said
      const weight = (slip: string | null, apart: number): number => (isTellingSlip(slip) ? 0 : 1e6) + apart
      const nearest = known.flatMap((claim) => (claim.when ? [{ claim, when: claim.when, slip: slipBetween(when, claim.when) }] : []))
        .sort((a, b) => weight(a.slip, daysApart(when, a.when)) - weight(b.slip, daysApart(when, b.when)))[0]
      if (!nearest) continue
      if (hasRival(said) && !isTellingSlip(nearest.slip)) continue
      const certain = isTellingSlip(nearest.slip) || (recorded.length === 1 && daysApart(when, nearest.when) < 62)
      const words = sliceSpan(document.text, said.evidence)
      const other = sliceSpan(document.text, nearest.claim.evidence)
      const here = { when, span: said.evidence, claim: said }
      const there = { when: nearest.when, span: nearest.claim.evidence, claim: nearest.claim }
      report({
        span: said.evidence, edtf: when.edtf, severity: certain ? 'contradiction' : 'doubt',
        message: `The text has the coronation on “${words}”, the record on ${other}${nearest.slip === null ? '' : `; ${nearest.slip}`}.`,
        because: [{ span: nearest.claim.evidence, note: `The record: coronation ${other}.`, edtf: nearest.when.edtf }],
        fixes: [...dateFix(document, there, here, 'the record'), ...dateFix(document, here, there, 'the text')],
      })
    }
  },
})
