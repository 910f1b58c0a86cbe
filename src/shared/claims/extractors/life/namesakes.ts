import { fold } from '../../fold'
import { relationSource } from '../../lexicon/kin'
import type { SubjectNames } from '../../profile'
import type { PersonMention, SentenceReading } from '../../reading'
import { hasVerb } from '../../verbs'
import { namesAsKin } from '../../who/named-as-kin'

/** A relative has just been named, and the name used here is neither the title's nor its surname alone: it may be theirs. */
export function mayBeNamesake(sentence: SentenceReading, at: number, names: SubjectNames): boolean {
  const left = sentence.text.slice(0, at)
  const used = [...sentence.persons].reverse().find((person) => person.span.end - sentence.span.start <= at)
  const [title = ''] = names.full
  const kin = namesakes.exec(left)
  if (kin) return !(used && isNamedBeforeKin(sentence, used, kin.index + kin[0].length))
  const previous = used ? withoutOwner(sentence.previous, used.name) : sentence.previous
  return used !== undefined && fold(used.name) !== fold(title) && !fold(title).endsWith(fold(used.name)) && (namesakes.test(withoutOtherNames(previous, used.name)) || (!used.name.includes(' ') && namesAsKin(sentence.previous, used.name)))
}

/** "Venn and his son moved to Toll, where [Venn] died": by the name was meant whose son it is, and another verb stands between. */
const isNamedBeforeKin = ({ text, span, persons }: SentenceReading, used: PersonMention, behindKin: number): boolean =>
  used.span.start - span.start > behindKin && persons.some((one) => one.isSubject && one.name.endsWith(used.name) && one.span.end - span.start < behindKin) && /\b(?:where|when|until|but) $/.test(text.slice(behindKin, used.span.start - span.start)) && hasVerb(text.slice(behindKin, used.span.start - span.start)) && !/^ (?:the )?(?:elder|older|younger|junior|senior)\b/.test(text.slice(used.span.end - span.start))

/** A relative named in the sentence may bear the subject's name. */
const namesakes = /\b(?:[Hh]is|[Hh]er|['’]s) (?:\p{L}+ )?(?:father|mother|son|daughter|brother|sister|grandfather|grandmother|grandson|granddaughter|uncle|aunt|nephew|niece|cousin|namesake)\b/u

/** "… his son Carl. Nils died soon after": whose name is told, and is another, is not meant by "Nils", where nobody else is called so. */
const withoutOtherNames = (before: string, name: string): string => (fold(before).includes(fold(name)) ? before : before.replace(namedKin, ''))
const namedKin = new RegExp(`${namesakes.source},? \\p{Lu}`, 'gu')

/** "… his wife Una, who was Ida's niece. Ida died": by the name was meant whose niece it was. */
const withoutOwner = (before: string, name: string): string => before.split(name).reduce((left, right) => (ownedKin.test(right) ? left + right.replace(ownedKin, '') : left + name + right))
const ownedKin = new RegExp(`^['’]s? (?:[\\p{Ll}-]+ ){0,2}?${relationSource}(?![\\p{L}-])(?!,? (?:\\p{Lu}|(?:and |also |who was )*(?:namesake|called|named)\\b))`, 'u')
