import type { Claim, OfficeLink, Who } from '../claim'
import type { Span } from '../../text/span'
import type { PersonMention, SentenceReading } from '../reading'
import { institutionPattern, openingWords, titleWords } from '../lexicon/name-words'
import { roleTable } from '../lexicon/roles'
import { lettersOfPost } from '../post-before-name'
import type { SubjectNames } from '../profile'
import { whoIs } from '../read-block'
import { theSubject, theSubjectByName } from '../who-of-phrase'
import { doerAt } from './office-doer'
import { officeNear, weaker } from './office-holder-links'
import { seat, type Trigger } from './office-triggers'
import { meansSubject, officeClaim, wordsBetween, type Scene } from './office-scene'
import { matchesIn } from '../../text/matches'
import { mayNameHolder, patternsFor, type HolderPattern } from './office-holder-patterns'

/** Predecessors and successors told in a sentence: "succeeded X", "was replaced by Y", "his successor, Y". */
export function holderClaims(scene: Scene): readonly Claim[] {
  if (!mayNameHolder(scene.sentence)) return []
  const { names } = scene.context
  const claims: Claim[] = []
  for (const rule of patternsFor(names)) {
    const { predicate, pattern, asRole, ofCrown } = rule
    for (const match of matchesIn(pattern, scene.sentence)) {
      const { owner, named = match[1] } = match.groups ?? {}
      if (owner !== undefined && !isOwnName(names, owner)) continue
      // "Dunn's brother" is not Dunn.
      if (named === undefined || (predicate !== 'appointer' && /['’]s$/.test(named))) continue
      if (ofCrown === true && !scene.context.offices.some(({ kind }) => kind === 'reign')) continue
      const at = scene.from + match.index
      if (asRole === true && !scene.roles.some((role) => /^ as (?:the )?$/.test(wordsBetween(scene, at + match[0].length, role.span.start)))) continue
      // "Dunn of Norland succeeded her": no land did.
      if (replacesAnother(scene, match[0], at) || (match[0].startsWith(named) && /\b(?:of|from|in|for) $/.test(wordsBetween(scene, scene.from, at)))) continue
      const clean = withoutTitles(afterDay(named, wordsBetween(scene, at - 3, at)).replace(/['’]s$/, '').replace(/[.,]$/, ''))
      if (!clean) continue
      const start = at + (match[0].startsWith(named) ? named.length - afterDay(named, wordsBetween(scene, at - 3, at)).length : match[0].lastIndexOf(named)) + clean.skipped
      const span: Span = { start, end: start + clean.text.length }
      const who = whoFor(scene, rule, match, at)
      if (who === null || isSubjectHere(scene, span)) continue
      const link = who === openSubject ? byDay : linkFor(officeNear(scene, at, at + match[0].length), rule)
      if ((rule.vague === true && link === null) || (link === byDay && scene.sentence.timexes.length === 0 && !bareDay.test(scene.text))) continue
      claims.push(officeClaim(scene, { predicate, evidence: span, timex: null, when: null, link, trigger: { start: at, end: at + match[0].length - named.length }, who, object: { kind: 'person', name: clean.text, span } }))
    }
  }
  return claims
}

function whoFor(scene: Scene, { doer }: HolderPattern, match: RegExpExecArray, at: number): Who | null {
  const [words] = match
  switch (doer) {
    case 'none': return whoseSuccessor(scene, at, words)
    case 'main-clause': return whoOfMain(scene, at)
    case 'subject-at-verb': return whoOf(scene, at, words)
    case 'patient': return whoOfPatient(scene, match.groups?.['patient'] ?? '', at)
    case 'clause': return othersBefore(scene, at, `${words} ${(match.groups?.['pronoun'] ?? match.groups?.['second']) === 'she' ? 'her' : 'him'}`)
  }
}

/** "chose him to succeed Dunn", "invited Bell to succeed Dunn": a pronoun is the subject's unless somebody else may be meant. */
function whoOfPatient(scene: Scene, patient: string, at: number): Who | null {
  if (patient !== 'him' && patient !== 'her') return isOwnName(scene.context.names, patient) ? theSubject : null
  return scene.sentence.persons.filter((person) => !person.isSubject && person.span.end <= at).length <= 1 && meansSubject(scene, patient) ? theSubject : null
}

/** Loose words are worth a doubt, and with the loosest even an only crown is; what is vague needs an office named, or a date. */
function linkFor(link: OfficeLink | null, { weak = false, loose = false, vague = false }: HolderPattern): OfficeLink | null {
  if (!vague) return loose ? weaker(link, 0.55) : weak ? weaker(link) : link
  if (link?.score === 0 || (link !== null && link.score >= 0.7)) return weaker(link)
  return byDay
}

/** A day that what was dated before completes. */
const bareDay = /\bthe (?:\d{1,2}(?:st|nd|rd|th)|next day|following day|day after)\b/

const byDay: OfficeLink = { office: 0, score: 0.1, by: 'day', span: null }

/** "replaced Dunn with Frey", "replacing the council": whom or what the subject put another in the place of. */
function replacesAnother(scene: Scene, words: string, at: number): boolean {
  if (!/\brepla/.test(words)) return false
  const after = wordsBetween(scene, at + words.length, at + words.length + 60)
  return /^(?:[^.,;:()]{0,45}? )?(?:with|by) (?!(?:a|an|the|his|her) (?:majority|margin|vote|victory|win)\b)/.test(after) || /\b(?:be|been|being|was|were) replac/.test(words)  && !/\bby\b/.test(words)
}

/** "his successor", "Bell's successor": null where somebody else named in the sentence may be meant. */
function whoseSuccessor(scene: Scene, at: number, words: string): Who | null {
  const pronoun = /^(his|her)\b/i.exec(words)
  if (!pronoun) return othersBefore(scene, at, words)
  // "Dunn stayed on under his successor": perhaps under another's, whom the sentence before names.
  if (/\b(?:stayed|remained|served|continued|worked|kept) (?:on )?(?:\p{Ll}+ )?under $/u.test(wordsBetween(scene, scene.from, at))) return openSubject
  if (/\band $/.test(wordsBetween(scene, scene.from, at)) && personNear(scene, at - 5)) return null
  if (scene.sentence.persons.some((person) => !person.isSubject && person.span.end <= at)) return null
  return whoIs(scene.sentence, /his/i.test(pronoun[1] ?? '') ? 'he' : 'she', at)
}

/** "Dunn succeeded him", "in her place": a pronoun for the subject, unless somebody else has been named, in the sentence or as what the one before is about. */
function othersBefore(scene: Scene, at: number, words: string): Who | null {
  const pronoun = / (him|her|his)(?: (?:place|stead|successor))?$/.exec(words)?.[1]
  if (pronoun === undefined) return theSubject
  const self = words.slice(0, words.search(/,| \p{Ll}|$/u)).split(' ').at(-1) ?? ''
  const others = othersNamed(scene.sentence, at, self)
  // "Dunn was chosen to replace him, and Frey succeeded him": Dunn, if he comes after the subject in the record, or the subject.
  if (others.length > 0) return others.every((person) => isOfRecord(scene, person)) ? openSubject : null
  if (meansSubject(scene, pronoun)) return theSubject
  return isToldOf(scene, pronoun, self) ? openSubject : null
}

/** Whom the sentence names before `at`, but the subject and those of one last name. */
const othersNamed = (sentence: SentenceReading, at: number, except: string): readonly PersonMention[] =>
  sentence.persons.filter((person) => !person.isSubject && person.span.end <= at && person.name.split(' ').at(-1) !== except)

/** The subject, if a day bears it out. */
const openSubject: Who = { kind: 'subject', by: 'pronoun', rival: true }

/** Somebody whom the record has before or after the subject. */
const isOfRecord = ({ context }: Scene, { name }: PersonMention): boolean =>
  context.offices.some(({ before = [], after = [] }) => [...before, ...after].some((known) => known.split(' ').at(-1) === name.split(' ').at(-1)))

/** "Dunn called him wise. Frey replaced him on 5 April 1926.": the sentence before has one other, and the subject. */
function isToldOf(scene: Scene, pronoun: string, except: string): boolean {
  const before = scene.before()?.sentence
  const { pronouns } = scene.context.names
  if (!before || (pronouns === 'she') !== (pronoun === 'her') || new Set(othersNamed(before, Infinity, except).filter((person) => !isOfRecord(scene, person)).map(({ name }) => name)).size > 1) return false
  return before.persons.some((person) => person.isSubject) || (pronouns === 'she' ? /\bher\b/ : /\b(?:him|his)\b/).test(before.text)
}

const personNear = (scene: Scene, end: number): boolean => scene.sentence.persons.some((person) => Math.abs(person.span.end - end) <= 1 && !person.isSubject)

/** "he was succeeded by": who "he" is when the sentence has named somebody else before is too open to tell. */
const isOpenPronoun = (scene: Scene, who: Who, at: number): boolean =>
  who.kind === 'subject' && who.by === 'pronoun' && scene.sentence.persons.some((person) => !person.isSubject && person.span.end <= at && !isGroup(scene, person))

/** "with the Christian Democrats". */
const isGroup = (scene: Scene, { span, name }: PersonMention): boolean => /s$/.test(name) && !name.includes(' of ') && /\bthe $/.test(wordsBetween(scene, scene.from, span.start))

/** "named Dunn as judge, replacing Frey": Dunn does. */
const namesAnother = (scene: Scene, at: number, words: string): boolean =>
  /^(?:succeeding|replacing|taking over)/.test(words) && scene.triggers.some((trigger) => trigger.voice === 'patient' && trigger.span.end <= at
    && scene.sentence.persons.some((person) => !person.isSubject && person.span.start >= trigger.span.end && person.span.start <= trigger.span.end + 2))

/** "became mayor in succession to Dunn": who takes the office in the same sentence. */
function whoOfMain(scene: Scene, at: number): Who | null {
  const taking = [...scene.triggers].reverse().find((trigger) => trigger.edge === 'start' && trigger.span.start <= at) ?? (at - scene.from < 30 ? scene.triggers.find((trigger) => trigger.edge === 'start') : undefined)
  if (!taking || takesSeat(scene, taking, at)) return null
  const patient = taking.voice === 'patient' ? /^ (him|her|\p{Lu}[\p{L}\p{M}’-]+)\b/u.exec(wordsBetween(scene, taking.span.end, taking.span.end + 30))?.[1] : undefined
  if (patient !== undefined && !/\b(?:was|were|been|being|is) (?:\p{Ll}+ )?$/u.test(wordsBetween(scene, scene.from, taking.span.start))) return whoOfPatient(scene, patient, taking.span.start)
  const who = doerAt(scene, taking.span.start)
  return isOpenPronoun(scene, who, at) ? null : who
}

/** "elected to the Lyncean Academy in succession to Dunn": to a body, and to no office that is named. */
const takesSeat = (scene: Scene, { span }: Trigger, at: number): boolean =>
  /^ (?:to|into) (?:the |an? )?\p{Lu}/u.test(wordsBetween(scene, span.end, at)) && !scene.roles.some((role) => role.span.start >= span.end && role.span.end <= at)

function whoOf(scene: Scene, at: number, words: string): Who | null {
  if (namesAnother(scene, at, words)) return null
  if (losesSomething(scene, at)) return null
  if (isSubjectBefore(scene, at)) return theSubjectByName
  const who = whoOfVerb(scene, at, words)
  if (!isOpenPronoun(scene, who, at) || isBehindOpening(scene, who, at)) return who
  return isPatientBefore(scene, at) ? openSubject : null
}

/** "In the cabinet formed by Dunn she [succeeded]": the sentence goes on about another than its opening phrase names. */
function isBehindOpening(scene: Scene, who: Who, at: number): boolean {
  const left = wordsBetween(scene, scene.from, at)
  return who.kind === 'subject' && who.rival !== true && /^(?:In|Under|On|At|With|During|Within|From|Of) /.test(left) && /^[^;:()]*?\b(?:by|of|under|with|from) (?:\p{Lu}[\p{L}\p{M}.’'-]+ ?)+(?:in [\p{L}\d ]{3,16})?,? ?(?:he|she) (?:was |had |also )*$/u.test(left) && !/\b(?:who|whom|that|which|when|he .*he|she .*she)\b|, /.test(left.replace(/, (?:he|she)\b/, ''))
}

/** "Dunn nominated him for the post, and he [succeeded Frey]", "when Dunn formed a cabinet Bell had to go to the Treasury, where he". */
function isPatientBefore(scene: Scene, at: number): boolean {
  const left = wordsBetween(scene, scene.from, at)
  if (!/(?:, and|,? where|, in which) (?:(?:on|in) [^,;:()]{3,25} )?(?:he|she) (?:was |had |also )*$/.test(left) || new Set(othersNamed(scene.sentence, at, '').map(({ name }) => name)).size > 1) return false
  return scene.sentence.persons.filter((person) => person.span.end <= at).at(-1)?.isSubject === true || (scene.context.names.pronouns === 'she' ? / her\b/ : / him\b/).test(left)
}

/** "in the cabinet that Dunn formed Bell, at 37, [replaced] Frey": the subject's name right before the verb. */
function isSubjectBefore(scene: Scene, at: number): boolean {
  const before = [...scene.sentence.persons].reverse().find((person) => person.span.end <= at)
  if (!before?.isSubject || /\b(?:of|by|with|for|to|from|and|than|in|under)(?: \p{L}+)? $|['’]s $/u.test(wordsBetween(scene, scene.from, before.span.start))) return false
  return /^(?:, (?:at|aged|then|now|himself|herself) ?[^,;:()]{0,20},)? (?:(?:was|had|been|also|then|\p{Ll}+ly) )*$/u.test(wordsBetween(scene, before.span.end, at))
}

const seatOnly = new RegExp(`^${seat}$`)

/** "lost her column in The Bee in 1882 and was succeeded by": in what was lost, which is no office that is named. */
const losesSomething = (scene: Scene, at: number): boolean => {
  const lost = /\b(?:lost|left|gave up|resigned|relinquished|vacated) (?:the|his|her) (\p{Ll}+)\b[^;:()]{0,60},? and (?:then |later )?$/u.exec(wordsBetween(scene, scene.from, at))
  return lost !== null && !seatOnly.test(lost[1] ?? '') && !scene.roles.some((role) => role.span.start >= scene.from + lost.index && role.span.end <= at)
}

function whoOfVerb(scene: Scene, at: number, words: string): Who {
  const verb = /\b(?:succeed\w*|replac\w+|took|taking|take|defeat\w+|unseat\w+|oust\w+|beat\w*|was|were|being|been|be)\b/.exec(words)
  const opensSentence = at === scene.from
  if (opensSentence && /^[A-Z]\w+ing\b/.test(words)) return doerAt(scene, scene.from)
  const who = doerAt(scene, at + (verb?.index ?? 0))
  const participle = /^(?:succeeding|replacing|taking over|defeating|unseating|ousting)/.test(words) && /,\s*$/.test(wordsBetween(scene, scene.from, at))
  const main = participle && who.kind === 'other' && who.name === null ? [...scene.triggers].reverse().find((trigger) => trigger.span.end <= at) : undefined
  return main ? doerAt(scene, main.span.start) : who
}

const isOwnName = ({ surnames, given }: SubjectNames, word: string): boolean => surnames.includes(word) || given.includes(word)

const isSubjectHere = (scene: Scene, span: Span): boolean =>
  scene.sentence.persons.some((person) => person.isSubject && person.span.start < span.end && span.start < person.span.end)

/** "On 3 May Dunn succeeded her": the month is of the day. */
const afterDay = (named: string, before: string): string => (/\d $/.test(before) ? named.replace(/^(?:January|February|March|April|May|June|July|August|September|October|November|December) /, '') : named)

/** The name without titles before it; null when nothing but titles or a common word is left. */
function withoutTitles(words: string): { readonly text: string; readonly skipped: number } | null {
  let skipped = lettersOfPost(words)
  let text = words.slice(skipped)
  for (;;) {
    const first = /^(\S+) /.exec(text)
    const isArticle = /^The (\p{L}+) \p{Lu}/u.exec(text)?.[1]
    if (!first?.[1] || !((isArticle !== undefined && titleWords.has(isArticle.toLowerCase())) || titleWords.has(first[1].toLowerCase().replace(/\.$/, '')) || /^(?:President|Prime|Minister|Governor|Senator|Mayor|Marshal|King|Queen|Emperor|Pope|Republican|Democrat|Democratic|Conservative|Labour|Liberal|Secretary|Speaker|Justice|Chief|Commissioner|Attorney|Ambassador|Director|Chairman)$/.test(first[1]))) break
    skipped += first[0].length
    text = text.slice(first[0].length)
  }
  if (openingWords.has(text.toLowerCase()) || notPerson.test(text) || institutionPattern.test(text) || (roleTable.get(text.toLowerCase())?.length ?? 0) > 0) return null
  return { text, skipped }
}

/** Capitalised words that stand where a name could. */
const notPerson = /^(?:Count|Duke|Earl|Lord|King|Queen|Emperor|Prince|Pope|Bishop|Cardinal|Congresses|Parliaments|Legislatures|Assemblies|Governments|Cabinets|Sessions|Elections)$|^(?:The|Parliament|Congress|President|Prime|Vice|Minister|Governor|Republicans?|Democrats?|Democratic|Conservatives?|Labour|Liberals?|Tory|Tories|Whigs?|Holy|Senate|House|Council|Parliament|Government|Party|Communists?|Socialists?|Christian|Catholic|Protestant|[A-Z]{2,5})\b/
