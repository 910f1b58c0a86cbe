import type { Claim } from '../../claims/claim'
import { civil } from '../../temporal/calendar'
import { claimsOf } from '../claims-of'
import type { CheckContext } from '../check'
import { becauseOf, quote } from '../wording'
import { isAtFaceValue, lifeFact } from './life-facts'
import { inSeason, mayBeSouthern } from './seasons'

/** A day of the Julian calendar stands up to 13 days before ours; a month told may be that of either. */
const calendarSlack = 13

/** "Born in the springtime", "has a birthday in March" against the day of the birth; the same for the death. */
export function checkBirthdays(context: CheckContext): void {
  for (const [predicate, event, name] of [['birthday', 'born', 'birth'], ['deathday', 'died', 'death']] as const) {
    const said = claimsOf(context.claims, predicate).filter(isAtFaceValue)
    const day = said.length > 0 ? lifeFact(context.claims, event).chosen : null
    if (!day?.when || (day.when.precision !== 'day' && day.when.precision !== 'month')) continue
    for (const claim of said) if (!holds(context, claim, day)) say(context, claim, day, name)
  }
}

function holds(context: CheckContext, claim: Claim, day: Claim): boolean {
  const [kind, number] = claim.object?.kind === 'text' ? claim.object.text.split(' ') : []
  if (!day.when) return true
  if (kind === 'season') return inSeason(day.when, Number(number), mayBeSouthern(context))
  const slack = day.when.precision === 'day' ? calendarSlack : 0
  return [day.when.bounds.earliest - slack, day.when.bounds.latest, day.when.bounds.latest + slack].some((one) => civil(one).month === Number(number))
}

function say(context: CheckContext, claim: Claim, day: Claim, name: string): void {
  const { text } = context.document
  context.report({
    span: claim.evidence,
    message: `The text says ${quote(text, claim.evidence)}; the ${name} was on ${quote(text, day.evidence)}.`,
    because: [becauseOf(day, `the ${name}`)],
  })
}
