import type { Timex, When } from '../../../temporal/timex'
import { matchesIn } from '../../../text/matches'
import type { Claim } from '../../claim'
import type { SubjectNames } from '../../profile'
import { guardsAt } from '../../guards'
import { claimOfSentence } from '../../make-claim'
import { cardinalOf, cardinalSource } from '../../numbers'
import { whoAt, whoIs, whoOfOpening } from '../../read-block'
import type { Extractor, SentenceReading } from '../../reading'
import { kinPattern } from '../../lexicon/kin'
import { verbSource } from '../../lexicon/grammar-words'
import { dateAfter, dateOfVerb } from '../date-of-verb'
import { hasVerb } from '../../verbs'
import { deathOfAge } from './ages-at-death'
import { agesBeside } from './ages-beside'

const deathWords = /\b(?:died|dies|death|passed away|killed|assassinated|executed|murdered|suicide)\b/i
/** "aged about 60", "at the age of 20 or 21": no exact age. */
const vague = /\b(?:about|around|approximately|nearly|almost|or|over|under|between|least|circa|ca?\.)\b/i

/**
 * Ages of the subject: at death ("died aged 83"), and in a year ("In 1832, at age 33, he …"). The object is the age in
 * years; `when` is the date it belongs to where the sentence names one.
 */
export const extractAges: Extractor = (reading, context) => {
  const claims: Claim[] = []
  for (const [index, sentence] of reading.sentences.entries()) {
    const beside = agesBeside(sentence, reading.sentences[index - 1], context.source)
    if (beside) claims.push(beside)
    for (const age of sentence.timexes) {
      if (age.type !== 'AGE' || !age.duration || (beside && age.span.start <= beside.evidence.start && beside.evidence.end <= age.span.end)) continue
      const claim = claimOfAge(sentence, age, context.source)
      if (claim) claims.push(claim)
    }
    if (sentence.timexes.length === 0) continue
    claims.push(...agesWhen(sentence, context.source), ...birthdays(sentence, context.source))
    const opening = ageOfOpening(sentence, context.source, context.names) ?? ageOfDeed(sentence, context.source)
    if (opening) claims.push(opening)
  }
  return claims
}

function claimOfAge(sentence: SentenceReading, age: Timex, source: Claim['source']): Claim | null {
  const at = age.span.start - sentence.span.start
  const around = sentence.text.slice(Math.max(0, at - 14), age.span.end - sentence.span.start + 10)
  const years = age.duration?.years ?? 0
  if (years <= 0 || vague.test(around) || (age.duration?.months ?? 0) > 0 || isOfNamed(sentence, age)) return null
  const object = { kind: 'number', value: years, span: age.span } as const
  const death = deathOfAge(sentence, at, age.span.end - sentence.span.start)
  if (death) return claimOfSentence(sentence, source, { predicate: 'age-at-death', who: death.who, evidence: age.span, when: null, timex: age, object, trigger: death.span })
  const date = onlyDateBeside(sentence, age)
  if (!date) return null
  // "Became mayor in October 1950 at the age of 47": whose deed the date tells.
  const who = date.span.end === age.span.start - 1 && !(opensSentence(sentence, date) && isOfClause(sentence, age)) ? whoAt(sentence, date.span.start) : whoOfOpening(sentence, age.span.start)
  const kin = kinPattern.test(sentence.text.slice(0, at))
  return claimOfSentence(sentence, source, { predicate: 'age-at', who: kin && who.kind === 'subject' ? { kind: 'other', name: null } : who, evidence: age.span, timex: age, when: date.when, object, trigger: date.span })
}

/** "…, and the six-year-old Osric succeeded him", "…, and Queen Ida, aged 36, took the regency": the age of who is named beside it. */
const isOfNamed = ({ text, span, persons }: SentenceReading, age: Timex): boolean =>
  (/^ \p{Lu}/u.test(text.slice(age.span.end - span.start)) && !persons.some((person) => person.isSubject && person.span.start === age.span.end + 1))
  || persons.some((person) => !person.isSubject && (person.span.end < age.span.start && /^, (?:then |only |just )?(?:aged )?$/.test(text.slice(person.span.end - span.start, age.span.start - span.start)) && actsBehind.test(text.slice(age.span.end - span.start))))
