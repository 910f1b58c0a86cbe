import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { relate } from '../../temporal/bounds'
import { claimsOfAny } from '../claims-of'
import { isFirm } from '../agreement'
import { defineCheck, type CheckContext } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { becauseOf, quote } from '../wording'

export const contestEndsDiffer = defineCheck({
  id: 'story/contest-ends-differ',
  summary: 'One place says that a contest for a post was lost, another that it was given up.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const told = claimsOfAny(context.claims, ['lost-contest', 'left-contest']).filter((claim) => claim.object?.kind === 'text' && isAtFaceValue(claim) && isFirm(claim))
    const lost = told.filter((claim) => claim.predicate === 'lost-contest')
    for (const left of told.filter((claim) => claim.predicate === 'left-contest')) {
      const same = lost.filter((claim) => isSameContest(claim, left))
      const [other] = same
      if (other && told.every((claim) => claim === left || same.includes(claim) || !isSameContest(claim, left))) say(context, left, other)
    }
  },
})

/** The same year, and the leading post of the same body. */
function isSameContest(a: Claim, b: Claim): boolean {
  const [one, other] = [bodyOf(a), bodyOf(b)]
  return one !== null && one === other && a.when?.kind === 'point' && b.when?.kind === 'point' && isOneYear(a) && isOneYear(b) && relate(a.when, b.when) !== 'disjoint'
}

const isOneYear = ({ when }: Claim): boolean => when !== null && when.bounds.latest - when.bounds.earliest < 366

const leadingPost = /^(?:the )?(?:leader(?:ship)?|head(?:ship)?|chair(?:man|woman|person|manship)?|president|presidency|secretary[- ]general(?:ship)?|general (?:secretary(?:ship)?|secretariat)|first secretary) of (?:the )?(.+)$/

/** The folded name of the body whose leading post the words name: "the leadership of the Harbour Union"; null for other posts. */
function bodyOf(claim: Claim): string | null {
  const words = claim.object?.kind === 'text' ? fold(claim.object.text).replace(/ party$/, '') : ''
  return leadingPost.exec(words)?.[1]?.trim() ?? null
}

function say(context: CheckContext, left: Claim, lost: Claim): void {
  const { text } = context.document
  const words = (claim: Claim): string => quote(text, claim.trigger ?? claim.evidence)
  context.report({
    span: lost.trigger ?? lost.evidence,
    message: `The subject lost here, ${words(lost)}, ${quote(text, lost.evidence)}; another place says ${words(left)}, ${quote(text, left.evidence)}.`,
    because: [{ ...becauseOf(left, 'given up'), span: left.trigger ?? left.evidence }],
  })
}
