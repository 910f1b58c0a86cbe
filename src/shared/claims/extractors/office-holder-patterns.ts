import type { Predicate } from '../claim'
import type { SubjectNames } from '../profile'
import { gateOf } from '../../text/matches'

const name = "(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:de|da|di|del|la|le|van|von|der|den|bin|ibn|al|the) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,5})"
/** Words between the verb and a name: "by his second cousin", "by fellow". No other name among them. */
const lead = "(?:(?!(?:it|him|them|with|by|in|on|for|to|of|from|at|all|many|some|most|several|both|each|those|these|parts?|and|or|but|as)\\b)[\\p{Ll}-]+ ){0,4}"
const kin = '(?:son|daughter|brother|sister|nephew|niece|cousin|grandson|granddaughter|uncle|widow|wife|husband|father|mother)(?:-in-law)?'
/** "his father, ", "his eldest son and heir, ": kin told between commas. */
const ofKin = `(?:his|her) (?:[\\p{Ll}-]+ ){0,2}${kin}(?:,| and (?:heir|designated heir|co-ruler|namesake),?) `
const kinLead = `(?:${ofKin}|${lead})`
/** What somebody who goes leaves to the next: "the mayoralty", "her office". */
const seat = '(?:office|post|position|mayoralty|premiership|prime ministership|presidency|governorship|chairmanship|chancellorship|speakership|leadership|portfolio|ministry|secretaryship|treasurership|directorship|throne|crown|(?:office|post|position) of [^.,;:()\\d]{3,40}?)'
/** A month or a day of the week is nobody: "took over as mayor from June". */
const noMonth = '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)'

export interface HolderPattern {
  readonly predicate: Extract<Predicate, 'predecessor' | 'successor' | 'appointer'>
  readonly pattern: RegExp
  /** Who must be doing it for the record's subject to be meant. */
  readonly doer: 'subject-at-verb' | 'main-clause' | 'none'
  /** The words are looser than "succeeded": worth a doubt at most. */
  readonly weak?: boolean
  /** Looser still: the next holder may have been another after all. */
  readonly loose?: boolean
  /** Only for crowns, which go from father to son. */
  readonly ofCrown?: boolean
  /** "followed Dunn as mayor": without an office right behind "as" the words mean something else. */
  readonly asRole?: boolean
}

