import type { Claim } from '../../claim'
import type { Extractor } from '../../reading'
import { dayClaims } from './days'
import { eventClaims } from './events'
import { holderClaims, mayNameHolder } from './holders'
import { extractOrders } from '../orders'
import { crownedClaims } from './coronations'
import { lengthClaims, mayHoldOrdinal, ordinalClaims } from './ordinals'
import { scenesOf, type Scene } from './scene'
import { termClaims } from './terms'

/**
 * What a block tells of offices: their terms, starts and ends, who came before and after, which holder the subject was.
 * Claims keep whoever they are about; only those about the subject may be compared with the record.
 */
export const extractOffice: Extractor = (reading, context) => {
  const sceneAt = scenesOf(reading, context)
  const hasOffices = context.offices.length > 0
  const claims: Claim[] = []
  for (const [index, sentence] of reading.sentences.entries()) {
    const dated = sentence.timexes.length > 0
    if (!dated && (!hasOffices || (!mayNameHolder(sentence) && !mayHoldOrdinal(sentence)))) continue
    const scene = sceneAt(index)
    if (!scene) continue
    if (!hasOffices) {
      claims.push(...ownTimes(scene))
      continue
    }
    if (dated) {
      const told = [...termClaims(scene), ...eventClaims(scene), ...crownedClaims(scene), ...lengthClaims(scene)]
      claims.push(...told, ...dayClaims(scene, told))
    }
    claims.push(...holderClaims(scene), ...ordinalClaims(scene))
  }
  return [...(claims.length === 0 ? claims : withRegnalPredicates(claims, context.offices.map((office) => office.kind))), ...extractOrders(reading, context)]
}

/** Where the record has no office there is none to compare with: only the times of a life in office are told, and no verb that needs an office beside it tells one. */
const ownTimes = (scene: Scene): readonly Claim[] => [...termClaims(scene), ...(scene.triggers.some(({ ceremony }) => ceremony) ? eventClaims(scene) : []), ...crownedClaims(scene)]

/** An office of the record that is a reign gets the reign's own words. */
function withRegnalPredicates(claims: readonly Claim[], kinds: readonly string[]): readonly Claim[] {
  return claims.map((claim) => {
    if (claim.office === null || kinds[claim.office.office] !== 'reign') return claim
    if (claim.predicate === 'office-start') return { ...claim, predicate: 'reign-start' }
    if (claim.predicate === 'office-end') return { ...claim, predicate: 'reign-end' }
    return claim.predicate === 'office-term' ? { ...claim, predicate: 'reign-term' } : claim
  })
}
