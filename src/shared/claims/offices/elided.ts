import { months } from '../lexicon/months'
import { canonicalWord, genericWords } from '../lexicon/roles'
import type { RoleMention } from './role-mention'
import { plainWord } from './words'
import { fold } from '../fold'
import { matchesOf } from '../../text/matches'

const month = `(?:${months})`
/** ", of Holm (1643–45)", " and of Norvale from May 1646", " and Norvale (1646)": a place without its office, behind the date of the one before. */
const elidedPlace = new RegExp(`(?<=[)\\d])(?:(?:,|,? and)(?: then| later)? of|,? and) (?:the )?(\\p{Lu}[\\p{L}\\p{M}’'-]*(?: \\p{Lu}[\\p{L}\\p{M}’'-]*){0,3})(?= \\(|,? (?:from|between|in|since|until) (?:\\d|${month} ))`, 'gu')
/** " and, from 1643 to 1645, of Holm", " and, from May 1646, of transport": behind its own date. */
const elidedBehindDate = new RegExp(`,? and,? (?:then |later )?(?:from|between|in|since|until) (?:\\d|${month} )[^;:()]{2,50}\\d,? of (?:the )?(\\p{Lu}[\\p{L}\\p{M}’'-]*(?: (?:of )?\\p{Lu}[\\p{L}\\p{M}’'-]*){0,3}|\\p{Ll}{4,})(?=[.,;]|$)`, 'gu')
/** Cheap looks for the two. */
const mayElide = /[)\d](?:,(?: then| later)? of|,? and) /
const mayElideBehindDate = /\d,? of /
/** All that may stand between one place and the next, or the date of the next. */
const dateBetween = /^(?: \([^()]{1,80}\)|,? (?:from|between|in|since|until) [^;:()]{3,60}\d)$/

/**
 * The mentions, and among them those that do not repeat their role: "governor of Toll (1640–42), of Holm (1643–45) and of Norvale from 1646".
 * Offsets of the text are `from` less than those of the mentions.
 */
export function withElided(mentions: readonly RoleMention[], text: string, from: number): readonly RoleMention[] {
  const places = mentions.length === 0 ? [] : [...(mayElide.test(text) ? matchesOf(elidedPlace, text) : []), ...(mayElideBehindDate.test(text) ? matchesOf(elidedBehindDate, text) : [])]
  if (places.length === 0) return mentions
  const all = [...mentions]
  for (const { index, 0: words, 1: place = '' } of places) {
    const end = from + index + words.length
    const start = end - place.length
    const last = all.filter(({ span }) => span.end <= start).at(-1)
    if (last?.form !== 'holder' || last.required.length === 0 || (last.isElided !== true && !text.startsWith(' of ', last.head.end - from))) continue
    const between = text.slice(last.span.end - from, index)
    if (!dateBetween.test(between) && !(between === '' && / of (?:the )?$/.test(words.slice(0, -place.length)))) continue
    // Ministers alone are of what is written small.
    if (!/^\p{Lu}/u.test(place) && !last.families.includes('minister')) continue
    const required = place.split(' ').map((word) => canonicalWord(plainWord(fold(word)))).filter((word) => word.length > 1 && !genericWords.has(word))
    if (required.length === 0) continue
    // "minister of trade and of Justice (1984–89)": no judge.
    const judge = all.findIndex(({ word, span }) => word === 'justice' && span.start >= start && span.end <= end)
    if (judge >= 0) all.splice(judge, 1)
    all.splice(all.indexOf(last) + 1, 0, { ...last, span: { start, end }, head: { start, end }, required, before: [], general: [], optional: [], ordinals: [], following: null, initials: [], body: null, isElided: true })
  }
  return all
}
