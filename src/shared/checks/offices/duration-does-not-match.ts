import { isPlain } from '../../claims/claim'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck } from '../check'
import { officesOfClaim, recordTerms, type RecordTerm } from '../term-edges'

const daysOfYear = 365.25
/** "Served six years" may be rounded by this much. */
const roundingYears = 1.6

export const durationDoesNotMatch = defineCheck({
  id: 'offices/duration-does-not-match',
  summary: 'The prose gives a length of service that no term of the record has.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, profile, claims, report }) {
    const terms = recordTerms(profile)
    for (const said of claimsOf(claims, 'term-length')) {
      if (said.source === 'record' || !isPlain(said) || (said.office?.score ?? 0) < 0.78) continue
      const years = said.timex?.duration ? said.timex.duration.years + said.timex.duration.months / 12 : null
      const offices = officesOfClaim(said, profile)
      const lengths = terms.filter((term) => offices.includes(term.office)).map(lengthOf)
      if (years === null || lengths.length === 0 || lengths.some((length) => length === null)) continue
      const known = lengths.filter((length) => length !== null)
      const total = known.reduce((sum, { value }) => sum + value, 0)
      if ([...known.map(({ value }) => value), total].some((value) => Math.abs(value - years) < roundingYears) || years < total) continue
      const [first] = known
      if (!first) continue
      const words = sliceSpan(document.text, said.evidence)
      report({
        span: said.evidence,
        message: `The text has “${words}” in office; by the record it is ${total.toFixed(1)} years.`,
        because: known.flatMap(({ term }) => [...term.start, ...term.end]).map((edge) => ({ span: edge.span, note: `The record: the term ${edge.side}s ${sliceSpan(document.text, edge.span)}.`, edtf: edge.when.edtf })),
      })
    }
  },
})

function lengthOf(term: RecordTerm): { readonly term: RecordTerm; readonly value: number } | null {
  const [start] = term.start
  const [end] = term.end
  if (!start || !end || start.when.approximate || end.when.approximate) return null
  const middle = (bounds: { readonly earliest: number; readonly latest: number }): number => (bounds.earliest + bounds.latest) / 2
  return { term, value: (middle(end.when.bounds) - middle(start.when.bounds)) / daysOfYear }
}
