import type { Claim } from '../../claims/claim'
import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { isFirm } from '../agreement'
import { quote } from '../wording'
import { isAtFaceValue } from '../life/life-facts'
import { awardsOutsideRecord } from './awards-sections'
import { newEntryFix } from './new-entry'
import { listed } from './not-in-prose'

/** A record with fewer lines is a sketch. */
const SKETCH = 3

export const notInRecord = defineCheck({
  id: 'record/not-in-record',
  summary: 'The lead has a date of birth or death and the record has no such key, or the record’s awards leave out those of the awards section.',
  severity: 'gap',
  since: '0.1.0',
  authority: null,
  run(context) {
    if ((context.document.record?.entries.length ?? 0) < SKETCH) return
    checkDate(context, 'born', 'birth', /birth|born|dob|life|lived|floruit|age\b/, ['Birth Place', 'Birthplace'])
    checkDate(context, 'died', 'death', /death|died|dod|life|lived|floruit|age\b/, ['Death Place', 'Deathplace'])
    checkAwards(context)
  },
})

/** A full date the lead gives; the record has no line that could hold it. */
function checkDate(context: CheckContext, predicate: 'born' | 'died', name: string, keys: RegExp, beside: readonly string[]): void {
  const { document, claims, report } = context
  const entries = document.record?.entries ?? []
  const claim = claimsOf(claims, predicate).find((said) => said.source === 'lead' && said.when?.precision === 'day' && isAtFaceValue(said) && isFirm(said))
  if (!claim?.when || entries.some((entry) => keys.test(entry.base) && /\d/.test(entry.value)) || isToldTwice(claims, claim)) return
  const key = name === 'birth' ? 'Birth Date' : 'Death Date'
  if (entries.some((entry) => entry.base === key.toLowerCase())) return
  const fix = newEntryFix(context, key, claim, beside)
  report({
    span: claim.evidence,
    edtf: claim.when.edtf,
    message: `The lead has the ${name}, ${quote(document.text, claim.evidence)}; the record has no ${key}.`,
    fixes: fix ? [fix] : [],
  })
}

/** Two dates of one event: which of them the record should have is for the editor. */
const isToldTwice = (claims: readonly Claim[], claim: Claim): boolean =>
  claimsOf(claims, claim.predicate).some((other) => other.source === 'lead' && isAtFaceValue(other) && isFirm(other) && other.when?.precision === 'day' && other.when.edtf !== claim.when?.edtf)

function checkAwards(context: CheckContext): void {
  const { text } = context.document
  const found = awardsOutsideRecord(context.document)
  const [first, ...rest] = found?.missing ?? []
  if (!found || !first) return
  context.report({
    span: first,
    message: `The section ${quote(text, found.section)} has ${rest.length === 0 ? 'an award' : `${rest.length + 1} awards`} the record’s ${quote(text, found.entry.keySpan)} leaves out: ${listed(text, [first, ...rest])}.`,
    because: [{ span: found.entry.valueSpan, note: 'the awards in the record' }, ...rest.map((span) => ({ span, note: 'not in the record either' }))],
  })
}
