import type { Claim, OfficeLink, Who } from '../../claim'
import type { Timex } from '../../../temporal/timex'
import type { RoleMention } from '../../offices/role-mention'
import { kinPattern } from '../../lexicon/kin'
import { isSameTitle } from '../../offices/title'
import { whoIs } from '../../read-block'
import { theSubject } from '../../who/of-phrase'
import { doerAt, whoseResignation } from './doer'
import { edgeClaims } from './edges'
import { ledBefore, officeOfBody, seeBehind } from './led'
import { strayVerb, withoutRemarks } from './gaps'
import { diedBehind, governing, isDayOfDeath, longest, opensClause } from './governing'
import { officeOfSeat } from './fields'
import { firstOfAll, isNoOffice } from './no-office'
import { anyCrown, linkUnlessKinsmans, onlyCrown } from './antecedents'
import { linkOf, officeClaim, wordsBetween, type Scene } from './scene'
import { followsForerunner } from './by-holder'
import { comingClaim } from './comings'
import { dayMeant } from './day-meant'
import { departmentClaim } from './departments'
import { handoverClaim } from './handovers'
import { relativeMention, whoOfRelative } from './relative'
import { successionClaim } from './successions'
import { isOneOfTerms, type Trigger } from './triggers'
import { endsService, officeLeft, officeUnnamed } from './unnamed'

/** Starts and ends of an office told by a verb with one date: "was sworn in on …", "In 1990 he became …", "held it until …". */
export function eventClaims(scene: Scene): readonly Claim[] {
  const claims: Claim[] = []
  for (const timex of scene.sentence.timexes) {
    if (timex.type !== 'DATE' || timex.when === null || timex.form === 'duration') continue
    claims.push(...edgeClaims(scene, timex))
    if (timex.when.kind !== 'point') continue
    const day = dayMeant(scene, timex)
    const told = governing(scene, timex).flatMap((trigger) => withOfficeLeft(scene, trigger, notUntil(scene, trigger, claimOf(scene, timex, trigger)))).map((claim) => (day ? { ...claim, timex: day, when: day.when, evidence: day.span } : claim))
    const handover = told.some(({ office, who }) => (office?.score ?? 0) >= 0.7 && who.kind === 'subject') ? null : handoverClaim(scene, timex) ?? comingClaim(scene, timex) ?? departmentClaim(scene, timex)
    claims.push(...(handover ? told.filter(({ office }) => office !== null) : told), ...(handover ? [handover] : []))
  }
  return claims
}

/** Who moves up leaves an office, on the day another is taken. */
function withOfficeLeft(scene: Scene, trigger: Trigger, claim: Claim | null): readonly Claim[] {
  if (!claim) return []
  const left = claim.who.kind === 'subject' && claim.office !== null && claim.office.score >= 0.7 ? officeLeft(scene, trigger, claim.office) : null
  return left ? [claim, { ...claim, predicate: 'resigned', office: left }] : [claim]
}

/** "She did not take office until [3 May 1990]": she took it then. */
const notUntil = (scene: Scene, { span }: Trigger, claim: Claim | null): Claim | null =>
  claim && wordsBetween(scene, span.start, span.start + 'did not '.length) === 'did not ' ? { ...claim, guards: { ...claim.guards, negated: false } } : claim

interface Party {
  readonly who: Who
  /** Where the words about the office may begin. */
  readonly after: number
}

