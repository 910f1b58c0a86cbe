import { isPlain, type Claim } from '../../claims/claim'
import { writeOrdinal } from '../../claims/offices/offices'
import { sliceSpan } from '../../text/span'
import { claimsOf, claimsOfAny } from '../claims-of'
import { defineCheck } from '../check'
import { numberShape } from '../error-shape'
import { edgesOf, officesOfClaim, recordTerms } from '../term-edges'
import type { Profile } from '../../claims/profile'

/** Among so many the first of all is hardly meant. */
const MANY = 10

const numberOf = (claim: Claim): number | null => (claim.object?.kind === 'number' ? claim.object.value : null)

export const ordinalConflict = defineCheck({
  id: 'offices/ordinal-conflict',
  summary: 'The record and the prose count the subject as different holders of an office ("3rd", "second").',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run({ document, profile, claims, report }) {
    const terms = claimsOfAny(claims, ['office-term', 'reign-term']).filter((claim) => claim.source !== 'record')
    const ordinals = claimsOf(claims, 'ordinal').filter(isPlain)
    const recorded = ordinals.filter((claim) => claim.source === 'record')
    for (const said of ordinals) {
      if (said.source === 'record' || (said.office?.score ?? 0) < 0.7) continue
      const all = officesOfClaim(said, profile)
      const offices = ofItsTerm(said, all, terms, profile)
      const known = recorded.filter((claim) => offices.includes(claim.office?.office ?? -1))
      const [first] = known
      const value = numberOf(said)
      const other = first ? numberOf(first) : null
      if (!first || value === null || other === null || recorded.some((claim) => all.includes(claim.office?.office ?? -1) && numberOf(claim) === value) || offices.some((office) => !known.some((claim) => claim.office?.office === office) && profile.offices[office]?.titleEntry !== null)) continue
      const words = sliceSpan(document.text, said.evidence)
      const recordWords = sliceSpan(document.text, first.evidence)
      const shape = numberShape(value, other)
      // "the first governor from the hills": hardly a slip for the 31st, but the first of fewer.
      if (shape === null && other > MANY && /^first$/i.test(words)) continue
      report({
        span: said.evidence, severity: shape === null ? 'doubt' : 'contradiction',
        message: `The text counts “${words}”, the record “${recordWords}” for “${profile.offices[first.office?.office ?? -1]?.title ?? ''}”${shape === null ? '' : `; ${shape}`}.`,
        because: [{ span: first.evidence, note: `The record says ${recordWords}.` }],
        fixes: [
          { title: `Change the record to ${writeOrdinal(value, recordWords)}`, safety: 'choice', edits: [{ ...first.evidence, newText: writeOrdinal(value, recordWords) }] },
          { title: `Change the text to ${writeOrdinal(other, words)}`, safety: 'choice', edits: [{ ...said.evidence, newText: writeOrdinal(other, words) }] },
        ],
      })
    }
  },
})

/** "the second mayor, from 1919 to 1920": of several terms of one office the one of those years, where the record has such. */
function ofItsTerm(said: Claim, offices: readonly number[], terms: readonly Claim[], profile: Profile): readonly number[] {
  if (offices.length < 2 || said.trigger === null) return offices
  const told = terms.find((term) => term.trigger?.start === said.trigger?.start && term.context.start === said.context.start)
  const edges = told ? edgesOf(told) : []
  if (edges.length < 2) return offices
  const fitting = recordTerms(profile).filter((term) => offices.includes(term.office) && edges.every(({ side, when }) => term[side].some((edge) => edge.when.bounds.earliest <= when.bounds.latest && edge.when.bounds.latest >= when.bounds.earliest)))
  return fitting.length === 1 ? fitting.map(({ office }) => office) : offices
}
