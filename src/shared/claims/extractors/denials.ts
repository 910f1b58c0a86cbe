import { choiceOf, gateOf, matchesOf } from '../../text/matches'
import type { Claim, Predicate } from '../claim'
import { claimsWhere } from '../claims-where'
import { claimOfSentence } from '../make-claim'
import { cardinalOf, cardinalSource } from '../numbers'
import { whoAt, whoOwns } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'

const not = '(?:\\b(?:never|not|cannot)|n[\'’]t)'
const end = '(?=[.,;!]|$| (?:and|but|or)\\b)'
const of = (words: string): RegExp => new RegExp(words, 'gu')
/** What a text may deny, and the predicate of the record that lists it. */
const denied: readonly (readonly [Predicate, RegExp])[] = [
  ['awarded', of(`${not} (?:ever )?(?:been )?(?:won?|win|receive|received|earn|earned|awarded|given|presented with|get|gotten|collected) (?:an?|any)(?: single)?(?: (?:major|acting|music|film|literary|scientific|professional|notable))? (?:awards?|prizes?|medals?|honou?rs?)(?=[.,;]|$| (?:for (?:his|her|their|any of (?:his|her|their)) (?:work|works|music|acting|films?|writing|contributions?|achievements?|career|performances?)|in (?:his|her|their)|during|throughout)\\b)`)],
  ['awarded', of('\\b(?:won|received|has|holds|earned) no (?:awards?|prizes?|medals?)(?=[.,;]|$| (?:for|in (?:his|her|their))\\b)')],
  ['awarded', of(`(?<!\\b(?:whom|which|that) (?:he|she|they) )\\bnever (?:been )?(?:(?:officially|formally|publicly) )?(?:acknowledged|recogni[sz]ed|honou?red|decorated|rewarded)(?: for (?:his|her|their|any of (?:his|her|their)) (?:\\p{Ll}+ )?(?:work|works|contributions?|achievements?|efforts|research|acting|music))?(?= ?[.;!]|$)`)],
  ['education', of(`${not} (?:ever )?(?:attended?|went to|go to|gone to|graduated? from|been to|finished?|set foot in) (?:an?|any)? ?(?:college|university)${end}`)],
  ['education', of('\\b(?:had|has|received) no (?:college|university|higher) education(?=[.,;]|$)')],
  ['label', of(`${not} (?:ever )?(?:been )?(?:associated? (?:(?:him|her|them)sel(?:f|ves) )?with|sign(?:ed)?(?: (?:to|with|on with))?|on|had|have|record(?:ed)? (?:for|with)) (?:an?|any) (?:record |music )?(?:labels?|record deal|record compan(?:y|ies))${end}`)],
  ['label', of('\\b(?:is|was|has (?:always |never )?been) (?:an )?(?:unsigned|without a (?:record )?label)(?: (?:artist|singer|musician|act))?(?=[.,;]|$)')],
  ['instrument', of(`(?:\\b(?:can ?not|never)|\\b(?:ca|could|does|did|do)n['’]t|\\b(?:could|does|did|do) not|\\b(?:ca|could|does|did|do) n['’]t) (?:ever )?(?:know how to )?(?:play(?:ed|s)?|learn(?:ed)? to play|learned) (?:an?|any)(?: single)? (?:musical )?instruments?(?=[.,;]|$| (?:and|or|in (?:his|her|their)|at all|during)\\b)`)],
  ['instrument', of('\\bplay(?:s|ed) no (?:musical )?instruments?(?=[.,;]|$)')],
  ['website', of('(?:\\b(?:does|did) not|\\b(?:does|did) ?n[\'’]t|\\bnever) (?:ever )?(?:have|had|own|owned|run|maintain) an? (?:\\p{Ll}+ )?website(?=[.,;]|$)')],
  ['website', of('\\b(?:has|had) no (?:\\p{Ll}+ )?website(?=[.,;]|$)')],
  ['served-military', of('(?:\\bnever|\\b(?:did|has|had) not|\\b(?:did|has|had) ?n[\'’]t) (?:ever )?(?:served?|been|enlisted?|fought|joined|enrolled) (?:in|with|for )?(?: ?(?:the|any)) (?:military|armed forces|army|navy|armed services|services?)(?=[.,;]|$| (?:and|or|but)\\b)')],
  ['alias', of(`${not} (?:ever )?(?:had|have|used|use|gone by|went by|been given|took|taken) (?:an?|any) (?:other )?(?:nick-?names?|alias(?:es)?|pseudonyms?|stage names?|pen names?|ring names?)(?=[.,;]|$| (?:and|in (?:his|her|their))\\b)`)],
  ['alias', of('\\b(?:has|had) no (?:nick-?names?|alias(?:es)?|pseudonyms?|stage names?|pen names?)(?=[.,;]|$)')],
  ['alias', of('\\b(?:goes|went|has gone|performs|wrestles|fights) by (?:only (?:his|her|their) (?:real|birth|given|legal|own) name|(?:his|her|their) (?:real|birth|given|legal|own) name only)(?=[.,;]|$)')],
  ['sibling', of('\\b(?:is|was|being) an only child(?=[.,;]|$| (?:and|who)\\b)')],
  ['sibling', of(`\\b(?:has|had|without) no (?:brothers (?:or|and) sisters|sisters (?:or|and) brothers|siblings)(?=[.,;]|$)|${not} (?:ever )?(?:have|had) (?:any )?(?:siblings|brothers or sisters|sisters or brothers|a sibling)(?=[.,;]|$)`)],
  ['burial-place', of('\\b(?:final resting place|resting place|burial (?:place|site)|place of burial|grave)(?: site)? (?:is|remains|was) (?:unknown|not known|a mystery|unmarked and unknown)(?=[.,;]|$| (?:present|today|to this|and|even|in)\\b)')],
  ['burial-place', of('(?:does not|doesn[\'’]t|does n[\'’]t|did not) have a known (?:burial(?: resting)?|(?:final )?resting) (?:place|site)(?=[.,;]|$)|\\bhas no known (?:burial|(?:final )?resting) (?:place|site)(?=[.,;]|$)|\\bhas no known grave(?=[.,;]|$)')],
]
const nouns: readonly (readonly [Predicate, string])[] = [
  ['awarded', '(?:awards?|prizes?|medals?)'], ['label', '(?:record |music )?(?:labels?|compan(?:y|ies))'], ['instrument', '(?:musical )?instruments?'], ['occupation', '(?:occupations?|professions?|jobs?)'],
  ['genre', '(?:musical |music )?genres?(?: of music)?'], ['alias', '(?:ring names?|stage names?|nick-?names?|alias(?:es)?|pseudonyms?)'], ['sibling', 'siblings?'], ['website', 'websites?'],
]
const had = '(?:(?:ever |been |had |have |has |won |win |received |held |worked |used |use |play(?:ed|s)? |signed |recorded |performed |performs |perform |associated |to |with |on |in |under |for |by |managed |the ){0,5})'
const many = `(a single|${cardinalSource})`
const tail = '(?=[.,;]|$| (?:in|during|throughout|for) (?:his|her|their|the) (?:[\\p{Ll}-]+ ){0,2}\\p{Ll}+(?:[.,;]|$))'
/** "only won two awards", "held only one occupation", "worked with one label only", "an entire career signed to one label". */
const limited = nouns.map(([predicate, noun]) => [predicate, [
  of(`\\b(?:only|just|exactly|no more than) ${had}${many} ${noun}${tail}`),
  of(`\\b(?:won|held|had|received|signed (?:to|with)|worked (?:with|under)|plays?|played|used) ${many} ${noun} only(?=[.,;]|$)`),
  of(`\\b(?:entire|whole) (?:career|life|musical career|music career) (?:has been |was |being )?(?:signed )?(?:to|with|on|under) ${many} ${noun}(?=[.,;]|$)`),
]] as const)
const onceAs = '(?=[.,;]|$| (?:and|in (?:his|her|their)|throughout|during)\\b)'
/** "has worked only as an actress", "is only a singer". */
const solely = [
  of(`\\b(?:(?:has|had) )?(?:only|solely|exclusively) (?:ever )?(?:worked|works) as an? \\p{L}+${onceAs}`),
  of(`\\b(?:has |had )?(?:worked|works) (?:only|solely|exclusively) as an? \\p{L}+${onceAs}`),
  of(`\\b(?:is|was) (?:only|solely|exclusively) an? (?:actor|actress|singer|musician|model|dancer|writer|painter|director|comedian|engineer|songwriter|producer|rapper)${onceAs}`),
]

