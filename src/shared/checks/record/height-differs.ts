import { centimetres } from '../../claims/extractors/heights'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { quote } from '../wording'

/** What rounding between inches and centimetres leaves open. */
const rounding = 1

export const heightDiffers = defineCheck({
  id: 'record/height-differs',
  summary: 'The text and the record give different heights of the subject.',
  severity: 'contradiction',
  sumsUp: true,
  since: '0.1.0',
  authority: null,
  run({ claims, document, report }) {
    const { text } = document
    const entries = (document.record?.entries ?? []).filter((entry) => /^(?:(?:listed|billed) )?height(?: (?:cm|m|ft|in))?$/.test(entry.base))
    const [entry] = entries
    const recorded = entry && entries.length === 1 ? centimetres(entry.value) : null
    if (!entry || recorded === null) return
    for (const claim of claimsOf(claims, 'height')) {
      if (claim.object?.kind !== 'number' || !isAtFaceValue(claim)) continue
      const { least = 0, most = Infinity } = claim.object
      // "Under six feet" of somebody who is six feet: the limit itself is out.
      const strict = least === 0 || most === Infinity ? 0.5 : 0
      if (recorded + rounding + strict > least + strict && recorded - rounding < most - strict) continue
      report({
        span: claim.evidence, message: `The text says ${quote(text, claim.evidence)}, the record gives the height as ${quote(text, entry.valueSpan)}.`,
        because: [{ span: entry.valueSpan, note: `the height in the record: ${sliceSpan(text, entry.valueSpan)}` }],
      })
    }
  },
})
