import type { When } from '../../temporal/timex'
import { defineCheck } from '../check'
import { becauseOf, placeOf, quote } from '../wording'
import { lifeFact } from './life-facts'

export const birthEqualsDeath = defineCheck({
  id: 'life/birth-equals-death',
  summary: 'Birth and death have the same day: one was copied from the other.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ claims, document, report }) {
    const { text } = document
    const births = lifeFact(claims, 'born').claims
    for (const died of lifeFact(claims, 'died').claims) {
      const born = births.find((birth) => isOneDay(birth.when) && isOneDay(died.when) && birth.when?.bounds.earliest === died.when?.bounds.earliest)
      if (!born) continue
      report({
        span: died.evidence,
        edtf: died.when?.edtf,
        message: `Birth and death are the same day, ${quote(text, died.evidence)}.`,
        because: [becauseOf(born, `the birth in ${placeOf(born)}`)],
      })
    }
  },
})

const isOneDay = (when: When | null): boolean => when?.precision === 'day' && when.kind !== 'interval'
