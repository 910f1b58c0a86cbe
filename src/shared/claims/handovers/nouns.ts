import type { SentenceReading } from '../reading'
import { choiceOf, matchesIn, matchesOf } from '../../text/matches'
import type { Handover, Other, Sureness } from './handover'
import { kinsman, named, notTaken, seat, someone } from './words'

// Changes of holders told by nouns: "her successor, Dunn", "Dunn was her predecessor", "in succession to Dunn".

const inPost = `(?: in (?:office|the post|the (?:\\p{Ll}+ )?${seat}))`
const asOffice = ',? as (?:(?! (?:was|were|is)\\b)[^.;:,]){3,40}?'
const inOffice = `(?:${inPost}|${asOffice})`
const nouns = /\b(?:successor|predecessor)\b/g
/** Whose, and by birth: "her eventual", "Bell's", "his cousin and". */
const owned = new RegExp(`(?:\\b(?<owner>[Hh]is|[Hh]er) (?:(?<kin>${kinsman} and ) ?)?|(?<own>\\p{Lu}[\\p{L}\\p{M}-]*)['’]s? )(?:eventual |immediate )?$`, 'u')
/** Behind the noun: who it is, and no town that the office is of; "as mayor" has a comma or a verb behind it. */
const successorIs = new RegExp(`(?:${asOffice}(?:,| was| had been| is| became)|(?:${inPost}| and (?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+)?(?:,| was| had been| is)?(?<! of)) ${named}`, 'duy')
const predecessorIs = new RegExp(`(?:${inOffice}(?:,| was| had been| is)| was| had been)(?<! of) ${named}|, ${named.replace('name', 'apposed')}(?=[.,;])`, 'duy')
const kinIs = new RegExp(`,? ${named}`, 'duy')
/** Before the owner: who it is. */
const isNoun = new RegExp(`${named}(?<link> (?:was|had been|became)|,) $`, 'u')
const asRole = /^ as (?:the )?\p{L}/u

const REACH = 90

/** Who is called a successor or a predecessor. */
export function nounHandovers(sentence: SentenceReading): readonly Handover[] {
  const { text } = sentence
  return matchesIn(nouns, sentence).flatMap((match): readonly Handover[] => {
    const role = match[0] === 'successor' ? 'taker' : 'giver'
    const before = text.slice(Math.max(0, match.index - REACH), match.index)
    const whose = owned.exec(before)
    if (!whose) return []
    const { owner, kin, own } = whose.groups ?? {}
    const start = match.index - whose[0].length
    const after = match.index + match[0].length
    if (own !== undefined && !sentence.persons.some((person) => person.isSubject && person.span.end - sentence.span.start === start + own.length)) return []
    const is = kin !== undefined ? kinIs : role === 'taker' ? successorIs : predecessorIs
    is.lastIndex = after
    const found = is.exec(text)
    const [nameStart, nameEnd] = found?.indices?.groups?.['name'] ?? found?.indices?.groups?.['apposed'] ?? []
    if (found && nameStart !== undefined && nameEnd !== undefined) {
      const other: Other = owner === undefined ? { kind: 'subject' } : { kind: 'owner', word: owner }
      return [{ named: role, name: { start: nameStart, end: nameEnd }, other, sureness: 'sure', ofCrown: kin !== undefined, span: { start, end: after + found[0].length } }]
    }
    const first = owner === undefined ? null : isNoun.exec(before.slice(0, -whose[0].length))
    const sureness = first && surenessOf(role, first.groups?.['link'] ?? '', text.slice(after, after + 40))
    if (!first || !sureness || owner === undefined) return []
    const from = start - first[0].length
    return [{ named: role, name: { start: from, end: from + (first.groups?.['name']?.length ?? 0) }, other: { kind: 'pronoun', word: owner }, sureness, ofCrown: false, span: { start: from, end: after } }]
  })
}

/** "Dunn was her predecessor", "Dunn, her successor as mayor", "Dunn, her successor, ". */
function surenessOf(role: Handover['named'], link: string, behind: string): Sureness | null {
  if (link !== ',') return link === ' became' && role === 'giver' ? null : 'sure'
  if (asRole.test(behind)) return 'sure'
  return role === 'taker' && behind.startsWith(',') ? 'vague' : null
}

/** "as successor to Dunn", "as Dunn's successor". */
const asSuccessor = new RegExp(`\\bas (?:(?:the |an? )?(?:immediate )?successor (?:of|to) ${someone}|${named.replace('name', 'owner')}(?<=['’]s?) (?:immediate )?successor\\b)`, 'dgu')
/** "was the successor of Dunn", "was Dunn's successor". */
const wasSuccessor = new RegExp(`\\b(?:was|became) (?:(?:the |an? )?(?:immediate )?successor (?:of|to) ${someone}|${named.replace('name', 'owner')}(?<=['’]s?) (?:immediate )?successor\\b)`, 'dgu')
/** "in place of Dunn", "in succession to Dunn": whose place somebody takes. */
const placeOf = new RegExp(`\\b(?:[Ii]n (?:the )?(?:place|stead) of|[Ii]n succession to) ${someone}|\\b[Ii]n ${named.replace('name', 'owner')}(?<=['’]s?) (?:place|stead)\\b`, 'dgu')
const following = new RegExp(`, following ${named}(?=[.,;]|$)`, 'dgu')
const became = new RegExp(`\\bbecame (?:the |an? )?(?:\\p{L}+ ){1,6}(?:in \\d{4} )?after ${named}(?=[.,;]|$)`, 'dgu')
/** "became king on the death of his father Dunn". */
const onDeath = new RegExp(`\\b(?:became|proclaimed|declared) (?:king|queen|emperor|empress|tsar|sultan|duke|shah)\\b[^.;:()]{0,60}? (?:up)?on the (?:death|abdication) of ${someone}`, 'dgu')

const adjuncts = choiceOf([
  { pattern: placeOf, sureness: 'sure' }, { pattern: asSuccessor, sureness: 'vague' }, { pattern: wasSuccessor, sureness: 'vague' },
  { pattern: following, sureness: 'vague' }, { pattern: became, sureness: 'weak' }, { pattern: onDeath, sureness: 'loose' },
] as const)

/** Whose office somebody is said to take by the way. */
export const adjunctHandovers = (sentence: SentenceReading): readonly Handover[] => adjuncts(sentence).flatMap(({ pattern, sureness }) => matchesOf(pattern, sentence.text).flatMap((match) => {
  if ((pattern === asSuccessor || pattern === wasSuccessor) && notTaken.test(sentence.text.slice(match.index + match[0].length))) return []
  const [start = 0, end = 0] = match.indices?.groups?.['name'] ?? match.indices?.groups?.['owner'] ?? []
  const other: Other = pattern === onDeath || pattern === wasSuccessor ? { kind: 'doer', verb: match.index } : { kind: 'clause' }
  return [{ named: 'giver', name: { start, end }, other, sureness, ofCrown: false, span: { start: match.index, end: match.index + match[0].length } } satisfies Handover]
}))

/** What cannot be missing where a noun tells of a change. */
export const nounWords = [nouns, placeOf, asSuccessor, wasSuccessor, following, became, onDeath]
