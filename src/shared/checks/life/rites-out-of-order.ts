import type { Claim } from '../../claims/claim'
import { dayNumber } from '../../temporal/calendar'
import { defineCheck, type CheckContext } from '../check'
import { becauseOf, placeOf, quote } from '../wording'
import { lifeFact, type LifeFact } from './life-facts'
import { hasOneCalendar } from './one-calendar'

export const ritesOutOfOrder = defineCheck({
  id: 'life/rites-out-of-order',
  summary: 'A burial lies before the death, or a baptism before the birth.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    compare(context, 'burial', lifeFact(context.claims, 'buried'), lifeFact(context.claims, 'died'), 'death')
    compare(context, 'baptism', lifeFact(context.claims, 'baptised'), lifeFact(context.claims, 'born'), 'birth')
  },
})

/** Every reading of the rite lies before every reading of every date of what must come first. */
function compare(context: CheckContext, rite: string, rites: LifeFact, firsts: LifeFact, first: string): void {
  const { document: { text }, report } = context
  const [chosen] = firsts.claims
  if (!chosen) return
  for (const claim of rites.claims) {
    if (claim.trigger && mishap.test(text.slice(claim.trigger.end, claim.trigger.end + LOOK))) continue
    if (!firsts.claims.every((other) => isBefore(claim, other) && !mayBeOneDay(context, claim, other))) continue
    report({
      span: claim.evidence, edtf: claim.when?.edtf,
      message: `The ${rite} in ${placeOf(claim)}, ${quote(text, claim.evidence)}, lies before the ${first}, ${quote(text, chosen.evidence)}.`,
      because: firsts.claims.slice(0, 2).map((other) => becauseOf(other, `the ${first} in ${placeOf(other)}`)),
    })
  }
}

/** "Buried alive", "buried by an avalanche". */
const mishap = /^ (?:alive\b|by (?:an?|the) |(?:under|beneath|in) (?:\p{L}+ )?(?:snow|rubble|debris|mud|ruins|earth)\b)/u
const LOOK = 30

const isBefore = (rite: Claim, first: Claim): boolean => rite.when !== null && first.when !== null && rite.when.bounds.latest < first.when.bounds.earliest

/** Old Style days are up to thirteen behind; the last land that wrote them changed in 1924. */
const STYLES_APART = 13
const LAST_OLD_STYLE = dayNumber(1924, 1, 1)

/** The one may be told in the old calendar and the other in the new. */
const mayBeOneDay = ({ claims }: CheckContext, rite: Claim, first: Claim): boolean =>
  rite.when !== null && first.when !== null && first.when.bounds.earliest - rite.when.bounds.latest <= STYLES_APART && first.when.bounds.earliest < LAST_OLD_STYLE && !hasOneCalendar(claims)
