import type { Claim } from '../../claims/claim'
import { civil } from '../../temporal/calendar'
import type { When } from '../../temporal/timex'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { becauseOf, placeOf, quote } from '../wording'
import { isAtFaceValue, lifeFact, placesThatSay } from './life-facts'
import { namesOfOthers } from './names-another'

export const yearsFromLifeDiffer = defineCheck({
  id: 'life/years-from-life-differ',
  summary: 'An anniversary of the birth or the death, or a count of years from one of them, does not lead to the date told with it.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const { claims, document: { text }, report } = context
    for (const claim of claimsOf(claims, 'years-from')) {
      const words = sliceSpan(text, claim.evidence)
      const what = words.endsWith('birth') ? 'birth' : 'death'
      const fact = lifeFact(claims, what === 'birth' ? 'born' : 'died')
      const { when, object, timex } = claim
      if (!fact.chosen || !when || !timex || object?.kind !== 'number' || !isAtFaceValue(claim) || fact.claims.some((told) => fits(told, when, object.value, /^\S+ years/.test(words))) || mayBeAnothers(context, claim, fact.chosen, object.value)) continue
      report({
        span: claim.evidence, edtf: when.edtf,
        message: `${quote(text, claim.evidence)} is told of ${quote(text, timex.span)}; the ${what} was ${quote(text, fact.chosen.evidence)}.`,
        because: [{ span: timex.span, note: 'the date told with it', edtf: when.edtf }, ...placesThatSay(fact, fact.chosen).map((place) => becauseOf(place, `the ${what} in ${placeOf(place)}`))],
      })
    }
  },
})

/** A feast so many years off is of somebody else whom the text has just named, where it has. */
const ANOTHERS = 20
const LOOK_BACK = 300

function mayBeAnothers({ document: { text }, profile: { names } }: CheckContext, { who, when, context, evidence }: Claim, { when: fact }: Claim, years: number): boolean {
  if (!when || !fact || (who.kind === 'subject' && who.by === 'name') || Math.abs(yearOf(when.bounds.earliest) - yearOf(fact.bounds.earliest) - years) <= ANOTHERS) return false
  const before = text.slice(Math.max(0, context.start - LOOK_BACK), evidence.start)
  return namesOfOthers(before.slice(before.lastIndexOf('\n') + 1), names).length > 0
}

/** A round count of years may be rounded, any by one; an anniversary is kept a year early at times, but not late. A date of the fact itself is that of "his death in 1922". */
function fits(told: Claim, when: When, years: number, isCount: boolean): boolean {
  const early = isCount ? 0 : 1
  const loose = !isCount ? 0 : Math.abs(years) % 10 === 0 && Math.abs(years) >= 50 ? Math.abs(years) / 20 : 1
  return [told.when, ...(told.timex?.alternatives ?? [])].some((fact) => {
    if (fact === null || !Number.isFinite(fact.bounds.earliest) || !Number.isFinite(when.bounds.earliest)) return true
    const [from, to] = [yearOf(fact.bounds.earliest), yearOf(fact.bounds.latest)]
    const [first, last] = [yearOf(when.bounds.earliest), yearOf(when.bounds.latest)]
    return from <= 0 || first <= 0 || (first <= to && from <= last) || (first - to - loose <= years && years <= last - from + loose + early)
  })
}

const yearOf = (day: number): number => civil(day).year
