import { addMonths, civil, dayNumber, daysInMonth } from '../calendar'
import { boundsOfDay, boundsOfMonth, boundsOfYear } from '../bounds'
import { edtfDay, edtfMonth, edtfYear } from '../edtf'
import type { Relation } from '../draft'
import type { Unit } from '../lexicon'
import type { When } from '../timex'
import { noParts, point, whenOf } from '../when'

/** The value of a relative expression, counted from its anchor; null where the anchor is too coarse to count from. */
export function resolveRelation(relation: Relation, anchor: When | null): When | null {
  if (!anchor || relation.kind === 'event' || relation.kind === 'year') return null
  const base = relation.kind === 'shift' && relation.amount > 0 && anchor.kind === 'interval' ? anchor.to : anchor.kind === 'interval' ? anchor.from : anchor.bounds
  if (!Number.isFinite(base.earliest) || !Number.isFinite(base.latest)) return null
  if (relation.kind === 'named') return namedAround(relation, civil(base.earliest).year, civil(base.latest))
  if (relation.kind === 'same') return sameUnit(relation.unit, base.earliest, base.latest)
  return shifted(relation, base.earliest, base.latest)
}

function namedAround(relation: Relation & { readonly kind: 'named' }, year: number, latest: { readonly year: number; readonly month: number }): When | null {
  if (latest.year !== year) return null
  const month = relation.month ?? (relation.season ?? 1) * 3 + 1
  const shift = relation.step > 0 ? (month > latest.month ? 0 : 1) : relation.step < 0 ? (month < latest.month ? 0 : -1) : 0
  return whenOf({ ...noParts, year: year + shift, month: relation.month, season: relation.season })
}

/** The day, month or year both ends lie in; a week is the week around. */
function sameUnit(unit: Unit, earliest: number, latest: number): When | null {
  const first = civil(earliest)
  const last = civil(latest)
  if (first.year !== last.year) return null
  if (unit === 'year') return yearWhen(first.year, false)
  if (first.month !== last.month) return null
  if (unit === 'month') return monthWhen(first.year, first.month, false)
  if (earliest !== latest) return null
  return dayWhen(earliest, unit === 'week')
}

function shifted(relation: Relation & { readonly kind: 'shift' }, earliest: number, latest: number): When | null {
  const { unit, amount } = relation
  const whole = amount % 1 === 0
  if (unit === 'day' || unit === 'week' || unit === 'fortnight') {
    const days = amount * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14)
    return earliest === latest ? dayWhen(earliest + Math.round(days), !relation.exact || unit !== 'day') : null
  }
  if (unit === 'century') return null
  const months = Math.round(amount * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120))
  const exact = relation.exact && whole && Math.abs(amount) === 1
  const first = civil(addMonths(earliest, months))
  const last = civil(addMonths(latest, months))
  if (first.year !== last.year) return null
  if (unit === 'month' || !whole) return first.month === last.month ? monthWhen(first.year, first.month, !exact) : null
  return yearWhen(first.year, !exact || unit !== 'year')
}

const yearWhen = (year: number, approximate: boolean): When => point(boundsOfYear(year), edtfYear(year), 'year', approximate)

const monthWhen = (year: number, month: number, approximate: boolean): When => point(boundsOfMonth(year, month), edtfMonth(year, month), 'month', approximate)

function dayWhen(number: number, approximate: boolean): When {
  const { year, month, day } = civil(number)
  return point(boundsOfDay(year, month, day), edtfDay(year, month, day), 'day', approximate)
}

/** The last day of a month, for texts that ask for it. */
export const lastDayOf = (year: number, month: number): number => dayNumber(year, month, daysInMonth(year, month))
