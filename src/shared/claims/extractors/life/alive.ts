import { claimsWhere } from '../../claims-where'
import { gateOf, matchesIn } from '../../../text/matches'
import { claimOfSentence } from '../../make-claim'
import { whoAt } from '../../read-block'
import type { Extractor } from '../../reading'

const dead = /\b(?:passed away|is dead|is deceased|(?:was )?died)(?= (?:in|of|from|while|when|at|after|on|by|peacefully|suddenly)\b|[.,;]|$)/gu
const act = 'performs?|acts?|plays?|sings?|records?|tours?|works?|teaches|teach|writes?|competes?|serves?|coaches|coach|wrestles?|boxes|dances?|paints?|lectures?|attends?|travels?'
const doing = 'active|performing|acting|playing|singing|recording|touring|working|teaching|writing|competing|serving|coaching|wrestling|boxing|dancing|painting|lecturing|attending|travel+ing|overseeing|managing|directing|producing|studying|leading|practi[sc]ing|filming|preparing|dating|living(?! on)|residing|enjoying|training|fighting'
/** "Is still being shown" tells of a thing, "is still living on" of a memory. */
const alive = new RegExp(`\\b(?:is|are) (?:still|currently) (?:alive|${doing})\\b|\\bstill (?:lives(?! on)|resides|${act})\\b|\\bstill gives (?:lectures|concerts|talks|classes|speeches|interviews|performances|lessons)\\b|\\b(?:continues|goes on) (?:to (?:be active|perform|act|play|sing|record|tour|work|teach|write|compete|serve|coach|wrestle|dance|paint|lecture)|performing|acting|playing|singing|recording|touring|working|teaching|writing|competing)\\b|\\bto this day still (?:lives|resides|${act})\\b|\\bis (?:still )?alive(?: and well| today)(?=[.,;]|$| (?:and|at|in)\\b)`, 'gu')
/** What one still alive will do: the "will" is what is said. */
const willDo = /\bwill be (?:going on (?:an? )?(?:\p{Ll}+ )?tour|touring|performing|releasing|starring|appearing|headlining)\b[^.;]*\b(?:this|next|later this) (?:year|month|summer|fall|autumn|spring|winter)\b/gu

/** "the 'Venn lock', which [still works]": a thing. */
const ofThing = /\bwhich (?:\p{Ll}+ )?$/u

const mayTell = gateOf(dead, alive, willDo)

/** Whether the text says, with or without a date, that the subject has died, or that they still do something. */
export const extractAlive: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => ([['dead', dead], ['alive', alive], ['alive', willDo]] as const).flatMap(([predicate, pattern]) => matchesIn(pattern, sentence).filter(({ index }) => predicate === 'dead' || !ofThing.test(sentence.text.slice(0, index))).map((match) => {
    const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length }
    const claim = claimOfSentence(sentence, context.source, { predicate, who: whoAt(sentence, span.start), evidence: span, when: null, trigger: span })
    return pattern === willDo ? { ...claim, guards: { ...claim.guards, modal: false } } : claim
  })))
}
