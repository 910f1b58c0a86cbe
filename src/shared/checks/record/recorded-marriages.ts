import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import type { Bounds } from '../../temporal/timex'
import { claimsOf } from '../claims-of'
import type { CheckContext } from '../check'
import { isFirm } from '../agreement'

/** One marriage of the record. */
export interface RecordedMarriage {
  readonly spouse: Claim
  readonly name: string
  /** The words of it, folded; and those that are not also the subject's. */
  readonly words: readonly string[]
  readonly ownWords: readonly string[]
  readonly start: Claim | null
  /** How it ended by a date of the record: divorce, separation, the end of a range. */
  readonly end: Claim | null
  /** The record says of no end at all, neither by date nor by word. */
  readonly isOpen: boolean
}

const ended = /\b(?:d|died|death|div|divorced|sep|separated|annulled|widowed|dissolved|until|nisi|his|her)\b|[–-]/i

/** The marriages the record lists, in its order; nothing where one of them is no certain marriage. */
export function recordedMarriages({ claims, document, profile }: CheckContext): readonly RecordedMarriage[] {
  const spouses = claims.filter((claim) => claim.source === 'record' && claim.predicate === 'spouse' && claim.object?.kind === 'person' && !/^\W*(?:domestic )?partner/i.test(document.text.slice(claim.context.start, claim.context.end)))
  if (spouses.some((spouse) => spouse.guards.hedged)) return []
  const dated = (predicate: Claim['predicate'], name: string): readonly Claim[] =>
    claimsOf(claims, predicate).filter((claim) => claim.source === 'record' && claim.object?.kind === 'person' && claim.object.name === name && isFirm(claim))
  const ofSubject = new Set(profile.names.surnames.flatMap(wordsOf))
  const used = new Map<string, number>()
  return spouses.map((spouse) => {
    const name = spouse.object?.kind === 'person' ? spouse.object.name : ''
    const nth = used.get(name) ?? 0
    used.set(name, nth + 1)
    const bracket = /^ ?(\([^()]*\)(?: ?\([^()]*\))*)/.exec(document.text.slice(spouse.evidence.end, spouse.evidence.end + 160))?.[1] ?? ''
    const words = wordsOf(name)
    return { spouse, name, words, ownWords: words.filter((word) => !ofSubject.has(word)), start: dated('married', name)[nth] ?? null, end: dated('divorced', name)[nth] ?? null, isOpen: bracket !== '' && !ended.test(bracket.replace(/\bm\./g, '')) }
  })
}

/** The one marriage these words name; null for none or several. A whole sentence has the subject's own name too: "Venn was married" names no Ida Venn. */
export function marriageNamed(marriages: readonly RecordedMarriage[], words: string, isSentence = false): RecordedMarriage | null {
  const said = new Set(fold(words).split(/[^\p{L}\p{M}'’-]+/u))
  const full = marriages.filter(({ words: own }) => own.every((word) => said.has(word)))
  const found = full.length > 0 ? full : marriages.filter(({ words: own, ownWords }) => (isSentence ? ownWords : own).some((word) => said.has(word)))
  return found.length === 1 ? found[0] ?? null : null
}

const wordsOf = (name: string): readonly string[] => fold(name).split(/\s+/).filter((word) => word.length > 2)

/** When a marriage began or ended, as bounds; null where unknown or open. */
export function edgeOf(claim: Claim | null): Bounds | null {
  const bounds = claim?.when?.bounds
  return bounds && Number.isFinite(bounds.earliest) && Number.isFinite(bounds.latest) ? bounds : null
}
