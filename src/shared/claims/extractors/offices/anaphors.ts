import type { Claim, OfficeLink } from '../../claim'
import { endOf } from '../../../temporal/bounds'
import { stretchOfTime } from '../../lexicon/post-words'
import type { Timex } from '../../../temporal/timex'
import type { RoleMention } from '../../offices/role-mention'
import { whoIs } from '../../read-block'
import { theSubject } from '../../who/of-phrase'
import { doerAt, ownerOfService } from './doer'
import { headOfGovernment } from './governments'
import { ledBehindDate, ledOffice } from './led'
import { antecedent, opensElsewhere } from './antecedents'
import { linkOf, wordsBetween, type Scene } from './scene'

/** The office a range of years is about, and whose it was. */
export interface Found {
  readonly link: OfficeLink | null
  readonly mention: RoleMention | null
  readonly who: Claim['who']
}

/** Both ends are whole days, which are particular enough to tell of one term. */
export const areDays = ({ when }: Timex): boolean => when?.kind === 'interval' && [endOf(when, 'from'), endOf(when, 'to')].every((end) => end?.precision === 'day')

/** "She led the party from 1990 to 1994". */
export function ledTerm(scene: Scene, at: number, timex: Timex): Found | null {
  const words = wordsBetween(scene, scene.from, at)
  const led = ledOffice(scene, scene.from + words.replace(/ (?:from|between) $/, '').length)
  if (led || !/(?:^|[,;] |\band )(?:[Ff]rom|[Bb]etween) $/.test(words)) return led && { link: led.link, mention: null, who: doerAt(scene, led.at) }
  // "From 1990 to 1994 she led the party": the body behind the years.
  const found = ledBehindDate(scene, timex.span.end)
  return found && { link: found.link, mention: null, who: doerAt(scene, found.at) }
}

/**
 * "Venn's second turn as minister came under Dunn, [from 3 May to 9 June 1953]": the days of the turn; Dunn's, perhaps, so that
 * they are worth a slip of the pen and no more.
 */
export function tenureTerm(scene: Scene, at: number, timex: Timex): Found | null {
  const mention = [...scene.roles].reverse().find((role) => role.span.end <= at && role.form !== 'adjective')
  if (!mention || !areDays(timex) || !toldOfTenure.test(wordsBetween(scene, mention.span.end, at))) return null
  const who = ownerOfService(scene, mention)
  const link = who && linkOf(scene, mention)
  return who && link && { link: { ...link, score: Math.min(link.score, mostOfTenure) }, mention, who }
}
const toldOfTenure = /^ (?:(?:came|fell) (?:under (?:(?:President|Premier|Prime Minister|King|Queen) )?\p{Lu}[^,;:()\d]{2,50}|(?:in|during|amid) (?:the )?(?:(?!of\b)[\p{Ll}-]+ ?){1,4})|(?:was|proved) (?:[\p{Ll}-]+ ){0,2}(?:short|brief|stormy|quiet|uneventful|eventful|troubled|unhappy|happy)),? (?:from |between )?$/u
const mostOfTenure = 0.75

/** "His third term lasted a week, from …": whose term it is. */
function ownerOfTerm(scene: Scene, match: RegExpExecArray): Claim['who'] | null {
  const owner = /^(his|her|the) \p{L}+ /iu.exec(match[0])?.[1]?.toLowerCase()
  if (owner === undefined) return null
  if (owner !== 'the') return whoIs(scene.sentence, owner === 'his' ? 'he' : 'she', scene.from + match.index)
  return scene.sentence.persons.every((person) => person.isSubject) ? theSubject : null
}

/** "governed for ten years, [from]". */
const lasting = new RegExp(`,? (?:for )?${stretchOfTime},?$`, 'u')

/** An office that is held by governing or presiding. */
const isGoverning = ({ context }: Scene, link: OfficeLink | null): boolean =>
  link !== null && governing.test(context.offices[link.office]?.title ?? '') && !/\b(?:vice|deputy|lieutenant)\b/i.test(context.offices[link.office]?.title ?? '')
