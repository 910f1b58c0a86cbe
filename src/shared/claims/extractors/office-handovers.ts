import type { Claim } from '../claim'
import { gateOf } from '../../text/matches'
import type { Timex } from '../../temporal/timex'
import type { RoleMention } from '../role-mention'
import type { PersonMention } from '../reading'
import { whoIs } from '../read-block'
import { theSubject } from '../who-of-phrase'
import { hasVerb } from '../verbs'
import { portfolio } from '../lexicon/houses'
import { isOffice, officeOfHolder } from './office-by-holder'
import { doerAt } from './office-doer'
import { auxiliary, strayVerb } from './office-gaps'
import { opensClause } from './office-governing'
import { isPatientBefore } from './office-holder-who'
import { linkOf, officeClaim, wordsBetween, type Scene } from './office-scene'

/** What is handed on with an office. */
const charge = '(?:the |his |her |its )?(?:[\\p{Ll}-]+ )?(?:office|power|control|post|position|job|task|reins|government|premiership|presidency|mayoralty|governorship|chairmanship|leadership|speakership|command|throne|crown|see|seals)(?: of \\p{L}+)? '
const lead = '(?:(?:the|his|her|fellow|former|then|Sir|Lord|Dr|General|Marshal|Senator|President|Mr|Mrs) ){0,2}(?:[\\p{Ll}-]+ ){0,2}'
/** Before the name of the next holder. */
const givesTo = new RegExp(`\\b(handed (?:${charge})(?:over )?to|handed over (?:${charge})?to|(?:made|gave) way (?:for|to)|left the (?:governor['’]s|gubernatorial|presidential|president['’]s|royal|imperial|executive|government|state) (?:palace|mansion|residence) to|(?:yielded|ceded|relinquished|surrendered|passed|turned over) ${charge}(?:over )?to|(?:was|been|being) (?:\\p{Ll}+ly )?(?:succeeded|replaced|relieved|displaced|supplanted|unseated|ousted) (?:(?:in|on) [^,;:()]{3,30} )?by) ${lead}$`, 'u')
/** Before the name of the holder before. */
const takesFrom = new RegExp(`(?<!\\b(?:was|were|been|being|be) (?:\\p{Ll}+ly )?)\\b(succeeded|replaced|relieved|displaced|supplanted|unseated|ousted|took over (?:${charge})?from|(?:took over|received|took|inherited|accepted) (?:${portfolio} |${charge})from(?: the hands of)?) ${lead}$`, 'u')
/** Behind the name of the next holder. */
const comesAfter = /^ (?:then |formally |duly )?(?:succeeded|replaced|relieved|displaced|supplanted|unseated|ousted|took over from) (?:(him|her)\b|(?=\p{Lu}))/u

const ofPortfolio = new RegExp(`\\b(${portfolio}) from\\b`)

const mayHandOver = gateOf(/left|succeeded|replaced|relieved|displaced|supplanted|unseated|ousted|handed|yielded|ceded|relinquished|surrendered|passed|turned over|made way|gave way|took over|received|inherited|accepted|took/)

/** What may be handed over to the same person and is no office of the record; or for a while only. */
export const somethingElse = /\b(?:leave|holidays?|absence|ill(?:ness)?|sick|hospital|seat|chair(?:man)?|deputy|vice|acting|assistant|council|board|guild|committee|commission|party|club|society|company|firm|shop|farm|mill|store|business|family|practice|newspaper|team|crew|cast|band|orchestra|choir|talks|negotiations|debate|campaign|race|ministry|portfolio|department|union|association|school|ward|list|temporarily|interim|meanwhile|briefly|summer|winter|weekend|months?|weeks?|again|back|later|future|eventual|as)\b/iu

/**
 * "On 3 May 1970 she handed over to Dunn", "She took over from Frey on …", where the record has Dunn after or Frey before her in one office
 * and in no other: the names tell which office. Worth a doubt at most, since the two may have followed each other elsewhere as well.
 */
