import { kinPattern } from '../../lexicon/kin'
import { gateOf, matchesIn, mayHold } from '../../../text/matches'
import type { Span } from '../../../text/span'
import type { Claim } from '../../claim'
import type { SubjectNames } from '../../profile'
import { claimOfSentence } from '../../make-claim'
import { cardinalOf, cardinalSource } from '../../numbers'
import { rankValue } from '../../offices/offices'
import { ageIn, yearsIn, type ReadRange, type YearRange } from '../../quantities'
import { whoAt, whoOwns } from '../../read-block'
import type { Extractor, SentenceReading } from '../../reading'
import { theSubjectByPronoun } from '../../who/of-phrase'
import { isAgeOfAnother } from './ages-at-death'

const died = /\b(?:died|passed away|was killed|was assassinated|was executed|was murdered)\b/g
/** What may stand between the death and the age; a clause of its own is another matter. */
const bridge = /^(?: \p{Ll}+){0,2}(?: (?:in|at|of|from|near) [^,;:()]{2,40})?,? ?$/u
const before = new RegExp(`\\bbefore (?:turning|reaching|(?:he|she|they) (?:was|were|turned|reached)|${'(?:his|her|their)'}) (?:the age of )?(${cardinalSource})(?:st|nd|rd|th)?(?: years old| years of age| birthday)?(?=[.,;]|$)`, 'iu')
const lived = /\blived (for|into|to)\b/g
const notSeen = new RegExp(`\\b(?:did not|didn't|didn’t|never) (?:live to (?:see|be|reach)|live past|make it (?:to|past)|reach(?:ed)?|turn(?:ed)?) (?:the age of |${'(?:his|her|their)'} )?(${cardinalSource})(?:th)?(?: years old| years of age| years| birthday)?(?=[.,;]|$)`, 'giu')
const wasWhen = new RegExp(`\\b(?:was|were|had reached the age of) (?:only |just )?(${cardinalSource})(?: years old| years of age)? (?:when|at the time) (?:he|she|they) (?:died|passed away|was killed)\\b`, 'giu')
/** "She was 72 at the time of her death", "At the time of her death she was 72": one gender throughout. */
const ofDeath = '(?:death|demise|passing|murder|execution|assassination|suicide)'
const wasAtDeath = new RegExp(`\\b(?:was|were) (?:only |just |aged )?(${cardinalSource})(?: years old| years of age)? at (?:(?:the )?time of )?(his|her) (?:own )?${ofDeath}\\b`, 'giu')
const atDeathWas = new RegExp(`\\bat (?:(?:the )?time of )?(his|her) (?:own )?${ofDeath},? (?:he was|she was|(?:his|her) age was) (?:only |just )?(${cardinalSource})(?=[.,;]|$| years)`, 'giu')
const livingUntil = new RegExp(`\\b(?:lived|living) until (?:he|she|they) (?:was|were|turned) (${cardinalSource})(?=[.,;]|$| years)`, 'giu')
const livedPast = new RegExp(`\\blived (?:well |long )?past (?:the age of |(?:his|her|their) )?(${cardinalSource})(?:th)?(?: years| birthday)?(?=[.,;]|$| and\\b)`, 'giu')
/** "was in her seventies when she died". */
const decadeWhen = /\b(?:was|were) (in (?:his|her|their) [^,;:.()]{3,20}) (?:when|at the time) (?:he|she|they) (?:died|passed away|was killed)\b/giu
const livedOnly = /\blived (?=(?:less than|under|over|more than|at least) )/g
/** Nobody who reached seventy died young. */
const young = /\b(?:died|passed away|was killed) (?:young|at an? (?:(?:very|exceptionally|relatively|tragically) )?(?:young|early) age|in (?:his|her|their) youth)(?=[.,;]|$| (?:and|while|in|of|from)\b)/gu
const leastOld = 70
const centenarian = /\b(?:was a centenarian|became a centenarian|as a centenarian)\b/g

