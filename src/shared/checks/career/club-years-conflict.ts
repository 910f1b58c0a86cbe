import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { civil } from '../../temporal/calendar'
import { claimsOf, claimsOfAny } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { isFirm } from '../agreement'
import { isAtFaceValue } from '../life/life-facts'
import { sayDates } from './career-dates'

/** A season spans two years, so a year beside is no clash. */
const tolerance = 1

export const clubYearsConflict = defineCheck({
  id: 'career/club-years-conflict',
  summary: 'The record and the text give different years for joining a club.',
  severity: 'doubt',
  since: '0.1.0',
  authority: null,
  run(context) {
    const stints = claimsOf(context.claims, 'played-for').filter((claim) => claim.source === 'record' && isFirm(claim))
    if (stints.length === 0) return
    for (const claim of claimsOfAny(context.claims, ['joined', 'moved'])) {
      if (claim.source === 'record' || !isAtFaceValue(claim) || !isFirm(claim)) continue
      const stint = stintOf(claim, stints, context.document.text)
      if (stint && stint.every((one) => apart(claim, one) > tolerance)) sayClub(context, claim, stint)
    }
  },
})

/** Ties to a club that are no stint as a player; a player-coach has one. */
const otherTies = /\b(?:loan|return\w*|youth|academy|rejoin\w*|reserves?|(?<!player-)coach\w*|manag\w*|staff|junior|scout\w*|trainer|physio\w*|assistant|director|president|chairman|ambassador|consultant|analyst)\b/i

/** From the verb to a little behind the club's name. */
const wordsBehind = (claim: Claim, text: string): string =>
  text.slice((claim.trigger ?? claim.evidence).start, Math.min(claim.context.end, Math.max(claim.object?.span.end ?? 0, claim.trigger?.end ?? 0) + 30))

/** Stints at the one club the sentence names; null where it names none or several, or speaks of a loan or a return. */
function stintOf(claim: Claim, stints: readonly Claim[], text: string): readonly Claim[] | null {
  const words = claim.object?.kind === 'text' && !isReturn(claim, text) ? fold(claim.object.text) : ''
  if (words === '' || otherTies.test(wordsBehind(claim, text))) return null
  const named = new Set(stints.map(clubOf).filter((club) => club.length > 3 && words.includes(club)))
  const longest = [...named].sort((a, b) => b.length - a.length)[0]
  if (longest === undefined || [...named].some((club) => !longest.includes(club))) return null
  const same = stints.filter((stint) => clubOf(stint) === longest)
  return same.some((stint) => /loan|→/.test(stint.object?.kind === 'text' ? stint.object.text : '')) ? null : same
}

const isReturn = (claim: Claim, text: string): boolean => claim.trigger !== null && /^re/.test(text.slice(claim.trigger.start, claim.trigger.end))

/** The club's name without arrows, brackets and the letters of its kind. */
function clubOf(stint: Claim): string {
  const text = stint.object?.kind === 'text' ? stint.object.text : ''
  return fold(text.replace(/^→ ?/, '').replace(/ ?\(.*\)/, '')).replace(/\b(?:fc|f\.c\.|cf|sc|ac|afc)(?![\p{L}])/gu, '').trim()
}

/** Years between the joining and the start of the stint; 0 when the joining lies within the stint's years. */
function apart(claim: Claim, stint: Claim): number {
  if (!claim.when || !stint.when) return 0
  const joined = claim.when.bounds
  const start = stint.when.kind === 'interval' ? stint.when.from : stint.when.bounds
  if (![joined.earliest, joined.latest, start.earliest, start.latest].every(Number.isFinite)) return 0
  return Math.max(0, civil(start.earliest).year - civil(joined.latest).year, civil(joined.earliest).year - civil(start.latest).year)
}

function sayClub(context: CheckContext, claim: Claim, stints: readonly Claim[]): void {
  const [stint] = stints
  if (stint && stints.length === 1) sayDates(context, claim, stint, 'the start at the club')
}
