import { YEAR_IN_NAME, draftAt, isNamed, type Draft } from '../draft'
import { gapBetween, LONGEST_GAP } from '../tokens'
import { presentParts, type DateParts } from '../when'

const DASH = /^\s?[–—‒−-]\s?$|^ ?[–—], ?$/
const WORDS = /^ (?:to|until|till|til|through|up to)(?: the)? $/
/** "from January 3, 1990, to May 4, 1994": the comma belongs to the year. */
const BEHIND_COMMA = /^, (?:to|until|till|through)(?: the)? $/
const AND = /^,? and(?: the)? $/
const SLASH = /^\/$/

/** Joins two dates with a dash or "to" between them (or "and" behind "between") into one range; opens "1999–" at its end. */
export function joinRanges(text: string, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const range = last ? rangeOf(text, last, draft) : null
    if (range) joined[joined.length - 1] = range
    else joined.push(draft)
  }
  return joined.map((draft) => openRange(text, draft))
}

/** A dual year may be an end: "1361/2 – 1389". */
const isEnd = (draft: Draft): boolean =>
  draft.type === 'DATE' && draft.from !== null && (!draft.isRange || draft.rule === 'dual-year') && draft.relation === null && draft.rule !== 'month-day-or' && draft.rule !== 'day-month-or'

/** Of a dual year either may be meant. */
const endPoint = ({ rule }: Draft, from: DateParts): DateParts => (rule === 'dual-year' ? { ...from, circa: true } : from)

function rangeOf(text: string, first: Draft, second: Draft): Draft | null {
  if (second.start - first.end > LONGEST_GAP || !isEnd(first) || !isEnd(second) || first.from === null || second.from === null || first.from.now) return null
  const gap = gapBetween(text, first.end, second.start)
  const isDash = DASH.test(gap)
  const isBetween = AND.test(gap) && /(?:^|[^\p{L}])[Bb]etween (?:the )?(?:years )?$/u.test(text.slice(Math.max(0, first.start - 20), first.start))
  const isMonths = SLASH.test(gap) && first.form === 'month'
  const isBehindComma = first.form === 'month-day-year' && BEHIND_COMMA.test(gap) && /(?:^|[^\p{L}])[Ff]rom $/u.test(text.slice(Math.max(0, first.start - 6), first.start))
  if (!isDash && !isBetween && !isMonths && !isBehindComma && !WORDS.test(gap)) return null
  if (!fitTogether(first, second, isDash, gap)) return null
  const [from, to] = complete(endPoint(first, first.from), endPoint(second, second.from))
  const named = isNamed(second) || (isNamed(first) && isDash)
  return {
    ...draftAt(first.start, second.end, named ? YEAR_IN_NAME : `${first.rule} to ${second.rule}`, 'range', from), isRange: true, to,
    ends: { from: { start: first.start, end: first.end }, to: { start: second.start, end: second.end } },
    otherEnds: { from: first.others, to: second.others }, calendar: first.calendar ?? second.calendar, defect: first.defect ?? second.defect,
    anchor: first.anchor, basis: first.basis, implied: first.implied,
  }
}

/** What the ends may be: a month alone only beside another month; a day without a month never. */
function fitTogether(first: Draft, second: Draft, isDash: boolean, gap: string): boolean {
  if (first.form === 'month' && second.from?.month === null && second.from.now === false) return false
  if (second.form === 'month' && first.from?.month === null) return false
  if (second.from?.now) return first.from?.year !== null || first.form === 'month'
  // "In 1990 – 12 May 1991 to be exact": a loose dash does not join a year to a day.
  return !(isDash && gap.length === 3 && first.form === 'year' && second.from?.day != null && first.rule === 'year' && second.form !== 'day-month-year' && second.form !== 'month-day-year')
}

/** Each end takes the year it lacks from the other; over the turn of a year the earlier end gets the year before. */
function complete(first: DateParts, second: DateParts): readonly [DateParts, DateParts] {
  if (second.now) return [first, second]
  if (first.year === null && second.year !== null) return [{ ...first, year: wraps(first, second) ? second.year - 1 : second.year }, second]
  if (first.year !== null && second.year === null) return [first, { ...second, year: wraps(first, second) ? first.year + 1 : first.year }]
  if (first.year !== null && second.year !== null && second.year <= 0 && first.year > 0 && first.month === null && first.scale === 'date') return [{ ...first, year: 1 - first.year }, second]
  return [first, second]
}

const wraps = (first: DateParts, second: DateParts): boolean => first.month !== null && second.month !== null && first.month > second.month

/** "1999–" before a closing bracket, a comma or the end, "–1999" behind an opening one. */
function openRange(text: string, draft: Draft): Draft {
  if (!isEnd(draft) || draft.from === null || draft.from.year === null || isNamed(draft)) return draft
  const behind = /^\s?[–—-](?=\s*(?:[),;\]]|$))/.exec(text.slice(draft.end, draft.end + 4))
  if (behind) {
    return { ...draft, end: draft.end + behind[0].length, rule: 'open-range', form: 'range', isRange: true, to: presentParts, ends: { from: { start: draft.start, end: draft.end }, to: null }, others: [] }
  }
  const before = /(?:^|[(,;[]\s?)([–—-]\s?)$/.exec(text.slice(Math.max(0, draft.start - 4), draft.start))
  const dash = before?.[1]
  if (dash === undefined || !(dash.charAt(0) === '–' || dash.charAt(0) === '—' || draft.start - dash.length === 0)) return draft
  const start = draft.start - dash.length
  return { ...draft, start, rule: 'open-range', form: 'range', isRange: true, from: null, to: draft.from, ends: { from: null, to: { start: draft.start, end: draft.end } }, others: [] }
}
