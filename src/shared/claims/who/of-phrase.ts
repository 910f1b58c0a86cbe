import { fold } from '../fold'
import type { Who } from '../claim'
import { kinPattern, relationPattern, type Gender } from '../lexicon/kin'
import { isLand } from '../lexicon/countries'
import { clauseBreakPattern } from '../lexicon/grammar-words'
import { isNumeral } from '../lexicon/name-words'
import type { SubjectNames } from '../profile'
import { isBySecondName } from './subject-mentions'
import type { PersonMention } from '../reading'
import { matchesOf } from '../../text/matches'
import { hasVerb } from '../verbs'

export const theSubject: Who = { kind: 'subject' }
export const theSubjectByName: Who = { kind: 'subject', by: 'name' }
export const theSubjectByPronoun: Who = { kind: 'subject', by: 'pronoun' }
/** The same where the sentence before speaks of somebody whom the pronoun, or the surname, may mean as well. */
export const theSubjectBesideRival: Who = { kind: 'subject', by: 'pronoun', rival: true }
const theSubjectBesideNamesake: Who = { kind: 'subject', by: 'name', rival: true }
export const somethingElse: Who = { kind: 'other', name: null }

/** A sentence as the search for a verb's subject sees it: offsets into `text`, persons in order. */
export class Speech {
  /** Where its main clause begins and whom it is about, once found: most are asked several times. See `main-clause` and `of-pronoun`. */
  mainStart: number | null = null
  mainTopic: Topic | null = null
  private beforeRead: Topic | null = null

  constructor(
    readonly text: string,
    /** Offset of `text` in its block; spans of `persons` are block offsets. */
    readonly start: number,
    readonly persons: readonly PersonMention[],
    readonly names: SubjectNames,
    /** Reads whom the sentence before was about. */
    readonly readBefore: () => Topic,
  ) {}

  /** Whom the sentence before was about; the subject at the start of a block. Most sentences are understood without it. */
  get before(): Topic {
    return this.beforeRead ??= this.readBefore()
  }
}

/** Whom a sentence is about, and what a pronoun must be to mean them. */
export interface Topic {
  readonly who: Who
  readonly gender: Gender
  /** A sentence about something else that speaks of somebody, too: the next pronoun may mean them. */
  readonly hasRival?: true
  /** The sentence names somebody who bears the subject's surname: alone it may mean them next. */
  readonly hasNamesake?: true
  /** The whole name of the subject, where the sentence gives it to a kinsman: it may mean him next. */
  readonly bearer?: string
}

export const subjectTopic: Topic = { who: theSubject, gender: null }

