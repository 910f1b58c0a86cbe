import { UNITS, type Unit } from '../lexicon'
import { gapAfter, tokenAt, type Reader, type Token } from '../tokens'
import type { Duration } from '../timex'

/** "two", "twenty-five", "two and a half", "18", "several" in front of a unit. */
export interface Amount {
  readonly value: number
  /** How far the words can stretch, as factors: "several" is two to twelve, "a few" two to seven. */
  readonly least: number
  readonly most: number
  readonly start: number
  /** Index of its first token. */
  readonly index: number
}

const exactly = (value: number, start: number, index: number): Amount => ({ value, least: value, most: value, start, index })

const VAGUE: Readonly<Record<number, readonly [number, number, number]>> = { [-2]: [4, 2, 12], [-3]: [3, 2, 7], [-4]: [2, 1, 3] }
const UNIT_GAPS = new Set([' ', '-', ' of ', ' more ', ' full ', ' whole ', ' consecutive ', ' further ', ' additional ', ' of a '])

/** The amount that ends right before the unit at token `index`; null when none stands there. */
export function amountBefore(reader: Reader, index: number): Amount | null {
  const token = tokenAt(reader, index - 1)
  const unit = reader.tokens[index]
  if (!unit) return null
  const gap = gapAfter(reader, index - 1)
  if (token && UNIT_GAPS.has(gap)) {
    const found = amountAt(reader, token, index - 1, gap)
    if (found) return found
  }
  const half = /(?:(\w+) and a half|half (?:a|an)) $/i.exec(reader.text.slice(Math.max(0, unit.start - 26), unit.start))
  if (half) return halfAmount(reader, half, unit, index)
  const article = /(?:^|[^\p{L}])(?:a|an|A|An) (?:full |whole |further |single )?$/u.exec(reader.text.slice(Math.max(0, unit.start - 12), unit.start))
  return article && !isPlural(reader, unit) ? exactly(1, unit.start - article[0].replace(/^[^\p{L}]/u, '').length, index) : null
}

function amountAt(reader: Reader, token: Token, index: number, gap: string): Amount | null {
  if (token.kind === 'number') {
    if (token.suffix !== 'none' || token.digits > 3 || token.value === 0 || gap.startsWith(' of')) return null
    return withLeast(reader, exactly(token.value, token.start, index))
  }
  if (token.kind !== 'count') return null
  const vague = VAGUE[token.value]
  if (vague) {
    const start = /(?:^|[^\p{L}])[Aa] $/u.test(reader.text.slice(Math.max(0, token.start - 3), token.start)) ? token.start - 2 : token.start
    return { value: vague[0], least: vague[1], most: vague[2], start, index }
  }
  if (token.value <= 0 || gap.startsWith(' of')) return null
  const tens = tokenAt(reader, index - 1)
  if (tens?.kind === 'count' && tens.value >= 20 && token.value < 10 && /^[- ]$/.test(gapAfter(reader, index - 1))) return exactly(tens.value + token.value, tens.start, index - 1)
  return withLeast(reader, exactly(token.value, token.start, index))
}

/** "two or three", "5 to 6", "10–12": the smaller one in front. */
function withLeast(reader: Reader, amount: Amount): Amount {
  const token = tokenAt(reader, amount.index - 1)
  if (!token || (token.kind !== 'number' && token.kind !== 'count') || token.suffix !== 'none' || !/^(?: or | to |–|-|—)$/.test(gapAfter(reader, amount.index - 1))) return amount
  if (token.value <= 0 || token.value >= amount.value || token.digits > 2) return amount
  return { ...amount, least: token.value, start: token.start, index: amount.index - 1 }
}

function halfAmount(reader: Reader, half: RegExpExecArray, unit: Token, index: number): Amount | null {
  const start = unit.start - half[0].length
  if (half[1] === undefined) return exactly(0.5, start, index)
  const first = reader.tokens.findIndex((token) => token.start === start)
  const token = reader.tokens[first]
  if (!token || (token.kind !== 'count' && token.kind !== 'number') || token.value <= 0) return null
  return exactly(token.value + 0.5, start, first)
}

const isPlural = (reader: Reader, unit: Token): boolean => /s$/i.test(reader.text.slice(unit.start, unit.end))

export const unitOf = (token: Token): Unit => UNITS[token.value] ?? 'day'

const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14, month: 30.44, year: 365.25, decade: 3652.5, century: 36525 }

/** An amount of units as a duration; halves of years become months, halves of others days. */
export function durationOf(amount: { readonly value: number; readonly least: number; readonly most: number }, unit: Unit): Duration {
  const isYears = unit === 'year' || unit === 'decade' || unit === 'century'
  const inYears = amount.value * (unit === 'century' ? 100 : unit === 'decade' ? 10 : 1)
  const years = isYears ? Math.floor(inYears) : 0
  const months = isYears ? Math.round((inYears - years) * 12) : unit === 'month' ? Math.floor(amount.value) : 0
  const days = isYears ? 0 : unit === 'month' ? Math.round((amount.value - months) * 30) : Math.round(amount.value * DAYS[unit])
  const vague = amount.least !== amount.most
  const step = vague ? 0 : Math.floor(DAYS[unit] / (amount.value % 1 === 0 ? 1 : 2))
  return {
    years, months, days, iso: isoOf(years, months, days),
    least: Math.max(0, Math.floor(amount.least * DAYS[unit]) - step), most: Math.ceil(amount.most * DAYS[unit]) + step,
  }
}

/** Two durations said together: "three years and two months". */
export const sumOf = (a: Duration, b: Duration): Duration => {
  const [years, months, days] = [a.years + b.years, a.months + b.months, a.days + b.days]
  return { years, months, days, iso: isoOf(years, months, days), least: a.least + b.least, most: a.most + b.most }
}

const isoOf = (years: number, months: number, days: number): string => {
  const parts = `${years > 0 ? `${years}Y` : ''}${months > 0 ? `${months}M` : ''}${days > 0 ? `${days}D` : ''}`
  return parts === '' ? 'P0D' : `P${parts}`
}
