import { isPlain, type Claim } from '../../claims/claim'
import { writeOrdinal } from '../../claims/offices'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck } from '../check'
import { numberShape } from '../error-shape'
import { officesOfClaim } from '../term-edges'

const numberOf = (claim: Claim): number | null => (claim.object?.kind === 'number' ? claim.object.value : null)

export const ordinalConflict = defineCheck({
  id: 'offices/ordinal-conflict',
  summary: 'The record and the prose count the subject as different holders of an office ("3rd", "second").',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run({ document, profile, claims, report }) {
    const ordinals = claimsOf(claims, 'ordinal').filter(isPlain)
    const recorded = ordinals.filter((claim) => claim.source === 'record')
    for (const said of ordinals) {
      if (said.source === 'record' || (said.office?.score ?? 0) < 0.7) continue
      const offices = officesOfClaim(said, profile)
      const known = recorded.filter((claim) => offices.includes(claim.office?.office ?? -1))
      const [first] = known
      const value = numberOf(said)
      const other = first ? numberOf(first) : null
      if (!first || value === null || other === null || known.some((claim) => numberOf(claim) === value) || offices.some((office) => !known.some((claim) => claim.office?.office === office) && profile.offices[office]?.titleEntry !== null)) continue
      const words = sliceSpan(document.text, said.evidence)
      const recordWords = sliceSpan(document.text, first.evidence)
      const shape = numberShape(value, other)
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
