import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { claimsOf } from '../claims-of'
import { agreement, isFirm } from '../agreement'
import { defineCheck, type CheckContext } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { becauseOf, placeOf, quote, shapeClause } from '../wording'

/** Somebody who founds more is compared with the first of these. */
const mostFoundings = 100

export const foundingToldTwice = defineCheck({
  id: 'story/founding-told-twice',
  summary: 'Two sentences say that the subject founded the same thing, in different years.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const told = claimsOf(context.claims, 'founded').filter((claim) => claim.when?.kind === 'point' && isAtFaceValue(claim) && isFirm(claim)).slice(0, mostFoundings)
    const named = told.flatMap((claim) => {
      const name = nameOf(claim)
      return name === null ? [] : [{ claim, name }]
    })
    const said = new Set<Claim>()
    for (const [index, { claim, name }] of named.entries()) {
      const other = named.slice(0, index).find((earlier) => earlier.name === name && !said.has(earlier.claim) && agreement(earlier.claim, claim) === 'clash')
      if (!other) continue
      said.add(claim)
      say(context, claim, other.claim)
    }
  },
})

/** The proper name of two words and more that the verb's object opens with ("the Harbour Union, a club"), folded; null for "a club". */
function nameOf({ object }: Claim): string | null {
  const words = object?.kind === 'text' ? object.text : ''
  const name = /^(?:the |The )?(\p{Lu}[\p{L}\p{M}\d’'&.-]*(?: (?:(?:of|for|the|and|de|du|la) ){0,2}\p{Lu}[\p{L}\p{M}\d’'&.-]*)+)/u.exec(words)?.[1]
  return name === undefined ? null : fold(name)
}

function say(context: CheckContext, claim: Claim, other: Claim): void {
  const { text } = context.document
  context.report({
    span: claim.evidence,
    ...(claim.when ? { edtf: claim.when.edtf } : {}),
    message: `${quote(text, claim.object?.span ?? claim.evidence)} is founded here in ${quote(text, claim.evidence)}, in another place in ${quote(text, other.evidence)}${shapeClause(claim.when, other.when)}.`,
    because: [becauseOf(other, `the founding in ${placeOf(other)}`)],
  })
}
