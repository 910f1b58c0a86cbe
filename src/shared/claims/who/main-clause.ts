import { isLand } from '../lexicon/countries'
import { openingPhrasePattern, verbPattern } from '../lexicon/grammar-words'
import { hasVerb } from '../verbs'
import { bringInSomebody } from './newcomers'
import type { Speech } from './of-phrase'

/** Where the main clause begins: after "In 1932, " and the like. A name ("Alfred") is no participle. */
export const mainStart = (speech: Speech): number => speech.mainStart ??= findMainStart(speech)

function findMainStart(speech: Speech): number {
  const { text } = speech
  let at = describedBefore(speech)
  for (let round = 0; round < 4; round++) {
    const rest = text.slice(at, at + 220)
    const absolute = rest.includes(' having ') ? absolutePattern.exec(rest) : null
    if (absolute) {
      at += absolute[0].length
      continue
    }
    const land = at > 0 ? landPattern.exec(rest) : null
    if (land && isLand(land[1] ?? '')) {
      at += land[0].length
      continue
    }
    const doing = at > 0 ? beingPattern.exec(rest) : null
    if (doing) {
      at += doing[0].length
      continue
    }
    const place = at > 0 ? landBehind(rest, text.startsWith('Born ')) : 0
    if (place > 0 && !speech.persons.some((person) => person.span.start - speech.start === at)) {
      at += place
      continue
    }
    const time = timePattern.exec(rest)
    if (time && speech.persons.some((person) => person.span.start - speech.start === at + time[0].length)) return at + time[0].length
    if (!openingPhrasePattern.test(rest) || speech.persons.some((person) => person.span.start - speech.start === at)) break
    const mother = at === 0 && rest.startsWith('By ') ? byWhom.exec(rest) : null
    if (mother) return mother[0].length
    const comma = rest.search(/, (?!\d{4}\b)/)
    if (comma < 0) return at === 0 ? afterYear(rest) : at
    // "That May the post, on which she had set her heart, …": no clause begins there.
    if (/^(?:(?:on|in|of|from|to|for|with|by|at) )?(?:which|whom|whose|who|where)\b/.test(rest.slice(comma + 2))) return at
    const year = at === 0 ? afterYear(rest) : 0
    if (year > 0 && year < comma && (/^(?:he|she|they)\b/.test(rest.slice(year)) || (plainYear.test(rest.slice(0, year)) && opensClause.test(rest.slice(year))))) return year
    at += comma + 2
  }
  return at
}

/** "The first woman to be appointed a judge, [she …]", "A smith's only daughter, [she …]": what stands before the pronoun describes whom it means. */
function describedBefore(speech: Speech): number {
  const phrase = description.exec(speech.text.slice(0, LONGEST_DESCRIPTION))?.[0] ?? ''
  if (phrase === '' || speech.before.who.kind !== 'subject' || speech.before.hasRival) return 0
  return bringInSomebody(phrase) && !hasVerb(phrase.replace(toDo, ' ')) ? phrase.length : 0
}
const description = /^(?:The|An?) [^,;:()]{4,140}, (?=(?:he|she) )/
const toDo = / to (?:be |have )?\p{Ll}+/gu
const LONGEST_DESCRIPTION = 160

/** "By that time [Venn was mayor again, and …]": a name right behind such words opens the main clause. */
const timePattern = /^(?:(?:By|At|Until|Till|Since|From|In|On|During) (?:then|now|(?:that|this|the same) (?:time|moment|point|stage|day|week|month|year|spring|summer|autumn|winter))|Meanwhile|Then|Soon|Eventually|Finally|Thereafter|Afterwards) (?=\p{Lu})/u

/** "Born in Toll, [Connecticut, to a smith and his wife, ]Venn …", "In Toll, [Norway, ]she …": so many letters are still of the place, or of whom somebody was born to. */
function landBehind(rest: string, isBorn: boolean): number {
  const land = /^((?:\p{Lu}[\p{L}.’'-]* ){0,2}\p{Lu}[\p{L}.’'-]*)(?: in [^,;:()]{2,40}?)?(?:, | (?=to ))(?=(?:to|he|she|they)\b|(?:the|an?) \p{Ll}|\p{Lu})/u.exec(rest)
  if (land?.[1] !== undefined && isLand(land[1])) return land[0].length
  return isBorn ? /^to (?:the |an? |future )?[^,;:()]{2,90}, (?=(?:he|she|they)\b|\p{Lu})/u.exec(rest)?.[0].length ?? 0 : 0
}

/** "Dunn having died, [he …]": what went before, said of another. */
const absolutePattern = /^(?:\p{Lu}[\p{L}\p{M}.’'-]* |(?:the|his|her) (?:\p{Ll}+ ){1,2}){1,3}having (?:\p{Ll}+ly |then |already )?\p{Ll}+[^,;:()]{0,80}, /u

/** "Born in Bremen, [Norway,] she …": the land of the place before. */
const landPattern = /^(\p{Lu}[\p{L}. ]{2,24}), (?=\p{L})/u

/** "By Ida Quist [he was] the father of two daughters, …". */
const byWhom = /^By (?:[\p{L}\p{M}.’'-]+ ){1,6}?(?=(?:he|she) (?:was|had|left|became) )/u

/** "In 1932, being with child, [she …]": what the one is or does who is named behind it. */
const beingPattern = /^(?:being|having|still|already|now|then|aged|[a-z]+ing|[a-z]+ed) [^,;:()]{2,60}, (?=(?:he|she) )/

/** "In 1932 ", "On 3 May 1932 ", "By the spring of 1932 ", and no thing of that year ("At the 1932 Games"). */
const plainYear = /^(?:In|On|By|Since|During|Until|From|After|Before|Around|About) (?:(?:early|late|mid|about|around|\p{Lu}\p{Ll}+|\d{1,2},?|the (?:spring|summer|autumn|fall|winter|end|beginning|start|middle) of)[ -])*\d{3,4} $/u
const opensClause = /^(?:his|her|the|an?|their|one|both|\p{Lu}\p{Ll}*)[ ,]/u

/** "In 1932 he …": the opening phrase ends with the year or the month. */
function afterYear(rest: string): number {
  const match = /^[^,;:]{0,40}?\b\d{3,4}s? (?=\p{L})/u.exec(rest) ?? /^(?:[^,;:]|, (?=\d{4}\b)){0,130}?\b\d{4} (?=(?:he|she)\b)/.exec(rest)
  return match ? match[0].length : 0
}

/** The words up to the first verb, comma or bracket; "she co-chaired" ends with "she". */
export function headPhrase(rest: string): string {
  const stop = rest.search(/[,;:(]| [–—] /)
  const limit = stop < 0 ? Math.min(rest.length, 120) : Math.min(stop, 120)
  verbPattern.lastIndex = 0
  let match = verbPattern.exec(rest)
  while (match && match.index === 0) match = verbPattern.exec(rest)
  verbPattern.lastIndex = 0
  return rest.slice(0, match && match.index < limit ? match.index : limit).trimEnd().replace(/ \p{Ll}{2,6}-$/u, '')
}
