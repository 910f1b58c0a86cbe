import type { Timex } from '../../../temporal/timex'
import type { OfficeLink } from '../../claim'
import type { Handover } from '../../handovers/handover'
import type { PersonMention } from '../../reading'
import type { Span } from '../../../text/span'
import { isHardlyAnother } from '../../who/same-person'
import { aside, put } from '../../handovers/words'
import { linkOf, wordsBetween, type Scene } from './scene'
import type { Trigger } from './triggers'

// Which office is meant, told by who held it before or after.

/** Enough for a doubt, and not for more. */
const byHolder = 0.72
/** Two ways to tell it. */
const byHolderToo = 0.8

/** The offices of the record with this holder on that side; null where the record knows the name elsewhere too. */
export function officeOfHolder(scene: Scene, name: string, side: 'start' | 'end'): OfficeLink | null {
  const known = (names: readonly string[]): boolean => names.some((one) => isHardlyAnother(one, name))
  const { offices } = scene.context
  const [office, ...rivals] = offices.flatMap(({ before = [], after = [] }, index) => (known(side === 'start' ? before : after) ? [index] : []))
  if (office === undefined || offices.some(({ before = [], after = [] }, index) => known(side === 'start' ? after : before) && index !== office && !rivals.includes(index))) return null
  return { office, score: byHolder, by: 'holder', span: null, ...(rivals.length > 0 ? { rivals } : {}) }
}

/** Whether a link is to one of the offices another may mean. */
export const isOffice = (link: OfficeLink | null, { office, rivals = [] }: OfficeLink): boolean => link !== null && [link.office, ...(link.rivals ?? [])].some((one) => one === office || rivals.includes(one))

/** Behind the name of who comes next. */
const comes = new RegExp(`^${aside} (?:then |duly |formally |at once |immediately |thereupon |had )*(?:followed (?:him|her)\\b|took over\\b|took (?:his|her|the vacant) (?:place|post|office|seat|portfolio)\\b|came (?:in|to power)\\b|was (?:then )?${put}(?! (?:to|as|for|of|in|at) (?!(?:the |his |her )?(?:[\\p{Ll}-]+ )?(?:office|post|position|vacan\\p{Ll}+|ministry|portfolio|department|place|stead|successor|[\\p{Ll}-]+ship|presidency|mayoralty|chancellery)\\b))|(?<role>became)\\b|formed (?:a|the|his|her) (?:\\p{Ll}+ ){0,2}(?:government|cabinet|ministry|administration)\\b)`, 'u')

/**
 * "She resigned on 3 May 1990, and Eva Frey took over.", "She stepped down on 3 May 1990. Eva Frey succeeded her.": the office in which
 * the record has the one who comes next behind the subject, and in no other.
 */
export function leftToNext(scene: Scene, trigger: Trigger, timex: Timex): OfficeLink | null {
  if (trigger.edge !== 'end' || timex.when?.precision !== 'day' || hasOtherDate(scene, timex)) return null
  const here = scene.sentence.persons.find((person) => !person.isSubject && isNext(scene, person, trigger.span.end))
  if (here) return nextOffice(scene, here)
  const after = scene.after()
  const [first] = after?.sentence.persons ?? []
  return after && first && !first.isSubject && !hasOtherDate(after, timex) && opensWith(after, first) && isNext(after, first, after.from) ? nextOffice(after, first) : null
}

/** "became his wife" is something else: of one who becomes something the sentence has to name the office. */
function nextOffice(scene: Scene, { span, name }: PersonMention): OfficeLink | null {
  const link = officeOfHolder(scene, name, 'end')
  const becomes = comes.exec(wordsBetween(scene, span.end, span.end + LONGEST_COMING))?.groups?.['role'] !== undefined
  return link && (!becomes || scene.roles.some((role) => role.span.start > span.end && isOffice(linkOf(scene, role), link))) ? link : null
}

