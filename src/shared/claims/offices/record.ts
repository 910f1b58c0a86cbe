import type { Entry } from '../../document/document'
import { endOf } from '../../temporal/bounds'
import type { Timex } from '../../temporal/timex'
import type { Span } from '../../text/span'
import type { Claim, Predicate } from '../claim'
import { claimOfRecord } from '../make-claim'
import { isDated, isRankedFirst, officePart, ordinalValue, type RecordOffice } from './offices'

/**
 * The claims of the record's offices: starts, ends, whole terms, coronations, predecessors, successors, appointers and
 * ordinals, each with the smallest span that proves it. `timexesOf` gives the expressions of time of an entry's value,
 * with offsets into the document.
 */
export function officeRecordClaims(offices: readonly RecordOffice[], timexesOf: (entry: Entry) => readonly Timex[]): readonly Claim[] {
  return offices.flatMap((office) => office.entries.flatMap((entry) => claimsOf(entry, office, timexesOf)).map((claim) => ({
    ...claim, office: { office: office.index, score: 1, by: 'record' as const, span: office.titleEntry?.valueSpan ?? null },
  })))
}

function claimsOf(entry: Entry, office: RecordOffice, timexesOf: (entry: Entry) => readonly Timex[]): readonly Claim[] {
  const reign = office.kind === 'reign'
  switch (officePart(entry)) {
    case 'start': return dated(entry, timexesOf(entry), reign ? 'reign-start' : 'office-start')
    case 'end': return dated(entry, timexesOf(entry), reign ? 'reign-end' : 'office-end')
    case 'crowned': return dated(entry, timexesOf(entry), 'crowned')
    case 'range': return stretch(entry, timexesOf(entry), 'office')
    case 'reign': return stretch(entry, timexesOf(entry), 'reign')
    case 'predecessor': return persons(entry, 'predecessor')
    case 'successor': return persons(entry, 'successor')
    case 'contemporary': return /^(?:president|monarch|prime ?minister|appoint|nominat|governor|premier)/.test(entry.base) ? persons(entry, 'appointer') : []
    case 'title': return [...ordinals(entry), ...ownYears(entry, office, timexesOf(entry))]
    default: return entry === office.titleEntry && entry.base === 'title' ? [...ordinals(entry), ...ownYears(entry, office, timexesOf(entry))] : []
  }
}

/** "Office: Mayor of Quenby (1990–1994)", where no other entry dates the office. */
function ownYears(entry: Entry, office: RecordOffice, timexes: readonly Timex[]): readonly Claim[] {
  const inBracket = timexes.filter((timex) => timex.when?.kind === 'interval' && timex.when.to.latest < Infinity && /\($/.test(entry.value.slice(0, timex.span.start - entry.valueSpan.start)) && /^\)$/.test(entry.value.slice(timex.span.end - entry.valueSpan.start)))
  return inBracket.length === 0 || office.entries.some(isDated) ? [] : stretch(entry, inBracket, office.kind === 'reign' ? 'reign' : 'office')
}

function dated(entry: Entry, timexes: readonly Timex[], predicate: Predicate): readonly Claim[] {
  return timexes.filter((timex) => timex.type === 'DATE' && timex.when !== null && timex.form !== 'present')
    .map((timex) => claimOfRecord(entry.span, { predicate, evidence: timex.span, timex, hedged: isOnlyPlanned(entry.value) }))
}

/** "4 May 1960 (designated)": not in office yet. */
const isOnlyPlanned = (value: string): boolean => /\((?:designat\w+|elect|nominat\w+|nominee|expected|planned|pending[^()]*|taking office[^()]*)\)/i.test(value)

/** "8 March 1702 – 1 August 1714": a start and an end, each with its own words; two dates with a dash the reader kept apart count too. */
function stretch(entry: Entry, timexes: readonly Timex[], kind: 'office' | 'reign'): readonly Claim[] {
  const usable = timexes.filter((timex) => timex.type === 'DATE' && timex.when !== null && timex.form !== 'present')
  const claims: Claim[] = []
  for (const timex of usable) {
    const { when } = timex
    if (when?.kind !== 'interval' || !timex.ends) continue
    const ends = [['start', timex.ends.from, endOf(when, 'from')], ['end', timex.ends.to, endOf(when, 'to')]] as const
    for (const [edge, span, end] of ends) {
      if (span && end) claims.push(claimOfRecord(entry.span, { predicate: `${kind}-${edge}`, evidence: span, timex, when: end }))
    }
  }
  if (claims.length > 0) return claims
  const [first, second, third] = usable
  if (!first || third) return []
  const dash = second ? /[–—-]|\bto\b|until/.test(entry.value) : false
  const make = (timex: Timex, edge: 'start' | 'end'): Claim => claimOfRecord(entry.span, { predicate: `${kind}-${edge}`, evidence: timex.span, timex })
  if (second) return dash ? [make(first, 'start'), make(second, 'end')] : []
  return /^(?:since|from)\b|[–—-]\s*(?:present|incumbent|now|today)?\s*$/i.test(entry.value) ? [make(first, 'start')] : []
}

/** What stands in a holder's place without being a person. */
const nobody = /\b(?:position|office|post|seat|constituency|established|abolished|created|dissolved|vacant|vacancy|none|himself|herself|self|inaugural|new|see|list|unknown|first|last|various|several|multiple|council|government|republic|interregnum|military|disputed|contested|merged|title|monarchy|n\/a|tbd|incumbent|extinct)\b|^[^\p{L}]*$/iu

function persons(entry: Entry, predicate: Predicate): readonly Claim[] {
  const plain = entry.value.replace(/\([^()]*\)/g, (found) => ' '.repeat(found.length))
  const claims: Claim[] = []
  let at = 0
  for (const part of plain.split(/(,|;| and | & |\/)/)) {
    const start = at + part.length - part.trimStart().length
    at += part.length
    const name = part.replace(/\bas (?:the )?.*$/i, '').trim()
    if (name.length < 2 || /^(?:,|;|and|&|\/|Jr\.?|Sr\.?|[IVX]+)$/.test(name) || !/^\p{Lu}/u.test(name) || nobody.test(name)) continue
    const span: Span = { start: entry.valueSpan.start + start, end: entry.valueSpan.start + start + name.length }
    claims.push(claimOfRecord(entry.span, { predicate, evidence: span, object: { kind: 'person', name, span } }))
  }
  return claims
}

/** "40th and 42nd Governor": each ordinal before the title. */
function ordinals(entry: Entry): readonly Claim[] {
  const claims: Claim[] = []
  const head = /^(?:[\w-]+(?:,? (?:&|and) |, | |$)){1,4}/.exec(entry.value)?.[0] ?? ''
  for (const match of head.matchAll(/[\w-]+/g)) {
    if (isRankedFirst(entry.value.slice(match.index))) break
    const value = ordinalValue(match[0])
    if (value === null) {
      if (!/^(?:and)$/i.test(match[0])) break
      continue
    }
    const span: Span = { start: entry.valueSpan.start + match.index, end: entry.valueSpan.start + match.index + match[0].length }
    claims.push(claimOfRecord(entry.span, { predicate: 'ordinal', evidence: span, object: { kind: 'number', value, span } }))
  }
  return claims
}
