import { gateOf, matchesIn } from '../../text/matches'
import type { Claim } from '../claim'
import { claimsWhere } from '../claims-where'
import { countryOf } from '../lexicon/countries'
import { countryOfPeople, peopleSource } from '../lexicon/demonyms'
import { claimOfSentence } from '../make-claim'
import { whoAt, whoOwns } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'

/** Who a person is by work or fame; the adjective before it is a nationality. */
const person = '(?:[\\p{Ll}-]+(?:er|or|ess|ist|ian|ant|man|woman|maker|smith)|artist|king|queen|poet|model|chef|spy|judge|athlete|diplomat|monarch|star|celebrity|person|citizen|national|comedienne|laureate|pilot|priest|saint|hero|architect|icon|native)'
const filler = '(?:(?:well|widely|best|little)[- ]known|(?:world[- ])?\\p{Ll}+(?:ed|ing|ful|ous|ic|al|ly|y|renowned|famous|time|old)|young|famous|former|retired|great|late|and|/)'
const work = `(?:[\\p{Ll}/-]+,? (?:and )?){0,3}?${person}`
/** What makes of the adjective a kind of thing: "an American football player", "a French horn player", "an English teacher". */
const ofThing = '(?!-| (?:football|rules|horn|classical|folk|language|literature|studies|history|music|dance|bulldog|league|independence|resistance|empire|opera|cinema|theatre|theater|art|law|army|navy|air|national|style|cuisine|food|pop|rock|checkers|teacher|professor|scholar|translator|instructor|tutor|major|lecturer|descent|ancestry|origin|heritage|expatriate|exile|born|citizenship|by)\\b)'
const is = new RegExp(`\\b(?:is|was|are|were) (?:an?|the|one of the) (?:${filler} ){0,3}(${peopleSource})${ofThing}(?=(?: ${work})?(?:[.,;]|$| (?:who|and|of|from|in|that|with|known|active|based)\\b))`, 'gu')
const both = new RegExp(`\\b(?:is|was) both (${peopleSource}) and (${peopleSource})(?=[.,;]|$)`, 'gu')
const citizen = new RegExp(`\\b(?:is|was|became) an? (?:(?!honorary\\b)\\p{Ll}+ )?(${peopleSource}) (?:citizen|national|subject)\\b(?!['’])`, 'gu')
const nationality = new RegExp(`\\b(?:nationality|citizenship) (?:is|was) (${peopleSource}|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?=[.,;]|$)`, 'gu')
const plain = new RegExp(`\\b(?:is|was) (${peopleSource})(?=[.,;]|$)`, 'gu')
const ofNationality = new RegExp(`\\b(?:is|was) of (${peopleSource}) (?:nationality|citizenship)(?=[.,;]|$)`, 'gu')
const denied = new RegExp(`\\b(?:is|was) (?:not (?:an? )?|non-? ?)(${peopleSource}|american)(?: citizen)?(?=[.,;]|$)`, 'gu')
const belongs = /\b(?:belongs to the nationality of|is a citizen of|was a citizen of|holds the nationality of) (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[.,;]|$)/gu

/** Without it there is nothing to read here. */
const patterns = [is, both, citizen, nationality, plain, ofNationality, denied, belongs]
const mayTell = gateOf(...patterns)

/** What people the text counts the subject among: "was an American physicist", "is a French citizen", "her nationality is Danish". */
export const extractNationalities: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => patterns.flatMap((pattern) => read(sentence, context.source, pattern)))
}

function read(sentence: SentenceReading, source: Claim['source'], pattern: RegExp): readonly Claim[] {
  return matchesIn(pattern, sentence).flatMap((match) => match.slice(1).flatMap((word) => {
    const country = word === undefined ? null : countryOfPeople(word) ?? countryOf(word)
    if (country === null || word === undefined || /\bhonorary\b/.test(match[0])) return []
    const at = sentence.span.start + match.index
    const start = at + match[0].indexOf(word)
    const span = { start: at, end: start + word.length }
    const claim = claimOfSentence(sentence, source, {
      predicate: 'nationality', who: pattern === nationality ? whoOwns(sentence, at) : whoAt(sentence, at), evidence: span, when: null, trigger: { start, end: span.end }, object: { kind: 'text', text: country, span },
    })
    const said = pattern === denied ? { ...claim, guards: { ...claim.guards, negated: false }, object: { kind: 'text', text: `not ${country}`, span } as const } : claim
    return claim.who.kind === 'subject' ? [said] : []
  }))
}