/** "She resigned on 3 May, and on 9 June Eva Frey took over": in office until June, perhaps. */
const hasOtherDate = ({ sentence }: Scene, timex: Timex): boolean =>
  sentence.timexes.some((other) => other !== timex && other.type === 'DATE' && other.when !== null && other.basis !== 'relative' && other.form !== 'duration' && other.span.end > timex.span.start)

const isNext = (scene: Scene, { span }: PersonMention, from: number): boolean =>
  span.start >= from && (comes.test(wordsBetween(scene, span.end, span.end + LONGEST_COMING)) || isHeldBy(scene, span, 'taker') || toMakeWay.test(wordsBetween(scene, Math.max(from, span.start - 60), span.start)))
const toMakeWay = /\bto make way for (?:[\p{L}.-]+ ){0,4}$/u

/** "handed over to [Dunn]", "in succession to [Dunn]": whom a change of holders names as the one who comes, or goes. */
const isHeldBy = (scene: Scene, { start, end }: Span, role: Handover['named']): boolean =>
  scene.handovers.some(({ named, name }) => named === role && name.start < end - scene.from && start - scene.from < name.end)

const LONGEST_COMING = 160

/** Nothing but a day and a title before the name. */
const opensWith = (scene: Scene, { span }: PersonMention): boolean => /^(?:(?:On|In) (?:the )?[\p{L}\d ,]{3,24} |(?:His|Her|The) [\p{Ll} -]{3,40},? )?(?:\p{Lu}[\p{L}.]* ){0,2}$/u.test(wordsBetween(scene, scene.from, span.start))

/**
 * "The election was won by Eva Frey. On 3 May 1990 she stepped down": whom the sentence before names and the record has behind the subject in the
 * office that the heading leaves open.
 */
export function electedBefore(scene: Scene, link: OfficeLink | null): OfficeLink | null {
  const before = scene.before()
  if (link === null || link.by !== 'heading' || before === null || !/\b(?:election|polls?|ballot|vote)\b/.test(before.text)) return null
  const next = before.sentence.persons.filter(({ isSubject }) => !isSubject).at(-1)
  const found = next ? officeOfHolder(scene, next.name, 'end') : null
  if (found === null || ![link.office, ...(link.rivals ?? [])].includes(found.office)) return null
  return { ...found, score: byHolderToo }
}

/** "Upon the death of Dunn, Bell was appointed [as his successor]": to the office in which the record has the one other person named before Bell. */
export function asSuccessorOf(scene: Scene, { span, edge }: Trigger): OfficeLink | null {
  if (edge !== 'start' || !asSuccessor.test(wordsBetween(scene, span.end, span.end + 24))) return null
  const [one, ...more] = new Set(scene.sentence.persons.filter((person) => !person.isSubject && person.span.end <= span.start).map(({ name }) => name))
  return one === undefined || more.length > 0 ? null : officeOfHolder(scene, one, 'start')
}
const asSuccessor = /^ (?:(?:to be|as) )?(?:his|her) successor(?: (?:on|in) |[,.])/

/**
 * "Frey took a liking to her. On 3 May 1990 she became mayor of Quenby in succession to Dunn": not Frey, where the record has the subject in
 * that very office, behind Dunn.
 */
export function followsForerunner(scene: Scene, { span, edge }: Trigger, link: OfficeLink): boolean {
  if (edge !== 'start' || link.by !== 'title' || link.score < 0.95 || !isPronoun(scene, span.start)) return false
  const next = scene.sentence.persons.find((person) => !person.isSubject && person.span.start >= span.end && isHeldBy(scene, person.span, 'giver'))
  return next !== undefined && (scene.context.offices[link.office]?.before ?? []).some((name) => isHardlyAnother(name, next.name))
}
/** "she [became]", of a woman. */
const isPronoun = (scene: Scene, at: number): boolean =>
  /\b(he|she) (?:(?:was|had been|then|also|\p{Ll}+ly) ){0,3}$/iu.exec(wordsBetween(scene, scene.from, at))?.[1]?.toLowerCase() === scene.context.names.pronouns
