import type { SentenceReading } from '../reading'
import { matchesIn } from '../../text/matches'
import type { Handover } from './handover'
import { adverbs, aside, behindPronoun, named, notForGood, notTaken, put, someone } from './words'

// Who is put in somebody's place: "was chosen to succeed Dunn", "chose Dunn to succeed her", "Dunn was made mayor in her stead".

/** For what, or in whose place. */
const purpose = new RegExp(` (?:to (?<verb>succeed|replace|follow) (?:(?<pronoun>him|her)${behindPronoun}|${someone})|(?:as (?<owner>his|her) successor|in (?<place>his|her) (?:place|stead))\\b)`, 'dgu')

const chose = '(?:chose|elected|appointed|named|made|picked|selected|sent|invited|asked|called|promoted|nominated|recalled|summoned|brought|put|installed|swore in)'
/** "Dunn, until then the clerk, was chosen mayor". */
const oneWasPut = new RegExp(`${named}${aside} ${adverbs}(?:became|was ${put})(?: [^.,;:()]{2,60}?)?$`, 'u')
/** "the council chose Dunn as mayor". */
const onePut = new RegExp(`\\b${chose} ${someone}(?: (?:as |the )?[^.,;:()\\p{Lu}]{2,50}?)?$`, 'du')
/** "was duly chosen by the council". */
const wasPut = new RegExp(`\\b(?:was|were|had been|been) (?:\\p{L}+ly )?${put}(?: [\\p{L}’'-]+){0,7}$`, 'u')
/** "chose her", "invited Bell in May". */
const putPatient = new RegExp(`\\b${chose} (?:(?<patient>him|her)|${named})(?: [^.;:()\\p{Lu}]{0,40})?$`, 'u')
/** "elected by the council". */
const beingPut = /\b(?<!\b(?:was|were|being|been|be|is) (?:\p{L}+ly )?)(?:elected|appointed|chosen|named|selected|nominated|picked)(?! \p{Lu}| him\b| her\b)(?: \p{L}+){0,6}$/u
/** "In her place Dunn became mayor". */
const inPlace = new RegExp(`\\b[Ii]n (?<owner>his|her) (?:place|stead),? (?:the \\p{Ll}+ )?${named} (?:became|was ${put}|took over)\\b`, 'dgu')
/** "as mayor on 3 May": a choice with its day was taken. */
const onDay = /^ as [^.,;:()\d]{3,60} on (?:\p{Lu}\p{Ll}+ )?\d/u
const byVote = /^(?:was|were|had been|been) (?:\p{L}+ly )?(?:elected|chosen|selected|voted|sworn in)$/u

/** What cannot be missing where somebody is put in a place. */
export const choiceWords = [purpose, inPlace]

const REACH = 240

export function choiceHandovers(sentence: SentenceReading): readonly Handover[] {
  const { text } = sentence
  return [
    ...matchesIn(purpose, sentence).flatMap((match) => {
      const before = text.slice(Math.max(0, match.index - REACH), match.index)
      const told = match.groups?.['name'] === undefined ? nextChosen(text, before, match) : formerOf(text, before, match)
      return told ? [told] : []
    }),
    ...matchesIn(inPlace, sentence).flatMap((match) => {
      const [start = 0, end = 0] = match.indices?.groups?.['name'] ?? []
      return notForGood.test(text.slice(start)) ? [] : [{ named: 'taker', name: { start, end }, other: { kind: 'open' }, sureness: 'sure', ofCrown: false, span: { start: match.index, end: match.index + match[0].length } } satisfies Handover]
    }),
  ]
}

/** Whom the words before name as put in the place of him or her. */
function nextChosen(text: string, before: string, { index, groups, 0: { length } }: RegExpExecArray): Handover | null {
  const end = index + length
  if (notTaken.test(text.slice(end))) return null
  const word = groups?.['pronoun'] ?? (groups?.['owner'] ?? groups?.['place'] ?? '').replace('his', 'him')
  const common = { named: 'taker', ofCrown: false } as const
  const wasOne = oneWasPut.exec(before)
  if (wasOne) {
    const start = index - wasOne[0].length
    return { ...common, name: { start, end: start + (wasOne.groups?.['name']?.length ?? 0) }, other: { kind: 'pronoun', word }, sureness: 'vague', span: { start, end } }
  }
  const one = onePut.exec(before)
  const [nameStart, nameEnd] = one?.indices?.groups?.['name'] ?? []
  if (!one || nameStart === undefined || nameEnd === undefined) return null
  const offset = index - before.length
  if (notForGood.test(text.slice(offset + nameStart))) return null
  return { ...common, name: { start: offset + nameStart, end: offset + nameEnd }, other: { kind: 'open' }, sureness: 'sure', span: { start: offset + one.index, end } }
}

/** Whose place the one is put into whom the words before tell of. */
function formerOf(text: string, before: string, match: RegExpExecArray): Handover | null {
  const [start = 0, end = 0] = match.indices?.groups?.['name'] ?? []
  const common = { named: 'giver', name: { start, end }, ofCrown: match.groups?.['kin'] !== undefined } as const
  const to = match.index + match[0].length
  const offset = match.index - before.length
  const was = wasPut.exec(before)
  if (was) {
    if (notTaken.test(text.slice(to))) return null
    const from = offset + was.index
    return { ...common, other: { kind: 'doer', verb: from }, sureness: match.groups?.['verb'] === 'follow' ? 'vague' : byVote.test(was[0]) && onDay.test(text.slice(to, to + 90)) ? 'sure' : 'weak', span: { start: from, end: to } }
  }
  const whom = putPatient.exec(before)
  if (whom) {
    const from = offset + whom.index
    return { ...common, other: { kind: 'patient', word: whom.groups?.['patient'] ?? whom.groups?.['name']?.split(' ').at(-1) ?? '', at: from }, sureness: 'vague', span: { start: from, end: to } }
  }
  const being = beingPut.exec(before)
  if (!being) return null
  const from = offset + being.index
  return { ...common, other: { kind: 'doer', verb: match.index + 4 }, sureness: match.groups?.['verb'] === 'follow' ? 'vague' : 'sure', span: { start: from, end: to } }
}
