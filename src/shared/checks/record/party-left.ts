import { fold } from '../../claims/fold'
import { defineCheck } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { quote } from '../wording'

export const partyLeft = defineCheck({
  id: 'record/party-left',
  summary: 'The record lists a party without a date that the text says the subject left.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ claims, document, report }) {
    const { text } = document
    const parties = claims.filter((claim) => claim.source === 'record' && claim.predicate === 'party' && claim.object?.kind === 'text' && !/\d/.test(claim.object.text))
    for (const party of parties) {
      const name = fold(party.object?.kind === 'text' ? party.object.text : '').replace(/ party$/, '')
      if (name.length < 4) continue
      const left = claims.find((claim) => claim.predicate === 'left' && claim.source !== 'record' && isAtFaceValue(claim) && claim.object?.kind === 'text' && fold(claim.object.text).includes(name))
      const rejoined = claims.some((claim) => claim.predicate === 'joined' && isAtFaceValue(claim) && claim.object?.kind === 'text' && fold(claim.object.text).includes(name) && (claim.when?.bounds.latest ?? 0) > (left?.when?.bounds.latest ?? 0))
      if (!left || rejoined) continue
      report({
        span: party.evidence,
        message: `The record lists ${quote(text, party.evidence)} without dates; the text says the subject ${quote(text, left.trigger ?? left.evidence)} it in ${quote(text, left.evidence)}.`,
        because: [{ span: left.evidence, note: 'when the text says it ended', ...(left.when ? { edtf: left.when.edtf } : {}) }],
      })
    }
  },
})
