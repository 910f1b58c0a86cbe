import type { Claim } from '../claims/claim'
import { dateOf, writeDate, type PlainDate } from '../temporal/write'
import type { TextEdit } from '../text/edit'
import { placeOf } from './wording'
import type { Fix } from './finding'

/**
 * Fixes for both sides of two dates that clash, each written in the style of the place it goes to: the claim made like the
 * others, and every one of the others made like the claim. A side whose style cannot hold the date gets no fix.
 */
export function dateFixes(text: string, claim: Claim, others: readonly Claim[]): readonly Fix[] {
  const model = mostExact(others)
  if (!model) return []
  const here = editOf(text, claim, model)
  const there = others.map((other) => editOf(text, other, claim))
  const fixes: Fix[] = []
  if (here) fixes.push({ title: `Change ${placeOf(claim)} to ${here.newText}`, safety: 'choice', edits: [here] })
  const edits = distinct(there.filter((edit) => edit !== null))
  const [first] = edits
  if (first && there.every((edit) => edit !== null)) {
    const where = edits.length === 1 ? placeOf(others[0] ?? claim) : `the ${edits.length} other places`
    fixes.push({ title: `Change ${where} to ${first.newText}`, safety: 'choice', edits })
  }
  return fixes
}

const mostExact = (claims: readonly Claim[]): Claim | null =>
  claims.reduce<Claim | null>((best, claim) => (best === null || parts(dateOf(claim.when)) > parts(dateOf(best.when)) ? claim : best), null)

const parts = (date: PlainDate | null): number => (date === null ? 0 : date.day !== undefined ? 3 : date.month !== undefined ? 2 : 1)

/** Writes the date of `source` over the date of `target`, no more exactly than the target was. */
function editOf(text: string, target: Claim, source: Claim): TextEdit | null {
  const to = dateOf(source.when)
  const from = dateOf(target.when)
  if (!to || !from || !target.timex) return null
  const { start, end } = target.evidence
  const old = text.slice(start, end)
  if (from.day === undefined && from.month === undefined) return yearEdit(start, old, from.year, to.year)
  if (parts(to) < parts(from)) return to.month === undefined ? yearEdit(start, old, from.year, to.year) : null
  const date = from.day === undefined ? { year: to.year, ...(to.month === undefined ? {} : { month: to.month }) } : to
  const newText = writeDate(date, { ...target.timex, text: old })
  return newText === old ? null : { start, end, newText }
}

/** Only the year changes; what else is written stays. */
function yearEdit(start: number, old: string, from: number, to: number): TextEdit | null {
  const at = old.indexOf(String(from))
  return at < 0 || from === to ? null : { start: start + at, end: start + at + String(from).length, newText: String(to) }
}

const distinct = (edits: readonly TextEdit[]): TextEdit[] =>
  edits.filter((edit, index) => edits.findIndex((other) => other.start === edit.start) === index).sort((a, b) => a.start - b.start)
