import type { Claim, Predicate } from '../../claims/claim'
import { isFirm } from '../agreement'
import { onceFor } from '../once-for'
import { isAtFaceValue } from './life-facts'

/** What somebody must be alive to do. Prizes, publications and burials go on without them. */
const lived: ReadonlySet<Predicate> = new Set<Predicate>([
  'married', 'divorced', 'graduated', 'studied', 'moved', 'fled', 'joined', 'left', 'turned-pro', 'debuted', 'retired', 'arrested', 'resigned', 'dismissed',
  'elected', 'appointed', 'sworn-in', 're-elected', 'crowned', 'served-military', 'played-for', 'active', 'other', 'founded',
])

const exact: ReadonlySet<string> = new Set(['day', 'month', 'season', 'year'])

/** A dated deed of somebody alive, told in prose. */
export const isLivedEvent = (claim: Claim): boolean =>
  lived.has(claim.predicate) && claim.source !== 'record' && claim.when !== null && !claim.guards.posthumous && isFirm(claim) && exact.has(claim.when.precision)

/** Dated events of the subject's own life, told at face value in prose; one for each date. */
export const livedEvents = onceFor((claims: readonly Claim[]): readonly Claim[] => {
  const seen = new Set<number>()
  return claims.filter((claim) => {
    if (!isLivedEvent(claim) || !isAtFaceValue(claim)) return false
    const isNew = !seen.has(claim.evidence.start)
    seen.add(claim.evidence.start)
    return isNew
  })
})
