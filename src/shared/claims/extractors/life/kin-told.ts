import { gateOf, holds, matchesIn } from '../../../text/matches'
import type { Claim } from '../../claim'
import { claimsWhere } from '../../claims-where'
import { claimOfSentence } from '../../make-claim'
import { whoAt, whoOwns } from '../../read-block'
import type { Extractor, PersonMention, SentenceReading } from '../../reading'

/** Words of kin by what they are to the subject; step-, half-, foster- and in-laws are left out. */
const kin: Readonly<Record<string, string>> = {
  father: 'parent', mother: 'parent', parent: 'parent', son: 'child', daughter: 'child', child: 'child', brother: 'sibling', sister: 'sibling', sibling: 'sibling', husband: 'spouse', wife: 'spouse', spouse: 'spouse',
  grandfather: 'grandparent', grandmother: 'grandparent', grandson: 'grandchild', granddaughter: 'grandchild', uncle: 'uncle', aunt: 'uncle', nephew: 'nephew', niece: 'nephew', cousin: 'cousin',
}
const inverse: Readonly<Record<string, string>> = { parent: 'child', child: 'parent', sibling: 'sibling', spouse: 'spouse', grandparent: 'grandchild', grandchild: 'grandparent', uncle: 'nephew', nephew: 'uncle', cousin: 'cousin' }
const word = `((?<![\\p{L}-])(?:${Object.keys(kin).join('|')}))(?![\\p{L}-])`
const name = '(\\p{Lu}[\\p{L}\\p{M}\'’.-]*(?: (?:of |de |von |van )?\\p{Lu}[\\p{L}\\p{M}\'’.-]*){1,4})'
const age = '(?:(?:elder|older|younger|eldest|oldest|youngest|only|first|second|third|late|real|biological|twin) )?'
/** "is the mother of Anna Holm", "is Anna Holm's mother": the subject is of kin to another. */
const ofOther = new RegExp(`\\b(?:is|was) (?:the |an? )?${age}${word} (?:of|to) ${name}(?=[.,;]|$| and\\b)`, 'gu')
/** "her mother is Anna Holm", "Venn's father was Nils Venn". */
const whose = new RegExp(`${word} (?:is|was|is named|was named) ${name}(?=[.,;]|$)`, 'gu')
const bothWed = new RegExp(`\\bmarried (?:to )?both [^.,;]{3,50}? and ${name}(?=[.,;]|$)`, 'gu')
const wed = new RegExp(`\\b(?:married|wed|(?:is|was|has been|had been) (?:once )?married(?: [^.,;]{0,40}?)? to)(?: both)? +${name}(?=[.,;]|$| (?:in|on|and|when|at|for|before|after)\\b)`, 'gu')

/** "is the mother of Orla Venn", "is Orla Venn's mother": behind another's name. */
const isOf = new RegExp(` (?:is|was) (?:the |an? )?(?:${age}${word} of |[^,;.]{2,60}['’]s? ${age}${word}(?=[.,;]|$))`, 'u')
const verbOf = /^ (?:is|was) (?:the |an? )?/
const kinOf = new RegExp(`^${age}${word} of `, 'u')
const ownedKin = new RegExp(`^['’]s? ${age}${word}(?=[.,;]|$)`, 'u')

const mayTell = gateOf(isOf, ofOther, whose, bothWed, wed)

/** Whom the text gives as what kin of the subject, by name. */
export const extractKinTold: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => [...others(sentence, context.source), ...subjects(sentence, context.source)])
}

/** "NAME is the mother of Orla Venn", "NAME is Orla Venn's mother". */
function others(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  if (!holds(isOf, sentence)) return []
  const { text } = sentence
  return sentence.persons.filter((person) => !person.isSubject && person.name.includes(' ')).flatMap((person) => {
    const from = person.span.end - sentence.span.start
    const before = text.slice(0, person.span.start - sentence.span.start)
    const verb = verbOf.exec(text.slice(from))
    if (!verb || !/^$|[,;] (?:and )?$/.test(before)) return []
    const rest = text.slice(from + verb[0].length)
    const of = kinOf.exec(rest)
    const whom = of && subjectAt(sentence, from + verb[0].length + of[0].length)
    if (of) return whom && /^(?:[.,;]|$| and\b)/.test(text.slice(whom.span.end - sentence.span.start)) ? [claim(sentence, source, kin[of[1] ?? ''] ?? '', person.name, person.span.start - sentence.span.start, whom.span.end - sentence.span.start)] : []
    const subject = subjectAt(sentence, from + verb[0].length)
    const owned = subject && ownedKin.exec(text.slice(subject.span.end - sentence.span.start))
    return owned && subject ? [claim(sentence, source, kin[owned[1] ?? ''] ?? '', person.name, person.span.start - sentence.span.start, subject.span.end - sentence.span.start + owned[0].length)] : []
  })
}

const subjectAt = (sentence: SentenceReading, at: number): PersonMention | undefined => sentence.persons.find((person) => person.isSubject && person.span.start - sentence.span.start === at)

function subjects(sentence: SentenceReading, source: Claim['source']): readonly Claim[] {
  const found: Claim[] = []
  for (const match of matchesIn(ofOther, sentence)) {
    const relation = inverse[kin[match[1] ?? ''] ?? '']
    if (relation !== undefined && !namesSubject(sentence, match) && whoAt(sentence, sentence.span.start + match.index).kind === 'subject') found.push(claim(sentence, source, relation, match[2] ?? '', match.index, match.index + match[0].length))
  }
  for (const match of matchesIn(whose, sentence)) {
    if (whoOwns(sentence, sentence.span.start + match.index).kind === 'subject') found.push(claim(sentence, source, kin[match[1] ?? ''] ?? '', match[2] ?? '', match.index, match.index + match[0].length))
  }
  for (const match of [...matchesIn(wed, sentence), ...matchesIn(bothWed, sentence)]) {
    if (whoAt(sentence, sentence.span.start + match.index).kind === 'subject') found.push(claim(sentence, source, 'spouse', match[1] ?? '', match.index, match.index + match[0].length))
  }
  return found
}

const namesSubject = (sentence: SentenceReading, match: RegExpExecArray): boolean => sentence.persons.some((person) => person.isSubject && person.span.start - sentence.span.start >= match.index && person.span.end - sentence.span.start <= match.index + match[0].length)

function claim(sentence: SentenceReading, source: Claim['source'], relation: string, named: string, from: number, to: number): Claim {
  // A name may take the stop behind it along.
  const span = { start: sentence.span.start + from, end: sentence.span.start + to - (sentence.text[to - 1] === '.' && to === sentence.text.length ? 1 : 0) }
  return claimOfSentence(sentence, source, { predicate: 'kin', evidence: span, when: null, trigger: span, object: { kind: 'text', text: `${relation}|${named.replace(/['’]s$|[.]$/, '')}`, span } })
}
