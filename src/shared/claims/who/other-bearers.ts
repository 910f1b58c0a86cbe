import { mayHold, type Searched } from '../../text/matches'
import { relationOfPattern, relationSource } from '../lexicon/kin'
import { humanNoun } from '../lexicon/human-nouns'
import { herTitles, hisTitles, openingWords, titleWords } from '../lexicon/name-words'
import { isListedAsKin, listedAsKin } from './named-as-kin'
import type { SubjectNames } from '../profile'

/**
 * Whether a name that may be the subject's is somebody else's who bears it: a child, a wife, a father. `title`: the word before the
 * name, where it is one, in lower case; `words`: those of the name, which begins at `start`.
 */
export const isOtherBearer = (sentence: Searched, start: number, title: string | undefined, words: readonly string[], names: SubjectNames): boolean =>
  (mayHold(thingBefore, sentence) && thingBefore.test(sentence.text.slice(Math.max(0, start - LONGEST_THING), start))) || isIntroduced(sentence, start) || isChildsName(sentence, start, words, names) || isElder(sentence, start, words, names) || (title !== undefined && (isOfOtherTitle(title, names) || (words.length === 1 && names.kinRanks?.includes(title) === true)))
  || isNamedAsKinsman(sentence, start, title, words, names) || (words.length === 1 && (isUnderNickname(sentence, start, names) || isBehindMaidenName(sentence, start, names) || (mayHold(listedAsKin, sentence) && isListedAsKin(sentence.text, start)) || isBornOtherwise(sentence, start, names)))

/** "The submarine Nils Venn was launched in 1990": a thing that bears the name. */
const thingBefore = /(?<!\b(?:[Oo]n|[Aa]board|[Ff]rom|[Ii]n|[Aa]t|[Oo]ff|[Bb]y|[Nn]ear|[Uu]nder|[Tt]o) )\b[Tt]he (?:\p{Ll}+ )?(?:submarine|destroyer|frigate|cruiser|ship|liner|steamer|steamship|ferry|schooner|lifeboat|locomotive|asteroid|minor planet|crater|airport|stadium|lighthouse|telescope) $/u
const LONGEST_THING = 40

/** "The elder Orla Venn", "Venn junior", "Nils Venn, Jr.," is another, unless the subject is called so. */
function isElder({ text }: Searched, start: number, words: readonly string[], { full }: SubjectNames): boolean {
  const end = start + words.join(' ').length
  const before = text.startsWith('er ', start - 3) ? /\b[Tt]he (elder|younger) $/.exec(text.slice(Math.max(0, start - 12), start))?.[1] : undefined
  const said = before ?? /^(?: (junior|senior)|,? (Jr|Sr)\.?)(?![\p{L}])/u.exec(text.slice(end, end + 8))?.slice(1).find((word) => word !== undefined)
  if (said === undefined) return false
  const own = /^(?:elder|senior|Sr)$/.test(said) ? /\b(?:the Elder|Sr\.?|[Ss]enior)(?:$| )/ : /\b(?:the Younger|Jr\.?|[Jj]unior)(?:$| )/
  return !full.some((name) => own.test(name))
}

/** "Not to be confused with a dancer named Nils Venn", "another painter, also called Nils Venn,": one of those who are so called, not he of whom the text has been speaking. */
function isIntroduced({ text }: Searched, start: number): boolean {
  const words = /(?:named|called) $/.test(text.slice(Math.max(0, start - 7), start)) ? introduced.exec(text.slice(Math.max(0, start - LONGEST_KIN), start))?.[0] : undefined
  return words !== undefined && (/^another\b|\b(?:also|likewise) /i.test(words) || mixedUp.test(text.slice(0, start)))
}
/** "to avoid confusion with a dancer named Nils Venn"; "the town hired a painter named Nils Venn" brings in the subject. */
const mixedUp = /\b(?:confus\p{Ll}+|mistak\p{Ll}+|mistook|unrelated|no relation|distinguish\p{Ll}*|same name|namesake)\b/u
const introduced = new RegExp(`\\b(?:[Aa]n?|[Aa]nother) (?:[\\p{Ll}-]+ ){0,4}?(?:${humanNoun})(?:,? (?:who was |who is )?(?:also |likewise ))? ?(?:named|called) $`, 'u')

/** "Lady Venn", in the life of a Nils Venn; "Miss Venn", where no pronoun tells who is the subject. */
const isOfOtherTitle = (title: string, { pronouns }: SubjectNames): boolean =>
  (pronouns === 'he' && herTitles.has(title)) || (pronouns === 'she' && hisTitles.has(title)) || (pronouns === null && title === 'miss')

