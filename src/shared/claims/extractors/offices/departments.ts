import { gateOf, matchesIn } from '../../../text/matches'
import type { Timex } from '../../../temporal/timex'
import type { Span } from '../../../text/span'
import type { Claim, OfficeLink, Who } from '../../claim'
import { whoIs } from '../../read-block'
import { theSubject } from '../../who/of-phrase'
import { doerAt } from './doer'
import { bareLink, belowHead, hasDepartments, namedLink, officeOfDepartment } from './fields'
import { opensClause } from './governing'
import { officeClaim, wordsBetween, type Scene } from './scene'

const joined = '(?:, and |, | and | )'
const proper = `\\p{Lu}[\\p{L}-]+(?:${joined}\\p{Lu}[\\p{L}-]+){0,4}`
const common = `\\p{L}[\\p{L}-]+(?:${joined}\\p{L}[\\p{L}-]+){0,4}?`
/** The department ends there, and no other is joined to it. */
const ends = '(?=[.,;]|$| (?:on|in|and|under|from)\\b)(?!,? (?:and )?(?:the )?\\p{Lu})'
/** "was put in charge of Foreign Affairs", "was moved to Trade", "took over Trade", "was given the department of Trade". */
const taking = new RegExp([
  `\\b(?:put|placed)(?: (?<whom>him|her))? in (?:sole |full )?charge of (?:the )?(?<charge>${common})${ends}`,
  `\\b(?:was given|got|received|took(?: over)?|was entrusted with) (?:the department of (?:the )?(?<named>${common})|(?<given>${proper}))${ends}`,
  `\\b(?:was (?:given|entrusted with|handed) (?<small>${common})${ends}|received (?<received>${common})(?= from (?:the hands of )?\\p{Lu}))`,
  `\\b(?:(?:was )?(?:moved|transferred|shifted|switched|changed)|went (?:over|back)) (?:from ${proper} )?to (?<place>${proper})${ends}`,
].join('|'), 'gu')
/** "Trade was added to her duties": apart, as it is looked for at every name. */
const adding = new RegExp(`\\b(?<added>${proper}) was (?:(?:then|later|soon|also) )?added to (?<owner>his|her) (?:duties|portfolios?|responsibilities|brief|offices|charge)${ends}`, 'gu')
const mayTake = gateOf(taking, adding)

/**
 * "She was put in charge of Foreign Affairs on 3 May 1990": a department by its name alone stands for the minister's office of the record that is of it.
 * That somebody "moved to Trade" leaves open as what: only a day says enough.
 */
export function departmentClaim(scene: Scene, timex: Timex): Claim | null {
  const taken = takenOn(scene, timex)
  if (!taken || isOtherwise(scene, taken)) return null
  const { link, who, span } = taken
  return officeClaim(scene, { predicate: 'appointed', evidence: timex.span, timex, link, trigger: span, who })
}

/** "As a young clerk she was moved to Trade on 3 May 1980": the day is told of the department, and not of the office that heads it. */
export function isBelowHead(scene: Scene, timex: Timex): boolean {
  const taken = takenOn(scene, timex)
  return taken !== null && isOtherwise(scene, taken)
}

/** Who takes which department, by which words. */
interface Taken { readonly link: OfficeLink; readonly who: Who; readonly span: Span }

/** Not at its head; or, behind "Emil Venn was her husband.", "Venn", who may be he. */
const isOtherwise = (scene: Scene, { who }: Taken): boolean => belowHead.test(scene.text) || (who.kind === 'subject' && who.by === 'name' && who.rival === true)

function takenOn(scene: Scene, timex: Timex): Taken | null {
  if (timex.when?.kind !== 'point' || !hasDepartments(scene) || !mayTake(scene.sentence)) return null
  for (const found of [...matchesIn(taking, scene.sentence), ...matchesIn(adding, scene.sentence)]) {
    const { charge, named, given, small, received, place, added, owner, whom } = found.groups ?? {}
    const at = scene.from + found.index
    const end = at + found[0].length
    const isBare = charge === undefined && named === undefined && added === undefined
    if (!isWhen(scene, timex, at, end) || (isBare && timex.when.precision !== 'day')) continue
    const link = officeOfDepartment(scene, charge ?? named ?? given ?? small ?? received ?? place ?? added ?? '', isBare ? bareLink : namedLink)
    if (!link) continue
    const who = whom !== undefined ? whoIsPut(scene, whom, at) : owner !== undefined ? whoIs(scene.sentence, owner === 'his' ? 'he' : 'she', scene.from) : doerAt(scene, at)
    if (who) return { link, who, span: { start: at, end } }
  }
  return null
}

/** The date stands right behind the words, or opens their clause; and what follows says no more of it ("… as state secretary", "… at the bank"). */
function isWhen(scene: Scene, timex: Timex, at: number, end: number): boolean {
  const { span, when } = timex
  if (saysMore.test(wordsBetween(scene, Math.max(end, span.end), scene.sentence.span.end))) return false
  if (span.start >= end) return (when?.kind === 'point' && when.precision === 'day' ? /^(?:,? (?:under|from) \p{Lu}[^,;:()\d]{1,50},?)?,? on $/u : /^ in $/).test(wordsBetween(scene, end, span.start))
  return span.end <= at && opensClause(scene, timex) && /^,? (?:(?:he|she|\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2}) )?(?:(?:was|had been|also|then) ){0,2}$/u.test(wordsBetween(scene, span.end, at))
}
const saysMore = /^,? (?:as|at|for|of|within|inside|where|to|with)\b/

/** "Dunn put [her] in charge": whom somebody else puts there. */
const whoIsPut = (scene: Scene, whom: string, at: number): Who | null =>
  scene.context.names.pronouns === (whom === 'him' ? 'he' : 'she') && doerAt(scene, at).kind !== 'subject' ? theSubject : null
