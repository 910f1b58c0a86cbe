import { sliceSpan } from '../../text/span'
import { defineCheck } from '../check'
import { recordTerms, slipBetween } from '../term-edges'

export const termRunsBackwards = defineCheck({
  id: 'offices/term-runs-backwards',
  summary: 'A term of the record ends before it starts.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run({ document, profile, report }) {
    for (const term of recordTerms(profile)) {
      const [start] = term.start
      const [end] = term.end
      if (!start || !end || term.start.length > 1 || term.end.length > 1 || end.when.bounds.latest >= start.when.bounds.earliest) continue
      if (start.when.approximate || end.when.approximate || start.claim.timex?.defect || (end.claim.timex?.alternatives.length ?? 0) > 0) continue
      const title = profile.offices[term.office]?.title ?? ''
      const slip = slipBetween(start.when, end.when)
      report({
        span: end.span, edtf: end.when.edtf,
        message: `The term${title === '' ? '' : ` as “${title}”`} ends ${sliceSpan(document.text, end.span)}, before it starts ${sliceSpan(document.text, start.span)}${slip === null ? '' : `; ${slip}`}.`,
        because: [{ span: start.span, note: `It starts ${sliceSpan(document.text, start.span)}.`, edtf: start.when.edtf }],
      })
    }
  },
})
