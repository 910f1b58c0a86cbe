import type { Claim, OfficeLink, Predicate, Who } from '../claim'
import type { Span } from '../../text/span'
import type { Timex } from '../../temporal/timex'
import type { RoleMention } from '../offices-mention'
import { whoIs } from '../read-block'
import { theSubject } from '../who'
import { doerAt } from './office-doer'
import { antecedent, hasVerb, linkOf, officeClaim, wordsBetween, type Scene } from './office-scene'
import type { Trigger } from './office-triggers'

const longest = 120

/** Starts and ends of an office told by a verb with one date: "was sworn in on …", "In 1990 he became …", "held it until …". */
export function eventClaims(scene: Scene): readonly Claim[] {
  const claims: Claim[] = []
  for (const timex of scene.sentence.timexes) {
    if (timex.type !== 'DATE' || timex.when === null || timex.form === 'duration') continue
    claims.push(...edgeClaims(scene, timex))
    if (timex.when.kind !== 'point') continue
    for (const trigger of governing(scene, timex)) {
      const claim = claimOf(scene, timex, trigger)
      if (claim) claims.push(claim)
    }
  }
  return claims
}

/** The triggers a date belongs to: the last one before it, or those after it where the date opens its clause. */
function governing(scene: Scene, timex: Timex): readonly Trigger[] {
  const before = scene.triggers.filter((trigger) => trigger.span.end <= timex.span.start).pop()
  if (before && isTogether(scene, before, timex)) return [before]
  if (!opensClause(scene, timex)) return []
  const next = scene.sentence.timexes.find((other) => other.span.start >= timex.span.end && other.when !== null && other.form !== 'duration')
  const limit = Math.min(timex.span.end + longest, next?.span.start ?? Infinity)
  const found: Trigger[] = []
  let at = timex.span.end
  for (const trigger of scene.triggers) {
    if (trigger.span.start < timex.span.end) continue
    const gap = wordsBetween(scene, at, trigger.span.start)
    if (trigger.span.start > limit || /[;:()]/.test(gap) || (strayVerb(scene, at, trigger.span.start) && !isSameDay(gap, timex))) break
    if (found.length === 0 || !hasOwnDate(scene, trigger)) found.push(trigger)
    at = trigger.span.end
  }
  return found
}

/** "In 1987 he became mayor, and was promoted two years later": the later deed has a date of its own. */
const hasOwnDate = (scene: Scene, trigger: Trigger): boolean =>
  scene.sentence.timexes.some((timex) => timex.span.start >= trigger.span.end && timex.type === 'DATE' && isTogether(scene, trigger, timex))

/** "On 3 May 1990, Carl died and Bell succeeded to the throne": one day for both. */
const isSameDay = (gap: string, timex: Timex): boolean =>
  timex.when?.precision === 'day' && /^[^.;:()]{0,60}\b(?:died|abdicated|resigned|was (?:assassinated|killed|deposed|overthrown|executed|murdered)|stepped down),? and (?!(?:later|then|soon|eventually|subsequently)\b)[^,;]{0,40}$/.test(gap)

/** A verb in the gap that is no auxiliary: the date tells of that one. */
const strayVerb = (scene: Scene, start: number, end: number, except = auxiliary): boolean => hasVerb(outsideRoles(scene, start, end).replace(except, ' '))

/** "the newly formed", "the combined": an adjective. */
const participle = /\b(?:the|an?|his|her|newly|recently) (?:(?:newly|recently|then) )?\p{Ll}+ed\b/gu

const happening = /\b(?:was|were|been|being|had|took|place|occurred|announced|confirmed|ratified|approved|held|formally|came)\b/g
const auxiliary = /\b(?:was|were|is|be|been|being|had|has|have|having|are|would|did)\b/g

/** The words between two offsets with the names of offices blanked: "the armed forces" holds no verb. */
function outsideRoles(scene: Scene, start: number, end: number): string {
  let words = wordsBetween(scene, start, end).replace(participle, (found) => ' '.repeat(found.length))
  for (const role of scene.roles) {
    if (role.form === 'verb' || role.span.end <= start || role.span.start >= end) continue
    const [from, to] = [Math.max(role.span.start, start) - start, Math.min(role.span.end, end) - start]
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to)
  }
  return words
}

/** Without brackets that hold no figures: "Member of Parliament (MP) for", "Chairman (or head of state) on". */
const withoutRemarks = (words: string): string => words.replace(/ ?\([^()\d]{1,60}\)/g, '')

