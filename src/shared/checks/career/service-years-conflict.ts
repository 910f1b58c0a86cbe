import type { Claim } from '../../claims/claim'
import { endOf, relateBounds } from '../../temporal/bounds'
import { isFirm } from '../agreement'
import { defineCheck } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { shapeClause } from '../wording'
import { sayDates } from './career-dates'

export const serviceYearsConflict = defineCheck({
  id: 'career/service-years-conflict',
  summary: 'The record and the text give different years of military service.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const recorded = context.claims.filter((claim) => claim.source === 'record' && claim.predicate === 'served-military' && claim.when?.kind === 'interval' && isFirm(claim))
    const [record] = recorded
    if (!record || recorded.length !== 1) return
    const said = context.claims.filter((claim) => claim.source !== 'record' && claim.predicate === 'served-military' && claim.when?.kind === 'interval' && isAtFaceValue(claim) && isFirm(claim))
    for (const claim of said) {
      if (isOneEndOff(claim, record)) sayDates(context, claim, record, 'the years of service')
    }
  },
})

/**
 * One end of the two stretches agrees, and the other differs as slips differ: the same service, wrong on one side. Two
 * ends that differ are another service; an end that is far off is a part of it, told alone.
 */
function isOneEndOff(a: Claim, b: Claim): boolean {
  if (a.when?.kind !== 'interval' || b.when?.kind !== 'interval') return false
  const from = relateBounds(a.when.from, b.when.from) !== 'disjoint'
  const to = relateBounds(a.when.to, b.when.to) !== 'disjoint'
  if (from === to) return false
  const side = from ? 'to' : 'from'
  return shapeClause(endOf(a.when, side), endOf(b.when, side)) !== ''
}
