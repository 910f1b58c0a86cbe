import type { Entry, InfoRecord } from '../../../document/document'
import type { Timex } from '../../../temporal/timex'
import { matchesOf } from '../../../text/matches'
import type { Span } from '../../../text/span'
import type { Claim, Predicate } from '../../claim'
import { keyKind } from '../../lexicon/record-keys'
import { claimOfRecord } from '../../make-claim'
import { numberOf, numberSource } from '../../numbers'
import { listItems } from '../../value-items'
import { clubClaims } from '../record-clubs'
import { spouseClaims } from './record-spouses'

/** Statements of the record about a life: dates, places, family, career. `timexesOf` answers with document offsets. */
export function recordLifeClaims(record: InfoRecord | null, timexesOf: (entry: Entry) => readonly Timex[]): readonly Claim[] {
  if (!record) return []
  const claims: Claim[] = []
  const dayOf = (entry: Entry): readonly number[] => timexesOf(entry).flatMap(({ type, when }) => (type === 'DATE' && when?.precision === 'day' ? [when.bounds.earliest] : []))
  const buried = record.entries.filter(({ base }) => burialDate.test(base)).flatMap(dayOf)[0]
  const isMoved = (entry: Entry): boolean => buried !== undefined && graveKey.test(entry.base) && dayOf(entry).some((day) => day - buried > YEAR)
  for (const entry of record.entries) claims.push(...claimsOfEntry(entry, isMoved(entry) ? NO_TIMES : timexesOf(entry)))
  return [...claims, ...clubClaims(record, timexesOf)]
}

/** A year and more behind it a day in the place of the grave is that of another burial. */
const burialDate = /^(?:burial date|date of burial)$/
const graveKey = /^(?:burial|burial place|resting place)$/
const NO_TIMES: readonly Timex[] = []
const YEAR = 365

function claimsOfEntry(entry: Entry, timexes: readonly Timex[]): readonly Claim[] {
  if (entry.value === '') return []
  const kind = keyKind(entry.base)
  switch (kind?.kind) {
    case 'date': return [...dateClaims(entry, timexes, kind.predicate), ...burialPlace(entry, kind.predicate), ...placeBehind(entry, timexes, kind.predicate)]
    case 'span': return spanClaims(entry, timexes, kind.predicate)
    case 'text': return [textClaim(entry, kind.predicate, entry.valueSpan)]
    case 'list': return listItems(entry.value).map((item) => textClaim(entry, kind.predicate, within(entry, item)))
    case 'spouses': return spouseClaims(entry, timexes)
    case 'children': return childrenClaims(entry)
    case undefined: return []
  }
}

/** "9 February 1649, Quist Chapel, Nordheim": the place behind the date, if there is one. */
function burialPlace(entry: Entry, predicate: Predicate): readonly Claim[] {
  if (predicate !== 'buried' || !/\p{Lu}\p{Ll}+[^\d]*$/u.test(entry.value)) return []
  const skip = /^(?:\d{1,2} \p{L}+ \d{3,4}|\p{L}+ \d{1,2}, \d{3,4}|\d{3,4})(?: ?\([^()]*\))?,? ?/u.exec(entry.value)?.[0].length ?? 0
  return skip >= entry.value.length ? [] : [textClaim(entry, 'burial-place', { start: entry.valueSpan.start + skip, end: entry.valueSpan.end })]
}

/** "Born: Orla Ann Venn, 3 May 1950 (age 60), Quenby, Norvale": a record without keys of its own for the places. */
function placeBehind(entry: Entry, timexes: readonly Timex[], predicate: Predicate): readonly Claim[] {
  const date = timexes.find((timex) => timex.type === 'DATE' && timex.when?.precision === 'day')
  if (!date || (entry.base !== 'born' && entry.base !== 'died') || (predicate !== 'born' && predicate !== 'died')) return []
  const rest = entry.value.slice(date.span.end - entry.valueSpan.start)
  const place = /^(?: ?\([^()]*\))?,? (?=(\p{Lu}[^\d()[\]]{2,80})$)/u.exec(rest)
  if (!place) return []
  const start = date.span.end + place[0].length
  return [textClaim(entry, predicate === 'born' ? 'birth-place' : 'death-place', { start, end: entry.valueSpan.end })]
}

/** A span inside an entry's value as a document span. */
const within = (entry: Entry, item: Span): Span => ({ start: entry.valueSpan.start + item.start, end: entry.valueSpan.start + item.end })

const textOf = (entry: Entry, span: Span): string => entry.value.slice(span.start - entry.valueSpan.start, span.end - entry.valueSpan.start)