/** What is denied, and how many of it there are at most in a sentence that matches; null for one that does not say. */
interface Denial {
  readonly predicate: Predicate
  readonly pattern: RegExp
  readonly mostOf: (match: RegExpExecArray, sentence: SentenceReading) => number | null
}

const denials: readonly Denial[] = [
  ...denied.map(([predicate, pattern]) => ({ predicate, pattern, mostOf: () => 0 })),
  ...limited.flatMap(([predicate, patterns]) => patterns.map((pattern) => ({ predicate, pattern, mostOf: ([, words = '']: RegExpExecArray) => (words === 'a single' ? 1 : cardinalOf(words)) }))),
  ...solely.map((pattern) => ({ predicate: 'occupation', pattern, mostOf: (_: RegExpExecArray, sentence: SentenceReading) => (isOfOneTime(sentence) ? null : 1) } as const)),
]
const mayTell = gateOf(...denials.map(({ pattern }) => pattern))
const denialsFor = choiceOf(denials)

/** What the text says the subject never had, or had only so many of: prizes, labels, instruments, a degree, siblings. */
export const extractDenials: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => {
    const denials = denialsIn(sentence, context.source)
    return denials.length === 0 || isUpToThen(sentence) ? [] : denials
  })
}

function denialsIn(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  const claims: Claim[] = []
  for (const { predicate, pattern, mostOf } of denialsFor(sentence)) {
    for (const match of matchesOf(pattern, sentence.text)) {
      const most = predicate === 'awarded' && isOnOccasion(sentence, match) ? null : mostOf(match, sentence)
      if (most !== null) claims.push(claimAt(sentence, source, predicate, match, most))
    }
  }
  return claims
}

