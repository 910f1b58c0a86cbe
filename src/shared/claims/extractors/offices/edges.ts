import { matchesOf } from '../../../text/matches'
import { verbPattern } from '../../lexicon/grammar-words'
import { modality } from '../../lexicon/guard-words'
import { keepsPost, postNouns, stretchOfTime } from '../../lexicon/post-words'
import type { Claim, OfficeLink, Predicate, Who } from '../../claim'
import type { Span } from '../../../text/span'
import type { RoleMention } from '../../offices/role-mention'
import { homeWords } from '../../offices/title'
import type { Timex } from '../../../temporal/timex'
import { whoIs } from '../../read-block'
import { theSubject } from '../../who/of-phrase'
import { calledTo, doerAt, doerOfService, doerOfWhose, ownerOfService } from './doer'
import { ledOffice } from './led'
import { strayVerb, withoutRemarks } from './gaps'
import { antecedent, antecedentHere, opensElsewhere } from './antecedents'
import { belongsBehind } from './joined'
import { apposed, heldBehind, titled, type Held } from './openings'
import { linkOf, officeClaim, wordsBetween, type Scene } from './scene'
import { seat } from './triggers'

const holdingVerb = new RegExp(`\\b(?:was|were|is|be|been|being|had|has|have|having|served|serving|held|holding|remained|continued|sat|reigned|reigning|ruled|ruling|retained)\\b|(?<=, an? ${postNouns}(?: that| which)? (?:he|she) (?:had )?)${keepsPost}\\b|\\b(?:governed|presided)(?=(?:,? for ${stretchOfTime})?,?(?: from [^,;:()]{4,30},?(?: to)?)? $)`, 'gu')
const staying = /\b(?:served|serving|serves|serve|held|holding|holds|was|were|been|being|remained|remaining|continued|sat|sitting|occupied|reigned|ruled|reigning|ruling|retained|stayed|acted|worked|led|headed|chaired)\b/gi
/** "kept the premiership [until …]". */
const keepingSeat = new RegExp(`\\b(?:kept|clung to) (?:the|his|her) (?:[\\p{Ll}-]+ )?${seat}$`, 'gu')
/** "represented Arle in the [Senate]". */
const representing = /\brepresented (?:the )?(\p{Lu}[^,;:()]{1,50}) in (?:the |its )?(?:\p{Lu}[\p{L}-]+ ){0,2}$/gu
const isWord = /\bis\b/gi
const stayingNoun = /\b(?:in office|in (?:that|this|the) (?:post|position|office)|as|monarch|king|queen|emperor|empress)\b/gi

/** "… from 8 March 1702 until his death", "held the post until 21 May 1993": one written end of a term. */
export function edgeClaims(scene: Scene, timex: Timex): readonly Claim[] {
  const claims: Claim[] = []
  for (const { predicate, span } of openEnds(scene, timex)) {
    if (isRenamed(scene, timex)) break
    const found = belongsBehind(scene, timex) ? apposed(scene, timex) : (heldOffice(scene, span.start) ?? heldBehind(scene, timex))
    // "Her term as mayor was to run until …": it may have ended sooner.
    if (found && !(found.trigger && modality.test(wordsBetween(scene, found.trigger.end, span.start)))) claims.push(officeClaim(scene, { predicate, evidence: span, timex, link: found.link, trigger: found.trigger, who: found.who, when: timex.when }))
  }
  return claims
}

interface OpenEnd { readonly predicate: Predicate; readonly span: Span }

/** The words that an end of a term can stand behind; the patterns below ask the rest. */
const edgeWords: ReadonlySet<string> = new Set(['beginning', 'starting', 'ending', 'expiring', 'on', 'in', 'effective', 'from', 'since', 'of', 'until', 'till', 'to', 'through'])

function lastWord(words: string): string {
  const trimmed = words.trimEnd()
  let at = trimmed.length
  while (at > 0 && isLetter(trimmed.charCodeAt(at - 1))) at--
  return trimmed.slice(at).toLowerCase()
}

const isLetter = (unit: number): boolean => (unit | 32) >= 0x61 && (unit | 32) <= 0x7a

