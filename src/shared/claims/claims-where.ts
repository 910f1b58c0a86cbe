import type { Searched } from '../text/matches'
import type { Claim } from './claim'
import type { BlockReading, SentenceReading } from './reading'

/** What `read` says of each sentence that passes the gate, in order. */
export function claimsWhere(reading: BlockReading, mayTell: (searched: Searched) => boolean, read: (sentence: SentenceReading) => readonly Claim[]): readonly Claim[] {
  let claims: Claim[] | null = null
  for (const sentence of reading.sentences) {
    if (!mayTell(sentence)) continue
    for (const claim of read(sentence)) (claims ??= []).push(claim)
  }
  return claims ?? NONE
}

const NONE: readonly never[] = []