/** "By 1980 she had never won a prize", "for eight years she was an only child": not for ever. */
const isUpToThen = (sentence: SentenceReading): boolean => /\b(?:until|till|by then|at first|initially|at that time|at the time|so far|[Ff]or (?:\p{L}+ )?(?:years|decades|months)|first (?:\p{L}+ )?years)\b/u.test(sentence.text) || (/\bhad never\b/.test(sentence.text) && sentence.timexes.length > 0)

/** "At first she worked only as a printer": of a while, not of a life. */
const isOfOneTime = (sentence: SentenceReading): boolean => sentence.timexes.length > 0 || /\b(?:first|initially|then|until|early|later|when|while|during|since|now|still|because|after|before|there)\b/.test(sentence.text)

/** "As she had not rowed, she did not win a medal", "the film won no awards at the festival": of one event; not where "ever" or "career" says that it is of a life. */
function isOnOccasion({ text }: SentenceReading, { index, 0: words }: RegExpExecArray): boolean {
  if (/\b(?:never|ever|single|has|holds)\b/.test(words) || /\b(?:has|have|had) ?$/.test(text.slice(0, index)) || ofLife.test(text)) return false
  return /\bmedals?$/.test(words) || ofEvent.test(`${text.slice(0, index)} ${text.slice(index + words.length)}`)
}
const ofLife = /\b(?:career|lifetime|entire|whole|all (?:his|her|their) life|for (?:his|her|their) (?:\p{Ll}+ )?(?:work|works|music|acting|films?|writing|contributions?|achievements?|performances?))\b/u
const ofEvent = /\b(?:[Gg]ames|[Oo]lympics?|race|match|tournament|contest|final|competition|championships?|[Cc]up|ceremony|festival|season|that (?:day|night|year)|finished|placed|(?:film|novel|album|single|play|book|song|series) )\b/

function claimAt(sentence: SentenceReading, source: Claim['source'], predicate: Predicate, match: RegExpExecArray, most: number): Claim {
  const from = auxiliaryBefore(sentence.text, match.index)
  const span = { start: sentence.span.start + from, end: sentence.span.start + match.index + match[0].length }
  const isNoun = /^(?:final|resting|burial|place of|grave)/.test(match[0])
  const claim = claimOfSentence(sentence, source, {
    predicate, who: isNoun ? whoOwns(sentence, span.start) : whoAt(sentence, span.start), evidence: span, when: null, trigger: span, object: { kind: 'number', value: most, least: 0, most, span },
  })
  // The "not" and the "unknown" are what is said, no guard over it.
  return { ...claim, guards: { ...claim.guards, negated: false, ...(predicate === 'burial-place' ? { hedged: false } : {}) } }
}

/** "n't" belongs to the auxiliary before it. */
const auxiliaryBefore = (text: string, at: number): number => (/^n['’]t/.test(text.slice(at)) ? Math.max(0, text.slice(0, at).trimEnd().search(/\p{L}+$/u)) : at)
