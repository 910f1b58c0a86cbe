import { draftAt, type Draft } from '../draft'
import { gapAfter, type Reader, type Token } from '../tokens'
import type { Duration } from '../timex'
import { amountBefore, durationOf } from './amount'

const AGE_GAPS = new Set([' ', ' of ', ': ', '\u00a0', ' about ', ' around ', ' approximately ', ' only ', ' just ', ' of about ', ' of just ', ' of only ', ' circa ', ' nearly ', ' of around '])

/** Ages: "aged 83", "(age 69)", "at the age of 24", "aged 47 or 49", "24-year-old", "83 years old", "died at 83". */
export function recogniseAges(reader: Reader): Draft[] {
  const drafts: Draft[] = []
  reader.tokens.forEach((token, index) => {
    const draft = token.kind === 'age' ? behindAge(reader, token, index) : token.kind === 'unit' && token.value <= 4 ? yearsOld(reader, token, index) : token.kind === 'number' ? bareAge(reader, token) : null
    if (draft) drafts.push(draft)
  })
  return drafts
}

/** "at the age of 24", "aged twelve", "aged 47 or 49", "ages of 5 and 12". */
function behindAge(reader: Reader, word: Token, index: number): Draft | null {
  const first = reader.tokens[index + 1]
  const shift = first?.kind === 'circa' ? 1 : 0
  const number = reader.tokens[index + 1 + shift]
  if (!number || !AGE_GAPS.has(gapAfter(reader, index)) || (shift === 1 && gapAfter(reader, index + 1).trim() !== '')) return null
  const value = numberAt(reader, index + 1 + shift)
  if (!value || value.value > 130 || (number.kind === 'count' && number.value <= 0)) return null
  const last = index + 1 + shift + value.tokens - 1
  const second = secondAge(reader, last)
  const end = second ? second.end : value.end
  const unit = reader.tokens[last + 1]
  const withUnit = !second && unit?.kind === 'unit' && unit.value <= 4 && /^[ ]$/.test(gapAfter(reader, last))
  if (withUnit) {
    const duration = durationOf({ value: value.value, least: value.value, most: value.value }, unit.value === 4 ? 'year' : unit.value === 3 ? 'month' : unit.value === 1 ? 'week' : 'day')
    const days = unit.value === 4 ? daysBehind.exec(reader.text.slice(unit.end, unit.end + 24))?.[0].length ?? 0 : 0
    return { ...draftAt(startOf(reader.text, word), unit.end + days, 'age', 'age'), type: 'AGE', duration }
  }
  if (/^(?:[-.,]\d|%)/.test(reader.text.slice(end, end + 2))) return null
  const vague = shift === 1 || /(?:about|around|approximately|nearly|almost|over|under) (?:the )?$/i.test(reader.text.slice(Math.max(0, word.start - 20), word.start)) || gapAfter(reader, index).length > 6
  return { ...draftAt(startOf(reader.text, word), end, second ? 'age-or' : vague ? 'age-about' : 'age', 'age'), type: 'AGE', duration: ageOf(value.value, second?.value ?? value.value, vague ? 2 : 0) }
}

/** "aged 97 years[ and 174 days]". */
const daysBehind = /^,?(?: and)? \d{1,3} (?:days?|weeks?|months?)\b/

/** "at the age of", "the age of" and "at age" belong to the words. */
function startOf(text: string, word: Token): number {
  const found = /(?:at the |at |the )$/i.exec(text.slice(Math.max(0, word.start - 7), word.start))
  return found && text.slice(word.start, word.end).toLowerCase() === 'age' && /^(?:at the |at )$/i.test(found[0]) ? word.start - found[0].length : word.start
}

function numberAt(reader: Reader, index: number): { readonly value: number; readonly end: number; readonly tokens: number } | null {
  const token = reader.tokens[index]
  if (!token || /^ score\b/.test(reader.text.slice(token.end, token.end + 7))) return null
  if (token.kind === 'number') return token.suffix === 'none' && token.digits <= 3 ? { value: token.value, end: token.end, tokens: 1 } : null
  if (token.kind !== 'count' || token.value <= 0) return null
  const ones = reader.tokens[index + 1]
  if (token.value >= 20 && ones?.kind === 'count' && ones.value > 0 && ones.value < 10 && /^[- ]$/.test(gapAfter(reader, index))) return { value: token.value + ones.value, end: ones.end, tokens: 2 }
  return { value: token.value, end: token.end, tokens: 1 }
}

/** The other of "47 or 49", "5–12", "20 to 25". */
function secondAge(reader: Reader, index: number): { readonly value: number; readonly end: number } | null {
  if (!/^(?: or | to | and |[–-]|\/| – )$/.test(gapAfter(reader, index))) return null
  const value = numberAt(reader, index + 1)
  const first = reader.tokens[index]
  return value && first && value.value > first.value % 1000 && value.value <= 130 ? value : null
}

const ageOf = (least: number, most: number, slack: number): Duration => ({
  years: least, months: 0, days: 0, iso: `P${least}Y`, least: Math.floor((least - slack) * 365.25), most: Math.ceil((most + 1 + slack) * 365.25) - 1,
})

/** "24-year-old", "83 years old", "six months of age". */
function yearsOld(reader: Reader, unit: Token, index: number): Draft | null {
  const tail = /^(?:[- ]olds?|[ ]of age)(?![\p{L}])/u.exec(reader.text.slice(unit.end, unit.end + 9))
  const amount = tail ? amountBefore(reader, index) : null
  if (!tail || !amount) return null
  const years = unit.value === 4
  const duration = years ? ageOf(Math.floor(amount.least), Math.floor(amount.most), amount.least === amount.most ? 0 : 1) : durationOf(amount, unit.value === 3 ? 'month' : unit.value === 1 ? 'week' : 'day')
  return { ...draftAt(amount.start, unit.end + tail[0].length, 'years-old', 'age'), type: 'AGE', duration }
}

const SAFE_BEFORE = /(?:(?:died|retired|married|widowed|orphaned|enlisted|debuted|began|emigrated|dead)(?: there| suddenly| unexpectedly)? at |(?:^|[.!?;]["”]? )At |, (?:and |but |then |only )?(?:just |still |only )?at )$/

/** "died of a fever in Toll at 83": no hour of a day. */
const DIED_SOMEHOW = /(?:died|passed away) (?:(?:in|of|from|near|on|at(?= \p{Lu})) (?!his |her )(?:(?:a|[\p{L}\p{M}’'-]{2,}|\d{1,4}) ){1,4}){1,2}at $/u
const LAST_HOUR = 24

/** "died at 83", ", at 24,", "At 24, he": where nothing else can be meant. */
function bareAge(reader: Reader, token: Token): Draft | null {
  if (token.suffix !== 'none' || token.digits !== 2 || token.value < 10) return null
  const before = reader.text.slice(Math.max(0, token.start - 40), token.start)
  if (!(SAFE_BEFORE.test(before) || (token.value > LAST_HOUR && DIED_SOMEHOW.test(before))) || !/^(?:[,;)]|\.(?:\s|$)|$)/.test(reader.text.slice(token.end, token.end + 2))) return null
  const comma = /, (?:and |but |then |only )?(?:just |still |only )?at $/.test(before)
  if (comma && reader.text.charAt(token.end) !== ',') return null
  return { ...draftAt(token.start - 3, token.end, 'bare-age', 'age'), type: 'AGE', duration: ageOf(token.value, token.value, 0) }
}
