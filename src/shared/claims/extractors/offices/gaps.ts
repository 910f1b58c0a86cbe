import { wordsBetween, type Scene } from './scene'
import { hasVerb } from '../../verbs'

/** A verb in the gap that is no auxiliary: the date tells of that one. */
export const strayVerb = (scene: Scene, start: number, end: number, except = auxiliary): boolean => hasVerb(outsideRoles(scene, start, end).replace(except, ' '))

/** "the newly formed", "the combined": an adjective. */
const participle = /\b(?:the|an?|his|her|newly|recently) (?:(?:newly|recently|then) )?\p{Ll}+ed\b/gu

/** "chosen to succeed Dunn [as] mayor": whose place it was, said in passing. */
const toPlaceOf = /\bto (?:succeed|replace) (?=(?:him|her|\p{Lu}[^,;:()\d]{1,60}?) as )/gu

/** "Dunn, aged forty, took office": no deed. */
const agedAside = /, aged [^,;:()]{1,30},/gu

/** "resigned, though nobody had asked him to, on": said aside, before the day. */
const concession = /, (?:al)?though [^,;:()]{3,60},(?= (?:on|in) )/gu

/** "took office when the 113th Congress convened on": the same day. */
const whenItMet = / (?:when|as) (?:the|a) (?:\d+(?:st|nd|rd|th) |new )?(?:Congress|[Pp]arliament|[Hh]ouse|[Aa]ssembly|[Ss]enate|[Ll]egislature|[Cc]ouncil) (?:convened|met|opened|assembled|was seated)(?= (?:on|in) )/gu

/** Verbs between a deed told as a noun and its day: "her election was announced on". */
export const happening = /\b(?:was|were|been|being|had|took|place|occurred|announced|confirmed|ratified|approved|gazetted|dated|issued|signed|held|formally|came)\b/g
/** Helping verbs, which tell no deed of their own. */
export const auxiliary = /\b(?:was|were|is|be|been|being|had|has|have|having|are|would|did)\b/g

/** The words between two offsets with the names of offices blanked: "the armed forces" holds no verb. */
function outsideRoles(scene: Scene, start: number, end: number): string {
  let words = wordsBetween(scene, start, end).replace(participle, blank).replace(toPlaceOf, blank).replace(agedAside, blank).replace(concession, blank).replace(whenItMet, blank)
  for (const role of scene.roles) {
    if (role.form === 'verb' || role.span.end <= start || role.span.start >= end) continue
    const [from, to] = [Math.max(role.span.start, start) - start, Math.min(role.span.end, end) - start]
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to)
  }
  return words
}

const blank = (found: string): string => ' '.repeat(found.length)

/** Without brackets that hold no figures and the age before "as": "Member of Parliament (MP) for", "took office, at the age of forty, as". */
export const withoutRemarks = (words: string): string => words.replace(/ ?\([^()\d]{1,60}\)/g, '').replace(ageAside, '')

const ageAside = /, (?:aged|at the (?:\p{Ll}+ )?age of) [^,;:()]{1,40},(?= as )/gu
