import type { Claim, Guards, OfficeLink, Predicate, Source, Who } from '../../claim'
import type { BlockContext, BlockReading, SentenceReading } from '../../reading'
import { shiftSpan, type Span } from '../../../text/span'
import type { Timex } from '../../../temporal/timex'
import { fold } from '../../fold'
import { guardsAt, guardsOfWords, isGuarded } from '../../guards'
import { openingPhrasePattern } from '../../lexicon/grammar-words'
import type { Handover } from '../../handovers/handover'
import { readHandovers } from '../../handovers/read-handovers'
import { ANY_OF_KIND, linkOffice } from '../../offices/link'
import type { SubjectNames } from '../../profile'
import { withBody } from '../../offices/mention-body'
import { findRoles, mayNameRole } from '../../offices/mention'
import type { RoleMention } from '../../offices/role-mention'
import { claimOfSentence } from '../../make-claim'
import { namesSomebody } from '../../who/newcomers'
import { whoIs } from '../../read-block'
import { theSubject } from '../../who/of-phrase'
import { findTriggers, type Trigger } from './triggers'

/** One sentence as the office extractors see it. Offsets are block offsets unless a name says `inSentence`. */
export interface Scene {
  readonly sentence: SentenceReading
  readonly text: string
  readonly from: number
  readonly context: BlockContext
  readonly roles: readonly RoleMention[]
  readonly triggers: readonly Trigger[]
  /** Who is said to have handed an office to whom. */
  readonly handovers: readonly Handover[]
  /** The scene of the sentence before, made only when something asks for it. */
  readonly before: () => Scene | null
  /** That of the sentence behind, likewise. */
  readonly after: () => Scene | null
}

/** The scenes of a block, by sentence number; each is made once and only when asked for. */
export function scenesOf(reading: BlockReading, context: BlockContext): (index: number) => Scene | null {
  const made = new Map<number, Scene>()
  const sceneAt = (index: number): Scene | null => {
    const sentence = reading.sentences[index]
    if (!sentence) return null
    const known = made.get(index)
    if (known) return known
    const scene = new LazyScene(sentence, context, () => (index > 0 ? sceneAt(index - 1) : null), () => sceneAt(index + 1))
    made.set(index, scene)
    return scene
  }
  return sceneAt
}

const NONE: readonly never[] = []

/** A scene that looks for roles and triggers when first asked: most dated sentences tell of no office. */
class LazyScene implements Scene {
  readonly text: string
  readonly from: number
  private rolesRead: readonly RoleMention[] | null = null
  private triggersRead: readonly Trigger[] | null = null
  private handoversRead: readonly Handover[] | null = null

  constructor(readonly sentence: SentenceReading, readonly context: BlockContext, readonly before: () => Scene | null, readonly after: () => Scene | null) {
    this.text = sentence.text
    this.from = sentence.span.start
  }

  get roles(): readonly RoleMention[] {
    this.rolesRead ??= mayNameRole(this.sentence) ? ownRoles(findRoles(this.text, this.from), this.sentence, this.context) : NONE
    return this.rolesRead
  }

  get triggers(): readonly Trigger[] {
    this.triggersRead ??= findTriggers(this.sentence).map((trigger) => ({ ...trigger, span: shiftSpan(trigger.span, this.from) }))
    return this.triggersRead
  }

  get handovers(): readonly Handover[] {
    this.handoversRead ??= readHandovers(this.sentence)
    return this.handoversRead
  }
}

const foldedNames = new WeakMap<SubjectNames, ReadonlySet<string>>()

/** The subject's names, folded; made once for each `SubjectNames`. */
function ownNames(names: SubjectNames): ReadonlySet<string> {
  const known = foldedNames.get(names)
  if (known) return known
  const own = new Set([...names.surnames, ...names.given].map(fold))
  foldedNames.set(names, own)
  return own
}

