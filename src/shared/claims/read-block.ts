import type { Timex } from '../temporal/timex'
import type { Span } from '../text/span'
import { readClauses } from './clauses'
import { findPersons } from './persons'
import type { SubjectNames } from './profile'
import { quotedSpans } from './quotes'
import type { BlockReading, Clause, PersonMention, SentenceReading } from './reading'
import { mainTopic, subjectTopic, topicForNext, whoDoes, whoOfPhrase, whoOfPronoun, type Speech, type Topic } from './who'
import type { Who } from './claim'

/**
 * Reads one block: persons, quotations, clauses, whose doing each tells. Spans are offsets into `text`. Everything is
 * found when first asked for, so that a sentence no extractor cares for costs nothing.
 */
export function readBlock(text: string, kind: BlockReading['kind'], sentences: readonly Span[], timexes: readonly Timex[], names: SubjectNames): BlockReading {
  const quotes = /["“«„‘']/.test(text) ? quotedSpans(text) : []
  const readings: LazySentence[] = []
  let next = 0
  for (const span of sentences) {
    while (next < timexes.length && (timexes[next]?.span.start ?? 0) < span.start) next++
    const first = next
    while (next < timexes.length && (timexes[next]?.span.start ?? 0) < span.end) next++
    readings.push(new LazySentence(text, span, timexes.slice(first, next), quotes, names, readings[readings.length - 1] ?? null))
  }
  return { text, kind, sentences: readings }
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

/** Whether the sentence, or where it opens with "They" the one before, is about the subject: a couple then includes the subject. */
export function isCoupleOfSubject(sentence: SentenceReading): boolean {
  if (!(sentence instanceof LazySentence)) return false
  const topic = /^(?:They|The couple|The two|The pair|Together)\b/.test(sentence.text) ? sentence.speech.before : sentence.topic
  return topic.who.kind === 'subject'
}

/** Whom a sentence that opens with an adverbial up to `at` (block offset) is about: "In 1832, at age 33, he …". */
export function whoOfOpening(sentence: SentenceReading, at: number): Who {
  if (!(sentence instanceof LazySentence)) return { kind: 'other', name: null }
  const before = sentence.text.slice(0, at - sentence.span.start)
  return before.length < 40 ? sentence.topic.who : whoDoes(sentence.speech, before.length)
}

class LazySentence implements SentenceReading {
  readonly text: string
  readonly quotes: readonly Span[]
  private personsRead: readonly PersonMention[] | null = null
  private clausesRead: readonly Clause[] | null = null
  private speechRead: Speech | null = null
  private topicRead: Topic | null = null
  private surnamesRead: ReadonlySet<string> | null = null
  private nextRead: Topic | null = null

  constructor(
    private readonly block: string, readonly span: Span, readonly timexes: readonly Timex[], quotes: readonly Span[],
    private readonly names: SubjectNames, private readonly before: LazySentence | null,
  ) {
    this.text = block.slice(span.start, span.end)
    this.quotes = quotes.filter((quote) => quote.start < span.end && span.start < quote.end)
  }

  get previous(): string {
    return this.before?.text ?? ''
  }

  get persons(): readonly PersonMention[] {
    this.personsRead ??= findPersons(this.block, this.span.start, this.span.end, this.names, this.before?.surnames)
    return this.personsRead
  }

  /** Last words of the full names said so far in the block. */
  get surnames(): ReadonlySet<string> {
    if (!this.surnamesRead) {
      const own = this.persons.filter((person) => !person.isSubject && person.name.includes(' ')).map((person) => person.name.slice(person.name.lastIndexOf(' ') + 1))
      this.surnamesRead = new Set([...(this.before?.surnames ?? []), ...own])
    }
    return this.surnamesRead
  }

  get speech(): Speech {
    this.speechRead ??= { text: this.text, start: this.span.start, persons: this.persons, names: this.names, before: this.before?.nextTopic ?? subjectTopic }
    return this.speechRead
  }

  get nextTopic(): Topic {
    this.nextRead ??= topicForNext(this.speech)
    return this.nextRead
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
