import type { Claim } from '../../claims/claim'
import type { Bounds } from '../../temporal/timex'
import { sliceSpan } from '../../text/span'
import { claimsOf, claimsOfAny } from '../claims-of'
import { isFirm } from '../agreement'
import { defineCheck, type CheckContext } from '../check'
import type { Severity } from '../finding'
import { possibleAges } from '../life/age-range'
import { isAtFaceValue, lifeFact } from '../life/life-facts'
import { becauseOf, quote } from '../wording'

const yearDays = 365.25

export const activeYearsConflict = defineCheck({
  id: 'career/active-years-conflict',
  summary: 'What the text says of the length, the start or the end of a career does not go with the record\'s years active.',
  severity: 'contradiction',
  sumsUp: true,
  since: '0.1.0',
  authority: null,
  run(context) {
    const said = claimsOfAny(context.claims, ['active-years', 'active-age', 'active-start', 'alive', 'active-end', 'retired']).filter((claim) => claim.source !== 'record' && isAtFaceValue(claim))
    const career = said.length === 0 ? null : careerOf(context)
    if (!career) return
    for (const claim of said) {
      if (claim.predicate === 'active-years') checkLength(context, claim, career)
      else if (claim.predicate === 'active-age') checkAge(context, claim, career)
      else if (claim.predicate === 'active-start') checkStart(context, claim, career)
      else if (claim.predicate === 'alive') checkGoesOn(context, claim, career)
      else if (claim.predicate === 'active-end' || (claim.predicate === 'retired' && claim.when === null)) checkRetired(context, claim, career)
    }
  },
})

interface Career {
  readonly record: readonly Claim[]
  readonly start: Bounds
  /** The latest day it may have ended; today where it goes on. */
  readonly latestEnd: number
  /** It lasted at least to this day. */
  readonly earliestEnd: number
  readonly goesOn: boolean
}

/** The career of the record, from its first year to its last; null where the record does not date it. */
function careerOf({ claims, today, timexes }: CheckContext): Career | null {
  const record = claimsOf(claims, 'active').filter((claim) => claim.source === 'record' && claim.when !== null && isFirm(claim) && !claim.guards.hedged)
  const stretches = record.flatMap(({ when }) => (when === null ? [] : [when.kind === 'interval' ? { from: when.from, to: when.to } : { from: when.bounds, to: when.bounds }]))
  const [first] = [...stretches].sort((a, b) => a.from.earliest - b.from.earliest)
  if (!first || !Number.isFinite(first.from.earliest) || !Number.isFinite(first.from.latest)) return null
  const goesOn = stretches.some(({ to }) => !Number.isFinite(to.latest))
  // "Present" is the day the text was written: not before the last day it tells of, not after today.
  let lastTold = first.from.latest
  if (goesOn) for (const { when, basis } of timexes) if (when !== null && basis === 'explicit' && when.bounds.latest <= today.latest) lastTold = Math.max(lastTold, when.bounds.earliest)
  const ends = stretches.filter(({ to }) => Number.isFinite(to.latest))
  return {
    record, start: first.from, goesOn,
    latestEnd: goesOn ? today.latest : Math.max(...ends.map(({ to }) => to.latest)),
    earliestEnd: goesOn ? lastTold : Math.max(...ends.map(({ to }) => to.earliest)),
  }
}

function checkLength(context: CheckContext, claim: Claim, career: Career): void {
  if (claim.object?.kind !== 'number' || isOfOneTrade(context, claim)) return
  const { text } = context.document
  const words = sliceSpan(text, claim.evidence)
  const { most = claim.object.value } = claim.object
  // "Six decades" are touched by a career that is years shorter.
  const least = (claim.object.least ?? claim.object.value) - (/decades/.test(words) ? looseDecades : 0)
  const longest = (career.latestEnd - career.start.earliest) / yearDays
  const shortest = (career.earliestEnd - career.start.latest) / yearDays
  if (least <= longest + 0.5 && (shortest < most + 1 || /\bhad\b/.test(words) || !endsThere(text, claim))) return
  say(context, claim, career.record, 'contradiction', least > longest + 0.5 ? `that is ${Math.floor(longest)} years at most` : `that is ${Math.floor(shortest)} years at least`)
}

function checkAge(context: CheckContext, claim: Claim, career: Career): void {
  const birth = lifeFact(context.claims, 'born')
  const born = birth.chosen
  const ages = born?.when ? possibleAges(born.when.bounds, career.start) : null
  if (claim.object?.kind !== 'number' || !born || !ages) return
  const { least = claim.object.value, most = claim.object.value } = claim.object
  const off = Math.max(ages.least - most, least - ages.most)
  if (off <= 0 || isOfOneTrade(context, claim) || !endsThere(context.document.text, claim)) return
  const isCareer = generic.test(sliceSpan(context.document.text, claim.evidence))
  say(context, claim, [...career.record, born], off === 1 || !isCareer ? 'doubt' : 'contradiction', `born ${quote(context.document.text, born.evidence)}, that is at ${ages.least === ages.most ? ages.least : `${ages.least} or ${ages.most}`}`)
}

