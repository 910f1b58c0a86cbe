import type { Claim } from '../../claims/claim'
import { isGuarded } from '../../claims/guards'
import { humanNoun } from '../../claims/lexicon/human-nouns'
import { claimsOf } from '../claims-of'
import type { CheckContext } from '../check'
import { agreement } from '../agreement'
import { shapeClause } from '../wording'

/** "He died", "In May she had a stroke and died", "The painter died": somebody who was spoken of before. */
const pronoun = /^(?:[^,;:()]{2,40}, )?(he|she) (?:(?!\b(?:who|whose|whom|which|that|when|where|while|until|after|before|because|his|her|saw|heard|learned|learnt)\b)[^;:()]){0,140}$/iu
const noun = new RegExp(`^(?:[^,;:()]{2,40}, )?the (?:(?:old|aged|ailing|dying) )?${humanNoun} $`, 'iu')

/**
 * A life tells of the death it ends with. Where the body says of nobody else but once that "he died" on a day, and that is a slip away from the day of the
 * record or the lead, it is this death, whomever the sentence before named last. Null where there is no such statement.
 */
export function onlyDeathTold({ document: { text }, profile: { names }, claims }: CheckContext, chosen: Claim): Claim | null {
  if (chosen.source === 'body' || chosen.when?.precision !== 'day') return null
  const told = claimsOf(claims, 'died').filter(({ source }) => source === 'body')
  if (told.some(({ who }) => who.kind === 'subject')) return null
  const [claim, other] = told.filter((one) => one.who.kind === 'other' && one.when?.precision === 'day' && mayMean(one, text, names.pronouns))
  return claim && !other && !isGuarded(claim.guards) && agreement(claim, chosen) === 'clash' && shapeClause(claim.when, chosen.when) !== '' ? claim : null
}

function mayMean({ trigger, context: { start } }: Claim, text: string, pronouns: string | null): boolean {
  const words = trigger === null ? '' : text.slice(start, trigger.start)
  const said = pronoun.exec(words)?.[1]
  return said === undefined ? noun.test(words) : said.toLowerCase() === pronouns
}
