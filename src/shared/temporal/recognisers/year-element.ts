import { gapAfter, type Reader } from '../tokens'
import type { TimexDefect } from '../timex'

/** A year as it stands in a date: "1992", "1731/32", "44 BC", "AD 14". */
export interface YearElement {
  /** Astronomical; of a dual year the later one, by which historians count. */
  readonly year: number
  /** The earlier one of a dual year. */
  readonly dual: number | null
  readonly digits: number
  readonly hasEra: boolean
  readonly start: number
  readonly end: number
  /** Index of the last token it uses. */
  readonly last: number
  readonly defect: TimexDefect | null
}

const GAP_BEFORE_ERA = new Set([' ', '', '\u00a0'])

/** The year at token `index`, where a day or month before it has already promised one; null when it cannot be one. */
export function yearAt(reader: Reader, index: number): YearElement | null {
  const token = reader.tokens[index]
  if (!token) return null
  if (token.kind === 'era' && GAP_BEFORE_ERA.has(gapAfter(reader, index))) {
    const number = reader.tokens[index + 1]
    if (number?.kind !== 'number' || number.digits > 4 || number.suffix !== 'none' || number.value === 0) return null
    return plain(token.value < 0 ? 1 - number.value : number.value, number.digits, true, token.start, number.end, index + 1)
  }
  if (token.kind !== 'number' || token.suffix !== 'none') return null
  const era = eraAfter(reader, index)
  if (era && token.digits <= 4 && token.value > 0) return plain(era.value < 0 ? 1 - token.value : token.value, token.digits, true, token.start, era.end, index + 1)
  if (token.digits < 3 && token.value > 0 && isOtherOfEra(reader, index)) return plain(token.value, token.digits, true, token.start, token.end, index)
  if (token.digits < 3 || token.digits > 5 || token.value === 0) return null
  if (token.digits === 3 && token.value < 100) return null
  const dual = dualAt(reader, index)
  if (dual) return dual
  const defect: TimexDefect | null = token.digits === 5 ? { kind: 'implausible-year', detail: `${token.value} has five digits` } : null
  return { ...plain(token.value, token.digits, false, token.start, token.end, index), defect }
}

const plain = (year: number, digits: number, hasEra: boolean, start: number, end: number, last: number): YearElement =>
  ({ year, dual: null, digits, hasEra, start, end, last, defect: null })

/** "AD 15 or possibly [14],": the second of two years shares the era of the first. */
function isOtherOfEra(reader: Reader, index: number): boolean {
  const era = reader.tokens[index - 2]
  return era?.kind === 'era' && era.value > 0 && reader.tokens[index - 1]?.kind === 'number' && / or (?:possibly |perhaps )?$/.test(gapAfter(reader, index - 1)) && /^[,.;)]?$/.test(reader.text.charAt(reader.tokens[index]?.end ?? 0))
}

/** "BC", "AD" right behind token `index`. */
export function eraAfter(reader: Reader, index: number): { readonly value: number; readonly end: number } | null {
  const era = reader.tokens[index + 1]
  if (era?.kind !== 'era' || !GAP_BEFORE_ERA.has(gapAfter(reader, index))) return null
  // "the 2010 BC Green Party": a province, not an era.
  const isName = (reader.tokens[index]?.value ?? 0) >= 1000 && /^ \p{Lu}/u.test(reader.text.slice(era.end, era.end + 2))
  return isName ? null : { value: era.value, end: era.end }
}

/** "1731/32", "1726/7", "534/535": the next year, or its last digits, behind a stroke. */
function dualAt(reader: Reader, index: number): YearElement | null {
  const first = reader.tokens[index]
  const second = reader.tokens[index + 1]
  if (!first || second?.kind !== 'number' || gapAfter(reader, index) !== '/' || first.digits < 3 || first.digits > 4) return null
  const unit = 10 ** second.digits
  if (second.suffix !== 'none' || second.digits > first.digits || (second.digits === 3 && first.digits !== 3) || second.value !== (first.value + 1) % unit) return null
  return { year: first.value + 1, dual: first.value, digits: first.digits, hasEra: false, start: first.start, end: second.end, last: index + 1, defect: null }
}
