import type { Who } from '../claim'
import { beforeVerbPattern, demandBeforeVerb, endsBeforeVerb, openingPhrasePattern, verbPattern } from '../lexicon/grammar-words'
import { matchesOf } from '../../text/matches'
import { hasVerb } from '../verbs'
import { lastPhrase, somethingElse, whoOfPhrase, type Speech } from './of-phrase'
import { mainTopic, whoOfPronoun } from './of-pronoun'

/**
 * Who does what the verb at `at` (offset into the sentence's text) tells: the grammatical subject to its left. A pronoun
 * is the subject of the article unless the sentence so far, or the one before, is about another person it could mean.
 */
export function whoDoes(speech: Speech, at: number): Who {
  const own = ownSeat.exec(speech.text.slice(at, at + 50))?.[1]
  if (own !== undefined && speech.names.pronouns === (own === 'his' ? 'she' : 'he')) return somethingElse
  return subjectBefore(speech, at, 0)
}

/** "took her seat": of no man. */
const ownSeat = /^(?:took|assumed|left|vacated|lost|kept|held|resigned|regained|retained|began|started|ended|finished) (?:up )?(his|her) (?:\p{Ll}+ )?(?:seat|office|post|place|duties|throne|studies|career|membership)\b/u

/** "Ann Bell, four years younger than he, who": she, and not he with whom she is compared. */
const comparedWithSubject = /, [^,;:()]{2,60} (?:than|as|to|from) (?:he|she|him|her|himself|herself)$/

/** "She was younger than he was, and [died]": with whom she is compared does nothing more. */
const comparedClause = / (?:than|as) (?:he|she|they|\p{Lu}[\p{L}\p{M}’'-]*) (?:was|were|had been|is|did|had)(?=,? (?:and|but|or)$)/u

/** "was a judge in the years that Ann Bell was mayor and [died]". */
const inTheTime = / (?:in|at|during) the (?:time|days|months|years?|period) (?:that|when|in which) [^,;:()]{4,60}(?= (?:and|but)$)/u

/** "It was she who [was elected]". */
const stressedPronoun = /\bit (?:was|is|had been) (he|she)$/u

/** "settled, painted, gardened and died": so many verbs may share one subject. */
const MOST_VERBS = 6

function subjectBefore(speech: Speech, at: number, depth: number): Who {
  const left = withoutAdverbs(speech.text.slice(0, at))
  if (left === '') return subjectAfterOpening(speech)
  const relative = /(?:,? |^)(?:who(?:,(?: having)?)?|whom|that|which)$/.exec(left)
  const stressed = relative ? stressedPronoun.exec(left.slice(0, relative.index))?.[1] : undefined
  if (relative && stressed !== undefined) return whoOfPronoun(speech, stressed, relative.index)
  if (relative) return whoOfPhrase(speech, left.slice(0, relative.index).replace(/,$/, '').replace(comparedWithSubject, ''), true)
  const pronoun = /(?:^|[^\p{L}])(he|she|they|it|we|I|couple|two|pair)$/iu.exec(left.slice(-LONGEST_PRONOUN))
  if (pronoun && !(pronoun[1] === 'I' && speech.persons.some((person) => person.span.end - speech.start === left.length))) return whoOfPronoun(speech, (pronoun[1] ?? '').toLowerCase(), left.length)
  const announced = depth === 0 && /[:;]$/.test(left) ? behindParticiple(speech, at) : null
  if (announced) return announced
  if (depth < MOST_VERBS && isOpenEnded(left)) return inherited(speech, withoutDemand(speech, left), depth)
  return whoOfPhrase(speech, left.replace(/,$/, ''), false)
}

/** "…: born in 1919, Dunn had joined the Mail": the participle is his who is named behind its comma. */
function behindParticiple(speech: Speech, at: number): Who | null {
  const opening = /^\p{Ll}+ [^,;:()]{2,80}, /u.exec(speech.text.slice(at, at + 100))
  if (!opening) return null
  const from = at + opening[0].length
  const named = speech.persons.find((person) => person.span.start - speech.start === from)
  if (named?.isSubject || !/^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,4}(?:had|was|\p{Ll}+ed) /u.test(speech.text.slice(from, from + 100))) return null
  return { kind: 'other', name: named?.name ?? null }
}

/** With the sign before it. */
const LONGEST_PRONOUN = ' couple'.length

/** Without brackets, auxiliaries, adverbs and a date behind "and" at its end. */
function withoutAdverbs(left: string): string {
  let words = left.trimEnd()
  for (let round = 0; round < 4; round++) {
    const plain = endsBeforeVerb(words) ? `${words} `.replace(beforeVerbPattern, '').trimEnd() : words
    const shorter = /[)\]"]$/.test(plain.slice(-1)) ? plain.replace(/ ?\((?:[^()]|\([^()]*\))*\)$| ?\[[^\][]*\]$| ?"[^"]*"$/, '') : /\d,?$|\p{Ll},$/u.test(plain.slice(-2)) ? withoutDate(plain) : plain
    if (shorter === words) break
    words = shorter
  }
  return words
}

/** The last of the words is all that is looked at. */
function withoutDate(words: string): string {
  const tail = words.slice(-LONGEST_DATE)
  return words.slice(0, words.length - tail.length + tail.replace(dateBehindAnd, '').length)
}
const LONGEST_DATE = 60
/** "She read law and[, in May 1931, married …]": when the next thing was done. */
const dateBehindAnd = /(?<=\b(?:and|but|then|had)),? (?:early |late )?(?:on|in|since|from|about|around)(?: (?:early|late|mid|(?:the )?(?:spring|summer|autumn|fall|winter|end) of))? (?:\d{1,2} )?(?:\p{Lu}\p{Ll}{2,8},? )?(?:\d{1,2},? )?\d{3,4}(?:, (?:at the age of|aged|at) [\p{Ll}\d-]{2,15})?,?$/u

