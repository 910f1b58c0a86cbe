import { gateOf, matchesIn } from '../../text/matches'
import type { Claim, Predicate } from '../claim'
import { claimsWhere } from '../claims-where'
import { claimOfSentence } from '../make-claim'
import { whoAt, whoOwns } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'
import { dateOfVerb } from './date-of-verb'
import { isAnniversaryOf } from './measured-from'

/** What is done to the clergy, as a verb and as a noun. A church is consecrated too: whose doing it is tells them apart. A "canonization" is a process of years. */
const verbs = /\b(?:was|were|been|being) (?:\p{Ll}+ly )?(ordained|consecrated|enthroned|installed|elected|chosen|beatified|canoni[sz]ed|(?:created|made|named)(?= (?:an? )?cardinal\b)|(?:raised|elevated)(?= to the (?:cardinalate|college of cardinals|rank of cardinal)\b))\b/giu
/** "was elected on …, consecrated on … and enthroned on …". */
const participles = /(?<=(?:,| and) )(ordained|consecrated|enthroned|installed)(?= (?:(?:as|a|the|priest|bishop|archbishop) )*(?:on|in) )/gu
const nouns = /\b(ordination|consecration|enthronement|installation)\b/g
const mayTell = gateOf(verbs, participles, nouns)

/** Other orders than the priest's, which the record's line does not mean. */
const otherOrders = /\b(?:sub-?deacon|deacon|diaconate|minor orders|acolyte|lector|rabbi|rabbinate)\b/
const bishop = /\b(?:bishop|archbishop|episcopate|episcopal)\b/
const churchOffice = /\b(?:(?:arch)?bishop|abbot|abbess|pope|patriarch|prior|prioress|catholicos|primate|metropolitan)\b/i

/** "Created cardinal-priest, and in 1880 bishop": the date of what is told behind. */
const otherTitle = /\b(?:and|then|later|before|after)\b/

/** Ordinations, consecrations, elections, enthronements, creations as cardinal, beatifications and canonizations of the subject, dated. */
export const extractOrders: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => (sentence.timexes.length === 0 ? [] : [verbs, participles, nouns].flatMap((pattern) => matchesIn(pattern, sentence)).flatMap((match) => claimAt(sentence, context.source, match))))
}

function claimAt(sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray): readonly Claim[] {
  const start = sentence.span.start + match.index
  const end = start + match[0].length
  const timex = dateOfVerb(sentence, start, end)?.timex
  if (!timex || isAnniversaryOf(sentence.text.slice(0, match.index))) return []
  const between = sentence.text.slice(match.index + match[0].length, Math.max(match.index + match[0].length, timex.span.start - sentence.span.start))
  if (/^(?:created|made|named|raised|elevated)$/i.test(match[1] ?? '') && otherTitle.test(between)) return []
  const after = timex.span.start > start ? between : sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 40)
  const predicate = predicateOf(match[1] ?? '', after)
  if (!predicate) return []
  if (predicate === 'consecrated' && isOfAbbot(sentence, after)) return []
  const who = /ion$|ment$/.test(match[0]) ? whoOwns(sentence, start) : whoAt(sentence, start)
  return [claimOfSentence(sentence, source, { predicate, who, evidence: timex.span, timex, trigger: { start, end } })]
}

/** "Elected abbot. He was consecrated by the bishop": abbots are, too, and the record's line is of a bishop. */
const isOfAbbot = ({ text, previous }: SentenceReading, after: string): boolean =>
  /\b(?:abbot|abbess|prior|prioress)\b/.test(`${previous} ${text}`) && !/\b(?:arch)?bishop\b/i.test(previous) && !/\b(?:as|to be) (?:the )?(?:arch)?bishop\b|\b(?:see|bishopric|diocese)\b/i.test(`${text} ${after}`)

function predicateOf(word: string, after: string): Predicate | null {
  if (/^canoni/.test(word)) return 'canonized'
  if (/^beatifi/.test(word)) return 'beatified'
  if (/^(?:created|made|named|raised|elevated)$/.test(word)) return 'made-cardinal'
  if (/^ordain|^ordina/.test(word)) return otherOrders.test(after) ? null : bishop.test(after) ? 'consecrated' : 'ordained'
  if (word.startsWith('consecra')) return otherOrders.test(after) || /\b(?:virgin|church|altar|cemetery|king|emperor)\b/.test(after) ? null : 'consecrated'
  // "Enthroned as archbishop of Toll": a beginning in that office, which the record's line need not mean.
  if (/^ as\b/.test(after)) return null
  if (/^enthron|^instal/.test(word)) return 'enthroned'
  return churchOffice.test(after) ? 'chosen' : null
}
