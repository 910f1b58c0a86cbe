import type { Claim } from '../../claims/claim'
import { defineCheck, type CheckContext } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { quote } from '../wording'

/** What counts as one: a school is no college. */
const counted: Partial<Record<Claim['predicate'], RegExp>> = {
  awarded: /\p{L}/u, label: /\p{L}/u, instrument: /\p{L}/u, occupation: /\p{L}/u, website: /\p{L}/u,
  education: /universit|college(?! school)|institute of|polytechnic|\b(?:B\.?[AS]c?|M\.?[AS]c?|Ph\.?D)\b/i,
}

export const deniedByTheRecord = defineCheck({
  id: 'record/denied-by-the-record',
  summary: 'The text says the subject never had something, or only so many, and the record lists more.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    for (const claim of context.claims) {
      if (claim.source === 'record' || claim.object?.kind !== 'number' || !isAtFaceValue(claim)) continue
      const pattern = counted[claim.predicate]
      if (pattern) compare(context, claim, pattern)
    }
  },
})

function compare(context: CheckContext, claim: Claim, pattern: RegExp): void {
  const most = claim.object?.kind === 'number' ? claim.object.most ?? claim.object.value : Infinity
  const listed = context.claims.filter((other) => other.source === 'record' && other.predicate === claim.predicate && other.object?.kind === 'text' && pattern.test(other.object.text) && !/^(?:none|no|n\/a|see|list|full)\b/i.test(other.object.text))
  if (listed.length <= most) return
  const { text } = context.document
  context.report({
    span: claim.evidence,
    message: `The text says ${quote(text, claim.evidence)}; the record lists ${listed.slice(0, 4).map((one) => quote(text, one.evidence)).join(', ')}${listed.length > 4 ? ' and more' : ''}.`,
    because: listed.slice(0, 8).map((one) => ({ span: one.evidence, note: 'what the record lists' })),
  })
}
