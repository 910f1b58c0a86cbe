import { gateOf, matchesIn } from '../../text/matches'
import type { Timex } from '../../temporal/timex'
import type { Claim, Predicate, Who } from '../claim'
import { claimsWhere } from '../claims-where'
import { relationSource } from '../lexicon/kin'
import { claimOfSentence } from '../make-claim'
import { whoAt, whoIs, whoOwns } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'
import { dateOfVerb } from './date-of-verb'
import { isAnniversaryOf } from './measured-from'

/** What is done to the clergy, as a verb and as a noun. A church is consecrated too: whose doing it is tells them apart. A "canonization" is a process of years. */
const verbs = /\b(?:was|were|been|being) (?:\p{Ll}+ly )?(ordained|consecrated|enthroned|installed|elected|chosen|beatified|canoni[sz]ed|(?:created|made)(?= (?:an? )?cardinal(?:$|[.,;]| (?:by|on|in(?! pectore)|at)\b))|created(?= (?:an? )?cardinal[ -](?:priest|deacon)\b)|(?:raised|elevated)(?= to the (?:cardinalate|college of cardinals|rank of cardinal)(?! ?-?(?:bishop|priest|deacon))\b))\b/giu
/** "was elected on …, consecrated on … and enthroned on …". */
const participles = /(?<=(?:,| and) )(ordained|consecrated|enthroned|installed|beatified|canoni[sz]ed)(?= (?:(?:as|a|the|priest|bishop|archbishop) )*(?:on|in) )/gu
const nouns = /\b(ordination|consecration|enthronement|installation)\b/g
/** "Pope Ulf IV canonized him on". */
const actives = /\b(beatified|canoni[sz]ed) (?:him|her)(?= (?:on|in) )/gu
/** "becoming a Catholic priest in 1804". */
const becoming = /\bbec(?:ame|oming) (?:an? )?(?:(?:Roman )?Catholic |secular )?(priest)(?= (?:on|in) (?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d))/g
const mayTell = gateOf(verbs, participles, nouns, actives, becoming)

/** Other orders than the priest's, which the record's line does not mean. */
const otherOrders = /\b(?:sub-?deacon|deacon|diaconate|minor orders|acolyte|lector|rabbi|rabbinate)\b/
const bishop = /\b(?:bishop|archbishop|episcopate|episcopal)\b/
const churchOffice = /\b(?:(?:arch)?bishop|abbot|abbess|pope|patriarch|prior|prioress|catholicos|primate|metropolitan)\b/i

/** What is done once, by Rome: its date stands right behind it ("created a cardinal by Ulf IV on"), or opens the sentence. */
const ofRome: ReadonlySet<Predicate> = new Set(['made-cardinal', 'beatified', 'canonized'])
const directly = /^(?: (?:an? )?cardinal(?:[ -](?:priest|deacon)(?: of [^,;:()\d]{2,50}?)?)?| to the (?:cardinalate|college of cardinals|rank of cardinal))?(?: by [^,;:()\d]{2,60}?,?)?(?: (?:in|at) [^,;:()\d]{2,40}?)? (?:in the consistory (?:held )?)?(?:on|in|of) (?:the )?$/i
const opensWith = /^(?:(?:On|In) )?,? ?(?:(?:he|she|\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}) )?$/u
/** Other churches have saints of their own, and what is said of kin may be so of them. */
const elsewhere = /\b(?:by|in) the (?:\p{L}+ ){0,3}Church\b|\b(?:Orthodox|Patriarch\p{Ll}*|Synod|locally|Anglican|Episcopal|Lutheran|Coptic|Russian|Greek|pectore|equipollent\p{Ll}*)\b/u
const somebodys = new RegExp(`\\b(?:his|her) (?:\\p{Ll}+ )?${relationSource}\\b`, 'iu')

