import { hasRival, isPlain, type Claim } from '../../claims/claim'
import type { Profile } from '../../claims/profile'
import { sliceSpan } from '../../text/span'
import { claimsOf } from '../claims-of'
import { agreement } from '../agreement'
import { defineCheck } from '../check'
import { daysApart, isTellingSlip, officesOfClaim, slipBetween } from '../term-edges'
import { dateFix } from '../term-fixes'

const ofLand = '(?:the )?(?:[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mpress|[Tt]sar|[Ss]ultan|[Ss]hah|[Dd]uke|[Pp]rince) of (?:the )?(\\p{Lu}[\\p{L}\\p{M}’\'-]+)'
const asCrown = new RegExp(`\\bas ${ofLand}`, 'u')
const crownedAs = new RegExp(`\\b(?:as|crowned) ${ofLand}`, 'u')
/** Below it the words hardly name an office of the record. */
const sureLink = 0.7

/** "Crowned as king of Toll", where the record has no such crown. */
function isOfOtherCrown({ context: { start, end }, office }: Claim, { offices }: Profile, text: string): boolean {
  const land = ((office?.score ?? 1) < sureLink ? crownedAs : asCrown).exec(text.slice(start, end))?.[1]
  return land !== undefined && !offices.some(({ title }) => title.includes(land))
}

/** The crown a coronation is said to give, "King of Toll". */
const crown = /\b(?:[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mpress|[Tt]sar|[Ss]ultan|[Ss]hah) of (?:the )?\p{Lu}[\p{L}\p{M}’'-]+/u

/** "Crowned King of Toll", which is no office of the record, where the record says of one of its coronations "(as King of Toll)". */
function crownedAlike(said: Claim, recorded: readonly Claim[], text: string): Claim | null {
  const words = text.slice(said.trigger?.end ?? said.context.start, said.evidence.start)
  const name = said.trigger !== null && said.trigger.end <= said.evidence.start ? crown.exec(words)?.[0] : undefined
  if (name === undefined) return null
  const lineOf = ({ evidence }: Claim): string => text.slice(evidence.end, text.indexOf('\n', evidence.end)).split('\n')[0] ?? ''
  const alike = recorded.filter((claim) => lineOf(claim).toLowerCase().includes(`as ${name.toLowerCase()}`))
  return alike.length === 1 ? alike[0] ?? null : null
}

/** "Osric was crowned on 13 October": the record's day, whatever year was completed from what stands before. */
const isOfCompletedYear = ({ timex, when }: Claim, recorded: readonly Claim[]): boolean =>
  timex?.basis === 'context' && recorded.some((claim) => claim.when?.edtf.slice(-DAY) === when?.edtf.slice(-DAY))
/** Letters of "-10-13". */
const DAY = 6

/** Letters in which the place stands beside a day. */
const REACH = 60
/** Behind the record's day: "…, Holm", "… in Ruddle Cathedral", "… (Toll)". */
const recordedPlace = /^(?:, | in | at | \()(?:the )?(\p{Lu}[\p{L}\p{M}’'-]+)/u
/** In the text: "in Norhall on", "on 3 May 1750 at Toll"; churches and feasts are no towns. */
const toldPlace = /(?<![\p{L}])(?:in|at) (?!St\b|Saint\b|the\b|Easter\b|Christmas\b|Whitsun|Pentecost\b|Michaelmas\b|Candlemas\b)(\p{Lu}[\p{L}\p{M}’'-]+)/u

/** Crowned in one town, where the record tells of another: kings were crowned more than once. */
function isElsewhere({ trigger, evidence, context }: Claim, recorded: Claim, text: string): boolean {
  const line = text.slice(recorded.evidence.end, recorded.evidence.end + REACH).split('\n')[0] ?? ''
  const there = recordedPlace.exec(line)?.[1]
  const here = toldPlace.exec(text.slice(Math.min(trigger?.end ?? context.start, evidence.start), Math.min(context.end, evidence.end + REACH)))?.[1]
  return there !== undefined && here !== undefined && !line.includes(here) && !text.slice(context.start, context.end).includes(there)
}

export const coronationConflict = defineCheck({
  id: 'offices/coronation-conflict',
  summary: 'The record and the prose give different days for the coronation.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run({ document, profile, claims, report }) {
    const crowned = claimsOf(claims, 'crowned').filter((claim) => isPlain(claim) && (claim.when?.precision === 'day' || claim.when?.precision === 'year'))
    const recorded = crowned.filter((claim) => claim.source === 'record')
    for (const said of crowned) {
      const named = said.source !== 'record' && (said.office?.score ?? 1) < sureLink ? crownedAlike(said, recorded, document.text) : null
      if (said.source === 'record' || said.when === null || isOfCompletedYear(said, recorded) || (said.office?.score === 0 && named === null) || said.timex?.basis === 'relative' || (named === null && isOfOtherCrown(said, profile, document.text))) continue
      const offices = officesOfClaim(said, profile)
      const all = recorded.filter((claim) => agreement(said, claim) !== 'clash')
      const known = named ? [named] : recorded.filter((claim) => offices.includes(claim.office?.office ?? -1))
      if (all.length > 0 || known.length === 0) continue
      const { when } = said
      const weight = (slip: string | null, apart: number): number => (isTellingSlip(slip) ? 0 : 1e6) + apart
      const nearest = known.flatMap((claim) => (claim.when ? [{ claim, when: claim.when, slip: slipBetween(when, claim.when) }] : []))
        .sort((a, b) => weight(a.slip, daysApart(when, a.when)) - weight(b.slip, daysApart(when, b.when)))[0]
      if (!nearest) continue
      const isDay = when.precision === 'day' && nearest.when.precision === 'day'
      // Of a bare year only a slip tells: kings of old are dated by several books.
      if (!isDay && (!isTellingSlip(nearest.slip) || recorded.length > 1 || hasRival(said))) continue
      if (!isTellingSlip(nearest.slip) && (hasRival(said) || recorded.length > 1 || isElsewhere(said, nearest.claim, document.text))) continue
      const certain = isDay && (isTellingSlip(nearest.slip) || (recorded.length === 1 && daysApart(when, nearest.when) < 62))
      const words = sliceSpan(document.text, said.evidence)
      const other = sliceSpan(document.text, nearest.claim.evidence)
      const here = { when, span: said.evidence, claim: said }
      const there = { when: nearest.when, span: nearest.claim.evidence, claim: nearest.claim }
      report({
        span: said.evidence, edtf: when.edtf, severity: certain ? 'contradiction' : 'doubt',
        message: `The text has the coronation ${isDay ? 'on' : 'in'} “${words}”, the record ${isDay ? 'on' : 'has'} ${other}${nearest.slip === null ? '' : `; ${nearest.slip}`}.`,
        because: [{ span: nearest.claim.evidence, note: `The record: coronation ${other}.`, edtf: nearest.when.edtf }],
        fixes: [...dateFix(document, there, here, 'the record'), ...dateFix(document, here, there, 'the text')],
      })
    }
  },
})
