import { gateOf, matchesIn } from '../../../text/matches'
import type { Claim, Predicate } from '../../claim'
import { claimsWhere } from '../../claims-where'
import { months } from '../../lexicon/months'
import { claimOfSentence } from '../../make-claim'
import { whoAt, whoOwns } from '../../read-block'
import type { Extractor, SentenceReading } from '../../reading'

const season = '[Ss]pring(?:time)?|[Ss]ummer(?:time)?|[Aa]utumn|[Ff]all|[Ww]inter(?:time)?'
const month = `(?:early |mid-|late )?(${months})(?! \\d|,? \\d{3,4})`
/** What must follow: "in the fall of 1950" is a date and read elsewhere, "in winter quarters" is no season. */
const end = '(?= ?[.;!]|,(?! \\d)|$| (?:and|but|in \\p{Lu}|at|while|when)\\b)'
const born = new RegExp(`\\b(?:born|birthed) (?:during|in) (?:the )?(?:(${season})(?: season| months?)?|an? (${season}) month|(?:the month of )?${month})${end}`, 'gu')
const died = new RegExp(`\\b(?:died|passed away) (?:during|in) (?:the )?(?:(${season})(?: season| months?)?|an? (${season}) month|(?:the month of )?${month})(?= ?[.;!]|$)`, 'gu')
/** "has a winter birthday", "celebrates her birthday in March", "her birthday is in the summer". */
const has = new RegExp(`\\b(?:has|have|had) an? (?:(${season})(?: ?time)?|(${months})) [Bb]irthday`, 'gu')
const birthdayIn = new RegExp(`\\b[Bb]irthday(?: (?:that|which))?(?: (?:is|was|falls|comes)|['’]s) (?:always )?(?:during|in) (?:the )?(?:(${season})(?: season| months?)?|an? (${season}) month|(?:the month of )?${month})${end}`, 'gu')
const celebrates = new RegExp(`\\b(?:celebrates?|celebrated|has) (?:his|her|their|an?) [Bb]irthday (?:(?:during|in) (?:the )?|every |each )(?:(${season})(?: season| months?)?|an? (${season}) month|(?:the month of )?${month})${end}`, 'gu')

const seasons = ['spring', 'summer', 'autumn', 'winter']

const mayTell = gateOf(born, died, has, birthdayIn, celebrates)

/** The season or month of the birth (or death) where no year stands beside it: "born in the springtime", "has a winter birthday". */
export const extractBirthdays: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => [born, has, celebrates, birthdayIn].flatMap((pattern) => read(sentence, context.source, 'birthday', pattern)).concat(read(sentence, context.source, 'deathday', died)))
}

const read = (sentence: SentenceReading, source: Claim['source'], predicate: Predicate, pattern: RegExp): readonly Claim[] => matchesIn(pattern, sentence).flatMap((match) => {
  const word = (match.slice(1).find((group) => group !== undefined) ?? '').toLowerCase()
  const monthIndex = months.toLowerCase().split('|').indexOf(word)
  const named = word === 'fall' ? 2 : seasons.findIndex((one) => word.startsWith(one))
  const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length }
  const isNoun = pattern === birthdayIn
  if (/\b(?:character|born again|re)-?$/.test(sentence.text.slice(0, match.index).trimEnd())) return []
  return [claimOfSentence(sentence, source, {
    predicate, who: isNoun && !/^birthday (?:that|which)/i.test(match[0]) ? whoOwns(sentence, span.start) : whoAt(sentence, isNoun ? sentence.span.start + ownerVerb(sentence.text, match.index) : span.start),
    evidence: span, when: null, trigger: span, object: { kind: 'text', text: monthIndex >= 0 ? `month ${monthIndex + 1}` : `season ${named + 1}`, span },
  })]
})

/** "has a birthday that is in …": the verb before the noun tells whose it is. */
const ownerVerb = (text: string, at: number): number => Math.max(0, text.slice(0, at).search(/\b(?:has|have|had) an? \p{Ll}*\s?$/u))
