import { endOf } from '../../../temporal/bounds'
import type { Timex, When } from '../../../temporal/timex'
import type { Span } from '../../../text/span'
import { endTimex } from '../../end-timex'
import { isPlain, type Claim, type OfficeLink } from '../../claim'
import { somethingElse } from '../../who/of-phrase'
import { isBelowHead } from './departments'
import { linkOf, officeClaim, wordsBetween, type Scene } from './scene'

/**
 * Whole days that stand in a sentence about an office and that no claim of the sentence about the subject and an office of the record explains: which end of
 * which term is told, whose, or whether one is, the words leave open ("changed places with Bell on 7 June 1935", "took the oath on …"). `told`: the claims of the sentence.
 */
export function dayClaims(scene: Scene, told: readonly Claim[]): readonly Claim[] {
  if (scene.context.offices.length === 0) return [] // without a term in the record nobody asks
  const open: Day[] = []
  for (const timex of scene.sentence.timexes) for (const day of daysIn(timex)) if (!told.some((claim) => isExplained(claim, day.span)) && !isBelowHead(scene, timex)) open.push(day)
  if (open.length === 0 || (scene.triggers.length === 0 && scene.roles.length === 0)) return []
  const link = officeNamed(scene)
  // Nobody's: no statement about the subject that a fact, a mark in the timeline or another check may be made of.
  return open.filter(({ timex }) => !isOfOther(scene, timex)).map(({ span, timex }) => officeClaim(scene, { predicate: 'office-day', evidence: span, timex, when: timex.when, link, trigger: null, who: somethingElse }))
}

/** The day on which the next holder comes need not be the last one in office. */
const isExplained = (claim: Claim, span: Span): boolean =>
  isPlain(claim) && claim.predicate !== 'handed-over' && claim.evidence.start < span.end && span.start < claim.evidence.end && (claim.predicate === 'crowned' || (claim.office?.score ?? 0) >= sureLink)

const sureLink = 0.7

/**
 * "rector of the school of Holm until 31 July 1964", "Dunn, minister until 7 May 2000,": right behind an office with a place that is none of the record's,
 * or behind what somebody else is said to have been, stands when that one ended.
 */
function isOfOther(scene: Scene, { span }: Timex): boolean {
  const mention = scene.roles.find((role) => role.form === 'holder' && role.span.end < span.start && untilThen.test(wordsBetween(scene, role.span.end, span.start)))
  if (!mention) return false
  const isElsewhere = withPlace.test(wordsBetween(scene, mention.head.end, mention.span.end)) && (linkOf(scene, mention)?.score ?? 0) < sureLink
  return isElsewhere || scene.sentence.persons.some((person) => !person.isSubject && /^, (?:the )?$/.test(wordsBetween(scene, person.span.end, mention.span.start)))
}
const untilThen = /^,? (?:until|till|up to) $/
const withPlace = /\p{Lu}/u

interface Day { readonly span: Span; readonly timex: Timex }

/** The days an expression writes in full: one, or both ends of a range. */
function daysIn(timex: Timex): readonly Day[] {
  const { when, ends, basis } = timex
  if (basis !== 'explicit' || when === null) return []
  if (when.kind === 'point') return isDay(when) ? [{ span: timex.span, timex }] : []
  return (['from', 'to'] as const).flatMap((side) => {
    const [end, span] = [endOf(when, side), ends?.[side]]
    return end && span && isDay(end) ? [{ span, timex: endTimex(timex, span, end) }] : []
  })
}

const isDay = ({ precision, approximate }: When): boolean => precision === 'day' && !approximate

/** Nobody held more; to compare every sentence with each of thousands would take minutes. */
const MOST_OFFICES = 200

/** The office that the sentence names, where it names one of the record's and no other. */
function officeNamed(scene: Scene): OfficeLink | null {
  if (scene.context.offices.length > MOST_OFFICES) return null
  const [link, ...others] = scene.roles.flatMap((role) => linkOf(scene, role) ?? []).filter(({ score }) => score >= sureLink)
  return link && others.every(({ office }) => office === link.office) ? link : null
}
