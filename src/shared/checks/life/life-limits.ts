import type { Claim } from '../../claims/claim'
import { slackOf } from '../../temporal/bounds'
import { claimsOfAny } from '../claims-of'
import { isFirm } from '../agreement'
import type { CheckContext } from '../check'
import { becauseOf, quote } from '../wording'
import { isAtFaceValue, lifeFact } from './life-facts'

/** Old calendars and years that begin in March may move a day by so much. */
const calendars = 13

/** "Born before 1940", "died after 1920", "was alive in 1920", "only lived in the 19th century" against birth and death. */
export function checkLimits(context: CheckContext): void {
  const said = claimsOfAny(context.claims, ['born-limit', 'died-limit', 'alive-in']).filter((claim) => claim.object?.kind === 'text' && isAtFaceValue(claim) && isFirm(claim))
  if (said.length === 0) return
  const born = lifeFact(context.claims, 'born').chosen
  const died = lifeFact(context.claims, 'died').chosen
  for (const claim of said) if (claim.object?.kind === 'text') compare(context, claim, claim.object.text, born, died)
}

function compare(context: CheckContext, claim: Claim, what: string, born: Claim | null, died: Claim | null): void {
  if (!claim.when) return
  const slack = slackOf(claim.when) + calendars
  const { earliest, latest } = claim.when.bounds
  const birth = born?.when ? { earliest: born.when.bounds.earliest - slackOf(born.when), latest: born.when.bounds.latest + slackOf(born.when) } : null
  const death = died?.when ? { earliest: died.when.bounds.earliest - slackOf(died.when), latest: died.when.bounds.latest + slackOf(died.when) } : null
  if (claim.predicate === 'alive-in') return compareLife(context, claim, what, slack, birth, death, born, died)
  const [fact, one] = claim.predicate === 'born-limit' ? [birth, born] : [death, died]
  if (!fact || !one) return
  // "Before 1940" and a birth in 1940: the year itself is left open.
  if (what === 'before' ? fact.earliest > latest + slack : fact.latest < earliest - slack) say(context, claim, [one])
}

type Stretch = { readonly earliest: number; readonly latest: number } | null

function compareLife(context: CheckContext, claim: Claim, what: string, slack: number, birth: Stretch, death: Stretch, born: Claim | null, died: Claim | null): void {
  const { earliest = 0, latest = 0 } = claim.when?.bounds ?? {}
  const isAfter = death !== null && death.latest < earliest - slack
  const isBefore = birth !== null && birth.earliest > latest + slack
  if (what === 'yes' && died && isAfter) return say(context, claim, [died])
  if (what === 'yes' && born && isBefore) return say(context, claim, [born])
  if (what === 'no' && born && died && birth && death && birth.latest < latest - slack && death.earliest > earliest + slack) return say(context, claim, [born, died])
  if (what !== 'only') return
  if (born && birth && birth.latest < earliest - slack) return say(context, claim, [born])
  if (died && death && death.earliest > latest + slack) say(context, claim, [died])
}

function say(context: CheckContext, claim: Claim, facts: readonly Claim[]): void {
  const { text } = context.document
  context.report({
    span: claim.evidence,
    message: `The text says ${quote(text, claim.evidence)}; ${facts.map((fact) => `the ${fact.predicate === 'born' ? 'birth' : 'death'} was on ${quote(text, fact.evidence)}`).join(', ')}.`,
    because: facts.map((fact) => becauseOf(fact, fact.predicate === 'born' ? 'the birth' : 'the death')),
  })
}
