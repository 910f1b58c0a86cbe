import type { Claim } from '../claims/claim'
import { relate } from '../temporal/bounds'
import { civil } from '../temporal/calendar'
import type { DayNumber, When } from '../temporal/timex'

/**
 * How two statements of when one event happened go together.
 * `agree`: some reading of one goes with some reading of the other. `calendar`: they differ by exactly what two calendars
 * or two beginnings of the year differ. `clash`: every reading of one certainly lies apart from every reading of the other.
 */
export type Agreement = 'agree' | 'calendar' | 'clash'

/** 1 January 1930: after it no country of Europe kept two calendars. */
const lastOldStyle: DayNumber = -14610
/** 1 January 1753: after it the year began on 1 January everywhere. */
const lastMarchYear: DayNumber = -79259

/** Compares two dated claims of one event; a claim without a date agrees with everything. */
export function agreement(a: Claim, b: Claim): Agreement {
  const left = readingsOfClaim(a)
  const right = readingsOfClaim(b)
  if (left.length === 0 || right.length === 0) return 'agree'
  if (left.some((one) => right.some((other) => relate(one, other) !== 'disjoint'))) return 'agree'
  const marchYear = a.timex?.calendar !== 'gregorian' && b.timex?.calendar !== 'gregorian'
  return left.some((one) => right.some((other) => differByCalendar(one, other, marchYear))) ? 'calendar' : 'clash'
}

/** Everything the words of a dated claim may mean. */
export function readingsOfClaim(claim: Claim): readonly When[] {
  if (claim.when === null) return []
  return (claim.timex?.when === claim.when ? [claim.when, ...claim.timex.alternatives] : [claim.when]).flatMap(winters)
}

/** "The winter of 1900" is the one the year begins with or the one it ends with, and not the summer between. */
function winters(when: When): readonly When[] {
  const { earliest, latest } = when.bounds
  if (when.kind !== 'point' || !when.edtf.endsWith('-24') || latest - earliest < 365) return [when]
  const days = latest - earliest - 365
  return [{ ...when, bounds: { earliest, latest: earliest + days } }, { ...when, bounds: { earliest: latest - days, latest } }]
}

/**
 * Exactly the lag between the Julian and the Gregorian calendar of that time, or a year that begins in March. A day marked as
 * New Style (`marchYear` false) cannot be the same day of a year that begins in March: its Old Style day is another one.
 */
export function differByCalendar(a: When, b: When, marchYear = true): boolean {
  if (a.precision === 'season' || b.precision === 'season') return marchYear && endOfMarchYear(a, b)
  if (a.precision !== 'day' || b.precision !== 'day') return false
  const early = Math.min(a.bounds.earliest, b.bounds.earliest)
  const apart = Math.abs(a.bounds.earliest - b.bounds.earliest)
  if (!Number.isFinite(early) || early > lastOldStyle) return false
  const lags = [lagAt(early), lagAt(early + 366)]
  if (lags.includes(apart)) return true
  if (early > lastMarchYear || civil(early).month > 3) return false
  return [365, 366].some((year) => (marchYear && apart === year) || lags.some((lag) => apart === year + lag || apart === year - lag))
}

/** "Late in 1740" and 16 March 1740: where the year began on 25 March, that day was late in the year. */
function endOfMarchYear(a: When, b: When): boolean {
  const [part, day] = a.precision === 'season' ? [a, b] : [b, a]
  if (!Number.isFinite(day.bounds.latest) || day.bounds.latest > lastMarchYear || /-2[1-4]$/.test(part.edtf)) return false
  return (day.precision === 'day' || day.precision === 'month') && civil(day.bounds.earliest).month <= 3 && civil(day.bounds.latest).year === civil(part.bounds.earliest).year
}

/** Days between the two calendars in the year of `day`. */
function lagAt(day: DayNumber): number {
  const { year } = civil(day)
  return Math.floor(year / 100) - Math.floor(year / 400) - 2
}

/** Written in full, and no "about": sure enough for a contradiction. "Early May" and "summer" have bounds and are sure. */
export function isFirm(claim: Claim): boolean {
  if (claim.when === null || claim.timex?.defect != null) return false
  if (claim.timex !== null && claim.timex.basis !== 'explicit') return false
  return !claim.when.edtf.includes('~')
}