const tens: Readonly<Record<string, number>> = { thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100 }
/** So many of them are less than a year. */
const mostOf: Readonly<Record<string, number>> = { day: 360, week: 50, month: 11 }
/** "died a week after his 73rd birthday", "died two months short of her eightieth birthday". */
const besideBirthday = new RegExp(`^((?: [^;:()]{1,60}?)?),? (?:(?:(${cardinalSource}|an?|a few|some|several) (days?|weeks?|months?))|shortly|soon|just|the day) (after|before|short of) (?:his|her) (?:(\\d{1,3})(?:st|nd|rd|th)|(${Object.keys(tens).join('|')})) birthday\\b`, 'u')
/** "He was 73.", behind a sentence that tells of the death. */
const wasAge = new RegExp(`^(?:He|She) was (?:only |just |aged )?(${cardinalSource})(?: years old| years of age)?\\.?$`, 'u')

/** Every such statement has one of these. */
const mayTell = gateOf(wasAge, died, lived, notSeen, wasWhen, wasAtDeath, atDeathWas, livingUntil, livedPast, decadeWhen, livedOnly, young, centenarian)

/** Ages at death that are no plain "aged 83": "in her eighties", "before he was 30", "lived for fifty years". */
export const extractLifespans: Extractor = (reading, context) => {
  const claims: Claim[] = []
  for (const [index, sentence] of reading.sentences.entries()) {
    if (!mayTell(sentence)) continue
    const add: Add = (at, span, range, isDenial = false) => void claims.push(claimOfLife(sentence, context.source, at, span, range, isDenial))
    const short = ageBehind(sentence, reading.sentences[index - 1], context.source)
    if (short) claims.push(short)
    for (const match of matchesIn(died, sentence)) deathAge(sentence, match.index, match.index + match[0].length, context.names.pronouns, add)
    for (const match of matchesIn(lived, sentence)) livedAge(sentence, match, add)
    for (const match of matchesIn(notSeen, sentence)) {
      const value = cardinalOf(match[1] ?? '')
      if (value !== null) add(match.index, spanAt(sentence, match.index, match[0].length), { least: 0, most: / past /.test(match[0]) ? value : value - 1 }, true)
    }
    for (const match of [...matchesIn(wasWhen, sentence), ...matchesIn(livingUntil, sentence)]) {
      const value = cardinalOf(match[1] ?? '')
      if (value !== null && value > 0) add(match.index, spanAt(sentence, match.index, match[0].length), { least: value, most: value })
    }
    for (const match of [...matchesIn(wasAtDeath, sentence), ...matchesIn(atDeathWas, sentence)]) {
      const [words = '', pronoun = ''] = [match.slice(1).find((group) => !/^h(?:is|er)$/i.test(group)), match.slice(1).find((group) => /^h(?:is|er)$/i.test(group))]
      const value = cardinalOf(words)
      if (value !== null && value > 0 && isOwnDeath(sentence, match.index, pronoun)) add(match.index + verbAt(match[0]), spanAt(sentence, match.index, match[0].length), { least: value, most: value })
    }
    for (const match of matchesIn(livedPast, sentence)) {
      const value = cardinalOf(match[1] ?? '')
      if (value !== null) add(match.index, spanAt(sentence, match.index, match[0].length), { least: value, most: Infinity })
    }
    for (const match of matchesIn(decadeWhen, sentence)) {
      const age = ageIn(match[1] ?? '')
      if (age) add(match.index, spanAt(sentence, match.index, match[0].length), age)
    }
    for (const match of matchesIn(livedOnly, sentence)) livedFor(sentence, match, add)
    for (const match of matchesIn(young, sentence)) add(match.index, spanAt(sentence, match.index, match[0].length), { least: 0, most: leastOld - 1 })
    for (const match of matchesIn(centenarian, sentence)) add(match.index, spanAt(sentence, match.index, match[0].length), { least: 100, most: Infinity })
  }
  return claims
}

/** Where "was 72" begins, or "age was 72"; else nought. */
const verbAt = (words: string): number => Math.max(0, words.search(/\b(?:age )?(?:was|were) /))