const textClaim = (entry: Entry, predicate: Predicate, span: Span): Claim =>
  claimOfRecord(entry.span, { predicate, evidence: span, object: { kind: 'text', text: textOf(entry, span), span } })

const isUnsure = (value: string): boolean => /\b(?:or|either|disputed|unknown|uncertain|possibly|probably|traditionally|reportedly|claimed|est\.)\b|\?/i.test(value)

/** "3 May 1850 and 4 June 1867", "1801 or 1802 and 1815": two lives told in one. */
const ofTwo = /\d{3,4}(?: BC)?(?: \([^()]*\))? and (?:\d{1,2} \p{L}+ |\p{L}+ \d{1,2}, )?\d{3,4}\b/u

/** "12 October 1801", "12 January 1729 (aged 68)": the first date, and the age beside it. */
function dateClaims(entry: Entry, timexes: readonly Timex[], predicate: Predicate): readonly Claim[] {
  if (ofTwo.test(entry.value)) return []
  const claims: Claim[] = []
  const date = timexes.find((timex) => timex.type === 'DATE' && timex.when !== null)
  const hedged = isUnsure(entry.value.replace(/\([^()]*\)/g, '')) || /\bor\b|[–/]/.test(entry.value.replace(/\([^()]*\)/g, '').replace(date?.text ?? '', ''))
  if (date && !(date.when?.kind === 'interval' && predicate !== 'buried') && !(predicate === 'buried' && movedLater.test(entry.value))) claims.push(claimOfRecord(entry.span, { predicate, evidence: date.span, timex: date, hedged }))
  if (predicate === 'died') claims.push(...ageClaims(entry, timexes))
  return claims
}

/** "Quist Abbey; Nordheim Cathedral (from 1413)": the bones were moved, and the year tells when. */
const movedLater = /\b(?:from|since|until|till|before|after|later|now|moved|removed|translated|transferred|re-?buried|re-?interred|exhumed|originally|initially|first)\b/i

/** "(aged 68)", "(aged 47 or 49)": every age that is given. */
function ageClaims(entry: Entry, timexes: readonly Timex[]): readonly Claim[] {
  const either = /\baged?:? ?(\d{1,3})(?: ?(?:or|–|-|\/) ?(\d{1,3}))?/i.exec(entry.value)
  const age = timexes.find((timex) => timex.type === 'AGE')
  if (!either?.[1]) return []
  const start = entry.valueSpan.start + either.index + either[0].indexOf(either[1])
  const span: Span = { start, end: start + either[1].length }
  const value = Number(either[1])
  const other = either[2] === undefined ? value : Number(either[2])
  const vague = /\b(?:c\.|ca\.|circa|about|approximately|around)[^()]*$/.test(entry.value.slice(0, either.index + 8))
  return [claimOfRecord(entry.span, {
    predicate: 'age-at-death', evidence: span, timex: age ?? null, when: null, hedged: vague,
    object: { kind: 'number', value, span, least: Math.min(value, other), most: Math.max(value, other) },
  })]
}

/** "1940–1945", "1979–present": a stretch of a career; several stretches are several claims. */
function spanClaims(entry: Entry, timexes: readonly Timex[], predicate: Predicate): readonly Claim[] {
  return timexes.filter((timex) => timex.type === 'DATE' && timex.when !== null)
    .map((timex) => claimOfRecord(entry.span, { predicate, evidence: timex.span, timex, hedged: isUnsure(entry.value) }))
}

/** "Ida, Queen of Toll": an item that is the rank of the child before it. */
const rankOfChild = /^\d+(?:st|nd|rd|th) |^(?:the |later |now )?(?:(?:Hereditary Grand|\p{L}+) )?(?:King|Queen|Emperor|Empress|Prince|Princess|Duke|Duchess|Archduke|Archduchess|Count|Countess|Earl|Marquess|Marchioness|Margrave|Margravine|Landgrave|Landgravine|Elector|Electress|Tsar|Tsarina|Sultan|Lord|Lady|Baron|Baroness|Viscount|Viscountess)(?: (?:Consort|Regent|Dowager))?(?: (?:of|to)\b| (?:Mother|Consort|Regent|Dowager|Royal)\b)/iu

/** "Karl, Viscount Toll": without an "of", behind a given name alone; behind two names it may be another child. */
const peerage = /^(?:Viscount|Viscountess|Marquess|Marchioness) \p{Lu}/u