/** A trade may be taken up after the career began; nobody is at work long before it. */
const generic = /\b(?:his|her|their) (?:professional )?career\b|^career\b|\bactive(?! in )\b|\b(?:working|performing)\b|\b(?:his|her|their) debut\b|\bin show business\b|\bprofessional(?:ly)?\b|\b(?:started|began)(?: out| off)? as an? (?:teenage|child)\b/
/** Words before "career" that make of it no other than the whole. */
const wholeCareer = /^(?:s|his|her|their|the|a|an|long|short|brief|professional|entire|whole|active|varied|busy|successful|working|public)$/i
/** A trade, which is the whole where the record names no other. */
const trade = /^(?:acting|singing|music|musical|modell?ing|wrestling|comedy|rapping|performing|dancing|writing)$/i
const looseDecades = 19
/** Nobody sings so long before a career of singing. */
const lifeOfPlay = 25 * yearDays

/** "Her film career lasted …", "his career in opera": of one trade of several, and no part of what the record dates. */
function isOfOneTrade({ document: { text }, claims }: CheckContext, claim: Claim): boolean {
  const around = text.slice(Math.max(claim.context.start, claim.evidence.start - 24), claim.evidence.end)
  const word = /([\p{L}-]+) career\b/u.exec(around)?.[1]
  const field = /\bcareer in (?!his\b|her\b|their\b|the\b|an?\b|early\b|late\b|middle\b)(\p{Ll}+)/u.exec(around)?.[1]
  if (field === undefined && (word === undefined || wholeCareer.test(word))) return false
  return !(trade.test(field ?? word ?? '') && claimsOf(claims, 'occupation').filter((one) => one.source === 'record').length === 1)
}

/** Nothing follows that makes it the start of something else: "made her debut in 1975 at the Opera". */
const endsThere = (text: string, { evidence, context: { end } }: Claim): boolean => /^(?: long)?["”]?(?:[.,;!]|\s*$| and\b)/.test(text.slice(evidence.end, end))

const roundingDays = 3 * yearDays
const nearDays = 366

/** "Has been performing since 1981", "began her career in the 1990s" against the first year active. */
function checkStart(context: CheckContext, claim: Claim, career: Career): void {
  if (!claim.when || !isFirm(claim)) return
  const { earliest, latest } = claim.when.bounds
  const early = career.start.earliest - latest
  const late = earliest - career.start.latest
  const words = sliceSpan(context.document.text, claim.evidence)
  const isCareer = generic.test(words)
  const off = early > 0 ? early : isCareer ? late : 0
  if (off <= nearDays || isOfOneTrade(context, claim) || ((early <= 0 || !isCareer || /\bdebut\b/.test(words)) && !endsThere(context.document.text, claim))) return
  say(context, claim, career.record, (isCareer && endsThere(context.document.text, claim) ? off > roundingDays : off > lifeOfPlay) ? 'contradiction' : 'doubt', `that is ${Math.floor(off / yearDays)} years ${early > 0 ? 'before' : 'after'} it began`)
}

/** "Still plays professionally" of a career that ended years ago; what is no work, living or teaching say, goes on. */
function checkGoesOn(context: CheckContext, claim: Claim, career: Career): void {
  const words = sliceSpan(context.document.text, { start: claim.evidence.end, end: claim.context.end })
  if (career.goesOn || career.latestEnd > context.today.earliest - 2 * yearDays || !/\b(?:perform|act|play|sing|tour|compet|wrestl|record)\p{Ll}*\b/u.test(sliceSpan(context.document.text, claim.evidence))) return
  if (/^[^.;]{0,40}\bprofessional(?:ly)?\b|^[^.;]{0,22}[.;]?$/.test(words)) say(context, claim, career.record, 'contradiction', 'that ended')
}

/** One who came back has retired and goes on. */
const cameBack = /\b(?:return(?:s|ed|ing)?|comeback|came back|out of retirement|resum(?:e|ed|ing)|reviv(?:e|ed|al))\b/i

function checkRetired(context: CheckContext, claim: Claim, career: Career): void {
  if (!career.goesOn) return
  if (claim.when === null) return say(context, claim, career.record, 'contradiction', 'that goes on')
  if (!isFirm(claim) || cameBack.test(context.document.text)) return
  const rest = context.document.text.slice(claim.evidence.end, claim.evidence.end + 6)
  if (/^[.;]|^$|^\n/.test(rest)) say(context, claim, career.record, /(?:retired|career|acting|performing|singing|music|wrestling|business) in/.test(sliceSpan(context.document.text, claim.evidence)) ? 'contradiction' : 'doubt', 'that goes on')
}

function say(context: CheckContext, claim: Claim, record: readonly Claim[], severity: Severity, reckoning: string): void {
  const { text } = context.document
  const [first] = record
  if (!first) return
  context.report({
    span: claim.evidence,
    severity,
    message: `The text says ${quote(text, claim.evidence)}, the record gives the years active as ${quote(text, first.evidence)}: ${reckoning}.`,
    because: record.map((one) => becauseOf(one, one.predicate === 'born' ? 'the birth' : 'the years active in the record')),
  })
}

