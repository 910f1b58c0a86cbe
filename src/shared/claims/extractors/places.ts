import { gateOf, matchesIn } from '../../text/matches'
import type { Claim, Predicate } from '../claim'
import { claimsWhere } from '../claims-where'
import { countryOfCity } from '../lexicon/cities'
import { isLand } from '../lexicon/countries'
import { relationSource } from '../lexicon/kin'
import { claimOfSentence } from '../make-claim'
import { somethingElse } from '../who/of-phrase'
import { whoAt, whoOwns } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'

const level = '(towns?|cit(?:y|ies)|villages?|states?|countr(?:y|ies)|centur(?:y|ies))'
const kind = `(?:the )?((?:exact |very )?same|a different|different|separate|two different|two separate|another) ${level}`
const dying = '(?:died|passed away|was killed)'
/** "was born and died in the same city". */
const bornAndDied = new RegExp(`\\b(?:born(?: in)? and (?:later )?(?:died|passed away|buried)|both born and died) in ${kind}`, 'gu')
/** "died in the same city where she was born", "passed away in a different country than he was born in". */
const diedWhere = new RegExp(`\\b${dying} in ${kind},? (?:(?:that |where |in which |as |than |from |from where |than where )(?:he|she|they) (?:was|were) born(?: in)?|as (?:his|her|their) birth)(?=[.,;]|$)`, 'gu')
/** "died outside of his home state", "passed away in her native country", "was buried in his birth country". */
const home = `(outside(?: of)?|in) (?:his|her|their) (?:own )?(?:home|birth|native|original) ?(towns?|city|village|state|country|land)(?=[.,;]|$)`
const diedHome = new RegExp(`\\b${dying} ${home}`, 'gu')
const buriedHome = new RegExp(`\\b(?:is|was|lies) buried ${home}`, 'gu')
const diedNotHome = new RegExp(`\\b(?:did not|didn['’]t|did n['’]t) die (in) (?:his|her|their) (?:own )?(?:home|birth|native|original) ?(town|city|village|state|country|land)(?=[.,;]|$)`, 'gu')
/** "died in the country where she was born". */
const diedThere = new RegExp(`\\b${dying} in the (town|city|village|state|country) (?:where|in which|that) (?:he|she|they) (?:was|were) born(?: in)?(?=[.,;]|$)`, 'gu')
/** "birth and death both happened in the same town". */
const birthAndDeath = new RegExp(`\\bbirth and death (?:both )?(?:happened|occurred|took place|were) in ${kind}`, 'gu')
/** "lives in the same state in which he was born". */
const livesWhere = new RegExp(`\\b((?:does not|doesn['’]t|does n['’]t|no longer) )?(?:currently |still |now )?(?:lives?|resides?) in ${kind},? (?:that |where |in which |as |than |from where |than where )?(?:he|she|they) (?:was|were) born(?: in)?(?=[.,;]|$)`, 'gu')
/** "lived in two different centuries", "spent her life in the same century". */
const livedIn = /\b(?:lived|spent) (?:(?:his|her|their) (?:whole |entire )?life )?in (?:the )?(same|two different|two separate|two) (century|centuries)/gu
const one = '(?:U\\.S\\.(?:A\\.)?|U\\.K\\.|(?:St\\. )?\\p{Lu}[\\p{L}\\p{M}\'’-]*(?: (?:of |de |del |la |upon |am )?\\p{Lu}[\\p{L}\\p{M}\'’-]*){0,3})'
/** "Northam, Ohio, U.S.": one to four parts. */
const places = `(?:the )?(${one}(?:, ${one}){0,3})(?=[.,;]|$| (?:and|in|on|to|as|where|when|at|with|but|from|by)\\b)`
const inside = '(?:in|inside(?: of)?|within)'
const on = '(?:,? on (?:\\p{L}{3,9} \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9},? \\d{4}),?)?'
/** "into a family of weavers", "to a smith and his wife". */
const parents = '(?: (?:in)?to (?:an?|the|his|her) [\\p{L}\\p{M}\'’ -]{2,50}?)?'
/** " in a flat on the second floor of a mill": what is in the place. */
const thing = "(?: (?:in|at) (?:an?|the|his|her) (?:[\\p{Ll}’'-]+ ){0,11}?[\\p{Ll}’'-]+)?"
const born = new RegExp(`\\b(?:was |were |is )?(?:originally )?[Bb]orn(?: and raised)?${parents}${on}${thing} ${inside} ${places}`, 'gu')
const died = new RegExp(`\\b${dying}(?: (?:of|from) \\p{Ll}+(?: \\p{Ll}+){0,2}?)?(?:,? (?:at the ag[eo] of|at|aged) \\d{1,3},?)?${on} (?:${inside}|at) ${places}`, 'gu')
const bornAndDiedIn = new RegExp(`\\bborn and (?:later )?(?:died|passed away) in ${places}`, 'gu')

