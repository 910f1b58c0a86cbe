import { endOf } from '../../../temporal/bounds'
import type { Timex } from '../../../temporal/timex'
import type { Claim, ClaimObject, Predicate, Who } from '../../claim'
import { endTimex } from '../../end-timex'
import { lifeEventPattern, mayBeUndated, predicateOf, undatedPattern } from '../../lexicon/life-events'
import { kinPattern } from '../../lexicon/kin'
import { claimOfSentence } from '../../make-claim'
import { namesAsKin } from '../../who/named-as-kin'
import { bringInSomebody } from '../../who/newcomers'
import { whoAt, whoIs, whoOfOpening } from '../../read-block'
import type { SubjectNames } from '../../profile'
import type { BlockContext, Extractor, SentenceReading } from '../../reading'
import { isSpousesName, theSubjectBesideRival } from '../../who/of-phrase'
import { coupleAt, otherOfCouple, otherOfPair, pairOf } from './couples'
import { dayBehindSpouse, isOfRecord } from './own-spouses'
import { dateOfVerb, rangeAfter, sinceAfter } from '../date-of-verb'
import { holds, matchesIn } from '../../../text/matches'

/** What happens to a thing a person made, not to the person. */
const outlives = new Set(['published', 'awarded'])

/** What the record gives no day or year of. */
const undatedInRecords: ReadonlySet<Predicate> = new Set<Predicate>(['other', 'moved', 'studied', 'joined', 'published', 'arrested'])

/** "He married his daughter Ada to the duke." */
const givenAway = /^ (?:off )?(?:his|her|their) (?:\p{Ll}+ )?(?:daughters?|sons?|sisters?|brothers?|nieces?|nephews?|granddaughters?|wards?|cousins?)\b[^.,;:()]{0,40} (?:to|off to) (?:the |an? )?(?:\p{Ll}+ )?\p{L}/u

/** Dated events of a life told by a verb: studies, marriages, moves, memberships, debuts, prizes. */
export const extractLifeEvents: Extractor = (reading, context) => {
  const claims: Claim[] = []
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.timexes.length === 0 && !holds(undatedPattern, sentence)) continue
    for (const match of matchesIn(lifeEventPattern, sentence)) {
      const claim = claimAt(sentence, match, context, reading.sentences[index - 1])
      if (claim) claims.push(...marriageEnds(claim))
    }
  }
  return claims
}

function claimAt(sentence: SentenceReading, match: RegExpExecArray, { source, names }: BlockContext, before: SentenceReading | undefined): Claim | null {
  const start = sentence.span.start + match.index
  const end = start + match[0].length
  const predicate = predicateOf(match)
  if (predicate === 'married' && givenAway.test(sentence.text.slice(match.index + match[0].length))) return null
  if (isDoneToThing(sentence.text, match) || (others.test(match[0]) && (passive.test(sentence.text.slice(0, match.index)) || sentence.text.startsWith(' by ', match.index + match[0].length)))) return null
  const range = predicate === 'other' || outlives.has(predicate) ? null : rangeAfter(sentence, end)
  const timex = range ?? (predicate === 'married' ? sinceAfter(sentence, end) : null) ?? dateOfVerb(sentence, start, end, undatedInRecords.has(predicate))?.timex ?? (predicate === 'married' ? dayBehindSpouse(sentence, end, names) : null) ?? (predicate === 'fled' ? onlyOpeningDate(sentence) : null)
  if (!timex && !mayBeUndated.has(predicate)) return null
  // "After marrying Anna Quist in Bremen, in 1963 he …": only what stands with her is of the wedding.
  if (match[0] === 'marrying' && (timex === null || timex.span.start < end || sentence.text.slice(match.index, timex.span.start - sentence.span.start).includes(','))) return null
  // "Anna Quist became his wife": hardly her own.
  const owner = predicate === 'married' ? /^became (his|her) /.exec(match[0])?.[1] : undefined
  const who = owner === undefined ? ((match[0] === 'marrying' || (match[0].startsWith('turning') && timex !== null && isOwnTurn(sentence, timex))) && /^[A-Z]\p{Ll}+ $/u.test(sentence.text.slice(0, match.index)) ? whoOfOpening(sentence, start) : whoAt(sentence, start)) : spouseOf(sentence, match.index, owner === 'his' ? 'he' : 'she')
  if (who.kind === 'subject' && isNamedAfterKin(sentence, start)) return null
  const ofTwo = who.kind === 'other' && (predicate === 'married' || predicate === 'divorced')
  const couple = ofTwo ? coupleAt(sentence, match[0] === 'marrying' ? (behindOpening.exec(sentence.text)?.[0].length ?? 0) : match.index, before, names) : null
  const pair = ofTwo ? pairOf(sentence, match.index, names) : null
  const object = (isByPriest(sentence, end) ? null : objectAfter(sentence, end, names)) ?? (couple ? otherBefore(sentence, start, before) : pair ? otherOfPair(sentence, match.index) : null)
  const isWidowed = who.kind !== 'subject' && predicate === 'married' && isOfRecord(sentence, match.index, object, names)
  return claimOfSentence(sentence, source, {
    predicate, who: couple ?? (isWidowed ? theSubjectBesideRival : pair ?? who), evidence: timex?.span ?? { start, end }, timex, object, trigger: { start, end },
  })
}

