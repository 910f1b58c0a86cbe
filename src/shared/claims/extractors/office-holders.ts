import type { Claim, OfficeLink, Who } from '../claim'
import type { Span } from '../../text/span'
import { titleOfHouse } from '../lexicon/houses'
import type { RoleMention } from '../offices-mention'
import type { PersonMention } from '../reading'
import { institutionPattern, openingWords, titleWords } from '../lexicon/name-words'
import { roleTable } from '../lexicon/roles'
import { lettersOfPost } from '../post-before-name'
import type { SubjectNames } from '../profile'
import { whoIs } from '../read-block'
import { theSubject } from '../who-of-phrase'
import { doerAt } from './office-doer'
import { antecedent } from './office-antecedents'
import { seat, type Trigger } from './office-triggers'
import { linkOf, meansSubject, officeClaim, wordsBetween, type Scene } from './office-scene'
import { matchesIn } from '../../text/matches'
import { mayNameHolder, patternsFor } from './office-holder-patterns'

/** Predecessors and successors told in a sentence: "succeeded X", "was replaced by Y", "his successor, Y". */
export function holderClaims(scene: Scene): readonly Claim[] {
  if (!mayNameHolder(scene.sentence)) return []
  const { names } = scene.context
  const claims: Claim[] = []
  for (const { predicate, pattern, doer, asRole, ofCrown, weak, loose } of patternsFor(names)) {
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
      const clean = withoutTitles(named.replace(/['’]s$/, '').replace(/[.,]$/, ''))
      if (!clean) continue
      const start = at + match[0].lastIndexOf(named) + clean.skipped
      const span: Span = { start, end: start + clean.text.length }
      const who = doer === 'none' ? whoseSuccessor(scene, at, match[0]) : doer === 'main-clause' ? whoOfMain(scene, at) : whoOf(scene, at, match[0])
      if (who === null || isSubjectHere(scene, span)) continue
      claims.push(officeClaim(scene, { predicate, evidence: span, timex: null, when: null, link: linkFor(officeNear(scene, at, at + match[0].length), weak, loose), trigger: { start: at, end: at + match[0].length - named.length }, who, object: { kind: 'person', name: clean.text, span } }))
    }
  }
  return claims
}

/** Loose words are worth a doubt, and with the loosest even an only crown is. */
const linkFor = (link: OfficeLink | null, weak = false, loose = false): OfficeLink | null => (loose ? weaker(link, 0.55) : weak ? weaker(link) : link)

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
  // "Dunn stayed on under his successor": under another's, whom the sentence before names.
  if (/\b(?:stayed|remained|served|continued|worked|kept) (?:on )?(?:\p{Ll}+ )?under $/u.test(wordsBetween(scene, scene.from, at))) return null
  if (/\band $/.test(wordsBetween(scene, scene.from, at)) && personNear(scene, at - 5)) return null
  if (scene.sentence.persons.some((person) => !person.isSubject && person.span.end <= at)) return null
  return whoIs(scene.sentence, /his/i.test(pronoun[1] ?? '') ? 'he' : 'she', at)
}

/** "Dunn succeeded him": a pronoun for the subject, unless somebody else has been named, in the sentence or as what the one before is about. */
function othersBefore(scene: Scene, at: number, words: string): Who | null {
  const pronoun = / (him|her)$/.exec(words)?.[1]
  if (pronoun === undefined) return theSubject
  if (scene.sentence.persons.some((person) => !person.isSubject && person.span.end <= at)) return null
  return meansSubject(scene, pronoun) ? theSubject : null
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
  const taking = [...scene.triggers].reverse().find((trigger) => trigger.edge === 'start' && trigger.span.start <= at) ?? scene.triggers.find((trigger) => trigger.edge === 'start')
  if (!taking || takesSeat(scene, taking, at)) return null
  const who = doerAt(scene, taking.span.start)
  return isOpenPronoun(scene, who, at) ? null : who
}

/** "elected to the Lyncean Academy in succession to Dunn": to a body, and to no office that is named. */
const takesSeat = (scene: Scene, { span }: Trigger, at: number): boolean =>
  /^ (?:to|into) (?:the |an? )?\p{Lu}/u.test(wordsBetween(scene, span.end, at)) && !scene.roles.some((role) => role.span.start >= span.end && role.span.end <= at)

function whoOf(scene: Scene, at: number, words: string): Who | null {
  if (namesAnother(scene, at, words)) return null
  if (losesSomething(scene, at)) return null
  const who = whoOfVerb(scene, at, words)
  return isOpenPronoun(scene, who, at) ? null : who
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

/** The office named in the sentence; else what is being talked about, which is weaker. */
function officeNear(scene: Scene, start: number, end: number): OfficeLink | null {
  const after = scene.roles.find((role) => role.span.start >= end && role.span.start - end < 40 && /^\s*(?:,\s*)?(?:as|in|to become|to the|for)\b/.test(wordsBetween(scene, end, role.span.end)))
  if (after) return surely(scene, after)
  const house = officeOfHouse(scene, end)
  if (house) return house
  // "succeeded Dunn at the Mint", "in the seat of Holm": an office by its house or place, which we do not know.
  if (/^ (?:at|in) (?:the )?(?:\p{Ll}+ )?(?:\p{Lu}|seat\b|chair\b|post\b)/u.test(wordsBetween(scene, end, end + 40))) return null
  const inside = scene.roles.find((role) => role.span.start >= start && role.span.end <= end)
  if (inside) return surely(scene, inside)
  const named = scene.roles.filter((role) => role.form !== 'adjective' && role.form !== 'verb' && !isOfSomebody(scene, role))
  const own = named.map((role) => linkOf(scene, role)).filter((link) => link !== null && link.score >= 0.7)
  const last = own.at(-1)
  if (last) return besideOthers(last, own)
  const before = [...named].reverse().find((role) => role.span.end <= start && start - role.span.end < 100)
  return before ? noOffice(before.span) : weaker(antecedent(scene, start))
}

/** "succeeded Dunn at the Treasury": where the record has one office of that department; somebody else there may be meant, so worth a doubt. */
function officeOfHouse(scene: Scene, end: number): OfficeLink | null {
  const house = /^ (?:at|in) the (\p{Lu}[\p{L}’']*(?: (?:(?:of|the|for) )*\p{Lu}[\p{L}’']*){0,3})/u.exec(wordsBetween(scene, end, end + 50))?.[1]
  const title = house === undefined ? null : titleOfHouse(house)
  const fitting = title ? scene.context.offices.flatMap((office, index) => (title.test(office.title) && !/\b(?:shadow|deputy|under|chief secretary|financial secretary|parliamentary)\b/i.test(office.title) ? [index] : [])) : []
  const [office, other] = fitting
  return office === undefined || other !== undefined ? null : { office, score: 0.65, by: 'title', span: null }
}

/** "stepped down as speaker and left the senate; Dunn replaced her": in either office. */
function besideOthers(last: OfficeLink, own: readonly (OfficeLink | null)[]): OfficeLink {
  const all = new Set(own.flatMap((link) => (link === null ? [] : [link.office, ...(link.rivals ?? [])])))
  all.delete(last.office)
  return all.size === 0 ? last : { ...last, rivals: [...all] }
}

/** The office the words beside the verb name; where the record has no such office, certainly none of the record's. */
function surely(scene: Scene, role: RoleMention): OfficeLink {
  const link = linkOf(scene, role)
  return link && link.score >= 0.7 ? link : noOffice(role.span)
}

const noOffice = (span: Span): OfficeLink => ({ office: 0, score: 0, by: 'title', span })

/** "the president's aide": the role is somebody's, not what is taken over. */
const isOfSomebody = (scene: Scene, role: RoleMention): boolean => /^['’]s?\b/.test(wordsBetween(scene, role.span.end, role.span.end + 3))

const weaker = (link: OfficeLink | null, most = 0.65): OfficeLink | null => link && { ...link, score: Math.min(link.score, most) }
