import { matchesOf } from '../../text/matches'
import { claimOfSentence } from '../make-claim'
import { whoAt } from '../read-block'
import type { Extractor } from '../reading'

const dead = /\b(?:passed away|is dead|is deceased|(?:was )?died)(?= (?:in|of|from|while|when|at|after|on|by|peacefully|suddenly)\b|[.,;]|$)/gu
/** "Is still being shown" tells of a thing, "is still living on" of a memory. */
const alive = /\b(?:is|are) (?:still|currently) (?:alive|active|performing|acting|playing|singing|recording|touring|working|teaching|writing|competing|serving|living(?! on))\b|\b(?:still (?:lives|plays|performs|acts|sings|records|tours|works|teaches|writes|competes|serves|resides)|continues to (?:be active|perform|act|play|sing|record|tour|work|teach|write|compete|serve))\b/gu

/** Whether the text says, with or without a date, that the subject has died, or that they still do something. */
export const extractAlive: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return reading.sentences.flatMap((sentence) => ([['dead', dead], ['alive', alive]] as const).flatMap(([predicate, pattern]) => matchesOf(pattern, sentence.text).map((match) => {
    const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length }
    return claimOfSentence(sentence, context.source, { predicate, who: whoAt(sentence, span.start), evidence: span, when: null, trigger: span })
  })))
}