const governing = /\b(?:president|premier|(?:prime|chief|first) minister|chancellor|(?:lord )?mayor|governor|viceroy|regent|intendant|administrator|speaker|chair\p{Ll}*|head of (?:state|government)|king|queen|emperor|empress|sultan|prince|duke|pope)\b/iu

/** "president since 1992, previously [holding the position]": of the office right before. */
const heldToo = /^(?: (?:since|in|from) [\p{L}\d ]{4,20})?,? (?:previously |formerly |again |earlier |then )?$/u

/** "He served from 1990 to 1994", "a post that he held between …". */
export function anaphor(scene: Scene, at: number, timex: Timex): Found | null {
  const left = wordsBetween(scene, scene.from, at).replace(/\b(?:from|between|in|during)\s*$/i, '').trimEnd().replace(lasting, '')
  const match = /\b(?:(?:served|serving)(?: (?:an?|one|two|three|four|five|six|several|his|her|the|only one) (?:(?!prison|jail|life)[\p{Ll}-]+ ){0,2}terms?(?: of office)?)?|(?:was|been) in office|(?<=\b(?:seat|office|post|position)(?: in \d{4})?,? and (?:then )?)held it|reigned|ruled|governed|presided|held (?:the (?:same )?|this |that |his |her )?(?:office|post|position|seat|title|role)?|holding (?:the (?:same )?|this |that )(?:office|post|position|seat|title|role)|[Ii]n (?:this |that |the )?(?:office|post|position|capacity|role),?|(?:[Hh]is|[Hh]er|[Tt]he) (?:first|second|third|fourth|fifth|last|final) (?:term|stint|spell|tenure|reign|premiership|presidency|government|administration|ministry)(?: (?:in office )?(?:lasted|ran)(?: (?:just|only|about|nearly|almost|over))?(?: [\p{Ll}-]+){0,4})?,?|(?:office|post|position|seat|title|role)(?:,? (?:that|which))? (?:he|she) (?:had )?held|(?:his|her) (?:government|administration|ministry|cabinet|term|reign|tenure|mandate|presidency|premiership|chancellorship|papacy|mayoralty|governorship|chairmanship|leadership|speakership|episcopate|pontificate|regency)(?: (?:in office )?(?:lasted|lasting|ran|running|extended|extending|spanned|continued|went))?|remained in office)(?: there| in office| in this position| in that post)?$/iu.exec(left)
  if (!match || opensElsewhere(scene)) return null
  if (match[0].startsWith('holding')) {
    const held = [...scene.roles].reverse().find((role) => heldToo.test(wordsBetween(scene, role.span.end, scene.from + match.index)))
    const link = held && linkOf(scene, held)
    return link ? { link, mention: null, who: doerAt(scene, held.span.start) } : null
  }
  const verb = scene.from + match.index + Math.max(0, match[0].search(/\b(?:held|served|serving|remained)\b/i))
  // "Reigned" names a crown by itself.
  const crown = scene.roles.find((role) => role.form === 'verb' && role.span.start === scene.from + match.index)
  const isGovernment = /^\w+ (?:\w+ )?(?:government|administration|ministry|cabinet)\b/.test(match[0])
  const link = isGovernment ? headOfGovernment(scene) : ((crown && linkOf(scene, crown)) ?? antecedent(scene, verb))
  if (isGovernment && link === null) return null
  if (/^(?:governed|presided)$/.test(match[0]) && !isGoverning(scene, link)) return null
  // "Driver to the mayor, she served from …": what she was stands before.
  if (link === null && /^[^,;\d]{3,80}, (?:he|she) $/.test(wordsBetween(scene, scene.from, scene.from + match.index))) return null
  // Two whole days are particular enough: one of them may tell which office is meant.
  return link !== null || areDays(timex) ? { link, mention: null, who: ownerOfTerm(scene, match) ?? doerAt(scene, verb) } : null
}
