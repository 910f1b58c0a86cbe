import { isLand } from '../lexicon/countries'
import type { SubjectNames } from '../profile'
import type { SentenceReading } from '../reading'
import { isSpousesName } from './of-phrase'

/** "Karl and Ida Strand", "Karl Strand to his friend Ida Lunn": the words of two names. */
const pairs = /(\p{Lu}[\p{L}\p{M}’'-]+)(?:, [^,;:()]{2,40},)? (?:and|to) (?:(?:his|her|their) (?:[\p{Ll}-]+ ){1,3})?(?=(\p{Lu}[\p{L}\p{M}’'-]+))/gu
/** "to the Strands", "his neighbours", "of a smith and a nun": several people, none of them the subject. */
const several = /\b(?:[Tt]he (\p{Lu}[\p{L}\p{M}’'-]+)s\b(?![’'-])|(?:of|by|to|with|from|met|knew|were) an? (?:[\p{Ll}-]+ )?[\p{Ll}-]+ and (?:an?|his|her) [\p{Ll}-]+|\ban? (?:[\p{Ll}-]+ ){0,2}(?:couple|pair)\b(?! of )|\b(?:Mr\.? and Mrs|king and (?:the |his )?queen|prince and (?:the |his )?princess|duke and (?:the |his )?duchess)\b|(?:friends|neighbou?rs|landlords|hosts|tenants|lodgers)\b(?! of ))/gu

/** "Karl Strand and his wife", "Una Strand with her husband". */
const withSpouse = /(\p{Lu}[\p{L}\p{M}’'-]+),? (?:and|with) (?:his|her) (?:[\p{Ll}-]+ )?(?:wife|husband)\b/u
const LONGEST_TITLE = 10

/** Whether a sentence speaks of two people beside the subject, and of nobody whom the record has the subject married to: "they" of the next may be these. */
export function tellsOfTwoOthers({ text, span, persons }: SentenceReading, names: SubjectNames): boolean {
  if (persons.some((person) => !person.isSubject && isSpousesName(person.name, names))) return false
  const isOwn = (word: string): boolean => names.surnames.includes(word) || names.given.includes(word)
  const isOther = (at: number): boolean => persons.some((person) => !person.isSubject && person.span.start - span.start <= at + LONGEST_TITLE && at < person.span.end - span.start)
  if (withSpouse.exec(text)?.slice(1).some((word) => word !== undefined && !isOwn(word) && !/^S?[Hh]e$/.test(word))) return true
  for (const { 0: words, 1: first = '', 2: second = '', index } of text.matchAll(pairs)) if (!isOwn(first) && !isOwn(second) && !/^S?[Hh]e$/.test(first) && isOther(index + words.length)) return true
  for (const { 1: family } of text.matchAll(several)) if (family === undefined || (!isOwn(family) && !isLand(`the ${family}s`) && !isLand(`${family}s`))) return true
  return false
}
