import { gateOf, matchesIn } from '../../../text/matches'
import type { Claim, Predicate } from '../../claim'
import { claimsWhere } from '../../claims-where'
import { claimOfSentence } from '../../make-claim'
import { whoAt } from '../../read-block'
import type { Extractor, SentenceReading } from '../../reading'

const of = (words: string): RegExp => new RegExp(words, 'gu')
/** "born before 1940", "died after 1920", "was alive in 1920", "only lived in the 19th century": the date stands right behind. */
const patterns: readonly (readonly [Predicate, string, RegExp])[] = [
  ['born-limit', '', of('\\bborn (?:some ?time |shortly |just |well |long )?(before|prior to|after) (?:the (?:year |start of the |turn of the )?)?')],
  ['died-limit', '', of('\\b(?:died|passed away) (?:some ?time |shortly |just |well |long )?(before|prior to|after) (?:the (?:year |start of the |turn of the )?)?')],
  ['alive-in', 'yes', of('\\b(?:was (?:still )?alive (?:in|during)|lived through) (?:the )?(?:year )?')],
  ['alive-in', 'no', of('\\b(?:was not|was n[\'’]t|wasn[\'’]t) (?:yet |still )?alive (?:in|during) (?:the )?(?:year )?')],
  ['alive-in', 'only', of('\\b(?:(?:only|solely) (?:ever )?lived in|lived (?:only|solely|entirely|(?:his|her|their) (?:whole|entire) life) in|spent (?:his|her|their) (?:whole|entire) life in) (?:the )?(?=\\d|\\p{Ll}+ century)')],
]

/** Without it there is nothing to read here. */
const mayTell = gateOf(...patterns.map(([, , pattern]) => pattern))

/** Limits of a life by a date: before, after, alive in. */
export const extractLifeLimits: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => (sentence.timexes.length === 0 ? [] : patterns.flatMap(([predicate, text, pattern]) => matchesIn(pattern, sentence).flatMap((match) => claimAt(sentence, context.source, predicate, text === '' ? (match[1] === 'after' ? 'after' : 'before') : text, match)))))
}

function claimAt(sentence: SentenceReading, source: Claim['source'], predicate: Predicate, text: string, match: RegExpExecArray): readonly Claim[] {
  const end = sentence.span.start + match.index + match[0].length
  const timex = sentence.timexes.find((one) => one.type === 'DATE' && one.when?.kind === 'point' && one.span.start <= end && end < one.span.end && one.span.start >= end - 9)
  if (!timex?.when || !/^(?:['’]s)?(?:[.,;]|$| (?:and|but|in|at)\b)/.test(sentence.text.slice(timex.span.end - sentence.span.start))) return []
  const span = { start: sentence.span.start + match.index, end: timex.span.end }
  const claim = claimOfSentence(sentence, source, { predicate, who: whoAt(sentence, span.start), evidence: span, when: timex.when, timex, trigger: span, object: { kind: 'text', text, span } })
  return [text === 'no' ? { ...claim, guards: { ...claim.guards, negated: false } } : claim]
}