/** The ends a date is by its preposition, whether the recogniser took it into the expression or not. */
function openEnds(scene: Scene, timex: Timex): readonly OpenEnd[] {
  const { ends, span } = timex
  if (ends && ends.from && ends.to) return []
  const start = ends?.from ?? ends?.to ?? null
  const at = start?.start ?? span.start
  const left = wordsBetween(scene, scene.from, at)
  const word = lastWord(left)
  // Most dates stand behind a bare "in" or "on".
  if (!edgeWords.has(word) || ((word === 'in' || word === 'on') && !edgeWords.has(lastWord(left.trimEnd().slice(0, -word.length))))) return []
  const place = start ?? span
  // "elected for the term beginning on …" tells of the term, and "resigned, effective …" of an end.
  if (/\b(?:for|in|to|of) (?:the|a|an|his|her) (?:\p{L}+[ -]){0,3}?terms? (?:beginning|starting|ending|expiring)(?: in| on)?\s*$/iu.test(left)) return []
  if (/\b(?:resign|retire|step|stepp|depart)\w*(?: down)?\b[^.;]{0,40}\beffective(?: on)?\s*$/i.test(left)) return [{ predicate: 'office-end', span: place }]
  if (/\b(?:from|since|beginning|starting|as of|effective)(?: in| on)?\s*$/i.test(left)) return [{ predicate: 'office-start', span: place }]
  // "She did not take office until …": it begins then.
  if (word === 'until' && /\bdid not (?:\p{Ll}+ly )?(?:take|enter|assume|become)\b[^;:()]*$/u.test(left)) return []
  if (/\b(?:until|till|up to|ending|through)(?: in| on)?\s*$/i.test(left) || (/\bto\s*$/.test(left) && followsFrom(scene, at))) return [{ predicate: 'office-end', span: place }]
  return []
}

/** "from 823 to 833": a date right before, itself after "from". */
const followsFrom = (scene: Scene, at: number): boolean =>
  scene.sentence.timexes.some((other) => other.span.end <= at && at - other.span.end < 6 && /\b(?:from|between)\s*$/i.test(wordsBetween(scene, scene.from, other.span.start)))

/** The office somebody holds in the words before `at`. */
function heldOffice(scene: Scene, at: number): Held | null {
  const left = wordsBetween(scene, scene.from, at).replace(/\b(?:from|since|until|till|up to|through|ending|beginning|starting|as of|effective)(?: in| on)?\s*$/i, '')
  for (const mention of [...scene.roles].reverse()) {
    if (mention.head.end > at || mention.form === 'adjective') continue
    const gap = withoutRemarks(left.slice(mention.span.end - scene.from))
    if (gap.length > 140 || /[;:]/.test(gap) || ownThing.test(gap) || doingElse.test(gap) || strayVerb(scene, mention.span.end, scene.from + left.length, holdingVerb)) break
    const opening = left.slice(0, mention.head.end - scene.from)
    const verb = lastMatch(opening, staying) ?? lastMatch(opening, stayingNoun) ?? (mention.form === 'seat' && gap.trim() === '' ? representedAt(scene, mention, left) : null) ?? (/\bin office\b|^[^,]*, (?:having served|serving) *$/.test(gap) ? lastMatch(opening, isWord) : gap.trim() === '' ? lastMatch(opening, keepingSeat) : null)
    const own = linkOf(scene, mention)
    if (verb === null && own && own.score >= titled && isApposition(scene, mention, at)) return { link: own, who: theSubject, trigger: mention.head }
    const ahead = verb === null && own && own.score >= 0.8 ? whoBehind(scene, mention, at) : null
    if (own && ahead) return { link: own, who: ahead, trigger: mention.head }
    const taken = verb === null && own && own.score >= sure ? takenAndHeld(scene, mention, left) : null
    if (own && taken !== null) return { link: own, who: doerAt(scene, taken), trigger: mention.head }
    const kept = verb === null && own && own.score >= sure ? keeper(scene, mention, at) : null
    if (own && kept) return { link: own, who: kept, trigger: mention.head }
    if (verb === null) break
    const link = own && own.score >= sure ? own : (linkOfPartner(scene, mention) ?? own)
    if (!link && mention.form === 'verb') break
    // "She chaired the Senate Reform Conference [from …]": the word for an office is part of what is led.
    if (!link) return /\b(?:government|cabinet|ministry) *$/.test(left) ? null : led(scene, left)
    return { link, who: ownerOfService(scene, mention) ?? keeper(scene, mention, at) ?? doerOfService(scene, mention, scene.from + verb) ?? doerAt(scene, holderOf(scene, mention) ?? scene.from + verb), trigger: mention.head }
  }
  const match = /\b(?:held|holding|retained|retaining|occupied|filled|served|serving|remained|remaining|stayed|staying|continued|continuing|kept|keeping)(?: in)? (?:(?:this|that|the|his|her|such) (?:same )?)?(?:office|position|post|seat|role|title|capacity|portfolio|there|in office|in power|power|as such)\b(?:[^,;:()]{0,30}| for [^,;:()\d]{3,40}, ?)$/i.exec(left) ?? /\b(?:an? |the )?(?:office|position|post|seat|role|title)(?:,? (?:that|which))? (?:he|she) (?:had |would )?(?:held|hold|retained|occupied|filled|kept)[^,;:()]{0,20}$/i.exec(left) ?? /\b(?:(?:served|serving)(?: (?:an?|one|two|three|four|five|six|several|his|her|the|only one) (?:(?!prison|jail|life)[\p{Ll}-]+ ){0,2}terms?(?: of office)?)?|remained in office|(?:was|been) in office|reigned|ruled|(?:his|her) (?:term|tenure|mandate|reign|rule|presidency|premiership|chancellorship|papacy|mayoralty|governorship|chairmanship|leadership|speakership|pontificate|episcopate)(?: in office)? (?:lasted|ran|continued|extended)(?: for (?:(?:exactly|just|nearly|almost|about|over) )?(?:\p{Ll}+|\d+) (?:years|months))?)\s*$/iu.exec(left) ?? staysOn(scene, left)
  if (!match) return led(scene, left)
  if (opensElsewhere(scene)) return null
  const verb = scene.from + match.index + Math.max(0, match[0].search(/\b(?:held|hold|holding|retained|retaining|remaining|staying|continuing|lasted|ran|extended|occupied|filled|kept|served|serving|remained|stayed|continued|reigned|ruled)\b/i))
  // "She was adviser to the mayor, a post she held [until …]": the post before the comma, which may be none of the record's.
  const link = /^(?:an? )/i.test(match[0]) && /, $/.test(left.slice(0, match.index)) ? antecedentHere(scene, verb) : antecedent(scene, verb)
  const owner = /^(his|her) /i.exec(match[0])?.[1]
  const who = owner === undefined ? doerAt(scene, verb) : whoIs(scene.sentence, /his/i.test(owner) ? 'he' : 'she', scene.from + match.index)
  return link ? { link, who, trigger: { start: verb, end: scene.from + match.index + match[0].trimEnd().length } } : null
}