/** Whom the noun phrase at the end of `left` means. `near`: a relative clause follows, so only its very end counts. */
export function whoOfPhrase(speech: Speech, left: string, near: boolean): Who {
  const described = near ? (left.includes(') ') ? describedBehindBracket(speech, left) : null) ?? describedBehindName(speech, left) : null
  if (described) return described
  const phrase = lastPhrase(left)
  const from = speech.start + left.length - phrase.length
  const to = speech.start + left.length
  const inside = speech.persons.filter((person) => person.span.start >= from && person.span.end <= to)
  const last = inside.at(-1)
  if (last?.isSubject === true && calledAlike.test(speech.text.slice(0, last.span.start - speech.start))) return somethingElse
  if (near && last && to - last.span.end < 3 && (!last.isSubject || standsFree(phrase, last))) return last.isSubject ? byName(speech, last) : { kind: 'other', name: last.name }
  if (isSpousesSpouse(speech, phrase)) return theSubjectBesideRival
  const relation = relationPattern.exec(phrase)
  if (relation) return related(phrase, relation[0], last)
  if (!last) return /\b(?:he|she)$/i.test(phrase) ? theSubjectByPronoun : somethingElse
  const tail = speech.text.slice(last.span.end - speech.start, to - speech.start)
  const isDescribed = inside.length === 1 && tail === '' && /^(?:the|an?) /i.test(phrase)
  const realms = last.isSubject && inside.length === 1 && areRealms(tail)
  if (/^['’]/.test(tail) || (/ and /.test(phrase) && !isDescribed && !realms)) return somethingElse
  const namesake = last.isSubject ? namesakeOf(speech, last, phrase) : null
  if (namesake) return namesake
  // "Venn dismissed the cardinal, who [died]": the cardinal; "Venn was a surveyor who [died]" tells of Venn.
  if (near && hasVerb(tail) && !isDescription.test(tail)) return somethingElse
  if (last.isSubject) return (tail.length < 30 || realms) && isBare(phrase, last) && !isOfThing(left, phrase, last, tail) ? byName(speech, last) : somethingElse
  return isBare(phrase, last) ? { kind: 'other', name: last.name } : somethingElse
}

/** "Ida died in May. [Her husband] outlived her": of a wife of the record, and so the subject. */
function isSpousesSpouse(speech: Speech, phrase: string): boolean {
  const { names } = speech
  if (phrase !== (names.pronouns === 'he' ? 'Her husband' : names.pronouns === 'she' ? 'His wife' : '')) return false
  return speech.before.who.kind !== 'subject' && isSpousesName(speech.before.who.name, names)
}

/** The first name is that of somebody whom the record has the subject married to. */
export const isSpousesName = (name: string | null, { spouses }: SubjectNames): boolean => name !== null && spouses.length > 0 && spouses.includes(name.split(' ', 1)[0] ?? '')

/** "She had borne a daughter, also called Venn, who [died]": another of that name. */
const calledAlike = /\b(?:also|likewise|too|again) (?:called|named|christened|baptised) $/u

/** "is a singer", and no more: in "remained a servant to a king who …" the clause is the king's. */
const isDescription = /^,? (?:is|was|became|remains?|remained) (?:an?|the (?:first|last|only)) [\p{L}-]+(?: (?!(?:of|to|for|with|by|from|under|like|who|that|which|whose|married) )[\p{L}-]+)*$/u

/** ", born in 1900,", ", Duke of Toll, born in 1900,": so a text introduces whom it has not spoken of. */
const introducedBehind = /^(?:, \p{Lu}[^,;:()]{3,50})?, born (?:on|in|at|about|c\.) /u

/** "Venn (1900–1980) was a surveyor, who [died]": the bracket of a lead parts the name from what it says of it. */
function describedBehindBracket(speech: Speech, left: string): Who | null {
  const bracket = /(?: \((?:[^()]|\([^()]*\))*\))+(?= (?:is|was) )/.exec(left)
  const named = bracket && isDescription.test(left.slice(bracket.index + bracket[0].length)) ? speech.persons.find((person) => person.span.end - speech.start === bracket.index) : undefined
  if (!named || behindPreposition.test(left.slice(0, named.span.start - speech.start))) return null
  return named.isSubject ? byName(speech, named) : { kind: 'other', name: named.name }
}

/** "The mother of [Venn (1900–1980)] was a singer". */
const behindPreposition = /\b(?:of|beside|with|by|for|to|from|after|under|like|in|on|at|than) $/

/** "It is that of Venn (1900–1980), a writer who [died]": what stands behind a name says what its bearer was. */
function describedBehindName(speech: Speech, left: string): Who | null {
  const words = ofName.exec(left.slice(-LONGEST_DESCRIPTION))
  if (!words || hasVerb(words[0].replace(/\([^()]*\)/, '')) || relationPattern.test(words[0])) return null
  const at = Math.max(0, left.length - LONGEST_DESCRIPTION) + words.index
  const named = speech.persons.find((person) => person.span.end - speech.start === at)
  if (!named || asideOf.test(left.slice(0, named.span.start - speech.start))) return null
  // "named after Venn, a botanist who died": what is said sets another of the name apart.
  if (named.isSubject && !named.name.includes(' ')) return somethingElse
  return named.isSubject ? byName(speech, named) : { kind: 'other', name: named.name }
}
const LONGEST_DESCRIPTION = 140
const ofName = /(?: \([^()]*\))?, an? (?:(?!(?:of|to|for|by|with|from|in|on|at|and|or|who|that)\b)[\p{Ll}-]+ ){0,3}(?!(?:of|to|for|by|with|from|in|on|at)\b)[\p{Ll}-]+$/u
/** "Dunn, a friend of [Venn, a writer who …]": may be told of Dunn. */
const asideOf = /, (?:an?|the|his|her) [^,;:()]{2,60} $/

function byName(speech: Speech, { name, span }: PersonMention): Who {
  if (name.includes(' ')) return isBySecondName(name, speech.names) || speech.before.bearer === name ? theSubjectBesideNamesake : theSubjectByName
  // "Osric, born on 3 May 1750, …", of an Osric IV: a child of that name; the family's name alone is the subject's.
  const isIntroduced = !speech.names.surnames.includes(name) && introducedBehind.test(speech.text.slice(span.end - speech.start, span.end - speech.start + 70))
  return isIntroduced || speech.names.alike?.includes(fold(name)) === true || isOtherName(speech.names, name) || isGivenBesideKin(speech, name) || speech.before.hasNamesake ? theSubjectBesideNamesake : theSubjectByName
}

/** A name that is none of those the article is headed by: one of birth or of marriage, which kin bear too. A ruler has many, and a pope goes by the first. */
function isOtherName({ full: [head = ''], surnames, given }: SubjectNames, name: string): boolean {
  if (!surnames.includes(name) && (surnames.length === 0 || !given.includes(name))) return false
  const words = head.split(/\s+/)
  return words.length > 1 && !words.some(isNumeral) && !words.some((word) => word === name || word.split('-').includes(name))
}

/** "Their elder son became a judge, and Alfred …", of an Alfred Dunn: children bear the given names of their elders. */
const isGivenBesideKin = (speech: Speech, name: string): boolean =>
  speech.names.surnames.length > 0 && !speech.names.surnames.includes(name) && (kinPattern.test(speech.text.slice(0, speech.text.indexOf(name))) || speech.before.who.kind !== 'subject')

/** A relative clause belongs to the name right before it, unless that hangs on a noun: "the house of Smith, which". */
function standsFree(phrase: string, person: PersonMention): boolean {
  const before = phrase.slice(0, Math.max(0, phrase.lastIndexOf(person.name)))
  return (objectOfVerb.test(before) || !/(?:\b(?:of|by|to|for|with|from|about|against|on|in|at|between|under|and|as)|,) (?:\p{Ll}+ )?$/u.test(before)) && !relationPattern.test(phrase)
}

/** "The governor sent for Smith, who": the words hang on a verb and not on a noun. */
const objectOfVerb = /\b(?:sent for|called (?:on|upon|for)|turned to|looked to|appealed to|voted for) $/

/** The name is the head of its phrase: "the young Smith", not "critics of Smith", nor "the elder Smith", who is another. */
const isBare = (phrase: string, person: PersonMention): boolean =>
  !/\b(?:of|by|to|for|with|from|about|against|on|in|at|between|under|told|called|elder|younger|older|senior)\b/.test(phrase.slice(0, Math.max(0, phrase.lastIndexOf(person.name))).replace(dateOpening, ''))

/** "and on 17 January 1951 " before a name. */
const dateOpening = /^(?:(?:and|but|then) )?(?:on|in|by|from|since) (?:(?:early|late|mid|the (?:spring|summer|autumn|fall|winter) of) )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?\d{3,4},? $/u

/** "Nils Dunn the younger" is another, unless the subject is called so; "Mrs Dunn", "Lady Dunn" is no man. */
function namesakeOf({ names, text, start }: Speech, person: PersonMention, phrase: string): Who | null {
  const byname = /^,? (?:the (?:younger|elder)|senior|sr\b\.?|père)(?![\p{L}-])/iu.exec(text.slice(person.span.end - start, person.span.end - start + 16))?.[0]
  if (byname !== undefined && !names.full.some((full) => full.toLowerCase().endsWith(byname.slice(-4)))) return somethingElse
  if (names.pronouns === 'he' && /\b(?:Mrs|Miss|Ms|Mme|Lady|Dame)\.? /.test(phrase)) return { kind: 'other', name: `Mrs ${person.name}` }
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
export function lastPhrase(left: string): string {
  let start = 0
  for (const match of matchesOf(clauseBreakPattern, left)) start = match.index + match[0].length
  const phrase = left.slice(start)
  const comma = phrase.lastIndexOf(', ')
  const cut = comma >= 0 ? phrase.slice(comma + 2) : phrase
  const marker = /^.*\b(?:when|while|after|before|until|because|although|that|where|since|whose) /i.exec(cut)
  return marker ? cut.slice(marker[0].length) : cut
}