/** How many children a list names: by semicolons where there are any, else by commas, ranks apart; `open`: so many of them may be ranks as well. */
function childItems(value: string): { readonly count: number; readonly open: number } {
  const items = (value.includes(';') ? value.split(';') : listItems(value).map((item) => value.slice(item.start, item.end))).map((item) => item.trim())
  const listed = items.filter((item, index) => item !== '' && !(index > 0 && (rankOfChild.test(item) || (peerage.test(item) && !/ /.test(items[index - 1] ?? '')))))
  return { count: listed.length, open: listed.filter((item, index) => index > 0 && peerage.test(item)).length }
}

/** "None", "No issue", "Childless": nought; those who died before need not be counted. */
const noChildren = /^(?:none|nil|zero|0|childless|(?:died )?without issue|no (?:children|issue|offspring|descendants))(?=$|\.$| ?\()/i
/** "Ida, Princess Karl of Toll", called after her husband; "Karl of Toll and Ida", "Princess Una of Toll and Holm": how many they are is open. */
const isUnclear = /(?:^|, )\p{Lu}[\p{L}\p{M}’'-]*, (?:Grand |Arch)?(?:[Dd]uchess|Princess|Countess|Lady) \p{Lu}[\p{L}\p{M}’'-]* of |^[^;]* of \p{Lu}[\p{L}\p{M}’'-]* and \p{Lu}/u
/** "None survived infancy", "No legitimate issue": how many there were is not said. */
const openNone = /^(?:none|nil|no)\b/i

/** "2 sons, 1 daughter", "a son and two daughters": counted each. */
const ofOneSex = new RegExp(`(?<![\\p{L}\\d])(${numberSource}) (?:sons?|daughters?|boys?|girls?)\\b`, 'giu')
const sonsAndDaughters = new RegExp(`^${ofOneSex.source}(?:(?:,| and|, and| &) ${ofOneSex.source})+`, 'iu')

/** "…; a son by Una", "… (deceased)": how many there are in all is not said. */
const moreChildren = /\d|(?<![\p{L}])(?:sons?|daughters?|child(?:ren)?|step\p{L}*|adopted|illegitimate|deceased|died|plus|others?|more|by|with|from)(?![\p{L}])/iu

/** "4", "four", "4, including Anna": a count. A list of names counts its names, but a list need not be complete: hedged. */
function childrenClaims(entry: Entry): readonly Claim[] {
  const without = noChildren.exec(entry.value)
  if (without) {
    const span: Span = { start: entry.valueSpan.start, end: entry.valueSpan.start + without[0].length }
    return [claimOfRecord(entry.span, { predicate: 'children', evidence: span, hedged: true, object: { kind: 'number', value: 0, span } })]
  }
  if (openNone.test(entry.value)) return []
  const bySex = sonsAndDaughters.exec(entry.value)
  if (bySex) {
    if (moreChildren.test(entry.value.slice(bySex[0].length))) return []
    const span: Span = { start: entry.valueSpan.start, end: entry.valueSpan.start + bySex[0].length }
    const value = matchesOf(ofOneSex, bySex[0]).reduce((sum, [, count = '']) => sum + (numberOf(count) ?? 0), 0)
    return [claimOfRecord(entry.span, { predicate: 'children', evidence: span, object: { kind: 'number', value, span } })]
  }
  const counted = /^(\d{1,2}|[a-z]+)(?=$|[ ,;(])/i.exec(entry.value)
  const value = counted?.[1] === undefined ? null : numberOf(counted[1])
  if (value !== null && counted?.[1] !== undefined && counted[1] !== 'a') {
    const span: Span = { start: entry.valueSpan.start, end: entry.valueSpan.start + counted[1].length }
    return [claimOfRecord(entry.span, { predicate: 'children', evidence: span, object: { kind: 'number', value, span } })]
  }
  const listed = childItems(entry.value)
  const items = listed.count + (/,? and \p{Lu}/u.test(entry.value) && !/, and \p{Lu}| of \p{Lu}[\p{L}\p{M}’'-]* and \p{Lu}/u.test(entry.value) ? 1 : 0)
  if (items === 0 || isUnclear.test(entry.value) || /\b(?:see|list|detail|below|others?|illegitimate|among|by)\b|:|^(?:including|many|several|various|numerous|at least)\b|\bet al\b/i.test(entry.value)) return []
  return [claimOfRecord(entry.span, { predicate: 'children', evidence: entry.valueSpan, hedged: true, object: { kind: 'number', value: items, span: entry.valueSpan, ...(listed.open > 0 ? { least: items - listed.open, most: items } : {}) } })]
}
