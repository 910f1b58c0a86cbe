import type { Claim, OfficeLink, Predicate, Source, Who } from '../claim'
import type { BlockContext, BlockReading, SentenceReading } from '../reading'
import type { Span } from '../../text/span'
import type { Timex } from '../../temporal/timex'
import { fold } from '../fold'
import { verbPattern } from '../lexicon/grammar-words'
import { linkOffice, linkOfHeadings } from '../offices-link'
import { findRoles, type RoleMention } from '../offices-mention'
import { whoAt } from '../read-block'
import { claimOfSentence } from '../make-claim'
import { theSubject } from '../who'
import { findTriggers, type Trigger } from './office-triggers'

/** One sentence as the office extractors see it. Offsets are block offsets unless a name says `inSentence`. */
export interface Scene {
  readonly sentence: SentenceReading
  readonly text: string
  readonly from: number
  readonly context: BlockContext
  readonly roles: readonly RoleMention[]
  readonly triggers: readonly Trigger[]
  /** The scene of the sentence before, made only when something asks for it. */
  readonly before: () => Scene | null
}

/** The scenes of a block, by sentence number; each is made once and only when asked for. */
export function scenesOf(reading: BlockReading, context: BlockContext): (index: number) => Scene | null {
  const made = new Map<number, Scene>()
  const sceneAt = (index: number): Scene | null => {
    const sentence = reading.sentences[index]
    if (!sentence) return null
    const known = made.get(index)
    if (known) return known
    const { text } = sentence
    const from = sentence.span.start
    const triggers = findTriggers(text).map((trigger) => ({ ...trigger, span: { start: trigger.span.start + from, end: trigger.span.end + from } }))
    const scene: Scene = { sentence, text, from, context, roles: ownRoles(findRoles(text, from), sentence, context), triggers, before: () => (index > 0 ? sceneAt(index - 1) : null) }
    made.set(index, scene)
    return scene
  }
  return sceneAt
}

/** Mentions that can be the subject's office: not a title before somebody else's name. */
function ownRoles(roles: readonly RoleMention[], sentence: SentenceReading, context: BlockContext): readonly RoleMention[] {
  const { names } = context
  const own = new Set([...names.surnames, ...names.given].map(fold))
  const isOthers = (word: string): boolean => !own.has(word)
  return roles.map((role) => ({ ...role, required: role.required.filter(isOthers), before: role.before.filter(isOthers) })).flatMap((role) => {
    if (role.following === null) return [role]
    const person = sentence.persons.find((candidate) => candidate.span.start >= role.span.end && candidate.span.start <= role.span.end + 2)
      ?? sentence.persons.find((candidate) => candidate.span.start <= role.head.start && candidate.span.end > role.head.end)
    if (person) return person.isSubject ? [role] : []
    // "Minister Plenipotentiary": no name, so a part of the title.
    return [{ ...role, required: [...role.required, role.following] }]
  })
}

/** The words between two offsets. */
export const wordsBetween = (scene: Scene, start: number, end: number): string => scene.text.slice(Math.max(0, start - scene.from), Math.max(0, end - scene.from))

/** True when a finite verb stands in the words. */
export function hasVerb(words: string): boolean {
  verbPattern.lastIndex = 0
  const found = verbPattern.test(words)
  verbPattern.lastIndex = 0
  return found
}

/** The office a mention names, with what the headings add. */
export const linkOf = (scene: Scene, mention: RoleMention): OfficeLink | null => linkOffice(mention, scene.context.offices, scene.context.headings)

/** The office "this position", "his term" or an office verb without a name is about: named before, or by the headings. */
export function antecedent(scene: Scene, at: number): OfficeLink | null {
  const named = lastNamed(scene, at)
  if (named) return { ...named, score: Math.min(named.score, 0.85), by: 'antecedent', span: null }
  const heading = linkOfHeadings(scene.context.headings, scene.context.offices)
  const before = scene.before()
  const near = before ? lastNamed(before, before.sentence.span.end) : null
  if (near && heading && near.office !== heading.office && !(heading.rivals ?? []).includes(near.office)) return { ...heading, score: 0.6 }
  if (near) return { ...near, score: Math.min(near.score, 0.74), by: 'antecedent', span: null }
  return heading ?? onlyOffice(scene)
}

