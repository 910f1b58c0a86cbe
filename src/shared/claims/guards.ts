import { mayHold } from '../text/matches'
import { shiftSpan, type Span } from '../text/span'
import type { Guards } from './claim'
import { demandBeforeVerb } from './lexicon/grammar-words'
import { dayNames, hedging, illnesses, modality, negation, posthumous, speechVerb, strongAttribution } from './lexicon/guard-words'
import { mayBeOwnWords, ownWordsIn } from './quotes'
import type { SentenceReading } from './reading'

/** Nothing stands over the words. */
export const noGuards: Guards = { negated: false, modal: false, attributed: false, quoted: false, hedged: false, posthumous: false }

/**
 * What keeps the words at `span` from being taken at face value. Attribution, hedges and posthumous cues govern the
 * whole sentence, somebody's own words without marks what follows their colon, a verb of speech what follows it, negation and modality what follows them in the clause of the span.
 */
export function guardsAt(sentence: SentenceReading, span: Span): Guards {
  const whole = withoutDemand(sentence, isNameFirst(sentence) ? sentence.text : lowerStart(sentence.text), span)
  const clause = clauseAround(sentence, span)
  const from = clause.start - sentence.span.start
  const before = withoutAsides(whole.slice(from, Math.max(from, span.end - sentence.span.start)))
  return {
    negated: holds(negation, sentence, before),
    modal: holds(modality, sentence, before),
    attributed: (mayHold(strongAttribution, sentence) && strongAttribution.test(withoutAccountsBehind(whole, span.end - sentence.span.start).replace(causeGiven, '').replace(ofCharges, ' '))) || holds(speechVerb, sentence, whole.slice(0, Math.max(0, span.start - sentence.span.start)).replace(nounOfSpeech, ' ')) || holds(taggedSpeech, sentence, whole),
    quoted: isQuoted(sentence, span) || isInOwnWords(sentence, span),
    hedged: holds(hedging, sentence, whole) && hedging.test(withoutDoubtBehind(withoutChoices(sentence, whole), span.end - sentence.span.start)),
    posthumous: holds(posthumous, sentence, whole),
  }
}

/** "Venn insisted that the vote be counted and [stepped down]": nobody says what stands behind. */
function withoutDemand(sentence: SentenceReading, whole: string, span: Span): string {
  const demand = mayHold(demandBeforeVerb, sentence) ? demandBeforeVerb.exec(whole) : null
  const end = demand ? demand.index + demand[0].length : 0
  return demand && end <= span.start - sentence.span.start ? whole.slice(0, demand.index) + ' '.repeat(demand[0].length) + whole.slice(end) : whole
}

/** Whether some of the words at a span are somebody's own. */
export const isQuoted = ({ quotes }: SentenceReading, span: Span): boolean => quotes.some((quote) => quote.start < span.end && span.start < quote.end)

/** Whether the words at a span are somebody's own without a mark that says so. */
function isInOwnWords(sentence: SentenceReading, span: Span): boolean {
  if (!mayHold(mayBeOwnWords, sentence)) return false
  if (!ownWords.has(sentence)) ownWords.set(sentence, ownWordsIn(sentence.text, sentence.quotes.map((quote) => shiftSpan(quote, -sentence.span.start))))
  const from = ownWords.get(sentence) ?? null
  return from !== null && span.start - sentence.span.start >= from
}
/** Asked for each claim of a sentence. */
const ownWords = new WeakMap<SentenceReading, number | null>()

/** "contained remarks that hurt her, and she [resigned]": nobody says what stands behind. */
const nounOfSpeech = /\b(?:contain\w*|of|by|with|the|his|her|their|some|these|several) (?:remarks|records|notes|shows) that [^,;:()]{3,90}, and (?=(?:he|she)\b)/

/** "Venn, who never married, died": what is said aside is over before the verb. */
const withoutAsides = (words: string): string => withoutNearly(withoutWishes(words.includes('who') ? words.replace(whoAside, ', ') : words).replace(/^(?:it was )?not until (?=[^,;:()]{3,40} (?:that|did) )/, '').replace(inVain, '').replace(inFull, ' '))
/** "Unable to sleep, Venn [left]": what could not be done is over with its comma. */
const inVain = /^(?:un(?:able|willing)|refusing|failing) to [^,;:()]{2,80}, (?=(?:he|she|they)\b|\p{Lu})/u
/** "Urging them to do all they could, he [died]": what was in somebody's power was done or not, whatever stands behind. */
const inFull = /\b(?:all|everything|anything|whatever|the best|as (?:much|well|far|best|hard|long|often) as) (?:that )?(?:he|she|they|it|one) could\b[^,;:()]*,(?= )/u
/** "The vote was about to begin when Venn [died]". */
const withoutNearly = (words: string): string => (words.includes(' about to ') ? words.replace(nearly, '') : words)
const nearly = /\b(?:was|were) (?:just )?about to [^,;:()]{2,60}? when (?=(?:he|she|the)\b|\p{Lu})/u