const patterns: readonly HolderPattern[] = [
  { predicate: 'appointer', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:was|were|being|been|be) (?:\\p{L}+ly )?(?:re-?)?appointed (?:[^.,;:()]{3,60}? )?by ${lead}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?=[a-z])(?<!\\b(?:was|were|being|been|be|is) (?:\\p{L}+ly )?)(?:succeeded|replaced|succeeding|replacing|(?:elected|appointed|chosen|named|selected|nominated|picked)(?: \\p{L}+){0,6} to (?:succeed|replace)|(?:took|taking|take) over from) (?!by\\b|to\\b|in\\b|as\\b)${lead}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', ofCrown: true, pattern: new RegExp(`\\b(?=[a-z])(?<!\\b(?:was|were|being|been|be|is) (?:\\p{L}+ly )?)(?:succeeded|succeeding) ${ofKin}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', asRole: true, weak: true, pattern: new RegExp(`\\b(?:was|were|had been) (?:\\p{L}+ly )?(?:appointed|chosen|elected|named|selected|picked) to (?:succeed|replace) ${lead}${name}(?= as (?:the )?\\p{L})(?![^.;]*\\b(?:but|yet|though|although|declined|refused|never|however)\\b)`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:took|taking|taken) over (?:as (?:the )?[^.,;:()\\d]{3,50}?|(?:the|his|her) (?:\\p{L}+ )?${seat}) from ${noMonth}${lead}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:defeated|defeating|unseated|unseating|ousted|ousting|beat|beating) (?:the )?(?:\\p{L}+ )?incumbent (?!(?:Vice|Deputy|President|Governor|Senator|Mayor|Prime|Secretary|Lieutenant)\\b)(?:(?:Republican|Democrat|Democratic|Conservative|Liberal|Labour|[\\p{Ll}-]+) ){0,2}${name}`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:was|were|being|been|be) (?:\\p{L}+ly )?(?:succeeded|replaced) (?:(?:as|in|on) [^.;:]{3,50}? )?by ${lead}${name}`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', ofCrown: true, pattern: new RegExp(`\\b(?:was|were|being|been|be) (?:\\p{L}+ly )?succeeded (?:(?:as|in|on) [^.;:]{3,50}? )?by ${ofKin}${name}`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:was|were|being|been|be) followed (?:as|in) [^.;:]{3,50}? by ${lead}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:was|were|being|been|be) preceded (?:(?:as|in (?:office|the)) [^.;:]{0,50}? ?)?by ${lead}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', asRole: true, pattern: new RegExp(`\\b(?=[a-z])(?<!\\b(?:was|were|being|been|be|is) (?:\\p{L}+ly )?)(?:followed|following) ${lead}${name}(?= (?:as|in the office of) (?:the )?\\p{L})`, 'gu') },
  { predicate: 'predecessor', doer: 'main-clause', pattern: new RegExp(`\\b[Ii]n succession to ${lead}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'main-clause', weak: true, pattern: new RegExp(`\\bbecame (?:the |an? )?(?:\\p{L}+ ){1,6}(?:in \\d{4} )?after ${name}(?=[.,;]|$)`, 'gu') },
  { predicate: 'predecessor', doer: 'none', pattern: new RegExp(`${name} (?:was|had been) (?:his|her) (?:immediate )?predecessor\\b`, 'gu') },
  { predicate: 'predecessor', doer: 'none', asRole: true, pattern: new RegExp(`${name}, (?:his|her) (?:immediate )?predecessor(?= as (?:the )?\\p{L})`, 'gu') },
  { predicate: 'successor', doer: 'none', asRole: true, pattern: new RegExp(`${name}, (?:his|her) (?:eventual |immediate )?successor(?= as (?:the )?\\p{L})`, 'gu') },
  { predicate: 'successor', doer: 'none', pattern: new RegExp(`${name} (?:was|became) (?:his|her) (?:immediate )?successor\\b`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:(?:handed|handing|turned|turning|passed|passing) (?:over )?|(?:yielded|yielding|lost|losing|relinquished|relinquishing|ceded|ceding|surrendered|surrendering) )(?:the|his|her) (?:\\p{Ll}+ )?${seat}(?: of \\p{Lu}[\\p{L}\\p{M}’'-]+)?(?: (?:over|in \\d{4}|on \\d{1,2} \\p{L}+ \\d{4}))? to ${lead}${name}`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', asRole: true, pattern: new RegExp(`\\b(?:handed|handing) over to ${lead}${name}(?= as (?:the )?\\p{L})`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', asRole: true, pattern: new RegExp(`\\b(?:made|making|gave|giving) way (?:for|to) ${lead}${name}(?= as (?:the )?\\p{L})`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', loose: true, pattern: new RegExp(`\\b(?:became|proclaimed|declared) (?:king|queen|emperor|empress|tsar|sultan|duke|shah)\\b[^.;:()]{0,60}? (?:up)?on the (?:death|abdication) of ${kinLead}${name}`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', loose: true, pattern: new RegExp(`\\babdicat(?:ed|ing) (?:the (?:throne|crown) )?in favou?r of ${kinLead}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'none', ofCrown: true, pattern: new RegExp(`\\b(?:[Hh]is|[Hh]er) (?:[\\p{Ll}-]+ ){0,2}${kin} and predecessor,? ${name}`, 'gu') },
  { predicate: 'successor', doer: 'none', ofCrown: true, pattern: new RegExp(`\\b(?:[Hh]is|[Hh]er) (?:[\\p{Ll}-]+ ){0,2}${kin} and (?:eventual |immediate )?successor,? ${name}`, 'gu') },
  { predicate: 'successor', doer: 'none', pattern: new RegExp(`\\b(?:[Hh]is|[Hh]er) (?:eventual |immediate )?successor(?: in (?:office|the post)|,? as [^.;:,]{3,40}?)?(?:,| was| had been| is)? ${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'none', pattern: new RegExp(`\\b(?:[Hh]is|[Hh]er) (?:immediate )?predecessor(?:(?: in (?:office|the post)|,? as [^.;:,]{3,40}?)(?:,| was| had been| is)?| was| had been) ${name}`, 'gu') },
]

/** "X succeeded him": the pronoun must be the subject's. */
const patternsOfPronoun: ReadonlyMap<string, readonly HolderPattern[]> = new Map(['him', 'her', '(?:him|her)'].map((pronoun) => [pronoun, [
  { predicate: 'successor', doer: 'none', pattern: new RegExp(`${name} (?:succeeded|replaced) ${pronoun}(?=[.,;)]| (?:as|in|on|after|and|to|upon|when|while|but|with|though|by|until|at|there|that|the (?:same|next|following))\\b)`, 'gu') },
  { predicate: 'successor', doer: 'none', asRole: true, pattern: new RegExp(`${name} (?:took over from|followed) ${pronoun}(?= as (?:the )?\\p{L})`, 'gu') },
  { predicate: 'successor', doer: 'none', ofCrown: true, pattern: new RegExp(`\\b(?:[Hh]is|[Hh]er) (?:[\\p{Ll}-]+ ){0,2}${kin}, ${name}, (?:succeeded|replaced) ${pronoun}(?=[.,;)]| (?:as|in|on|after|and|upon|when|while)\\b)`, 'gu') },
  { predicate: 'successor', doer: 'none', pattern: new RegExp(`${name} took over as (?:the )?[^.,;:()\\d]{3,40}? from ${pronoun}`, 'gu') },
  { predicate: 'predecessor', doer: 'none', pattern: new RegExp(`${name} (?:had )?preceded ${pronoun}(?= (?:as|in the office)\\b)`, 'gu') },
]]))
/** "Smith's successor, X", where Smith is the subject. */
const ofSubject: HolderPattern = { predicate: 'successor', doer: 'none', pattern: new RegExp(`\\b(?<owner>\\p{Lu}[\\p{L}\\p{M}-]*)['’]s? (?:eventual |immediate )?successor,? (?:as [^.;:,]{3,40}, )?${name.replace('(', '(?<named>')}`, 'gu') }

/** "X replaced Smith as mayor", where Smith is the subject. */
const afterSubject: HolderPattern = { predicate: 'successor', doer: 'none', pattern: new RegExp(`${name.replace('(', '(?<named>')} (?:succeeded|replaced|followed) (?<owner>\\p{Lu}[\\p{L}\\p{M}-]*)(?= as\\b)`, 'gu') }

/** The ways to name who came before or after; the last group, or the one called "named", is the name. */
export const patternsFor = ({ pronouns }: SubjectNames): readonly HolderPattern[] => allPatterns.get(pronouns === 'she' ? 'her' : pronouns === 'he' ? 'him' : '(?:him|her)') ?? []
const allPatterns: ReadonlyMap<string, readonly HolderPattern[]> = new Map([...patternsOfPronoun].map(([pronoun, own]) => [pronoun, [...patterns, ...own, ofSubject, afterSubject]]))

/** Cheap test for a holder statement. */
export const mayNameHolder = gateOf(...patterns.map(({ pattern }) => pattern), ...[...patternsOfPronoun.values()].flat().map(({ pattern }) => pattern), ofSubject.pattern, afterSubject.pattern)
