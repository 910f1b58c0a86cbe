import type { Who } from '../../claim'
import type { PersonMention, SentenceReading } from '../../reading'
import { namesSomebody } from '../../who/newcomers'
import type { SubjectNames } from '../../profile'
import { whoIs } from '../../read-block'
import { theSubject, theSubjectByName } from '../../who/of-phrase'
import { areTitles, doerAt } from './doer'
import type { Span } from '../../../text/span'
import type { Handover } from '../../handovers/handover'
import { meansSubject, wordsBetween, type Scene } from './scene'
import { seat, type Trigger } from './triggers'

// Whose predecessor or successor somebody is said to be.

/** Whose holder before or after the words name; null where that is too open to tell. */
export function whoFor(scene: Scene, { other, name, span }: Handover): Who | null {
  const at = scene.from + span.start
  switch (other.kind) {
    case 'doer': return whoOf(scene, at, scene.from + other.verb, lastName(scene, name))
    case 'joined': return whoFor(scene, other.to)
    case 'clause': return whoOfMain(scene, at, lastName(scene, name))
    case 'pronoun': return whoOfPronoun(scene, other.word, at, lastName(scene, name))
    case 'owner': return whoOfOwner(scene, other.word, at)
    case 'patient': return whoOfPatient(scene, other.word, scene.from + other.at)
    case 'subject': return isNamesake(scene) ? openSubject : theSubject
    case 'open': return openSubject
  }
}

const lastName = (scene: Scene, { start, end }: Span): string => scene.text.slice(start, end).split(' ').at(-1) ?? ''

/** "Her brother Nils Marrow was mayor of Holm. Dunn succeeded Marrow there.": whom of the two a day must tell. */
const isNamesake = (scene: Scene): boolean =>
  scene.before()?.sentence.persons.some(({ isSubject, name }) => !isSubject && name.includes(' ') && scene.context.names.surnames.includes(name.split(' ').at(-1) ?? '')) === true

/** "chose him to succeed Dunn", "invited Bell to succeed Dunn": a pronoun is the subject's unless somebody else may be meant. */
function whoOfPatient(scene: Scene, patient: string, at: number): Who | null {
  if (patient !== 'him' && patient !== 'her') return isOwnName(scene.context.names, patient) ? theSubject : null
  return scene.sentence.persons.filter((person) => !person.isSubject && person.span.end <= at).length <= 1 && meansSubject(scene, patient) ? theSubject : null
}

const planned = /\b(?:meant|intended|wanted|wished|hoped|planned|tried|sought|expected|groomed|impos(?:e|ed|ing)|propos(?:e|ed|ing)|suggested|preferred|recommended|designated|nominated|favou?red) (?:[^,;:()]{0,40} )?(?:as |for |to be )$/u

/** "his successor": null where somebody else named in the sentence may be meant. */
function whoOfOwner(scene: Scene, pronoun: string, at: number): Who | null {
  const left = wordsBetween(scene, scene.from, at)
  // "Whom she meant to impose as her successor": nobody yet.
  if (planned.test(left)) return null
  // "Dunn stayed on under his successor": perhaps under another's, whom the sentence before names.
  if (/\b(?:stayed|remained|served|continued|worked|kept) (?:on )?(?:\p{Ll}+ )?under $/u.test(left)) return openSubject
  if (/\band $/.test(left) && personNear(scene, at - 5)) return null
  if (scene.sentence.persons.some((person) => !person.isSubject && person.span.end <= at)) return null
  return whoIs(scene.sentence, /his/i.test(pronoun) ? 'he' : 'she', at)
}

/** "Dunn succeeded him", "Dunn was his predecessor": a pronoun for the subject, unless somebody else has been named, in the sentence or as what the one before is about. */
function whoOfPronoun(scene: Scene, pronoun: string, at: number, self: string): Who | null {
  const others = othersNamed(scene.sentence, at, self)
  // "Dunn was chosen to replace him, and Frey succeeded him": Dunn, if he comes after the subject in the record, or the subject.
  if (others.length > 0) return others.every((person) => isOfRecord(scene, person)) ? openSubject : null
  if (isFallOfOther(scene)) return null
  if (meansSubject(scene, pronoun) || opensWithSubject(scene, at)) return theSubject
  return isToldOf(scene, pronoun, self) || (namesNobody(scene.before()) && isToldOf(scene.before(), pronoun, self)) ? openSubject : null
}

