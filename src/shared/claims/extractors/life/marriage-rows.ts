import type { Claim } from '../../claim'
import { claimsWhere } from '../../claims-where'
import { claimOfSentence } from '../../make-claim'
import { whoAt } from '../../read-block'
import type { Extractor, SentenceReading } from '../../reading'
import { gateOf, matchesIn, matchesOf } from '../../../text/matches'
import { hasVerb } from '../../verbs'
import { dateOfVerb } from '../date-of-verb'

/** What opens a row of weddings. */
const opening = /\b(?:married|wed)(?:(?: twice| thrice| (?:three|four|five|six) times)[,:;]?|(?=,? first(?:ly)?\b))/g
const mayTell = gateOf(opening)
/** What parts one wedding of the row from the next. */
const joint = /(?:[,;] |\b)(?:and )?(?:\b(?:first|second|third|fourth|last)(?:ly)?\b(?! (?:cousin|wife|husband|lieutenant|marriage|class|generation))|\b(?:then|finally|later|afterwards)\b|(?<=and )to(?= \p{Lu})),?/gu

/**
 * "She married twice: first, in 1890, Nils Dunn, and then, in 1905, Carl Frey", "was married twice, to Nils Dunn in 1890 and to Carl Frey in
 * 1905": each with the date that stands beside the name. The wedding that the verb itself dates is read with the verb.
 */
export const extractMarriageRows: Extractor = (reading, context) => claimsWhere(reading, mayTell, (sentence) => {
  if (sentence.timexes.length === 0) return []
  return matchesIn(opening, sentence).flatMap((match) => rowBehind(sentence, match, context.source))
})

function rowBehind(sentence: SentenceReading, match: RegExpExecArray, source: Claim['source']): readonly Claim[] {
  const start = sentence.span.start + match.index
  const from = start + match[0].length
  const rest = sentence.text.slice(match.index + match[0].length)
  const borders = [0, ...matchesOf(joint, rest).map(({ index, 0: words }) => index + words.length), rest.length]
  const dated = dateOfVerb(sentence, start, start + 'married'.length)?.timex
  const claims: Claim[] = []
  for (const [index, border] of borders.slice(0, -1).entries()) {
    const [begin, end] = [from + border, from + (borders[index + 1] ?? rest.length)]
    const words = sentence.text.slice(begin - sentence.span.start, end - sentence.span.start)
    const timexes = sentence.timexes.filter(({ span }) => span.start >= begin && span.end <= end)
    const [timex] = timexes
    const person = sentence.persons.find(({ isSubject, span }) => !isSubject && span.start >= begin && span.end <= end)
    if (!timex || !person || timexes.length > 1 || timex === dated || timex.when?.kind !== 'point' || timex.basis === 'relative' || hasVerb(words) || saysMore.test(words)) continue
    if (!/(?:^|[\s,])(?:in|on) $/.test(sentence.text.slice(begin - sentence.span.start, timex.span.start - sentence.span.start))) continue
    claims.push(claimOfSentence(sentence, source, {
      predicate: 'married', who: whoAt(sentence, start), evidence: timex.span, timex, trigger: { start, end: from }, object: { kind: 'text', text: person.name, span: person.span },
    }))
  }
  return claims
}

/** Told of the other, or of what came of it. */
const saysMore = /[()]|\b(?:who|whom|whose|which|when|until|till|after|before|since|divorc\w*|widow\w*|daughter|son|sister|brother|born)\b/
