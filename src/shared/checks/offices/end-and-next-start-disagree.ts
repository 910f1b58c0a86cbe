import { groupedBy } from '../../base/grouped-by'
import { sliceSpan } from '../../text/span'
import { defineCheck } from '../check'
import { recordTerms, slipBetween, type TermEdge } from '../term-edges'
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
    const [startsOn, endsOn] = [groupedBy(starts, dayOf), groupedBy(ends, dayOf)]
    const written = groupedBy(starts, ...shared)
    for (const end of ends) {
      if (end.when.precision !== 'day' || stands(startsOn, dayOf(end), end)) continue
      for (const start of new Set(shared.flatMap((key) => written.get(key(end)) ?? []))) {
        if (start.when.precision !== 'day' || start.claim.office?.office === end.claim.office?.office) continue
        if (stands(endsOn, dayOf(start), end)) continue
        const slip = slipBetween(start.when, end.when)
        if (slip === null || !/transposed|one month apart|swapped/.test(slip)) continue
        const [endWords, startWords] = [sliceSpan(document.text, end.span), sliceSpan(document.text, start.span)]
        // "3 January" and "1 March": only numbers are swapped by a slip.
        if (slip.includes('swapped') && /\p{L}/u.test(endWords) && /\p{L}/u.test(startWords)) continue
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

const dayOf = ({ when }: TermEdge): number => when.bounds.earliest

/** What two days share of which one is a slip of the other: the year, or month and day. Only these are compared, as a record may have thousands. */
const shared = [({ when }: TermEdge): string => when.edtf.slice(0, -6), ({ when }: TermEdge): string => when.edtf.slice(-6)]

/** Whether another edge than `except` stands on the day or beside it. */
const stands = (edges: ReadonlyMap<number, readonly TermEdge[]>, day: number, except: TermEdge): boolean =>
  [day - 1, day, day + 1].some((near) => edges.get(near)?.some((edge) => edge !== except) ?? false)
