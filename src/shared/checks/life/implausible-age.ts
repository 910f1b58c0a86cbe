import { defineCheck } from '../check'
import { becauseOf, placeOf, quote } from '../wording'
import { possibleAges } from './age-range'
import { lifeFact } from './life-facts'

export const implausibleAge = defineCheck({
  id: 'life/implausible-age',
  summary: 'The dates make the subject older than people get.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ claims, document, thresholds, report }) {
    const { text } = document
    const born = lifeFact(claims, 'born').chosen
    const died = lifeFact(claims, 'died').chosen
    if (!born?.when || !died?.when) return
    const ages = possibleAges(born.when.bounds, died.when.bounds)
    if (!ages || ages.least <= thresholds.oldestAge) return
    report({
      span: died.evidence,
      edtf: died.when.edtf,
      message: `From the birth, ${quote(text, born.evidence)}, to the death, ${quote(text, died.evidence)}, it is ${ages.least} years.`,
      because: [becauseOf(born, `the birth in ${placeOf(born)}`)],
    })
  },
})
