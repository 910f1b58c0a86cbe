import { gateOf, matchesIn } from '../../../text/matches'
import type { Timex } from '../../../temporal/timex'
import type { Claim } from '../../claim'
import { claimsWhere } from '../../claims-where'
import { claimOfSentence } from '../../make-claim'
import { cardinalOf, cardinalSource } from '../../numbers'
import { rankValue } from '../../offices/offices'
import { whoOwns } from '../../read-block'
import type { Extractor, SentenceReading } from '../../reading'

const whose = "(?:[Hh]is|[Hh]er|\\p{Lu}[\\p{L}\\p{M}’'-]*['’]s?) (?:own )?"
const ranks = '\\d{1,4}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?\\p{Ll}{1,20}(?:st|nd|rd|th)'
const feasts: Readonly<Record<string, number>> = { centenary: 100, centennial: 100, bicentenary: 200, bicentennial: 200, tercentenary: 300, tricentennial: 300, quadricentennial: 400, quatercentenary: 400, quincentenary: 500, quincentennial: 500 }
/** "the 150th anniversary of her birth", "the centenary of Venn's death". */
const anniversary = new RegExp(`(?<![\\p{L}\\d])(?:(${ranks}) anniversary|(${Object.keys(feasts).join('|')})) of ${whose}(birth|death)\\b`, 'gu')
/** "eighteen years after her death", "two years before his birth". */
const count = new RegExp(`\\b(${cardinalSource}) years (after|before|following|prior to) ${whose}(birth|death)\\b`, 'gu')
/** Words before a number that leave room, and those of feasts that are still to come. */
const rough = /\b(?:about|around|almost|nearly|over|some|roughly|approximately|circa|than|least|to|first|next|last|every|within|for) $/i
const ahead = /\b(?:before|approach\p{Ll}*|ahead of|until|towards?|prepar\p{Ll}+ for|prior to|eve of|around|near|leading up to) (?:the )?$/iu

const mayTell = gateOf(anniversary, count)

/** How many years from the subject's birth or death a date is by its sentence: `object` counts them, back with a minus; the trigger's words name from what. */
export const extractYearsFrom: Extractor = (reading, context) => claimsWhere(reading, mayTell, (sentence) => sentence.timexes.length === 0 ? [] : [
  ...matchesIn(anniversary, sentence).flatMap((match) => claimAt(sentence, context.source, match, match[1] === undefined ? feasts[match[2] ?? ''] ?? null : rankValue(match[1]), ahead)),
  ...matchesIn(count, sentence).flatMap((match) => claimAt(sentence, context.source, match, signed(cardinalOf(match[1] ?? ''), match[2] ?? ''), rough)),
])

const signed = (value: number | null, side: string): number | null => (value === null ? null : /^(?:before|prior)/.test(side) ? -value : value)

function claimAt(sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, value: number | null, otherwise: RegExp): readonly Claim[] {
  const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length }
  const timex = value === null || otherwise.test(sentence.text.slice(0, match.index)) ? null : dateBeside(sentence, match.index, match.index + match[0].length)
  if (value === null || !timex) return []
  return [claimOfSentence(sentence, source, { predicate: 'years-from', who: whoOwns(sentence, span.start + match[0].lastIndexOf(' ') + 1), evidence: span, timex, trigger: span, object: { kind: 'number', value, span } })]
}

/** A feast of two years: "in [1960] and 1961". */
const goesOn = /^(?: and|,|\/| to| ?[–-]) ?\d/

/** "In [1931], eighteen years after her death", "on [9 March 1961], the tercentenary of …", "…, in [1931],": with nothing between that tells something. */
function dateBeside({ text, timexes, span: { start: at } }: SentenceReading, from: number, to: number): Timex | null {
  return timexes.find(({ type, basis, span, when }) => type === 'DATE' && basis === 'explicit' && when?.kind === 'point' && !when.approximate && (span.end - at <= from
    ? /^(?:,| –|—| \()? ?(?:(?:only|just|exactly|on|the) ){0,2}$/.test(text.slice(span.end - at, from))
    : span.start - at >= to && /^(?:,? (?:in|on) |, | \()$/.test(text.slice(to, span.start - at)) && !goesOn.test(text.slice(span.end - at, span.end - at + 12)))) ?? null
}