/** "Her mother fell ill. She was 12 at the time of her death": whose death it is is plain only where nobody else is spoken of. */
const isOwnDeath = (sentence: SentenceReading, at: number, pronoun: string): boolean =>
  !kinPattern.test(sentence.previous) && !kinPattern.test(sentence.text) && !sentence.persons.some((person) => !person.isSubject)
  && !new RegExp(`\\b${pronoun.toLowerCase() === 'his' ? 'she' : 'he'}\\b`, 'i').test(sentence.text.slice(Math.max(0, at - 60), at + 60))

/** `isDenial`: the "not" is what gives the age. */
type Add = (at: number, span: Span, range: YearRange, isDenial?: boolean) => void

const spanAt = (sentence: SentenceReading, index: number, length: number): Span => ({ start: sentence.span.start + index, end: sentence.span.start + index + length })

function claimOfLife(sentence: SentenceReading, source: Claim['source'], at: number, span: Span, { least, most }: YearRange, isDenial: boolean): Claim {
  const value = Number.isFinite(most) ? most : least
  const claim = claimOfSentence(sentence, source, {
    predicate: 'age-at-death', who: sentence.text.startsWith('age was ', at) ? whoOwns(sentence, sentence.span.start + at) : whoAt(sentence, sentence.span.start + at), evidence: span, when: null,
    object: { kind: 'number', value, span, least, most }, trigger: span,
  })
  return isDenial ? { ...claim, guards: { ...claim.guards, negated: false } } : claim
}

/** "Venn died in Toll. [She was 73.]": hers who died, where nobody else is spoken of. */
function ageBehind(sentence: SentenceReading, before: SentenceReading | undefined, source: Claim['source']): Claim | null {
  const match = before && mayHold(wasAge, sentence) ? wasAge.exec(sentence.text) : null
  const value = match?.[1] === undefined ? null : cardinalOf(match[1])
  const [death, other] = before && value !== null ? matchesIn(died, before) : []
  if (!before || value === null || !death || other || kinPattern.test(before.text) || before.persons.some((person) => !person.isSubject)) return null
  const who = whoAt(before, before.span.start + death.index)
  const span = spanAt(sentence, 0, sentence.text.replace(/\.$/, '').length)
  return who.kind === 'subject' ? claimOfSentence(sentence, source, { predicate: 'age-at-death', who: who.rival ? who : theSubjectByPronoun, evidence: span, when: null, object: { kind: 'number', value, span, least: value, most: value }, trigger: span }) : null
}

/** "died a week after his 73rd birthday". */
function ageOfBirthday(sentence: SentenceReading, at: number, end: number, add: Add): void {
  const match = besideBirthday.exec(sentence.text.slice(end, end + 160))
  if (!match || /\b(?:and|who|when|whose|his|her|their|after|before)\b/.test(match[1] ?? '')) return
  const count = match[2] === undefined ? 0 : cardinalOf(match[2]) ?? 1
  const years = match[5] === undefined ? tens[match[6] ?? ''] ?? 0 : Number(match[5])
  if (count > (mostOf[match[3]?.replace(/s$/, '') ?? 'day'] ?? 0)) return
  const value = match[4] === 'after' ? years : years - 1
  const from = match[0].slice((match[1] ?? '').length).search(/[^, ]/) + (match[1] ?? '').length
  add(at, spanAt(sentence, end + from, match[0].length - from), { least: value, most: value })
}

/** "died on 4 May 1950, in her seventy-sixth year": at 75, or, as some count, at 76. */
const inYear = /^([^;:()]{0,90}?),? in (his|her) ([\p{Ll}\d-]+) year(?=[.,;]|$| and\b)/u
/** Of an office, a vow or a reign, or of somebody else, may the year be behind these. */
const ofAnotherCount = /\b(?:and|who|when|whose|his|her|their|after|before|while|as|by|under|like|with|beside|reign|court|service|office|still)\b|(?:^| )an? \p{Ll}+$/u
function ageOfYear(sentence: SentenceReading, at: number, end: number, pronouns: SubjectNames['pronouns'], add: Add): void {
  const match = inYear.exec(sentence.text.slice(end, end + 140))
  const value = rankValue(match?.[3] ?? '')
  if (!match || value === null || value < LEAST_YEAR || ofAnotherCount.test(match[1] ?? '') || (pronouns !== null && pronouns !== (match[2] === 'his' ? 'he' : 'she'))) return
  const from = match[0].lastIndexOf('in h')
  const [start, stop] = [sentence.span.start + end, sentence.span.start + end + from]
  if (sentence.persons.some(({ isSubject, span }) => !isSubject && span.start >= start && span.end <= stop)) return
  add(at, spanAt(sentence, end + from, match[0].length - from), { least: value - 1, most: value })
}
/** "In his third year": of what he did then. */
const LEAST_YEAR = 12

