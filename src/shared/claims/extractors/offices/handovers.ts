import type { Claim } from '../../claim'
import { shiftSpan, type Span } from '../../../text/span'
import type { Timex } from '../../../temporal/timex'
import type { RoleMention } from '../../offices/role-mention'
import type { Handover } from '../../handovers/handover'
import { whoIs } from '../../read-block'
import { theSubject } from '../../who/of-phrase'
import { hasVerb } from '../../verbs'
import { portfolio } from '../../lexicon/houses'
import { isOffice, officeOfHolder } from './by-holder'
import { doerAt } from './doer'
import { auxiliary, strayVerb } from './gaps'
import { opensClause } from './governing'
import { isPatientBefore } from './holder-who'
import { linkOf, officeClaim, wordsBetween, type Scene } from './scene'

const ofPortfolio = new RegExp(`\\b(${portfolio}) from\\b`)

/** What may be handed over to the same person and is no office of the record; or for a while only. */
export const somethingElse = /\b(?:leave|holidays?|absence|ill(?:ness)?|sick|hospital|seat|chair(?:man)?|deputy|vice|acting|assistant|council|board|guild|committee|commission|party|club|society|company|firm|shop|farm|mill|store|business|family|practice|newspaper|team|crew|cast|band|orchestra|choir|talks|negotiations|debate|campaign|race|ministry|portfolio|department|union|association|school|ward|list|temporarily|interim|meanwhile|briefly|summer|winter|weekend|months?|weeks?|again|back|later|future|eventual|as)\b/iu

/**
 * "On 3 May 1970 she handed over to Dunn", "She took over from Frey on …", where the record has Dunn after or Frey before her in one office
 * and in no other: the names tell which office. Worth a doubt at most, since the two may have followed each other elsewhere as well.
 */
export function handoverClaim(scene: Scene, timex: Timex): Claim | null {
  if (timex.when?.precision !== 'day' || timex.when.kind !== 'point') return null
  for (const told of scene.handovers) {
    const span = shiftSpan(told.span, scene.from)
    if (!isOfSubject(scene, told) || !isDayOf(scene, timex, span)) continue
    const department = ofPortfolio.exec(wordsBetween(scene, span.start, span.end))?.[1] ?? null
    const link = officeOfHolder(scene, scene.text.slice(told.name.start, told.name.end), told.named === 'giver' ? 'start' : 'end')
    if (link && department !== null && !isOfDepartment(scene.context.offices[link.office]?.title ?? '', department)) return null
    // "She owned the mill and handed over to Dunn": the mill.
    if (!link || (scene.roles.length === 0 && department === null && hasVerb(wordsBetween(scene, scene.from, span.start).replace(auxiliary, ' '))) || somethingElse.test(scene.text) || scene.roles.some((role) => !isDoer(scene, role) && !isOffice(linkOf(scene, role), link))) return null
    // The subject's own doing has the last day in office, and not the next holder's first.
    const isOwn = told.other.kind === 'doer' && !/^(?:was|were|been|being|be) /.test(wordsBetween(scene, span.start, span.end))
    // "Dunn was the mayor whom she succeeded on 3 May": told by the title too.
    const titled = link.rivals ? null : scene.roles.map((role) => (isDoer(scene, role) ? null : linkOf(scene, role))).find((one) => one !== null && one.score > link.score)
    return officeClaim(scene, { predicate: told.named === 'giver' ? 'appointed' : isOwn ? 'resigned' : 'handed-over', evidence: timex.span, timex, link: titled ?? link, trigger: span, who: theSubject })
  }
  return null
}

/** Whether the one who is not named is the subject: whoever hands over or takes over, or a pronoun that can mean nobody else. */
function isOfSubject(scene: Scene, told: Handover): boolean {
  const { other, name, sureness } = told
  if (sureness === null || (other.kind !== 'doer' && other.kind !== 'pronoun' && other.kind !== 'subject')) return false
  if (scene.sentence.persons.some((person) => person.isSubject && person.span.start - scene.from < name.end && name.start < person.span.end - scene.from)) return false
  if (other.kind === 'doer') return doerAt(scene, scene.from + other.verb).kind === 'subject' || isPatientBefore(scene, scene.from + other.verb)
  if (!/(?:^|[,;] |\b(?:and|when|then|that|until) |\d )(?:(?:the|his|her) (?:[\p{Ll}-]+ ){0,2})?$/iu.test(scene.text.slice(0, name.start))) return false
  return other.kind === 'subject' || whoIs(scene.sentence, other.word === 'her' ? 'she' : 'he', scene.from).kind === 'subject'
}

/** "The new president made her treasurer": who does what is told. */
const isDoer = (scene: Scene, { form, head, span }: RoleMention): boolean => form === 'holder' && /^The (?:new )?$/.test(wordsBetween(scene, scene.from, head.start)) && /^ (?:made|named|appointed|chose|called|sent|picked) (?:him|her)\b/.test(wordsBetween(scene, span.end, span.end + 20))

const isOfDepartment = (title: string, department: string): boolean => title.toLowerCase().includes(department.replace(/^the /, '').split(' ')[0] ?? '')

/** Right behind the move, or at the head of its clause. */
function isDayOf(scene: Scene, timex: Timex, { start, end }: Span): boolean {
  if (timex.span.start >= end) return /^,? on (?:the )?$/.test(wordsBetween(scene, end, timex.span.start)) && /^(?:[.,;]|$| and | after | when )/.test(wordsBetween(scene, timex.span.end, scene.sentence.span.end))
  // "On 3 May 1990 she replaced Dunn at the table": something else.
  if (!/^(?:[.,;]|$| and | after | when | (?:an?|the) (?:bureau|office|government|cabinet|administration|country|province|state|city|town|post|treasury|service|institut(?:e|ion)|agency)\b)/.test(wordsBetween(scene, end, scene.sentence.span.end))) return false
  const gap = wordsBetween(scene, timex.span.end, start)
  return timex.span.end <= start && gap.length < 60 && !/[;:()]/.test(gap) && opensClause(scene, timex) && !strayVerb(scene, timex.span.end, start)
}
