import type { Claim, OfficeLink } from '../../claim'
import { matchesIn } from '../../../text/matches'
import type { RoleMention } from '../../offices/role-mention'
import { whoIs } from '../../read-block'
import { isSpousesName, theSubject, theSubjectBesideRival } from '../../who/of-phrase'
import { isCalled } from '../../who/by-office'
import { isAnniversaryOf, isMeasuredFrom } from '../measured-from'
import { doerAt } from './doer'
import { linkOf, officeClaim, wordsBetween, type Scene } from './scene'

const crowning = /\b(?:crowned|coronation)\b/gi

/** "He was crowned on …", "Her coronation took place on …". */
export function crownedClaims(scene: Scene): readonly Claim[] {
  const claims: Claim[] = []
  for (const match of matchesIn(crowning, scene.sentence)) {
    const at = scene.from + match.index
    const who = whoseCrown(scene, at, match[0])
    if (!who) continue
    const timex = dateOf(scene, at)
    if (!timex || (timex.span.start > at && meant.test(wordsBetween(scene, at, timex.span.start)))) continue
    const left = wordsBetween(scene, scene.from, at)
    if (isAnniversaryOf(left) || (timex.span.start < at && isMeasuredFrom(left))) continue
    const role = scene.roles.find((candidate) => candidate.span.start >= at && candidate.span.start - at < 40 && !/\b(?:by|of)\b|,? and |[,;]/.test(wordsBetween(scene, at, candidate.head.start)))
    claims.push(officeClaim(scene, { predicate: 'crowned', evidence: timex.span, timex, link: role ? crownLink(scene, role) : null, trigger: { start: at, end: at + match[0].length }, who }))
  }
  return claims
}

/** "Her coronation had been set for …": it may have come later. */
const meant = /\b(?:scheduled|planned|set|fixed|arranged|intended|due|expected|meant|announced|proposed|prepared|postponed|delayed|put off|cancelled|appointed for|to (?:be|have|take))\b/

/** A crown that the record does not know is another crowning: linked to nothing, with a score of nought. */
const crownLink = (scene: Scene, role: RoleMention): OfficeLink => linkOf(scene, role) ?? { office: 0, score: 0, by: 'title', span: role.span }

