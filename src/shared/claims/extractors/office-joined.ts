import { verbPattern } from '../lexicon/grammar-words'
import type { RoleMention } from '../offices-mention'
import type { Timex } from '../../temporal/timex'
import { wordsBetween, type Scene } from './office-scene'

const preposition = '(?:(?:from|since|between|in|on|until|till|after|by|during|for|(?:early|late) in)(?: the)? )?$'
const joint = '\\b(?:and|or|but|as well as|then|later)(?: (?:he|she|who|which|also|later|then|afterwards|finally|subsequently|eventually|briefly|before that|\\p{Ll}+ly))*'
/** "mayor and, from [1941", "mayor and later (from [1941", "mayor, then, in [1941". */
const setOff = new RegExp(`${joint}(?:,| \\() ?${preposition}`, 'u')
/** "mayor and from [1941", "mayor, from [1941": only what stands behind says whether the date belongs to that. */
const plainlyJoined = new RegExp(`(?:${joint}|,) ${preposition}`, 'u')
/** An end told by a deed, which belongs to the date before it. */
const untilDeed = /^ (?:until|till|to) (?:his|her) (?:\p{Ll}+ )?\p{Ll}+(?: in \d{4})?/u
/** What closes the clause behind a date set off, so that the date is told of what stands before: "and, again, from 1926 to 1930." */
const closing = /^(?:[.;:]|$|\)?,? (?:and|or|but|when|where|which|who|again|too|as well|respectively|until|till|to)\b|\)?[.;:])/
const article = /^ (?:the|an?|his|her) \p{L}/u
const clause = new RegExp(`^ (?:(?:he|she|also) )?${verbPattern.source}`, 'iu')

/**
 * "mayor and, from 1941 to 1954, governor", "mayor and later, in 1941, governor", "mayor, from 1941 a judge", "mayor and from 1941 lived in Quenby":
 * a date between two things told, joined to the first by no more than "and" or a comma, belongs to the one behind it.
 */
export function belongsBehind(scene: Scene, timex: Timex): boolean {
  const left = wordsBetween(scene, scene.from, startOf(timex))
  const joined = left.slice(-60)
  if (!setOff.test(joined) && !plainlyJoined.test(joined)) return false
  const behind = wordsBetween(scene, timex.span.end, scene.sentence.span.end).replace(untilDeed, '')
  if (setOff.test(joined)) return !closing.test(behind)
  // "mayor (1950–1953 and 1960–1970) and minister": inside brackets years stand for themselves.
  return !behind.startsWith(')') && (article.test(behind) || clause.test(behind) || rightBehind(scene, timex) !== null)
}

/** The office that stands right behind such a date. */
export function rightBehind(scene: Scene, timex: Timex): RoleMention | null {
  const mention = scene.roles.find((role) => role.form === 'holder' && role.span.start >= timex.span.end)
  return mention && /^\)?,? (?:as )?(?:the |an? )?$/.test(wordsBetween(scene, timex.span.end, mention.span.start).replace(untilDeed, '')) ? mention : null
}

const startOf = ({ ends, span }: Timex): number => ends?.from?.start ?? ends?.to?.start ?? span.start
