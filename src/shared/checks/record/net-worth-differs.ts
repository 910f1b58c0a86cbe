import { moneyIn } from '../../claims/extractors/fortunes'
import { claimsOf } from '../claims-of'
import { defineCheck } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { quote } from '../wording'

/** Estimates of one fortune differ by less. */
const times = 2

export const netWorthDiffers = defineCheck({
  id: 'record/net-worth-differs',
  summary: 'The text gives a fortune of another size than the record\'s net worth, or makes the subject a billionaire or a pauper against it.',
  severity: 'contradiction',
  sumsUp: true,
  since: '0.1.0',
  authority: null,
  run({ claims, document, report }) {
    const entries = (document.record?.entries ?? []).filter((entry) => entry.base === 'net worth' || entry.base === 'networth')
    const [entry] = entries
    const recorded = entry && entries.length === 1 && !/[–-] ?[$£€¥₹]?\d/.test(entry.value) ? moneyIn(entry.value) : null
    if (!entry || !recorded) return
    for (const claim of claimsOf(claims, 'worth')) {
      if (claim.object?.kind !== 'text' || !isAtFaceValue(claim)) continue
      const [currency = '', value] = claim.object.text.split('|')
      const isOther = value !== undefined ? currency === recorded.currency && Math.max(Number(value), recorded.value) / Math.min(Number(value), recorded.value) >= times
        : currency === 'billionaire' ? recorded.value < 1e9 / times : currency === 'millionaire' ? recorded.value < 1e6 / times : recorded.value >= 1e6
      // "Died poor" is about the end: the record must be too, or the fortune was lost before.
      if (!isOther || (currency === 'poor' && !/death/i.test(entry.value))) continue
      report({
        span: claim.evidence, message: `The text says ${quote(document.text, claim.evidence)}, the record gives the net worth as ${quote(document.text, entry.valueSpan)}.`,
        because: [{ span: entry.valueSpan, note: 'the net worth in the record' }],
      })
    }
  },
})