/** "candidate for the presidency", "an aide to the mayor", "under the mayor": the office is somebody else's or nobody's yet. */
const besideOffice = /\b(?:aides?|advis[eo]rs?|assistants?|candidates?|candidacy|nominees?|nomination|contenders?|challengers?|opponents?|rivals?|friends?|wife|widow|husband|sons?|daughters?|brother|sister|father|mother|nephew|cousin|grandson|heirs?|speechwriter|spokes(?:man|woman|person)|physician|tutor|chaplain|staff|clerks?|deput(?:y|ies)|pages?|valets?|cooks?|counsel|counsell?ors?|consultants?|interpreters?|liaison|drivers?|secretary|servants?|bodyguards?|attach[eé]|critics?|enem(?:y|ies)|foes?|supporters?|all(?:y|ies)|followers?|prot[eé]g[eé]e?s?|confidante?s?|admirers?|biographers?|pupils?|disciples?|guests?|aware|fond|critical|afraid|wary|campaigns?|run|bid|race) (?:to|of|for|with) (?:the |an? )?$|\b(?:under|alongside|against) (?:the |an? )?$/i

/** "mayor of Quenby's [twin town]": somebody's or something's, unless it is the time in office. */
function isOwner(sentence: SentenceReading, role: RoleMention): boolean {
  const at = sentence.span.start
  const words = sentence.text.slice(role.span.start - at, role.span.end - at + 3)
  const owned = /['’]s?(?= |$)/.exec(words.slice(role.head.end - role.span.start))
  if (role.form !== 'holder' || !owned) return false
  const behind = sentence.text.slice(role.head.end - at + owned.index + owned[0].length, role.head.end - at + owned.index + owned[0].length + 30)
  return /^ (?:twin|sister|neighbou?r\p{Ll}*|rival|suburb|port|harbou?r|daughter|partner|poor|old|new|upper|lower)[ -]/u.test(behind)
}

/** "the mayor's chair", which is painted and guarded, too. */
const isChair = / (?:chair|seat)$/
const sitsIn = /\b(?:in|into|from|to|held|holding|occupied|occupying|filled|filling|took|taken|taking|won|kept|assumed|left|leaving|vacated|resumed|regained|lost) (?:the |an? )?$/

/** Mentions that can be the subject's office: not a title before somebody else's name. */
function ownRoles(roles: readonly RoleMention[], sentence: SentenceReading, context: BlockContext): readonly RoleMention[] {
  if (roles.length === 0) return roles
  const own = ownNames(context.names)
  const isOthers = (word: string): boolean => !own.has(word)
  let wasFree = true
  const isFree = (role: RoleMention): boolean => {
    // "clerk to the minister of finance and, from 1950, of trade": clerk there, too.
    if (role.isElided === true) return wasFree
    const left = sentence.text.slice(Math.max(0, role.span.start - sentence.span.start - 40), role.span.start - sentence.span.start)
    if (isChair.test(role.word) && (!sitsIn.test(left) || /^ (?:on|at) /.test(sentence.text.slice(role.head.end - sentence.span.start)))) return (wasFree = false)
    return wasFree = !besideOffice.test(left) && !isOwner(sentence, role) && !(role.form === 'holder' && /\b(?:with|by|than|like) (?:the |an? )?$/i.test(left))
  }
  return roles.filter(isFree).map((role) => withBody({ ...role, required: role.required.filter(isOthers), before: role.before.filter(isOthers) }, sentence.text, role.span.start - sentence.span.start)).flatMap((role) => {
    if (role.following === null) return [role]
    const person = sentence.persons.find((candidate) => candidate.span.start >= role.span.end && candidate.span.start <= role.span.end + 2)
      ?? sentence.persons.find((candidate) => candidate.span.start <= role.head.start && candidate.span.end > role.head.end)
    if (person) return person.isSubject ? [role] : []
    // "Minister Plenipotentiary": no name, so a part of the title.
    return [{ ...role, required: [...role.required, role.following] }]
  })
}

/** The words between two offsets. */
/** The title that the record gives an office. */
export const titleAt = (scene: Scene, index: number): string => scene.context.offices[index]?.title ?? ''

export const wordsBetween = (scene: Scene, start: number, end: number): string => scene.text.slice(Math.max(0, start - scene.from), Math.max(0, end - scene.from))

/** The office a mention names, with what the headings add. "A senator" may be one of another house than the record's. */
export function linkOf(scene: Scene, mention: RoleMention): OfficeLink | null {
  const link = linkOffice(mention, scene.context.offices, scene.context.headings)
  return link?.by === 'role' && /\ban? $/i.test(wordsBetween(scene, mention.span.start - 3, mention.span.start)) ? { ...link, score: Math.min(link.score, ANY_OF_KIND) } : link
}

/**
 * "Dunn succeeded [her]": by what the sentence before is about, and where that speaks of somebody or something else ("The siege of
 * Holm marred her last year.") only if it speaks of the subject too.
 */
export function meansSubject(scene: Scene, pronoun: string): boolean {
  const who = whoIs(scene.sentence, /^h(?:e|im|is)$/i.test(pronoun) ? 'he' : 'she', scene.from)
  const earlier = scene.before()
  const before = earlier?.text ?? ''
  const isThing = who.kind === 'other' && thingOf.test(before) && !earlier?.roles.some((role) => role.form === 'holder') && !namesSomebody.test(/^[^,]*? of /.exec(before)?.[0] ?? '')
  return (who.kind === 'subject' && who.rival !== true) || ((who.kind === 'subject' || isThing) && /\b(?:he|his|him|she|her)\b/i.test(before))
}

const thingOf = /^The (?:\p{Ll}+ ){1,2}of (?:the )?\p{Lu}/u

/** Somebody the sentence names between two offsets. */
export const personBetween = (scene: Scene, start: number, end: number): boolean =>
  scene.sentence.persons.some((person) => !person.isSubject && person.span.start >= start && person.span.end <= end)

const sourceOf = (context: BlockContext): Source => context.source

/**
 * The guards over a statement. What stands before the main clause ("In the certainty that he would be removed, Bell resigned")
 * plans and denies nothing in it, and what a later clause only seems to be leaves the one before as it is.
 */
function guardsOver(scene: Scene, at: Span, evidence: Span): Guards {
  const guards = guardsAt(scene.sentence, at)
  if (!isGuarded(guards)) return guards
  const end = Math.max(at.end, evidence.end)
  const left = wordsBetween(scene, scene.from, at.start)
  const main = mainClause(scene, left)
  const own = main === null ? guards : guardsOfWords(wordsBetween(scene, scene.from + main, at.end))
  const rest = wordsBetween(scene, end, scene.sentence.span.end)
  const cut = rest.search(/, (?:which|who|where|while|but|and|though|although|because)\b/)
  const hedged = guards.hedged && (cut < 0 || guardsOfWords(wordsBetween(scene, scene.from, end) + rest.slice(0, cut)).hedged || !/\b(?:seem|appear)\w* to\b/.test(rest.slice(cut)))
  return { ...guards, modal: guards.modal && own.modal, negated: guards.negated && own.negated, hedged }
}

/** Where the main clause of a sentence with a long opening begins: after the last comma, with a name or pronoun for its subject. */
function mainClause(scene: Scene, left: string): number | null {
  if (!openingPhrasePattern.test(left)) return null
  const comma = left.lastIndexOf(', ')
  if (comma < 0) return null
  const start = scene.from + comma + 2
  return /^(?:he|she)\b/.test(left.slice(comma + 2)) || scene.sentence.persons.some((person) => person.span.start === start) ? comma + 2 : null
}

/** "minister for most of the time from 1925 until": with terms of others between. */
const partOfTime = /\b(?:(?:most|much|part|some) of the (?:time|period|years)|on and off|off and on|intermittently|with (?:\p{Ll}+ )?interruptions?),? (?:from |between |since |until )?$/u

/** A claim of this scene, linked. */
export function officeClaim(scene: Scene, parts: {
  readonly predicate: Predicate
  readonly evidence: Span
  readonly timex: Timex | null
  readonly link: OfficeLink | null
  readonly trigger: Span | null
  readonly who?: Who
  readonly when?: Claim['when']
  readonly object?: Claim['object']
}): Claim {
  const made = claimOfSentence(scene.sentence, sourceOf(scene.context), {
    guards: guardsOver(scene, parts.trigger ?? parts.evidence, parts.evidence),
    predicate: parts.predicate, evidence: parts.evidence, who: parts.who ?? theSubject, timex: parts.timex,
    ...(parts.when === undefined ? {} : { when: parts.when }), object: parts.object ?? null, trigger: parts.trigger,
  })
  const isLoose = parts.timex !== null && partOfTime.test(wordsBetween(scene, parts.timex.span.start - 40, parts.timex.span.start))
  return { ...made, office: parts.link, ...(isLoose ? { guards: { ...made.guards, hedged: true } } : {}) }
}