/** "passed away when she was 45", "died in his eighties", "died before they were 30". */
function deathAge(sentence: SentenceReading, at: number, end: number, pronouns: SubjectNames['pronouns'], add: Add): void {
  if (sentence.text.includes(' birthday')) ageOfBirthday(sentence, at, end, add)
  if (sentence.text.includes(' year', end)) ageOfYear(sentence, at, end, pronouns, add)
  const rest = sentence.text.slice(end, end + 120)
  const earlier = before.exec(rest)
  const limit = earlier?.[1] === undefined ? null : cardinalOf(earlier[1])
  if (earlier && limit !== null && bridge.test(rest.slice(0, earlier.index))) return add(at, spanAt(sentence, end + earlier.index, earlier[0].length), { least: 0, most: limit - 1 })
  const age = ageIn(rest)
  if (age && !isAgeOfAnother(sentence.text, at, end + age.index) && !isPlainAge(sentence, end, age) && bridge.test(rest.slice(0, age.index))) add(at, spanAt(sentence, end + age.index, age.length), age)
}

/** `extractAges` reads what is recognised as an age. */
const isPlainAge = (sentence: SentenceReading, from: number, age: ReadRange): boolean => {
  const start = sentence.span.start + from + age.index
  return /^(?:at|aged?|the)\b/i.test(sentence.text.slice(from + age.index)) && sentence.timexes.some((timex) => timex.type === 'AGE' && timex.span.start < start + age.length && start < timex.span.end)
}

/** "lived for fifty years", "lived into his eighties", "lived to be over 90": the whole life, so nothing may follow. */
function livedAge(sentence: SentenceReading, match: RegExpExecArray, add: Add): void {
  const from = match.index + match[0].length
  const rest = sentence.text.slice(from)
  const found = match[1] === 'for' ? yearsIn(rest) : match[1] === 'into' ? ageIn(`into${rest}`) : bareAge(rest)
  // "had a stroke and lived for twenty years": as long again.
  if (!found || (match[1] === 'for' && /\b(?:and|but|yet|then)(?: still)? $/.test(sentence.text.slice(0, match.index)))) return
  const shift = match[1] === 'into' ? -4 : 0
  const end = found.index + found.length + shift
  if (found.index > 1 + (match[1] === 'to' ? 30 : 0) || !/^(?: old| of age)?[.,;]?$/.test(rest.slice(end).trimEnd())) return
  const span = spanAt(sentence, match.index, match[0].length + end)
  add(match.index, span, match[1] === 'into' ? { least: found.least, most: Infinity } : found)
}

/** "lived less than fifty years": nothing may follow. */
function livedFor(sentence: SentenceReading, match: RegExpExecArray, add: Add): void {
  const from = match.index + match[0].length
  const found = yearsIn(sentence.text.slice(from))
  if (found && found.index === 0 && /^[.,;]?$/.test(sentence.text.slice(from + found.length).trimEnd())) add(match.index, spanAt(sentence, match.index, match[0].length + found.length), found)
}

const to = new RegExp(`^ (?:be |the age of |see )?(?:(over|more than|under|at least) )?(${cardinalSource})(?![\\p{L}\\d-])(?: years)?`, 'iu')

/** "lived to be 90", "lived to the age of 83", "lived to be over 90". */
function bareAge(rest: string): ReadRange | null {
  const match = to.exec(rest)
  const value = match?.[2] === undefined ? null : cardinalOf(match[2])
  if (!match || value === null) return null
  const limit = match[1]?.toLowerCase()
  const range = limit === undefined ? { least: value, most: value } : limit === 'under' ? { least: 0, most: value - 1 } : { least: value, most: Infinity }
  return { ...range, index: 0, length: match[0].length }
}
