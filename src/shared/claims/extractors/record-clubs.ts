import type { Entry, InfoRecord } from '../../document/document'
import type { Timex } from '../../temporal/timex'
import type { Claim } from '../claim'
import { claimOfRecord } from '../make-claim'

const families: readonly (readonly [string, string])[] = [['years', 'clubs'], ['youthyears', 'youthclubs'], ['manageryears', 'managerclubs'], ['years', 'team'], ['years', 'teams']]

/** "Years3: 2003–2004" with "Clubs3: Northgate United": when the subject played where. */
export function clubClaims(record: InfoRecord, timexesOf: (entry: Entry) => readonly Timex[]): readonly Claim[] {
  const byKey = new Map(record.entries.map((entry) => [`${entry.base} ${entry.number ?? ''}`, entry]))
  const claims: Claim[] = []
  for (const entry of record.entries) {
    for (const [years, clubs] of families) {
      if (entry.base !== years) continue
      const club = byKey.get(`${clubs} ${entry.number ?? ''}`)
      const timex = timexesOf(entry).find((candidate) => candidate.type === 'DATE' && candidate.when !== null)
      if (!club || !timex || club.value === '') continue
      claims.push(claimOfRecord(entry.span, { predicate: 'played-for', evidence: timex.span, timex, object: { kind: 'text', text: club.value, span: club.valueSpan } }))
    }
  }
  return claims
}