const actsBehind = new RegExp(`^, ${verbSource}\\b`)

/** The one date of the sentence, written right before or right after the age: "In 1832, at age 33,". */
function onlyDateBeside(sentence: SentenceReading, age: Timex): Timex | null {
  if (deathWords.test(sentence.text)) return null
  const dates = sentence.timexes.filter((timex) => timex.type === 'DATE' && timex.when !== null)
  const [date] = dates
  if (!date || date.when?.kind !== 'point' || (dates.length !== 1 && !opensWithBoth(sentence, date, age))) return null
  const between = date.span.end <= age.span.start
    ? sentence.text.slice(date.span.end - sentence.span.start, age.span.start - sentence.span.start)
    : sentence.text.slice(age.span.end - sentence.span.start, date.span.start - sentence.span.start)
  return /^,? ?(?:when (?:he|she) was |at |in |on |and |only |just |while )*,? ?$/.test(between) ? date : null
}

/** "In 1836 at age 28[, Venn …]", "[he …]": and not "his wife". */
const isOfClause = ({ text, span, persons }: SentenceReading, age: Timex): boolean =>
  /^,? (?:he|she)\b/.test(text.slice(age.span.end - span.start)) || persons.some((person) => person.isSubject && /^,? $/.test(text.slice(age.span.end - span.start, person.span.start - span.start)))

const opensSentence = ({ text, span }: SentenceReading, date: Timex): boolean => /^(?:In|On|By|Early in|Late in) $/.test(text.slice(0, date.span.start - span.start))

/** "In 1836, at the age of 15, she …": whatever else the sentence dates. */
const opensWithBoth = (sentence: SentenceReading, date: Timex, age: Timex): boolean =>
  opensSentence(sentence, date) && date.span.end < age.span.start && /^,/.test(sentence.text.slice(age.span.end - sentence.span.start))

const adverb = '(?:only |just |already |barely )?'
/** "She was 35 when she became mayor in 1990." */
const wasWhen = new RegExp(`\\b(?:was|were) ${adverb}(${cardinalSource})(?: years old| years of age)? when(?:,? (?:in|on) [^,;:()]{4,30}?,?)? (he|she) `, 'giu')
/** "turned 50 in 1991", "celebrated her 60th birthday in 2001": the day itself, or one of that year. */
const turned = new RegExp(`\\b(?:turned|turning) (${cardinalSource})(?= (?:in|on) |[.;]|$|,? and\\b)|\\b(?:celebrat(?:ed|ing)|marked|marking) (?:his|her) (\\d{1,3})(?:st|nd|rd|th) birthday(?= (?:in|on|at) |[.,;]|$| and\\b)`, 'giu')

/** "On 4 May 1976, his 70th birthday," "on her 70th birthday, 4 May 1976,". */
const ownBirthday = /\b(?:his|her) (\d{1,3})(?:st|nd|rd|th) birthday(?=,)/giu

/** "In 1950, on his 60th birthday, Karl left": his who is told of, before it or right behind it. */
function isToldOfOwner({ text, span, persons }: SentenceReading, { index, 0: words }: RegExpExecArray): boolean {
  const end = index + words.length
  if (/\bs?he\b/i.test(text.slice(0, index)) || /^(?:, [^,;:()]{2,30})?, s?he\b/.test(text.slice(end, end + 40))) return true
  return persons.some((person) => person.isSubject && (person.span.end - span.start <= index || /^(?:, [^,;:()]{2,30})?, $/.test(text.slice(end, person.span.start - span.start))))
}

