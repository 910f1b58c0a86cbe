import { gateOf, matchesIn } from '../../../text/matches'
import type { Claim } from '../../claim'
import { claimsWhere } from '../../claims-where'
import { claimOfSentence } from '../../make-claim'
import { cardinalOf, cardinalSource } from '../../numbers'
import { ageIn } from '../../quantities'
import { whoAt } from '../../read-block'
import type { Extractor, SentenceReading } from '../../reading'

const end = '(?=[.,;]|$| (?:and|who|now)\\b)'
/** "is thirty years of age", "is less than 60 years old", "is in her seventies", "is a teenager". */
const exact = new RegExp(`\\b(?:is|are) (?:currently |now |only |still |already )*(?:(less than|under|younger than|more than|over|older than|at least) )?(${cardinalSource}) years? (?:old|of age)${end}`, 'gu')
const decade = new RegExp(`\\b(?:is|are) (?:currently |now |still |already )*(in (?:his|her|their) [^.,;]{3,24}?)${end}`, 'gu')
const teenager = new RegExp(`\\b(?:is|are) (?:currently |now |still )*an? (teenager|toddler|centenarian|octogenarian|nonagenarian|septuagenarian)${end}`, 'gu')
const born = new RegExp(`\\bborn (?:[^.,;()]{0,40}? )?(more than|over|less than|under) (${cardinalSource}) years ago${end}`, 'gu')
const kinds: Readonly<Record<string, readonly [number, number]>> = { teenager: [13, 19], toddler: [1, 4], septuagenarian: [70, 79], octogenarian: [80, 89], nonagenarian: [90, 99], centenarian: [100, Infinity] }

const mayTell = gateOf(exact, decade, teenager, born)

/** How old the text says the subject is at the time of writing. */
export const extractAgesNow: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => {
    const limited = [exact, born].flatMap((pattern) => matchesIn(pattern, sentence).flatMap((match) => {
      const value = cardinalOf(match[2] ?? '')
      return value === null || value === 0 ? [] : [claimAt(sentence, context.source, match, ...rangeOf((match[1] ?? '').toLowerCase(), value))]
    }))
    const decades = matchesIn(decade, sentence).flatMap((match) => {
      const age = ageIn(match[1] ?? '')
      return age && age.index === 0 && age.length === (match[1] ?? '').length ? [claimAt(sentence, context.source, match, age.least, age.most)] : []
    })
    const named = matchesIn(teenager, sentence).flatMap((match) => { const kind = kinds[match[1] ?? '']; return kind ? [claimAt(sentence, context.source, match, ...kind)] : [] })
    return [...limited, ...decades, ...named]
  })
}

function rangeOf(limit: string, value: number): readonly [number, number] {
  if (/^(?:less|under|younger)/.test(limit)) return [0, value - 1]
  return /^(?:more|over|older|at)/.test(limit) ? [value, Infinity] : [value, value]
}

function claimAt(sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, least: number, most: number): Claim {
  const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length }
  return claimOfSentence(sentence, source, {
    predicate: 'age-now', who: whoAt(sentence, span.start), evidence: span, when: null, trigger: span, object: { kind: 'number', value: Number.isFinite(most) ? most : least, least, most, span },
  })
}
