import type { Predicate } from '../claim'
import type { SubjectNames } from '../profile'
import { portfolio } from '../lexicon/houses'
import { gateOf, type Searched } from '../../text/matches'

/** "Dunn", "al-Dunn": a word of a name. */
const nameWord = "(?:(?<![\\p{L}\\p{M}-])(?:al|el)-)?\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const name = `(${nameWord}(?: (?:(?:de|da|di|del|la|le|van|von|der|den|bin|ibn|al|the) ){0,2}${nameWord}){0,5})`
/** Words between the verb and a name: "by his second cousin", "by fellow". No other name among them. */
const lead = "(?:(?!(?:it|him|them|with|by|in|on|for|to|of|from|at|all|many|some|most|several|both|each|those|these|parts?|and|or|but|as)\\b)[\\p{Ll}-]+ ){0,4}"
const named = name.replace('(', '(?<named>')
/** Not for good. */
const notFor = '(?![^.;]*\\b(?:acting|deputy|vice|interim|temporar\\p{Ll}+|provisional\\p{Ll}*)\\b)'
const kin = '(?:son|daughter|brother|sister|nephew|niece|cousin|grandson|granddaughter|uncle|widow|wife|husband|father|mother)(?:-in-law)?'
/** "his father, ", "his eldest son and heir, ": kin told between commas. */
const ofKin = `(?:his|her) (?:[\\p{Ll}-]+ ){0,2}${kin}(?: (?:once|twice) removed)?(?:,| and (?:heir|designated heir|co-ruler|namesake),?) `
const kinLead = `(?:${ofKin}|${lead})`
/** "by his minister of finance, ", "by a former student, ": who the next one was, before the name. */
const whoWas = `(?:(?:his|her|the|an?|another|fellow) (?!(?:[\\p{Ll}-]+ ){0,2}(?:${kin}|widower|consort)\\b)[^.;:(),\\p{Lu}\\d]{2,60}, )?`
const next = `(?:${whoWas}|${lead})`
/** ", until then her deputy, ", ", who had been a judge, ": said of the next one between the name and the verb. */
const aside = "(?:, (?:who|whose|whom|until|till|then|formerly|previously|himself|herself|by then|already|the|an?|his|her|one|another|aged|at)\\b[^.;:()\"“”]{2,110}?,)?"
const adverb = '(?:(?:had|then|later|soon|eventually|duly|in turn|\\p{Ll}+ly) ){0,2}'
/** Being put into an office. */
const put = '(?:elected|appointed|chosen|named|selected|picked|made|designated|promoted|recalled|returned|sent|brought in|sworn in|installed|called in)'
/** What makes a choice that was not taken, or a plan. */
const notTaken = '(?![^.;]*\\b(?:but|yet|(?:al)?though(?! it was\\b)|declined|refused|never|however|instead|withdrew|failed)\\b)'
/** What somebody who goes leaves to the next: "the mayoralty", "her office". */
const seat = '(?:office|post|position|mayoralty|premiership|prime ministership|presidency|governorship|chairmanship|chancellorship|speakership|leadership|portfolio|ministry|secretaryship|treasurership|directorship|throne|crown|(?:office|post|position) of [^.,;:()\\d]{3,40}?)'
/** A month or a day of the week is nobody: "took over as mayor from June". */
const noMonth = '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)'

export interface HolderPattern {
  readonly predicate: Extract<Predicate, 'predecessor' | 'successor' | 'appointer'>
  readonly pattern: RegExp
  /** Who must be doing it for the record's subject to be meant: `patient`, whom it is done to; `clause`, the "he" of a clause about the other; `joined`, as at the verb before; `open`: a day of the record must tell. */
  readonly doer: 'joined' | 'open' | 'subject-at-verb' | 'main-clause' | 'none' | 'patient' | 'clause'
  /** The words are looser than "succeeded": worth a doubt at most. */
  readonly weak?: boolean
  /** Looser still: the next holder may have been another after all. */
  readonly loose?: boolean
  /** So loose that only an office named in the sentence, or a day of the record beside it, tells that a change of holders is meant. */
  readonly vague?: boolean
  /** Only for crowns, which go from father to son. */
  readonly ofCrown?: boolean
  /** "followed Dunn as mayor": without an office right behind "as" the words mean something else. */
  readonly asRole?: boolean
}

