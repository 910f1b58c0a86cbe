import type { SentenceReading } from '../reading'
import { hasVerb } from '../verbs'
import { gateOf, matchesOf } from '../../text/matches'
import { frames, verbs, verbWords, type Frame } from './frames'
import type { Handover, Other, Sureness } from './handover'
import { adverbs, aside, behindPronoun, kinsman, named, put, seat, someone } from './words'

/** How far before its verb the name of who does it may begin. */
const REACH = 240

const mayTell = gateOf(...verbWords)

/** Changes of holders told by a verb: "succeeded Dunn", "was replaced by Dunn", "handed the mayoralty to Dunn". */
export function verbHandovers(sentence: SentenceReading): readonly Handover[] {
  return mayTell(sentence) ? matchesOf(verbs, sentence.text).flatMap((match) => toldAt(sentence, match)) : []
}

function toldAt(sentence: SentenceReading, { index, 0: form }: RegExpExecArray): readonly Handover[] {
  const { text } = sentence
  const end = index + form.length
  const forms = frames.get(form.toLowerCase()) ?? []
  const before = text.slice(Math.max(0, index - REACH), index)
  let be: string | null = null
  for (const frame of forms) {
    frame.behind.lastIndex = end
    const found = frame.behind.exec(text)
    if (!found) continue
    be ??= beDone.exec(before.slice(-BE_DONE))?.[0] ?? ''
    const told = frame.isPassive === (be !== '') || (frame.isPassive && frame.plain === 'sure' && isBare(sentence, index)) ? toldBy(sentence, frame, { before, start: index - be.length, at: index, end }, found) : null
    if (told) return [told, ...joinedTo(text, told)]
  }
  return relativeBefore(text, forms, { before, start: index, at: index, end })
}

/** "was", "had been duly": before a passive. */
const beDone = /\b(?:was|were|being|been|be|is) (?:(?:\p{L}+ly|himself|herself|then|later|soon|in turn|once more|once again|again) ){0,2}$/u
const BE_DONE = 50

/** "She left in May, [succeeded by Dunn]": of the only one the sentence has named. */
const isBare = ({ text, persons, span }: SentenceReading, at: number): boolean =>
  (at === 0 || text.startsWith(', ', at - 2)) && !persons.some((person) => !person.isSubject && person.span.end - span.start <= at)

interface Verb {
  /** What stands before it. */
  readonly before: string
  /** Where it begins with its auxiliaries, and without. */
  readonly start: number
  readonly at: number
  readonly end: number
}

/** The change that a verb tells of if its slots are filled. */
function toldBy(sentence: SentenceReading, frame: Frame, verb: Verb, found: RegExpExecArray): Handover | null {
  const end = verb.end + found[0].length
  const { pronoun, kin } = found.groups ?? {}
  const [start, nameEnd] = found.indices?.groups?.['name'] ?? [end, end]
  const name = { start, end: nameEnd }
  // "Dunn replaced her", "Dunn replaced Bell", of Bell.
  if (pronoun !== undefined) return withNameBefore(frame, verb, { kind: 'pronoun', word: pronoun }, end)
  if (isSubject(sentence, name) && pronounEnds.test(sentence.text.slice(sentence.text[end - 1] === '.' ? end - 1 : end))) return withNameBefore(frame, verb, { kind: 'subject' }, end)
  const { plain, withRole } = frame
  const doer = plain || withRole ? doerBefore(frame, verb) : null
  if (doer === null || (frame.before === 'seat' && !clauseEnds.test(sentence.text.slice(end, end + 10)))) return null
  return { named: frame.before === 'taker' ? 'giver' : 'taker', name, other: doer.other, sureness: plain ?? null, ...withRoles(withRole), ofCrown: kin !== undefined, span: { start: doer.start, end } }
}

const withRoles = (withRole: Sureness | undefined): Pick<Handover, 'withRole'> => (withRole === undefined ? {} : { withRole })

const pronounEnds = new RegExp(`^${behindPronoun}`, 'u')
const clauseEnds = /^(?:[.,;]|$| (?:on|in|and|who|when|after|as)\b)/

const isSubject = ({ persons, span }: SentenceReading, name: Handover['name']): boolean =>
  persons.some((person) => person.isSubject && person.span.start - span.start === name.start && name.end - (person.span.end - span.start) <= 1)

/** Who or what stands before a verb that has the name behind it. */
function doerBefore({ before }: Frame, { before: words, start, at }: Verb): { readonly other: Other, readonly start: number } | null {
  if (before !== 'seat' && before !== 'place') return { other: { kind: 'doer', verb: start }, start }
  const owner = (before === 'seat' ? seatBefore : placeBefore).exec(words)
  return owner && { other: before === 'seat' ? { kind: 'open' } : { kind: 'owner', word: owner[1] ?? '' }, start: at - owner[0].length }
}

