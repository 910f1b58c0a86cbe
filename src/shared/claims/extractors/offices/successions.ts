import type { Claim, OfficeLink } from '../../claim'
import type { Timex } from '../../../temporal/timex'
import type { RoleMention } from '../../offices/role-mention'
import { isHardlyAnother } from '../../who/same-person'
import { antecedent } from './antecedents'
import { linkOf, meansSubject, officeClaim, wordsBetween, type Scene } from './scene'
import { isOfOtherSex } from './holder-who'
import type { Trigger } from './triggers'
import { theSubject } from '../../who/of-phrase'

/**
 * "On 3 May 1970 Dunn succeeded her as mayor", "Dunn was sworn in as her successor on …": the day the next holder comes is that of the
 * subject's going, or soon after it. Null where the words may mean somebody else.
 */
export function successionClaim(scene: Scene, timex: Timex, trigger: Trigger, mention: RoleMention | null): Claim | null {
  if (trigger.edge !== 'start' || timex.when?.precision !== 'day') return null
  const told = scene.handovers.find(({ named, name, other, span }) => named === 'taker' && (other.kind === 'pronoun' || other.kind === 'subject') && name.end <= trigger.span.start - scene.from && span.end >= trigger.span.end - scene.from)
  if (!told || (told.other.kind === 'pronoun' && (isOfOtherSex(scene.context.names, told.other.word) || !meansSubject(scene, told.other.word)))) return null
  // Nobody else whom the pronoun could mean.
  const before = scene.sentence.persons.filter(({ isSubject, span }) => !isSubject && span.end <= trigger.span.start)
  const next = before.at(-1)
  if (next === undefined || before.length > 1 || next.span.start - scene.from >= told.name.end || next.span.end - scene.from < told.name.end) return null
  const named = mention ?? scene.roles.find((role) => role.span.start > trigger.span.end && /^ (?:from )?(?:him|her|\p{Lu}[\p{L}\p{M}’-]+) as (?:the )?$/u.test(wordsBetween(scene, trigger.span.end, role.span.start)))
  const recorded = named ? null : ofRecordedSuccessor(scene, next.name)
  if (recorded === null && !isOfOneOffice(scene, named, trigger)) return null
  const link: OfficeLink | null = recorded ?? (named ? linkOf(scene, named) : antecedent(scene, next.span.start))
  return link && link.score >= 0.7 ? officeClaim(scene, { predicate: 'handed-over', evidence: timex.span, timex, link, trigger: trigger.span, who: theSubject }) : null
}

/** The one office that the record lets this person follow in, where the sentence names no other. */
function ofRecordedSuccessor(scene: Scene, name: string): OfficeLink | null {
  if (scene.roles.length > 0 || name.length < 5 || somethingElse.test(scene.text)) return null
  const [office, ...others] = scene.context.offices.flatMap(({ after = [] }, index) => (after.some((one) => isHardlyAnother(one, name)) ? [index] : []))
  return office === undefined || others.length > 0 ? null : { office, score: 0.85, by: 'antecedent', span: null }
}

/** "took over from her the chair", "replaced her on her leave": what is taken over may be something else, or for a while only. */
const somethingElse = /\b(?:there|leave|holidays?|absence|ill(?:ness)?|sick|hospital|while|when|seat|chair\p{Ll}*|deputy|vice|acting|assistant|secretary|council|board|guild|committee|commission|party|club|society|company|firm|team|crew|cast|band|orchestra|choir|ministry|portfolio|department|union|association|school|ward|list|temporarily|interim|meanwhile|briefly|summer|month|weeks?)\b/iu

/** The sentence, and the one before it where that has to name the office, tell of one office and of nothing else to be taken over. */
function isOfOneOffice(scene: Scene, named: RoleMention | null | undefined, trigger: Trigger): boolean {
  if (named) return !somethingElse.test(wordsBetween(scene, scene.from, named.span.start) + wordsBetween(scene, named.span.end, scene.sentence.span.end))
  const before = scene.roles.length > 0 ? null : scene.before()
  if (scene.roles.length > 1 || somethingElse.test(scene.text) || !/^(?: (?:from )?(?:him|her)| \p{Lu}\S*| as (?:his|her) successor)?(?: (?:on|in) |[,.]|$)/u.test(wordsBetween(scene, trigger.span.end, trigger.span.end + 40))) return false
  return before === null || (before.roles.length <= 1 && !somethingElse.test(before.text) && !/ and |[,;]/.test(before.text))
}