/** Ends in a conjunction, a comma or a preposition: the verb shares the subject of the verb before it. */
const isOpenEnded = (left: string): boolean =>
  /(?:\b(?:and|or|but|then|by|after|before|while|when|to|until|since|where|in|of|with|,)|[,;:–—-])$/.test(left)

/** "Venn insisted that the vote be counted and [stepped down]": what is demanded has no deed in it. */
function withoutDemand({ text }: Speech, left: string): string {
  const demand = left.endsWith(' and') && left.includes('ed that ') ? demandBeforeVerb.exec(text) : null
  return demand && /^,? and$/.test(left.slice(demand.index + demand[0].length)) ? `${text.slice(0, demand.index + demand[0].indexOf(' that '))} and` : left
}

/** The subject of the nearest verb to the left that has one of its own. */
function inherited(speech: Speech, left: string, depth: number): Who {
  const described = beforeRelative(left)
  if (described !== null) return whoOfPhrase(speech, described, false)
  const named = beforeApposition(left)
  if (named !== null) return whoOfPhrase(speech, named.replace(childOf, '').replace(/ ?\([^()]*\)$/, ''), false)
  const beside = /[\p{L}\p{M}.](?: \([^()]*\))?,$/u.test(left) ? speech.persons.find((person) => !person.isSubject && /^(?: \([^()]*\))?,$/.test(left.slice(Math.max(0, person.span.end - speech.start)))) : undefined
  if (beside) return { kind: 'other', name: beside.name }
  const plain = withoutClause(left).replace(comparedClause, '').replace(inTheTime, '')
  const verbs = matchesOf(verbPattern, plain).filter((verb) => !isNounOfVerb(plain, verb) && !ofWhat.test(plain.slice(Math.max(0, verb.index - 30), verb.index)))
  const last = verbs.at(-1)
  if (last === undefined) return /^\p{Lu}[\p{L}\p{M}.’'-]*['’]s (?:\p{L}+ ){0,3}\p{Ll}+,$/u.test(left) ? whoOfPhrase(speech, left.slice(0, -1), false) : mainTopic(speech).who
  if (/^(?:when|while|before|after|until|since|where)$/.test(/\b(\w+)$/.exec(left)?.[1] ?? '')) return mainTopic(speech).who
  return subjectBefore(speech, last.index, depth + 1)
}

/** "Ann Bell, the eldest daughter of Carl Bell[, a baker, was born]": the trade is her father's, and the verb hers. */
const childOf = /(?<=\p{L}), (?:(?:the|an?|only) )?(?:[\p{Ll}-]+ ){0,4}(?:son|daughter|child) of [^,;:()]{2,60}$/u
/** "the [states] of the south", "his [collected] [works]": what may be a verb stands behind an article. */
const isNounOfVerb = (left: string, { index, 0: word }: RegExpExecArray): boolean =>
  word.endsWith('ed') ? /\b(?:the|an?|his|their|its) $/.test(left.slice(Math.max(0, index - 7), index)) : /[^s]s$/.test(word) && !/^(?:was|is|has|does)$/.test(word) && /\b(?:the|an?|his|her|their|its|these|those|many|several|all) (?:\p{Ll}+(?:ing|ed|al|ern) )?$/u.test(left.slice(Math.max(0, index - 30), index))

/** "lived in what [is] now Norland": said of the thing. */
const ofWhat = /\bwhat (?:\p{Ll}+ ){0,3}$/u

const longestApposition = 80

/** "Ann Bell, a baker, [succeeded]": the words up to a phrase between commas that closes right here and describes a name. */
function beforeApposition(left: string): string | null {
  const end = left.length - 1
  const comma = left.endsWith(',') ? left.lastIndexOf(',', end - 1) : -1
  const length = end - comma - 1
  if (comma < 0 || length < 2 || length > longestApposition || /[;:]/.test(left.slice(comma, end))) return null
  const named = left.slice(left.lastIndexOf(',', comma - 1) + 1, comma)
  return openingPhrasePattern.test(named.trim()) || hasVerb(lastPhrase(named)) ? null : left.slice(0, comma)
}

/** "She took him in when he was old, and [died]": the clause between tells nothing of who died. */
function withoutClause(left: string): string {
  const clause = /^(.*[^\s,]),? (?:when|while|where|because|although|though|since|as|if|after|before|until) (?:he|she|it|they|\p{Lu}[\p{L}\p{M}’'-]*|(?:the|his|her) \p{Ll}+) [^,;:()]{2,80},(?: (?:in|on) [^,;:()]{3,30},)?(?: (?:and|but|then))?$/u.exec(left)?.[1]
  return clause !== undefined && hasVerb(clause) ? clause : left
}

/** "Ann Bell, who had kept bees for years, [succeeded]": the words up to a relative clause that closes right here. */
function beforeRelative(left: string): string | null {
  const at = left.endsWith(',') ? left.lastIndexOf(', who ') : -1
  if (at < 0) return null
  const clause = left.slice(at + 6, -1)
  return clause.length < 160 && !/[,;:()]/.test(clause) ? left.slice(0, at) : null
}

/** The verb opens the sentence ("Born in Bremen, she …"): the subject of what follows the comma. */
function subjectAfterOpening(speech: Speech): Who {
  return mainTopic(speech).who
}