/** Every such statement has one of these. */
const mayTell = gateOf(bornAndDied, diedWhere, diedHome, buriedHome, diedNotHome, diedThere, birthAndDeath, livesWhere, livedIn, born, died, bornAndDiedIn)

/** Lands the subject was born or died in, and whether both were one town, land or century. */
export const extractPlaces: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => [...same(sentence, context.source), ...residences(sentence, context.source), ...lands(sentence, context.source)])
}

function same(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  return [bornAndDied, diedWhere, birthAndDeath, livedIn].flatMap((pattern) => matchesIn(pattern, sentence)
    .map((match) => claimAt(sentence, source, 'same-place', match.index, match[0], relationOf(match))))
    .concat(atHome(sentence, source), matchesIn(diedThere, sentence).map((match) => claimAt(sentence, source, 'same-place', match.index, match[0], `same ${levelOf(match[1] ?? '')}`)))
}

/** "Outside of his home state": how the death or the burial stands to the birth. */
const atHome = (sentence: SentenceReading, source: Claim['source']): readonly Claim[] => [diedHome, buriedHome, diedNotHome].flatMap((pattern) => matchesIn(pattern, sentence).map((match) => {
  const where = (match[1] === 'in') === (pattern !== diedNotHome) ? 'same' : 'different'
  const claim = claimAt(sentence, source, 'same-place', match.index, match[0], `${where} ${levelOf(match[2] ?? '')} ${pattern === buriedHome ? 'burial' : 'home'}`)
  return pattern === diedNotHome ? { ...claim, guards: { ...claim.guards, negated: false } } : claim
}))

const residences = (sentence: SentenceReading, source: Claim['source']): readonly Claim[] => matchesIn(livesWhere, sentence)
  .map((match) => {
    const isDenied = match[1] !== undefined
    const claim = claimAt(sentence, source, 'residence', match.index, match[0], `${match[2]?.endsWith('same') === isDenied ? 'different' : 'same'} ${levelOf(match[3] ?? '')}`)
    return isDenied ? { ...claim, guards: { ...claim.guards, negated: false } } : claim
  })

const levelOf = (word: string): string => (/town|cit|village/.test(word) ? 'town' : /state/.test(word) ? 'state' : /countr|land/.test(word) ? 'country' : 'century')

/** "same town", "different country". */
const relationOf = (match: RegExpExecArray): string => `${match[1]?.endsWith('same') ? 'same' : 'different'} ${levelOf(match[2] ?? '')}`

function lands(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  const of = (pattern: RegExp, predicates: readonly Predicate[]): readonly Claim[] => matchesIn(pattern, sentence).flatMap((match) => {
    const land = match[1] ?? ''
    return land.split(', ').some((part) => isLand(part) || countryOfCity(part) !== null) ? predicates.map((predicate) => claimAt(sentence, source, predicate, match.index, match[0], land)) : []
  })
  return [...of(born, ['birth-place']), ...of(died, ['death-place']), ...of(bornAndDiedIn, ['birth-place', 'death-place'])]
}

function claimAt(sentence: SentenceReading, source: Claim['source'], predicate: Predicate, at: number, words: string, text: string): Claim {
  const span = { start: sentence.span.start + at, end: sentence.span.start + at + words.length }
  const verb = /^(?:was |were )/.exec(words)?.[0].length ?? 0
  const noun = /^born/.test(words) ? isNoun.exec(sentence.text.slice(0, at)) : null
  return claimOfSentence(sentence, source, {
    predicate, who: noun === null && /^born/.test(words) && isOfNoun.test(sentence.text.slice(0, at)) ? somethingElse : /^birth and/.test(words) ? whoOwns(sentence, span.start) : whoAt(sentence, noun ? sentence.span.start + noun.index : span.start + verb), evidence: span, when: null, trigger: span, object: { kind: 'text', text, span },
  })
}

/** "married a surveyor [born in …]", "She had a daughter [born in …]", "met her husband Per Lunn, [born in …]": of whom the noun tells. */
const isOfNoun = new RegExp(`\\b(?:an?|another|the) (?:[\\p{Ll}-]+ ){1,4}$|\\b(?:[Hh]is|[Hh]er) ${relationSource} ["“]?\\p{Lu}[^,;:()]{1,40}, $`, 'u')

/** "Venn was a land surveyor [born in …]": of whom the main clause says it. */
const isNoun = /\b(?:is|was) (?:an?|the) (?:(?!(?:of|to|for|with|by|from|in|at|on) )[\p{L}-]+ ){1,8}$/u