/** The age at an event the sentence dates: `when` is the event's. */
function agesWhen(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  return matchesIn(wasWhen, sentence).flatMap((match) => {
    const value = cardinalOf(match[1] ?? '')
    const start = sentence.span.start + match.index
    const inside = sentence.timexes.find(({ type, span }) => type === 'DATE' && span.start > start && span.end < start + match[0].length)
    const date = inside ?? dateAfter(sentence, start + match[0].length)
    if (value === null || value < 1 || !date || date.basis !== 'explicit' || date.when?.kind !== 'point' || deathWords.test(sentence.text)) return []
    const rest = sentence.text.slice(match.index + match[0].length)
    // "He was 14 when, in May 1950, she was born": who was and who did must be one.
    const pronoun = /\b(he|she) $/i.exec(sentence.text.slice(0, match.index))?.[1]?.toLowerCase()
    if (inside && (/^(?:was|were) born\b/.test(rest) || (pronoun !== undefined && pronoun !== match[2]?.toLowerCase()))) return []
    if (!inside && !isOneDeed(rest.slice(0, date.span.start - sentence.span.start - match.index - match[0].length))) return []
    const who = whoAt(sentence, start)
    return [claimAtAge(sentence, source, value, match, who, date, date.when)]
  })
}

const ofMen = /\b(?:father|uncle|brother|grandfather|son|nephew|cousin|friend|king|emperor|husband)\b/
const ofWomen = /\b(?:mother|aunt|sister|grandmother|daughter|niece|cousin|friend|queen|empress|wife)\b/
const yearOld = new RegExp(`^(?:In|On) [^,;()]{4,40}?(?:, (?:upon|after|on|at|following|with) [^,;()]{4,60})?,? (?:the (?:then )?|an? (?=\\d{1,3}-year-old \\p{Lu}))(\\d{1,3})-year-old (?:(\\p{Lu}[\\p{L}\\p{M}’'-]+) )?(?:\\p{Ll}+ly |was |had )?${verbSource}\\b`, 'u')

/** "In 1990 the 41-year-old became mayor", "In May 1990, the 41-year-old Bell moved": the age on the day that opens the sentence. */
function ageOfOpening(sentence: SentenceReading, source: Claim['source'], { pronouns, surnames }: SubjectNames): Claim | null {
  const match = /-year-old /.test(sentence.text) ? yearOld.exec(sentence.text) : null
  const [date] = sentence.timexes.filter((timex) => timex.type === 'DATE')
  if (!match || !date || date.when?.kind !== 'point' || date.basis !== 'explicit' || date.span.start - sentence.span.start > 3 || deathWords.test(sentence.text.slice(match[0].length))) return null
  if (date.span.end - sentence.span.start > match[0].indexOf('-year-old')) return null
  // "On the death of his uncle, the 50-year-old left": whose age it is, the words leave open.
  if ((pronouns === 'she' ? ofWomen : ofMen).test(match[0])) return null
  const named = match[2]
  const person = named === undefined ? undefined : sentence.persons.find((candidate) => candidate.span.start - sentence.span.start < match[0].length && candidate.name.endsWith(named))
  if (named !== undefined && person?.isSubject !== true) return null
  // "A 19-year-old Karl was cast", "His son … In 2011, a 21-year-old Venn joined": another of the name is brought in.
  if (/\ban? \d{1,3}-year-old/.test(match[0]) && (kinPattern.test(sentence.previous) || !surnames.includes(named ?? ''))) return null
  const at = sentence.span.start + match[0].indexOf('-year-old') - (match[1] ?? '').length
  const who = named === undefined ? whoIs(sentence, pronouns === 'she' ? 'she' : 'he', at) : whoAt(sentence, person?.span.end ?? at)
  const span = { start: at, end: at + (match[1] ?? '').length + '-year-old'.length }
  const value = Number(match[1])
  return claimOfSentence(sentence, source, { predicate: 'age-at', who: named === undefined ? who : { kind: 'subject' }, evidence: span, timex: date, when: date.when, object: { kind: 'number', value, span }, trigger: date.span, guards: guardsAt(sentence, span) })
}

/** "became mayor", "was elected mayor": no second verb, whose date it could be ("read a book published in 1920"). */
const isOneDeed = (said: string): boolean => {
  const words = said.replace(/^(?:started|began|stopped|quit|continued|kept) \p{Ll}+ing /u, 'began ')
  return !/\b(?:that|which|what|where|written|begun|known|given|taken|made|built|born|\p{Ll}+ing)\b/u.test(words.replace(/^\S+ /, '')) && !hasVerb(words.replace(/^(?:was |had |first )?\S+ /, ''))
}

