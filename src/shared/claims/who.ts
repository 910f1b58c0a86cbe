import type { Who } from './claim'
import { genderOfPhrase, kinPattern, relationPattern, type Gender } from './lexicon/kin'
import { isLand } from './lexicon/countries'
import { beforeVerbPattern, clauseBreakPattern, openingPhrasePattern, subordinatePattern, verbPattern } from './lexicon/grammar-words'
import { bringsNewcomer, isNewcomer, isOneOfKin, isTurned } from './newcomers'
import type { SubjectNames } from './profile'
import type { PersonMention } from './reading'
import { matchesOf } from '../text/matches'

export const theSubject: Who = { kind: 'subject' }
const theSubjectByName: Who = { kind: 'subject', by: 'name' }
const theSubjectByPronoun: Who = { kind: 'subject', by: 'pronoun' }
const somethingElse: Who = { kind: 'other', name: null }

/** A sentence as the search for a verb's subject sees it: offsets into `text`, persons in order. */
export interface Speech {
  readonly text: string
  /** Offset of `text` in its block; spans of `persons` are block offsets. */
  readonly start: number
  readonly persons: readonly PersonMention[]
  readonly names: SubjectNames
  /** Whom the sentence before was about; the subject at the start of a block. */
  readonly before: Topic
}

/** Whom a sentence is about, and what a pronoun must be to mean them. */
export interface Topic {
  readonly who: Who
  readonly gender: Gender
}

export const subjectTopic: Topic = { who: theSubject, gender: null }

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

