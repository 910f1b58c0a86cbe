import { endOf } from '../../../temporal/bounds'
import type { Timex, When } from '../../../temporal/timex'
import type { Span } from '../../../text/span'
import type { Claim, Predicate, Who } from '../../claim'
import { guardsAt, isQuoted } from '../../guards'
import { endTimex } from '../../end-timex'
import { fold } from '../../fold'
import { kinPattern, relationSource } from '../../lexicon/kin'
import { claimOfSentence } from '../../make-claim'
import { whoBefore } from '../../read-block'
import type { SubjectNames } from '../../profile'
import type { BlockContext, Extractor, SentenceReading } from '../../reading'
import { theSubject } from '../../who/of-phrase'
import { isSubjectName } from '../../who/subject-mentions'
import { hasVerb } from '../../verbs'

/** The opening bracket of a lead may hold names in other scripts, but not a whole story. */
const longestBracket = 420
/** Brackets that tell of a rule, a career or a marriage instead of a life. */
const notALife = /\b(?:r\.|reign\w*|ruled|office|fl\.|flourished|active|m\.|married|div\.|term|mayor|served|season|until|since|from)(?![\p{L}])/iu
/** A calendar other than the usual two; its days must not be compared with the record's. */
const otherCalendar = /\b(?:AH|BH|A\.H\.|AM|Hijri|Rajab|Ramadan|Muharram|Safar|Shawwal|Sha'?ban|Tishri|Nisan)\b/

/** Birth and death in a bracket: "(born 1 May 1955)", "(12 January 1729 – 9 July 1797)", "(d. 1850)". */
export const extractLifeBrackets: Extractor = (reading, context) => {
  const claims: Claim[] = []
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.timexes.length === 0 || !sentence.text.includes('(')) continue
    const opensLead = context.source === 'lead' && index === 0 && sentence.span.start < 3
    for (const bracket of bracketsOf(sentence)) claims.push(...claimsOfBracket(sentence, bracket, opensLead, context))
  }
  return claims
}

/** Outermost brackets of a sentence as block spans without the marks; one left open runs to the end of the sentence. */
function bracketsOf(sentence: SentenceReading): readonly Span[] {
  const spans: Span[] = []
  let depth = 0
  let open = 0
  for (let at = 0; at < sentence.text.length; at++) {
    const mark = sentence.text[at]
    if (mark === '(' && depth++ === 0) open = at + 1
    else if (mark === ')' && depth > 0 && --depth === 0) spans.push({ start: sentence.span.start + open, end: sentence.span.start + at })
  }
  if (depth > 0) spans.push({ start: sentence.span.start + open, end: Math.min(sentence.span.end, sentence.span.start + open + longestBracket) })
  return spans.filter((span) => span.end - span.start <= longestBracket)
}

function claimsOfBracket(sentence: SentenceReading, bracket: Span, opensLead: boolean, context: BlockContext): readonly Claim[] {
  const words = sentence.text.slice(bracket.start - sentence.span.start, bracket.end - sentence.span.start).replace(reigned, '').replace(inOtherCalendar, '')
  const skipped = renamed.exec(words)?.[0].length ?? 0
  const dates = sentence.timexes.filter((timex) => timex.span.start >= bracket.start + skipped && timex.span.end <= bracket.start + words.length && timex.type === 'DATE' && timex.when !== null)
  const life = lifeOf(words.slice(skipped), bracket.start + skipped, dates)
  if (life.length === 0) return []
  // "(Her sister was born in 1922.)"
  if ((bracket.start - sentence.span.start === 1 || !opensLead || /^\s*(?:and|with|like)\b/.test(words) || /^(?:[Hh]e|[Ss]he)\b/.test(sentence.text)) && kinPattern.test(words.slice(0, dates[0] ? dates[0].span.start - bracket.start : 0))) return []
  const opener = bracket.start - sentence.span.start === 1 ? ofWhom.exec(words)?.[1] : undefined
  if (opener !== undefined && !isSubjectName(opener.split(' '), context.names)) return []
  const isOpening = (opensLead && bracket.start - sentence.span.start < 220 && isFirstWithDates(sentence, bracket, context.names)) || (context.source === 'lead' && life.length === 2 && life.every(({ when }) => when?.precision === 'day') && isBehindFullName(sentence, bracket, context.names))
  // "Her stepfather raised Venn (he died in 2001)."
  const told = /^(?:(?:and|but|though) )?(he|she)\b/i.exec(words)?.[1]?.toLowerCase()
  if (!isOpening && told !== undefined && context.names.pronouns !== null && told !== context.names.pronouns) return []
  const who: Who = isOpening ? theSubject : whoBefore(sentence, bracket.start - 1)
  if (!isOpening && (who.kind !== 'relative' && !(who.kind === 'subject' && /\b(?:born|died)\b/i.test(words)))) return []
  const hedged = otherCalendar.test(words) || /\b(?:or|possibly|probably|disputed)\b/.test(datedPart(words))
  const guards = { ...guardsAt(sentence, bracket), attributed: false, posthumous: false, modal: false, negated: false }
  return life.map(({ predicate, timex, when }) => claimOfSentence(sentence, context.source, {
    predicate, who, evidence: timex.span, timex, when, trigger: null, guards: { ...guards, quoted: isOpening && sentence.persons[0]?.span.start === sentence.span.start ? isQuoted(sentence, timex.span) : guards.quoted, hedged: hedged || (!isOpening && guards.hedged) },
  }))
}

