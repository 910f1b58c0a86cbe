import { gateOf, matchesOf } from '../../../text/matches'
import type { Timex } from '../../../temporal/timex'
import type { Claim, OfficeLink, Who } from '../../claim'
import type { PersonMention } from '../../reading'
import type { RoleMention } from '../../offices/role-mention'
import { theSubject } from '../../who/of-phrase'
import { aside } from '../../handovers/words'
import { isOffice, officeOfHolder } from './by-holder'
import { doerAt } from './doer'
import { strayVerb } from './gaps'
import { opensClause } from './governing'
import { somethingElse } from './handovers'
import { linkOf, meansSubject, officeClaim, wordsBetween, type Scene } from './scene'

const put = '(?:appointed|elected|chosen|named|sworn in|installed)'
/** Behind the name of the next holder, until the end of the clause. */
const comes = new RegExp(`^(?:${aside}|['’]s? (?:new |first |next )?(?:government|cabinet|ministry|administration)) (?:then |duly |formally )?(?:took over(?: (?:the )?(?:office|post|premiership|presidency|government))?|took (?:(?:his|her) place|office|up office|the oath(?: of office)?)|came in|succeeded|(?:was )?${put}(?: (?:in (?:his|her) (?:place|stead)|as (?:his|her) successor|to (?:succeed|replace) (?:him|her)))?)(?=[.,;]|$| and | after | when | on )`, 'u')
/** Behind the name of the former holder, until the day. */
const goes = /^ (?:then |formally )?(?:retired|resigned|stepped down|stood down|stepped aside|left office|gave up|withdrew|handed over|made way|departed)\b[^.;:()\d]{0,60}? on (?:the )?$/u
/** Behind that name, until the end of the clause. */
const handsOn = /^ (?:then |formally |duly )?(?:handed|turned|passed|gave|yielded|ceded)(?: over)?(?: (?:the|his|her) (?:\p{Ll}+ )?(?:office|premiership|presidency|government|power|post|portfolio|ministry|seals|reins|leadership|governorship|mayoralty|chairmanship|command|department))?(?: over)? to (him|her|\p{Lu}[\p{L}\p{M}’'-]+)(?=[.,;]|$| and | after | when | on )/u
/** Behind that day. */
const follows = /^,? and (he|she|\p{Lu}[\p{L}\p{M}’'-]+) (?:then |duly |at once )?(?:(?:was|were) (?:then |duly )?(?:elected|chosen|appointed|named|sworn in)|took over|succeeded|replaced|took (?:his|her) place|followed)\b/u

/** "Carl Dunn was premier until 3 May 1980, when [she took over]". */
const heldTill = /^ (?:was|served|remained|stayed|held|led|governed|ruled)\b[^.;:()\d]{2,80} until (?:the )?$/u
const whenFollows = /^,? when (he|she|\p{Lu}[\p{L}\p{M}’'-]+) (?:(?:was|were) (?:then |duly )?(?:elected|chosen|appointed|named|sworn in)|took over|succeeded|replaced|took (?:his|her) place|followed)\b/u

const ownTime = /\d|\b(?:later|after|when|once|until|before|(?:the|that) (?:next|following|spring|summer|autumn|winter|year|month|week))\b/

const mayCome = gateOf(/took over|took his|took her|took office|took the oath|took up office|came in|handed|turned|passed|gave|yielded|ceded|appointed|elected|chosen|named|sworn in|installed|succeeded|replaced|followed|went to|fell to|devolved|made way|fell on|went on/)

/**
 * "She had lost the vote, and on 3 May 1990 Eva Frey, the clerk, took over.", "Carl Dunn resigned on 3 May 1980 and she was elected": the day on
 * which the next holder comes or the former one goes, as the record names them, and for one office only. Worth a doubt at most.
 */
export function comingClaim(scene: Scene, timex: Timex): Claim | null {
  if (timex.when?.precision !== 'day' || timex.when.kind !== 'point' || !mayCome(scene.sentence)) return null
  for (const person of scene.sentence.persons) {
    const claim = person.isSubject ? null : coming(scene, timex, person) ?? handing(scene, timex, person) ?? going(scene, timex, person) ?? passing(scene, timex, person)
    if (claim) return claim
  }
  return null
}

function coming(scene: Scene, timex: Timex, { span, name }: PersonMention): Claim | null {
  const found = comes.exec(wordsBetween(scene, span.end, scene.sentence.span.end))
  if (!found) return null
  const end = span.end + found[0].length
  const start = Math.min(timex.span.start, span.start)
  if (timex.span.start >= end ? wordsBetween(scene, end, timex.span.start) !== ' on ' : !isDayBefore(scene, timex, span.start)) return null
  const link = officeOfHolder(scene, name, 'end')
  const clause = wordsBetween(scene, start, span.end) + found[0].replace(/^, .*,/, '') + wordsBetween(scene, Math.max(end, timex.span.end), scene.sentence.span.end)
  if (!link || somethingElse.test(clause) || scene.roles.some((role) => role.span.start >= start && !(role.span.start > span.end && role.span.end < end) && !isOffice(linkOf(scene, role), link))) return null
  if (!(tellsOfGoing(scene, start) || holdsUntil(scene, start, link)) || goneAreOthers(scene, start)) return null
  return officeClaim(scene, { predicate: 'handed-over', evidence: timex.span, timex, link, trigger: { start: span.end + 1, end }, who: theSubject })
}

/** "On 3 May 1990 [Eva Frey]", "…, and on 3 May 1990 the clerk [Eva Frey]". */
const isDayBefore = (scene: Scene, timex: Timex, at: number): boolean =>
  timex.span.end <= at && /^,? (?:(?:the|his|her|Sir|Lord|Dr|General|Marshal|Senator) )?(?:[\p{Ll}-]+ ){0,3}$/u.test(wordsBetween(scene, timex.span.end, at)) && opensClause(scene, timex) && !strayVerb(scene, timex.span.end, at)

const departure = /\b(?:resign\w*|step(?:ped|ping) down|stood down|f(?:ell|all|allen)(?=[.,;]|$| (?:from|over|on a|in May|after|when|and)\b)|dismiss\w*|oust\w*|overthrow\w*|overthrew|depos(?:ed|ition)|defeated|beaten|los(?:t|ing) (?:(?:the|his|her|an?|its) )?(?:\p{Ll}+ )?(?:elections?|vote|majority|office|power|confidence|post|polls?|ballot|referendum|support)|voted out|successors?|retire\w*|(?:left|leaving) (?:office|the (?:post|government|cabinet|ministry|presidency|premiership))|gave up (?:the|his|her) (?:office|post|government|presidency|premiership|leadership))\b/u
/** Behind the name of somebody else who went. */
const went = /^(?:, [^,;:()]{2,60},)? (?:had |was |then |\p{Ll}+ly )*(?:lost|fell|resigned|stepped|stood down|retired|left|died|beaten|defeated|dismissed|sacked|ousted|removed|overthrown|deposed|killed|shot|murdered|voted out|withdrew|gave up)\b/u

/** The sentence up to the new holder, or the one before, tells how the subject went. */
function tellsOfGoing(scene: Scene, at: number): boolean {
  const left = wordsBetween(scene, scene.from, at)
  const before = scene.before()?.text ?? ''
  return departure.test(left) || (left.length < 12 && departure.test(before) && /\b(?:he|she|his|her|him)\b/i.test(before))
}

/** "She was premier until [Eva Frey took over]": the office right before, and whether the subject holds it. */
function holdsUntil(scene: Scene, at: number, link: OfficeLink): boolean {
  if (!isHeldTill(scene, at, link)) return false
  const held = matchesOf(holding, wordsBetween(scene, scene.from, at)).at(-1)
  return held !== undefined && doerAt(scene, scene.from + held.index).kind === 'subject'
}
const holding = /\b(?:was|served|remained|stayed|held|led|governed|ruled)\b/g

/** The office, by its own name, right before "until". */
const isHeldTill = (scene: Scene, at: number, link: OfficeLink): boolean =>
  scene.roles.some((role) => role.form === 'holder' && role.span.end < at && isOffice(linkOf(scene, role), link) && /^ until (?:the )?$/.test(wordsBetween(scene, role.span.end, at)))

/** Somebody else went. */
function goneAreOthers(scene: Scene, at: number): boolean {
  const isOther = (one: Scene, end: number): boolean => one.sentence.persons.some((person) => !person.isSubject && person.span.end <= end && went.test(wordsBetween(one, person.span.end, person.span.end + 90))) || one.triggers.some((trigger) => trigger.edge === 'end' && trigger.span.end <= end && isNamedOther(doerAt(one, trigger.span.start)))
  const before = scene.before()
  return isOther(scene, at) || (before !== null && isOther(before, before.sentence.span.end))
}

const isNamedOther = (who: Who): boolean => who.kind === 'other' && who.name !== null

/** "On 3 May 1980 Carl Dunn handed over to her". */
function handing(scene: Scene, timex: Timex, { span, name }: PersonMention): Claim | null {
  const found = handsOn.exec(wordsBetween(scene, span.end, scene.sentence.span.end))
  if (!found) return null
  const end = span.end + found[0].length
  if (timex.span.start >= end ? wordsBetween(scene, end, timex.span.start) !== ' on ' : !isDayBefore(scene, timex, span.start)) return null
  const whom = found[1] ?? ''
  const isOwn = whom === 'him' || whom === 'her' ? (whom === 'him') === (scene.context.names.pronouns === 'he') && meansSubject(scene, whom) : scene.sentence.persons.some((person) => person.isSubject && person.span.end === end)
  const link = isOwn ? officeOfHolder(scene, name, 'start') : null
  if (!link || scene.roles.some((role) => !isOffice(linkOf(scene, role), link))) return null
  return officeClaim(scene, { predicate: 'appointed', evidence: timex.span, timex, link: asNamed(scene, link), trigger: { start: span.end + 1, end }, who: theSubject })
}

function going(scene: Scene, timex: Timex, { span, name }: PersonMention): Claim | null {
  if (timex.span.start < span.end) return null
  const gap = wordsBetween(scene, span.end, timex.span.start)
  const rest = wordsBetween(scene, timex.span.end, scene.sentence.span.end)
  const isTill = heldTill.test(gap)
  const found = goes.test(gap) ? follows.exec(rest) : isTill ? whenFollows.exec(rest) : null
  const link = found ? officeOfHolder(scene, name, 'start') : null
  if (isTill && link && !isHeldTill(scene, timex.span.start, link)) return null
  const own = found?.[1] ?? ''
  const isOwn = own === 'he' || own === 'she' ? own === scene.context.names.pronouns && meansSubject(scene, own === 'he' ? 'him' : 'her') : scene.sentence.persons.some((person) => person.isSubject && person.span.start === timex.span.end + (found?.[0].indexOf(own) ?? 0))
  if (!found || !link || !isOwn || ownTime.test(rest.slice(found[0].length)) || scene.roles.some((role) => !isOffice(linkOf(scene, role), link))) return null
  return officeClaim(scene, { predicate: 'elected', evidence: timex.span, timex, link: asNamed(scene, link), trigger: { start: timex.span.end, end: timex.span.end + found[0].length }, who: theSubject })
}

/** "The premiership passed to [Eva Frey] on 3 May 1990", "She gave way on 3 May 1990 to [Eva Frey]": to whom the record has next. */
function passing(scene: Scene, timex: Timex, { span, name }: PersonMention): Claim | null {
  const isBehind = timex.span.start >= span.end
  if (isBehind ? wordsBetween(scene, span.end, timex.span.start) !== ' on ' : timex.span.end > span.start || !/^(?:[.,;]|$| (?:and|who|as|after|when|at|in)\b)/.test(wordsBetween(scene, span.end, scene.sentence.span.end))) return null
  const left = isBehind ? wordsBetween(scene, scene.from, span.start) : wordsBetween(scene, scene.from, timex.span.start) + day + wordsBetween(scene, timex.span.end, span.start)
  const passed = passes.exec(left)
  const gave = passed || isBehind ? null : givesWay.exec(left)
  const found = passed ?? gave
  const at = found ? scene.from + found.index : 0
  if (!found || (passed && !isBehind && !passed[0].includes(day) && !opensClause(scene, timex)) || (gave && doerAt(scene, at).kind !== 'subject')) return null
  const link = officeOfHolder(scene, name, 'end')
  if (!link || somethingElse.test(found[0])) return null
  const isIt = (role: RoleMention): boolean => isOffice(linkOf(scene, role), link) && (linkOf(scene, role)?.score ?? 0) >= 0.7
  // "The post of clerk passed to her": of what it is must be told by the office's own name.
  if (!scene.roles.every(isIt) || (passed?.[0].includes(' of ') === true && scene.roles.length === 0)) return null
  return officeClaim(scene, { predicate: 'handed-over', evidence: timex.span, timex, link, trigger: { start: at, end: span.start }, who: theSubject })
}
/** Stands for the day among the words before the name. */
const day = '§'
const passes = /(?:^|[,;] |\band |§,? )(?:[Tt]he|[Hh]is|[Hh]er|[Bb]oth) (?:\p{Ll}+ )?(?:office|premiership|presidency|post|position|portfolio|ministry|government|leadership|governorship|mayoralty|chairmanship)s?(?: of (?:the )?[^,;:()'’§\d]{3,40}?)? (?:then )?(?:passed|went|fell|devolved)(?: on §)? to (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u
const givesWay = /\b(?:gave way|made way|yielded|gave place|handed over) on § (?:to|for) (?:(?:the|fellow) )?(?:[\p{L}-]+ ){0,2}$/u

/** Of several offices with one holder before, the one that the sentence names. */
function asNamed(scene: Scene, link: OfficeLink): OfficeLink {
  const named = new Set(scene.roles.flatMap((role) => linkOf(scene, role)?.office ?? []))
  const [office] = named
  return office !== undefined && named.size === 1 && link.rivals ? { office, score: link.score, by: link.by, span: null } : link
}
