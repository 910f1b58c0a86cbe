import { humanNoun } from '../lexicon/human-nouns'
import { genderOfPhrase, oneRelationPattern, relationSource } from '../lexicon/kin'
import { namesSomebody } from './newcomers'
import type { PersonMention } from '../reading'
import { hasVerb } from '../verbs'
import type { Speech, Topic } from './of-phrase'

const words = "(?:[\\p{Ll}’'-]+ ){0,3}?"
const somebody = `(?:${humanNoun}|${relationSource})`
/** "Venn's mother", "Venn's second assistant, Ida Lunn": the person, not the owner, is spoken of. "Venn's mother tongue" is none. */
const ownedPerson = new RegExp(`^['’]s? ${words}${somebody}(?: \\p{Lu}[^,;:]*)?$`, 'u')
/** "One of her pupils", "The youngest of the four sisters", "Only one of the girls": one of several people. */
const oneOfSeveral = new RegExp(`^(?:only |just )?(?:one|none|neither|another|the (?:first|last|second|third|eldest|oldest|elder|youngest|younger|latter|only one|best known|most famous)) (?:of|among) (?:[\\p{L}\\p{M}’'-]+ ){1,4}?(?:${humanNoun}s|girls|boys|women|men|ladies|${relationSource}s|children)(?![\\p{L}-])`, 'iu')
/** "A second Orla Venn", "Another Otto Venn": a namesake. */
const confused = /\b(?:not|never) (?:to )?be (?:confused|mistaken) (?:with|for)\b/
/** Words that say who the person named behind them is to somebody: "her aunt, the actress ", "the mother of ", "a pupil of ". */
const toSomebody = new RegExp(`\\b${relationSource}(?: of|,)? (?:the |an? |${words}${humanNoun} |the ${words}${humanNoun} )?$`, 'u')
/** "by her niece", "by an archivist" at the end of a passive. */
const bySomebody = new RegExp(`\\b(?:was|were|been|is|being) (?:\\p{Ll}+ ){0,3}\\p{Ll}+(?:ed|wn|en|de|lt|nt|ld|un|ght|id) (?:by|for) (?:the|an?|his|her) ${words}(?:${somebody}|\\p{Ll}+(?:ist|ian))(?: (?:of|in|from) [^,;:()]{2,40})?[.!]?$`, 'u')
/** "edited by Lunn.": a lone name behind a passive, that the text never gave in full. */
const byLoneName = /\b(?:was|were|been|is|being) (?:\p{Ll}+ ){0,3}\p{Ll}+(?:ed|wn|en|de|lt|nt|ld|un|ght|id) by \p{Lu}[\p{L}\p{M}’'-]+[.!]?$/u
const isByLoneName = (text: string): boolean => text.includes(' by ') && byLoneName.test(text)
const byName = /\b(?:was|were|been|is|being) (?:\p{Ll}+ ){0,3}\p{Ll}+(?:ed|wn|en|de|lt|nt|ld|un|ght|id) by (?:(?:the|an?|his|her) )?(?:\p{Ll}+ ){0,2}$/u
/** What happens inside a clause of its own: "a post which he had been offered by …"; "It was then that …" is none. */
const inClause = /\b(?:which|that|whom|where|when)\b[^,;:]*$/
export const isInClause = (before: string): boolean => inClause.test(before) && !/^It (?:is|was) /.test(before)
/** ", a judge", ", the mayor of Toll", ", who became a judge" to the end of the sentence. */
const described = /^(?:, (?:(?:an?|the|then|later|himself|herself|afterwards|his|her) |who(?:m|se)? )[^;:()]+)?[.!]?$/u
/** "Venn won, and in 1894 [Nils Dunn was convicted]": the last clause has a subject of its own. */
const ofClause = /(?:[,;] (?:and|but|while|whereas|so)|;) (?:(?:[Ii]n|[Oo]n|[Bb]y|[Aa]fter|[Aa]t|later|then|soon|finally|eventually) (?:[^,;:()]{1,30} )?)?(?:the (?:\p{Ll}+ ){1,2}|\p{Lu}\p{Ll}+ )?$/u
/** "She met Ida Lunn, a nurse.": the words introduce her. */
const newcomer = /^, (?:an?|the) [^;:()]+[.!]?$/u
const playedBy = /\b(?:(?:film|movie|play|series|musical|drama|biopic|opera|miniseries|episode) (?:of|about|on|based)|stars|starring|starred|played by|portrayed by|portrays|plays (?:him|her|the (?:part|role)))\b/

/** Whom the phrase behind an owner means ("Venn['s mother]"); null where it means a thing. */
export function ownedTopic(phrase: string): Topic | null {
  const found = ownedPerson.exec(phrase)?.[0]
  return found === undefined ? null : { who: { kind: 'other', name: null }, gender: genderOfPhrase(found) ?? 'either' }
}

/** "One of her pupils [became famous]": somebody whom the next pronoun means. */
export function severalTopic(text: string): Topic | null {
  const found = oneOfSeveral.exec(text)?.[0]
  if (found === undefined) return null
  const gender = /\b(?:sisters|daughters|girls|women|nieces|wives|aunts)$/i.test(found) ? 'female' : /\b(?:brothers|sons|boys|men|nephews|uncles|husbands)$/i.test(found) ? 'male' : 'either'
  return { who: { kind: 'other', name: null }, gender }
}

/**
 * A sentence about the subject that leads up to somebody else, so that the next pronoun may mean either: "She was the mother of Ida Beal,
 * a judge.", "Venn was succeeded by Ida Lunn.", "Venn trained Ida Lunn, who became a judge.", "In the film Venn is played by Ida Lunn."
 */
export function leadsToAnother(speech: Speech): boolean {
  const { text, persons, start } = speech
  if (confused.test(text)) return true
  if ((bySomebody.test(text) || isByLoneName(text)) && !isInClause(text)) return true
  const last = persons.filter((person) => !person.isSubject).at(-1)
  if (!last) return false
  if (isOnStage(speech)) return true
  if (persons.some((person) => person.isSubject && person.span.start > last.span.end)) return false
  if (persons.some((person) => !person.isSubject && ofClause.test(text.slice(0, person.span.start - start)) && hasVerb(text.slice(person.span.end - start, person.span.end - start + 60)))) return true
  const before = text.slice(0, last.span.start - start)
  const after = text.slice(last.span.end - start)
  if (!described.test(after)) return false
  return toSomebody.test(before) || /, who\b/.test(after) || newcomer.test(after) || (byName.test(before) && !isInClause(before))
}

/** "She left him and named [Venn]": who is called "she" and then by a name are two people; not so where the name is all that is spoken of. */
export function namesSubjectBehind(speech: Speech, from: number): boolean {
  const { text, persons, start } = speech
  const named = persons.find((person) => person.span.start - start > from)
  if (!named?.isSubject || !meansSubject(speech, named)) return false
  const between = text.slice(from, named.span.start - start)
  return objectOf.test(between) && !/[;:(]/.test(between) && /^(?:[,.;:!?]| (?:and|or|but|in|on|at|by|for|with|from|to|as|after|before|when)\b|$)/.test(text.slice(named.span.end - start))
}

const objectOf = /^(?:[Hh]e|[Ss]he) (?:[\p{Ll}’'-]+ ){0,6}?(?:met|married|left|divorced|knew|loved|taught|joined|helped|served|defeated|beat|succeeded|replaced|followed|advised|told|asked|saw|urged|supported|opposed|criticised|criticized|praised|accused|appointed|nominated|introduced|accompanied|persuaded|wrote to|worked (?:with|for)|studied (?:with|under)|lived with|naming|blaming|accusing|leaving|meeting|marrying|supporting|joining|succeeding|replacing|defeating) $|^(?:[Hh]e|[Ss]he) [^;:]{0,80}, (?:naming|blaming|accusing|leaving|meeting|marrying|supporting|joining|succeeding|replacing|defeating) $/u

/** "Nils Dunn died too late for a new ballot, and Venn won.": the last clause is the subject's. */
export const endsWithSubject = ({ text, persons, start }: Speech): boolean => {
  const last = persons.at(-1)
  return last?.isSubject === true && ofClause.test(text.slice(0, last.span.start - start)) && hasVerb(text.slice(last.span.end - start, last.span.end - start + 60))
}

/** "The film stars Ida Lunn as Venn.": who plays somebody is spoken of as much as whom they play. */
export const isOnStage = ({ text, persons }: Speech): boolean => playedBy.test(text) && persons.some((person) => !person.isSubject)

/** A noun for one person, outside a clause that hangs on a thing ("a wound which was cut open by a surgeon"). */
export function namesOnePerson(text: string): boolean {
  const main = text.replace(/ (?:which|that|whom|where) [^,;:]*$/, '')
  return namesSomebody.test(main) || oneRelationPattern.test(main) || isByLoneName(main)
}

/** Whether a mention of the subject's name means the subject, not what bears the name: "the Venn family", "the Venn Prize", "another Orla Venn". */
export const meansSubject = ({ text, start }: Speech, { span, isSubject }: PersonMention): boolean =>
  isSubject && !/^(?:['’]| family\b| \p{Lu})/u.test(text.slice(span.end - start)) && !/(?:^|, )(?:who|whom|whose|which) (?:\p{Ll}+ )*$|\b(?:[Aa]nother|[Aa] (?:second|third|different)|[Tt]he other|[Aa]n?) $/u.test(text.slice(0, span.start - start))
