import type { Claim } from '../../claims/claim'
import { countryOfCity } from '../../claims/lexicon/cities'
import { isLand } from '../../claims/lexicon/countries'
import { bodyWords } from '../../claims/lexicon/roles'
import { institutionPattern, suffixWords } from '../../claims/lexicon/name-words'
import { civil } from '../../temporal/calendar'
import type { When } from '../../temporal/timex'
import { sliceSpan } from '../../text/span'
import type { CheckContext } from '../check'
import { blockAt, lastFrom } from '../block-at'
import { timexesWithin } from '../timexes-within'
import { namesOfOthers } from './names-another'

/** So many letters before a deed are looked at. */
const LOOK_BACK = 800

/** "the Venn company [built]", "the Venn [led] the fleet", "Venn & Quist [created]": a house, a ship or a firm of the name. */
const ofThing = /\bthe (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:\p{Ll}+ ){0,2}$|\p{L} & \p{Lu}[\p{L}’'-]+ $/u
/** "[joined] Ida Quist in 1904, Una Lunn in 1912 and Ida Frey in 1920 as the fourth to climb it": the years of those whom she came to equal. */
const yearsOfNamed = /^(?:(?:,| and|, and) (?:\p{Lu}[\p{L}\p{M}.’'-]+ ){1,3}in \d{4}){1,6},? (?:in \p{Ll}+ing|as (?:the|an?|one)) /u
/** "a letter that Venn [wrote] to her was sold in": the date is that of the sale. */
const inRelative = /\b(?:that|which|whom|[Ww]hat) (?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:\p{Ll}+ )?$/u
const finite = /\b(?:was|were|is|are|has|had|came|went|sold|stood|hung|\p{Ll}{2,20}ed)\b/u

/** "In 1990 the letters Venn [left] to her were sold": the date is that of the sale too. */
const contactClause = /^,? (?:the|an?|all|some|many|most|both) (?:[\p{L}’'-]+ ){1,6}$/u
const finiteBehind = /^[^,;:()]{0,60}\b(?:was|were|is|are|has|had)\b/u

/** A deed that stands behind the subject's name and is a namesake's, or behind a pronoun and another's name, or a date that is of another verb of its sentence. */
export function isDeedOfAnother(context: CheckContext, claim: Claim): boolean {
  const { trigger, evidence } = claim
  const { text } = context.document
  if (!trigger || claim.who.kind !== 'subject') return false
  if (claim.who.by === 'name' && evidence.end < trigger.start && contactClause.test(text.slice(evidence.end, trigger.start)) && finiteBehind.test(text.slice(trigger.end, claim.context.end))) return true
  if (claim.predicate === 'joined' && evidence.start > trigger.start && yearsOfNamed.test(text.slice(evidence.end, claim.context.end))) return true
  if (claim.predicate !== 'other') return false
  const before = text.slice(Math.max(claim.context.start, trigger.start - LOOK_BACK), trigger.start)
  if (claim.who.by === 'name' && (ofThing.test(before) || isOfNamesake(context, claim))) return true
  if (claim.who.by === 'pronoun' && anotherBefore(context, claim).isLast && !isCenturyFromBefore(context, claim)) return true
  return inRelative.test(before) && (evidence.start < trigger.start || finite.test(text.slice(trigger.end, evidence.start)))
}

/** A deed is so many years before what was told right before it, and so near where its century is mended. */
const FAR = 60
const NEAR = 25
/** "wrote a life of Karl Quist", "a descendant of": of older times. */
const ofOldTimes = /\b(?:li(?:fe|ves)|biograph\p{Ll}+|memoirs?|letters?|works?|writings|portraits?|statues?|busts?|monuments?|memor\p{Ll}+|graves?|tombs?|histor\p{Ll}+|ancest\p{Ll}+|descend\p{Ll}+|great-|foundation|centenar\p{Ll}+|anniversary|named (?:after|for)|honou?r of|play(?:s|ed|ing)?|roles?|starr\p{Ll}+|portray\p{Ll}+|sang|novels?|stud(?:y|ies) of|films?|operas?|musicals?|museums?|diar\p{Ll}+|papers|once|former|home of|house of|chairs?|about|based on)\b/u

/** "In 1895 he married Ida Quist. In [1796] he became mayor": whoever "he" is, the sentence before tells of a time a century later. Earlier times another may have outlived. */
function isCenturyFromBefore({ document, timexes }: CheckContext, { context, when }: Claim): boolean {
  const sentences = blockAt(document, context)?.sentences ?? []
  const previous = sentences[lastFrom(sentences, context.start) - 1]?.span
  const year = yearOf(when)
  if (!previous || year === null || ofOldTimes.test(sliceSpan(document.text, previous))) return false
  const before = timexesWithin(timexes, previous).flatMap((timex) => (timex.type === 'DATE' && timex.basis === 'explicit' ? yearOf(timex.when) ?? [] : []))
  return before.length > 0 && before.every((other) => other - year >= FAR && Math.abs(year + 100 - other) <= NEAR)
}

const yearOf = (when: When | null): number | null => (when !== null && Number.isFinite(when.bounds.earliest) ? civil(when.bounds.earliest).year : null)

/** "Her grandson Per Venn is a painter. In 1992 Venn …": the surname is that of whom the paragraph has just named in full. */
function isOfNamesake({ document, profile: { names } }: CheckContext, { trigger, context }: Claim): boolean {
  const block = blockAt(document, context)
  if (!trigger || !block) return false
  const before = document.text.slice(Math.max(block.span.start, trigger.start - LOOK_BACK), trigger.start)
  if (names.surnames.some((surname) => suffixes.some((suffix) => before.includes(surname + suffix))) && !names.full.some((full) => suffixWords.has(full.slice(full.lastIndexOf(' ') + 1).toLowerCase()))) return true
  return !names.given.some((given) => before.slice(-LONGEST_NAME).includes(`${given} `)) && namesOfOthers(before, names).some(([name]) => names.surnames.includes(name.slice(name.lastIndexOf(' ') + 1)) && !titled.test(name))
}

const suffixes = [' Jr', ', Jr', ' Sr', ', Sr', ' the Younger']
const LONGEST_NAME = 40
const titled = /^(?:Mrs|Mr|Miss|Ms|Dr|Sir|Lady|Lord|Dame|Captain|Major|Colonel|General|Professor|President|Senator|Governor|The|In|On|At|When|After|Before|While|As|But|Although) /

const ofSubject = /\b(?:he|she|him|her|his)\b|\d{4}/i

/** "worked at Quist Brothers", "in San Toro", "near Toll County", "the Green Party's critic": a firm, a town or a body is no "he". */
function isOfFirm(before: string, name: string): boolean {
  const bare = name.replace(/['’]s?$/, '')
  if (livedThere.test(before) && bare === name) return true
  if ((institutionPattern.test(bare) && /\b(?:in|at|near|of|the) $/.test(before)) || (isLand(bare) && /(?:\b(?:in|near|of|from|to|the)|\p{L},) $/u.test(before))) return true
  return ofFirm.test(before) || (countryOfCity(bare) !== null && /\b(?:in|the|of|from|to) $/.test(before)) || (/\b(?:the|at|joined) $/.test(before) && bare.toLowerCase().split(' ').some((word) => bodyWords.has(word) || word === 'office' || word === 'attorney'))
}
/** "born near [Port Quist]", "settled in Holm, [Upper Marre]": a place. One lives "near", and moves "to", people too. */
const livedThere = /\b(?:(?:born|raised|brought up|baptised|grew up|educated|schooled)\b[^.;:()]{0,40}\b(?:in|near|at)|(?:lived|living|settled|resided)\b[^.;:()]{0,40}\bin) (?:\p{Lu}[\p{L}’'-]+, )?$/u
const ofFirm = /\b(?:work|taught|studi|employ|banker|analyst)\p{Ll}*(?: as [\p{Ll} ]{3,30})? at(?: the)? $/u

/**
 * Whether the sentence before the pronoun of a deed, or the deed's own up to it, gives another's full name: `last` where nothing behind the name takes
 * the story back to the subject ("Venn wrote of Ida Quist. She …"; not "She studied under Ida Quist, who praised her. She …").
 */
export function anotherBefore({ document, profile: { names } }: CheckContext, { context, trigger }: Claim): { readonly isNamed: boolean; readonly isLast: boolean } {
  const sentences = blockAt(document, context)?.sentences ?? []
  const previous = sentences[lastFrom(sentences, context.start) - 1]
  const words = previous ? sliceSpan(document.text, previous.span).slice(-LOOK_BACK) : ''
  const own = document.text.slice(context.start, trigger?.start ?? context.start)
  const other = namesOfOthers(words, names).filter(({ 0: name, index }) => !isOfFirm(words.slice(0, index), name)).at(-1)
  return { isNamed: other !== undefined || namesOfOthers(own, names).length > 0, isLast: other !== undefined && !ofSubject.test(words.slice(other.index)) }
}
