import { sliceSpan } from '../../text/span'
import { defineCheck } from '../check'
import { recordTerms, slipBetween } from '../term-edges'
import { dateFix } from '../term-fixes'

export const endAndNextStartDisagree = defineCheck({
  id: 'offices/end-and-next-start-disagree',
  summary: 'An office ends and the next one starts on days that differ by a typing slip.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, profile, report }) {
    const terms = recordTerms(profile)
    const starts = terms.flatMap((term) => term.start)
    const ends = terms.flatMap((term) => term.end)
    for (const end of ends) {
      if (end.when.precision !== 'day' || starts.some((start) => Math.abs(start.when.bounds.earliest - end.when.bounds.earliest) <= 1)) continue
      for (const start of starts) {
        if (start.when.precision !== 'day' || start.claim.office?.office === end.claim.office?.office) continue
        if (ends.some((other) => other !== end && Math.abs(other.when.bounds.earliest - start.when.bounds.earliest) <= 1)) continue
        const slip = slipBetween(start.when, end.when)
        if (slip === null || !/transposed|one month apart|swapped/.test(slip)) continue
        const [endWords, startWords] = [sliceSpan(document.text, end.span), sliceSpan(document.text, start.span)]
        report({
          span: start.span, edtf: start.when.edtf,
          message: `One office ends ${endWords} and another starts ${startWords}; ${slip}.`,
          because: [{ span: end.span, note: `The other office ends ${endWords}.`, edtf: end.when.edtf }],
          fixes: [...dateFix(document, start, end, 'the record'), ...dateFix(document, end, start, 'the record')],
        })
      }
    }
  },
})
