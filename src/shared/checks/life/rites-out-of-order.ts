import type { Claim } from '../../claims/claim'
import { civil } from '../../temporal/calendar'
import { sliceSpan } from '../../text/span'
import { defineCheck, type CheckContext } from '../check'
import { becauseOf, placeOf, quote, shapeClause } from '../wording'
import { lifeFact, type LifeFact } from './life-facts'
import { hasOneCalendar } from './one-calendar'

export const ritesOutOfOrder = defineCheck({
  id: 'life/rites-out-of-order',
  summary: 'A burial lies before the death, or a baptism before the birth.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    compare(context, 'burial', lifeFact(context.claims, 'buried'), lifeFact(context.claims, 'died'), 'death')
    compare(context, 'baptism', lifeFact(context.claims, 'baptised'), lifeFact(context.claims, 'born'), 'birth')
  },
})

/** Every reading of the rite lies before every reading of every date of what must come first. */
function compare(context: CheckContext, rite: string, rites: LifeFact, firsts: LifeFact, first: string): void {
  const { document: { text }, report } = context
  const [chosen] = firsts.claims
  if (!chosen || isTold(context, firsts)) return
  for (const claim of rites.claims) {
    if (!isRite(context, claim, chosen) || !firsts.claims.every((other) => isBefore(claim, other) && !mayBeOneDay(context, claim, other))) continue
    report({
      span: claim.evidence, edtf: claim.when?.edtf,
      message: `The ${rite} in ${placeOf(claim)}, ${quote(text, claim.evidence)}, lies before the ${first}, ${quote(text, chosen.evidence)}.`,
      because: firsts.claims.slice(0, 2).map((other) => becauseOf(other, `the ${first} in ${placeOf(other)}`)),
    })
  }
}

/** "Before 9 June", "declared dead", "in effigy": of no day that could be compared. */
const uncertain = /\b(?:before|by|declared|presumed|effigy|cenotaph|symbolic)\b/i
const isTold = ({ document: { text } }: CheckContext, { claims }: LifeFact): boolean => claims.some(({ source, context }) => source === 'record' && uncertain.test(sliceSpan(text, context)))

/** Days of a year. */
const YEAR = 366
const passive = /\b(?:was|were|been|be|being|is) (?:\p{Ll}+ly |then |later |finally )?$/u

/**
 * A day, as of a place of burial a year may be that of the church. In prose one that was buried, and not long before or by a slip: soldiers are buried by
 * shells, and nuns to the world.
 */
function isRite({ document: { text } }: CheckContext, claim: Claim, first: Claim): boolean {
  const { source, when, trigger, context } = claim
  if (when?.precision !== 'day' || uncertain.test(sliceSpan(text, context))) return false
  if (source === 'record') return true
  const apart = (first.when?.bounds.earliest ?? Infinity) - when.bounds.latest
  return trigger !== null && passive.test(text.slice(context.start, trigger.start)) && (apart <= YEAR || shapeClause(when, first.when) !== '')
}

/** With every other reading of the two as well. */
function isBefore(rite: Claim, first: Claim): boolean {
  const lasts = [rite.when, ...rite.timex?.alternatives ?? []].map((when) => when?.bounds.latest ?? Infinity)
  const earliest = [first.when, ...first.timex?.alternatives ?? []].map((when) => when?.bounds.earliest ?? -Infinity)
  return Math.max(...lasts) < Math.min(...earliest)
}

/** Old Style days are up to thirteen behind; the last land that wrote them changed in 1924. */
const STYLES_APART = 13
const LAST_OLD_STYLE = 1924
/** Until 1752 the English year began on 25 March: a day before that may bear the year before. */
const LAST_OLD_YEAR = 1752

/** The one may be told in the old calendar, or by the old year, and the other in the new. */
function mayBeOneDay({ claims }: CheckContext, rite: Claim, first: Claim): boolean {
  if (!rite.when || !first.when) return true
  const [day, other] = [rite.when.bounds.latest, first.when.bounds.earliest]
  const { year, month } = civil(day)
  if (year < LAST_OLD_YEAR && month <= 3 && other - day <= YEAR) return true
  const isNamed = [rite, first].some(({ timex }) => timex?.calendar != null)
  return other - day <= STYLES_APART && (isNamed || (civil(other).year < LAST_OLD_STYLE && !hasOneCalendar(claims)))
}
