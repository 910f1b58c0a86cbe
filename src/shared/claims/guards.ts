import type { Span } from '../text/span'
import type { Guards } from './claim'
import type { SentenceReading } from './reading'

/** Nothing stands over the words. */
export const noGuards: Guards = { negated: false, modal: false, attributed: false, quoted: false, hedged: false, posthumous: false }

const negation = /\b(?:not|never|no longer|neither|nor|without|nobody|none|refus\w+|declin\w+|den(?:y|ied|ies|ying)|fail\w*|reject\w+|contrary to|instead of|rather than|cannot|unable|prevented|unsuccessful\w*)\b|n['’]t\b/i
/** "Would later marry" tells what happened; "would have" and a bare "would" do not. */
const modality = /\b(?:would(?! (?:later|eventually|go on|subsequently|soon|then|remain|become|continue|serve|die|also))|could|might|may(?! \d)|should|ought|plan(?:s|ned|ning)?\b(?! of)|intend\w*|intention|hop(?:e|es|ed|ing)|expect\w*|schedul\w*|supposed to|w(?:as|ere) to(?! (?:be )?(?:\w+ )?(?:become|remain|die|last))|wanted|wish(?:es|ed)?|offer(?:s|ed)?|propos(?:e|es|ed|al)|consider(?:s|ed|ing)?|threaten\w*|attempt\w*|tr(?:y|ied|ying) to|almost|nearly|if|unless|in case|postponed|cancel+ed|demand\w*|call(?:s|ed|ing) for|will|forthcoming|upcoming|allow\w*|enabl\w*|eligible)\b/i
const attribution = /\baccording to (?!the (?:julian|gregorian|old|new|islamic|hebrew|jewish|lunar|french republican|civil) )|\b(?:claim(?:s|ed|ing)?|report(?:s|ed|edly|edly)?|alleg(?:es|ed|edly|ation|ations)|rumou?r\w*|legend\w*|tradition(?:s|ally)?|apocryphal\w*|supposed(?:ly)?|purported(?:ly)?|believ(?:e|es|ed)|thought|said|says|stated?|states|stating|argue[sd]?|suggest(?:s|ed)?|speculat\w+|assert(?:s|ed)?|maintain(?:s|ed)? that|insist(?:s|ed)?|accounts?|sources?|biographers?|historians|scholars|estimat\w+|assum(?:e|es|ed|ing)|recalls?|recalled|wrote that|writes that|quoted|told|tells|alternatively|conflicting|contradict\w*|other authors|myth|fiction\w*|novel|film about|plays? the role|portray\w*)\b/i
const hedging = /\b(?:probabl[ye]|possibl[ye]|perhaps|presumabl[ye]|likely|maybe|apparently|uncertain\w*|unknown|disput\w+|unclear|debated?|controvers\w+|seem(?:s|ed|ingly)?|appear(?:s|ed)? to|evidently|conjectur\w+|not clear|inaccurate\w*|incorrect\w*|mistaken\w*|erroneous\w*|wrong(?:ly)?|actual birth|real (?:age|birth)|falsif\w+|pretend\w*)\b/i
const posthumous = /\b(?:posthumous\w*|statues?|memorials?|monuments?|plaques?|centen\w+|bicenten\w+|anniversar\w+|named (?:after|for|in)|renamed|in (?:his|her|their) (?:honou?r|memory)|unveil\w*|commemorat\w*|tributes?|exhum\w*|reburied|reinterred|canoni[sz]\w+|beatif\w+|venerat\w+|feast day|legacy|stamps?|birthplace museum|auction\w*|biograph(?:y|ies)|remains were|his (?:death|estate)|her (?:death|estate)|after (?:his|her) (?:death|assassination|execution))\b/i

/**
 * What keeps the words at `span` from being taken at face value. Attribution, hedging and posthumous cues govern the
 * whole sentence; negation and modality only the clause of the span and what stands before it there.
 */
export function guardsAt(sentence: SentenceReading, span: Span): Guards {
  const whole = sentence.text
  const clause = clauseAround(sentence, span)
  const words = whole.slice(clause.start - sentence.span.start, clause.end - sentence.span.start)
  return {
    negated: negation.test(words),
    modal: modality.test(words),
    attributed: attribution.test(whole),
    quoted: sentence.quotes.some((quote) => quote.start < span.end && span.start < quote.end),
    hedged: hedging.test(whole),
    posthumous: posthumous.test(whole),
  }
}

/** The clause a span stands in; a bracket belongs to its own clause. */
function clauseAround(sentence: SentenceReading, span: Span): Span {
  const clause = sentence.clauses.find((candidate) => candidate.span.start <= span.start && span.start < candidate.span.end)
  return clause?.span ?? sentence.span
}

/** Guards of a stretch of words alone, without a sentence around it. */
export const guardsOfWords = (words: string): Guards => ({
  negated: negation.test(words), modal: modality.test(words), attributed: attribution.test(words), quoted: false,
  hedged: hedging.test(words), posthumous: posthumous.test(words),
})

/** True when any guard is up. */
export const isGuarded = (guards: Guards): boolean =>
  guards.negated || guards.modal || guards.attributed || guards.quoted || guards.hedged || guards.posthumous
