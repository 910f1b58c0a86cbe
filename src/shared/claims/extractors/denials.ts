import { matchesOf } from '../../text/matches'
import type { Claim, Predicate } from '../claim'
import { claimOfSentence } from '../make-claim'
import { cardinalOf, cardinalSource } from '../numbers'
import { whoAt } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'

const not = '(?:never|not|cannot|n[\'’]t)'
/** What a text may deny or limit, and the predicate of the record that lists it. */
const denied: readonly (readonly [Predicate, RegExp])[] = [
  ['awarded', new RegExp(`\\b${not} (?:been )?(?:win|won|receive|received|earn|earned|awarded|given) (?:an?|any)(?: single)? (?:awards?|prizes?)(?=[.,;]|$| for\\b| in (?:his|her|their)\\b)`, 'gu')],
  ['education', new RegExp(`\\b${not} (?:attended?|went to|go to|graduated? from|been to|finished?) (?:an? |any )?(?:college|university)(?=[.,;]|$| (?:and|but)\\b)`, 'gu')],
  ['label', new RegExp(`\\b${not} (?:been )?(?:associated? (?:(?:him|her|them)sel(?:f|ves) )?with|signed (?:to|with)|on) (?:an?|any) (?:record )?labels?(?=[.,;]|$| (?:and|or)\\b)`, 'gu')],
  ['instrument', new RegExp(`\\b(?:can ?not|can['’]t|could not|couldn['’]t|never) play(?:ed|s)? (?:an?|any)(?: single)? (?:musical )?instruments?(?=[.,;]|$| (?:and|or)\\b)`, 'gu')],
  ['website', new RegExp('\\b(?:does not|doesn[\'’]t|did not) have an? (?:\\p{Ll}+ )?website(?=[.,;]|$)', 'gu')],
]
const nouns: readonly (readonly [Predicate, string])[] = [['awarded', 'awards?'], ['label', '(?:record )?(?:labels?|compan(?:y|ies))'], ['instrument', '(?:musical )?instruments?'], ['occupation', '(?:occupations?|professions?)']]
const had = '(?:(?:ever |been |had |won |received |held |worked |play(?:ed)? |signed |recorded |associated |to |with |on |under |for ){0,4})'
const many = `(a single|${cardinalSource})`
/** "only won two awards", "held only one occupation", "worked with one label only", "an entire career signed to one label". */
const limited = nouns.map(([predicate, noun]) => [predicate, [
  new RegExp(`\\bonly ${had}${many} ${noun}(?=[.,;]|$| in\\b)`, 'gu'),
  new RegExp(`\\b(?:won|held|had|received|signed (?:to|with)|worked (?:with|under)) ${many} ${noun} only(?=[.,;]|$)`, 'gu'),
  new RegExp(`\\bentire career (?:signed )?(?:to|with|on) ${many} ${noun}(?=[.,;]|$)`, 'gu'),
]] as const)

/** What the text says the subject never had, or had only so many of: prizes, labels, instruments, a degree. */
export const extractDenials: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return reading.sentences.flatMap((sentence) => {
    if (!/\b(?:never|not|only|just|cannot)\b|n['’]t\b|entire career/.test(sentence.text)) return []
    return [
      ...denied.flatMap(([predicate, pattern]) => matchesOf(pattern, sentence.text).map((match) => claimAt(sentence, context.source, predicate, match, 0))),
      ...limited.flatMap(([predicate, patterns]) => patterns.flatMap((pattern) => matchesOf(pattern, sentence.text)).flatMap((match) => {
        const words = match[1] ?? ''
        const most = words === 'a single' ? 1 : cardinalOf(words)
        return most === null ? [] : [claimAt(sentence, context.source, predicate, match, most)]
      })),
    ]
  })
}

function claimAt(sentence: SentenceReading, source: Claim['source'], predicate: Predicate, match: RegExpExecArray, most: number): Claim {
  const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length }
  const claim = claimOfSentence(sentence, source, {
    predicate, who: whoAt(sentence, span.start), evidence: span, when: null, trigger: span, object: { kind: 'number', value: most, least: 0, most, span },
  })
  // The "not" is what is said, no guard over it.
  return { ...claim, guards: { ...claim.guards, negated: false } }
}
