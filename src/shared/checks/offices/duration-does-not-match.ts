import { hasRival, isPlain } from '../../claims/claim'
import { endOf } from '../../temporal/bounds'
import type { Timex } from '../../temporal/timex'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { isQuotedAt } from '../quoted'
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
  run({ document, profile, claims, timexes, report }) {
    const { text } = document
    for (const [index, length] of timexes.entries()) {
      const range = timexes[index + 1]
      const years = length.type === 'DURATION' && length.duration ? length.duration.years + length.duration.months / 12 : 0
      if (!range || years < 1 || !areOne(text, length, range)) continue
      const counted = yearsOf(range)
      if (counted === null || Math.abs(counted - years) <= (isRough(text, length) ? Math.max(roughYears, years / 5) : roundingYears) || isQuotedAt(document, length.span)) continue
      const [words, dates] = [sliceSpan(text, length.span), sliceSpan(text, range.span)]
      report({ span: length.span, message: `The text has “${words}”, and beside it ${dates}, which is about ${counted.toFixed(0)}.`, because: [{ span: range.span, note: `The years beside it: ${dates}.`, ...(range.when ? { edtf: range.when.edtf } : {}) }], fixes: [] })
    }
    const terms = recordTerms(profile)
    for (const said of claimsOf(claims, 'term-length')) {
      if (said.source === 'record' || !isPlain(said) || hasRival(said) || (said.office?.score ?? 0) < 0.78) continue
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

/** "about six years": these may be so many more or less, and of many years more. */
const roughYears = 3
const isRough = (text: string, { span, when }: Timex): boolean => when?.approximate === true || /\b(?:about|around|roughly|some)\b/i.test(text.slice(Math.max(0, span.start - 10), span.end))

/** "served six years (1990–1996)", "in office for six years, from 1990 to 1996": a length and its own years, with nothing between. */
function areOne(text: string, length: Timex, range: Timex): boolean {
  const between = text.slice(length.span.end, Math.min(range.span.start, length.span.end + LONGEST_BETWEEN))
  const isOfThing = ofThing.test(between)
  if (range.when?.kind !== 'interval' || (between.endsWith('(') && goesOnInBracket.test(text.slice(range.span.end, range.span.end + LONGEST_BETWEEN))) || (!isOfThing && !opensRange.test(between)) || !closesRange.test(text.slice(range.span.end - 1, range.span.end + 14))) return false
  const before = text.slice(Math.max(0, length.span.start - 90), length.span.start).replace(/^.*[.;:(]/s, '')
  return (isOfThing ? whole.test(before) : inOffice.test(before) || lastingFor.test(before) || (opensFor.test(before) && lasting.test(text.slice(range.span.end, range.span.end + LONGEST_BETWEEN)))) && !notWhole.test(before)
}

/** "his seventy [years of rule (]1885–1957)": whose years they were, and they in brackets; "three years of the war (1914–1918)" are part of it. */
const ofThing = /^ (?:of|as|in) (?!the )[^,;:()\d]{2,40} \($/
const whole = /\b(?:[Hh]is|[Hh]er) $/
const LONGEST_BETWEEN = 60

/** "Two years between 1998 and 2004" need not fill them. */
const opensRange = /^,? (?:\(|from )?$/
/** "(1980–1987, with two years off)", "from 1998 to 2004 with breaks": there is more to say of the years. The range's own last sign stands first. */
const closesRange = /^.(?:\)|[.;]|$|,(?! (?:with|less|except|apart|but|not|save|interrupted|\d)))/

/** "four years (1920–1922, Toll; 1922–1924, Holm)": the bracket has another year or more. */
const goesOnInBracket = /^[^()]*\d{4}[^()]*\)/

const inOffice = /\b(?:served|reigned|ruled|held (?:the |that |this )?(?:office|post|position|seat)|in office|(?:was|as) (?:the )?[\p{L} ]{3,40}) (?:for |a total of |some |exactly |about |around |roughly ){0,2}$/u
/** "[For] six years (1984–1990) she taught", "lived in Toll [for]": who enlists, rents or is transported for six years may come back sooner. */
const opensFor = /^\s*For (?:a total of |exactly |about |around |roughly )?$/
const lastingFor = /\b(?:lived|taught|worked|served|held|led|played|kept|remained|stayed)(?: (?!(?:to|that|which|who|when|but|and|or)\b)[\p{L}’'-]+){0,8} for (?:a total of |exactly |about |around |roughly )?$/u
const lasting = /^[^.;]{0,20}?\)?,? (?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:also |then )?(?:lived|taught|worked|served|held|led|played|kept|remained|stayed|ruled|reigned|ran|was|edited|wrote)\b/u
/** Part of a longer time, a sentence, a contract: its years need not fill it. */
const notWhole = /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) of|sentence[ds]?|prison|jail|contract|lease[ds]?|licen[cs]e|loan|grant|scholarship|fellowship|elected|appointed|engaged|hired|enlisted|apprenticed|articled|indentured|transported|condemned|rented|let|agreed|promised|pension|patent|signed|bann?ed|banished|exiled?|suspended|out of|more than|less than|nearly|almost|over|under|at least|another|first|last|next|within|aged?|old)\b[^,]*$/i

function yearsOf({ when }: Timex): number | null {
  const [from, to] = when ? [endOf(when, 'from'), endOf(when, 'to')] : [null, null]
  if (!from || !to || from.approximate || to.approximate) return null
  const middle = ({ bounds }: { readonly bounds: { readonly earliest: number; readonly latest: number } }): number => (bounds.earliest + bounds.latest) / 2
  return (middle(to) - middle(from)) / daysOfYear
}

function lengthOf(term: RecordTerm): { readonly term: RecordTerm; readonly value: number } | null {
  const [start] = term.start
  const [end] = term.end
  if (!start || !end || start.when.approximate || end.when.approximate) return null
  const middle = (bounds: { readonly earliest: number; readonly latest: number }): number => (bounds.earliest + bounds.latest) / 2
  return { term, value: (middle(end.when.bounds) - middle(start.when.bounds)) / daysOfYear }
}