function led(scene: Scene, left: string): Held | null {
  const found = ledOffice(scene, scene.from + left.length)
  return found && { link: found.link, who: doerAt(scene, found.at), trigger: { start: found.at, end: found.at + 3 } }
}

/** "She assumed the presidency on 3 May 1990 and held it [until …]": the offset of the verb before the office; null where nothing is held so. */
function takenAndHeld(scene: Scene, mention: RoleMention, left: string): number | null {
  const verb = /\b(?:assumed|took|won|gained|accepted|received|inherited|regained|resumed) (?:the |an? |his |her )?(?:office of |post of )?$/.exec(wordsBetween(scene, scene.from, mention.span.start))
  return mention.form === 'seat' && verb !== null && /(?:,? and|, which (?:he|she)) (?:then )?held(?: it)? *$/.test(left) ? scene.from + verb.index : null
}

/** "…, his home [from 1939 until his death]": the day is that of the home. */
const ownThing = /\b(?:his|her|their) (?:\p{Ll}+ )*?(?!(?:office|post|position|seat|role|title|job|term|mandate|reign|time|service|tenure|death|right)\b)\p{Ll}+ $/u

/** "was mayor, living at Toll [until 1926]". */
const doingElse = /, (?!(?:serv|hold|remain|sitt|act|work|continu|stay|keep|retain|occupy|succeed|replac|follow|includ|dur|accord|represent|lead|head|chair|govern|rul|reign|fill|com|tak|resum)ing\b)\p{Ll}{2,}ing\b[^,]*$/u

