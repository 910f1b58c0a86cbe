import { claimsOf } from '../claims-of'
import { agreement, isFirm } from '../agreement'
import { defineCheck, type CheckContext } from '../check'
import type { Predicate } from '../../claims/claim'
import { isAtFaceValue } from '../life/life-facts'
import { daysApart, isTellingSlip, slipBetween } from '../term-edges'
import { sayDates } from './career-dates'

/** `once`: one happens in a life; a bishop may be elected to, and enthroned in, one see after another. */
const rites: readonly { readonly predicate: Predicate; readonly name: string; readonly once: boolean }[] = [
  { predicate: 'ordained', name: 'the ordination', once: true },
  { predicate: 'consecrated', name: 'the consecration', once: true },
  { predicate: 'enthroned', name: 'the enthronement', once: false },
  { predicate: 'chosen', name: 'the election', once: false },
]
/** Farther apart than this two days without a telling slip are rather those of two rites. */
const sameRiteDays = 62

export const ordersConflict = defineCheck({
  id: 'career/orders-conflict',
  summary: 'The record and the text date an ordination, a consecration, an election or an enthronement differently.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    for (const { predicate, name, once } of rites) compare(context, predicate, name, once)
  },
})

function compare(context: CheckContext, predicate: Predicate, name: string, once: boolean): void {
  const recorded = claimsOf(context.claims, predicate).filter((claim) => claim.source === 'record' && isFirm(claim) && !claim.guards.hedged)
  const [record] = recorded
  if (!record?.when || recorded.length !== 1) return
  const said = claimsOf(context.claims, predicate).filter((claim) => claim.source !== 'record' && isAtFaceValue(claim) && isFirm(claim))
  if (said.some((claim) => agreement(claim, record) === 'agree')) return
  for (const claim of said) {
    if (!claim.when || agreement(claim, record) !== 'clash') continue
    const isNear = isTellingSlip(slipBetween(claim.when, record.when)) || daysApart(claim.when, record.when) <= sameRiteDays
    if (isNear || once) sayDates(context, claim, record, name, isNear ? 'contradiction' : 'doubt')
  }
}
