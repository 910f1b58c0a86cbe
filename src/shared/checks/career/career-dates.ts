import type { Claim, Predicate } from '../../claims/claim'
import { claimsOf } from '../claims-of'
import { agreement, isFirm } from '../agreement'
import type { CheckContext } from '../check'
import { dateFixes } from '../date-fixes'
import type { Severity } from '../finding'
import { isAtFaceValue } from '../life/life-facts'
import { becauseOf, quote, shapeClause } from '../wording'

/** Compares what the record and the prose say of an event that happens once in a career, and reports every clash. */
export function compareOnce(context: CheckContext, predicate: Predicate, name: string, severity?: Severity): void {
  const recorded = claimsOf(context.claims, predicate).filter((claim) => claim.source === 'record' && isFirm(claim))
  const [record] = recorded
  if (!record || recorded.length !== 1) return
  const said = claimsOf(context.claims, predicate).filter((claim) => claim.source !== 'record' && isAtFaceValue(claim) && isFirm(claim))
  if (said.some((claim) => agreement(claim, record) === 'agree')) return
  for (const claim of said) if (agreement(claim, record) === 'clash') sayDates(context, claim, record, name, severity)
}

/** Reports two dates of one thing. */
export function sayDates(context: CheckContext, claim: Claim, record: Claim, name: string, severity?: Severity): void {
  const { text } = context.document
  context.report({
    span: claim.evidence,
    ...(severity === undefined ? {} : { severity }),
    ...(claim.when ? { edtf: claim.when.edtf } : {}),
    message: `The text gives ${name} as ${quote(text, claim.evidence)}, the record as ${quote(text, record.evidence)}${shapeClause(claim.when, record.when)}.`,
    because: [becauseOf(record, `${name} in the record`)],
    fixes: dateFixes(text, claim, [record]),
  })
}
