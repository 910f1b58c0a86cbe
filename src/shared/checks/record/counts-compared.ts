import type { Claim, Predicate } from '../../claims/claim'
import { listItems } from '../../claims/value-items'
import type { Span } from '../../text/span'
import { claimsOf } from '../claims-of'
import type { CheckContext } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { quote } from '../wording'

interface Counted {
  readonly count: number
  readonly span: Span
}

const byKey: Readonly<Record<string, RegExp>> = { acts: /^associated acts$/, partner: /^(?:partners?|domestic partners?)$/, parent: /^parents?$/, division: /^divisions?$/, alias: /^(?:nick-?names?|ring names?|alias(?:es)?)$/ }

/** "More labels than occupations" against the two lists of the record. */
export function checkCompared(context: CheckContext): void {
  for (const claim of claimsOf(context.claims, 'counts')) {
    if (claim.object?.kind !== 'text' || !isAtFaceValue(claim)) continue
    const [relation = '', one = '', other = ''] = claim.object.text.split('|')
    const [a, b] = [counted(context, one), counted(context, other)]
    if (!a || !b || (relation === 'more' ? a.count > b.count : a.count < b.count)) continue
    say(context, claim, a, b)
  }
}

/** How many the record lists of a kind; null where it does not, or points elsewhere. */
function counted(context: CheckContext, kind: string): Counted | null {
  const { claims, document } = context
  const recorded = (predicate: Predicate): readonly Claim[] => claimsOf(claims, predicate).filter((claim) => claim.source === 'record')
  if (kind === 'children') {
    const [claim] = recorded('children')
    return claim?.object?.kind === 'number' && !claim.guards.hedged ? { count: claim.object.value, span: claim.evidence } : null
  }
  const pattern = byKey[kind]
  const entries = pattern ? (document.record?.entries ?? []).filter((entry) => pattern.test(entry.base)) : []
  const items = pattern ? entries.flatMap((entry) => listItems(entry.value).map((item) => document.text.slice(entry.valueSpan.start + item.start, entry.valueSpan.start + item.end)))
    : recorded(kind as Predicate).filter((claim) => kind !== 'spouse' || !/^\W*(?:domestic )?partner/i.test(document.text.slice(claim.context.start, claim.context.end))).map((claim) => document.text.slice(claim.evidence.start, claim.evidence.end))
  const spans = pattern ? entries.map((entry) => entry.valueSpan) : recorded(kind as Predicate).map((claim) => claim.context)
  const [span] = spans
  if (!span || items.length === 0 || items.some((item) => /^(?:see|full|list|various|several|many|others?|none)\b|\bet al\b|\bamong\b/i.test(item))) return null
  return { count: items.length, span }
}

function say(context: CheckContext, claim: Claim, a: Counted, b: Counted): void {
  const { text } = context.document
  context.report({
    span: claim.evidence, message: `The text says ${quote(text, claim.evidence)}; the record lists ${a.count} and ${b.count}.`,
    because: [{ span: a.span, note: `${a.count} in the record` }, { span: b.span, note: `${b.count} in the record` }],
  })
}
