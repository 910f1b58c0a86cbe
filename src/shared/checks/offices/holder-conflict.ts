import { isPlain, type Claim } from '../../claims/claim'
import { canBeSamePerson } from '../../claims/extractors/office-holders'
import type { Profile } from '../../claims/profile'
import { defineCheck } from '../check'
import { officesOfClaim } from '../term-edges'

const roles: Readonly<Record<string, string>> = { predecessor: 'predecessor', successor: 'successor' }

export const holderConflict = defineCheck({
  id: 'offices/holder-conflict',
  summary: 'The record and the prose name different people before or after the subject in an office.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run({ profile, claims, report }) {
    const people = claims.filter((claim) => claim.source === 'record' && claim.object?.kind === 'person')
    for (const said of claims) {
      const role = roles[said.predicate]
      if (role === undefined || said.source === 'record' || !isPlain(said) || said.object?.kind !== 'person') continue
      const known = holdersOf(said, people, profile)
      if (known.length === 0 || people.some((claim) => canBeSamePerson(nameOf(claim), nameOf(said)))) continue
      const certain = (said.office?.score ?? 0) >= 0.7
      const words = nameOf(said)
      const [first] = known
      if (!first) continue
      report({
        span: said.evidence, severity: certain ? 'contradiction' : 'doubt',
        message: `The text names “${words}” as ${role}, the record ${known.map((claim) => `“${nameOf(claim)}”`).join(' or ')}.`,
        because: known.map((claim) => ({ span: claim.evidence, note: `The record's ${role}: ${nameOf(claim)}.` })),
        fixes: known.length === 1 ? [
          { title: `Change the record to ${words}`, safety: 'choice', edits: [{ ...first.evidence, newText: words }] },
          { title: `Change the text to ${nameOf(first)}`, safety: 'choice', edits: [{ ...said.evidence, newText: nameOf(first) }] },
        ] : [],
      })
    }
  },
})

const nameOf = (claim: Claim): string => (claim.object?.kind === 'person' ? claim.object.name : '')

/** The record's holders the statement must be one of; none where an office in question names nobody. */
function holdersOf(said: Claim, people: readonly Claim[], profile: Profile): readonly Claim[] {
  if (said.office?.score === 0) return []
  const offices = (said.office?.score ?? 0) >= 0.5 ? officesOfClaim(said, profile) : profile.offices.map((office) => office.index)
  const known = people.filter((claim) => claim.predicate === said.predicate && offices.includes(claim.office?.office ?? -1))
  return known
}
