import { draftAt, type Draft } from '../draft'
import { gapAfter, type Reader, type Token } from '../tokens'
import type { Duration } from '../timex'
import { amountBefore, durationOf, sumOf, unitOf, type Amount } from './amount'

/** Lengths of time: "six years", "two and a half years", "18 months", "half a year", "three years and two months". */
export function recogniseDurations(reader: Reader): Draft[] {
  const drafts: Draft[] = []
  let previous: { readonly end: number; readonly at: number; readonly duration: Duration } | null = null
  reader.tokens.forEach((token, index) => {
    if (token.kind !== 'unit') return
    const amount = amountBefore(reader, index)
    if (!amount || isOther(reader, token, amount)) return
    const end = halfBehind(reader.text, token.end)
    const duration = durationOf(end > token.end ? { value: amount.value + 0.5, least: amount.least + 0.5, most: amount.most + 0.5 } : amount, unitOf(token))
    const last = drafts.at(-1)
    if (last && previous && last.end === previous.end && /^(?:,? and |,? )$/.test(reader.text.slice(last.end, amount.start)) && token.value < previous.at) {
      const sum = sumOf(previous.duration, duration)
      drafts[drafts.length - 1] = { ...last, end, duration: sum }
      previous = { end, at: token.value, duration: sum }
      return
    }
    drafts.push({ ...draftAt(amount.start, end, 'duration', 'duration'), type: 'DURATION', duration })
    previous = { end, at: token.value, duration }
  })
  return drafts
}

/** "a year and a half". */
function halfBehind(text: string, end: number): number {
  return text.startsWith(' and a half', end) ? end + 11 : end
}

/** Rates, ages, and "a day" or "a year" where it says "each": "twice a year", "once a week", "one day". */
function isOther(reader: Reader, unit: Token, amount: Amount): boolean {
  const { text } = reader
  if (/^-?(?:old|olds)(?!\p{L})|^[ -](?:old|olds|of age)(?!\p{L})/u.test(text.slice(unit.end, unit.end + 10))) return true
  const before = text.slice(Math.max(0, amount.start - 22), amount.start)
  if (/[\d$£€][.,-]?$/.test(before)) return true
  const written = text.slice(amount.start, unit.start)
  if (/^an?\s/i.test(written) && !/several|few|couple/.test(written)) {
    if (unit.value === 6 || (unit.value === 0 && !/(?:within|lasted|in|after|for) $/i.test(before))) return true
    return !/(?:^|[^\p{L}])(?:for|after|within|in|about|nearly|almost|over|lasted|lasting|than|spent|just|only|spending|took|of|under|around|approximately|like|some|every|half|another|and|or|exactly|barely) $/iu.test(before) && !text.startsWith(' and a half', unit.end)
  }
  // "One day, he …" and "the year two" tell no length.
  return /^one\s/i.test(written) && unit.value === 0 && !/(?:for|within|in|after|lasted|only|by|than) $/i.test(before)
}

/** True when the unit at `index` is measured: an amount stands right before it. */
export const isMeasured = (reader: Reader, index: number): boolean => amountBefore(reader, index) !== null && gapAfter(reader, index - 1) !== ''
