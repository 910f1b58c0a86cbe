import type { Timex } from '../../../temporal/timex'
import { hasRival, type Claim, type Who } from '../../claim'
import { guardsAt } from '../../guards'
import { verbSource } from '../../lexicon/grammar-words'
import { claimOfSentence } from '../../make-claim'
import { cardinalOf, cardinalSource } from '../../numbers'
import { whoAt, whoIs } from '../../read-block'
import type { SentenceReading } from '../../reading'
import { dateAfter } from '../date-of-verb'

const name = "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]* ?){1,4}"
const somebody = `(?<who>he|she|${name})`
const age = `(?<age>${cardinalSource})(?: years old| years of age)?`
const hedge = '(?:then |now |only |just |still |already |barely |at |aged |at the age of ){0,2}'
/** Behind an age nothing is counted: "she was 33 and unmarried", not "33 votes behind". */
const ended = '(?=[.;]|, (?!\\d)| and (?!\\d)| when )'

/** Right behind a date that opens the sentence: "In 1924[, when she was 33, ]", "In 1924[, Venn (aged 33) ]", "In 1924 [she was 33 and …]". */
const behindOpening = [
  new RegExp(`^,? when (?<who>he|she) was ${hedge}${age},`, 'u'),
  new RegExp(`^,? ${somebody}(?: ?\\(|, )${hedge}${age}(?:\\)|, )`, 'u'),
  new RegExp(`^,? ${somebody} ?was ${hedge}${age}${ended}`, 'u'),
]

/** "The 33-year-old [Venn moved to Toll in 1924]." */
const inFront = new RegExp(`^(?:But )?[Tt]he (?:then )?(?<age>\\d{1,3})-year-old (?<who>${name})?(?:\\p{Ll}+ly |was )?(?=${verbSource}\\b)`, 'u')

/** Behind a sentence with a date: "[She was then 33.]", "[Venn was 33 years old at the time and …]". */
const nextSentence = new RegExp(`^${somebody} ?was ${hedge}${age}(?: at the time| at that time| by then)?${ended}`, 'iu')
/** Whose years those are is told elsewhere. */
const ofLife = /\bborn\b|\bbirth|\bdied\b|\bdeath|\bkilled\b/

/** Ages in the ways they stand beside what a sentence dates, where no word for an age says so. `before`: the sentence before in the paragraph. */
export function agesBeside(sentence: SentenceReading, before: SentenceReading | undefined, source: Claim['source']): Claim | null {
  const dates = datesOf(sentence)
  const [date] = dates
  return date === undefined ? ageOfSentenceBefore(sentence, before, source) : ageBehindOpening(sentence, date, source) ?? (dates.length === 1 ? ageInFront(sentence, date, source) : null)
}

const datesOf = ({ timexes }: SentenceReading): readonly Timex[] => timexes.filter(({ type }) => type === 'DATE')

/** A day, a month or a year; a century ("of sixth-century art") is when nobody was of an age. */
const isPoint = ({ basis, when }: Timex): boolean => basis === 'explicit' && when?.kind === 'point' && (when.precision === 'day' || when.precision === 'month' || when.precision === 'year')

function ageBehindOpening(sentence: SentenceReading, date: Timex, source: Claim['source']): Claim | null {
  if (!/^(?:In|On|By|Early in|Late in) $/.test(sentence.text.slice(0, date.span.start - sentence.span.start)) || !isPoint(date)) return null
  const at = date.span.end - sentence.span.start
  const rest = sentence.text.slice(at)
  for (const pattern of behindOpening) {
    const found = pattern.exec(rest)
    // "In 1924, when he was 24, Nils Quist moved": his.
    const next = date.span.end + (found?.[0].length ?? 0) + 1
    if (found) return sentence.persons.some(({ isSubject, span }) => !isSubject && span.start === next) ? null : said(sentence, found, at, date, source)
  }
  return null
}

function ageInFront(sentence: SentenceReading, date: Timex, source: Claim['source']): Claim | null {
  const found = /-year-old /.test(sentence.text) && isPoint(date) ? inFront.exec(sentence.text) : null
  return found && dateAfter(sentence, sentence.span.start + found[0].length) === date ? said(sentence, found, 0, date, source) : null
}

/** The date of the sentence before, where it has but one, and the pronoun can mean nobody else. */
function ageOfSentenceBefore(sentence: SentenceReading, before: SentenceReading | undefined, source: Claim['source']): Claim | null {
  const found = before ? nextSentence.exec(sentence.text) : null
  if (!before || !found) return null
  const [date, other] = datesOf(before)
  if (!date || other || !isPoint(date) || ofLife.test(before.text)) return null
  const claim = said(sentence, found, 0, date, source)
  return claim?.who.kind === 'subject' && !hasRival(claim) ? claim : null
}

function said(sentence: SentenceReading, found: RegExpExecArray, offset: number, date: Timex, source: Claim['source']): Claim | null {
  const { who: word = '', age: words = '' } = found.groups ?? {}
  const value = cardinalOf(words)
  if (value === null || value < 1 || !date.when) return null
  const start = sentence.span.start + offset + found[0].lastIndexOf(words)
  const span = { start, end: start + words.length }
  return claimOfSentence(sentence, source, {
    predicate: 'age-at', who: whoseAge(sentence, word.trim(), sentence.span.start + offset + found[0].indexOf(word), start), evidence: span, timex: date, when: date.when,
    object: { kind: 'number', value, span }, trigger: date.span, guards: guardsAt(sentence, span),
  })
}

/** A name's own, and no namesake's; else the pronoun's. */
function whoseAge(sentence: SentenceReading, word: string, at: number, behind: number): Who {
  if (/^s?he$/i.test(word)) return whoIs(sentence, word.toLowerCase(), at)
  if (word === '') return whoAt(sentence, behind)
  const person = sentence.persons.find(({ span }) => span.start <= at && at < span.end)
  return person?.isSubject === true && person.span.end >= at + word.length ? { kind: 'subject', by: 'name' } : { kind: 'other', name: word }
}
