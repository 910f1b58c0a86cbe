import type { Timex } from '../../../temporal/timex'
import type { Claim, ClaimObject } from '../../claim'
import { claimsWhere } from '../../claims-where'
import { guardsAt } from '../../guards'
import { claimOfSentence } from '../../make-claim'
import { numberOf, numberSource, timesOf } from '../../numbers'
import { whoAt, whoBefore, whoIs } from '../../read-block'
import type { Extractor, SentenceReading } from '../../reading'
import { dateAfter } from '../date-of-verb'
import { theSubject } from '../../who/of-phrase'
import { gateOf, matchesIn } from '../../../text/matches'
import { hasVerb } from '../../verbs'

const times = `(?:once|twice|thrice|${numberSource} times)`
const more = '(?:more than|over|at least|fewer than|less than|under|only|exactly|just)'
/** "was married twice", "married three times", "has been married more than once". */
const countOfTimes = new RegExp(`\\bmarried (?:(${more}) )?(${times})(?! (?:before|already|as))\\b`, 'gi')
/** "Nils Quist, whom she [married twice]": one and the same. */
const toOne = /\b(?:who|whom) (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) (?:had |later |then )*$/u
/** "had two husbands", "was married to three women". */
const countOfSpouses = new RegExp(`\\b(?:has|had|have|with) (?:had )?(?:(${more}) )?(${numberSource}) (?:different )?(?:wives|husbands|spouses|wife|husband|spouse|marriages?)\\b|\\bmarried to (?:(${more}) )?(${numberSource}) (?:different )?(?:women|men|people|wives|husbands)\\b`, 'gi')
/** "Was a bachelor of arts", "was a bachelor when they met" tell of something else, or of a time. */
const unmarried = /\b(?:[Nn]ever (?:been |got |gotten )?(?:married|wed)(?! (?:again|until|before|him|her|in|at|while|any|anyone|anybody|the|a|an|his|her|another|outside|for|because|either|to)\b|\s\p{Lu}\p{Ll})|never had a (?:spouse|wife|husband)|had no (?:spouse|wife|husband)|remained unmarried(?=[.,;]|$| (?:all|throughout|for all|for the whole|and childless)\b)|was (?:a )?(?:lifelong )?(?:unmarried|bachelor)(?=[.,;]|$| (?:all|throughout|to the (?:end|last)|who|and (?:childless|lived|had no|left no))\b))/gu
/** "After her divorce she remained unmarried": from then on. */
const afterMarriage = /\b(?:divorc|widow|separat|late (?:wife|husband)|(?:after|following|since|upon|until|thereafter|afterwards|from then|again|years?)\b)/i
/** "In those years he was unmarried", "When she came to Toll, she was unmarried": as long as that. "At the time of her death": for good. */
const forAWhile = /^(?:During|In|Throughout|All through|When|While|As|At (?:this|that|the) (?:time|point|stage)(?! of (?:his|her) death))\b/
const weddingNoun = /\b(?:marriage|wedding)\b/gi
const stillMarried = /\b(?:is|are|remains) (?:still |currently |now )?married to ((?:\p{Lu}[\p{L}\p{M}'’.-]+ ?){1,4})/gu

const mayTell = gateOf(countOfTimes, countOfSpouses, unmarried, weddingNoun, stillMarried)

/** Marriages told by other means than a dated verb: how often, never, still, and dated weddings. */
export const extractMarriages: Extractor = (reading, context) => {
  return claimsWhere(reading, mayTell, (sentence) => [...counts(sentence, context.source), ...never(sentence, context.source), ...weddings(sentence, context.source), ...still(sentence, context.source)])
}

function counts(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  const claims: Claim[] = []
  for (const match of matchesIn(countOfTimes, sentence)) {
    const value = timesOf(match[2] ?? '')
    if (value !== null && !toOne.test(sentence.text.slice(0, match.index))) claims.push(countClaim(sentence, source, match, value, match[1]))
  }
  for (const match of matchesIn(countOfSpouses, sentence)) {
    const value = numberOf(match[2] ?? match[4] ?? '')
    if (value !== null && value > 0 && !/^an?$/i.test(match[2] ?? match[4] ?? '')) claims.push(countClaim(sentence, source, match, value, match[1] ?? match[3]))
  }
  return claims
}

function countClaim(sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, value: number, limit: string | undefined): Claim {
  const start = sentence.span.start + match.index
  const span = { start, end: start + match[0].length }
  const object: ClaimObject = { kind: 'number', value, span, ...limits(value, limit) }
  const guards = guardsAt(sentence, span)
  return claimOfSentence(sentence, source, { predicate: 'spouse', who: whoAt(sentence, start), evidence: span, when: null, object, trigger: span, guards })
}

/** What "more than" and its kin leave open. */
export function limits(value: number, words: string | undefined): { readonly least: number; readonly most: number } {
  switch (words?.toLowerCase()) {
    case 'more than': case 'over': return { least: value + 1, most: Infinity }
    case 'at least': return { least: value, most: Infinity }
    case 'less than': case 'fewer than': case 'under': return { least: 0, most: value - 1 }
    default: return { least: value, most: value }
  }
}

function never(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  return matchesIn(unmarried, sentence).filter((match) => !(/^remained/i.test(match[0]) && afterMarriage.test(sentence.text)) && !(match[0].startsWith('was') && (sentence.timexes.length > 0 || (match[0] === 'was unmarried' && forAWhile.test(sentence.text))))).map((match) => {
    const start = sentence.span.start + match.index
    const span = { start, end: start + match[0].length }
    return claimOfSentence(sentence, source, {
      predicate: 'spouse', who: whoAt(sentence, start), evidence: span, when: null, trigger: span,
      object: { kind: 'number', value: 0, span }, guards: { ...guardsAt(sentence, span), negated: false },
    })
  })
}

const tookPlace = /\b(?:took place|was(?= on $)|was (?:held|celebrated|solemni[sz]ed|performed|registered))\b/

/** "their golden wedding": fifty years after it. */
const jubilee = /\b(?:tin|crystal|china|silver|pearl|coral|ruby|sapphire|golden|emerald|diamond|iron|platinum|oak) $/i

/** "their wedding on 4 May 1951", "his marriage to Anna Quist in 1951". */
function weddings(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  if (sentence.timexes.length === 0) return []
  const claims: Claim[] = []
  for (const match of matchesIn(weddingNoun, sentence)) {
    const before = sentence.text.slice(0, match.index)
    const own = yearBefore(sentence, match.index)
    const owner = owners.exec(own ? before.slice(0, own.span.start - sentence.span.start) : before)
    if (jubilee.test(before) || ofLaterTime.test(before)) continue
    if (!owner && !ofSubject(sentence, match.index + match[0].length)) continue
    const start = sentence.span.start + match.index
    const end = start + match[0].length
    const named = /^ (?:to|with) (?:\p{Ll}+ ){0,3}((?:\p{Lu}[\p{L}\p{M}'’.-]+ ?){1,4})/u.exec(sentence.text.slice(match.index + match[0].length))
    const bracketed = named && sentence.text[match.index + match[0].length + named[0].length] === '(' ? end + named[0].length + 1 : null
    const timex = bracketed === null ? own ?? yearOfIt(sentence, match.index) ?? dateAfter(sentence, end) : sentence.timexes.find((candidate) => candidate.span.start === bracketed) ?? null
    if (!timex || timex.when?.kind !== 'point' || (timex.span.start > start && !isOfWedding(sentence.text.slice(match.index + match[0].length, timex.span.start - sentence.span.start)))) continue
    const word = owner?.[1]?.toLowerCase() ?? 'their'
    const who = word === 'his' || word === 'her' ? whoIs(sentence, word === 'his' ? 'he' : 'she', start) : word.startsWith('t') ? theSubject : whoBefore(sentence, sentence.span.start + (owner?.index ?? 0))
    const object: ClaimObject | null = named?.[1] === undefined ? null : { kind: 'text', text: named[1].trim(), span: { start: end, end: end + named[0].length } }
    claims.push(claimOfSentence(sentence, source, { predicate: 'married', who, evidence: timex.span, timex, object, trigger: { start, end } }))
  }
  return claims
}

/** "sued for the end of their [marriage] in 1931", "ended their", "nine years into their": of what came of it later. */
const ofLaterTime = /\b(?:(?:dissolution|annulment|end|ending|breakdown|break-?up|collapse|failure|anniversary|celebration|(?:first|last|final) year|(?:\d+|\p{Ll}+) (?:years|months|weeks|days)) (?:of|in|into)|(?:end|dissolv|annull?|sav|leav|repair|renew|announc|recognis|recogniz)(?:e|s|es|ed|ing)?|left) (?:his|her|their) (?:\p{Ll}+ )?$/iu

/** Nothing between a wedding and its date but with whom, where and that it took place: no other event ("marriage, quarrels and divorce in 1931"), and nothing that is told on ("marriage, and later to the fair, singing in 1931"). */
function isOfWedding(between: string): boolean {
  const words = between.replace(tookPlace, ' ')
  return !hasVerb(words) && !toldOn.test(words)
}
const toldOn = /^,? (?:and|or)\b|\b(?:separation|divorce|annulment|dissolution|break-?up|breakdown|end|death|but|before|after|until|since|when|while|which|that)\b|,? and (?:(?:later|then|also|soon) )?(?:(?:to|in|at|on|the|his|her|their) )|(?:,| and) (?:\p{Ll}+ly )?(?!during)\p{Ll}{3,}ing (?:to|in|at|on|for|with|as|the|his|her|an?)\b/u

const owners = /\b(his|her|their|the couple's|['’]s) (?:\p{Ll}+ )?$/iu

/** "His 1931 [marriage] to …". */
const yearBefore = (sentence: SentenceReading, at: number): Timex | null =>
  sentence.timexes.find((timex) => timex.span.end - sentence.span.start === at - 1 && timex.when?.kind === 'point' && timex.when.precision === 'year') ?? null

/** "In 1840, the year of his [marriage] to …": the year it stands beside. */
function yearOfIt(sentence: SentenceReading, at: number): Timex | null {
  const beside = /,? (?:the|that) (?:very )?year of (his|her|their) (?:\p{Ll}+ )?$/u.exec(sentence.text.slice(0, at))
  return beside && (beside[1] === 'their' || !isOfNextName(sentence, at)) ? sentence.timexes.find((timex) => timex.span.end - sentence.span.start === beside.index && timex.when?.kind === 'point' && timex.when.precision === 'year') ?? null : null
}

/** "In 1840, the year of her [marriage] to her first husband, Ida Quist met …": hers who is named next. */
function isOfNextName(sentence: SentenceReading, at: number): boolean {
  const phrase = /^[^,;:()]{0,80}, (?=\p{Lu})/u.exec(sentence.text.slice(at, at + 90))
  return phrase !== null && sentence.persons.some(({ isSubject, span }) => !isSubject && span.start === sentence.span.start + at + phrase[0].length)
}

/** "the wedding of Marta Quist and Nils Aasen on …": one of the two is the subject. */
function ofSubject(sentence: SentenceReading, at: number): boolean {
  const couple = /^ (?:of|between) [^,;()]{3,60} and [^,;()]{3,60}? (?:on|in) /.exec(sentence.text.slice(at))
  return couple !== null && sentence.persons.some((person) => person.isSubject && person.span.start - sentence.span.start >= at && person.span.end - sentence.span.start <= at + couple[0].length)
}

/** "is still married to Anna Quist": true at the time of writing. */
function still(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  return matchesIn(stillMarried, sentence).map((match) => {
    const start = sentence.span.start + match.index
    const name = (match[1] ?? '').trim().replace(/['’]s$|\.$/, '')
    const at = start + match[0].indexOf(match[1] ?? '')
    const span = { start: at, end: at + name.length }
    return claimOfSentence(sentence, source, { predicate: 'spouse', who: whoAt(sentence, start), evidence: span, when: null, trigger: { start, end: start + match[0].length }, object: { kind: 'person', name, span } })
  })
}
