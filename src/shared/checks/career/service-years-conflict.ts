import type { Claim } from '../../claims/claim'
import { endOf, relateBounds } from '../../temporal/bounds'
import { claimsOf } from '../claims-of'
import { isFirm } from '../agreement'
import { defineCheck } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { shapeClause } from '../wording'
import { sayDates } from './career-dates'

export const serviceYearsConflict = defineCheck({
  id: 'career/service-years-conflict',
  summary: 'The record and the text give different years of military service.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    const recorded = claimsOf(context.claims, 'served-military').filter((claim) => claim.source === 'record' && claim.when?.kind === 'interval' && isFirm(claim))
    const [record] = recorded
    if (!record || recorded.length !== 1) return
    const said = claimsOf(context.claims, 'served-military').filter((claim) => claim.source !== 'record' && claim.when?.kind === 'interval' && isAtFaceValue(claim) && isFirm(claim))
    for (const claim of said) {
      const slip = slipAtOneEnd(claim, record)
      if (slip !== '') sayDates(context, claim, record, 'the years of service', slip.includes('one year') ? 'doubt' : 'contradiction')
    }
  },
})

/**
 * The slip at the one end where the two stretches differ, "" for none. Two ends that differ are another service; an end
 * that is far off is a part of it, told alone; a year less may be one, so it is a doubt.
 */
function slipAtOneEnd(a: Claim, b: Claim): string {
  if (a.when?.kind !== 'interval' || b.when?.kind !== 'interval') return ''
  const from = relateBounds(a.when.from, b.when.from) !== 'disjoint'
  const to = relateBounds(a.when.to, b.when.to) !== 'disjoint'
  if (from === to) return ''
  const side = from ? 'to' : 'from'
  return shapeClause(endOf(a.when, side), endOf(b.when, side))
}
