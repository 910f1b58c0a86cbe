import { sliceSpan } from '../../text/span'
import { defineCheck } from '../check'
import { lateElections } from '../late-elections'
import { slipBetween } from '../term-edges'
import { dateFix } from '../term-fixes'

export const electionAfterStart = defineCheck({
  id: 'offices/election-after-start',
  summary: 'The prose puts the election after the start of the term, or hardly before it.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, profile, claims, report }) {
    for (const { said, start, isEarly } of lateElections(profile, claims)) {
      const { when, evidence } = said
      const [words, other] = [sliceSpan(document.text, evidence), sliceSpan(document.text, start.span)]
      const slip = slipBetween(when, start.when)
      report({
        span: evidence, edtf: when.edtf,
        message: isEarly ? `The text has the election in “${words}”, but the term starts already ${other}.` : `The text has the election in “${words}”, after the term starts, ${other}${slip === null ? '' : `; ${slip}`}.`,
        because: [{ span: start.span, note: `The record: the term starts ${other}.`, edtf: start.when.edtf }],
        fixes: isEarly ? [] : [...dateFix(document, start, { when, span: evidence, claim: said }, 'the record'), ...dateFix(document, { when, span: evidence, claim: said }, start, 'the text')],
      })
    }
  },
})
