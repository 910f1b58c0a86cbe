import type { Timex } from '../../../temporal/timex'
import { hasRival, type Claim, type Who } from '../../claim'
import { guardsAt } from '../../guards'
import { kinPattern } from '../../lexicon/kin'
import { verbSource } from '../../lexicon/grammar-words'
import { claimOfSentence } from '../../make-claim'
import { cardinalOf, cardinalSource } from '../../numbers'
import { whoAt, whoIs } from '../../read-block'
import type { SentenceReading } from '../../reading'
import { dateAfter } from '../date-of-verb'

const word = "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}"
const name = `${word}(?: ${word}){0,3}`
const somebody = `(?<who>[Hh]e|[Ss]he|${name})`
const age = `(?<age>${cardinalSource})(?<years> years old| years of age)?`
const hedge = '(?:then |now |only |just |still |already |barely |at |aged? |at the age of ){0,2}'
/** Behind an age nothing is counted: "she was 33 and unmarried", not "33 votes behind", "1.75 m", "7 and Dunn 6". */
const ended = '(?=\\.(?!\\d)|;|, (?!\\d)| and (?!\\d|the |\\p{Lu})| when )'
/** A smaller number that no word calls an age is rather a score. */
const LEAST = 10
const toldAsAge = /\b[Ww]hen |year-old/

/** Right behind a date that opens the sentence: "In 1924[, when she was 33, she]", "In 1924[, Venn (aged 33) ]", "In 1924[, Venn, age 33, ]", "In 1924[, she, now 33, ]", "In 1924 [she was 33 and …]". */
const behindOpening = [
  new RegExp(`^,? when (?<who>he|she) was ${hedge}${age},(?= (?:he|she) | \\p{Lu})`, 'u'),
  new RegExp(`^,? when (?<who>he|she) was ${hedge}${age}, (?:his|her|the) (?:family|parents) (?:moved|settled|emigrated|left|returned|fled)\\b`, 'u'),
  new RegExp(`^,? when (?<who>${name}) was ${hedge}${age},`, 'u'),
  new RegExp(`^,? ${somebody} \\((?:then |now )?aged? ${age}\\)`, 'u'),
  new RegExp(`^,? ${somebody}, ${hedge}${age}, `, 'u'),
  new RegExp(`^,? ${somebody} was ${hedge}${age}${ended}`, 'u'),
]

/** "The 33-year-old [Venn moved to Toll in 1924]." */
const inFront = new RegExp(`^(?:But )?[Tt]he (?:then )?(?<age>\\d{1,3})-year-old (?:(?<who>${name}) )?(?:\\p{Ll}{1,20}ly |was )?(?=${verbSource}\\b)`, 'u')

/** Behind a date that opens the sentence, what is done to her then: "In 1924, Quist brought [the 33-year-old Venn] to Toll." Who is described, played or published may be so of any time. */
const ofNamed = new RegExp(`^, [^;:()"“]{2,60}? (?:introduced|brought|took|sent|met|hired|signed|recruited|invited|appointed|married|chose|engaged|enrolled|arrested|adopted|promoted|selected|picked|transferred|apprenticed) the (?:then )?(?<age>\\d{1,3})-year-old (?<who>${name})`, 'u')

/** Behind a sentence with a date: "[She was then 33.]", "[Venn was 33 years old at the time and …]". */
const nextSentence = new RegExp(`^${somebody} was ${hedge}${age}(?: at the time| at that time| by then)?${ended}`, 'u')
/** Whose deed of that date it is: "In 1924 she", "She moved to Toll in 1924"; not "a school founded in 1924". */
const datedDeed = new RegExp(`^(?:(?:In|On) [^,;:()]{4,20},? (?:he|she|${name}) |(?:He|She|${name}) (?:\\p{Ll}{1,20}ly )?${verbSource} (?:(?:to|in|into|at|for|from) (?:the )?${word} )?(?:in|on) [^,;:()]{4,20}\\.?$)`, 'u')
/** Whose years those are is told elsewhere. */
const ofLife = /\bborn\b|\bbirth|\bdied\b|\bdeath|\bkilled\b/

/** Ages in the ways they stand beside what a sentence dates, where no word for an age says so. `before`: the sentence before in the paragraph. */
export function agesBeside(sentence: SentenceReading, before: SentenceReading | undefined, source: Claim['source']): Claim | null {
  const dates = datesOf(sentence)
  const [date] = dates
  return date === undefined ? ageOfSentenceBefore(sentence, before, source) : ageBehindOpening(sentence, date, source) ?? (dates.length === 1 ? ageInFront(sentence, date, source) ?? ageOfNamed(sentence, date, source) : null)
}

const datesOf = ({ timexes }: SentenceReading): readonly Timex[] => timexes.filter(({ type }) => type === 'DATE')

/** A day, a month or a year; a century ("of sixth-century art") is when nobody was of an age. */
const isPoint = ({ basis, when }: Timex): boolean => basis === 'explicit' && when?.kind === 'point' && (when.precision === 'day' || when.precision === 'month' || when.precision === 'year')

