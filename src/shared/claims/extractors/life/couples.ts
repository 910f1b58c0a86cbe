import type { ClaimObject, Who } from '../../claim'
import type { SubjectNames } from '../../profile'
import { followsTwoOthers, isAboutSubject, isCoupleOfSubject, whoIs } from '../../read-block'
import type { SentenceReading } from '../../reading'
import { humanNoun } from '../../lexicon/human-nouns'
import { isSpousesName, theSubjectBesideRival } from '../../who/of-phrase'

/** "… became engaged to Dunn's sister, Anna. In May they were married": of all people named, "they" are these two. */
const engaged = /\b(?:engaged to|proposed to|fianc[ée]+|fell in love with|courted|courting)\b/

/** "They" may be these. */
const aboutOthers = /\b(?:parents?|fathers?|mothers?|grandparents|daughters?|sons?|brothers?|sisters?|children)\b/i

/**
 * "They [married]", "The couple were later [divorced]": the subject and somebody else. Where a pronoun before may mean a rival, the one
 * other person whom the sentence before names must be of the couple ("he met Anna Quist. They …"), or be married to the subject by the record.
 */
export function coupleAt(sentence: SentenceReading, at: number, before: SentenceReading | undefined, names?: SubjectNames): Who | null {
  if (!they.test(sentence.text.slice(0, at))) return null
  if (names && sentence.text.startsWith('divorced', at) && (names.pronouns === 'she' ? toHisWife : names.pronouns === 'he' ? toHerHusband : null)?.test(sentence.text.slice(0, at)) === true) return twoOthers
  const own = names ? ofSameSentence(sentence, at, names) : null
  if (own) return own
  if (before && names && isAboutSubject(before) && isSpousesName(otherOfCouple(before)?.text ?? null, names)) return isCoupleOfSubject(sentence) ? { kind: 'subject' } : theSubjectBesideRival
  if (followsTwoOthers(sentence)) return twoOthers
  if (!engaged.test(sentence.previous) && (aboutOthers.test(`${sentence.previous} ${sentence.text}`) || ofParents.test(`${sentence.previous} ${sentence.text.slice(0, at)}`))) return before && names && !before.persons.some(({ name, isSubject }) => !isSubject && isSpousesName(name, names)) ? twoOthers : null
  if (isCoupleOfSubject(sentence)) return { kind: 'subject' }
  return before && / met \p{Lu}/u.test(before.text) && otherOfCouple(before) && isAboutSubject(before) ? theSubjectBesideRival : null
}

/** "He met Ida Quist at Holm, and they [married]", where the record has him married to Ida: the two, whoever was spoken of before. */
function ofSameSentence(sentence: SentenceReading, at: number, names: SubjectNames): Who | null {
  const others = sentence.persons.filter(({ isSubject, span }) => !isSubject && span.end <= sentence.span.start + at)
  if (others.length === 0 || !others.every(({ name }) => isSpousesName(name, names)) || !isAboutSubject(sentence) || aboutOthers.test(sentence.text.slice(0, at))) return null
  return isCoupleOfSubject(sentence) ? { kind: 'subject' } : theSubjectBesideRival
}

/** "She met Lunn while he was married to his first wife, Ida; the two [divorced]": in the life of a woman, he and his wife. */
const toHisWife = /\bmarried to his (?:[\p{Ll}-]+ ){0,2}wife\b/u
const toHerHusband = /\bmarried to her (?:[\p{Ll}-]+ ){0,2}husband\b/u

const twoOthers: Who = { kind: 'relative', name: null }

/** "Venn was born to Ida and Per Quist", "raised by …": her parents are spoken of behind it, as long as no "she" comes in between ("… In 1929 she met Per Lunn; they"). */
const ofParents = /(?:\bborn\b[^;()]{0,80} (?:to|where|of) |\bchild of\b|\b(?:raised|reared|brought up|adopted|fostered) (?:\p{Ll}+ ){0,3}by\b)(?:(?! [Ss]?[Hh]e\b)[^])*$/u
const they = /\b(?:they|couple|two|pair) (?:(?:were|had|have|been|got|then|later|finally|eventually|soon|first|never|also|\p{Ll}+ly) ){0,2}$/iu

