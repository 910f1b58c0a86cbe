import type { Claim } from '../../claims/claim'
import { civil } from '../../temporal/calendar'
import type { When } from '../../temporal/timex'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck } from '../check'
import { becauseOf, placeOf, quote } from '../wording'
import { isAtFaceValue, lifeFact, placesThatSay } from './life-facts'

export const yearsFromLifeDiffer = defineCheck({
  id: 'life/years-from-life-differ',
  summary: 'An anniversary of the birth or the death, or a count of years from one of them, does not lead to the date told with it.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ claims, document: { text }, report }) {
    for (const claim of claimsOf(claims, 'years-from')) {
      const words = sliceSpan(text, claim.evidence)
      const what = words.endsWith('birth') ? 'birth' : 'death'
      const fact = lifeFact(claims, what === 'birth' ? 'born' : 'died')
      const { when, object, timex } = claim
      if (!fact.chosen || !when || !timex || object?.kind !== 'number' || !isAtFaceValue(claim) || fact.claims.some((told) => fits(told, when, object.value, /^\S+ years/.test(words)))) continue
      report({
        span: claim.evidence, edtf: when.edtf,
        message: `${quote(text, claim.evidence)} is told of ${quote(text, timex.span)}; the ${what} was ${quote(text, fact.chosen.evidence)}.`,
        because: [{ span: timex.span, note: 'the date told with it', edtf: when.edtf }, ...placesThatSay(fact, fact.chosen).map((place) => becauseOf(place, `the ${what} in ${placeOf(place)}`))],
      })
    }
  },
})

/** A round count of years may be rounded, any by one; an anniversary is not. A date of the fact itself is that of "his death in 1922". */
function fits(told: Claim, when: When, years: number, isCount: boolean): boolean {
  const loose = !isCount ? 0 : Math.abs(years) % 10 === 0 && Math.abs(years) >= 50 ? Math.abs(years) / 20 : 1
  return [told.when, ...(told.timex?.alternatives ?? [])].some((fact) => {
    if (fact === null || !Number.isFinite(fact.bounds.earliest) || !Number.isFinite(when.bounds.earliest)) return true
    const [from, to] = [yearOf(fact.bounds.earliest), yearOf(fact.bounds.latest)]
    const [first, last] = [yearOf(when.bounds.earliest), yearOf(when.bounds.latest)]
    return from <= 0 || first <= 0 || (first <= to && from <= last) || (first - to - loose <= years && years <= last - from + loose)
  })
}

const yearOf = (day: number): number => civil(day).year
