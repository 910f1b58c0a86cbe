import { YEAR_IN_NAME, draftAt, type Draft, type Relation } from '../draft'
import { gapAfter, type Reader, type Token } from '../tokens'
import { datePartsOf } from '../when'
import { amountBefore, durationOf, unitOf } from './amount'
import { monthName } from '../lexicon'

/** Expressions that count from another date: "two months later", "the day before", "the same year", "the following March". */
export function recogniseRelatives(reader: Reader): Draft[] {
  const drafts: Draft[] = []
  reader.tokens.forEach((token, index) => {
    const draft = token.kind === 'unit' ? shifted(reader, token, index) ?? pointedAt(reader, token) : token.kind === 'month' || token.kind === 'season' ? named(reader, token, index) : null
    if (draft) drafts.push(draft)
  })
  return drafts
}

const DIRECTION = /^ (later|earlier|before|after|afterwards?|previously|prior|beforehand|thereafter|ago|hence)(?![\p{L}'’-])/u
/** What may stand behind "before" and "after" when they count from a date told already: an end, a preposition, a pronoun. */
const FREE_END = /^(?:$|[.,;:!?)"”\]]|\s[–—(]|\s(?:of|in|at|and|but|with|when|on|by|had|was|were|is|as)(?!\p{L}))/u

const COMPOUND = /(?:^|[^\p{L}])(?:years?|months?|weeks?|days?)(?:,| and|, and| less| minus) $/u

/** "two months later", "a week before", "the day after". */
function shifted(reader: Reader, unit: Token, index: number): Draft | null {
  const { text } = reader
  const found = DIRECTION.exec(text.slice(unit.end, unit.end + 16))
  const word = found?.[1]
  if (!found || word === undefined) return null
  const amount = amountBefore(reader, index)
  const the = amount ? null : /(?:^|[^\p{L}])(?:[Tt]he) (?:very )?$/u.exec(text.slice(Math.max(0, unit.start - 10), unit.start))
  if ((!amount && !the) || isPluralMismatch(reader, unit, amount?.value ?? 1)) return null
  const end = unit.end + found[0].length
  const start = amount ? amount.start : unit.start - (the?.[0].replace(/^[^\p{L}]/u, '').length ?? 0)
  // "Four weeks and a day later", "a year less a day afterwards": the whole of it counts, which we do not read.
  if (COMPOUND.test(text.slice(Math.max(0, start - 16), start))) return null
  // "for thirty years afterwards" tells how long.
  if (/(?:^|[^\p{L}])[Ff]or (?:at least |about |over |the next |more than |almost |nearly )?$/u.test(text.slice(Math.max(0, start - 16), start)) && /^after/.test(word)) return null
  const backward = /^(?:earlier|before|previously|prior|beforehand|ago)$/.test(word)
  const value = amount?.value ?? 1
  const duration = durationOf(amount ?? { value: 1, least: 1, most: 1 }, unitOf(unit))
  const isEvent = word === 'ago' || word === 'hence' || ((word === 'before' || word === 'after' || word === 'prior') && !FREE_END.test(text.slice(end, end + 8)))
  const exact = amount === null || amount.least === amount.most
  const relation: Relation = isEvent ? { kind: 'event' } : { kind: 'shift', unit: unitOf(unit), amount: backward ? -value : value, exact }
  return { ...draftAt(start, end, isEvent ? 'relative-to-event' : backward ? 'earlier' : 'later', 'relative'), duration, relation }
}

const isPluralMismatch = (reader: Reader, unit: Token, amount: number): boolean => amount === 1 && /s$/.test(reader.text.slice(unit.start, unit.end)) && unit.value !== 6

const POINTER = /(?:^|[^\p{L}])((?:[Tt]he |[Tt]his |[Tt]hat )?(?:very )?(?:(?:[Ss]ame)|(?:[Ff]ollowing)|(?:[Nn]ext)|(?:[Pp]revious)|(?:[Pp]receding)|(?:[Pp]rior)|(?:[Ee]nsuing)|(?:[Ss]ubsequent)|(?:[Tt]hat))(?: same| very)? )$/u
/** "in the same year that …", "the year after he …": the anchor is an event told behind it. */
const TOLD_BEHIND = /^ (?:that|as|when|in which|after|before|following)(?!\p{L})/u

/** "the same year", "that day", "the following month", "the previous week"; also "the year following". */
function pointedAt(reader: Reader, unit: Token): Draft | null {
  const { text } = reader
  if (unit.value > 4 || unit.value === 2 || text.charCodeAt(unit.start) < 0x61 || /s$/i.test(text.slice(unit.start, unit.end))) return null
  const found = POINTER.exec(text.slice(Math.max(0, unit.start - 26), unit.start))
  const words = found?.[1]
  if (words === undefined || isOtherwiseMeant(text, unit, words)) return null
  const start = unit.start - words.length
  const which = words.toLowerCase()
  const step = /following|next|ensuing|subsequent/.test(which) ? 1 : /previous|preceding|prior/.test(which) ? -1 : 0
  const told = TOLD_BEHIND.test(text.slice(unit.end, unit.end + 11)) && !(step !== 0 && /^ (?:that|as)/.test(text.slice(unit.end, unit.end + 5)))
  const relation: Relation = told ? { kind: 'event' } : step === 0 ? { kind: 'same', unit: unitOf(unit) } : { kind: 'shift', unit: unitOf(unit), amount: step, exact: true }
  return { ...draftAt(start, unit.end, told ? 'relative-to-event' : step === 0 ? 'same' : step > 0 ? 'following' : 'previous', 'relative'), relation }
}

/** "next year's model", "that day-long march", "the next day" is fine; bare "next" and "same" without article only as openings. */
function isOtherwiseMeant(text: string, unit: Token, words: string): boolean {
  if (/^-\p{L}/u.test(text.slice(unit.end, unit.end + 2))) return true
  if (/^(?:[Nn]ext|[Pp]revious|[Pp]rior|[Ss]ubsequent|[Pp]receding|[Ee]nsuing|[Ff]ollowing) $/.test(words)) return !/^(?:Next) $/.test(words)
  return /^[Ss]ame $/.test(words) && !/^Same/.test(words)
}

const NAMED_POINTER = /(?:^|[^\p{L}])((?:[Tt]he )?(?:following|next|previous|preceding|same|ensuing)|(?:[Nn]ext|[Tt]hat|[Tt]he following)(?: same)?) (?:early |late |mid-)?$/u

/** "the following January", "that July", "the next summer". */
function named(reader: Reader, token: Token, index: number): Draft | null {
  const { text } = reader
  if (reader.tokens[index + 1]?.kind === 'number' && gapAfter(reader, index) === ' ') return null
  const found = NAMED_POINTER.exec(text.slice(Math.max(0, token.start - 24), token.start))
  const words = found?.[1]
  const isMonth = token.kind === 'month'
  if (!found || words === undefined || (isMonth && text.slice(token.start, token.end) !== monthName(token.value))) return null
  if (/^(?: \p{Lu}|['’-])/u.test(text.slice(token.end, token.end + 2))) return null
  const step = /following|next|ensuing/i.test(words) ? 1 : /previous|preceding/i.test(words) ? -1 : 0
  const relation: Relation = { kind: 'named', month: isMonth ? token.value : null, season: isMonth ? null : token.value, step }
  return { ...draftAt(token.start - found[0].replace(/^[^\p{L}]/u, '').length, token.end, step === 0 ? 'same-named' : step > 0 ? 'following-named' : 'previous-named', 'relative'), relation }
}

/** "the year 965" and "year 2000" are plain years; kept here with the other words of units. */
export function recogniseNamedYears(reader: Reader): Draft[] {
  const drafts: Draft[] = []
  reader.tokens.forEach((token, index) => {
    const number = reader.tokens[index + 1]
    if (token.kind !== 'unit' || token.value !== 4 || number?.kind !== 'number' || number.suffix !== 'none' || gapAfter(reader, index) !== ' ') return
    if (number.digits < 3 || number.digits > 4 || number.value < 100 || !/(?:the|in|by|since|until) $/i.test(reader.text.slice(Math.max(0, token.start - 6), token.start))) return
    const rule = /^ \p{Lu}/u.test(reader.text.slice(number.end, number.end + 2)) ? YEAR_IN_NAME : 'year'
    drafts.push(draftAt(number.start, number.end, rule, 'year', datePartsOf(number.value)))
  })
  return drafts
}