/** "mayor of Quenby ([until 1936] Holm)", "(Holm [from 1936])": what the place was called. */
const renamed = /\((?:(?:now |then |called |renamed )?(?:\p{Lu}[\p{L}\p{M}’'-]* )+)(?:from|since|until|till|after) $/u
const isRenamed = (scene: Scene, timex: Timex): boolean => {
  const left = wordsBetween(scene, scene.from, timex.ends?.from?.start ?? timex.ends?.to?.start ?? timex.span.start).slice(-70)
  return left.includes('(') && (renamed.test(left) || (/\((?:from|since|until|till) $/.test(left) && /^ \p{Lu}/u.test(wordsBetween(scene, timex.span.end, timex.span.end + 2))))
}

/** The office is well enough named by its role. */
const sure = 0.7

/** "Bell, mayor of Quenby [since …], …": what stands behind the subject's name between commas. */
function isApposition(scene: Scene, mention: RoleMention, at: number): boolean {
  if (mention.form !== 'holder' || !/^,? (?:since|from|until|till) $/.test(wordsBetween(scene, mention.span.end, at))) return false
  return scene.sentence.persons.some((person) => person.isSubject && person.span.start === scene.from && /^, (?:the |then |then the )?$/.test(wordsBetween(scene, person.span.end, mention.span.start)))
}

const keeping = new RegExp(`(?:,? which|, an? ${postNouns}(?: (?:that|which))?) (?:he|she|\\p{Lu}[\\p{L}\\p{M}’'-]*) (?:had |would |then )*(${keepsPost}) `, 'u')

/** "Mayor of Quenby since [1990], she …": whom the main clause is about. */
function whoBehind(scene: Scene, mention: RoleMention, at: number): Who | null {
  if (mention.form !== 'holder' || !/^(?:The )?$/.test(wordsBetween(scene, scene.from, mention.span.start)) || !/^,? (?:since|from|until) $/.test(wordsBetween(scene, mention.span.end, at))) return null
  const comma = /^[^,;:()]{4,40}, (?=(he|she) |\p{Lu})/u.exec(wordsBetween(scene, at, scene.sentence.span.end))
  if (!comma) return null
  const start = at + comma[0].length
  if (comma[1] !== undefined) return whoIs(scene.sentence, comma[1] === 'he' ? 'he' : 'she', start)
  return scene.sentence.persons.some((person) => person.isSubject && person.span.start === start) ? theSubject : null
}

/** "the post of premier, which Bell held [until …]", "returned as mayor and served [until …]": who the words behind the office say it was. */
function keeper(scene: Scene, mention: RoleMention, at: number): Who | null {
  const gap = wordsBetween(scene, mention.span.end, at)
  const holder = doerOfWhose(scene, mention) ?? calledTo(scene, mention)
  if (holder) return holder
  const clause = keeping.exec(gap)
  if (clause) return doerAt(scene, mention.span.end + clause.index + clause[0].length - 1 - (clause[1]?.length ?? 0))
  // "As mayor of Quenby she governed [until …]".
  const governed = /^,? (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) (?=(?:governed|presided) )/u.exec(gap)
  if (governed) return doerAt(scene, mention.span.end + governed[0].length)
  // "Elected to the council as a Liberal, she served [until …]".
  const served = /, (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2}) (?:then |\p{Ll}+ly )?(served|sat|remained|stayed) $/u.exec(gap.replace(/\b(?:from|since|until|till|through)(?: in| on)? $/, ''))
  return served ? doerAt(scene, mention.span.end + served.index + served[0].length - 1 - (served[1]?.length ?? 0)) : null
}

/** "returned as mayor", "entered the council as treasurer": the verb the "as" before an office hangs on. */
function holderOf(scene: Scene, mention: RoleMention): number | null {
  const left = /^(.*) as (?:the |an? )?$/s.exec(wordsBetween(scene, scene.from, mention.span.start))?.[1]
  const verb = left === undefined ? undefined : matchesOf(verbPattern, left).at(-1)
  return verb === undefined || /[;:]/.test((left ?? '').slice(verb.index)) ? null : scene.from + verb.index
}

/**
 * "head of the Church and ruler of the Papal States [from …]": the office beside one that the record does not have. What has an object
 * of its own that the record does not know ("mayor of Quenby and treasurer of the guild [until …]") keeps the date to itself.
 */
function linkOfPartner(scene: Scene, mention: RoleMention): OfficeLink | null {
  const before = [...scene.roles].reverse().find((role) => role.span.end <= mention.span.start)
  if (before?.form !== 'holder' || !/^,? and (?:the |an? )?$/.test(wordsBetween(scene, before.span.end, mention.span.start))) return null
  if (mention.general.length > 0 || (mention.required.length === 0 && /^ (?:of|for|to|at|in|on|with) /.test(wordsBetween(scene, mention.head.end, mention.head.end + 8)))) return null
  const objects = [...mention.required, ...mention.before]
  if (objects.length > 0) {
    const known = homeWords(scene.context.offices.map(({ title }) => title))
    if (!objects.every((word) => known.has(word))) return null
  }
  const link = linkOf(scene, before)
  return link && link.score >= 0.7 ? link : null
}

/** "the state parliament". */
const ofPart = /^(?:the )?(?:state|county|city|town|provincial|regional|local|student|youth|old|other) /
/** "represented Arle in the Senate", where that is what the office is for: the verb. */
function representedAt(scene: Scene, mention: RoleMention, left: string): number | null {
  const found = matchesOf(representing, left.slice(0, mention.span.start - scene.from)).at(-1)
  const link = found && linkOf(scene, mention)
  return link && (scene.context.offices[link.office]?.title ?? '').includes(found[1] ?? '') && !ofPart.test(wordsBetween(scene, mention.span.start, mention.span.end)) && !/^ of /.test(wordsBetween(scene, mention.span.end, mention.span.end + 4)) ? found.index : null
}

/** Where the last match of a global pattern begins. */
const lastMatch = (text: string, pattern: RegExp): number | null => matchesOf(pattern, text).at(-1)?.index ?? null

/** "became mayor in 1990 and stayed until 1995": in the office the sentence has named. */
const staysOn = (scene: Scene, left: string): RegExpExecArray | null =>
  scene.roles.some((role) => role.form === 'holder' && role.span.end - scene.from <= left.length) ? /\b(?:stayed|stayed on|remained|continued)\s*$/.exec(left) : null