const opensSentence = ({ text, span }: SentenceReading, date: Timex): boolean => /^(?:In|On|By|Early in|Late in) $/.test(text.slice(0, date.span.start - span.start))

function ageBehindOpening(sentence: SentenceReading, date: Timex, source: Claim['source']): Claim | null {
  if (!opensSentence(sentence, date) || !isPoint(date)) return null
  const at = date.span.end - sentence.span.start
  const rest = sentence.text.slice(at)
  for (const pattern of behindOpening) {
    const found = pattern.exec(rest)
    if (found && mayBeOfKin(sentence, found, rest)) return null
    // "In 1924, when he was 24, Nils Quist moved": his.
    const next = date.span.end + (found?.[0].length ?? 0) + 1
    if (found) return /^\p{Lu}/u.test(sentence.text.slice(next - sentence.span.start)) && found[0].endsWith(',') && !sentence.persons.some(({ isSubject, span }) => isSubject && span.start === next) ? null : said(sentence, found, at, date, source)
  }
  return null
}

/** "In 1924, when she was three, the family moved [with their daughter]", "[Her father was Karl Venn.] In 1924, when Venn was 60, he left"; "when Venn was 99, rain stopped the play". */
function mayBeOfKin({ previous }: SentenceReading, found: RegExpExecArray, rest: string): boolean {
  if (!found[0].includes(' when ')) return false
  const isNamed = /^\p{Lu}/u.test(found.groups?.['who'] ?? '')
  if (isNamed) return ofScore.test(rest) || (kinPattern.test(previous) && previous.includes(found.groups?.['who'] ?? ''))
  return / (?:family|parents) /.test(found[0]) && (kinPattern.test(previous) || /\badopted\b/.test(previous) || kinPattern.test(rest.slice(found[0].length)))
}
const ofScore = /\b(?:innings|wickets?|match|game|play|scor\p{Ll}+|runs|votes|points|strokes|leads?|leading|behind|ahead)\b/u

function ageInFront(sentence: SentenceReading, date: Timex, source: Claim['source']): Claim | null {
  const found = /-year-old /.test(sentence.text) && isPoint(date) ? inFront.exec(sentence.text) : null
  return found && dateAfter(sentence, sentence.span.start + found[0].length) === date ? said(sentence, found, 0, date, source) : null
}

function ageOfNamed(sentence: SentenceReading, date: Timex, source: Claim['source']): Claim | null {
  // "Her brother Otto was older. In 1925, the court sent the 30-year-old Venn to prison.": him.
  if (!sentence.text.includes('-year-old ') || kinPattern.test(`${sentence.previous} ${sentence.text}`) || !opensSentence(sentence, date) || !isPoint(date)) return null
  const at = date.span.end - sentence.span.start
  const found = ofNamed.exec(sentence.text.slice(at))
  return found && said(sentence, found, at, date, source)
}

/** The date of the sentence before, where it has but one, and the pronoun can mean nobody else. */
function ageOfSentenceBefore(sentence: SentenceReading, before: SentenceReading | undefined, source: Claim['source']): Claim | null {
  const found = before && sentence.text.includes(' was ') ? nextSentence.exec(sentence.text) : null
  if (!before || !found || !datedDeed.test(before.text)) return null
  const [date, other] = datesOf(before)
  if (!date || other || !isPoint(date) || ofLife.test(before.text)) return null
  const claim = said(sentence, found, 0, date, source)
  return claim?.who.kind === 'subject' && !hasRival(claim) ? claim : null
}

function said(sentence: SentenceReading, found: RegExpExecArray, offset: number, date: Timex, source: Claim['source']): Claim | null {
  const { who: whose = '', age: words = '', years } = found.groups ?? {}
  const value = cardinalOf(words)
  if (value === null || !date.when || (value < LEAST && years === undefined && !toldAsAge.test(found[0]))) return null
  const start = sentence.span.start + offset + found[0].lastIndexOf(words)
  const span = { start, end: start + words.length }
  return claimOfSentence(sentence, source, {
    predicate: 'age-at', who: whoseAge(sentence, whose, sentence.span.start + offset + found[0].indexOf(whose), start), evidence: span, timex: date, when: date.when,
    object: { kind: 'number', value, span }, trigger: date.span, guards: guardsAt(sentence, span),
  })
}

/** A name's own, and no namesake's; else the pronoun's. */
function whoseAge(sentence: SentenceReading, whose: string, at: number, behind: number): Who {
  if (/^s?he$/i.test(whose)) return whoIs(sentence, whose.toLowerCase(), at)
  if (whose === '') return whoAt(sentence, behind)
  const person = sentence.persons.find(({ span }) => span.start <= at && at < span.end)
  return person?.isSubject === true && person.span.end >= at + whose.length ? { kind: 'subject', by: 'name' } : { kind: 'other', name: whose }
}