/** "At the age of 22, Venn [joined the Tigers in 1950]": the one date of what the sentence opens with an age for. */
const ageFirst = new RegExp(`^(?:At (?:the )?age (?:of )?|Aged |At (?=\\d))(${cardinalSource})(?: years old| years)?(?:, (?:he|she|\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3} ?)| (?:he|she)) ?(?:\\p{Ll}+ly |was |had |first |then )*(?=${verbSource}\\b)`, 'u')

function ageOfDeed(sentence: SentenceReading, source: Claim['source']): Claim | null {
  const match = ageFirst.exec(sentence.text)
  const dates = sentence.timexes.filter((timex) => timex.type === 'DATE' && timex.when !== null)
  const [date] = dates
  const value = match?.[1] === undefined ? null : cardinalOf(match[1])
  if (!match || value === null || value < 1 || !date?.when || dates.length !== 1 || date.basis !== 'explicit' || date.when.kind !== 'point' || deathWords.test(sentence.text)) return null
  // "At 10 he left": the hour.
  if (/^At \d+ s?he\b/.test(match[0])) return null
  const at = sentence.span.start + match[0].length
  const deed = sentence.text.slice(match[0].length, date.span.start - sentence.span.start)
  // "Wrote about the strike in 1926": the date of what the deed is about.
  if (dateAfter(sentence, at) !== date || !isOneDeed(deed) || /,| (?:about|of|on|describing) /.test(deed)) return null
  const span = { start: sentence.span.start, end: sentence.span.start + match[0].search(/,| s?he\b/) }
  return claimOfSentence(sentence, source, { predicate: 'age-at', who: whoAt(sentence, at), evidence: span, timex: date, when: date.when, object: { kind: 'number', value, span }, trigger: date.span, guards: guardsAt(sentence, span) })
}

/** The age one has from that day on: in a bare year, the age at its end. */
function birthdays(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  return [...matchesIn(turned, sentence), ...matchesIn(ownBirthday, sentence)].flatMap((match) => {
    const value = cardinalOf(match[1] ?? match[2] ?? '')
    const start = sentence.span.start + match.index
    const end = start + match[0].length
    const owner = /^(his|her)\b/i.exec(match[0])?.[1]?.toLowerCase()
    const date = owner === undefined ? dateOfVerb(sentence, start, end)?.timex : sentence.timexes.find(({ span }) => (span.end <= start && /^, (?:on )?$/.test(sentence.text.slice(span.end - sentence.span.start, match.index))) || (span.start >= end && /^, (?:(?:on|in) )?$/.test(sentence.text.slice(end - sentence.span.start, span.start - sentence.span.start))))
    if (value === null || value < 1 || !date || date.basis !== 'explicit' || date.when?.kind !== 'point' || (owner !== undefined && !isToldOfOwner(sentence, match))) return []
    const { bounds } = date.when
    const when = { ...date.when, bounds: { earliest: bounds.latest, latest: bounds.latest } }
    return [claimAtAge(sentence, source, value, match, owner === undefined ? whoAt(sentence, start) : whoIs(sentence, owner === 'his' ? 'he' : 'she', start), date, when)]
  })
}

function claimAtAge(sentence: SentenceReading, source: Claim['source'], value: number, match: RegExpExecArray, who: Claim['who'], date: Timex, when: When): Claim {
  const from = sentence.span.start + match.index
  const span = { start: from, end: from + match[0].trimEnd().length }
  const kin = kinPattern.test(sentence.text.slice(0, match.index))
  return claimOfSentence(sentence, source, {
    predicate: 'age-at', who: kin && who.kind === 'subject' ? { kind: 'other', name: null } : who, evidence: span, timex: date, when,
    object: { kind: 'number', value, span }, trigger: date.span, guards: guardsAt(sentence, span),
  })
}
