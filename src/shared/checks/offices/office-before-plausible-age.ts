import { titlesOfBirth } from '../../claims/lexicon/name-words'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck } from '../check'
import { recordTerms } from '../term-edges'

const daysOfYear = 365.25
/** A seat that is inherited. */
const ofPeers = /\bHouse of (?:Lords|Peers)\b|\bLords? (?:Temporal|of Parliament)\b|\bpeer\b/i
const ofStaff = /\b(?:leader|speaker|clerk|whip|chair\p{Ll}*|president|secretary|minister|usher|librarian)\b/iu

export const officeBeforePlausibleAge = defineCheck({
  id: 'offices/office-before-plausible-age',
  summary: 'An office starts before an age at which one usually holds one.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run({ document, profile, claims, thresholds, report }) {
    const born = claimsOf(claims, 'born').find((claim) => claim.source === 'record' && claim.when !== null) ?? claimsOf(claims, 'born').find((claim) => claim.source === 'lead' && claim.who.kind === 'subject' && claim.when !== null)
    if (!born?.when || born.when.approximate) return
    const { when } = born
    for (const term of recordTerms(profile)) {
      const office = profile.offices[term.office]
      if (!office || office.kind === 'reign' || office.kind === 'succession' || titlesOfBirth.test(office.title) || (ofPeers.test(office.title) && !ofStaff.test(office.title))) continue
      for (const start of term.start) {
        const age = (start.when.bounds.latest - when.bounds.earliest) / daysOfYear
        if (age >= thresholds.youngestInOffice || age < 0 || start.when.approximate) continue
        report({
          span: start.span, edtf: start.when.edtf,
          message: `“${office.title}” starts ${sliceSpan(document.text, start.span)}, at the age of ${Math.floor(age)}.`,
          because: [{ span: born.evidence, note: `Born ${sliceSpan(document.text, born.evidence)}.`, edtf: when.edtf }],
        })
      }
    }
  },
})
