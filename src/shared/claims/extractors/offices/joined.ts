import { joiningAdverbs, verbPattern } from '../../lexicon/grammar-words'
import type { RoleMention } from '../../offices/role-mention'
import type { Timex } from '../../../temporal/timex'
import { wordsBetween, type Scene } from './scene'

const preposition = '(?:(?:(?:as |with effect )?from|as of|(?:beginning|starting|ending)(?: in| on)?|effective(?: from)?|since|between|in|on|until|till|up to|after|by|during|for|(?:early|late) in|(?:in|during|for|from) the years?)(?: the)? )?$'
const joint = `(?:\\b(?:and|or|but|nor|yet|while|whilst|whereas|as well as)|, (?:then|later|afterwards?|thereafter|subsequently)|\\b(?:who|which|where))(?: (?:he|she|who|which|that))?${joiningAdverbs}`
/** Said of the time between the joint and the date: "and, for some years, from [1941". */
const aside = '(?:(?:for|first|the|at|with|after|according|during|not)\\b[^,;:()]{0,40}?,? )?'
/** "mayor and, from [1941", "mayor and later (from [1941", "mayor, then, in [1941". */
const setOff = new RegExp(`${joint}(?:,| \\() ?${aside}${preposition}`, 'u')
/** "mayor and from [1941", "mayor, from [1941": only what stands behind says whether the date belongs to that. */
const plainlyJoined = new RegExp(`(?:${joint}|,) ${preposition}`, 'u')
/** An end told by a deed, which belongs to the date before it. */
const untilDeed = /^ (?:(?:until|till|to) (?:his|her) (?:\p{Ll}+ )?\p{Ll}+(?: in \d{4})?|onwards?(?=[ ,]))/u
/** What closes the clause behind a date set off, so that the date is told of what stands before: "and, again, from 1926 to 1930." */
const closing = /^(?:[.;:]|$|\)?,? (?:and|or|but|when|where|which|who|again|too|as well|respectively|until|till|to)\b|\)?[.;:])/
const article = /^\)? (?:the|an?|his|her) \p{L}/u
const clause = new RegExp(`^ (?:(?:he|she|also) )?${verbPattern.source}`, 'iu')

/**
 * "mayor and, from 1941 to 1954, governor", "mayor and later, in 1941, governor", "mayor, from 1941 a judge", "mayor and from 1941 lived in Quenby":
 * a date between two things told, joined to the first by no more than "and" or a comma, belongs to the one behind it.
 */
export function belongsBehind(scene: Scene, timex: Timex): boolean {
  const { timexes } = scene.sentence
  let at = timexes.indexOf(timex)
  for (let round = 0; round < MOST_IN_ROW; round++) {
    const [before, date] = [timexes[at - 1], timexes[at]]
    if (!date) return false
    if (isSetOff(scene, date)) return true
    if (!before || !isNextInRow(scene, before, date)) return false
    at--
  }
  return false
}

/** More dates than this in a row are a table. */
const MOST_IN_ROW = 6

function isSetOff(scene: Scene, timex: Timex): boolean {
  const joined = wordsBetween(scene, scene.from, startOf(timex)).slice(-LONGEST_JOINT)
  if (!setOff.test(joined) && !plainlyJoined.test(joined)) return false
  const behind = wordsBetween(scene, endOfRow(scene, timex), scene.sentence.span.end).replace(untilDeed, '')
  if (setOff.test(joined) && /^\)?,/.test(behind)) return !closing.test(behind)
  // "mayor (1950–1953 and 1960–1970) and minister": inside brackets years stand for themselves.
  return (setOff.test(joined) || !behind.startsWith(')')) && (article.test(behind) || clause.test(behind) || rightBehind(scene, timex) !== null)
}

/** The longest joint with what may be said between it and the date. */
const LONGEST_JOINT = 90

/** "and, from [1924 to 1926] and from 1927 to 1929, a judge": the dates of a row belong to the same. */
function endOfRow(scene: Scene, timex: Timex): number {
  const { timexes } = scene.sentence
  let last = timex
  const from = timexes.indexOf(timex) + 1
  for (let at = from; at < from + MOST_IN_ROW; at++) {
    const next = timexes[at]
    if (!next || !isNextInRow(scene, last, next)) break
    last = next
  }
  return last.span.end
}

/** "from 1924 to 1926[, and in] 1927 received a medal": what follows a stretch so is another matter. */
function isNextInRow(scene: Scene, one: Timex, next: Timex): boolean {
  const gap = wordsBetween(scene, one.span.end, startOf(next))
  return /^(?:,| and|, and) (?:(?:again )?(?:from|between|in) )?$/.test(gap) && !(gap === ', and in ' && one.when?.kind === 'interval' && next.when?.kind === 'point')
}

/** The office that stands right behind such a date. */
export function rightBehind(scene: Scene, timex: Timex): RoleMention | null {
  const end = endOfRow(scene, timex)
  const mention = scene.roles.find((role) => role.form === 'holder' && role.span.start >= end)
  return mention && (mention.isElided === true ? /^,? of (?:the )?$/ : /^\)?,? (?:as )?(?:the |an? )?$/).test(wordsBetween(scene, end, mention.span.start).replace(untilDeed, '')) ? mention : null
}

const startOf = ({ ends, span }: Timex): number => ends?.from?.start ?? ends?.to?.start ?? span.start