function subjectBefore(speech: Speech, at: number, depth: number): Who {
  const left = withoutAdverbs(speech.text.slice(0, at))
  if (left === '') return subjectAfterOpening(speech)
  const relative = /(?:,? |^)(?:who|whom|that|which)$/.exec(left)
  if (relative) return whoOfPhrase(speech, left.slice(0, relative.index).replace(/,$/, ''), true)
  const pronoun = /(?:^|[^\p{L}])(he|she|they|it|we|I|couple|two|pair)$/iu.exec(left)
  if (pronoun && !(pronoun[1] === 'I' && speech.persons.some((person) => person.span.end - speech.start === left.length))) return whoOfPronoun(speech, (pronoun[1] ?? '').toLowerCase(), left.length)
  const announced = depth === 0 && /[:;]$/.test(left) ? behindParticiple(speech, at) : null
  if (announced) return announced
  if (depth < 3 && isOpenEnded(left)) return inherited(speech, left, depth)
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

/** Without brackets, auxiliaries and adverbs at its end. */
function withoutAdverbs(left: string): string {
  let words = left.trimEnd()
  for (let round = 0; round < 4; round++) {
    const shorter = `${words} `.replace(beforeVerbPattern, '').trimEnd().replace(/ ?\([^()]*\)$| ?\[[^\][]*\]$| ?"[^"]*"$/, '')
    if (shorter === words) break
    words = shorter
  }
  return words
}

/** Ends in a conjunction, a comma or a preposition: the verb shares the subject of the verb before it. */
const isOpenEnded = (left: string): boolean =>
  /(?:\b(?:and|or|but|then|by|after|before|while|when|to|until|since|where|in|of|with|,)|[,;:–—-])$/.test(left)

/** The subject of the nearest verb to the left that has one of its own. */
function inherited(speech: Speech, left: string, depth: number): Who {
  const described = beforeRelative(left)
  if (described !== null) return whoOfPhrase(speech, described, false)
  const apposition = /^(.*?)([^,]*),([^,]{2,80}),$/.exec(left)
  if (apposition && !openingPhrasePattern.test((apposition[2] ?? '').trim()) && !hasVerb(lastPhrase(apposition[2] ?? ''))) {
    return whoOfPhrase(speech, `${apposition[1] ?? ''}${apposition[2] ?? ''}`.replace(/ ?\([^()]*\)$/, ''), false)
  }
  const beside = /[\p{L}\p{M}.](?: \([^()]*\))?,$/u.test(left) ? speech.persons.find((person) => !person.isSubject && /^(?: \([^()]*\))?,$/.test(left.slice(Math.max(0, person.span.end - speech.start)))) : undefined
  if (beside) return { kind: 'other', name: beside.name }
  const verbs = matchesOf(verbPattern, left)
  const last = verbs[verbs.length - 1]
  if (last === undefined) return /^\p{Lu}[\p{L}\p{M}.’'-]*['’]s (?:\p{L}+ ){0,3}\p{Ll}+,$/u.test(left) ? whoOfPhrase(speech, left.slice(0, -1), false) : mainTopic(speech).who
  if (/^(?:when|while|before|after|until|since|where)$/.test(/\b(\w+)$/.exec(left)?.[1] ?? '')) return mainTopic(speech).who
  return subjectBefore(speech, last.index, depth + 1)
}

/** "Ann Bell, who had kept bees for years, [succeeded]": the words up to a relative clause that closes right here. */
function beforeRelative(left: string): string | null {
  const at = left.endsWith(',') ? left.lastIndexOf(', who ') : -1
  if (at < 0) return null
  const clause = left.slice(at + 6, -1)
  return clause.length < 160 && !/[,;:()]/.test(clause) ? left.slice(0, at) : null
}

const hasVerb = (words: string): boolean => {
  verbPattern.lastIndex = 0
  const found = verbPattern.test(words)
  verbPattern.lastIndex = 0
  return found
}

/** The verb opens the sentence ("Born in Bremen, she …"): the subject of what follows the comma. */
function subjectAfterOpening(speech: Speech): Who {
  return mainTopic(speech).who
}

/** Whom the noun phrase at the end of `left` means. `near`: a relative clause follows, so only its very end counts. */
export function whoOfPhrase(speech: Speech, left: string, near: boolean): Who {
  const phrase = lastPhrase(left)
  const from = speech.start + left.length - phrase.length
  const to = speech.start + left.length
  const inside = speech.persons.filter((person) => person.span.start >= from && person.span.end <= to)
  const last = inside[inside.length - 1]
  if (near && last && to - last.span.end < 3 && (!last.isSubject || standsFree(phrase, last))) return last.isSubject ? theSubjectByName : { kind: 'other', name: last.name }
  const relation = relationPattern.exec(phrase)
  if (relation) return related(phrase, relation[0], last)
  if (!last) return /\b(?:he|she)$/i.test(phrase) ? theSubjectByPronoun : somethingElse
  const tail = speech.text.slice(last.span.end - speech.start, to - speech.start)
  const isDescribed = inside.length === 1 && tail === '' && /^(?:the|an?) /i.test(phrase)
  const realms = last.isSubject && inside.length === 1 && areRealms(tail)
  if (/^['’]/.test(tail) || (/ and /.test(phrase) && !isDescribed && !realms)) return somethingElse
  const namesake = last.isSubject ? namesakeOf(speech, last, phrase) : null
  if (namesake) return namesake
  if (last.isSubject) return (tail.length < 30 || realms) && isBare(phrase, last) && !isOfThing(left, phrase, last, tail) ? theSubjectByName : somethingElse
  return { kind: 'other', name: last.name }
}

/** A relative clause belongs to the name right before it, unless that hangs on a noun: "the house of Smith, which". */
const standsFree = (phrase: string, person: PersonMention): boolean =>
  !/(?:\b(?:of|by|to|for|with|from|about|against|on|in|at|between|under|and|as)|,) (?:\p{Ll}+ )?$/u.test(phrase.slice(0, Math.max(0, phrase.lastIndexOf(person.name)))) && !relationPattern.test(phrase)

/** The name is the head of its phrase: "the young Smith", not "critics of Smith", nor "the elder Smith", who is another. */
const isBare = (phrase: string, person: PersonMention): boolean =>
  !/\b(?:of|by|to|for|with|from|about|against|on|in|at|between|under|told|called|elder|younger|older|senior)\b/.test(phrase.slice(0, Math.max(0, phrase.lastIndexOf(person.name))))

/** "Nils Dunn the younger" is another, unless the subject is called so; "Mrs Dunn" is no man. */
function namesakeOf({ names, text, start }: Speech, person: PersonMention, phrase: string): Who | null {
  const byname = /^,? the (?:younger|elder)\b/.exec(text.slice(person.span.end - start, person.span.end - start + 16))?.[0]
  if (byname !== undefined && !names.full.some((full) => full.toLowerCase().endsWith(byname.slice(-4)))) return somethingElse
  if (names.pronouns === 'he' && /\b(?:Mrs|Miss|Ms|Mme)\.? /.test(phrase)) return { kind: 'other', name: `Mrs ${person.name}` }
  return null
}

/** "The Smith family", "the last Smith", "another Smith"; and "the house that Smith sold [burned]", whose verb is the house's. */
function isOfThing(left: string, phrase: string, person: PersonMention, tail: string): boolean {
  const before = phrase.slice(0, Math.max(0, phrase.lastIndexOf(person.name)))
  if (/^(?:an?|another|every|each|no|(?:the |an? )?(?:first|second|third|last|only|other|next)) $/i.test(before) || (/^(?:the|an?) $/i.test(before) && /^ \p{Ll}/u.test(tail))) return true
  const relative = /\b(?:that|which|where|whom|whose) $/.test(left.slice(0, left.length - phrase.length)) || /\b(?:that|which|whom) /.test(before) || /^(?:the|an?|all|every|each) (?:[\p{Ll}-]+ ){1,3}$/iu.test(before)
  return relative && hasVerb(tail)
}

/** "Harald II of Norway and Denmark": two lands, one king. */
const areRealms = (tail: string): boolean => {
  const lands = /^(?: of (?:the )?(\p{Lu}[\p{L}\p{M} -]*))?(?:, (?:\p{Lu}[\p{L}\p{M} -]*))*,? and (?:of )?(?:the )?(\p{Lu}[\p{L}\p{M} -]*)$/u.exec(tail)
  return lands !== null && isLand(lands[2] ?? '')
}

function related(phrase: string, relation: string, person: PersonMention | undefined): Who {
  const name = person && !person.isSubject ? person.name : null
  if (/^predecessor/i.test(relation)) return { kind: 'predecessor', name }
  if (/^(?:successor|heir)/i.test(relation)) return { kind: 'successor', name }
  return kinPattern.test(phrase) ? { kind: 'relative', name } : { kind: 'other', name }
}

/** The words since the last clause break. */
function lastPhrase(left: string): string {
  let start = 0
  for (const match of matchesOf(clauseBreakPattern, left)) start = match.index + match[0].length
  const phrase = left.slice(start)
  const comma = phrase.lastIndexOf(', ')
  const cut = comma >= 0 ? phrase.slice(comma + 2) : phrase
  const marker = /^.*\b(?:when|while|after|before|until|because|although|that|where|since|whose) /i.exec(cut)
  return marker ? cut.slice(marker[0].length) : cut
}

/** A pronoun at `at`: someone of another gender, somebody the text has just turned to, or the subject. */
export function whoOfPronoun(speech: Speech, pronoun: string, at: number): Who {
  if (pronoun !== 'he' && pronoun !== 'she') return pronoun === 'they' || pronoun === 'couple' || pronoun === 'two' || pronoun === 'pair' ? { kind: 'other', name: null } : somethingElse
  const { pronouns } = speech.names
  if (pronouns === 'he' || pronouns === 'she') {
    if (pronoun !== pronouns) return somethingElse
  }
  const gender: Gender = pronoun === 'he' ? 'male' : 'female'
  const inRelative = relativeOwner(speech, at)
  if (inRelative) return inRelative
  const own = ownTopic(speech, at)
  if (own) return own.who.kind === 'subject' || !couldMean(own, gender) ? theSubjectByPronoun : own.who
  return speech.before.who.kind === 'subject' || !couldMean(speech.before, gender) ? theSubjectByPronoun : speech.before.who
}

/** "… by Nils Aasen, which he founded": a pronoun in a relative clause means the person named last before it. */
function relativeOwner(speech: Speech, at: number): Who | null {
  const clause = /(?:, which|, where|, a \p{L}+ (?:which|that)|\bwhich) (?:he|she|his|her)?$/u.exec(speech.text.slice(0, at).trimEnd().replace(/ (?:he|she)$/i, ' '))
  if (!clause) return null
  const named = speech.persons.filter((person) => person.span.end - speech.start <= clause.index + 1)
  const last = named[named.length - 1]
  return last && !last.isSubject ? { kind: 'other', name: last.name } : null
}

const couldMean = (topic: Topic, gender: Gender): boolean =>
  topic.who.kind !== 'subject' && (topic.who.kind !== 'other' || topic.who.name !== null || topic.gender !== null) && topic.gender !== 'plural' && (topic.gender === null || topic.gender === 'either' || topic.gender === gender)

/** Whom the sentence is about, up to `at`; null when it has not said yet. */
function ownTopic(speech: Speech, at: number): Topic | null {
  const opening = mainStart(speech)
  if (opening >= at) {
    const subjectNamed = speech.persons.some((person) => person.isSubject && person.span.end - speech.start <= at)
    return subjectNamed ? subjectTopic : null
  }
  if (speech.persons.some((person) => person.isSubject && person.span.end - speech.start <= at && person.span.start - speech.start >= opening)) return subjectTopic
  if (!hasVerb(speech.text.slice(opening, at))) return null
  const topic = topicAt(speech, opening)
  if (topic.who.kind === 'relative' && /\b(?:died|death)\b/.test(speech.text.slice(opening, at))) return subjectTopic
  return subordinatePattern.test(speech.text.slice(opening, at)) && topic.who.kind === 'subject' ? subjectTopic : topic
}

/** Whom the sentence is about: its first noun phrase after opening phrases. */
export function mainTopic(speech: Speech): Topic {
  return topicAt(speech, mainStart(speech))
}

/** What the next sentence's pronoun may mean: the topic, or one person the sentence has just introduced by name. */
export function topicForNext(speech: Speech): Topic {
  const introduced = speech.persons.find((person) => !person.isSubject && (isIntroduced(speech, person) || isPresented(speech, person)))
  if (introduced) return { who: { kind: 'other', name: introduced.name }, gender: null }
  const topic = mainTopic(speech)
  const kin = topic.who.kind === 'subject' ? null : /\b(?:was|were) (?:his|her) ([\p{Ll} -]+)[.!]?$/u.exec(speech.text)
  if (kin?.[1] !== undefined && kinPattern.test(kin[1])) return { who: { kind: 'relative', name: null }, gender: genderOfPhrase(kin[1]) }
  if (topic.who.kind === 'relative' && /\b(?:died|death)\b.*\b(?:and|but|so|,) (?:he|she)\b/.test(speech.text)) return subjectTopic
  if (isSharedWithSubject(speech, topic)) return subjectTopic
  const isOpen = topic.who.kind === 'other' && topic.who.name === null && topic.gender === null
  return isOneOfKin(speech.text) || (isOpen && bringsNewcomer(speech.text)) ? { who: somethingElse, gender: 'either' } : topic
}

/** "had one child, Nils …": the text turns to this person. */
const isIntroduced = (speech: Speech, person: PersonMention): boolean =>
  /\b(?:had|have|has|bore|borne|produced|fathered|birth to|of) (?:him |her |together )?(?:one|an?|an only|only one|the first) (?:\p{L}+ )?(?:(?:grand|god|half-|step)?(?:son|daughter|brother|sister)|child|grandchild|nephew|niece),? (?:named |called )?$/u.test(speech.text.slice(Math.max(0, person.span.start - speech.start - 50), person.span.start - speech.start))

/** "Her hero was Nils Dunn.", "The firm was founded by Nils Dunn.": the sentence ends with the one it has been leading up to. */
function isPresented(speech: Speech, person: PersonMention): boolean {
  const before = speech.text.slice(0, person.span.start - speech.start)
  const after = speech.text.slice(person.span.end - speech.start).trim()
  if (/^(?:, (?:an?|the) [^,;:()]+)?[.!]?$/.test(after) && (isTurned(before) || isAgent(speech, before))) return true
  if (/^(?:in|on|at) [^,;:()]{1,40}[.!]?$/.test(after)) return isAgent(speech, before)
  if (!/^[.!]?$/.test(after)) return false
  if (/\bsurvived by (?:his|her) \p{Ll}+,? $/u.test(before)) return true
  if (/^(?:[Hh]is|[Hh]er|[Tt]he|[Aa]n?|[Oo]ne|[Aa]mong|\p{Lu}[\p{L}\p{M}’'-]+['’]s) [^,;:]*\b(?:was|were|is|are) (?:the \p{Ll}+ |an? \p{Ll}+ )?$/u.test(before)) return mainTopic(speech).who.kind !== 'subject'
  return isAgent(speech, before)
}

/** "The firm was founded by [Nils Dunn]", where nothing is said of the subject. */
const isAgent = (speech: Speech, before: string): boolean =>
  /\b(?:(?:was|were|been) [^,;:]*\p{Ll}+(?:ed|wn|en|de|lt|nt|ld|un|ght) (?:by|for)|(?:came|went|passed|fell|belongs|belonged) (?:from|to)) (?:\p{Lu}\p{Ll}+ |(?:the|an?) \p{Ll}+ )?$/u.test(before) && !/\b(?:he|she|his|her|him)\b/i.test(before) && !speech.persons.some((other) => other.isSubject)

/** A sentence about somebody else that names the subject too: the next pronoun means the subject of the article. */
const isSharedWithSubject = (speech: Speech, topic: Topic): boolean =>
  topic.who.kind === 'other' && speech.persons.some((person) => person.isSubject && !/^['’]/.test(speech.text.slice(person.span.end - speech.start)))

function topicAt(speech: Speech, start: number): Topic {
  const rest = speech.text.slice(start)
  const pronoun = /^["“(]?(he|she|they|it)\b/i.exec(rest)
  if (pronoun) {
    const word = (pronoun[1] ?? '').toLowerCase()
    const who = start === 0 ? whoOfPronoun({ ...speech, persons: [] }, word, 0) : whoOfPronoun(speech, word, 0)
    return { who, gender: who.kind === 'subject' ? null : word === 'he' ? 'male' : word === 'she' ? 'female' : 'plural' }
  }
  const phrase = headPhrase(rest)
  const owner = speech.persons.find((person) => person.span.start - speech.start === start && /^['’]s? /.test(speech.text.slice(person.span.end - speech.start)))
  if (owner) return { who: owner.isSubject ? theSubjectByName : { kind: 'other', name: owner.name }, gender: null }
  const who = withNameBehind(speech, whoOfPhrase(speech, speech.text.slice(0, start) + phrase, false), start + phrase.length)
  if (who.kind === 'other' && who.name === null && isNewcomer(phrase, rest.slice(phrase.length, phrase.length + 120), (name) => isOfSubject(speech, name))) return { who, gender: genderOfPhrase(phrase) ?? 'either' }
  return { who, gender: / and /.test(phrase) && !/^(?:the|an?) .* and [^A-Z]*[A-Z][^,]*$/i.test(phrase) ? 'plural' : genderOfPhrase(phrase) }
}

const isOfSubject = ({ names }: Speech, name: string): boolean => names.surnames.includes(name) || names.given.includes(name) || names.full.some((full) => full.split(' ').includes(name))

/** "One of his pupils, Nils Dunn, became a judge.": the name behind the comma is whom the phrase means. */
function withNameBehind(speech: Speech, who: Who, end: number): Who {
  if ((who.kind !== 'other' && who.kind !== 'relative') || who.name !== null || !speech.text.startsWith(', ', end)) return who
  const from = end + 2 + (/^(?:the|an?) \p{Ll}+ /u.exec(speech.text.slice(end + 2, end + 40))?.[0].length ?? 0)
  const named = speech.persons.find((person) => person.span.start - speech.start === from)
  return named && !named.isSubject && speech.text[named.span.end - speech.start] === ',' ? { kind: who.kind, name: named.name } : who
}

/** The words up to the first verb, comma or bracket. */
function headPhrase(rest: string): string {
  const stop = rest.search(/[,;:(]| [–—] /)
  const limit = stop < 0 ? Math.min(rest.length, 120) : Math.min(stop, 120)
  verbPattern.lastIndex = 0
  let match = verbPattern.exec(rest)
  while (match && match.index === 0) match = verbPattern.exec(rest)
  verbPattern.lastIndex = 0
  return rest.slice(0, match && match.index < limit ? match.index : limit).trimEnd()
}

/** Where the main clause begins: after "In 1932, " and the like. A name ("Alfred") is no participle. */
function mainStart(speech: Speech): number {
  const { text } = speech
  let at = 0
  for (let round = 0; round < 4; round++) {
    const rest = text.slice(at, at + 220)
    if (!openingPhrasePattern.test(rest) || speech.persons.some((person) => person.span.start - speech.start === at)) break
    const comma = rest.search(/, (?!\d{4}\b)/)
    if (comma < 0) return at === 0 ? afterYear(rest) : at
    const year = at === 0 ? afterYear(rest) : 0
    if (year > 0 && year < comma && /^(?:he|she|they)\b/.test(rest.slice(year))) return year
    at += comma + 2
  }
  return at
}

/** "In 1932 he …": the opening phrase ends with the year or the month. */
function afterYear(rest: string): number {
  const match = /^[^,;:]{0,40}?\b\d{3,4}s? (?=\p{L})/u.exec(rest)
  return match ? match[0].length : 0
}
