import { claimsOf } from '../claims-of'
import { agreement, isFirm } from '../agreement'
import { defineCheck, type CheckContext } from '../check'
import type { Claim, Predicate } from '../../claims/claim'
import { isAtFaceValue } from '../life/life-facts'
import { daysApart, isTellingSlip, slipBetween } from '../term-edges'
import { sayDates } from './career-dates'

/**
 * `once`: one happens in a life; a bishop may be elected to, and enthroned in, one see after another. `alone`: nothing else is called so, so that a
 * second day is wrong though another place has the first.
 */
const rites: readonly { readonly predicate: Predicate; readonly name: string; readonly once: boolean; readonly alone?: true }[] = [
  { predicate: 'ordained', name: 'the ordination', once: true },
  { predicate: 'consecrated', name: 'the consecration', once: true },
  { predicate: 'enthroned', name: 'the enthronement', once: false },
  { predicate: 'chosen', name: 'the election', once: false },
  { predicate: 'made-cardinal', name: 'the creation as cardinal', once: true },
  { predicate: 'beatified', name: 'the beatification', once: true, alone: true },
  { predicate: 'canonized', name: 'the canonization', once: true, alone: true },
]
/** Farther apart than this two days without a telling slip are rather those of two rites. */
const sameRiteDays = 62

export const ordersConflict = defineCheck({
  id: 'career/orders-conflict',
  summary: 'The record and the text date an ordination, a consecration, an election, an enthronement, a creation as cardinal, a beatification or a canonization differently.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    for (const rite of rites) compare(context, rite)
  },
})

/** "8 June 1878 (in secret), 4 March 1880 (told)": each may be meant. */
function hasSeveralYears({ document: { text } }: CheckContext, { evidence }: Claim): boolean {
  const line = text.slice(text.lastIndexOf('\n', evidence.start) + 1, evidence.end + (/^[^\n]{0,200}/.exec(text.slice(evidence.end, evidence.end + 200))?.[0].length ?? 0))
  return new Set(line.match(/(?<!\d)\d{4}(?!\d)/g)).size > 1
}

function compare(context: CheckContext, { predicate, name, once, alone }: typeof rites[number]): void {
  const recorded = claimsOf(context.claims, predicate).filter((claim) => claim.source === 'record' && isFirm(claim) && !claim.guards.hedged)
  const [record] = recorded
  if (!record?.when || recorded.length !== 1 || hasSeveralYears(context, record) || /^[^\n]{0,3}\((?:as )?(?:a )?(?:sub-?)?deacon\b/i.test(context.document.text.slice(record.evidence.end, record.evidence.end + 20))) return
  const said = claimsOf(context.claims, predicate).filter((claim) => claim.source !== 'record' && isAtFaceValue(claim) && isFirm(claim))
  if (!alone && said.some((claim) => agreement(claim, record) === 'agree')) return
  for (const claim of said) {
    if (!claim.when || agreement(claim, record) !== 'clash') continue
    const isNear = isTellingSlip(slipBetween(claim.when, record.when)) || daysApart(claim.when, record.when) <= sameRiteDays
    if (isNear || once) sayDates(context, claim, record, name, isNear ? 'contradiction' : 'doubt')
  }
}