function isTogether(scene: Scene, trigger: Trigger, timex: Timex): boolean {
  const gap = withoutRemarks(wordsBetween(scene, trigger.span.end, timex.span.start))
  if (gap.length > longest || /[;()]/.test(gap)) return false
  if (scene.sentence.timexes.some((other) => other.when !== null && other.span.start >= trigger.span.end && other.span.end <= timex.span.start)) return false
  if (/\b(?:until|till|since|from|to|after|before|by|following|for|during)\s*$/i.test(gap) || /\b(?:and|but|then)\s+(?:in|on|by|at)?\s*$/i.test(gap)) return false
  // "Two days after she left office, on …" dates what follows.
  // "retired from the council, … until his death in 1990" dates the death.
  if (/\b(?:until|till|before|since)\b/.test(gap)) return false
  if (/,/.test(gap) && /\b(?:after|before|since|until|when|once|following)\b[^,;]{0,50}$/i.test(wordsBetween(scene, scene.from, trigger.span.start))) return false
  return !strayVerb(scene, trigger.span.end, timex.span.start, trigger.voice === 'owner' ? happening : auxiliary) && !/,\s*(?:the same|a|an|which|who|when|where|while|after|before)\b/.test(gap)
}

/** "On 3 May 1990, …", "… and in 1990 …": nothing but a preposition before it in its clause. */
const opensClause = (scene: Scene, timex: Timex): boolean => {
  const left = wordsBetween(scene, scene.from, timex.span.start).trimEnd()
  return /(?:^|[,;:(–—-]\s*|\b(?:and|but|that|when|then|who|he|she)\s)(?:(?:early|late|later|finally|eventually|then|the following day,?|the next day,?|also|only|again)\s)?(?:[Oo]n|[Ii]n|[Ee]arly in|[Ll]ate in|[Aa]t the end of|[Aa]t)?(?: the)?$/.test(left) || left === ''
}

interface Party {
  readonly who: Who
  /** Where the words about the office may begin. */
  readonly after: number
}

/** Whose term the verb tells of; null when it is somebody else's or nobody's. */
function partyOf(scene: Scene, trigger: Trigger): Party | null {
  const { persons } = scene.sentence
  if (trigger.voice === 'owner') return ownerOf(scene, trigger)
  const right = scene.text.slice(trigger.span.end - scene.from)
  const left = scene.text.slice(0, trigger.span.start - scene.from)
  if (trigger.voice === 'doer') return { who: doerAt(scene, trigger.span.start), after: trigger.span.end }
  const passive = /\b(?:was|were|is|are|be|been|being|got|gets?)(?: (?:\w+ly|also|then|again|first|later|once|soon|twice|himself|not|never|officially|formally))?\s*$/i.test(left)
  if (passive) return { who: doerAt(scene, trigger.span.start), after: trigger.span.end }
  const pronoun = /^ (him|her|himself|herself)\b/i.exec(right)
  if (pronoun) {
    const self = /self$/i.test(pronoun[1] ?? '')
    const { pronouns } = scene.context.names
    const fits = pronouns === null || (pronouns === 'he') === /^him/i.test(pronoun[1] ?? '')
    if (self) return { who: doerAt(scene, trigger.span.start), after: trigger.span.end + (pronoun[0]?.length ?? 0) }
    return fits && doerAt(scene, trigger.span.start).kind !== 'subject' ? { who: theSubject, after: trigger.span.end + (pronoun[0]?.length ?? 0) } : null
  }
  const object = persons.find((person) => person.span.start > trigger.span.end - 1 && person.span.start <= trigger.span.end + 2)
  if (object) return object.isSubject ? { who: theSubject, after: object.span.end } : null
  if (/^ (?:his|her|its|their|the (?!(?:\p{L}+ )?(?:\p{Lu}|\d|first|second|third|new|next|youngest|office)))/u.test(right) && trigger.predicate !== 'elected') return null
  const opens = /^\s*$|[,(]\s*$/.test(left) || /\b(?:was|were|been|being)\b[^,;]{1,50}\band\s*$/.test(left)
  return opens ? { who: doerAt(scene, trigger.span.start), after: trigger.span.end } : null
}

/** "his election as", "Bell's appointment to": the possessive right before the noun. */
function ownerOf(scene: Scene, trigger: Trigger): Party | null {
  const left = wordsBetween(scene, scene.from, trigger.span.start)
  const pronoun = /\b(his|her) (?:\p{Ll}+ )?$/iu.exec(left)
  if (pronoun) return { who: whoIs(scene.sentence, /his/i.test(pronoun[1] ?? '') ? 'he' : 'she', scene.from + pronoun.index), after: trigger.span.end }
  const person = scene.sentence.persons.find((candidate) => candidate.span.end < trigger.span.start && /^['’]s? (?:\p{Ll}+ )?$/u.test(wordsBetween(scene, candidate.span.end, trigger.span.start)))
  if (!person) return null
  return { who: person.isSubject ? theSubject : { kind: 'other', name: person.name }, after: trigger.span.end }
}

function claimOf(scene: Scene, timex: Timex, trigger: Trigger): Claim | null {
  const party = partyOf(scene, trigger)
  if (!party) return null
  const mention = mentionFor(scene, trigger, timex)
  if (!mention && leavesSomethingElse(scene, trigger)) return null
  if (mention && isRank(scene, trigger, mention)) return null
  const link = mention ? linkOf(scene, mention) : trigger.ceremony || namesOffice(scene, trigger) ? antecedent(scene, trigger.span.start) : null
  if (!mention && !trigger.ceremony && !link) return null
  if (mention && !link && !trigger.ceremony) return null
  if (mention && mention.modifiers.length > 0 && !link) return null
  return officeClaim(scene, { predicate: trigger.predicate, evidence: timex.span, timex, link, trigger: trigger.span, who: party.who })
}

/** "promoted to commander": a rank, no command. */
const isRank = (scene: Scene, trigger: Trigger, mention: RoleMention): boolean =>
  /^(?:promoted|promotion|commissioned)$/i.test(wordsBetween(scene, trigger.span.start, trigger.span.end)) && mention.required.length === 0 && mention.families.some((family) => /^(?:commander|general|marshal|captain|officer)$/.test(family))

/** "resigned from the club", "left the army": something is left, but no office that we know. */
const leavesSomethingElse = (scene: Scene, trigger: Trigger): boolean =>
  trigger.edge === 'end' && /^ (?:from|as|of) (?!(?:office|power|(?:the|his|her|this|that) (?:office|post|position|presidency|government|seat))\b)/i.test(wordsBetween(scene, trigger.span.end, trigger.span.end + 40))

const namesOffice = (scene: Scene, trigger: Trigger): boolean => /\b(?:office|position|post)\b/i.test(wordsBetween(scene, trigger.span.start, trigger.span.end))

/** The office a verb is about: inside its own words, after it, or (for ends) before it. */
function mentionFor(scene: Scene, trigger: Trigger, timex: Timex): RoleMention | null {
  const inside = scene.roles.find((role) => role.head.start >= trigger.span.start && role.head.end <= trigger.span.end + 1)
  if (inside) return inside
  const nextTrigger = scene.triggers.find((other) => other.span.start >= trigger.span.end)
  const stop = Math.min(trigger.span.end + longest, nextTrigger?.span.start ?? Infinity)
  const skipped = wayTo(scene, trigger)
  for (const role of scene.roles) {
    if (role.head.start < skipped) continue
    if (role.head.start > stop) break
    const gap = withoutRemarks(wordsBetween(scene, skipped, role.head.start))
    if (/[;:()]/.test(gap) || breaksOff(gap, timex, scene, skipped, role.head.start)) break
    if (role.form === 'verb') continue
    if (role.ordinals.length > 0 && isOfAnotherKind(scene, role)) return null
    if (role.form === 'adjective' && !/\bseat\b/.test(wordsBetween(scene, role.head.end, role.head.end + 8))) continue
    return role
  }
  return null
}

/** Where the words about the office begin: after "by the council" of "appointed by the council as", after "from" of "resigned from". */
function wayTo(scene: Scene, trigger: Trigger): number {
  const after = wordsBetween(scene, trigger.span.end, trigger.span.end + longest)
  const skipped = (trigger.edge === 'end' ? /^ (?:from|in) /.exec(after) : trigger.voice === 'patient' ? /^ by [^,;:()]{1,70}? (?=(?:as|to be|to the) )/.exec(after) : null)?.[0]
  return trigger.span.end + (skipped?.length ?? 0)
}

/** "became the first president to visit …": no office begins. */
const isOfAnotherKind = (scene: Scene, role: RoleMention): boolean =>
  /^(?:,[^,.;]{1,70})?,? (?:to (?:be )?\p{Ll}|ever\b|who\b|whose\b|that\b|born\b|in (?:the )?(?:\p{L}+ )?history\b|of (?:\p{L}+ )?(?:descent|origin|ancestry)\b)/u.test(wordsBetween(scene, role.span.end, role.span.end + 90))

/** Between a verb and its office neither another verb nor a new clause stands; the date itself may. */
function breaksOff(gap: string, timex: Timex, scene: Scene, start: number, end: number): boolean {
  const date = timex.span.start >= start && timex.span.end <= end ? wordsBetween(scene, timex.span.start, timex.span.end) : ''
  const words = date === '' ? gap : gap.replace(date, ' ')
  return strayVerb(scene, start, end) || /\b(?:who|which|when|where|while|after|before|because|under|by|against|following|with|during|over|from)\b/.test(words) || /,/.test(words.replace(/^\s*(?:on|in)?\s*,|,\s*$/, ''))
}

const holdingVerb = /\b(?:was|were|is|be|been|being|had|has|have|having|served|serving|held|holding|remained|continued|sat|reigned|ruled|retained)\b/g
const staying = /\b(?:served|serving|serves|serve|held|holding|holds|was|were|been|being|remained|remaining|continued|sat|sitting|occupied|reigned|ruled|reigning|ruling|retained|stayed|acted|worked|led|headed|chaired)\b/i
const stayingNoun = /\b(?:in office|in (?:that|this|the) (?:post|position|office)|as|monarch|king|queen|emperor|empress)\b/i

/** "… from 8 March 1702 until his death", "held the post until 21 May 1993": one written end of a term. */
function edgeClaims(scene: Scene, timex: Timex): readonly Claim[] {
  const claims: Claim[] = []
  for (const { predicate, span } of openEnds(scene, timex)) {
    const found = heldOffice(scene, span.start)
    if (found) claims.push(officeClaim(scene, { predicate, evidence: span, timex, link: found.link, trigger: found.trigger, who: found.who, when: timex.when }))
  }
  return claims
}

interface OpenEnd { readonly predicate: Predicate; readonly span: Span }

/** The ends a date is by its preposition, whether the recogniser took it into the expression or not. */
function openEnds(scene: Scene, timex: Timex): readonly OpenEnd[] {
  const { ends, span } = timex
  if (ends && ends.from && ends.to) return []
  const start = ends?.from ?? ends?.to ?? null
  const at = start?.start ?? span.start
  const left = `${wordsBetween(scene, scene.from, at)}`
  const place = start ?? span
  if (/\b(?:from|since|beginning|starting|as of|effective)(?: in| on)?\s*$/i.test(left)) return [{ predicate: 'office-start', span: place }]
  if (/\b(?:until|till|up to|ending|through)(?: in| on)?\s*$/i.test(left) || (/\bto\s*$/.test(left) && followsFrom(scene, at))) return [{ predicate: 'office-end', span: place }]
  return []
}

/** "from 823 to 833": a date right before, itself after "from". */
const followsFrom = (scene: Scene, at: number): boolean =>
  scene.sentence.timexes.some((other) => other.span.end <= at && at - other.span.end < 6 && /\b(?:from|between)\s*$/i.test(wordsBetween(scene, scene.from, other.span.start)))

interface Held { readonly link: OfficeLink; readonly who: Who; readonly trigger: Span | null }

/** The office somebody holds in the words before `at`. */
function heldOffice(scene: Scene, at: number): Held | null {
  const left = wordsBetween(scene, scene.from, at).replace(/\b(?:from|since|until|till|up to|through|ending|beginning|starting|as of|effective)(?: in| on)?\s*$/i, '')
  for (const mention of [...scene.roles].reverse()) {
    if (mention.head.end > at || mention.form === 'adjective') continue
    const gap = withoutRemarks(left.slice(mention.span.end - scene.from))
    if (gap.length > 140 || /[;:]/.test(gap) || strayVerb(scene, mention.span.end, scene.from + left.length, holdingVerb)) break
    const opening = left.slice(0, mention.head.end - scene.from)
    const verb = lastMatch(opening, staying) ?? lastMatch(opening, stayingNoun)
    if (verb === null) break
    const link = linkOf(scene, mention)
    if (!link && mention.form === 'verb') break
    return link ? { link, who: doerAt(scene, scene.from + verb), trigger: mention.head } : null
  }
  const match = /\b(?:held|holding|retained|occupied|served|serving|remained|stayed|continued)(?: in)? (?:(?:this|that|the|his|her|such) (?:same )?)?(?:office|position|post|seat|role|title|there|in office|as such)\b[^,;:()]{0,30}$/i.exec(left) ?? /\b(?:an? |the )?(?:office|position|post|seat|role|title)(?:,? (?:that|which))? (?:he|she) (?:had |would )?(?:held|hold|retained|occupied)[^,;:()]{0,20}$/i.exec(left) ?? /\b(?:served|serving|remained in office|reigned|ruled)\s*$/i.exec(left)
  if (!match) return null
  const verb = scene.from + match.index + Math.max(0, match[0].search(/\b(?:held|hold|holding|retained|occupied|served|serving|remained|stayed|continued|reigned|ruled)\b/i))
  const link = antecedent(scene, verb)
  return link ? { link, who: doerAt(scene, verb), trigger: { start: verb, end: scene.from + match.index + match[0].trimEnd().length } } : null
}

function lastMatch(text: string, pattern: RegExp): number | null {
  let found: number | null = null
  for (const match of text.matchAll(new RegExp(pattern, 'gi'))) found = match.index
  return found
}
