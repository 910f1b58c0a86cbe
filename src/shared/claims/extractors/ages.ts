import type { Timex } from '../../temporal/timex'
import type { Claim } from '../claim'
import { claimOfSentence } from '../make-claim'
import { whoAt, whoOfOpening } from '../read-block'
import type { Extractor, SentenceReading } from '../reading'
import { kinPattern } from '../lexicon/kin'
import { timeOfDay } from './date-of-verb'

const deathWords = /\b(?:died|dies|death|passed away|killed|assassinated|executed|murdered|suicide)\b/i
/** "aged about 60", "at the age of 20 or 21": no exact age. */
const vague = /\b(?:about|around|approximately|nearly|almost|or|over|under|between|least|circa|ca?\.)\b/i

/**
 * Ages of the subject: at death ("died aged 83"), and in a year ("In 1832, at age 33, he …"). The object is the age in
 * years; `when` is the date it belongs to where the sentence names one.
 */
export const extractAges: Extractor = (reading, context) => {
  const claims: Claim[] = []
  for (const sentence of reading.sentences) {
    for (const age of sentence.timexes) {
      if (age.type !== 'AGE' || !age.duration) continue
      const claim = claimOfAge(sentence, age, context.source)
      if (claim) claims.push(claim)
    }
  }
  return claims
}

function claimOfAge(sentence: SentenceReading, age: Timex, source: Claim['source']): Claim | null {
  const at = age.span.start - sentence.span.start
  const around = sentence.text.slice(Math.max(0, at - 14), age.span.end - sentence.span.start + 10)
  const years = age.duration?.years ?? 0
  if (years <= 0 || vague.test(around) || (age.duration?.months ?? 0) > 0) return null
  const object = { kind: 'number', value: years, span: age.span } as const
  const death = deathBefore(sentence, at)
  if (death) {
    const who = whoAt(sentence, sentence.span.start + death.index)
    return claimOfSentence(sentence, source, { predicate: 'age-at-death', who, evidence: age.span, when: null, timex: age, object, trigger: death.span })
  }
  const date = onlyDateBeside(sentence, age)
  if (!date) return null
  const who = whoOfOpening(sentence, age.span.start)
  const kin = kinPattern.test(sentence.text.slice(0, at))
  return claimOfSentence(sentence, source, { predicate: 'age-at', who: kin && who.kind === 'subject' ? { kind: 'other', name: null } : who, evidence: age.span, timex: age, when: date.when, object, trigger: date.span })
}

/** The verb of dying that an age directly follows or belongs to in the same clause. */
function deathBefore(sentence: SentenceReading, at: number): { readonly index: number; readonly span: { readonly start: number; readonly end: number } } | null {
  const before = sentence.text.slice(0, at)
  const match = /.*\b(died|dies|passed away|was killed|was assassinated|was executed|was murdered|committed suicide)\b/is.exec(before)
  if (!match?.[1]) return null
  const index = match[0].length - match[1].length
  const between = before.slice(match[0].length)
  if (/[;()]|:(?!\d)|\b(?:who|when|while|leaving|after|before|whose|where|that|his|her|their)\b|\band (?:\p{L}+ ){0,2}(?:was|had|he|she)\b/u.test(between.replace(timeOfDay, ' ').replace(/\bat (?:his|her) (?:home|house|residence)|\bin (?:his|her) (?:home|sleep|house)/g, ''))) return null
  const start = sentence.span.start + index
  return { index, span: { start, end: start + match[1].length } }
}

/** The one date of the sentence, written right before or right after the age: "In 1832, at age 33,". */
function onlyDateBeside(sentence: SentenceReading, age: Timex): Timex | null {
  if (deathWords.test(sentence.text)) return null
  const dates = sentence.timexes.filter((timex) => timex.type === 'DATE' && timex.when !== null)
  const [date] = dates
  if (dates.length !== 1 || !date || date.when?.kind !== 'point') return null
  const between = date.span.end <= age.span.start
    ? sentence.text.slice(date.span.end - sentence.span.start, age.span.start - sentence.span.start)
    : sentence.text.slice(age.span.end - sentence.span.start, date.span.start - sentence.span.start)
  return /^,? ?(?:when (?:he|she) was |at |in |on |and |only |just |while )*,? ?$/.test(between) ? date : null
}
