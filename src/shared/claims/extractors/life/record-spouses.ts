import type { Entry } from '../../../document/document'
import { endOf } from '../../../temporal/bounds'
import type { Timex } from '../../../temporal/timex'
import type { Span } from '../../../text/span'
import type { Claim, ClaimObject } from '../../claim'
import { endTimex } from '../../end-timex'
import { claimOfRecord } from '../../make-claim'
import { numberSource } from '../../numbers'
import { matchesOf } from '../../../text/matches'
import { listItems } from '../../value-items'

/** "Name (m. 1951; d. 2003), Name (1960–1965)": who, and when each marriage began and ended. */
export function spouseClaims(entry: Entry, timexes: readonly Timex[]): readonly Claim[] {
  return spouseItems(entry).flatMap((item) => claimsOfItem(entry, item, timexes))
}

/** What is no person by itself; "Ida" and "Iris" are. */
const continuesPerson = /^(?:(?:Jr|Sr|I{1,3}|IV)\b|\d|\(|née\b|[a-z])/
/** "Ida, Duchess of Toll", "Ida (m. 1920), Duchess of Toll": a rank, but for one who has years of marriage beside those of the one before. */
const continuesWithRank = /^(?:Duke|Duchess|Earl|Countess|Count|Baron|Baroness|Princess|Prince|Queen|Lady|Marquess|Marchioness|Viscountess|Infanta|(?:Prinz|Prinzessin|Herzog|Herzogin|Erzherzogin|Graf|Gräfin|Freiherr|Freifrau|Freiin)(?= (?:von|zu) ))(?![\p{L}\p{M}])/u

/** Items of a value, with pieces that are no person ("Jr.", "2nd Earl of …") put back to the one before. */
function spouseItems(entry: Entry): readonly Span[] {
  const items: Span[] = []
  for (const item of listItems(entry.value)) {
    const text = entry.value.slice(item.start, item.end)
    const last = items.at(-1)
    if (last && (continuesPerson.test(text) || (continuesWithRank.test(text) && (entry.value[last.end - 1] !== ')' || !text.includes('('))))) items[items.length - 1] = { start: last.start, end: item.end }
    else items.push(item)
  }
  return items
}

/** What a record says of those who never married. */
const nobody = /^(?:None|Nil|No|N\/A|Unmarried|(?:Never|Not) married|Single|Bachelor|Spinster|Celibate|Unknown)\.?$/i
/** "Polygamist, at least 20", "Five", "Several wives": how many, and nobody by name. */
const onlyHowMany = new RegExp(`^(?:polygam\\p{L}+|(?:(?:at least|more than|over|about|up to) )?(?:(?!an?\\b)${numberSource}|several|many|various|multiple|numerous))(?: (?:wives|wife|husbands|spouses|marriages|times|concubines))?(?! ?[\\p{L}.’'-])`, 'iu')

function claimsOfItem(entry: Entry, item: Span, timexes: readonly Timex[]): readonly Claim[] {
  const text = entry.value.slice(item.start, item.end)
  const bracket = text.indexOf('(')
  const name = (bracket < 0 ? text : text.slice(0, bracket)).trim().replace(/,$/, '')
  if (!/\p{Lu}/u.test(name) || nobody.test(name) || onlyHowMany.test(name)) return []
  const start = entry.valueSpan.start + item.start
  const nameSpan: Span = { start, end: start + name.length }
  const person: ClaimObject = { kind: 'person', name, span: nameSpan }
  const isPartner = /partner/.test(entry.base)
  const claims: Claim[] = [claimOfRecord(entry.span, { predicate: 'spouse', evidence: nameSpan, object: person, hedged: isPartner || /\b(?:engaged|fianc|unmarried|disputed|partner|annulled)/i.test(text) })]
  if (bracket < 0 || isPartner) return claims
  const from = start + afterOwnYears(text, bracket)
  const inside = timexes.filter((timex) => timex.type === 'DATE' && timex.when !== null && timex.span.start >= from && timex.span.end <= start + text.length)
  // "Nils Quist (m. 1951; div. 1958), (m. 1960)", "… (m. 1951; div. 1958; m. 1960)": married again, to the same.
  const weddings = matchesOf(wed, text).map(({ index }) => start + index).filter((at) => at >= from)
  const parts = weddings.length < 2 ? [inside] : weddings.map((at, index) => inside.filter(({ span }) => span.start > at && span.start < (weddings[index + 1] ?? Infinity)))
  return [...claims, ...parts.flatMap((dates) => marriageClaims(entry, text, start, dates, person))]
}

const wed = /(?<!\b(?:he|she) )\b(?:m\.|married|remarried)(?= ?(?:on |in )?\p{L}* ?\d)/gu

/** "(1890–1971) (m. 1913)", "(1890–1971; m. 1913)": years of the person stand before a marriage that is named as such. */
const ownYears = /^\((?!m\.|married\b)(?:[^()]{0,40}\)[ ,;]{0,2}\(?|[^();]{0,40}\d{4}; ?)(?=m\.|married\b)/

/** Where the dates of the marriage begin to be told. */
const afterOwnYears = (text: string, bracket: number): number => bracket + (ownYears.exec(text.slice(bracket))?.[0].length ?? 0)

/** "Ida Quist (1858–1937)": days from the birth of hers to her death, where no word says that they are of the marriage. */
const LONGEST_MARRIAGE = 75 * 365

/** What the bracket dates: "m. 1951", "div. 1987", "d. 2003", "1960–1965". */
function marriageClaims(entry: Entry, text: string, start: number, dates: readonly Timex[], person: ClaimObject): readonly Claim[] {
  const claims: Claim[] = []
  const [first] = dates
  if (!first?.when) return claims
  const label = text.slice(0, first.span.start - start)
  if (/\b(?:d|died|div|divorced|sep|b|born|bethroted|betrothed|engaged|annulled)\.?[:,]? *$/i.test(label)) return claims
  if (first.when.kind === 'interval') {
    if (label.endsWith('(') && Number.isFinite(first.when.to.latest) && first.when.to.latest - first.when.from.earliest > LONGEST_MARRIAGE) return claims
    const from = endOf(first.when, 'from')
    const to = endOf(first.when, 'to')
    if (from && first.ends?.from) claims.push(claimOfRecord(entry.span, { predicate: 'married', evidence: first.ends.from, timex: endTimex(first, first.ends.from, from), when: from, object: person }))
    if (to && first.ends?.to) claims.push(claimOfRecord(entry.span, { predicate: 'divorced', evidence: first.ends.to, timex: endTimex(first, first.ends.to, to), when: to, object: person }))
    return claims
  }
  claims.push(claimOfRecord(entry.span, { predicate: 'married', evidence: first.span, timex: first, object: person }))
  const second = dates[1]
  if (second?.when && !/\b(?:d|died|his death|her death)\.? *$/i.test(text.slice(0, second.span.start - start))) {
    claims.push(claimOfRecord(entry.span, { predicate: 'divorced', evidence: second.span, timex: second, object: person }))
  }
  return claims
}
