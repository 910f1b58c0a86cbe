import type { Timex } from '../../../temporal/timex'
import type { OfficeLink } from '../../claim'
import { antecedent, antecedentHere, anyCrown, leavesForNext, onlyCrown } from './antecedents'
import { asSuccessorOf, electedBefore, leftToNext } from './by-holder'
import { linkOf, wordsBetween, type Scene } from './scene'
import type { Trigger } from './triggers'

/** Which office a verb tells of that names none: by who comes next, by what was named before, by the headings. */
export function officeUnnamed(scene: Scene, trigger: Trigger, timex: Timex): OfficeLink | null {
  const follows = asSuccessorOf(scene, trigger)
  if (follows || leavesForNext(scene, trigger, timex)) return follows
  const told = tellsOfOffice(scene, trigger, timex) ? (namesCrown(scene, trigger) ? onlyCrown(scene) : followsKin(scene, trigger) ? anyCrown(scene) : null) ?? antecedent(scene, trigger.span.start, tellsOfTime(scene, trigger) ? farReach : 1) : null
  if (trigger.edge === 'start' || told?.by === 'role') return told
  if (told && trigger.edge === 'end' && tookAnother(scene, trigger)) return null
  const next = antecedentHere(scene, trigger.span.start) ? null : leftToNext(scene, trigger, timex)
  return next && !(told && [told.office, ...(told.rivals ?? [])].includes(next.office) && told.score >= next.score) ? next : electedBefore(scene, told) ?? told
}

/** "She was appointed director of the guild, but was [dismissed]": from what she was just made, which the record does not have. */
const tookAnother = (scene: Scene, { span: { start } }: Trigger): boolean =>
  scene.sentence.persons.every((person) => person.isSubject || person.span.start > start)
  && scene.roles.some((mention) => mention.form === 'holder' && mention.span.end <= start && justMade.test(wordsBetween(scene, scene.from, mention.head.start)) && butLeft.test(wordsBetween(scene, mention.span.end, start)) && linkOf(scene, mention) === null)
const justMade = /\b(?:appointed|elected|named|made|became|hired as) (?:(?:the|an?|its|their|as) )?$/
const butLeft = /^[^.;:()\d]*,? (?:but|only to) (?:he |she )?(?:was |be )?(?:\p{Ll}+ )?$/u

/**
 * "Dunn made her clerk. In May she [moved up to be] mayor": the office that she left by it; null where the words leave open that she kept it.
 */
export function officeLeft(scene: Scene, { span }: Trigger, taken: OfficeLink): OfficeLink | null {
  if (!/^(?:moved up|promoted|translated|transferred)$/i.test(wordsBetween(scene, span.start, span.end)) || kept.test(scene.text)) return null
  const link = antecedent(scene, span.start)
  return link?.by === 'antecedent' && link.score >= 0.7 && link.office !== taken.office && !link.rivals && !taken.rivals?.includes(link.office) ? { ...link, score: 0.8, by: 'role' } : null
}
const kept = /\b(?:kept|keeping|retain\w*|remain\w*|while|besides|also|as well|in addition|at the same time|concurrently|simultaneously|both|acting)\b/

const tellsOfOffice = (scene: Scene, trigger: Trigger, timex: Timex): boolean => trigger.ceremony || namesOffice(scene, trigger) || endsService(scene, trigger) || retiresFromIt(scene, trigger, timex) || isBareChoice(scene, trigger, timex)

const tellsOfTime = (scene: Scene, { span }: Trigger): boolean => /\boffice\b|^(?:\S+ )?(?:term|tenure|mandate)\b/i.test(wordsBetween(scene, span.start, span.end))

/** "She left office on …" closes what a paragraph tells; the office may have been named at its start. */
const farReach = 7

/** "presided over the court until his retirement on …": the retirement from what the sentence speaks of. */
export const endsService = (scene: Scene, trigger: Trigger): boolean => trigger.predicate === 'resigned' && /\buntil (?:his|her)(?: own)? $/.test(wordsBetween(scene, scene.from, trigger.span.start))

/** "She was chief justice until she [retired] on …", "was appointed chief justice on 3 May 1990 and [retired] on …": from what the sentence says she was. */
const retiresFromIt = (scene: Scene, { span }: Trigger, { span: day }: Timex): boolean =>
  /^retired$/.test(wordsBetween(scene, span.start, span.end)) && wordsBetween(scene, span.end, day.start) === ' on ' && heldBefore.test(wordsBetween(scene, scene.from, span.start)) && !/^ (?:as|from) /.test(wordsBetween(scene, day.end, day.end + 6)) && antecedentHere(scene, span.start) !== null
const heldBefore = /\b(?:was|served|sat|remained|became|appointed|elected|named|made)\b[^;:()]*,? (?:until (?:he|she)|and) $/

/** "She was mayor of Quenby. She was elected on 3 May 1990 and held the office until …": to the office that the sentence before names. */
const isBareChoice = (scene: Scene, trigger: Trigger, timex: Timex): boolean =>
  (trigger.predicate === 'elected' || trigger.predicate === 'appointed') && timex.when?.precision === 'day'
  && /^(?:[Hh]e|[Ss]he|\p{Lu}[\p{L}\p{M}’'-]*) (?:was|had been) (?:first |formally )?$/u.test(wordsBetween(scene, scene.from, trigger.span.start)) && wordsBetween(scene, trigger.span.end, timex.span.start) === ' on '
  && namesOneOffice(scene.before()) && /^,? and (?:held|served in|remained in|kept|filled|occupied|took) (?:the |that |this )?(?:office|post|position|seat|it)\b/.test(wordsBetween(scene, timex.span.end, timex.span.end + 60))

/** "She was mayor and chair of the board." leaves open which of the two. */
const namesOneOffice = (before: Scene | null): boolean => before !== null && before.roles.length <= 1 && !/ and |[,;]/.test(before.text)

/** "his accession in 1891", "he abdicated". */
const namesCrown = (scene: Scene, trigger: Trigger): boolean =>
  /^(?:acce[sd]|abdicat|dethron|depos|overthrow)|\b(?:throne|power)$/i.test(wordsBetween(scene, trigger.span.start, trigger.span.end))

/** "succeeded his father in 1891": to one of the record's crowns. */
const followsKin = (scene: Scene, trigger: Trigger): boolean =>
  /^succeeded$/i.test(wordsBetween(scene, trigger.span.start, trigger.span.end)) && /^ (?:his|her) (?:\p{Ll}+[ -]){0,2}(?:father|mother|brother|sister|uncle|aunt|cousin|grandfather|grandmother|nephew|niece|husband|wife|half-brother|half-sister)\b/u.test(wordsBetween(scene, trigger.span.end, trigger.span.end + 50))

const namesOffice = (scene: Scene, trigger: Trigger): boolean => /\b(?:office|position|post)\b/i.test(wordsBetween(scene, trigger.span.start, trigger.span.end)) || (trigger.edge === 'end' && wordsBetween(scene, trigger.span.end, trigger.span.end + 12) === ' from office')
