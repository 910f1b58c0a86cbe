import type { Claim } from '../../claims/claim'
import { defineCheck, type CheckContext } from '../check'
import { becauseOf, capital, placeOf, quote, shapeClause } from '../wording'
import { lifeFact } from './life-facts'

export const deathBeforeBirth = defineCheck({
  id: 'life/death-before-birth',
  summary: 'A death lies before the birth.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    const births = lifeFact(context.claims, 'born').claims
    const deaths = lifeFact(context.claims, 'died').claims
    for (const death of deaths) {
      const before = births.filter((birth) => isBefore(death, birth))
      if (births.length > 0 && before.length === births.length) say(context, death, before, deaths)
    }
  },
})

/** Every reading of the death lies before every reading of the birth. */
const isBefore = (death: Claim, birth: Claim): boolean => death.when !== null && birth.when !== null && death.when.bounds.latest < birth.when.bounds.earliest

function say(context: CheckContext, death: Claim, births: readonly Claim[], deaths: readonly Claim[]): void {
  const { text } = context.document
  const [birth] = births
  if (!birth) return
  const other = deaths.find((claim) => claim !== death && !isBefore(claim, birth))
  if (other?.source === 'record' && isOfNamesake(death, other)) return
  context.report({
    span: death.evidence,
    edtf: death.when?.edtf,
    message: `The death in ${placeOf(death)}, ${quote(text, death.evidence)}, lies before the birth, ${quote(text, birth.evidence)}${other ? `; ${placeOf(other)} has ${quote(text, other.evidence)}${shapeClause(death.when, other.when)}` : ''}.`,
    because: [...births.slice(0, 2).map((claim) => becauseOf(claim, capital(`the birth in ${placeOf(claim)}`))), ...(other ? [becauseOf(other, `the death in ${placeOf(other)}`)] : [])],
  })
}

/** A death told by a verb that no slip makes of the record's is rather that of somebody of the same name. */
const isOfNamesake = (death: Claim, other: Claim): boolean => death.source !== 'record' && death.trigger !== null && shapeClause(death.when, other.when) === ''
