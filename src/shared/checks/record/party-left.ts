import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import type { Document } from '../../document/document'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { isAtFaceValue } from '../life/life-facts'
import { becauseOf, quote } from '../wording'

/** Code units before a "that organization" in which its name is looked for. */
const NEAR = 400

export const partyLeft = defineCheck({
  id: 'record/party-left',
  summary: 'The record lists a party without a date that the text says the subject left.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const { claims, document } = context
    const parties = claimsOf(claims, 'party').filter((claim) => claim.source === 'record' && claim.object?.kind === 'text' && nameOf(claim).length > 3)
    if (parties.length === 0) return
    const exits = claimsOf(claims, 'left').filter((claim) => claim.source !== 'record' && isAtFaceValue(claim))
    for (const party of parties) {
      const left = exits.find((exit) => partyOf(document, exit, parties) === party)
      if (left && !/\d/.test(objectText(party)) && !comesBack(context, left, party)) say(context, party, left)
    }
  },
})

const objectText = (claim: Claim): string => (claim.object?.kind === 'text' ? claim.object.text : '')

/** Folded, without "Party" and brackets. */
const nameOf = (party: Claim): string => fold(objectText(party)).replace(/ ?\([^()]*\)/g, '').replace(/ party$/, '').trim()

/** The party of the record an exit is from: named behind the verb, or the last one named before "that organization". */
function partyOf(document: Document, exit: Claim, parties: readonly Claim[]): Claim | null {
  const object = fold(objectText(exit)).replace(/^(?:the|his|her|their|that|this|its) /, '')
  // "Resigned from the Reform Party's board": not from the party.
  const named = parties.filter((party) => object.startsWith(nameOf(party)) && !/^(?: party)?['’]s? /.test(object.slice(nameOf(party).length)))
  if (named.length > 0) return longest(named)
  if (!/^(?:same |political |ruling )*(?:party|organi[sz]ation|movement|alliance|league)\b(?! [a-z]*(?:leadership|conference|executive|line|caucus|office|committee))/.test(object)) return null
  const before = fold(document.text.slice(Math.max(startOfBlock(document, exit), exit.context.start - NEAR), exit.trigger?.start ?? exit.evidence.start))
  const ranked = parties.map((party) => ({ party, at: before.lastIndexOf(nameOf(party)) })).filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)
  return ranked[0]?.party ?? null
}

const longest = (parties: readonly Claim[]): Claim | null => parties.reduce<Claim | null>((best, party) => (best && nameOf(best).length >= nameOf(party).length ? best : party), null)

/** Where the block of a claim begins: a "that" does not reach over a paragraph. */
const startOfBlock = (document: Document, claim: Claim): number =>
  document.sections.flatMap(({ blocks }) => blocks).find(({ span }) => span.start <= claim.context.start && claim.context.end <= span.end)?.span.start ?? claim.context.start

/** A later sentence has the subject join the party again, or stand for it. */
function comesBack({ document }: CheckContext, left: Claim, party: Claim): boolean {
  return document.sections.some(({ blocks }) => blocks.some(({ sentences }) => sentences.some(({ span }) => {
    if (span.start < left.context.start) return false
    const from = Math.max(span.start, left.evidence.end)
    const words = from < span.end ? sliceSpan(document.text, { start: from, end: span.end }) : ''
    // "Left the party in 1996 and returned in 2000."
    if (span.start <= left.context.start && /\band (?:re-?joined|returned|came back|was readmitted)\b/.test(words)) return true
    return /\b(?:re-?join\w*|re-?admitt\w*|returned|back|joined|merged|member of|nomination|candidate)\b/.test(words) && fold(words).includes(nameOf(party))
  })))
}

function say(context: CheckContext, party: Claim, left: Claim): void {
  const { text } = context.document
  const said = { start: (left.trigger ?? left.evidence).start, end: Math.max((left.trigger ?? left.evidence).end, left.object?.span.end ?? 0) }
  context.report({
    span: party.evidence,
    message: `The record lists ${quote(text, party.evidence)} without dates; the text says that the subject ${quote(text, said)}${left.when ? `, ${quote(text, left.evidence)}` : ''}.`,
    because: [left.when ? becauseOf(left, 'when the text says it ended') : { span: said, note: 'where the text says it ended' }],
  })
}
