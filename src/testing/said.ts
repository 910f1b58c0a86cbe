import type { Claim, Predicate } from '../shared/claims/claim'
import { analyze } from '../shared/review/analyze'
import { defaultConfig } from '../shared/review/config'
import { sliceSpan } from '../shared/text/span'

const today = { year: 2025, month: 6, day: 15 }
/** With the key without which careers are not read. */
const title = '= Orla Alfred Venn =\n\nOrla Alfred Venn\n- Years Active: 1925–1960\n\n'

/** The plain statements of one kind about the subject, as written. */
export function said(prose: string, predicate: Predicate): readonly string[] {
  const text = `${title}${prose}`
  const plain = (claim: Claim): boolean => claim.who.kind === 'subject' && !claim.guards.hedged && !claim.guards.quoted
  return analyze({ text, version: 1 }, defaultConfig, today).claims.filter((claim) => claim.predicate === predicate && plain(claim)).map((claim) => sliceSpan(text, claim.evidence))
}
