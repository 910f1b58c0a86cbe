import { matchesOf } from '../../text/matches'
import type { Claim, Predicate } from '../claim'
import { isLand } from '../lexicon/countries'
import { claimOfSentence } from '../make-claim'
import { whoAt, whoOwns } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'

const level = '(towns?|cit(?:y|ies)|villages?|states?|countr(?:y|ies)|centur(?:y|ies))'
const kind = `(?:the )?(same|a different|different|separate|two different|two separate) ${level}`
/** "was born and died in the same city". */
const bornAndDied = new RegExp(`\\bborn and (?:died|passed away) in ${kind}`, 'gu')
/** "died in the same city where she was born", "passed away in a different country than he was born in". */
const diedWhere = new RegExp(`\\b(?:died|passed away) in ${kind},? (?:(?:that |where |in which |as |than |from |from where |than where )(?:he|she|they) (?:was|were) born(?: in)?|as (?:his|her|their) birth)(?=[.,;]|$)`, 'gu')
/** "birth and death both happened in the same town". */
const birthAndDeath = new RegExp(`\\bbirth and death (?:both )?(?:happened|occurred|took place|were) in ${kind}`, 'gu')
/** "lives in the same state in which he was born". */
const livesWhere = new RegExp(`\\b(?:lives|live|resides|reside) in ${kind},? (?:that |where |in which |as |than |from where |than where )?(?:he|she|they) (?:was|were) born(?: in)?(?=[.,;]|$)`, 'gu')
/** "lived in two different centuries", "spent her life in the same century". */
const livedIn = /\b(?:lived|spent) (?:(?:his|her|their) (?:whole |entire )?life )?in (?:the )?(same|two different|two separate|two) (century|centuries)/gu
const born = /\b(?:was |were )?born in (?:the )?(U\.S\.(?:A\.)?|U\.K\.|\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2})(?=[.,;]|$| (?:and|in|on)\b)/gu
const died = /\b(?:died|passed away|was killed) in (?:the )?(U\.S\.(?:A\.)?|U\.K\.|\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2})(?=[.,;]|$| (?:and|in|on)\b)/gu
const bornAndDiedIn = /\bborn and died in (?:the )?(U\.S\.(?:A\.)?|U\.K\.|\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2})(?=[.;]|$)/gu

/** Lands the subject was born or died in, and whether both were one town, land or century. */
export const extractPlaces: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return reading.sentences.flatMap((sentence) => {
    if (!/\bborn\b|\bdied\b|passed away|birth and death|centur/.test(sentence.text)) return []
    return [...same(sentence, context.source), ...residences(sentence, context.source), ...lands(sentence, context.source)]
  })
}

function same(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  return [bornAndDied, diedWhere, birthAndDeath, livedIn].flatMap((pattern) => matchesOf(pattern, sentence.text)
    .map((match) => claimAt(sentence, source, 'same-place', match.index, match[0], relationOf(match))))
}

const residences = (sentence: SentenceReading, source: Claim['source']): readonly Claim[] => matchesOf(livesWhere, sentence.text)
  .map((match) => claimAt(sentence, source, 'residence', match.index, match[0], relationOf(match)))

/** "same town", "different country". */
const relationOf = (match: RegExpExecArray): string =>
  `${match[1] === 'same' ? 'same' : 'different'} ${/town|cit|village/.test(match[2] ?? '') ? 'town' : /state/.test(match[2] ?? '') ? 'state' : /countr/.test(match[2] ?? '') ? 'country' : 'century'}`

function lands(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  const of = (pattern: RegExp, predicates: readonly Predicate[]): readonly Claim[] => matchesOf(pattern, sentence.text).flatMap((match) => {
    const land = match[1] ?? ''
    return isLand(land) ? predicates.map((predicate) => claimAt(sentence, source, predicate, match.index, match[0], land)) : []
  })
  return [...of(born, ['birth-place']), ...of(died, ['death-place']), ...of(bornAndDiedIn, ['birth-place'])]
}

function claimAt(sentence: SentenceReading, source: Claim['source'], predicate: Predicate, at: number, words: string, text: string): Claim {
  const span = { start: sentence.span.start + at, end: sentence.span.start + at + words.length }
  const verb = /^(?:was |were )/.exec(words)?.[0].length ?? 0
  return claimOfSentence(sentence, source, {
    predicate, who: /^birth and/.test(words) ? whoOwns(sentence, span.start) : whoAt(sentence, span.start + verb), evidence: span, when: null, trigger: span, object: { kind: 'text', text, span },
  })
}
