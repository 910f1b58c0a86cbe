import { draftAt, type Draft } from '../draft'
import { gapAfter, type Reader, type Token } from '../tokens'
import { datePartsOf } from '../when'
import type { Mode } from './year-context'

/** All-number dates: "1992-01-13", "13/01/1992", "6/7/1961" (two readings), "13.1.1992", and in a record "13/01/92". */
export function recogniseNumericDates(reader: Reader, mode: Mode): Draft[] {
  const drafts: Draft[] = []
  reader.tokens.forEach((token, index) => {
    const second = reader.tokens[index + 1]
    const third = reader.tokens[index + 2]
    if (!isPlain(token) || !isPlain(second) || !isPlain(third)) return
    const gap = gapAfter(reader, index)
    if (gap.trim() !== gapAfter(reader, index + 1).trim() || isInside(reader.text, token.start, third.end)) return
    const draft = gap === '-' && token.digits === 4 ? iso(token, second, third) : /^(?:[-/‑]|\. ?)$/.test(gap) ? short(token, second, third, mode, gap) : null
    if (draft) drafts.push(draft)
  })
  return drafts
}

const isPlain = (token: Token | undefined): token is Token => token?.kind === 'number' && token.suffix === 'none'

/** More digits on either side: a phone number, a version. A minus in front is a year before our era. */
const isInside = (text: string, start: number, end: number): boolean => /\d[-/.]$|\p{L}[-/.]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[-/.]\d/.test(text.slice(end, end + 2))

function iso(year: Token, month: Token, day: Token): Draft | null {
  if (month.digits !== 2 || day.digits !== 2 || month.value < 1 || month.value > 12 || day.value < 1 || day.value > 39) return null
  return draftAt(year.start, day.end, 'iso-date', 'iso', datePartsOf(year.value, month.value, day.value))
}

/** Day first unless only month first can be; where both can be, the other reading stays beside it. */
function short(first: Token, second: Token, year: Token, mode: Mode, gap: string): Draft | null {
  if (first.digits > 2 || second.digits > 2 || (year.digits !== 4 && !(mode === 'value' && year.digits === 2))) return null
  if (first.value < 1 || second.value < 1 || first.value > 31 || second.value > 31) return null
  const isShort = year.digits === 2
  const fullYear = isShort ? 1900 + year.value : year.value
  if (fullYear < 1000 || fullYear > 2199) return null
  const dayFirst = second.value <= 12 ? datePartsOf(fullYear, second.value, first.value) : null
  const monthFirst = first.value <= 12 && gap.trim() !== '.' ? datePartsOf(fullYear, first.value, second.value) : null
  const main = dayFirst ?? monthFirst
  if (!main) return null
  const isEither = dayFirst !== null && monthFirst !== null && first.value !== second.value
  const draft = { ...draftAt(first.start, year.end, isEither ? 'numeric-date-ambiguous' : 'numeric-date', 'numeric', main), others: isEither ? [monthFirst] : [] }
  return isShort ? { ...draft, implied: ['century'], defect: { kind: 'implausible-year', detail: `${year.value} has two digits` } } : draft
}
