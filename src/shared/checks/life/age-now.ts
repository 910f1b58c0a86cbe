import type { Claim } from '../../claims/claim'
import { civil } from '../../temporal/calendar'
import { claimsOf } from '../claims-of'
import type { CheckContext } from '../check'
import { becauseOf, quote } from '../wording'
import { yearsBetween } from './age-range'
import { isAtFaceValue, lifeFact } from './life-facts'

/**
 * "Is in her seventies", "is thirty years old": the day of writing is not known, but it is not after today, and not before
 * what the text tells of with certainty. Only an age that fits no day between the two is reported.
 */
export function checkAgesNow(context: CheckContext): void {
  const said = claimsOf(context.claims, 'age-now').filter(isAtFaceValue)
  const born = said.length > 0 ? lifeFact(context.claims, 'born').chosen : null
  if (!born?.when || !Number.isFinite(born.when.bounds.earliest) || born.when.precision === 'century' || lifeFact(context.claims, 'died').chosen) return
  const told = context.timexes.flatMap(({ when, basis }) => (when !== null && basis === 'explicit' && when.bounds.latest <= context.today.latest ? [when.bounds.earliest] : []))
  const least = Math.max(0, yearsBetween(born.when.bounds.latest, Math.max(born.when.bounds.latest, ...told)))
  const most = yearsBetween(born.when.bounds.earliest, context.today.latest)
  for (const claim of said) if (claim.object?.kind === 'number') compare(context, claim, claim.object.least ?? claim.object.value, claim.object.most ?? claim.object.value, least, most, born)
}

function compare(context: CheckContext, claim: Claim, from: number, to: number, least: number, most: number, born: Claim): void {
  if (from <= most && to >= least) return
  const { text } = context.document
  const reckoning = from > most ? `that makes ${most} in ${civil(context.today.latest).year}` : `that makes ${least} at the last date the text tells of`
  context.report({
    span: claim.evidence, message: `The text says ${quote(text, claim.evidence)}; born ${quote(text, born.evidence)}, ${reckoning}.`,
    because: [becauseOf(born, 'the birth')],
  })
}