function whoseCrown(scene: Scene, at: number, word: string): Claim['who'] | null {
  const left = wordsBetween(scene, scene.from, at)
  if (/^crowned$/i.test(word)) {
    const object = scene.sentence.persons.find((person) => person.span.start >= at && person.span.start <= at + 9)
    if (object && !/\b(?:was|were|been|being|be)\s+(?:\w+\s+)?$/.test(left)) return object.isSubject ? theSubject : { kind: 'other', name: object.name }
    // "His son, who was crowned as Osric IV": by that name hardly anybody else.
    const named = scene.sentence.persons.find((person) => person.isSubject && isNumbered.test(person.name) && wordsBetween(scene, at, person.span.start) === `${word} as ` && ofHeir.test(left))
    if (named) return theSubject
    if (/^\w+ (?:him|her)\b/.test(wordsBetween(scene, at, at + 20))) return theSubject
    const couple = /(?:^|[^\p{L}])(he|she) and ([^,;:()]{2,50}) (?:were|had been) (?:both |\p{Ll}{2,}ly )?$/iu.exec(left)
    if (couple?.[1] !== undefined) return whoOfCouple(scene, couple[1].toLowerCase(), couple[2] ?? '', scene.from + couple.index)
    return isRoyalCouple(scene, left) ? theSubjectBesideRival : isOneOfPair(scene, at) ? theSubject : doerAt(scene, at)
  }
  const whose = /^\w+ of (?:the )?(?:\p{Lu}|his|her|their|a )/u.test(wordsBetween(scene, at, at + 40)) ? crownedPerson(scene, at) : undefined
  if (whose !== undefined) return whose
  const pair = scene.sentence.persons.find((person) => person.isSubject && person.span.end <= at && /^ and (?:\p{Lu}[\p{L}\p{M}.]* )*\p{Lu}[\p{L}\p{M}]*['’]s?(?: \p{L}+)? $/u.test(wordsBetween(scene, person.span.end, at)))
  if (pair) return theSubject
  const owner = scene.sentence.persons.find((person) => person.span.end <= at && /^['’]s?(?: \p{L}+)? $/u.test(wordsBetween(scene, person.span.end, at)))
  if (owner) return ownerOf(scene, owner.isSubject, owner.span.start, owner.name)
  const pronoun = /\b(his|her)(?: own)? $/i.exec(left)
  const { pronouns } = scene.context.names
  if (pronoun && (pronouns === 'he' || pronouns === 'she') && (pronoun[1]?.toLowerCase() === 'his') !== (pronouns === 'he')) return { kind: 'other', name: null }
  if (pronoun) {
    const meant = whoIs(scene.sentence, pronoun[1]?.toLowerCase() === 'his' ? 'he' : 'she', at)
    if (meant.kind === 'relative' || doerAt(scene, at).kind === 'relative') return null
    return meant.kind === 'subject' ? meant : theSubjectBesideRival
  }
  if (isOfItsDay(scene, at, word, left)) return theSubjectBesideRival
  return /^(?:The |[^,]*, the )$/.test(left) ? theSubject : null
}

/** "Osric IV". */
const isNumbered = / [IVX]+$/
/** Whom a throne is left to. */
const ofHeir = /\b(?:his|her) (?:\p{Ll}+ ){0,2}(?:son|daughter|heir|nephew|niece|grandson|brother|sister|successor),? who (?:was|had been) (?:then |soon )?$/u

/** "Even before the [coronation] of 3 May 1750,": of nobody else, where nobody is named and no other land. */
const isOfItsDay = (scene: Scene, at: number, word: string, left: string): boolean =>
  /\b(?:before|after|since|until) the $/i.test(left) && scene.sentence.persons.length === 0
  && scene.sentence.timexes.some(({ span, when }) => when?.precision === 'day' && wordsBetween(scene, at, span.start) === `${word} of ` && !/^ (?:in|at|of) \p{Lu}/u.test(wordsBetween(scene, span.end, span.end + 8)))

/** "He and Ida Quist were [crowned]": beside whom the record has the subject married to hardly anybody else, whoever was spoken of before. */
function whoOfCouple({ sentence, context: { names } }: Scene, pronoun: string, partner: string, at: number): Claim['who'] {
  const who = whoIs(sentence, pronoun, at)
  return who.kind !== 'subject' && pronoun === names.pronouns && isSpousesName(partner, names) ? theSubjectBesideRival : who
}

/** "Osric IV and Joan were anointed and [crowned]", in the life of either. */
const isOneOfPair = (scene: Scene, at: number): boolean =>
  scene.sentence.persons.some(({ isSubject, span }) => isSubject && span.end <= at && at - span.end < PAIR && wereBoth.test(wordsBetween(scene, span.end, at)) && opensClause.test(wordsBetween(scene, scene.from, span.start)))
/** Letters between a name and the verb. */
const PAIR = 80
/** Before the name: nothing, or another name and "and"; "the sons of Osric and Joan" are neither. */
const opensClause = /(?:^|, )(?:(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,5}(?:of (?:the )?\p{Lu}[\p{L}\p{M}’'-]* )?and )?$/u
/** Behind it: another, and that they were. */
const wereBoth = /^(?: and(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|de|of|the|von|van))+)? (?:were|had been)(?: (?:both|jointly|together|\p{Ll}{2,}ly))?(?: anointed and)? $/u

/** "the king and queen were [crowned]", in the life of a king: hardly others, but the words name nobody. */
function isRoyalCouple({ context: { offices } }: Scene, left: string): boolean {
  const couple = royalCouple.exec(left)
  return couple !== null && offices.some(({ title }) => couple.slice(1).some((role) => isCalled(title, role)))
}
const royalCouple = /\b[Tt]he (?:new )?(king|queen|emperor|empress|tsar) and (?:the |his |her )?(king|queen|emperor|empress|tsaritsa|tsarina|consort|wife|husband) (?:were|had been) (?:both |at last |finally )?$/u

/** "the coronation of Ann and Carl": the subject when named among them, else somebody else; "of his brother" is nobody's we know. */
function crownedPerson(scene: Scene, at: number): Claim['who'] | null {
  const rest = wordsBetween(scene, at, at + 80)
  const list = /^\w+ of (?:the )?(?:new )?((?:(?:\p{Lu}[\p{L}\p{M}.]*|and|the|de|von|van|of) ?)+)/u.exec(rest)?.[1]
  if (list === undefined) return null
  const end = at + rest.indexOf(list) + list.length
  const named = scene.sentence.persons.filter((person) => person.span.start >= at && person.span.start < end)
  if (named.some((person) => person.isSubject)) return theSubject
  return named[0] ? { kind: 'other', name: named[0].name } : null
}

const ownerOf = (scene: Scene, isSubject: boolean, start: number, name: string): Claim['who'] =>
  isSubject || /\band $/.test(wordsBetween(scene, scene.from, start)) && scene.sentence.persons.some((person) => person.isSubject && person.span.end <= start) ? theSubject : { kind: 'other', name }

/** "crowned at Holm on Christmas Eve": a day that is not read. */
const feast = /\b(?:on|at) (?:\p{L}+ )?(?:Christmas|Easter|Whit|Pentecost|Candlemas|Michaelmas|Epiphany|Ascension|All Saints|New Year|Palm Sunday|St\.? )/u
const FEAST = 60

/** The date of a crowning: the first day after it, else the last before it in the same clause; where the sentence has no day, a year right beside it. */
function dateOf(scene: Scene, at: number): Scene['sentence']['timexes'][number] | null {
  const points = scene.sentence.timexes.filter((timex) => timex.type === 'DATE' && timex.when?.kind === 'point')
  const dated = points.filter((timex) => timex.when?.precision === 'day')
  const after = dated.find((timex) => timex.span.start > at && !/;/.test(wordsBetween(scene, at, timex.span.start)) && timex.span.start - at < 160)
  if (after) return after
  if (feast.test(wordsBetween(scene, at, at + FEAST))) return null
  const before = [...dated].reverse().find((timex) => timex.span.end <= at && at - timex.span.end < 120 && !/;/.test(wordsBetween(scene, timex.span.end, at)))
  return before ?? points.find((timex) => timex.basis === 'explicit' && timex.when?.precision === 'year' && (timex.span.start > at ? inYear.test(wordsBetween(scene, at, timex.span.start)) : /^,? (?:he|she) was $/.test(wordsBetween(scene, timex.span.end, at)))) ?? null
}
/** "[coronation] took place in", "[crowned] in": which crown, is not said, and so it is the record's. */
const inYear = /^\w+(?: (?:took place|happened|was held|occurred|followed))? in $/u