/** Whether a rite of Rome's is told so that its date, and nobody else, can be meant. */
function isPlainlyTold({ text, previous, span }: SentenceReading, match: RegExpExecArray, who: Who, timex: Timex, between: string): boolean {
  if (elsewhere.test(text) || somebodys.test(`${previous} ${text.slice(0, match.index)}`) || (who.kind === 'subject' && who.rival === true)) return false
  if (who.kind === 'subject' && who.by === 'pronoun' && namedThere.test(previous)) return false
  if (timex.span.start - span.start > match.index) return directly.test(between)
  return opensWith.test(text.slice(timex.span.end - span.start, match.index)) && /^(?:(?:On|In) )?(?:the )?$/.test(text.slice(0, timex.span.start - span.start))
}
/** "He knew Nils Holm." */
const namedThere = /^(?:He|She|They) [^.;]*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[^.;]*[.;]?$/u

/** Ordinations, consecrations, elections, enthronements, creations as cardinal, beatifications and canonizations of the subject, dated. */
export const extractOrders: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => (sentence.timexes.length === 0 ? [] : [verbs, participles, nouns, actives, becoming].flatMap((pattern) => matchesIn(pattern, sentence)).flatMap((match) => claimAt(sentence, context.source, match))))
}

function claimAt(sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray): readonly Claim[] {
  const start = sentence.span.start + match.index
  const end = start + match[0].length
  const timex = dateOfVerb(sentence, start, end)?.timex
  if (!timex || isAnniversaryOf(sentence.text.slice(0, match.index))) return []
  const between = sentence.text.slice(match.index + match[0].length, Math.max(match.index + match[0].length, timex.span.start - sentence.span.start))
  const after = timex.span.start > start ? between : sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 40)
  const predicate = predicateOf(match[1] ?? '', after)
  if (!predicate) return []
  if (predicate === 'consecrated' && isOfAbbot(sentence, after)) return []
  const who = /ion$|ment$/.test(match[0]) ? whoOwns(sentence, start) : / h(?:im|er)$/.test(match[0]) ? whoIs(sentence, match[0].endsWith('him') ? 'he' : 'she', start) : whoAt(sentence, start)
  if (ofRome.has(predicate) && !isPlainlyTold(sentence, match, who, timex, between)) return []
  return [claimOfSentence(sentence, source, { predicate, who, evidence: timex.span, timex, trigger: { start, end } })]
}

/** "Elected abbot. He was consecrated by the bishop": abbots are, too, and the record's line is of a bishop. */
const isOfAbbot = ({ text, previous }: SentenceReading, after: string): boolean =>
  !/^ (?:as |the |an? )*(?:arch)?bishop\b/i.test(after) && !/\b(?:as|to be) (?:the )?(?:arch)?bishop\b|\b(?:see|bishopric|diocese)\b/i.test(`${text} ${after}`)
  && !/\b(?:arch)?bishop\b/i.test((madeAbbot.test(text) ? text : previous).replace(/\bby (?:the )?(?:arch)?bishop\b/gi, '')) && madeAbbot.test(`${previous} ${text}`)
const madeAbbot = /\b(?:elected|chosen|appointed|made|named|became|as|succeeded \p{Lu}\p{Ll}+ as) (?:the )?(?:[\p{L}’']+ )?(?:abbot|abbess|prior|prioress)\b/u

function predicateOf(word: string, after: string): Predicate | null {
  if (/^canoni/.test(word)) return 'canonized'
  if (/^beatifi/.test(word)) return 'beatified'
  if (/^(?:created|made|raised|elevated)$/.test(word)) return 'made-cardinal'
  if (/^ordain|^ordina|^priest$/.test(word)) return otherOrders.test(after) ? null : bishop.test(after) ? 'consecrated' : 'ordained'
  if (word.startsWith('consecra')) return otherOrders.test(after) || /\b(?:virgin|church|altar|cemetery|king|emperor)\b/.test(after) ? null : 'consecrated'
  // "Enthroned as archbishop of Toll": a beginning in that office, which the record's line need not mean.
  if (/^ as\b/.test(after)) return null
  if (/^enthron|^instal/.test(word)) return 'enthroned'
  return churchOffice.test(after) ? 'chosen' : null
}
