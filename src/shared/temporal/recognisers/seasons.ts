import { YEAR_IN_NAME, draftAt, type Draft } from '../draft'
import { gapAfter, type Reader } from '../tokens'
import { noParts } from '../when'
import { partBefore } from './month-dates'
import { wordAfter } from './surroundings'
import { yearAt } from './year-element'

const TO_YEAR = new Set([' ', ' of ', ', ', ' of the year '])
const SHORT = /^[–—/-]$/

/** "spring 1990", "the winter of 1812–13", "In the summer". */
export function recogniseSeasons(reader: Reader): Draft[] {
  const drafts: Draft[] = []
  reader.tokens.forEach((token, index) => {
    if (token.kind !== 'season') return
    const part = partBefore(reader, index)
    const start = part?.start ?? token.start
    const year = TO_YEAR.has(gapAfter(reader, index)) ? yearAt(reader, index + 1) : null
    if (year && year.digits >= 4 && !(token.value === 3 && isFallOf(reader.text, token.start, token.end))) {
      drafts.push(...withYear(reader, index, start, year.year, year.last, year.dual))
      return
    }
    if (aloneInContext(reader.text, start, token.end)) drafts.push(draftAt(start, token.end, 'season', 'season', { ...noParts, season: token.value }))
  })
  return drafts
}

/** "the fall of 1453" is no autumn unless "in the fall of". */
const isFallOf = (text: string, start: number, end: number): boolean =>
  text.slice(start, end).toLowerCase() === 'fall' && text.startsWith(' of ', end) && !/^ of \d{4} (?:is|was) when /.test(text.slice(end, end + 20)) && !/(?:in|during|by|since|until|early|late) (?:the )?$/i.test(text.slice(Math.max(0, start - 12), start))

function withYear(reader: Reader, index: number, start: number, year: number, last: number, dual: number | null): Draft[] {
  const season = reader.tokens[index]?.value ?? 1
  const token = reader.tokens[last]
  const second = reader.tokens[last + 1]
  if (!token) return []
  const end = token.end
  const winter = season === 4 && second?.kind === 'number' && second.digits === 2 && SHORT.test(gapAfter(reader, last)) && second.value === (year + 1) % 100
  if (winter || (dual !== null && season === 4)) {
    const first = dual ?? year
    const parts = { ...noParts, year: first, season, month: 12 }
    return [draftAt(start, winter ? second.end : end, 'winter-of-two-years', 'season', parts)]
  }
  const named = /^(?:Olympics|Games|Paralympics|Olympiad|season|campaign|semester|collection|tour)$/.test(wordAfter(reader.text, end))
  return [draftAt(start, end, named ? YEAR_IN_NAME : 'season-year', 'season', { ...noParts, year: dual ?? year, season })]
}

/** A season alone counts behind "in the", "that" and the like, unless it goes on as a name. */
function aloneInContext(text: string, start: number, end: number): boolean {
  const next = wordAfter(text, end)
  if (/^\p{Lu}/u.test(next) || /^(?:months?|holidays?|vacations?|house|palace|home|solstice|season|camp|school|residence|of|break|job|quarters|semester|term|sports|course|tour|festival|session|retreat|training|stock|and|or|s|league|internship)$/.test(next) || /^['’-]/.test(text.charAt(end))) return false
  return /(?:^|[^\p{L}])(?:in|during|by|until|since|throughout|for) (?:the |early |late |mid-)?$/iu.test(text.slice(Math.max(0, start - 18), start)) || /(?:^|[^\p{L}])(?:[Ll]ater|[Ee]arlier|[Ll]ate) (?:in )?the $/u.test(text.slice(Math.max(0, start - 18), start))
}