/** "Contrary to his father's wishes, [married]", "despite offers of a chair": what others wished is over with its comma. */
const withoutWishes = (words: string): string => (regardless.test(words) && !/\b(?:never|not)\b/.test(words) ? words.replace(regardless, ' ') : words)
const regardless = /(?<![\p{L}])(?:contrary to|against|despite|in spite of) (?:the |an? |his |her |their |all |many |several )?(?:[\p{L}’'.-]+ ){0,4}?(?:wish(?:es)?|will|advice|expectations?|hopes?|intentions?|plans?|offers?|proposals?|attempts?|threats?|orders?|custom)\b(?: (?:of|from|by) [^,;:()]{2,40})?,/u
const whoAside = /(?:^|, )who(?:se)? [^,;:()]{2,80},(?= )/gu

/** "On 3 May 1900 or possibly 1899": both readings are the date's own, and whoever compares it knows them. */
function withoutChoices({ timexes, span }: SentenceReading, whole: string): string {
  let words = whole
  for (const timex of timexes) if (timex.alternatives.length > 0) words = words.slice(0, timex.span.start - span.start) + ' '.repeat(timex.span.end - timex.span.start) + words.slice(timex.span.end - span.start)
  return words
}

/** "Venn died on 3 May 1900, possibly in Ruddle", "…, probably of a fever": what is doubted there is the place or the cause, and of that only what stands behind. */
const withoutDoubtBehind = (whole: string, end: number): string => whole.slice(0, Math.max(0, end)) + whole.slice(Math.max(0, end)).replace(doubtOfPlaceOrCause, '').replace(doubtOfPurpose, ' ')
const doubtOfPlaceOrCause = new RegExp(`(?:, | \\()(?:most )?(?:probably|possibly|perhaps|presumably|likely|apparently) (?:(?:in|at|near) (?=(?:the |his |her )?\\p{Lu})(?!(?:the )?${dayNames})|(?:of|from|due to|because of|as (?:a|the) result of) (?:[\\p{L}-]+ ){0,3}?${illnesses}|on the orders of )(?![^;:()]{0,80}\\bor\\b)(?![^,;:()]{0,60}\\d)`, 'gu')

/** "left the guild to avoid possible conflicts", "met to discuss a possible merger": what may come, and not what was done. */
const doubtOfPurpose = / to (?:avoid|avert|prevent|escape|discuss|explore|consider|investigate|negotiate) (?:(?:an?|the|any|all) )?(?:possible|probable|likely) (?=\p{L})/gu

/** "married Ida Quist, whose books, by some accounts, he had carried": what is told so is the clause about her, and nothing before it. */
const withoutAccountsBehind = (whole: string, end: number): string => (whole.includes(' accounts', end) ? whole.slice(0, end) + whole.slice(end).replace(accountsBehind, '') : whole)
const accountsBehind = /, (?:who|whom|whose|which|where) [^;:()]{2,90}?\bby (?:some|most|all|several|his own|her own) accounts\b[^;:()]*$/u

/** "appointed to lead an inquiry into allegations of fraud", "resigned amid rumours of a split": what it is about, or why, and nobody's word. */
const ofCharges = /\b(?:into|over|amid(?:st)?|after|following|despite|because of|due to) (?:(?:the|an?|any|some|various|further|public|serious|false) )?(?:(?:allegations?|rumou?rs) (?:of|about|against) (?!his\b|her\b|their\b)|alleged (?=\p{L}))(?![^,;.]*\bthat\b)/gu

/** "…; the cause was given as fever": the cause, and not the day. */
const causeGiven = /\bthe cause (?:of (?:his |her )?death )?(?:was|is) given as\b/

/** Whether words of the sentence match; most sentences have nothing of the kind. */
const holds = (pattern: RegExp, sentence: SentenceReading, words: string): boolean => mayHold(pattern, sentence) && pattern.test(words)

/** "…, one neighbour said." at the end. */
const taggedSpeech = /, [^,]{0,60}\b(?:said|says|say|claimed|recalled|joked|quipped|remarked|boasted)[.!?]?$/

/** The first letter small, so that a cue is found at the start of a sentence too. */
const lowerStart = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)

/** "May served as mayor": the first word of a sentence is a verb, or the name of somebody. */
const isNameFirst = (sentence: SentenceReading): boolean =>
  /^(?:May|Will) (?!(?:he|she|it|they|the|we|you|I|this|that|have|be|not|also|well|never)\b)/.test(sentence.text) && !sentence.text.endsWith('?') && sentence.persons.some((person) => person.isSubject && person.span.start === sentence.span.start)

/** The clause a span stands in; a bracket belongs to its own clause. */
function clauseAround(sentence: SentenceReading, span: Span): Span {
  const clause = sentence.clauses.find((candidate) => candidate.span.start <= span.start && span.start < candidate.span.end)
  return clause?.span ?? sentence.span
}

/** Guards of a stretch of words alone, without a sentence around it. */
export function guardsOfWords(stretch: string): Guards {
  const words = lowerStart(stretch)
  return {
    negated: negation.test(words), modal: modality.test(words), attributed: strongAttribution.test(words) || speechVerb.test(words), quoted: false,
    hedged: hedging.test(words), posthumous: posthumous.test(words),
  }
}

/** True when any guard is up. */
export const isGuarded = (guards: Guards): boolean =>
  guards.negated || guards.modal || guards.attributed || guards.quoted || guards.hedged || guards.posthumous