/** "After turning professional in 1998, Venn [won]": of whom the clause right behind the date is about, where nobody else has been brought in. */
function isOwnTurn({ text, span, persons, previous }: SentenceReading, { span: { end } }: Timex): boolean {
  const behind = text.slice(end - span.start)
  const named = persons.find((person) => person.span.start === end + ', '.length)
  if (named) return named.isSubject && /^ \p{Ll}/u.test(text.slice(named.span.end - span.start))
  return /^, (?:he|she) \p{Ll}/u.test(behind) && persons.length === 0 && !bringInSomebody(previous)
}

/** "Venn and Quist were [married] by a priest": behind "by" stands nobody whom one of them married. */
const isByPriest = ({ text, span }: SentenceReading, end: number): boolean => /^ (?:\p{Ll}+ly |there )?by /u.test(text.slice(end - span.start, end - span.start + 24))

/** The other of "they": whom the sentence itself names, or the one before. */
function otherBefore({ persons }: SentenceReading, start: number, before: SentenceReading | undefined): ClaimObject | null {
  const named = persons.filter(({ isSubject, span }) => !isSubject && span.end <= start)
  return named.length > 0 ? otherOfCouple({ persons: named }) : before ? otherOfCouple(before) : null
}

/** "After marrying Anna Quist in 1963, they [moved]": who marries is who is spoken of behind the comma. */
const behindOpening = /^(?:After|Before|Upon|On|Since|Following) marrying [^,;:()]{3,90}, they /

/** "Anna Quist became [his] wife": his of whom the text speaks, unless the sentence has told of somebody else before. */
const spouseOf = (sentence: SentenceReading, at: number, pronoun: string): Who =>
  sentence.persons.filter((person) => !person.isSubject && person.span.end - sentence.span.start <= at).length > 1 || kinPattern.test(sentence.text.slice(0, at)) ? { kind: 'other', name: null } : whoIs(sentence, pronoun, sentence.span.start)

/** "His son Nils moved to Bremen. Nils …", of a Nils Dunn: either may be meant. */
function isNamedAfterKin(sentence: SentenceReading, start: number): boolean {
  const used = sentence.persons.filter((person) => person.isSubject && person.span.end <= start).at(-1)
  return used !== undefined && !used.name.includes(' ') && namesAsKin(sentence.previous, used.name)
}

/** "is taught in schools", "was joined by her sister": what others do. */
const others = /^(?:taught|joined|visited|met|bought|purchased|recorded|performed|founded|established|set up|attended)$/
const passive = /\b(?:was|were|been|being|is|are) (?:also |still |later |first |\p{Ll}+ly )?$/u

