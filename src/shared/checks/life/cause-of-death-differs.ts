import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { tellsFiction } from '../fiction'
import { isAtFaceValue } from './life-facts'
import { quote } from '../wording'
import type { Claim } from '../../claims/claim'

export const causeOfDeathDiffers = defineCheck({
  id: 'life/cause-of-death-differs',
  summary: 'The text tells of another kind of death than the record: an illness, an accident, by one\'s own hand or by another\'s.',
  severity: 'contradiction',
  sumsUp: true,
  since: '0.1.0',
  authority: null,
  run(context) {
    const entries = (context.document.record?.entries ?? []).filter((entry) => /^(?:death cause|cause of death|deathcause)$/.test(entry.base))
    const [entry] = entries
    if (!entry || entries.length !== 1 || /[?]|\b(?:or|disputed|unknown|suspected|possibly|probable|complications|related|following)\b/i.test(entry.value)) return
    const kinds = kindsOf(entry.value)
    const [recorded] = kinds
    if (recorded === undefined || kinds.length !== 1) return
    for (const claim of claimsOf(context.claims, 'cause-of-death')) {
      if (claim.source === 'record' || claim.object?.kind !== 'text' || !isAtFaceValue(claim) || tellsFiction(context, claim)) continue
      // "Was killed" leaves open by what, but no illness.
      if (claim.object.text === 'violence' ? recorded === 'natural' : claim.object.text !== recorded) say(context, claim, entry.valueSpan)
    }
  },
})

/** Kinds of death that exclude each other. Old age and an illness are one: "natural causes". */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['natural', /\b(?:natural causes|old age|cancer|leuk(?:a)?emia|lymphoma|tumou?r|pneumonia|tuberculosis|consumption|heart (?:attack|failure|disease)|cardiac arrest|stroke|diabetes|typhoid|typhus|cholera|influenza|malaria|smallpox|plague|kidney failure|renal failure|emphysema|parkinson|alzheimer|dementia|sepsis|cirrhosis|a?neurysm)\b/i],
  ['killing', /\b(?:assassinat\p{Ll}*|murder\p{Ll}*|homicide|shot dead|execut\p{Ll}*|beheaded|decapitat\p{Ll}*|hanged|guillotin\p{Ll}*|stabb\p{Ll}*|killed in action)\b/iu],
  ['suicide', /\bsuicide\b/i],
  ['accident', /\b(?:accident|crash|collision|drown\p{Ll}*|overdose|avalanche|plane|fall from)\b/iu],
]

const kindsOf = (words: string): readonly string[] => kinds.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind)

function say(context: CheckContext, claim: Claim, place: { readonly start: number; readonly end: number }): void {
  const { text } = context.document
  context.report({
    span: claim.evidence, message: `The text says ${quote(text, claim.evidence)}, the record gives the cause of death as ${quote(text, place)}.`,
    because: [{ span: place, note: 'the cause of death in the record' }],
  })
}