/** "Bell was perhaps kin of [Dunn, her predecessor]" */
const opensWithSubject = (scene: Scene, at: number): boolean => {
  const [first] = scene.sentence.persons
  return first?.isSubject === true && first.span.end <= at && areTitles(wordsBetween(scene, scene.from, first.span.start)) && !/^['’]/.test(wordsBetween(scene, first.span.end, at))
}

/** "Dunn's frankness led to his dismissal. Frey replaced him.": Dunn. */
function isFallOfOther(scene: Scene): boolean {
  const owner = fallOfOwner.exec(scene.before()?.text ?? '')?.[1]
  return owner !== undefined && !isOwnName(scene.context.names, owner)
}
const fallOfOwner = /(\p{Lu}[\p{L}\p{M}-]+)['’]s? [^;:()’']{1,80}\b(?:led|contributed|added) to (?:his|her) (?:own )?(?:dismissal|fall|downfall|resignation|removal|departure|death|retirement)\b[^;:()]*$/u

/** Whom the sentence names before `at`, but the subject and those of one last name. */
export const othersNamed = (sentence: SentenceReading, at: number, except: string): readonly PersonMention[] =>
  sentence.persons.filter((person) => !person.isSubject && person.span.end <= at && person.name.split(' ').at(-1) !== except)

/** The subject, if a day bears it out. */
export const openSubject: Who = { kind: 'subject', by: 'pronoun', rival: true }

/** Somebody whom the record has before or after the subject. */
const isOfRecord = ({ context }: Scene, { name }: PersonMention): boolean =>
  context.offices.some(({ before = [], after = [] }) => [...before, ...after].some((known) => known.split(' ').at(-1) === name.split(' ').at(-1)))

/** "Dunn called him wise. Frey replaced him on 5 April 1926.": the sentence before has one other, and the subject. */
function isToldOf(scene: Scene | null, pronoun: string, except: string): boolean {
  const before = scene?.before()?.sentence
  if (!scene || !before) return false
  const { pronouns } = scene.context.names
  if ( (pronouns === 'she') !== (pronoun === 'her') || new Set(othersNamed(before, Infinity, except).filter((person) => !isOfRecord(scene, person)).map(({ name }) => name)).size > 1) return false
  return before.persons.some((person) => person.isSubject) || (pronouns === 'she' ? /\bher\b/ : /\b(?:him|his)\b/).test(before.text)
}

/** "The ministers resigned in May.": nobody whom a pronoun could mean. */
const namesNobody = (scene: Scene | null): boolean => scene !== null && scene.sentence.persons.length === 0 && !namesSomebody.test(scene.text) && !/\b(?:he|she|him|his|her)\b/i.test(scene.text)

const personNear = (scene: Scene, end: number): boolean => scene.sentence.persons.some((person) => Math.abs(person.span.end - end) <= 1 && !person.isSubject)

/** "he was succeeded by": who "he" is when the sentence has named somebody else before is too open to tell; but who takes over from Dunn is not Dunn. */
const isOpenPronoun = (scene: Scene, who: Who, at: number, except: string): boolean =>
  who.kind === 'subject' && who.by === 'pronoun' && othersNamed(scene.sentence, at, except).some((person) => !isGroup(scene, person))

/** "with the Christian Democrats". */
export const isGroup = (scene: Scene, { span, name }: PersonMention): boolean => /s$/.test(name) && !name.includes(' of ') && /\bthe $/.test(wordsBetween(scene, scene.from, span.start))

/** "named Dunn as judge, replacing Frey": Dunn does. */
const namesAnother = (scene: Scene, at: number): boolean =>
  /^(?:succeeding|replacing|taking over)/.test(wordsBetween(scene, at, at + 12)) && scene.triggers.some((trigger) => trigger.voice === 'patient' && trigger.span.end <= at
    && scene.sentence.persons.some((person) => !person.isSubject && person.span.start >= trigger.span.end && person.span.start <= trigger.span.end + 2))

/** "became mayor in succession to Dunn": who takes the office in the same sentence. */
function whoOfMain(scene: Scene, at: number, except: string): Who | null {
  const taking = [...scene.triggers].reverse().find((trigger) => trigger.edge === 'start' && trigger.span.start <= at) ?? (at - scene.from < 30 ? scene.triggers.find((trigger) => trigger.edge === 'start') : undefined)
  if (!taking) return whoWas(scene, at, except)
  if (takesSeat(scene, taking, at)) return null
  const patient = taking.voice === 'patient' ? /^ (him|her|\p{Lu}[\p{L}\p{M}’-]+)\b/u.exec(wordsBetween(scene, taking.span.end, taking.span.end + 30))?.[1] : undefined
  if (patient !== undefined && !/\b(?:was|were|been|being|is) (?:\p{Ll}+ )?$/u.test(wordsBetween(scene, scene.from, taking.span.start))) return whoOfPatient(scene, patient, taking.span.start)
  const who = doerAt(scene, taking.span.start)
  return isOpenPronoun(scene, who, at, except) ? null : who
}

/** "was director until 1875, in succession to Dunn": who was. */
function whoWas(scene: Scene, at: number, except: string): Who | null {
  const was = /\b(?:was|had been|served as)\b(?! (?:in|on|at|a|an|to|the)\b)[^;:()]*$/u.exec(wordsBetween(scene, Math.max(scene.from, at - 120), at))
  if (!was || !scene.roles.some((role) => role.span.end <= at && role.form === 'holder')) return null
  const who = doerAt(scene, Math.max(scene.from, at - 120) + was.index)
  return isOpenPronoun(scene, who, at, except) ? null : who
}

/** "elected to the Lyncean Academy in succession to Dunn": to a body, and to no office that is named. */
const takesSeat = (scene: Scene, { span }: Trigger, at: number): boolean =>
  /^ (?:to|into) (?:the |an? )?\p{Lu}/u.test(wordsBetween(scene, span.end, at)) && !scene.roles.some((role) => role.span.start >= span.end && role.span.end <= at)

/** Whom words that begin at `at` and have their verb at `verb` are about. */
export function whoOf(scene: Scene, at: number, verb: number, except: string): Who | null {
  if (namesAnother(scene, at)) return null
  if (losesSomething(scene, at)) return null
  if (isSubjectBefore(scene, at)) return theSubjectByName
  const who = whoOfVerb(scene, at, verb)
  if (who.kind === 'other' && isChosenBefore(scene, at)) return openSubject
  if (!isOpenPronoun(scene, who, at, except) || isBehindOpening(scene, who, at)) return who
  return isPatientBefore(scene, at) || areBesides(scene, at) ? openSubject : null
}

/** "Quenby elected her in May, and on 3 June, the day after she had left the senate, she [took over from]": whom a place chose, and not the place. */
function isChosenBefore(scene: Scene, at: number): boolean {
  const chosen = chosenBefore.exec(wordsBetween(scene, scene.from, at))
  const { pronouns } = scene.context.names
  return chosen !== null && othersNamed(scene.sentence, at, '').length <= 1 && pronouns === chosen[2] && (pronouns === 'he') === (chosen[1] === 'him')
}
const chosenBefore = /^(?:The )?(?:[\p{L}\p{M}’'-]+ ){1,4}(?:elected|chose|returned|appointed|named|made) (him|her)\b[^;:()]{0,60}, and (?:(?:on|in) [^,;:()]{3,25}, (?:the day|a day|two days|a week|a month) (?:after|before) [^,;:()]{3,60}, |(?:on|in) [^,;:()]{3,25},? )?(he|she) (?:had |then |duly )?$/u

/** "She served under Dunn too, till she fell ill and was [succeeded by]": the others are named in passing, behind a preposition. */
function areBesides(scene: Scene, at: number): boolean {
  const opening = /^(?:(?:In|From|On|During|After) [^,;:()]{2,24}?,? )?(he|she) \p{Ll}/iu.exec(scene.text)?.[1]
  if (opening === undefined || whoIs(scene.sentence, /^h/i.test(opening) ? 'he' : 'she', scene.from).kind !== 'subject') return false
  return othersNamed(scene.sentence, at, '').every(({ span }) => /\b(?:under|with|for|against|beside|alongside|in the (?:cabinet|government) of) (?:(?:the|President|Prime|Minister|Premier|King|Queen|Sir) )*$/u.test(wordsBetween(scene, scene.from, span.start)))
}

/** "In the cabinet formed by Dunn she [succeeded]": the sentence goes on about another than its opening phrase names. */
function isBehindOpening(scene: Scene, who: Who, at: number): boolean {
  const left = wordsBetween(scene, scene.from, at)
  if (left.length > 120) return false
  return who.kind === 'subject' && who.rival !== true && /^(?:In|Under|On|At|With|During|Within|From|Of) /.test(left) && /^[^;:()]*?\b(?:by|of|under|with|from) (?:\p{Lu}[\p{L}\p{M}.’'-]+,? )+(?:in [\p{L}\d ]{3,16},? )?(?:he|she) (?:was |had |also )*$/u.test(left) && !/\b(?:who|whom|that|which|when|he .*he|she .*she)\b|, /.test(left.replace(/, (?:he|she)\b/, ''))
}

/** "Dunn nominated him for the post, and he [succeeded Frey]", "when Dunn formed a cabinet Bell had to go to the Treasury, where he". */
export function isPatientBefore(scene: Scene, at: number): boolean {
  const left = wordsBetween(scene, scene.from, at)
  if (!/(?:, and|,? where|,? which|, in which) (?:(?:on|in) [^,;:()]{3,25} )?(?:he|she) (?:was |had |also )*$/.test(left) || new Set(othersNamed(scene.sentence, at, '').map(({ name }) => name)).size > 1) return false
  return scene.sentence.persons.filter((person) => person.span.end <= at).at(-1)?.isSubject === true || (scene.context.names.pronouns === 'she' ? / her\b/ : / him\b/).test(left)
}

/** "in the cabinet that Dunn formed Bell, at 37, [replaced] Frey": the subject's name right before the verb. */
export function isSubjectBefore(scene: Scene, at: number): boolean {
  const before = [...scene.sentence.persons].reverse().find((person) => person.span.end <= at)
  if (!before?.isSubject || /\b(?:of|by|with|for|to|from|than|in|under)(?: \p{L}+)? $|(?<!,) and $|['’]s $/u.test(wordsBetween(scene, scene.from, before.span.start))) return false
  return /^(?:, (?:at|aged|then|now|himself|herself) ?[^,;:()]{0,20},)? (?:(?:was|had|been|also|then|\p{Ll}+ly) )*$/u.test(wordsBetween(scene, before.span.end, at))
}

const seatOnly = new RegExp(`^${seat}$`)

/** "lost her column in The Bee in 1882 and was succeeded by": in what was lost, which is no office that is named. */
const losesSomething = (scene: Scene, at: number): boolean => {
  const lost = /\b(?:lost|left|gave up|resigned|relinquished|vacated) (?:the|his|her) (\p{Ll}+)\b[^;:()]{0,60},? and (?:then |later )?$/u.exec(wordsBetween(scene, scene.from, at))
  return lost !== null && !seatOnly.test(lost[1] ?? '') && !scene.roles.some((role) => role.span.start >= scene.from + lost.index && role.span.end <= at)
}

function whoOfVerb(scene: Scene, at: number, verb: number): Who {
  const words = wordsBetween(scene, verb, verb + 60)
  const left = wordsBetween(scene, scene.from, at)
  const opens = (at === scene.from && /^[A-Z]\w+(?:ing|ed)\b/.test(words)) || /^Having (?:\p{Ll}+ly )?$/u.test(left)
  const who = doerAt(scene, opens ? scene.from : verb)
  const isParticiple = /^(?:succeeding|replacing|taking over|defeating|unseating|ousting|(?:succeeded|replaced|followed) (?:[^.;:()]{1,40} )?by )/.test(words) && /,\s*$/.test(left)
  const main = isParticiple && who.kind === 'other' && who.name === null ? [...scene.triggers].reverse().find((trigger) => trigger.span.end <= at) : undefined
  return main ? doerAt(scene, main.span.start) : who
}

/** A given name or family name of the subject. */
const isOwnName = ({ surnames, given }: SubjectNames, word: string): boolean => surnames.includes(word) || given.includes(word)

/** "Dunn succeeded [him]", of a woman. */
export const isOfOtherSex = ({ pronouns }: SubjectNames, word: string): boolean => (pronouns === 'he' || pronouns === 'she') && (pronouns === 'she') !== (word === 'her')