const patterns: readonly HolderPattern[] = [
  { predicate: 'appointer', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:was|were|being|been|be) (?:\\p{L}+ly )?(?:re-?)?appointed (?:[^.,;:()]{3,60}? )?by ${lead}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?=[a-z])(?<!\\b(?:was|were|being|been|be|is) (?:\\p{L}+ly )?)(?:succeeded|replaced|succeeding|replacing|(?:elected|appointed|chosen|named|selected|nominated|picked)(?: \\p{L}+){0,6} to (?:succeed|replace)|(?:took|taking|take) over from) (?!by\\b|to\\b|in\\b|as\\b)${next}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', ofCrown: true, pattern: new RegExp(`\\b(?=[a-z])(?<!\\b(?:was|were|being|been|be|is) (?:\\p{L}+ly )?)(?:succeeded|succeeding) ${ofKin}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:took|taking|taken) over (?:as (?:the )?[^.,;:()\\d]{3,50}?|(?:the|his|her) (?:\\p{L}+ )?${seat}) from ${noMonth}${lead}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:defeated|defeating|unseated|unseating|ousted|ousting|beat|beating) (?:the )?(?:\\p{L}+ )?incumbent (?!(?:Vice|Deputy|President|Governor|Senator|Mayor|Prime|Secretary|Lieutenant)\\b)(?:(?:Republican|Democrat|Democratic|Conservative|Liberal|Labour|[\\p{Ll}-]+) ){0,2}${name}`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:was|were|being|been|be) (?:(?:\\p{L}+ly|himself|herself|then|later|soon|in turn|once more|once again|again) ){0,2}(?:succeeded|replaced) (?:(?:there|in turn) )?(?:(?:as|in|on|at) [^.;:]{3,50}? )?by ${next}${name}`, 'gu') },
  // "was succeeded as mayor by Dunn, and as clerk by Frey"
  { predicate: 'successor', doer: 'joined', pattern: new RegExp(`,? and (?:in turn )?(?:as|in|at) (?<=\\b(?:was|were|been) (?:\\p{L}+ly )?(?:succeeded|replaced|followed) [^.;:()]{3,160})(?<seat>[^.,;:()\\d]{3,60}?) by ${next}${named}`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', vague: true, pattern: new RegExp(`\\b(?:was|were|being|been) (?:(?:\\p{L}+ly|himself|herself|then|soon|in turn|once more|once again|again) ){0,2}followed (?:(?:there|in turn|in office) )?(?:(?:in|on|at) [^.;:]{3,40}? )?by ${next}${name}`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', vague: true, pattern: new RegExp(`\\b(?:(?:gave|giving|given) (?:way|place) to|(?:made|making) way for|(?:handed|handing) over to|(?:gave|giving) (?:it|them|this|that) up to) ${next}${name}`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', vague: true, pattern: new RegExp(`\\b(?:(?:resign|retir)(?:ed|ing)|(?:stood|standing|stepped|stepping) (?:down|aside)|withdr(?:ew|awing)) (?:(?:as|from|in|on) [^.;:()]{2,50}? )?in favou?r of ${next}${name}`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', vague: true, pattern: new RegExp(`\\b(?:(?:gave|giving) up|left|leaving|gave|giving|transferred|transferring|(?:handed|handing)(?: over)?) (?:the|his|her) (?:\\p{Ll}+ )?(?:${seat}|command|government|power|charge|department) (?:over )?to ${next}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', weak: true, pattern: new RegExp(`\\b(?:was|were|had been|been) (?:\\p{L}+ly )?${put}(?: [\\p{L}’'-]+){0,7} to (?:succeed|replace) ${next}${name}${notTaken}`, 'gu') },
  // "was elected to succeed Dunn as mayor on 3 May": a choice with its day was taken.
  { predicate: 'predecessor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:was|were|had been|been) (?:\\p{L}+ly )?(?:elected|chosen|selected|voted|sworn in) to (?:succeed|replace) ${next}${name}(?= as [^.,;:()\\d]{3,60} on (?:\\p{Lu}\\p{Ll}+ )?\\d)${notTaken}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', pattern: new RegExp(`\\b(?:took|taking|taken) (?:the place of ${next}|(?=\\p{Lu}[^.;:()]{1,50}['’]s? place\\b))${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'main-clause', vague: true, pattern: new RegExp(`, following ${name}(?=[.,;]|$)`, 'gu') },
  { predicate: 'predecessor', doer: 'none', pattern: new RegExp(`\\b(?:[Hh]is|[Hh]er) predecessor, ${name}(?=[.,;])`, 'gu') },
  { predicate: 'predecessor', doer: 'main-clause', pattern: new RegExp(`\\b[Ii]n (?:the )?(?:place|stead) of ${next}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'patient', vague: true, pattern: new RegExp(`\\b(?:chose|elected|appointed|named|picked|selected|made|sent|invited|asked|called|promoted|nominated|recalled|summoned|brought) (?<patient>him|her|\\p{Lu}[\\p{L}\\p{M}’-]+) (?:[^.;:()\\p{Lu}]{0,40} )?to (?:succeed|replace) ${next}${named}`, 'gu') },
  { predicate: 'predecessor', doer: 'clause', vague: true, pattern: new RegExp(`${name},? (?:whom (?<pronoun>he|she) (?:had |then |also )*(?:succeeded|replaced|followed)|from whom (?<second>he|she) (?:had )?(?:took|taken) over)\\b`, 'gu') },
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
  { predicate: 'successor', doer: 'open', pattern: new RegExp(`\\b(?:[Tt]he|[Hh]is|[Hh]er) (?:\\p{Ll}+ )?${seat} (?:then |duly |eventually )?(?:passed|went|fell)(?: on \\d{1,2} \\p{L}+(?: \\d{4})?| in (?:\\p{L}+ )?\\d{4})? to ${next}${name}(?=[.,;]|$| (?:on|in|and|who|when|after|as)\\b)`, 'gu') },
  { predicate: 'successor', doer: 'none', vague: true, pattern: new RegExp(`\\b(?:[Hh]is|[Hh]er) (?:place|seat|post|office|chair) (?:was|had been) (?:then )?(?:taken|filled)(?: on \\d{1,2} \\p{L}+(?: \\d{4})?| in (?:\\p{L}+ )?\\d{4})? by ${next}${name}`, 'gu') },
  { predicate: 'successor', doer: 'subject-at-verb', vague: true, pattern: new RegExp(`\\b(?:was|were|been) (?:displaced|supplanted|relieved|unseated) as [^.;:()]{3,50}? by ${next}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', vague: true, pattern: new RegExp(`\\b(?:inherited|inheriting|took|taking)(?: over)? (?:(?:the|his|her) (?:\\p{Ll}+ )?${seat}(?: of \\p{Lu}[\\p{L}\\p{M}’-]+)?|${portfolio}) (?:in \\d{4} )?from ${noMonth}${next}${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'subject-at-verb', asRole: true, pattern: new RegExp(`\\b(?:displaced|supplanted|relieved|unseated) ${lead}${name}(?= as (?:the )?\\p{L})`, 'gu') },
  { predicate: 'successor', doer: 'none', pattern: new RegExp(`\\b(?:[Hh]is|[Hh]er) (?:eventual |immediate )?successor(?: in (?:office|the post|the (?:\\p{Ll}+ )?${seat})|,? as [^.;:,]{3,40}?| and (?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+)?(?:,| was| had been| is)? ${name}`, 'gu') },
  { predicate: 'predecessor', doer: 'none', pattern: new RegExp(`\\b(?:[Hh]is|[Hh]er) (?:immediate )?predecessor(?:(?: in (?:office|the post|the (?:\\p{Ll}+ )?${seat})|,? as [^.;:,]{3,40}?)(?:,| was| had been| is)?| was| had been) ${name}`, 'gu') },
]

/** "X succeeded him": the pronoun must be the subject's. */
const patternsOfPronoun: ReadonlyMap<string, readonly HolderPattern[]> = new Map(['him', 'her', '(?:him|her)'].map((pronoun) => [pronoun, [
  { predicate: 'successor', doer: 'none', pattern: new RegExp(`${name}, who ${adverb}(?:succeeded|replaced) ${pronoun}(?=[.,;)]| (?:as|in|on|after|and|to|upon|when|while|but|with|there)\\b)`, 'gu') },
  { predicate: 'successor', doer: 'none', vague: true, pattern: new RegExp(`${name}, who ${adverb}(?:(?:took over from|followed|relieved) ${pronoun}(?=[.,;)]| (?:as|in|on|there|and)\\b)|took ${ownerOf(pronoun)} place\\b)`, 'gu') },
  { predicate: 'successor', doer: 'none', vague: true, pattern: new RegExp(`${name}${aside} ${adverb}(?:(?:took over from|followed|relieved) ${pronoun}(?=[.,;)]| (?:as|in|on|there|at|and)\\b)|(?:took|took over) ${ownerOf(pronoun)} place(?! (?:in history|among|beside|on the|at the table)\\b))`, 'gu') },
  { predicate: 'successor', doer: 'none', vague: true, pattern: new RegExp(`${name}${aside} ${adverb}(?:became|was ${put})(?: [^.;:()\\p{Lu}]{2,60}?)? (?:in ${ownerOf(pronoun)} (?:place|stead)|to (?:succeed|replace) ${pronoun}|as ${ownerOf(pronoun)} successor)\\b${notTaken}`, 'gu') },
  { predicate: 'successor', doer: 'none', pattern: new RegExp(`${name}${aside} ${adverb}(?:succeeded|replaced) ${pronoun}(?=[.,;)]| (?:as|in|on|after|and|to|upon|when|while|but|with|though|by|until|at|there|that|for (?:the|a) (?:second|third|fourth|last) time|the (?:same|next|following))\\b)`, 'gu') },
  { predicate: 'successor', doer: 'none', asRole: true, pattern: new RegExp(`${name} (?:took over from|followed) ${pronoun}(?= as (?:the )?\\p{L})`, 'gu') },
  { predicate: 'successor', doer: 'none', ofCrown: true, pattern: new RegExp(`\\b(?:[Hh]is|[Hh]er) (?:[\\p{Ll}-]+ ){0,2}${kin}, ${name}, (?:succeeded|replaced) ${pronoun}(?=[.,;)]| (?:as|in|on|after|and|upon|when|while)\\b)`, 'gu') },
  { predicate: 'predecessor', doer: 'none', vague: true, pattern: new RegExp(`${name} (?:then |duly |formally )?(?:handed|turned|passed|yielded|ceded)(?: over)? (?:the|his|her) (?:\\p{Ll}+ )?${seat}(?: of \\p{Lu}[\\p{L}\\p{M}’-]+)?(?: over)? to ${pronoun}(?=[.,;)]| (?:in|on|and|as|after|when)\\b)`, 'gu') },
  { predicate: 'successor', doer: 'open', pattern: new RegExp(`\\b(?:chose|elected|named|appointed|made|picked|put|installed|called|summoned|swore in) ${notFor}${next}${name} (?:(?:as |the )?[^.,;:()\\p{Lu}]{2,50}? )?(?:to (?:succeed|replace) ${pronoun}|as ${ownerOf(pronoun)} successor|in ${ownerOf(pronoun)} (?:place|stead))\\b${notTaken}`, 'gu') },
  { predicate: 'successor', doer: 'open', pattern: new RegExp(`\\b[Ii]n ${ownerOf(pronoun)} (?:place|stead),? ${notFor}(?:the \\p{Ll}+ )?${name} (?:became|was ${put}|took over)\\b`, 'gu') },
  { predicate: 'successor', doer: 'none', vague: true, pattern: new RegExp(`${name}, ${ownerOf(pronoun)} (?:eventual |immediate )?successor(?=,)`, 'gu') },
  { predicate: 'successor', doer: 'none', pattern: new RegExp(`${name} took over as (?:the )?[^.,;:()\\d]{3,40}? from ${pronoun}`, 'gu') },
  { predicate: 'predecessor', doer: 'none', pattern: new RegExp(`${name} (?:had )?preceded ${pronoun}(?= (?:as|in the office)\\b)`, 'gu') },
]]))
function ownerOf(pronoun: string): string {
  return pronoun.replace('him', 'his')
}

/** "Smith's successor, X", where Smith is the subject. */
const ofSubject: HolderPattern = { predicate: 'successor', doer: 'none', pattern: new RegExp(`\\b(?<owner>\\p{Lu}[\\p{L}\\p{M}-]*)['’]s? (?:eventual |immediate )?successor,? (?:as [^.;:,]{3,40}, )?${name.replace('(', '(?<named>')}`, 'gu') }

/** "X replaced Smith as mayor", where Smith is the subject. */
const afterSubject: HolderPattern = { predicate: 'successor', doer: 'none', pattern: new RegExp(`${name.replace('(', '(?<named>')} (?:succeeded|replaced|followed) (?<owner>\\p{Lu}[\\p{L}\\p{M}-]*)(?= as\\b)`, 'gu') }

/** "Dunn died, and Bell [succeeded him]". */
export const overOne = /(?<!\b(?:was|were|been|being|be) )\b(?:(?:succeeded|replaced|followed) (?:him|her)|(?:took|taking) (?:his|her) place|to take (?:his|her) place)\b(?! (?:by|in history|among|beside|at table)\b)/g

/** A pattern with all that can be said of it, so that all are alike to those who read them, and a cheap test for a match. */
export interface HolderRule extends Required<HolderPattern> {
  readonly mayMatch: (searched: Searched) => boolean
}

const ruleOf = ({ predicate, pattern, doer, weak = false, loose = false, vague = false, asRole = false, ofCrown = false }: HolderPattern): HolderRule =>
  ({ predicate, pattern, doer, weak, loose, vague, asRole, ofCrown, mayMatch: gateOf(pattern) })

/** The ways to name who came before or after; the last group, or the one called "named", is the name. */
export const patternsFor = ({ pronouns }: SubjectNames): readonly HolderRule[] => allRules.get(pronouns === 'she' ? 'her' : pronouns === 'he' ? 'him' : '(?:him|her)') ?? []
const shared = [...patterns, ofSubject, afterSubject].map(ruleOf)
const allRules: ReadonlyMap<string, readonly HolderRule[]> = new Map([...patternsOfPronoun].map(([pronoun, own]) => [pronoun, [...shared.slice(0, patterns.length), ...own.map(ruleOf), ...shared.slice(patterns.length)]]))

/** Cheap test for a holder statement. */
export const mayNameHolder = gateOf(...patterns.map(({ pattern }) => pattern), ...[...patternsOfPronoun.values()].flat().map(({ pattern }) => pattern), ofSubject.pattern, afterSubject.pattern, overOne)
