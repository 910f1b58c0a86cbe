import { isSameTitle } from '../../claims/offices/title'
import { sliceSpan } from '../../text/span'
import { defineCheck } from '../check'
import { recordTerms, slipBetween } from '../term-edges'

/** A day or two may belong to both terms. */
const shareableDays = 3

export const termsOverlap = defineCheck({
  id: 'offices/terms-overlap',
  summary: 'Two terms of one office overlap in the record.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, profile, report }) {
    const terms = recordTerms(profile).flatMap((term) => {
      const [start] = term.start
      const [end] = term.end
      return start && end && !start.when.approximate && !end.when.approximate ? [{ office: term.office, title: profile.offices[term.office]?.title ?? '', start, end }] : []
    })
    for (const [index, one] of terms.entries()) {
      for (const other of terms.slice(index + 1)) {
        if (one.title === '' || !isSameTitle(one.title, other.title)) continue
        const [early, late] = one.start.when.bounds.earliest <= other.start.when.bounds.earliest ? [one, other] : [other, one]
        if (early.end.when.bounds.earliest - shareableDays <= late.start.when.bounds.latest || late.end.when.bounds.latest < late.start.when.bounds.earliest) continue
        const slip = slipBetween(early.end.when, late.start.when)
        report({
          span: late.start.span, edtf: late.start.when.edtf,
          message: `A term as “${one.title}” starts ${sliceSpan(document.text, late.start.span)} while another still runs to ${sliceSpan(document.text, early.end.span)}${slip === null ? '' : `; ${slip}`}.`,
          because: [{ span: early.end.span, note: `The other term ends ${sliceSpan(document.text, early.end.span)}.`, edtf: early.end.when.edtf }],
        })
      }
    }
  },
})
