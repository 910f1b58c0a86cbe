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
    const entriesFor = (claim: Told): readonly { readonly entry: Entry; readonly value: number }[] => {
      const total = totalIn(sliceSpan(text, claim.evidence))
      return total ? entriesOf(record?.entries ?? [], total, claim, context) : []
    }
    /** Sentences with a number that is the record's. */
    const right = new Set(told.filter((claim) => fits(claim, entriesFor(claim).map(({ value }) => value))).map(({ context: { start } }) => start))
    const said = new Set<string>()
    for (const claim of told) {
      const total = totalIn(sliceSpan(text, claim.evidence))
      const entries = entriesFor(claim)
      if (!total || entries.length === 0 || fits(claim, entries.map(({ value }) => value)) || said.has(`${total.of} ${claim.object.value}`) || (isLimited(text, claim) && !right.has(claim.context.start))) continue
      said.add(`${total.of} ${claim.object.value}`)
      report({
        span: claim.evidence,
        message: `The text says ${quote(text, claim.evidence)}, the record ${entries.map(({ entry }) => `“${entry.key}: ${entry.value}”`).join(', ')}.`,
        because: entries.map(({ entry }) => ({ span: entry.valueSpan, note: 'the number in the record' })),
      })
    }
  },
})

/** "In the Gold Cup, Venn has four wins", "As a junior": a part of all, unless another number of the sentence is the record's. */
const limit = /(?:^|[,;:–] ?|\b(?:and|but) )(?:in|on|at|with|as|by|for|during|among|under|against|since|over|after|before|within|while|when)\b/i

/** So many letters before a number are looked at. */
const LOOK_BACK = 300

const isLimited = (text: string, { context, evidence, object: { most } }: Told): boolean =>
  // A win at a place is one of the career.
  !(most === Infinity && /^At /.test(text.slice(context.start, evidence.start))) && limit.test(text.slice(Math.max(context.start, evidence.start - LOOK_BACK), evidence.start))

/** "21", "50 – (48 A, 2 B)", "No. 14 (3 May 2010)"; not "1 WTA, 2 ITF", which counts in parts. */
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
