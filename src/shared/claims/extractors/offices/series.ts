import type { Claim } from '../../claim'
import type { Timex } from '../../../temporal/timex'
import type { RoleMention } from '../../offices/role-mention'
import { doerAt } from './doer'
import { linkOf, officeClaim, type Scene } from './scene'

/** The year may be that of the appointment: less than a named office. */
const mostSure = 0.74

/**
 * "governor of Toll (1642), of Holm (1643–45)": among others with whole terms, a lone date in the brackets behind an office is when
 * that one began. `verbOf`: where the verb stands that an office hangs on.
 */
export function seriesStart(scene: Scene, timex: Timex, verbOf: (mention: RoleMention) => number | null): Claim | null {
  if (timex.type !== 'DATE' || timex.when?.kind !== 'point' || !scene.roles.some(({ isElided }) => isElided === true)) return null
  const at = scene.roles.findIndex(({ span }) => span.end === timex.span.start - ' ('.length)
  const mention = scene.roles[at]
  if (!mention || mention.form !== 'holder' || mention.plural || (mention.isElided !== true && scene.roles[at + 1]?.isElided !== true)) return null
  const link = linkOf(scene, mention)
  const verb = verbOf(mention)
  if (!link || link.score < mostSure || verb === null || !holds.test(scene.text.slice(verb - scene.from))) return null
  return officeClaim(scene, { predicate: 'office-start', evidence: timex.span, timex, link: { ...link, score: mostSure }, trigger: mention.head, who: doerAt(scene, verb) })
}

/** "met the governor of Toll (1642), of Holm (1643)" tells of another. */
const holds = /^(?:was|were|is|be|been|being|became|become|becoming|served|serving|serves|acted|sat|held|appointed|elected|named|made|chosen|posted|sent|as)\b/

/** Asked first: to look for the offices of a sentence is dear. */
export const isAloneInBrackets = ({ text, from }: Scene, { span }: Timex): boolean => text[span.start - from - 1] === '(' && text[span.end - from] === ')'