/** The one person beside the subject whom the sentence before "They married" names; null for none or several. */
export function otherOfCouple({ persons }: Pick<SentenceReading, 'persons'>): (ClaimObject & { readonly kind: 'text' }) | null {
  const [other, ...more] = persons.filter((person) => !person.isSubject)
  return other && more.every(({ name }) => name === other.name) ? { kind: 'text', text: other.name, span: other.span } : null
}

/** "Nils and Ida, the daughter of a baker, were": what is said of the second. */
const asides = /(?:, (?:an?|the|then|living|who|whose|both|his|her)\b[^,;:()]{2,70}){1,2}, $/

/** "The painter and Ida Quist were [married]", where the record has him married to Ida. */
const ofSpouse = new RegExp(`^(?:[^,;:()]{2,40},? )?[Tt]he (?:\\p{Ll}+ )?(${humanNoun}) and ((?:\\p{Lu}[\\p{L}\\p{M}.’'-]* ){0,3}\\p{Lu}[\\p{L}\\p{M}’'-]*) $`, 'u')

/** "She and Nils Aasen were [married]", "Nils, then 30, and the 25-year-old Dunn have been [married]": the two, with their places in the sentence. */
function halvesOf(sentence: SentenceReading, at: number): { readonly left: string; readonly halves: readonly { readonly text: string; readonly start: number; readonly isSubject: boolean }[] } {
  const left = sentence.text.slice(0, at).replace(/(?:\b(?:was|were|had|have|been|got|both|later|then|\p{Ll}{3,}ly)\s+)+$/u, '').replace(asides, ' ')
  const pair = /(?<![\p{L}\p{M}’'-])([Hh]e|[Ss]he|(?:\p{Lu}[\p{L}\p{M}.’'-]* ){0,3}\p{Lu}[\p{L}\p{M}’'-]*)(?:, (?:an?|then|now|aged) [^,;:()]{1,60},)? and (?:(?:the )?(?:then )?\d{1,2}-year-old )?((?:\p{Lu}[\p{L}\p{M}.’'-]* ){0,3}\p{Lu}[\p{L}\p{M}’'-]*) $/u.exec(left)
  const half = (text: string, start: number) => ({ text, start, isSubject: sentence.persons.some(({ isSubject, span }) => isSubject && span.start >= sentence.span.start + start && span.end === sentence.span.start + start + text.length) })
  return { left, halves: pair?.[1] && pair[2] ? [half(pair[1], pair.index), half(pair[2], left.length - 1 - pair[2].length)] : [] }
}

/** "Orla and Dunn were [married]": Dunn, whoever else is spoken of. */
export function otherOfPair(sentence: SentenceReading, at: number): ClaimObject | null {
  const [other, ...more] = halvesOf(sentence, at).halves.filter(({ text, isSubject }) => !isSubject && !/^s?he$/i.test(text))
  const start = sentence.span.start + (other?.start ?? 0)
  return other && more.length === 0 ? { kind: 'text', text: other.text, span: { start, end: start + other.text.length } } : null
}

/** "She and Nils Aasen were married", "Nils and Dunn were married": the subject is one of the two; null where that is open. */
export function pairOf(sentence: SentenceReading, at: number, names?: SubjectNames): Who | null {
  const { left, halves: [first, second] } = halvesOf(sentence, at)
  const [, noun, spouse] = ofSpouse.exec(left) ?? []
  // "He knew a poet. The poet and Ida Quist were married": another.
  if (names && noun !== undefined && isSpousesName(spouse ?? null, names) && !sentence.previous.includes(noun)) return theSubjectBesideRival
  if (!first || !second || notOfTwo.test(sentence.text.slice(at))) return null
  const start = sentence.span.start + first.start
  if (sentence.persons.some((person) => !person.isSubject && person.span.end < start)) return null
  if (/^s?he$/i.test(first.text)) {
    const who = whoIs(sentence, first.text.toLowerCase(), start)
    return !second.isSubject ? who : who.kind === 'subject' ? null : { kind: 'subject' }
  }
  return first.isSubject !== second.isSubject ? { kind: 'subject' } : null
}

/** "had been [married] for ten years", "[married] three years in 1953", "were [married] and living in", "[married] off their niece", "[divorced] their spouses", "were [remarried] in church": no wedding of the two, or not theirs. */
const notOfTwo = /^(?:re-?married|(?:married|divorced|wed)(?: for| \p{Ll}+ years| and living| to (?:other|another)| off| their| an?) )/u
