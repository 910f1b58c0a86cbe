import { mayHold, type Searched } from '../text/matches'
import { relationOfPattern } from './lexicon/kin'
import { herTitles, hisTitles } from './lexicon/name-words'
import { isListedAsKin, listedAsKin } from './named-as-kin'
import type { SubjectNames } from './profile'

/**
 * Whether a name that may be the subject's is somebody else's who bears it: a child, a wife, a father. `title`: the word before the
 * name, where it is one, in lower case; `words`: those of the name, which begins at `start`.
 */
export const isOtherBearer = (sentence: Searched, start: number, title: string | undefined, words: readonly string[], names: SubjectNames): boolean =>
  isChildsName(sentence, start, words, names) || isElder(sentence, start, names) || (title !== undefined && isOfOtherTitle(title, names))
  || (words.length === 1 && ((mayHold(listedAsKin, sentence) && isListedAsKin(sentence.text, start)) || isBornOtherwise(sentence, start, names)))

/** "The elder Orla Venn" is another, unless the subject is called so. */
const isElder = (sentence: Searched, start: number, { full }: SubjectNames): boolean =>
  sentence.text.startsWith('er ', start - 3) && /\b[Tt]he (?:elder|younger) $/.test(sentence.text.slice(Math.max(0, start - 12), start)) && !full.some((name) => /\b(?:the (?:Elder|Younger)|Sr\.?|Jr\.?)(?:$| )/.test(name))

/** "Lady Venn", in the life of a Nils Venn. */
const isOfOtherTitle = (title: string, { pronouns }: SubjectNames): boolean =>
  (pronouns === 'he' && herTitles.has(title)) || (pronouns === 'she' && hisTitles.has(title))

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