/** "admitted to the Hull Institute, founded in 1840": a participle behind a noun, with nothing that it was done to. */
const isDoneToThing = (text: string, match: RegExpExecArray): boolean =>
  doneToThings.test(match[0]) && /[\p{L}\p{M})”"][,;] (?:\p{Ll}+ly |first |originally )?$/u.test(text.slice(0, match.index)) && /^ (?:in|on|by|at|around|about|during|c\.) /.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))
const doneToThings = /^(?:founded|co-?founded|established|set up|bought|purchased|recorded|visited|attended)$/

/** "On 4 May she slipped past the guards and fled": the sentence has one date and opens with it. */
function onlyOpeningDate(sentence: SentenceReading): Timex | null {
  const [date, ...others] = sentence.timexes.filter((timex) => timex.type === 'DATE' && timex.when !== null)
  return date && others.length === 0 && /^(?:(?:In|On|During|Early in|Late in) (?:the )?)?$/.test(sentence.text.slice(0, date.span.start - sentence.span.start)) ? date : null
}

/** "was married to Anna Quist from 2001 to 2005": when it began, and when it ended. */
function marriageEnds(claim: Claim): readonly Claim[] {
  const { timex, when } = claim
  if (claim.predicate !== 'married' || when?.kind !== 'interval' || !timex?.ends) return [claim]
  return ([['from', 'married'], ['to', 'divorced']] as const).flatMap(([side, predicate]) => {
    const point = endOf(when, side)
    const span = timex.ends?.[side]
    return point && span ? [{ ...claim, predicate, evidence: span, when: point, timex: endTimex(timex, span, point) }] : []
  })
}

/** "(Lia)", "(née Quist)": in the middle of a name or behind it. */
const nameAside = "\\((?:née )?\\p{Lu}[\\p{L}\\p{M} .'’-]{1,30}\\)(?= (?:(?:van|von|der|den|de|del|di|da|af) ){0,2}\\p{Lu})"
const objectPhrase = new RegExp(`^(?:[^;:()]|${nameAside})*?(?=,? (?:on|in|at|from|until|before|after|when|where|while|who|which|during|between|and (?:he|she|they|was|had|began|moved|left|joined|became|later|then))\\b|[;:]|(?!${nameAside})\\(|(?<!\\b(?:St|Ste|Dr|Mr|Mrs|Ms|Jr|Sr|[A-Z]))\\.|$)`, 'u')

const dateAside = /^, (?:\p{Ll}+ ){1,3}$/u

/** The words between the verb and its date or the end of the phrase: whom, what or where. */
function objectAfter(sentence: SentenceReading, end: number, names: SubjectNames): ClaimObject | null {
  const rest = sentence.text.slice(end - sentence.span.start)
  const date = sentence.timexes.find((timex) => timex.span.start >= end)
  // "Married, at the end of 1950, Nils Quist": the date stands between commas, before whom or what.
  if (date && dateAside.test(rest.slice(0, date.span.start - end)) && sentence.text.startsWith(', ', date.span.end - sentence.span.start)) return objectAfter(sentence, date.span.end + ', '.length, names)
  const limit = date ? date.span.start - end : rest.length
  const phrase = objectPhrase.exec(rest.slice(0, Math.min(limit, 120)))?.[0] ?? ''
  const text = phrase.trim().replace(/[,.]$/, '')
  if (text.length < 2) return null
  const from = rest.indexOf(text)
  const name = described.exec(rest.slice(from, Math.min(limit, from + 160)))?.[1]
  const [whom, at] = name === undefined || !isSpousesName(name, names) ? [text, from] : [name, rest.indexOf(name, from)]
  return { kind: 'text', text: whom, span: { start: end + at, end: end + at + whom.length } }
}

/** "Another member of the guild in Toll, Ida Quist,": whom the record has the subject married to, behind what is said of her first. */
const described = /^(?:an?|another|one of (?:his|her|the)) \p{Ll}[^,;:()]{2,90}(?<!\b(?:his|her) (?:[\p{Ll}-]+ )?(?:husband|wife|ex-husband|ex-wife)), ((?:\p{Lu}[\p{L}\p{M}’'-]+ ?){2,4})(?<! )(?=[,.;]|$| (?:and|who|in|on)\b)/u
