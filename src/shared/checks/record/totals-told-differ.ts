import type { Claim, ClaimObject } from '../../claims/claim'
import { totalIn, type Total } from '../../claims/lexicon/totals'
import type { Entry } from '../../document/document'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { quote } from '../wording'

type Told = Claim & { readonly object: ClaimObject & { readonly kind: 'number' } }

export const totalsToldDiffer = defineCheck({
  id: 'record/totals-told-differ',
  summary: 'The text gives a sporting career another number of wins, poles, podiums or titles than the record, or another highest ranking.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const { claims, document: { text, record }, report } = context
    const told = claimsOf(claims, 'total').filter((claim): claim is Told => claim.object?.kind === 'number' && isAtFaceValue(claim))
    const said = new Set<string>()
    for (const claim of told) {
      const total = totalIn(sliceSpan(text, claim.evidence))
      const entries = total ? entriesOf(record?.entries ?? [], total, claim, context) : []
      if (!total || entries.length === 0 || fits(claim, entries.map(({ value }) => value)) || said.has(`${total.of} ${claim.object.value}`)) continue
      said.add(`${total.of} ${claim.object.value}`)
      report({
        span: claim.evidence,
        message: `The text says ${quote(text, claim.evidence)}, the record ${entries.map(({ entry }) => `“${entry.key}: ${entry.value}”`).join(', ')}.`,
        because: entries.map(({ entry }) => ({ span: entry.valueSpan, note: 'the number in the record' })),
      })
    }
  },
})

/** "12", "30 – (28 SG, 2 GS)", "No. 14 (3 May 2010)"; not "1 WTA, 2 ITF", which counts in parts. */
const leading = /^(?:No\. ?|#)?(\d{1,4})(?=$| ?[–-]? ?\(| ?\[)/

/** The record's entries of the same thing; where the prose tells singles from doubles, of that alone, which the second of two keys counts. */
function entriesOf(all: readonly Entry[], { keys }: Total, { evidence }: Claim, { document: { text } }: CheckContext): readonly { readonly entry: Entry; readonly value: number }[] {
  const words = sliceSpan(text, evidence)
  const side = /\bdoubles\b/.test(words) ? 2 : /\bsingles\b/.test(words) ? 1 : null
  const entries = all.filter(({ base, number }) => keys.test(base) && (side === null || (base.includes('doubles') ? 2 : number ?? 1) === side))
  const values = entries.map(({ value }) => leading.exec(value)?.[1])
  return values.some((value) => value === undefined) ? [] : entries.map((entry, index) => ({ entry, value: Number(values[index]) }))
}

/** One of the record's numbers, or all of them together. */
const fits = ({ object: { value, most } }: Told, recorded: readonly number[]): boolean => {
  const sum = recorded.reduce((all, one) => all + one, 0)
  return most === Infinity ? value <= sum : recorded.includes(value) || value === sum
}
