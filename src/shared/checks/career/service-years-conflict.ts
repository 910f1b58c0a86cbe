import type { Claim } from '../../claims/claim'
import { relateBounds } from '../../temporal/bounds'
import { isFirm } from '../agreement'
import { defineCheck } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { sayDates } from './career-dates'

export const serviceYearsConflict = defineCheck({
  id: 'career/service-years-conflict',
  summary: 'The record and the text give different years of military service.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    const recorded = context.claims.filter((claim) => claim.source === 'record' && claim.predicate === 'served-military' && claim.when?.kind === 'interval' && isFirm(claim))
    const [record] = recorded
    if (!record || recorded.length !== 1) return
    const said = context.claims.filter((claim) => claim.source !== 'record' && claim.predicate === 'served-military' && claim.when?.kind === 'interval' && isAtFaceValue(claim) && isFirm(claim))
    for (const claim of said) {
      const ends = sharedEnds(claim, record)
      if (ends === 1) sayDates(context, claim, record, 'the years of service')
    }
  },
})

/**
 * How many ends of the two stretches agree. Two: the same service. None: another stretch of it. One: the same service,
 * and the other end is wrong on one side.
 */
function sharedEnds(a: Claim, b: Claim): number {
  if (a.when?.kind !== 'interval' || b.when?.kind !== 'interval') return 0
  const from = relateBounds(a.when.from, b.when.from) !== 'disjoint'
  const to = relateBounds(a.when.to, b.when.to) !== 'disjoint'
  return Number(from) + Number(to)
}
