import { hasRival, type Claim } from '../../claims/claim'
import type { Document } from '../../document/document'
import type { Timex } from '../../temporal/timex'
import type { Span } from '../../text/span'
import { blockAt } from '../block-at'
import type { CheckContext } from '../check'
import { timexesWithin } from '../timexes-within'
import { isFramed, yearsApart } from './another-life'
import { anotherBefore } from './deed-of-another'
import { isLivedEvent } from './lived-events'
import { isSaidPlainly, type LifeFact } from './life-facts'

/** A paragraph that goes through a life passes so many years at most from one date to the next, and never this many. */
const NEAR = 25
const FAR = 60

/**
 * Events told by a pronoun that may mean somebody else, whose year is a slip whoever "he" is: it stands alone among its neighbours in the paragraph
 * and would stand among them a century off ("In 1904 … In 1808 he joined … In 1910"), or it is far outside the life in a paragraph whose other years
 * are all of it, and another slip puts it there ("In 1887 he created … In 1820 … In 1823"). Behind another's full name it is that other's.
 */
export const slippedEvents = (context: CheckContext, birth: LifeFact, death: LifeFact): readonly Claim[] =>
  context.claims.filter((claim) => hasRival(claim) && isLivedEvent(claim) && isSaidPlainly(claim) && claim.timex?.basis === 'explicit' && ((isCenturyOff(context, claim) && !anotherBefore(context, claim).isLast) || (isFarOutside(claim, birth, death) && isFramed(context, claim, birth, death) && !anotherBefore(context, claim).isNamed)))

const isCenturyOff = ({ document, timexes }: CheckContext, claim: Claim): boolean =>
  claim.timex !== null && standsAlone(claim.timex, claim, timexesWithin(timexes, aroundOf(document, claim)), blockAt(document, claim.context)?.span ?? claim.context)

/** Years outside a life that are far: nearer, whoever is meant may have outlived the subject. */
const OUTSIDE = 3

const isFarOutside = (claim: Claim, birth: LifeFact, death: LifeFact): boolean =>
  (isBefore(claim, birth.chosen) && yearsApart(claim.when, birth.chosen?.when ?? null) >= OUTSIDE) || (isBefore(death.chosen, claim) && yearsApart(claim.when, death.chosen?.when ?? null) >= OUTSIDE)

const isBefore = (a: Claim | null, b: Claim | null): boolean => a?.when != null && b?.when != null && a.when.bounds.latest < b.when.bounds.earliest

/** So many letters on either side are looked at, behind the record. */
const LOOK = 1500

const aroundOf = ({ record, text }: Document, { evidence }: Claim): Span =>
  ({ start: Math.max(record?.span.end ?? 0, evidence.start - LOOK), end: Math.min(text.length, evidence.end + LOOK) })

/** `paragraph`: one neighbour at least must be of it, so that one story is told; at its edge the next date beyond is the other. */
function standsAlone(timex: Timex, claim: Claim, around: readonly Timex[], paragraph: Span): boolean {
  const year = yearOf(timex)
  const dated = around.filter((other) => other.basis === 'explicit' && yearOf(other) !== null)
  const at = dated.findIndex((other) => other.span.start === claim.evidence.start)
  if (year === null || at < 0) return false
  const isInside = (place: number): boolean => dated[place] !== undefined && dated[place].span.start >= paragraph.start && dated[place].span.end <= paragraph.end
  const yearsAt = (...places: readonly number[]): readonly number[] => places.flatMap((place) => (place >= 0 ? yearOf(dated[place]) ?? [] : []))
  // At the end of a paragraph the two years before tell as much.
  const ownSides = [[at - 1, at + 1], [at - 1, at - 2], [at + 1, at + 2]].find((places) => places.every(isInside))
  const neighbours = ownSides ? yearsAt(...ownSides) : isInside(at - 1) || isInside(at + 1) ? yearsAt(at - 1, at + 1) : []
  if (neighbours.length < 2) return false
  return neighbours.every((other) => Math.abs(year - other) >= FAR) && [-100, 100].some((shift) => neighbours.every((other) => Math.abs(year + shift - other) <= NEAR))
}

const yearOf = (timex: Timex | undefined): number | null => {
  const year = timex?.type === 'DATE' && timex.when?.kind === 'point' ? /^\d{4}/.exec(timex.when.edtf)?.[0] : undefined
  return year === undefined ? null : Number(year)
}
