import { matchesOf } from '../../../text/matches'
import type { Span } from '../../../text/span'
import type { Claim } from '../../claim'
import { kinPattern } from '../../lexicon/kin'
import { whoAt, whoIs } from '../../read-block'
import type { SentenceReading } from '../../reading'
import { hasVerb } from '../../verbs'
import { ofIllness, timeOfDay } from '../plain-gap'

/** The death that an age from `at` to `end` (offsets into the sentence's text) belongs to: whose it is, and the words that tell it. */
export function deathOfAge(sentence: SentenceReading, at: number, end: number): { readonly who: Claim['who']; readonly span: Span } | null {
  const death = deathBefore(sentence, at) ?? deathBehind(sentence, at, end) ?? deathBesideAside(sentence, at, end)
  return death ? { who: whoAt(sentence, sentence.span.start + death.index), span: death.span } : ownDeath(sentence, at)
}

interface Death {
  /** Where the verb stands in the sentence. */
  readonly index: number
  readonly span: Span
}

/** "On 4 May 1950, at the age of 81, Venn died": the age stands in the opening, the verb right behind its subject. */
function deathBehind(sentence: SentenceReading, at: number, end: number): Death | null {
  const left = sentence.text.slice(0, at).replace(/,? ?(?:at |when )?$/, '')
  const date = sentence.timexes.find((timex) => timex.type === 'DATE' && timex.span.end === sentence.span.start + left.length)
  if (left !== '' && !(date && /^(?:(?:On|In|Early on|Late in) )?$/.test(sentence.text.slice(0, date.span.start - sentence.span.start)))) return null
  const verb = /^,? (?:he|she|\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*){0,3} ?) ?(?:\p{Ll}+ly )?(died|passed away|was killed|was assassinated|was executed|was murdered|committed suicide)\b/u.exec(sentence.text.slice(end, end + 90))
  if (!verb?.[1]) return null
  const index = end + verb[0].length - verb[1].length
  return { index, span: { start: sentence.span.start + index, end: sentence.span.start + index + verb[1].length } }
}

/** "Venn, aged 81, died", "moved to Toll and, at the age of 81, died": set off by commas, the verb right behind. */
function deathBesideAside(sentence: SentenceReading, at: number, end: number): Death | null {
  const verb = asideOfDeath.exec(sentence.text.slice(end, end + 40))?.[1]
  if (verb === undefined || !/(?<!\bwho), (?:then |still |only |just )?(?:at )?$/.test(sentence.text.slice(0, at))) return null
  const index = sentence.text.indexOf(verb, end)
  return { index, span: { start: sentence.span.start + index, end: sentence.span.start + index + verb.length } }
}
const asideOfDeath = /^, (?:\p{Ll}+ly )?(died|passed away|was killed|was assassinated|was executed|was murdered|committed suicide)\b/u

/** "until his death in 2019 aged 83": nobody else is named whose death it could be. */
function ownDeath(sentence: SentenceReading, at: number): ReturnType<typeof deathOfAge> | null {
  const noun = /\b([Hh]is|[Hh]er) (?:own |sudden |early |untimely )?(death)(?: (?:at|in|on|from|of) [^;:()"]{1,40}?)?,? ?(?:at )?$/u.exec(sentence.text.slice(0, at))
  const death = noun ? noun.index + noun[0].indexOf('death', 3) : 0
  if (!noun || hasVerb(sentence.text.slice(death, at))) return null
  const end = sentence.span.start + noun.index
  if (kinPattern.test(sentence.text.slice(0, at)) || sentence.persons.some((person) => !person.isSubject && person.span.end <= end)) return null
  const start = sentence.span.start + death
  return { who: whoIs(sentence, /^his$/i.test(noun[1] ?? '') ? 'he' : 'she', end), span: { start, end: start + 5 } }
}

/** "at his summer house", "in her sleep", "at his beloved Norvale": where, and nobody's age. */
const wherePattern = /\b(?:at|in|near|on) (?:his|her|their) (?:[\p{L}’'-]+ ){0,3}?(?:home|house|residence|sleep|bed|villa|estate|cottage|farm|ranch|apartment|flat|mansion|castle|palace|hotel|retreat|hometown|birthplace|office|studio|car|arms|native \p{Lu}[\p{L}-]+|beloved \p{Lu}[\p{L}-]+)(?![\p{L}])/gu

/** "Her father fell ill when Orla was five and died when she was nine": the one who died (at `verb`) is not the one who was nine. */
export const isAgeOfAnother = (text: string, verb: number, age: number): boolean =>
  /^when\b/i.test(text.slice(age, age + 5)) && /\band (?:\p{Ll}+ly )?$/u.test(text.slice(Math.max(0, verb - 30), verb))

/** "that evening,", ", nine years to the day after the storm,", "on the day after Christmas": when, and nobody's age. */
const dayTold = /(?<!\bof )\bthat (?:same |very )?(?:day|night|evening|morning|afternoon|week|month|year|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)(?=[ ,])|, [\p{L}\d-]+ (?:years?|months?|weeks?|days?) (?:to the day )?(?:after|before) [^,;:()]{2,60}(?=,)|\bon the (?:day|eve|night|morning) (?:after|before) (?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?:\d{4})?/gu

/** "there soon after ", "three days later, ": nobody else is told of between the verb and the age. */
const soonAfter = /(?: there| here)?,? (?:(?:very |quite )?(?:soon|shortly|not long)|(?:an?|one|two|three|four|five|six|seven|several|some|\d+) (?:hours?|days?|weeks?|months?|years?)) (?:after|later|afterwards?|thereafter)(?= $|, $)/u

/** Letters between a verb of dying and its age at most: farther back nobody looks, however long the sentence. */
const LONGEST_CLAUSE = 600

const deaths = /\b(?:died|dies|passed away|was killed|was assassinated|was executed|was murdered|committed suicide|dying)\b/gi

/** The verb of dying that an age directly follows or belongs to in the same clause. */
function deathBefore(sentence: SentenceReading, at: number): Death | null {
  const from = Math.max(0, at - LONGEST_CLAUSE)
  const before = sentence.text.slice(from, at)
  const match = matchesOf(deaths, before).at(-1)
  if (!match) return null
  const index = from + match.index
  const between = before.slice(match.index + match[0].length)
  if (isAgeOfAnother(sentence.text, index, at)) return null
  if (/[;()]|:(?!\d)|\b(?:who|when|while|leaving|after|before|whose|where|that|his|her|their)\b|\band (?:\p{L}+ ){0,2}(?:was|had|he|she)\b/u.test(between.replace(timeOfDay, ' ').replace(dayTold, ' ').replace(ofIllness, ' ').replace(soonAfter, ' ').replace(/\bwhile \p{Ll}+ing [^,;()]{2,80}(?=,)/u, '').replace(wherePattern, (where) => (kinPattern.test(where) ? where : '')))) return null
  const start = sentence.span.start + index
  return { index, span: { start, end: start + match[0].length } }
}
