import { tellsOfTwoOthers } from './who/two-others'
import type { Timex } from '../temporal/timex'
import { narrowSlices } from '../text/own-copy'
import { Sieve } from '../text/prefilter'
import type { Span } from '../text/span'
import { readClauses } from './who/clauses'
import { findPersons } from './who/persons'
import type { SubjectNames } from './profile'
import { quotedSpans } from './quotes'
import type { BlockReading, Clause, PersonMention, SentenceReading } from './reading'
import { whoDoes } from './who/who'
import { meansSubject } from './who/rivals'
import { isSpousesName, Speech, subjectTopic, theSubject, whoOfPhrase, type Topic } from './who/of-phrase'
import { mainTopic, topicForNext, whoOfPronoun } from './who/of-pronoun'
import type { Who } from './claim'

/**
 * Reads one block: persons, quotations, clauses, whose doing each tells. Spans are offsets into `text`. Everything is
 * found when first asked for, so that a sentence no extractor cares for costs nothing.
 */
export function readBlock(text: string, kind: BlockReading['kind'], sentences: readonly Span[], timexes: readonly Timex[], rest: { readonly names: SubjectNames }): BlockReading {
  const quotes = /["“«„‘']/.test(text) ? quotedSpans(text) : []
  const readings: LazySentence[] = []
  const known = new Set<string>()
  let next = 0
  let nextQuote = 0
  const spans = sentences.some(isLong) ? sentences.flatMap((sentence) => readable(text, sentence)) : sentences
  const texts = narrowSlices(text, spans)
  for (const [index, span] of spans.entries()) {
    while (next < timexes.length && (timexes[next]?.span.start ?? 0) < span.start) next++
    const first = next
    while (next < timexes.length && (timexes[next]?.span.start ?? 0) < span.end) next++
    while (nextQuote < quotes.length && (quotes[nextQuote]?.end ?? 0) <= span.start) nextQuote++
    let lastQuote = nextQuote
    while (lastQuote < quotes.length && (quotes[lastQuote]?.start ?? 0) < span.end) lastQuote++
    readings.push(new LazySentence(texts[index] ?? '', span, timexes.slice(first, next), quotes.slice(nextQuote, lastQuote), rest, readings.at(-1) ?? null, known))
  }
  return { text, kind, sentences: readings }
}

/** Longer than any sentence of prose; what is longer (a table, a list without stops) is read in pieces, so that reading stays linear. */
const LONGEST_SENTENCE = 2500

const isLong = ({ start, end }: Span): boolean => end - start > LONGEST_SENTENCE

/** The sentence, or its pieces; cut at blanks where there are any. */
function readable(text: string, sentence: Span): readonly Span[] {
  if (!isLong(sentence)) return [sentence]
  const pieces: Span[] = []
  for (let { start } = sentence; start < sentence.end;) {
    const limit = Math.min(start + LONGEST_SENTENCE, sentence.end)
    const blank = limit < sentence.end ? text.lastIndexOf(' ', limit) : -1
    const end = blank > start + LONGEST_SENTENCE / 2 ? blank : limit
    pieces.push({ start, end })
    start = blank === end ? end + 1 : end
  }
  return pieces
}

/** Who does what the verb at `at` (block offset) tells. */
export function whoAt(sentence: SentenceReading, at: number): Who {
  return sentence instanceof LazySentence ? whoDoes(sentence.speech, at - sentence.span.start) : { kind: 'other', name: null }
}

/** Whom "he" or "she" at `at` (block offset) means. */
export function whoIs(sentence: SentenceReading, pronoun: string, at: number): Who {
  return sentence instanceof LazySentence ? whoOfPronoun(sentence.speech, pronoun, at - sentence.span.start) : { kind: 'other', name: null }
}

/** Whom the noun phrase that ends at `at` (block offset) means: the owner of a bracket that opens there. */
export function whoBefore(sentence: SentenceReading, at: number): Who {
  if (!(sentence instanceof LazySentence)) return { kind: 'other', name: null }
  return whoOfPhrase(sentence.speech, sentence.text.slice(0, at - sentence.span.start).trimEnd().replace(/,$/, ''), true)
}

/** Whose the noun at `at` (block offset) is: "Venn's long career", "her birth"; nobody's known without an owner before it. */
export function whoOwns(sentence: SentenceReading, at: number): Who {
  const before = sentence.text.slice(0, at - sentence.span.start)
  const pronoun = /\b(his|her) (?:[\p{Ll}-]+ ){0,3}$/iu.exec(before)?.[1]?.toLowerCase()
  if (pronoun !== undefined) return whoIs(sentence, pronoun === 'his' ? 'he' : 'she', at)
  const named = sentence.persons.find((person) => /^['’]s? (?:[\p{Ll}-]+ ){0,3}$/u.test(before.slice(person.span.end - sentence.span.start)))
  return named?.isSubject ? theSubject : { kind: 'other', name: named?.name ?? null }
}

/** Whether the sentence, or where it opens with "They" the one before, is about the subject: a couple then includes the subject. */
export function isCoupleOfSubject(sentence: SentenceReading): boolean {
  if (!(sentence instanceof LazySentence)) return false
  const topic = /^(?:[^;:()]{0,60}, )?(?:[Tt]hey|[Tt]he couple|[Tt]he two|[Tt]he pair|[Tt]ogether)\b/.test(sentence.text) ? sentence.speech.before : sentence.topic
  return (topic.who.kind === 'subject' && topic.who.rival !== true) || namesCouple(sentence)
}

/** "He had a room from Karl and Ida Strand. [They] …": whom the sentence before speaks of are two others. */
export function followsTwoOthers(sentence: SentenceReading): boolean {
  const before = sentence instanceof LazySentence && opensWithCouple.test(sentence.text) ? sentence.beforeThis : null
  return before !== null && tellsOfTwoOthers(before, before.speech.names)
}
const opensWithCouple = /^(?:[^;:()]{0,60}, )?(?:[Tt]hey|[Tt]he (?:couple|two|pair))\b/

/** "They were married for ten years" tells of the subject where the sentence before does so of the marriage, or of whom the record has the subject married to. */
export function followsOwnMarriage(sentence: SentenceReading): boolean {
  if (!(sentence instanceof LazySentence) || !opensWithCouple.test(sentence.text)) return true
  const before = sentence.beforeThis
  if (before === null || tellsOfTwoOthers(before, before.speech.names)) return false
  return before.persons.some(({ name, isSubject }) => !isSubject && isSpousesName(name, before.speech.names)) || (before.topic.who.kind === 'subject' && ofMarriage.test(before.text)) || isWeddedBefore(before) || isOpeningOfLead(before)
}
/** "Orla Venn is a surveyor.": nobody else has been spoken of. */
const isOpeningOfLead = ({ beforeThis, persons: [person, ...more], text, span }: LazySentence): boolean =>
  beforeThis === null && person?.isSubject === true && more.length === 0 && /^(?: \([^()]*\))? (?:is|was) an? [^,;:()]+$/.test(text.slice(person.span.end - span.start))
const ofMarriage = /\b(?:(?<!\bboth )married|wed|wedding|marriage|engaged|eloped|(?:his|her) (?:\p{Ll}+ )?(?:wife|husband))\b/u

/** Whether the sentence is about the subject, or whom a pronoun may mean as well. */
export const isAboutSubject = (sentence: SentenceReading): boolean => sentence instanceof LazySentence && sentence.topic.who.kind === 'subject'

/** Whether the sentence before names the subject, or the one whom the subject married: "They" behind it may mean the two. */
export function followsMarriageOfSubject(sentence: SentenceReading): boolean {
  if (!(sentence instanceof LazySentence)) return false
  const before = sentence.beforeThis
  if (before !== null && followsTwoOthers(sentence)) return false
  return before === null || (before.nextTopic.hasNamesake === true && (before.topic.who.kind === 'subject' || !/\bmarried\b/.test(before.text))) || (before.topic.who.kind === 'subject' && weds.test(before.text)) || tellsOfSubject(before) || isWeddedBefore(before)
}

/** "Venn married Ida Quist. She was a nurse. [They] …": behind sentences about the one whom the subject married, or about both. */
function isWeddedBefore(sentence: LazySentence): boolean {
  let one: LazySentence | null = sentence
  for (let left = MOST_OF_SPOUSE; one && left > 0 && opensWithSpouse(one); left--) one = one.beforeThis
  if (!one || one === sentence) return false
  const { text, span, persons } = one
  return persons.some((person) => person.isSubject && /^ (?:\p{Ll}+ly |then |later |soon |first )?(?:married|wed)\b/u.test(text.slice(person.span.end - span.start)))
}
const MOST_OF_SPOUSE = 3
const opensWithSpouse = ({ text, speech: { names: { pronouns } } }: LazySentence): boolean => (pronouns === 'she' ? /^(?:He|They)\b/ : pronouns === 'he' ? /^(?:She|They)\b/ : /^They\b/).test(text)

/** Whether the sentence names the subject, or speaks of "his wife", "her marriage". */
export const tellsOfSubject = (sentence: SentenceReading): boolean =>
  sentence instanceof LazySentence && (sentence.persons.some((person) => meansSubject(sentence.speech, person)) || (sentence.speech.names.pronouns === 'she' ? herSpouse : sentence.speech.names.pronouns === 'he' ? hisSpouse : ownSpouse).test(sentence.text))

const weds = /\b(?:[Hh]e|[Ss]he) (?:\p{Ll}+ly |then |later |soon |first )?(?:married|wed)\b/u
const hisSpouse = /\bhis (?:\p{Ll}+[ -]){0,2}(?:wife|husband|spouse|partner|marriage|wedding)\b/iu
const herSpouse = /\bher (?:\p{Ll}+[ -]){0,2}(?:wife|husband|spouse|partner|marriage|wedding)\b/iu
const ownSpouse = /\b(?:his|her) (?:\p{Ll}+[ -]){0,2}(?:wife|husband|spouse|partner|marriage|wedding)\b/iu

/** "Anna followed Quist to Norvale, and they …": the subject and one other are all the sentence names. */
function namesCouple(sentence: SentenceReading): boolean {
  const end = sentence.text.search(/\bthey\b/)
  const before = sentence.persons.filter((person) => person.span.end - sentence.span.start <= end)
  return before.some((person) => person.isSubject) && new Set(before.filter((person) => !person.isSubject).map((person) => person.name)).size === 1
}

/** Whom a sentence that opens with an adverbial up to `at` (block offset) is about: "In 1832, at age 33, he …". */
export function whoOfOpening(sentence: SentenceReading, at: number): Who {
  if (!(sentence instanceof LazySentence)) return { kind: 'other', name: null }
  const before = sentence.text.slice(0, at - sentence.span.start)
  return before.length < 40 ? sentence.topic.who : whoDoes(sentence.speech, before.length)
}

class LazySentence implements SentenceReading {
  readonly sieve: Sieve
  private personsRead: readonly PersonMention[] | null = null
  private clausesRead: readonly Clause[] | null = null
  private speechRead: Speech | null = null
  private topicRead: Topic | null = null
  private nextRead: Topic | null = null

  constructor(
    readonly text: string, readonly span: Span, readonly timexes: readonly Timex[], readonly quotes: readonly Span[],
    private readonly rest: { readonly names: SubjectNames }, private readonly before: LazySentence | null,
    /** Last words of the full names said so far in the block, and ranks of kinsmen with the subject's name; shared by its sentences, which read in order. */
    private readonly known: Set<string>,
  ) {
    this.sieve = new Sieve(this.text)
  }

  get beforeThis(): LazySentence | null {
    return this.before
  }

  /** What a pronoun in the sentence behind may mean. First to last, as each sentence may ask for the one before it. */
  get nextTopic(): Topic {
    for (const sentence of this.unread((one) => one.nextRead === null)) sentence.nextRead = topicForNext(sentence.speech)
    return this.nextRead ?? subjectTopic
  }

  get previous(): string {
    return this.before?.text ?? ''
  }

  get persons(): readonly PersonMention[] {
    if (this.personsRead) return this.personsRead
    for (const sentence of this.before?.unread((one) => one.personsRead === null) ?? []) sentence.readPersons()
    return this.readPersons()
  }

  /** The persons of the sentences before must have been read: their surnames are known here. */
  private readPersons(): readonly PersonMention[] {
    const persons = findPersons(this, this.span.start, this.rest.names, this.known)
    for (const person of persons) {
      if (person.called !== undefined) this.known.add(person.called)
      if (!person.isSubject && person.name.includes(' ')) this.known.add(person.name.slice(person.name.lastIndexOf(' ') + 1))
    }
    this.personsRead = persons
    return persons
  }

  /** This sentence and those before it, down to the first that is read; first to last, so that reading them needs no recursion. */
  private unread(isUnread: (sentence: LazySentence) => boolean): readonly LazySentence[] {
    if (!isUnread(this)) return []
    const found: LazySentence[] = [this]
    for (let { before } = this as LazySentence; before && isUnread(before); before = before.before) found.push(before)
    return found.reverse()
  }

  get speech(): Speech {
    return this.speechRead ??= new Speech(this.text, this.span.start, this.persons, this.rest.names, () => this.before?.nextTopic ?? subjectTopic)
  }

  get topic(): Topic {
    this.topicRead ??= mainTopic(this.speech)
    return this.topicRead
  }

  get clauses(): readonly Clause[] {
    this.clausesRead ??= readClauses(this.speech, this.quotes)
    return this.clausesRead
  }
}
