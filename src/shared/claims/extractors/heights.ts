import { claimsWhere } from '../claims-where'
import { gateOf, matchesIn } from '../../text/matches'
import { claimOfSentence } from '../make-claim'
import { cardinalOf, cardinalSource } from '../numbers'
import { whoAt } from '../read-block'
import type { Extractor } from '../reading'

const limit = '(less than|under|below|shorter than|not even|over|more than|above|at least|taller than|exactly|only|about|around|nearly|almost|approximately)'
const measure = `((?:\\d(?:\\.\\d{1,2})?|${cardinalSource}) ?(?:feet|foot|ft\\.?|['’′])(?:,? ?(?:and )?(?:\\d{1,2}(?:\\.\\d)?|${cardinalSource}) ?(?:inch(?:es)?|in\\.?|["”″]|['’]{2})?)?|\\d\\.\\d{1,2} ?(?:m|met(?:er|re)s?)|\\d{3} ?(?:cm|centimet(?:er|re)s?)|(?:one|two) met(?:er|re)s)`
const tall = new RegExp(`\\b(?:(?:is|was|stands|stood)(?: at)?|(?:has|had) a height of|height (?:is|was))(?: (?:a (?:little|bit)|just|well))? (?:${limit} )?${measure}(?: (?:tall|in height)(?![\\p{L}-])|(?=[.,;]|$))`, 'giu')

/** "in her boots": not as the record measures. */
const footwear = /^ (?:in|with|wearing|on) (?:[\p{Ll}-]+ ){0,2}(?:heels|boots|shoes|skates|stilts|hat|helmet|costume|armou?r|make-?up)\b/u

/** Without it there is nothing to read here. */
const mayTell = gateOf(tall)

/** How tall the subject is by the text: "is under six feet tall", "stands 1.85 m". In centimetres. */
export const extractHeights: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => matchesIn(tall, sentence).flatMap((match) => {
      const height = centimetres(match[2] ?? '')
      if (height === null || footwear.test(sentence.text.slice(match.index + match[0].length)) || (!/tall|height|st[ao]nds?|shorter/i.test(match[0]))) return []
      const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length }
      const range = rangeOf((match[1] ?? '').toLowerCase(), height)
      const claim = range && claimOfSentence(sentence, context.source, { predicate: 'height', who: whoAt(sentence, span.start), evidence: span, when: null, trigger: span, object: { kind: 'number', value: height, ...range, span } })
      // The mark of inches is no quotation mark.
      return claim ? [{ ...claim, guards: { ...claim.guards, quoted: claim.guards.quoted && !/\d ?["”]/.test(match[0]) } }] : []
    }))
}

/** "5 ft 8 in", "6'2"", "six feet", "1.73 m", "173 cm" in centimetres; null for what is none or no height of a person. */
export function centimetres(words: string): number | null {
  const metric = /(\d\.\d{1,2}) ?m|(\d{3}) ?(?:cm|centim)|\b(one|two) met/i.exec(words)
  const value = metric ? (metric[1] !== undefined ? Number(metric[1]) * 100 : metric[2] !== undefined ? Number(metric[2]) : metric[3]?.toLowerCase() === 'two' ? 200 : 100) : imperial(words)
  return value !== null && value > 50 && value < 280 ? value : null
}

function imperial(words: string): number | null {
  const match = /^\D*?([\d.]+|[a-z]+) ?(?:feet|foot|ft\.?|['’′])(?:,? ?(?:and )?([\d.]+|[a-z]+) ?(?:inch(?:es)?|in\b\.?|["”″]|['’]{2})?)?/i.exec(words)
  const feet = match?.[1] === undefined ? null : number(match[1])
  const inches = match?.[2] === undefined ? 0 : number(match[2])
  return feet === null ? null : (feet * 12 + (inches ?? 0)) * 2.54
}

const number = (word: string): number | null => (/^\d/.test(word) ? Number(word) : cardinalOf(word))

/** An exact height is told to the inch; measured heights differ by another. */
function rangeOf(limit: string, height: number): { readonly least: number; readonly most: number } | null {
  switch (limit) {
    case 'less than': case 'under': case 'below': case 'shorter than': case 'not even': return { least: 0, most: height }
    case 'over': case 'more than': case 'above': case 'at least': case 'taller than': return { least: height, most: Infinity }
    case 'about': case 'around': case 'nearly': case 'almost': case 'approximately': return null
    default: return { least: height - 4, most: height + 4 }
  }
}