/** Words that bring in somebody by what they are to the subject: "Venn's paternal grandfather and namesake, ", "his father, also named ", "her brother, ". */
const kinsmanBefore = new RegExp(`(?:(?<owner>\\p{Lu}[\\p{L}\\p{M}’'-]*)['’]s?|\\b(?:[Hh]is|[Hh]er)) (?:[\\p{Ll}-]+ ){0,3}?(?:${relationSource}(?<alike> and namesake,? |,? (?:who was )?(?:also|likewise) (?:named|called) |, )|(?<namesake>namesake,? ))$`, 'u')
/** Letters before a name that may say so. */
const LONGEST_KIN = 90
/** "Captain Nils Venn, ": set off by commas. */
const titledAside = /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){2,6}\p{Lu}[\p{L}\p{M}’'-]*(?:,| \()/u

/** "Venn's grandfather and namesake, Captain Nils Venn, …": he is so called as well, or has a rank where the words set him off. */
function isNamedAsKinsman({ text }: Searched, start: number, title: string | undefined, words: readonly string[], { surnames, given }: SubjectNames): boolean {
  if (words.length < 2 || !',de'.includes(text[start - 2] ?? '.') || !/(?:, | (?:called|named|namesake) )$/.test(text.slice(Math.max(0, start - 10), start))) return false
  const groups = kinsmanBefore.exec(text.slice(Math.max(0, start - LONGEST_KIN), start))?.groups
  if (!groups || (groups.owner !== undefined && !surnames.includes(groups.owner) && !given.includes(groups.owner))) return false
  const isAlike = groups.namesake !== undefined || groups.alike !== ', '
  return isAlike || (title !== undefined && titleWords.has(title) && titledAside.test(text.slice(start, start + LONGEST_KIN)))
}

const quotedBefore = /(?:(\p{Lu}[\p{L}\p{M}’'-]*) )?["“](\p{Lu}[\p{L}\p{M}’'-]*)["”] $/u

/** '"Buck" Venn', 'Karl "Buck" Venn': by a nickname that is not the subject's, nor behind a name or a title that may be. */
function isUnderNickname({ text }: Searched, start: number, { full, given }: SubjectNames): boolean {
  const [, before, nickname] = '"”'.includes(text[start - 2] ?? '.') ? quotedBefore.exec(text.slice(Math.max(0, start - LONGEST_KIN), start)) ?? [] : []
  if (nickname === undefined || given.includes(nickname) || full.some((name) => name.split(' ').includes(nickname))) return false
  if (before === undefined || openingWords.has(before.toLowerCase())) return true
  return !titleWords.has(before.toLowerCase()) && !given.includes(before) && !full.some((name) => name.startsWith(before))
}

/** "to Karl and Ida (Lunn) [Venn], who came": the name of somebody else, with the one she was born with in a bracket. */
function isBehindMaidenName({ text }: Searched, start: number, { full, given }: SubjectNames): boolean {
  const first = text[start - 2] === ')' ? maidenBefore.exec(text.slice(Math.max(0, start - LONGEST_KIN), start))?.[1] : undefined
  return first !== undefined && !titleWords.has(first.toLowerCase()) && !given.includes(first) && !full.some((name) => name.split(' ').includes(first))
}
const maidenBefore = /(?<!\p{L})(\p{Lu}[\p{L}\p{M}’'-]+) \((?:(?:née|nee|born) )?\p{Lu}[^()\d]{1,30}\) $/u

/** "Venn had been born in Bremen, the son of a smith", in the life of a woman: her husband, say, under the name they share. In "born to a smith, the son of a painter" the son is the smith. */
function isBornOtherwise({ text }: Searched, start: number, { pronouns }: SubjectNames): boolean {
  if (pronouns !== 'he' && pronouns !== 'she') return false
  const child = start === 0 ? bornChild.exec(text)?.[1] : undefined
  return child !== undefined && (child === 'son') !== (pronouns === 'he')
}

const bornChild = /^\p{Lu}[\p{L}\p{M}’'-]* (?:was|had been) born\b(?:(?! to | (?:child|twin|sister|brother) of )[^;:()]){0,90}?, (?:the|an?) (?:[\p{Ll}-]+ ){0,4}?(son|daughter) of\b/u

/** "the elder son of D. S. Venn", of a Dag Sverre Venn: fathers share initials with their sons. */
const isChildsName = (sentence: Searched, start: number, words: readonly string[], { full: [head = ''] }: SubjectNames): boolean =>
  words.length > 1 && words.slice(0, -1).every((word) => /^\p{Lu}\.$/u.test(word)) && !head.startsWith(words[0] ?? '') && relationOfPattern.test(sentence.text.slice(Math.max(0, start - 24), start))
