import { claimsWhere } from '../../claims-where'
import { gateOf, matchesIn } from '../../../text/matches'
import { claimOfSentence } from '../../make-claim'
import { whoAt } from '../../read-block'
import type { Extractor } from '../../reading'

const illness = '(?:natural causes|old age|(?:\\p{Ll}+ )?(?:cancer|tumou?r)|leuka?emia|lymphoma|pneumonia|tuberculosis|consumption|an? (?:\\p{Ll}+ )?(?:heart attack|stroke|aneurysm)|heart failure|heart disease|cardiac arrest|diabetes|typhoid(?: fever)?|typhus|cholera|influenza|malaria|smallpox|the plague|kidney failure|dementia|cirrhosis)'
const patterns: readonly (readonly [string, RegExp])[] = [
  ['natural', new RegExp(`\\b(?:died|dies|passed away)(?: peacefully| suddenly)? (?:of|from|due to|because of) ${illness}(?=[.,;]|$| (?:in|at|on|aged)\\b)`, 'gu')],
  ['killing', /\b(?:was (?:assassinated|murdered|beheaded|executed|hanged|guillotined|shot dead|stabbed to death|shot and killed)|died (?:in combat|in battle|while in battle|in action)|was killed in (?:action|battle|combat))(?=[.,;]|$| (?:in|at|on|by|while|when|during)\b)/gu],
  ['violence', /\bwas killed(?= ?[.;]|$)/gu],
  ['suicide', /\b(?:committed suicide|took (?:his|her|their) own life|killed (?:himself|herself)|died by suicide)(?=[.,;]|$| (?:in|at|on|by|while|when)\b)/gu],
  ['accident', /\b(?:died|was killed) in an? (?:\p{Ll}+ )?(?:accident|crash|collision)(?=[.,;]|$| (?:in|at|on|near|while|when)\b)|\bdrowned(?=[.,;]|$| (?:in|at|on|while|when|off)\b)|\bdied (?:of|from) an? (?:\p{Ll}+ )?overdose(?=[.,;]|$| (?:in|at|on)\b)/gu],
]

/** Without it there is nothing to read here. */
const mayTell = gateOf(...patterns.map(([, pattern]) => pattern))

/** What kind of death the text tells of: an illness, an accident, a killing, a suicide. */
export const extractCausesOfDeath: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => patterns.flatMap(([kind, pattern]) => matchesIn(pattern, sentence).map((match) => {
      const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length }
      return claimOfSentence(sentence, context.source, { predicate: 'cause-of-death', who: whoAt(sentence, span.start), evidence: span, when: null, trigger: span, object: { kind: 'text', text: kind, span } })
    })))
}
