import type { Timex, When } from '../temporal/timex'
import type { Span } from '../text/span'
import type { Claim, ClaimObject, Guards, Predicate, Source, Who } from './claim'
import { guardsAt, noGuards } from './guards'
import type { SentenceReading } from './reading'
import { theSubject } from './who/of-phrase'

/** A statement of a sentence about `who`; guards are those that stand over `evidence`. */
export function claimOfSentence(sentence: SentenceReading, source: Source, parts: {
  readonly predicate: Predicate
  readonly evidence: Span
  readonly who?: Who
  readonly timex?: Timex | null
  readonly when?: When | null
  readonly object?: ClaimObject | null
  readonly trigger?: Span | null
  readonly guards?: Guards
}): Claim {
  const timex = parts.timex ?? null
  return {
    predicate: parts.predicate, who: parts.who ?? theSubject, source, evidence: parts.evidence, context: sentence.span,
    when: parts.when === undefined ? timex?.when ?? null : parts.when, timex, object: parts.object ?? null, office: null,
    guards: parts.guards ?? guardsAt(sentence, parts.trigger ?? parts.evidence), trigger: parts.trigger ?? null,
  }
}

/** A statement of the record: always about the subject, never guarded. */
export function claimOfRecord(context: Span, parts: {
  readonly predicate: Predicate
  readonly evidence: Span
  readonly timex?: Timex | null
  readonly when?: When | null
  readonly object?: ClaimObject | null
  readonly trigger?: Span | null
  readonly hedged?: boolean
}): Claim {
  const timex = parts.timex ?? null
  return {
    predicate: parts.predicate, who: theSubject, source: 'record', evidence: parts.evidence, context,
    when: parts.when === undefined ? timex?.when ?? null : parts.when, timex, object: parts.object ?? null, office: null,
    guards: parts.hedged ? { ...noGuards, hedged: true } : noGuards, trigger: parts.trigger ?? null,
  }
}