/** "(Dunn, born at Holm in 1888, ran …)": a sentence of its own, about whom it begins with. */
const ofWhom = /^(\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2} ?), (?:born|who|whose)\b/u

/** "(von Venn from 1888; 13 December 1816 – …", "(born Una Lunn, from 1888 Una Venn; 13 …": how one was called later, or before. */
const renamed = /^[^;()\d]{2,60}[ ,] ?(?:from|since|after|until|in) \d{4}(?: on(?:wards)?)?(?: \p{Lu}[^;()\d]{2,60})?; ?/u

/** "3 May 1853 – 16 December 1915, reigned 1880–1900": another stretch behind the life's. */
const reigned = /(?<=\d)[,;] ?(?:reigned|ruled|r\.) .*$/su

/** "3 May 1320 – 4 June 1390, 720–792 AH": the same years, as others count them. */
const inOtherCalendar = /(?<=\d|\bC\.?E\.?)[,;] ?\d{1,4}(?: ?[–-] ?\d{1,4})? (?:AH|A\.H\.|BH|AM|BS|SH)[^\p{L}\d]*$/u

/** Without the names a bracket opens with: "also spelled Ven or Fenn; born 3 May 1900". */
const datedPart = (words: string): string => /^[^\d;]*;(?=.*\d)(.*)$/s.exec(words)?.[1] ?? words

const ofSubject = new RegExp(`^\\)(?:,| (?:is|was)) (?:his|her) (?:[\\p{Ll}-]+ ){0,2}?(?:${relationSource})\\b`, 'iu')

