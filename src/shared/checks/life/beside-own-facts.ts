import type { Claim } from '../../claims/claim'
import { isGuarded } from '../../claims/guards'
import { claimsOf } from '../claims-of'
import { agreement, isFirm } from '../agreement'
import type { CheckContext } from '../check'
import { shapeClause } from '../wording'
import { agesAllowed, missed, saidAges } from './ages-allowed'
import { exactClaims, lifeFact } from './life-facts'

/**
 * Whether a birth or death told of whomever a pronoun means is the subject's after all, because the sentence gives another fact of that life as well:
 * "She was born on 12 March 1896 and died on 3 April 1979", where that is the day of the subject's death; "He died on 11 November 1985, aged 74", where
 * the subject died at 74 on 11 October. Hardly two people of one life share that, and a slip makes the one date of the other.
 */
export function isBesideOwnFacts(context: CheckContext, claim: Claim, chosen: Claim): boolean {
  const { profile: { names }, document: { text } } = context
  if (claim.source === 'record' || claim.who.kind === 'subject' || claim.trigger === null || isGuarded(claim.guards) || !isFirm(claim)) return false
  if (claim.when?.precision !== 'day' || chosen.when?.precision !== 'day' || agreement(claim, chosen) !== 'clash' || shapeClause(claim.when, chosen.when) === '') return false
  const pronoun = /\b(he|she) (?:\p{Ll}+ ){0,2}$/iu.exec(text.slice(claim.context.start, claim.trigger.start))?.[1]?.toLowerCase()
  if (pronoun !== undefined && pronoun !== names.pronouns) return false
  return claim.predicate === 'born' ? isBesideDay(context, claim, 'died') : claim.predicate === 'died' && (isBesideDay(context, claim, 'born') || (pronoun !== undefined && isAtOwnAge(context, claim, chosen)))
}

/** The sentence has the subject's own day of birth or death too, said of the same person. */
function isBesideDay({ claims }: CheckContext, { context, who, source }: Claim, predicate: 'born' | 'died'): boolean {
  const { chosen } = lifeFact(claims, predicate)
  return chosen?.when?.precision === 'day' && claimsOf(claims, predicate).some((other) =>
    other.source === source && other.context.start === context.start && other.trigger !== null && other.when?.precision === 'day' && isSame(other.who, who) && !isGuarded(other.guards) && agreement(other, chosen) === 'agree')
}

const isSame = (a: Claim['who'], b: Claim['who']): boolean => a.kind === b.kind && (a.kind === 'subject' || b.kind === 'subject' || a.name === b.name)

/** On the same day of another month of that year, and at the age that the subject's own dates make. */
function isAtOwnAge({ claims }: CheckContext, { trigger, when }: Claim, chosen: Claim): boolean {
  const [said, known] = [when?.edtf, chosen.when?.edtf]
  if (said?.slice(0, 4) !== known?.slice(0, 4) || said?.slice(8) !== known?.slice(8)) return false
  const possible = agesAllowed(exactClaims(lifeFact(claims, 'born')), [chosen])
  return possible.length > 0 && claimsOf(claims, 'age-at-death').some((age) => age.trigger?.start === trigger?.start && age.object?.kind === 'number' && missed(saidAges(age), possible) === 0)
}
