import { claimsWhere } from '../claims-where'
import { gateOf, matchesIn } from '../../text/matches'
import { claimOfSentence } from '../make-claim'
import { whoAt } from '../read-block'
import type { Extractor } from '../reading'

/** What a record lists and people count. */
const nouns: readonly (readonly [string, string])[] = [
  ['label', '(?:record |music )?labels?'], ['instrument', '(?:musical )?instruments?'], ['genre', '(?:musical |music )?genres?(?: of music)?'], ['occupation', '(?:occupations?|professions?|jobs?)'],
  ['awarded', '(?:awards?|prizes?)'], ['acts', '(?:associated )?acts?'], ['children', '(?:children|kids)'], ['spouse', '(?:spouses?|husbands?|wives|marriages?)'], ['partner', 'partners?'], ['parent', 'parents?'],
  ['alias', '(?:nick-?names?|alias(?:es)?|stage names?|ring names?)'], ['sibling', 'siblings?'], ['division', 'divisions?'],
]
const any = nouns.map(([kind, words]) => `(?<${kind}N>${words})`).join('|')
const first = any
const second = any.replaceAll('N>', 'M>')
const compared = new RegExp(`\\b(more|fewer|less|a (?:greater|larger|bigger|higher) number of|a (?:smaller|lower) number of) (?:${first})(?![\\p{L}-])(?: (?!than\\b)[\\p{Ll}]+){0,4} than (?:(?!than\\b)[\\p{Ll}]+ ){0,4}?(?:${second})(?![\\p{L}-])`, 'gu')

/** Without it there is nothing to read here. */
const mayTell = gateOf(compared)

/** "has been on more labels than she has occupations": the numbers of two lists of the record. */
export const extractComparisons: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => matchesIn(compared, sentence).flatMap((match) => {
    const [a, b] = ['N', 'M'].map((side) => nouns.find(([kind]) => match.groups?.[`${kind}${side}`] !== undefined)?.[0])
    if (a === undefined || b === undefined || a === b) return []
    const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length }
    const relation = /more|greater|larger|bigger|higher/.test(match[1] ?? '') ? 'more' : 'fewer'
    return [claimOfSentence(sentence, context.source, { predicate: 'counts', who: whoAt(sentence, span.start), evidence: span, when: null, trigger: span, object: { kind: 'text', text: `${relation}|${a}|${b}`, span } })]
  }))
}