function lastNamed(scene: Scene, at: number): OfficeLink | null {
  for (const role of [...scene.roles].reverse()) {
    if (role.span.end > at || role.form === 'adjective' || /\bby (?:the )?$/.test(wordsBetween(scene, scene.from, role.head.start))) continue
    const link = linkOf(scene, role)
    if (link) return link.score >= 0.7 ? link : null
  }
  return null
}

/** A record with one office leaves no choice, but proves nothing either. */
const onlyOffice = (scene: Scene): OfficeLink | null =>
  scene.context.offices.length === 1 ? { office: 0, score: 0.5, by: 'antecedent', span: null } : null

/** Who the verb at `at` is about. */
export function doerAt(scene: Scene, at: number): Who {
  const who = whoAt(scene.sentence, at)
  if (who.kind === 'subject') return who
  if (isOneOfTwo(scene, at) || isDefined(scene, at)) return theSubject
  return who.kind === 'other' && who.name === null ? doerOfParticiple(scene, at) ?? who : who
}

/** "…, serving as speaker", "having led …": the doer of the verb before, unless somebody else is named in between. */
function doerOfParticiple(scene: Scene, at: number): Who | null {
  if (!/^(?:having\b|\p{Ll}+ing\b)/u.test(wordsBetween(scene, at, at + 24))) return null
  const left = wordsBetween(scene, scene.from, at).replace(/\([^()]*\)/g, (found) => ' '.repeat(found.length))
  const verb = [...left.matchAll(new RegExp(verbPattern, 'g'))].pop()
  if (!verb || /[;:]/.test(left.slice(verb.index)) || personBetween(scene, scene.from + verb.index, at) || /\b(?:which|who|it|they|with)\b/.test(left.slice(verb.index))) return null
  return whoAt(scene.sentence, scene.from + verb.index)
}

/**
 * "Ann Bell (born 1950), known as …, was mayor", "Ann Bell is a lawyer who was mayor": what a sentence that opens with the
 * subject's name says she is or was.
 */
function isDefined(scene: Scene, at: number): boolean {
  const opener = scene.sentence.persons.find((person) => person.span.start <= scene.from + 4)
  if (!opener?.isSubject) return false
  const left = withoutBrackets(wordsBetween(scene, opener.span.end, at))
  if (scene.context.source === 'lead' && !hasVerb(left.replace(/,[^,]*\b(?:known|born|called|styled|named|nicknamed)\b[^,]*,/g, ' ')) && !/['’]s/.test(left.slice(0, 3))) return true
  const relative = /^,?[^;:]{0,80}?\b(?:is|was) (?:an?|the|one of)\b[^;:]*\b(?:who|that)\s*(?:(?:also|later|has|had|then|\p{L}+ly)\s+)*$/u.exec(left)
  return relative !== null && !personBetween(scene, opener.span.end, at)
}

const withoutBrackets = (words: string): string => words.replace(/\([^()]*\)/g, (found) => ' '.repeat(found.length)).replace(/\([^()]*$/, '')

/** "Smith and Jones were …": what two did, each did. */
function isOneOfTwo(scene: Scene, at: number): boolean {
  const left = wordsBetween(scene, scene.from, at).replace(/(?:\b(?:was|were|had|have|been|being|both|also|then|\p{L}+ly)\s+)+$/u, '').trimEnd()
  const end = scene.from + left.length
  const pair = /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}\p{M}.'’-]* )+)and ((?:\p{Lu}[\p{L}\p{M}.'’-]* ?)+)$/u.exec(left)
  if (!pair || /\b(?:of|by|with|between|to|for|from)\s+$/.test(left.slice(0, pair.index + 1))) return false
  return scene.sentence.persons.some((person) => person.isSubject && person.span.end <= end && person.span.start >= end - (pair[0]?.length ?? 0))
}

/** Somebody the sentence names between two offsets. */
export const personBetween = (scene: Scene, start: number, end: number): boolean =>
  scene.sentence.persons.some((person) => !person.isSubject && person.span.start >= start && person.span.end <= end)

export const sourceOf = (context: BlockContext): Source => context.source

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
    predicate: parts.predicate, evidence: parts.evidence, who: parts.who ?? theSubject, timex: parts.timex,
    ...(parts.when === undefined ? {} : { when: parts.when }), object: parts.object ?? null, trigger: parts.trigger,
  })
  return { ...made, office: parts.link }
}
