import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { defineCheck } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { quote } from '../wording'

export const placeLooksStale = defineCheck({
  id: 'record/place-looks-stale',
  summary: 'The record names a residence that the text says the subject has left.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ claims, document, report }) {
    const { text } = document
    const residence = claims.find((claim) => claim.source === 'record' && claim.predicate === 'residence')
    if (!residence || residence.object?.kind !== 'text') return
    const moves = claims.filter((claim) => (claim.predicate === 'fled' || claim.predicate === 'moved') && claim.source !== 'record' && isAtFaceValue(claim) && claim.when !== null)
    const last = latest(moves)
    if (!last || last.predicate !== 'fled' || sharesPlace(residence.object.text, text.slice(last.context.start, last.context.end))) return
    report({
      span: residence.evidence,
      message: `The record's residence ${quote(text, residence.evidence)} looks out of date: the text says ${quote(text, last.trigger ?? last.evidence)} in ${quote(text, last.evidence)}.`,
      because: [{ span: last.evidence, note: 'the last dated move', ...(last.when ? { edtf: last.when.edtf } : {}) }],
    })
  },
})

const latest = (moves: readonly Claim[]): Claim | null =>
  moves.reduce<Claim | null>((last, move) => (last === null || (move.when?.bounds.latest ?? -Infinity) > (last.when?.bounds.latest ?? -Infinity) ? move : last), null)

/** A word of the residence longer than three letters stands in the sentence of the move. */
const sharesPlace = (residence: string, sentence: string): boolean => {
  const said = fold(sentence)
  return fold(residence).split(/[^\p{L}]+/u).some((word) => word.length > 3 && said.includes(word))
}