/** Whose term the verb tells of; null when it is somebody else's or nobody's. */
function partyOf(scene: Scene, trigger: Trigger): Party | null {
  const { persons } = scene.sentence
  if (trigger.voice === 'owner' || endsService(scene, trigger) || opensWithNoun(scene, trigger)) return ownerOf(scene, trigger)
  if (/^(?:accession|ascension)$/i.test(wordsBetween(scene, trigger.span.start, trigger.span.start + 9)) && trigger.voice === 'doer') return ownerOf(scene, trigger) ?? { who: doerAt(scene, trigger.span.start), after: trigger.span.end }
  const right = scene.text.slice(trigger.span.end - scene.from)
  const left = scene.text.slice(0, trigger.span.start - scene.from)
  const accepted = whoseResignation(scene, trigger)
  if (accepted) return { who: accepted, after: trigger.span.end }
  if (trigger.voice === 'doer') return { who: doerAt(scene, trigger.span.start), after: trigger.span.end }
  const passive = /\b(?:was|were|is|are|be|been|being|got|gets?)(?: (?:\w+ly|also|then|again|first|later|once|soon|twice|himself|not|never|officially|formally|at once|straight away|straightaway|in turn|in due course))?\s*$/i.test(left)
  if (passive) return { who: doerAt(scene, trigger.span.start), after: trigger.span.end }
  const caused = /\b(?:had|got) (him|her) $/.exec(left)?.[1]
  if (caused !== undefined) return (caused === 'him' ? 'he' : 'she') === scene.context.names.pronouns && doerAt(scene, scene.from + left.length - caused.length - 'had '.length - 1).kind !== 'subject' ? { who: theSubject, after: trigger.span.end } : null
  const pronoun = /^ (him|her|himself|herself)\b/i.exec(right)
  if (pronoun && !kinPattern.test(/^ her(?: \p{L}[\p{L}-]*){0,2}/u.exec(right)?.[0] ?? '')) {
    const self = /self$/i.test(pronoun[1] ?? '')
    const { pronouns } = scene.context.names
    const fits = pronouns === null || (pronouns === 'he') === /^him/i.test(pronoun[1] ?? '')
    // "The premiership passed to her".
    if (fits && scene.text.startsWith(' to', trigger.span.end - scene.from - 3)) return whoIs(scene.sentence, pronoun[1] === 'him' ? 'he' : 'she', scene.from).kind === 'subject' ? { who: theSubject, after: trigger.span.end } : null
    if (self) return { who: doerAt(scene, trigger.span.start), after: trigger.span.end + (pronoun[0]?.length ?? 0) }
    return fits && doerAt(scene, trigger.span.start).kind !== 'subject' ? { who: theSubject, after: trigger.span.end + (pronoun[0]?.length ?? 0) } : null
  }
  const object = persons.find((person) => person.span.start > trigger.span.end - 1 && person.span.start <= trigger.span.end + 2)
  // "Removed Venn's name": nothing is done to her.
  if (object) return object.isSubject && !/^['’]/.test(wordsBetween(scene, object.span.end, object.span.end + 1)) ? { who: theSubject, after: object.span.end } : null
  if (/^ (?:his|her|its|their|the (?!(?:\p{L}+ )?(?:\p{Lu}|\d|first|second|third|new|next|youngest|office)))/u.test(right) && trigger.predicate !== 'elected') return null
  const opens = /^\s*$|[,(]\s*$/.test(left) || /\b(?:was|were|been|being)\b[^,;]{1,50}\band\s*$/.test(left)
  return opens ? { who: doerAt(scene, trigger.span.start), after: trigger.span.end } : null
}

/** "his election as", "Bell's appointment to", "Bell, whose term": the possessive right before the noun. */
function ownerOf(scene: Scene, trigger: Trigger): Party | null {
  const left = wordsBetween(scene, scene.from, trigger.span.start)
  const pronoun = /\b(his|her) (?:\p{Ll}+ )?$/iu.exec(left)
  if (pronoun) return { who: whoIs(scene.sentence, /his/i.test(pronoun[1] ?? '') ? 'he' : 'she', scene.from + pronoun.index), after: trigger.span.end }
  const person = scene.sentence.persons.find((candidate) => candidate.span.end < trigger.span.start && /^(?:['’]s?|, whose) (?:\p{Ll}+ )?$/u.test(wordsBetween(scene, candidate.span.end, trigger.span.start)))
  if (!person) return null
  return { who: person.isSubject ? theSubject : { kind: 'other', name: person.name }, after: trigger.span.end }
}

function claimOf(scene: Scene, timex: Timex, trigger: Trigger): Claim | null {
  const spell = spellOf(scene, trigger)
  const party = partyOf(scene, spell)
  if (!party || isOfOtherGender(scene, trigger) || isBackAtOnce(scene, trigger) || isSecondReturn(scene, trigger) || firstOfAll.test(wordsBetween(scene, trigger.span.start, trigger.span.end + longest))) return null
  const mention = trigger.relative ? null : mentionFor(scene, spell, timex)
  if (party.who.kind !== 'subject') {
    const succession = successionClaim(scene, timex, trigger, mention)
    if (succession) return succession
  }
  const heir = party.who.kind === 'subject' ? null : heirTo(scene, timex, trigger)
  if (heir) return officeClaim(scene, { predicate: 'office-start', evidence: timex.span, timex, link: heir, trigger: trigger.span, who: theSubject })
  if ((isReturn(scene, trigger) || isOneOfTerms(scene.text, scene.from, trigger)) && !hasTwoTerms(scene)) return null
  if (!mention && leavesSomethingElse(scene, trigger)) {
    const link = trigger.predicate === 'resigned' ? officeOfBody(scene, trigger.span.end) : null
    return link && officeClaim(scene, { predicate: trigger.predicate, evidence: timex.span, timex, link, trigger: trigger.span, who: party.who })
  }
  const words = wordsBetween(scene, trigger.span.start, trigger.span.end)
  // "Took over the Office of Mines": a body.
  if (/ Office$/.test(words) && wordsBetween(scene, trigger.span.end, trigger.span.end + 4) === ' of ') return null
  if ((/^acced(?:ed|ing)$/i.test(words) && anyCrown(scene) === null) || (trigger.edge === 'end' && givesUp.test(words) && !toSomebody.test(wordsBetween(scene, trigger.span.start, trigger.span.end + longest)))) return null
  const relative = mention ? null : relativeMention(scene, trigger)
  if (relative) {
    const own = linkOf(scene, relative)
    const who = whoOfRelative(scene, relative, trigger) ?? party.who
    return own && own.score >= 0.7 ? officeClaim(scene, { predicate: trigger.predicate, evidence: timex.span, timex, link: own, trigger: trigger.span, who }) : null
  }
  if (trigger.relative || (mention && isRank(scene, trigger, mention))) return null
  const see = !mention && trigger.voice === 'patient' ? (trigger.predicate === 'appointed' ? seeOf(scene, trigger) : trigger.predicate === 'elected' ? seatOf(scene, trigger) : null) : null
  if (see) return officeClaim(scene, { predicate: trigger.predicate, evidence: timex.span, timex, link: see, trigger: trigger.span, who: party.who })
  const led = mention ? null : ledBefore(scene, trigger.span.start)
  if (led !== null) return led.link ? officeClaim(scene, { predicate: trigger.predicate, evidence: timex.span, timex, link: led.link, trigger: trigger.span, who: party.who }) : null
  const found = mention ? linkUnlessKinsmans(scene, mention) : officeUnnamed(scene, trigger, timex)
  const link = found && timex.when?.precision === 'year' && givesUpSeat.test(words) ? { ...found, score: Math.min(found.score, leftOpen) } : found
  if (!mention && !trigger.ceremony && !link) return null
  if (mention && !link && !trigger.ceremony) return null
  if (mention && ((!link && mention.modifiers.length > 0) || ((link?.score ?? 0) < 0.7 && (mention.required.length > 0 || /^(?:resignation|retirement|dismissal|removal|ouster)\b/i.test(words))))) return null
  if (trigger.edge === 'start' && (link && scene.context.offices[link.office]?.kind) !== 'reign' && diedBehind.test(wordsBetween(scene, trigger.span.end, timex.span.start))) return null
  if (timex.span.end <= trigger.span.start && isDayOfDeath(scene, timex) && !opensClause(scene, timex) && (link && scene.context.offices[link.office]?.kind) !== 'reign') return null
  return officeClaim(scene, { predicate: trigger.predicate, evidence: timex.span, timex, link, trigger: trigger.span, who: link && party.who.kind === 'other' && followsForerunner(scene, trigger, link) ? theSubject : party.who })
}

/** "Her term as mayor began on 3 May 1990 and [ended] on …": what ended has its name before; the trigger itself for all others. */
function spellOf({ triggers, text, from }: Scene, trigger: Trigger): Trigger {
  const before = trigger.adjacent && trigger.voice === 'owner' && trigger.edge === 'end' && !/ /.test(text.slice(trigger.span.start - from, trigger.span.end - from).replace(/^\p{Ll}+ly |^came to an end$/u, '')) ? triggers[triggers.indexOf(trigger) - 1] : undefined
  return before?.adjacent && before.voice === 'owner' && before.edge === 'start' ? before : trigger
}

/** "Venn took her seat", in the life of a man: his widow, say. */
function isOfOtherGender(scene: Scene, trigger: Trigger): boolean {
  const owner = /\b(his|her)\b/i.exec(wordsBetween(scene, trigger.span.start, trigger.span.end))?.[1]?.toLowerCase()
  return owner !== undefined && scene.context.names.pronouns === (owner === 'his' ? 'she' : 'he')
}

/** "Sigurd died on 3 March 1750 and was succeeded by [Osric]": the crown passes to the subject on that day. */
function heirTo(scene: Scene, timex: Timex, trigger: Trigger): OfficeLink | null {
  if (trigger.predicate !== 'handed-over' || trigger.voice !== 'patient' || timex.span.end > trigger.span.start || !isDayOfDeath(scene, timex)) return null
  const own = scene.sentence.persons.find((person) => person.isSubject && /^ (?:on the throne |as king |as queen )?by (?:(?:his|her) (?:[\p{Ll}-]+ ){1,4}|(?:his|her) (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+, )?$/u.test(wordsBetween(scene, trigger.span.end, person.span.start)))
  return own ? onlyCrown(scene) : null
}

const seeOf = (scene: Scene, trigger: Trigger): OfficeLink | null =>
  /^trans/.test(wordsBetween(scene, trigger.span.start, trigger.span.end)) ? seeBehind(scene, trigger.span.end) : null

/** "elected for Quenby", "returned for Quenby in a by-election": to the seat of that place. */
function seatOf(scene: Scene, { span }: Trigger): OfficeLink | null {
  const place = /^ (?:(?:as )?(?:the )?member )?(?:for|to represent) (?:the )?(?<place>\p{Lu}[\p{L}\p{M}’'-]+(?: (?:of |and )?\p{Lu}[\p{L}\p{M}’'-]+){0,3})(?=[.,;]| (?:on|in|at|as|with|unopposed)\b|$)/u.exec(wordsBetween(scene, span.end, span.end + 90))?.groups?.['place']
  return place === undefined ? null : officeOfSeat(scene, place, 0.8)
}

/** "resumed office", "returned as mayor": to an office that was held before. */
const isReturn = (scene: Scene, trigger: Trigger): boolean => trigger.predicate !== 'elected' && (isBack(scene, trigger))
/** "First elected in 1978, she was [returned] as Liberal member in 1979": a second time. */
const isSecondReturn = (scene: Scene, { span }: Trigger): boolean =>
  /^returned$/i.test(wordsBetween(scene, span.start, span.end)) && /\b(?:first|again|crossed|defected|switched|re-?elected|changed)\b[^.;]*$/i.test(wordsBetween(scene, Math.max(scene.from, span.start - 2 * longest), span.start))
const isBack = (scene: Scene, trigger: Trigger): boolean => /^ (?:for )?(?:a second time|once more|once again|anew)\b/.test(wordsBetween(scene, trigger.span.end, trigger.span.end + 20)) || /^(?:resum|regain|return|came back|wa?e?re? back|was back)/i.test(wordsBetween(scene, trigger.span.start, trigger.span.end))

const hasTwoTerms = ({ context: { offices } }: Scene): boolean => offices.some(({ title }, index) => offices.some((other, place) => place > index && isSameTitle(title, other.title)))

/** "promoted to commander": a rank, no command. */
const isRank = (scene: Scene, trigger: Trigger, mention: RoleMention): boolean =>
  /^(?:promoted|promotion|commissioned)$/i.test(wordsBetween(scene, trigger.span.start, trigger.span.end)) && mention.required.length === 0 && mention.families.some((family) => /^(?:commander|general|marshal|captain|officer)$/.test(family))

/** "resigned from the club", "left the army": something is left, but no office that we know. */
const leavesSomethingElse = (scene: Scene, trigger: Trigger): boolean =>
  trigger.edge === 'end' && /^ (?:from|as|of) (?!(?:office|power|(?:his|her) own (?:accord|(?:free )?will|volition|choice)|(?:the|his|her|this|that) (?:office|post|position|presidency|government|seat))\b)/i.test(wordsBetween(scene, trigger.span.end, trigger.span.end + 40))

/** "resigned in May and was recommissioned": there is no day between. */
const isBackAtOnce = (scene: Scene, trigger: Trigger): boolean =>
  trigger.predicate === 'resigned' && /^[^,;:()]{0,20} (?:and|but) was (?:immediately |at once |promptly |then |again )*(?:re-?(?:commissioned|appointed|elected|instated)|charged with|asked to form)\b/.test(wordsBetween(scene, trigger.span.end, trigger.span.end + 80))

/** "Her resignation as mayor on 3 May came …": what the sentence is about, not what was "announced" or "demanded" on a day. */
const opensWithNoun = (scene: Scene, trigger: Trigger): boolean =>
  /^(?:resignation|retirement)$/i.test(wordsBetween(scene, trigger.span.start, trigger.span.end)) && /^ as /.test(wordsBetween(scene, trigger.span.end, trigger.span.end + 4))
  && /^(?:[Hh]is|[Hh]er|(?:\p{Lu}[\p{L}\p{M}’'-]* ){0,2}\p{Lu}[\p{L}\p{M}’'-]*['’]s?) (?:[\p{Ll}-]+ )?$/u.test(wordsBetween(scene, scene.from, trigger.span.start)) && !/\b(?:effect|effective|force|later)\b/.test(scene.text)

/** "yielded the portfolio to Dunn": what is handed over goes to somebody by name. */
const givesUp = /^(?:handed|handing|turned|passed|yielded|ceded|made way|gave way)\b/i
const toSomebody = /^[^.,;:()\d]{4,100} (?:to|for) (?:(?:his|her) [\p{Ll} -]{3,30}?,? )?\p{Lu}/u

/** Who "gave up her seat in 1924" may have sat on until the next year began. */
const givesUpSeat = /^(?:gave up|giving up|relinquish\w+|surrender\w+) [^,;:()]*\bseat$/i
const leftOpen = 0.72

/** The office a verb is about: inside its own words, after it, or (for ends) before it. */
function mentionFor(scene: Scene, trigger: Trigger, timex: Timex): RoleMention | null {
  const inside = scene.roles.find((role) => role.head.start >= trigger.span.start && role.head.end <= trigger.span.end + 1) ?? whoseOffice(scene, trigger)
  if (inside) return inside
  const nextTrigger = scene.triggers.find((other) => other.span.start >= trigger.span.end)
  const stop = Math.min(trigger.span.end + longest, nextTrigger?.span.start ?? Infinity)
  const skipped = wayTo(scene, trigger)
  for (const role of scene.roles) {
    if (role.head.start < skipped) continue
    if (role.head.start > stop) break
    const gap = withoutRemarks(wordsBetween(scene, skipped, role.head.start))
    // "resigned to become mayor", "left office to sit in the senate": the office taken next.
    if (trigger.edge === 'end' && / to (?!the |an? |his |her )\p{Ll}/u.test(gap)) break
    if (/[;:()]/.test(gap) || breaksOff(gap, timex, scene, skipped, role.head.start)) break
    if (role.form === 'verb') continue
    if (isNoOffice(scene, role, gap)) return null
    if (role.form === 'adjective' && !/\bseat\b/.test(wordsBetween(scene, role.head.end, role.head.end + 8))) continue
    return role
  }
  return null
}

/** "the party, whose leader she [became]": the office stands before the verb. */
function whoseOffice(scene: Scene, trigger: Trigger): RoleMention | undefined {
  const left = /^(.*\bwhose .*?) (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) (?:was |had been |then |soon |later |\p{Ll}+ly )*$/u.exec(wordsBetween(scene, scene.from, trigger.span.start))?.[1]
  return left === undefined ? undefined : scene.roles.find((role) => role.span.end === scene.from + left.length && /\bwhose (?:\p{Ll}+ )?$/u.test(wordsBetween(scene, scene.from, role.span.start)))
}

/** Where the words about the office begin: after "by the council" of "appointed by the council as", "from" of "resigned from", "from Dunn, who was ill," of "took over from Dunn, who was ill, as". */
function wayTo(scene: Scene, trigger: Trigger): number {
  const after = wordsBetween(scene, trigger.span.end, trigger.span.end + longest)
  const skipped = (trigger.edge === 'end' ? (/^ \p{Lu}[^,;:()\d]{1,60}? (?=as )/u.exec(after) ?? /^ (?:from|in) /.exec(after)) : trigger.voice === 'patient' ? /^ (?:by [^,;:()]{1,70}? (?=(?:as|to be|to the) )|to (?:succeed|replace) (?:him|her|\p{Lu}[^,;:()\d]{1,60}?) (?=as ))/u.exec(after) : (/^ (?:from|under) \p{Lu}[^,;:()\d]{1,60}? (?=as |the (?:office|post|position) of )/u.exec(after) ?? /^ (?:from )?\p{Lu}[^,;:()\d]{1,60}?, (?:who|whose|then|already) [^,;:()\d]{2,70}, (?=as )/u.exec(after)))?.[0]
  return trigger.span.end + (skipped?.length ?? 0)
}

/** Between a verb and its office neither another verb nor a new clause stands; the date itself may. */
function breaksOff(gap: string, timex: Timex, scene: Scene, start: number, end: number): boolean {
  const date = timex.span.start >= start && timex.span.end <= end ? wordsBetween(scene, timex.span.start, timex.span.end) : ''
  const words = date === '' ? gap : gap.replace(date, ' ')
  return strayVerb(scene, start, end) || /\b(?:who|which|when|where|while|after|before|because|under|by|against|following|with|during|over|from|having)\b/.test(words) || /,/.test(words.replace(/^\s*,?\s*(?:on|in)?\s*,|,\s*$/, ''))
}