/** The lead's first sentence: nothing but names stands before its first dated bracket. */
const isFirstWithDates = (sentence: SentenceReading, bracket: Span, names: SubjectNames): boolean => {
  const isYears = justYears.test(sentence.text.slice(bracket.start - sentence.span.start, bracket.end - sentence.span.start))
  const opening = withoutBrackets(sentence.text.slice(0, bracket.start - 1 - sentence.span.start))
  const before = (isYears ? opening : opening.replace(referredTo, ' ')).replace(/\b(?:born|baptised|baptized|called|named|known|nicknamed|titled|styled|spelled|spelt|also|better|commonly|credited)\b/g, '').replace(bars, '')
  const namesSubject = before.trim() === '' || sentence.persons.some((person) => person.isSubject && person.span.end < bracket.start) || (holdsName(before, names) && !isOfNamesake(sentence, bracket, before, names))
  // "Hugo Venn (1919–1999), her father, was a miner."
  if (ofSubject.test(sentence.text.slice(bracket.end - sentence.span.start, bracket.end - sentence.span.start + 70))) return false
  // "Ida and Una (1919–1999) went to school in Toll."
  const beside = ofTwoLands.test(before) ? undefined : /\p{Lu}[\p{L}\p{M}’'-]* and (\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)*) $/u.exec(before)?.[1]
  if (beside !== undefined && !isSubjectName(beside.split(' '), names)) return false
  // "The magazine Venn (1991–1999)".
  if (/^(?:The|An?) \p{Ll}/u.test(before) && !names.full.some((name) => name.includes(' ') && before.includes(name))) return false
  if (!namesSubject || hasVerb(before) || /['’]s /.test(before) || kinPattern.test(before)) return false
  // "Ida Venn, mayor of Toll (1919–1931), was …": the years of the office.
  if (besideJoint.test(before) || (describes.test(before) && isYears)) return false
  const first = sentence.timexes.find((timex) => timex.type === 'DATE')
  return first !== undefined && first.span.start >= bracket.start
}

/** "Few have governed as long as Ida Venn (3 May 1890 – 4 June 1960).", "It was Ida Venn (…) who": right behind her whole name, and no relation or namesake is spoken of. */
const isBehindFullName = (sentence: SentenceReading, bracket: Span, { full }: SubjectNames): boolean =>
  sentence.persons.some(({ isSubject, name, span }) => isSubject && span.end === bracket.start - 2 && name.includes(' ') && full.includes(name))
  && !anotherOfTheName.test(sentence.text.slice(0, bracket.start - sentence.span.start)) && !ofSubject.test(sentence.text.slice(bracket.end - sentence.span.start, bracket.end - sentence.span.start + 70))
const anotherOfTheName = new RegExp(`\\b(?:namesakes?|named (?:after|for)|confused|homonym\\w*|ancestor|elder|younger|senior|first of)\\b|\\b(?:${relationSource})(?![\\p{L}-])`, 'iu')

/** 'Ida Venn, often referred to as "Dr. Copper", OC [(3 May …]'; years alone are those of the name. */
const referredTo = /,? (?:\p{Ll}+ )?referred to as ["“][^"“”]{1,40}["”],? ?(?=(?:[A-Z]{2,6},? ?)*$)/u

/** "Ida Venn, DSO and Bar (": an order twice given. */
const bars = /(?<=[A-Z]{2}) (?:and|&) (?:(?:[Tt]wo|[Tt]hree|\d) )?[Bb]ars?(?!\p{L})/gu

/** "Princess Karl of Toll and Upper Holm (". */
const ofTwoLands = / of (?:the )?(?:\p{Lu}[\p{L}\p{M}’'-]* )+and (?:the )?(?:\p{Lu}[\p{L}\p{M}’'-]* )+$/u

/** "Ida Venn, judge and later (1919–1931) mayor": the years are those of what follows. */
const besideJoint = /\b(?:and|or|but|then|later|twice|formerly|previously|briefly) $/
/** "Ida Venn, mayor of Toll", "Ida Venn: poet, and veteran of the war": what she was, by a common noun, with something of its own. */
const describes = /[,:] (?:(?:the|an?|then|later|sometime|and|also) )*(?!(?:née|nee|alias|aka|born|von|van|der|den|del|della|ibn|bin|bint|und)\b)[\p{Ll}-]{3,}(?: \p{Ll}+)* (?:of|for|to|at|in|on|with) [^,;]*$/u
const justYears = /^\s*\d{3,4}\s?[–—-]\s?\d{2,4}\s*$/

/** "Ana do Vale": a particle of a name that is spelt like a verb. */
const particleDo = /(?<=\p{Lu}[\p{L}\p{M}’'-]{0,30} )do(?= \p{Lu})/gu

/** "Anna II (Ana Brand; Englished as Ann) (1 May 1700 – …": a bracket of names stands before that of the dates. */
const innermost = /\([^()]*\)/g
const withoutBrackets = (words: string): string => words.replace(innermost, ' ').replace(innermost, ' ').replace(particleDo, ' ')

/** "Ida Venn (1890–1960) was her aunt.", "The Venn House (1890–1993)": others that bear the surname. */
const isOfNamesake = (sentence: SentenceReading, bracket: Span, before: string, names: SubjectNames): boolean =>
  (/^The /.test(before) && !names.full.some((name) => name.startsWith('The '))) || sentence.persons.some((person) => !person.isSubject && person.name.includes(' ') && person.span.end < bracket.start && !names.given.some((given) => person.name.includes(given)))

/** A surname of the subject stands in the words, whatever marks and letters are around it. */
const holdsName = (words: string, names: SubjectNames): boolean => {
  const said = new Set(fold(words).split(/[^\p{L}\p{M}’'-]+|'{2,}/u))
  return names.surnames.some((name) => said.has(fold(name)))
}

interface LifeDate { readonly predicate: Predicate; readonly timex: Timex; readonly when: When | null }

/** What a bracket says of birth and death for certain. */
const lifeOf = (words: string, start: number, dates: readonly Timex[]): readonly LifeDate[] =>
  datesOf(words, start, dates).filter(({ timex }) => !isHalf.test(words.slice(timex.span.end - start, timex.span.end - start + LONGEST_OTHER)))

/** "954" of "954/955" and of "954 or 955": one of two years, of which nobody knows. */
const isHalf = /^(?:\/| or (?:possibly |perhaps |in )?)\d{1,4}(?!\d)/
const LONGEST_OTHER = 20

/** "baptised 3 May 1900 – 4 June 1980". */
const baptisedOn = /(^|[;,/] ?)\s*(?:(?:baptis|baptiz|christen)ed|bapt?\.) (?:on )?$/i

/** The dates of birth and death in a bracket; none when it may speak of something else. */
function datesOf(words: string, start: number, dates: readonly Timex[]): readonly LifeDate[] {
  if (dates.length === 0) return []
  const born = /(?<![\p{L}\p{M}.])(?:[Bb]orn|b\.)|^ ?\*(?= ?(?:\p{L}+ )?\d)/u.exec(words)
  const died = /(?<![\p{L}\p{M}.])(?:[Dd]ied|d\.)|†/u.exec(words)
  if (!born && !died && notALife.test(words)) return []
  const out: LifeDate[] = []
  const add = (predicate: Predicate, timex: Timex | undefined): void => {
    if (timex) out.push({ predicate, timex, when: timex.when })
  }
  if (born || died) {
    const after = (match: RegExpExecArray | null): number => match ? start + match.index + match[0].length : Infinity
    const from = dates.find((timex) => timex.span.start >= after(born) && (timex.span.end <= (died ? start + died.index : Infinity) || after(died) < after(born)))
    if (from && isEither(from, words, start)) add('born', from)
    else if (from) addRange(add, from, dates, words, start)
    // "3 May 1853 – died 16 December 1915"
    else if (died && !born && dates[0] && opensWith(words, dates[0].span.start - start) && /^ ?[–—-] ?$/.test(words.slice(dates[0].span.end - start, died.index))) add('born', dates[0])
    if (died) add('died', dates.find((timex) => timex.span.start >= after(died)))
    return out
  }
  const [first] = dates
  if (!first) return []
  const baptism = baptisedOn.exec(words.slice(0, first.span.start - start))
  if (baptism && opensWith(words, baptism.index + (baptism[1] ?? '').length)) {
    addRange(add, first, dates, words, start)
    return out.map((one) => (one.predicate === 'born' ? { ...one, predicate: 'baptised' } : one))
  }
  if (first.when?.kind === 'interval' && first.ends && dates.length === 1) return opensWith(words, first.span.start - start) ? ends(first) : []
  const dash = words.slice(0, first.span.start - start)
  if (/^\s*[–-]\s*$/.test(dash)) return [{ predicate: 'died', timex: first, when: first.when }]
  addRange(add, first, dates, words, start)
  return opensWith(words, first.span.start - start) && (out.length === 2 || first.when?.kind === 'interval') ? out : []
}

/** "born 1983/1984", "born 12–13 May 1983", "born between 1983 and 1987": one birth on a day nobody knows. */
function isEither(timex: Timex, words: string, start: number): boolean {
  if (timex.when?.kind !== 'interval' || !timex.ends?.from || !timex.ends.to) return false
  const { earliest, latest } = timex.when.bounds
  return latest - earliest < 3 * 366 || /\bbetween $/.test(words.slice(0, timex.ends.from.start - start)) || words.slice(timex.ends.from.end - start, timex.ends.to.start - start).includes('/')
}

/** The life's first date, and the second when a dash joins them. */
function addRange(add: (predicate: Predicate, timex: Timex | undefined) => void, first: Timex, dates: readonly Timex[], words: string, start: number): void {
  if (first.when?.kind === 'interval' && first.ends) {
    const after = dates.find((timex) => timex.span.start >= first.span.end && /^ ?[–—-] ?$/.test(words.slice(first.span.end - start, timex.span.start - start)))
    if (after) return add('died', after)
    for (const end of ends(first)) add(end.predicate, { ...end.timex, when: end.when })
    return
  }
  add('born', first)
  const second = dates.find((timex) => timex.span.start >= first.span.end && /[–—-]\s*(?:[^–—();\d]{0,60})$/.test(words.slice(first.span.end - start, timex.span.start - start)))
  const between = second ? words.slice(first.span.end - start, second.span.start - start) : ''
  // Who disappeared on that day died on another that nobody knows.
  if (second && !/\bborn\b|\b(?:disappear|vanish|missing|last (?:seen|heard)|lost|abdicat|deposed)/.test(between)) add(/\b(?:buried|interred)\b/.test(between) ? 'buried' : 'died', second)
}

/** Nothing but names, scripts and pronunciations stands before the dates: they are those of the person. */
const opensWith = (words: string, at: number): boolean => {
  const before = words.slice(0, at)
  return before === '' || /[;,:\])/]\s*(?:c\.|ca\.|circa|about|around)?\s*$/.test(before) || /^\s*(?:c\.|ca\.|circa|about|around|lived|probably)?\s*$/i.test(before)
}

/** Both ends of "12 January 1729 – 9 July 1797" as a birth and a death. */
function ends(range: Timex): readonly LifeDate[] {
  const out: LifeDate[] = []
  for (const [side, predicate] of [['from', 'born'], ['to', 'died']] as const) {
    const span = range.ends?.[side]
    const when = range.when ? endOf(range.when, side) : null
    if (span && when) out.push({ predicate, timex: endTimex(range, span, when), when })
  }
  return out
}