const seatBefore = new RegExp(`\\b(?:[Tt]he|[Hh]is|[Hh]er) (?:\\p{Ll}+ )?${seat} (?:(?:then|duly|eventually|was|had been) )*$`, 'u')
const placeBefore = /\b([Hh]is|[Hh]er) (?:former |old )?(?:place|seat|post|office|chair) (?:(?:was|had been|then) )*$/

/** "[Dunn, until then the clerk, soon] succeeded her": what is said of Dunn between commas makes the words vaguer. */
function withNameBefore({ before: role, ofPronoun, ofPronounWithRole }: Frame, { before, start: verb, at }: Verb, other: Other, end: number): Handover | null {
  const found = ofPronoun || ofPronounWithRole ? nameBefore.exec(before.slice(0, before.length - (at - verb))) : null
  if (!found) return null
  const { kin, post, apposed, alone, name = apposed ?? alone ?? '' } = found.groups ?? {}
  const start = verb - found[0].length
  const nameStart = start + (kin ?? post ?? '').length
  const isSet = found[0].slice(nameStart - start + name.length).includes(',')
  return { named: role === 'giver' ? 'giver' : 'taker', name: { start: nameStart, end: nameStart + name.length }, other, sureness: ofPronoun ?? null, ...withRoles(isSet ? undefined : ofPronounWithRole), ofCrown: kin !== undefined, span: { start, end } }
}

/** "was elected in May and": done by the same. */
const first = `(?: (?:was|had been) ${put}\\b[^.,;:()]{0,40} and)?`
/** ", a baker,", "of the Farmers". */
const ofGroup = '(?: of (?:the )?\\p{Lu}[\\p{L}\\p{M}’-]+(?: \\p{Lu}[\\p{L}\\p{M}’-]+){0,2})?'
const nameBefore = new RegExp(`(?:(?<kin>\\b(?:[Hh]is|[Hh]er) ${kinsman}, )${named},|(?<post>\\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]he) [\\p{Ll} -]{3,40}, )${named.replace('name', 'apposed')},|${named.replace('name', 'alone')}${ofGroup}(?:, who|${aside})${first}) ${adverbs}$`, 'u')

/** "Dunn, [whom she] succeeded", "Dunn was the mayor whom she replaced", "from whom she took over". */
function relativeBefore(text: string, forms: readonly Frame[], { before, at, end }: Verb): readonly Handover[] {
  const found = whomEnds.test(before.slice(-30)) ? whom.exec(before) : null
  const { name = '', from, doer } = found?.groups ?? {}
  if (!found || !forms.some((frame) => frame.before === 'taker' && frame.ofPronoun && (from === undefined ? frame.isDirect : text.startsWith(' over', end)))) return []
  const start = at - found[0].length
  return [{ named: 'giver', name: { start, end: start + name.length }, other: { kind: 'pronoun', word: doer === 'she' ? 'her' : 'him' }, sureness: 'vague', ofCrown: false, span: { start, end } }]
}

const whomEnds = /whom (?:he|she) (?:had |then |also )*$/
const whom = new RegExp(`${named}(?: (?:was|had been) (?:the|an?) [^.;:()]{2,50})?,? (?<from>from )?whom (?<doer>he|she) (?:had |then |also )*$`, 'u')

/**
 * "was succeeded as mayor by Dunn[, and as clerk by Frey]", "Dunn succeeded her as mayor[, and Frey, a baker, as clerk]"; the latter may tell of
 * another change as well.
 */
function joinedTo(text: string, told: Handover): readonly Handover[] {
  for (const pattern of told.other.kind === 'doer' && told.named === 'taker' ? [joinedBy, joinedOne] : [joinedOne]) {
    pattern.lastIndex = told.span.end
    const found = pattern.exec(text)
    const [start, end] = found?.indices?.groups?.['name'] ?? []
    const [and = 0] = found?.indices?.groups?.['and'] ?? []
    // "…, and Frey in the ministry resigned"
    if (found && hasVerb(found.groups?.['field'] ?? '')) return []
    if (found && start !== undefined && end !== undefined) return [{ named: told.named, name: { start, end }, other: { kind: 'joined', to: told }, sureness: pattern === joinedBy ? 'sure' : 'weak', ofCrown: false, span: { start: and, end: told.span.end + found[0].length } }]
  }
  return []
}

/** What is said of the one named first is closed by a comma: "was succeeded as mayor by Lark, who was called a fool in the press and in the council by Dunn". */
const joinedBy = new RegExp(`(?:, [^.;:()]{2,100}?(?=,)|(?:(?! (?:was|were|but)\\b)[^.,;:()]){0,60}?)(?<and>,? and) (?:in turn )?(?:as|in|at) [^.,;:()\\d]{3,60}? by ${someone}`, 'duy')
const joinedOne = new RegExp(`(?: (?:as|in|at) [^.,;:()]{3,60}?)?(?<and>,? and) (?:by )?${named}(?:, [^.,;:()\\p{Lu}]{2,50},)?(?=(?<field> (?:as|in|at) [^.,;:()]{3,60}?)(?:[.,;]|$))`, 'duy')
