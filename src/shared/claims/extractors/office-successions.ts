import type { Claim, OfficeLink } from '../claim'
import type { Timex } from '../../temporal/timex'
import type { RoleMention } from '../offices-mention'
import { antecedent, linkOf, officeClaim, wordsBetween, type Scene } from './office-scene'
import type { Trigger } from './office-triggers'
import { theSubject } from '../who-of-phrase'

/**
 * "On 3 May 1970 Dunn succeeded her as mayor", "Dunn was sworn in as her successor on …": the day the next holder comes is that of the
 * subject's going, or soon after it. Null where the words may mean somebody else.
 */
export function successionClaim(scene: Scene, timex: Timex, trigger: Trigger, mention: RoleMention | null): Claim | null {
  if (trigger.edge !== 'start' || timex.when?.precision !== 'day' || !mayFollow.test(wordsBetween(scene, trigger.span.start, trigger.span.end))) return null
  const words = wordsBetween(scene, trigger.span.start, trigger.span.end)
  const own = scene.sentence.persons.find((person) => person.isSubject && person.span.start === trigger.span.end + 1)
  const pronoun = own ? (scene.context.names.pronouns === 'she' ? 'her' : 'him') : (/ (his|her) place$/.exec(words) ?? follows.exec(wordsBetween(scene, trigger.span.end, trigger.span.end + 16)) ?? asSuccessor.exec(wordsBetween(scene, trigger.span.end, trigger.span.end + 40)))?.[1]
  const { pronouns } = scene.context.names
  if (pronoun === undefined || (pronouns === 'he' && pronoun === 'her') || (pronouns === 'she' && pronoun !== 'her')) return null
  const before = scene.sentence.persons.filter((person) => person.span.end <= trigger.span.start)
  const next = before[before.length - 1]
  // Right before the verb stands who comes; nobody else whom the pronoun could mean.
  if (next === undefined || next.isSubject || before.length > 1 || !/^(?:, [^,;:()]{3,60},|, who)? (?:then |formally |duly |was (?:then |formally |duly )?)?$/u.test(wordsBetween(scene, next.span.end, trigger.span.start))) return null
  const named = mention ?? scene.roles.find((role) => role.span.start > trigger.span.end && /^ (?:from )?(?:him|her|\p{Lu}[\p{L}\p{M}’-]+) as (?:the )?$/u.test(wordsBetween(scene, trigger.span.end, role.span.start)))
  const link: OfficeLink | null = named ? linkOf(scene, named) : antecedent(scene, next.span.start)
  return link && link.score >= 0.7 ? officeClaim(scene, { predicate: 'handed-over', evidence: timex.span, timex, link, trigger: trigger.span, who: theSubject }) : null
}

const mayFollow = /^(?:succeeded|replaced|displaced|relieved|followed|took over|(?:took|taking) (?:his|her) place|sworn[ -]in|inaugurated|installed|enthroned)$/i
const follows = /^ (?:from )?(him|her)\b/
const asSuccessor = /^ (?:as|to succeed) (his|her|him)(?: successor\b|(?= |$))/