export function handoverClaim(scene: Scene, timex: Timex): Claim | null {
  if (timex.when?.precision !== 'day' || timex.when.kind !== 'point' || !mayHandOver(scene.sentence)) return null
  for (const person of scene.sentence.persons) {
    if (person.isSubject) continue
    const found = moveOf(scene, person)
    if (!found || !isDayOf(scene, timex, found.start, found.end)) continue
    // "She owned the mill and handed over to Dunn": the mill.
    const link = officeOfHolder(scene, person.name, found.side)
    if (link && found.department !== null && !isOfDepartment(scene.context.offices[link.office]?.title ?? '', found.department)) return null
    if (!link || (scene.roles.length === 0 && found.department === null && hasVerb(wordsBetween(scene, scene.from, found.start).replace(auxiliary, ' '))) || somethingElse.test(scene.text) || scene.roles.some((role) => !isDoer(scene, role) && !isOffice(linkOf(scene, role), link))) return null
    return officeClaim(scene, { predicate: found.side === 'start' ? 'appointed' : found.isOwn ? 'resigned' : 'handed-over', evidence: timex.span, timex, link, trigger: { start: found.start, end: found.end }, who: theSubject })
  }
  return null
}

/** "The new president made her treasurer": who does what is told. */
const isDoer = (scene: Scene, { form, head, span }: RoleMention): boolean => form === 'holder' && /^The (?:new )?$/.test(wordsBetween(scene, scene.from, head.start)) && /^ (?:made|named|appointed|chose|called|sent|picked) (?:him|her)\b/.test(wordsBetween(scene, span.end, span.end + 20))

const isOfDepartment = (title: string, department: string): boolean => title.toLowerCase().includes(department.replace(/^the /, '').split(' ')[0] ?? '')

interface Move {
  readonly side: 'start' | 'end'
  /** The subject's own doing: the day is the last in office, and not the next holder's first. */
  readonly isOwn: boolean
  /** The department that the words say is handed over. */
  readonly department: string | null
  readonly start: number
  readonly end: number
}

/** The change of holders that the words around a name tell of the subject. */
function moveOf(scene: Scene, { span }: PersonMention): Move | null {
  const left = wordsBetween(scene, scene.from, span.start)
  for (const [pattern, side] of [[givesTo, 'end'], [takesFrom, 'start']] as const) {
    const found = pattern.exec(left)
    if (!found) continue
    const start = scene.from + found.index
    return doerAt(scene, start).kind === 'subject' || isPatientBefore(scene, start) ? { side, isOwn: side === 'end' && !/^(?:was|been|being) /.test(found[0]), department: ofPortfolio.exec(found[0])?.[1] ?? null, start, end: span.end } : null
  }
  const behind = comesAfter.exec(wordsBetween(scene, span.end, scene.sentence.span.end))
  if (!behind || !/(?:^|[,;] |\b(?:and|when|then|that|until) |\d )(?:(?:the|his|her) (?:[\p{Ll}-]+ ){0,2})?$/iu.test(left)) return null
  const end = span.end + behind[0].length
  if (behind[1] === undefined) {
    const own = scene.sentence.persons.find((other) => other.isSubject && other.span.start === end)
    return own ? { side: 'end', isOwn: false, department: null, start: span.end + 1, end: own.span.end } : null
  }
  return whoIs(scene.sentence, behind[1] === 'her' ? 'she' : 'he', scene.from).kind === 'subject' ? { side: 'end', isOwn: false, department: null, start: span.end + 1, end } : null
}

/** Right behind the move, or at the head of its clause. */
function isDayOf(scene: Scene, timex: Timex, start: number, end: number): boolean {
  if (timex.span.start >= end) return /^,? on (?:the )?$/.test(wordsBetween(scene, end, timex.span.start)) && /^(?:[.,;]|$| and | after | when )/.test(wordsBetween(scene, timex.span.end, scene.sentence.span.end))
  // "On 3 May 1990 she replaced Dunn at the table": something else.
  if (!/^(?:[.,;]|$| and | after | when | (?:an?|the) (?:bureau|office|government|cabinet|administration|country|province|state|city|town|post|treasury|service|institut(?:e|ion)|agency)\b)/.test(wordsBetween(scene, end, scene.sentence.span.end))) return false
  const gap = wordsBetween(scene, timex.span.end, start)
  return timex.span.end <= start && gap.length < 60 && !/[;:()]/.test(gap) && opensClause(scene, timex) && !strayVerb(scene, timex.span.end, start)
}
