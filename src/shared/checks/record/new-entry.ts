import type { Claim } from '../../claims/claim'
import { dateOf, writeDate } from '../../temporal/write'
import { sliceSpan } from '../../text/span'
import type { CheckContext } from '../check'
import type { Fix } from '../finding'

/** Adds a line with a key and a date to the record, in the manner of its other lines: above the key it belongs to, else on top. */
export function newEntryFix(context: CheckContext, key: string, claim: Claim, beside: readonly string[]): Fix | null {
  const { document, timexes } = context
  const entries = document.record?.entries ?? []
  const neighbour = entries.find((entry) => beside.some((name) => entry.base === name.toLowerCase())) ?? entries[0]
  if (!neighbour) return null
  const model = timexes.find((timex) => timex.type === 'DATE' && timex.when?.precision === 'day' && entries.some((entry) => entry.valueSpan.start <= timex.span.start && timex.span.end <= entry.valueSpan.end))
  const date = dateOf(claim.when)
  const words = model && date ? writeDate(date, model) : sliceSpan(document.text, claim.evidence)
  const marker = document.text.slice(neighbour.span.start, neighbour.keySpan.start)
  // ": ", and "**: " or ":** " where the keys are bold
  const joint = document.text.slice(neighbour.keySpan.end, neighbour.valueSpan.start).trimEnd()
  const at = neighbour.span.start
  const newText = `${marker}${inManner(key, neighbour.key)}${joint} ${words}\n`
  return { title: `Add ${key}: ${words} to the record`, safety: 'choice', edits: [{ start: at, end: at, newText }] }
}

/** "birth_date" among such keys, "birth date" among small ones. */
function inManner(key: string, other: string): string {
  if (other.includes('_')) return key.toLowerCase().replaceAll(' ', '_')
  return /^\p{Lu}/u.test(other) ? key : key.toLowerCase()
}
