import { gateOf, matchesIn } from '../../text/matches'
import { spanOf, type Span } from '../../text/span'
import type { Claim, Who } from '../claim'
import { claimsWhere } from '../claims-where'
import { ofAll, totals } from '../lexicon/totals'
import { claimOfSentence } from '../make-claim'
import { cardinalOf, cardinalSource } from '../numbers'
import { whoAt, whoOwns } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'

const counted = totals.filter(({ of }) => of !== 'ranking')
const many = counted.map((total) => total.many).join('|')
const amount = `(${cardinalSource}) (?:${ofAll} )*(${many})`
/** Behind the noun: nothing that would make them a part of all ("at Toll", "for the league", ", all of them at Toll", " and six podiums at Toll"). */
const part = `(?:all|both|each|most|mostly|half|none|some|in|on|at|with|for|by|of|from|against|during|among|including|as|an?|another|without|${cardinalSource})\\b`
const isAll = `(?=[.;)]|$|,(?! (?:${part}))| and (?!${part})| (?:in|during|over|throughout) (?:his|her|their) career\\b)`
const beside = `(?:,? and ${amount})?`
/** "has 21 wins and six poles", "has won five titles": all, up to now. */
const has = new RegExp(`\\b(?:has|have) (?:(?:also |now )?(?:won|taken|scored|achieved|claimed|recorded|earned|amassed|collected) )?(?:a (?:career )?total of )?${amount}${beside}${isAll}`, 'gu')
/** "took 40 titles over his long career". */
const inCareer = new RegExp(`\\b(?:won|took|scored|achieved|claimed|recorded|earned|amassed|collected) (?:a (?:career )?total of )?${amount}${beside} (?:in|during|over|throughout) (?:his|her) (?:\\p{Ll}+ )?career\\b`, 'gu')
/** "her 13th career win": so many at least. */
const nth = new RegExp(`\\b(?:[Hh]is|[Hh]er) (first|\\d{1,3}(?:st|nd|rd|th)) career (${counted.map(({ one }) => one).join('|')})\\b`, 'gu')
/** "a career-high singles ranking of world No. 14". */
const ranking = /\bcareer[- ]high (?:(?:ATP|WTA|world|(singles|doubles)) )*ranking (?:is|was|of|at) (?:[Ww]orld )?(?:[Nn]o\. ?|[Nn]umber |#)(\d{1,4})\b/gu

/** "As of 2009", "so far": what was all then; and kinds of a part. */
const upToThen = /\b(?:[Jj]unior|[Ll]ower(?! than)|[Mm]ixed|[Yy]outh|[Aa]mateur|[Kk]art(?:s|ing)?|[Aa]s an? (?:boy|girl|child|teenager)|[Aa]s of|[Bb]y|[Tt]hrough|[Ss]o far|[Aa]t the time|[Tt]hen)\b/

const mayTell = gateOf(has, inCareer, nth, ranking)

/** The totals of a sporting career as prose gives them; the evidence names what is counted ("21 wins", "22nd career win"). */
export const extractTotals: Extractor = (reading, context) => claimsWhere(reading, mayTell, (sentence) => upToThen.test(sentence.text) ? [] : [
  ...[...matchesIn(has, sentence), ...matchesIn(inCareer, sentence)].flatMap((match) => {
    const verb = sentence.span.start + match.index
    const first = match[0].indexOf(` ${match[1]} `) + 1
    const second = match[0].lastIndexOf(` ${match[3]} `) + 1
    const who = whoAt(sentence, verb)
    return [[match[1], match[2], first], [match[3], match[4], second]].flatMap(([number, noun, at]) => typeof number === 'string' && typeof noun === 'string' && typeof at === 'number'
      ? claimAt(sentence, context.source, spanOf(verb + at, verb + match[0].indexOf(noun, at) + noun.length), who, cardinalOf(number), false) : [])
  }),
  ...matchesIn(nth, sentence).flatMap((match) => claimAt(sentence, context.source, spanAt(sentence, match), whoOwns(sentence, sentence.span.start + match.index + 4), match[1] === 'first' ? 1 : Number.parseInt(match[1] ?? '', 10), true)),
  ...matchesIn(ranking, sentence).flatMap((match) => claimAt(sentence, context.source, spanAt(sentence, match), whoOfRanking(sentence, match.index), Number(match[2]), false)),
])

const spanAt = (sentence: SentenceReading, match: RegExpExecArray): Span => spanOf(sentence.span.start + match.index, sentence.span.start + match.index + match[0].length)

/** "reached his career-high ranking", "Her career-high ranking is", "achieved a career-high ranking". */
function whoOfRanking(sentence: SentenceReading, at: number): Who {
  const owner = whoOwns(sentence, sentence.span.start + at)
  if (owner.kind === 'subject') return owner
  const verb = /\b(?:reached|achieved|attained|has|had|hit|rose to|climbed to)(?: a| the)? $/.exec(sentence.text.slice(0, at))
  return verb ? whoAt(sentence, sentence.span.start + verb.index) : owner
}

function claimAt(sentence: SentenceReading, source: Claim['source'], span: Span, who: Who, value: number | null, isLeast: boolean): readonly Claim[] {
  return value === null ? [] : [claimOfSentence(sentence, source, { predicate: 'total', who, evidence: span, when: null, trigger: span, object: { kind: 'number', value, span, least: value, most: isLeast ? Infinity : value } })]
}
