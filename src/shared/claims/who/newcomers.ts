import { humanNoun } from '../lexicon/human-nouns'
import { kinPattern } from '../lexicon/kin'

const adjectives = "(?:[\\p{Ll}’'-]+ ){0,3}?"
/** "A young docker [took over]", "The next mayor [moved …]", "The eldest [went to sea]". */
const somebodyNew = new RegExp(`^(?:(?:an?|another|one|the (?:new|next|sitting|incumbent|then|previous|other)) ${adjectives}${humanNoun}(?![\\p{L}-])|the (?:eldest|youngest|former|latter)$)`, 'iu')
/** "The poet Hale [lived …]": a name the text has not given in full. */
const nounAndName = new RegExp(`^the ${adjectives}${humanNoun} (\\p{Lu}[\\p{L}\\p{M}’'-]+)$`, 'iu')
/** ", the next mayor, " behind a bare surname. */
const described = new RegExp(`^, (?:the|an?) ${adjectives}${humanNoun}(?:[^,;:.]{0,40}), `, 'u')
/** ", her sister, " behind a given name. */
const ofKin = new RegExp(`^, (?:his|her) (?:\\p{Ll}+ )?(?:${kinPattern.source}), `, 'u')
/** "Ida [married …]", "Ida, born in 1900, [became a nurse]": only people do so. */
const livesOn = /^(?:, (?:the (?:eldest|elder|oldest|youngest|younger|firstborn|second|third|fourth|fifth|sixth|seventh|last|next|only|other)|later|who|now|whose|(?:by )?then|formerly|known as|called|nicknamed|(?:[\p{L}-]+ (?:years?|months?) )?(?:older|younger) than|(?:who was )?born|himself|herself|his|her)\b|(?:,[^,;:()]{1,60},| \([^()]{1,60}\))? (?:was born|was (?:killed|educated|ordained|widowed|engaged|betrothed|baptised|christened|buried|married)|died|married|wed|remarried|divorced|never married|studied|graduated|retired|emigrated|survived (?:him|her|them)|became an? \p{Ll}+))/u

/** "There was an old docker who …", "The house belongs to a banker.", "Next door lived the poet Hale." */
const thereWas = new RegExp(`^There (?:was|lived|came) (?:also )?an? ${adjectives}${humanNoun}(?![\\p{L}-])`, 'u')
const endsWithSomebody = new RegExp(`\\b(?:by|for|to|from|with|was|is) (?:an?|another) ${adjectives}${humanNoun}[.!]?$|${'\\b(?:lived|worked|stood|sat|came|was|served) (?:the|an?) '}${adjectives}${humanNoun} \\p{Lu}[\\p{L}’'-]+[.!]?$`, 'u')
/** "Next door lived the poet [Nils Dunn].": the verb stands before its subject. */
const turned = new RegExp(`^(?:In|At|On|Next|Near|Beside|With|Among|Across|Above|Below|Under|Behind|There|Here|Opposite|Upstairs|Downstairs) [^,;:()]{0,60}?\\b(?:lived|worked|stood|sat|came|was|served) (?:also |still |once |already )?(?:(?:the|an?) ${adjectives}${humanNoun} )?$|^There (?:was|lived|came) (?:also )?$`, 'u')

/** A noun for a person anywhere. */
export const namesSomebody = new RegExp(`(?<![\\p{L}-])${humanNoun}(?![\\p{L}-])`, 'u')

/** Words that bring in a person by what they are, of whom a pronoun may speak next: "a smith", "his uncle". */
export const bringInSomebody = (words: string): boolean => namesSomebody.test(words) || kinPattern.test(words)

/** True when the phrase a sentence opens with, and what stands behind it, mean somebody the text has not spoken of. */
export function isNewcomer(phrase: string, behind: string, isOfSubject: (name: string) => boolean): boolean {
  const named = nounAndName.exec(phrase)?.[1]
  if (named !== undefined) return !isOfSubject(named)
  if (/^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(phrase)) return (livesOn.test(behind) || (behind.startsWith(', ') && (described.test(behind) || ofKin.test(behind)))) && !isOfSubject(phrase)
  if (!somebodyNew.test(phrase)) return false
  if (!behind.startsWith(',') || /^, who(?:se)? /.test(behind)) return true
  const name = /^, (\p{Lu}[\p{L}’'-]+), /u.exec(behind)?.[1]
  return name !== undefined && !isOfSubject(name)
}

/** True when a sentence that does not speak of the subject ends with somebody new, or says that there was somebody. */
export const bringsNewcomer = (sentence: string): boolean => thereWas.test(sentence) || (endsWithSomebody.test(sentence) && !/\b(?:he|she|his|her|him)\b/i.test(sentence))

/** True when the words before a name turn the sentence round, so that the name is whom it speaks of. */
export const isTurned = (before: string): boolean => turned.test(before) && !/\b(?:he|she)\b/i.test(before)

/** "Of his sons, Karl became a painter." */
export const isOneOfKin = (sentence: string): boolean => {
  const opening = /^(?:Of|Among) (?:his|her|their|the) [^,;:]{2,40}, (?=\p{Lu})/u.exec(sentence)?.[0]
  return opening !== undefined && kinPattern.test(opening)
}
