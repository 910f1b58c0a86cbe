import type { Claim } from '../../claims/claim'
import { recordedClaims } from '../claims-of'
import { defineCheck } from '../check'
import { isFirm } from '../agreement'
import { becauseOf, quote } from '../wording'
import { isAtFaceValue, lifeFact } from './life-facts'

export const aliveAndDead = defineCheck({
  id: 'life/alive-and-dead',
  summary: 'The text says the subject has died and the record that they go on, or the other way round.',
  severity: 'contradiction',
  sumsUp: true,
  since: '0.1.0',
  authority: null,
  run({ claims, document, report }) {
    const { text } = document
    const recorded = recordedClaims(claims)
    const died = lifeFact(recorded, 'died').chosen
    const goesOn = recorded.find((claim) => claim.predicate === 'active' && claim.when?.kind === 'interval' && claim.when.to.latest === Infinity && isFirm(claim))
    for (const claim of claims) {
      if ((claim.predicate !== 'alive' && !isDeath(claim)) || claim.source === 'record' || !isNamed(claim) || !isAtFaceValue(claim)) continue
      if (claim.predicate === 'alive' && died) {
        report({ span: claim.evidence, message: `The text says ${quote(text, claim.evidence)} of somebody who died on ${quote(text, died.evidence)} by the record.`, because: [becauseOf(died, 'the death in the record')] })
      } else if (isDeath(claim) && goesOn && !recorded.some(isDeath)) {
        report({ span: claim.evidence, message: `The text tells of the death, ${quote(text, claim.evidence)}; the record says ${quote(text, goesOn.evidence)}.`, because: [becauseOf(goesOn, 'the record goes on')] })
        return
      }
    }
  },
})

const isDeath = (claim: Claim): boolean => claim.predicate === 'died' || claim.predicate === 'dead' || (claim.predicate === 'age-at-death' && claim.source === 'record')

/** A pronoun may mean somebody else after all. */
const isNamed = (claim: Claim): boolean => claim.who.kind === 'subject' && claim.who.by !== 'pronoun'
