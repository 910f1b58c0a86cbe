import { relationEndPattern } from '../lexicon/kin'

/** As far before a name as its relation is looked for. */
const reach = 120

/** Words before a name that make it one of several children, brothers or sisters. */
export const listedAsKin = /\b(?:(?:two|three|four|five|six|seven|his|her|their|the|other|surviving) (?:sons|daughters|children|brothers|sisters)(?:[,:]| named| called)? (?:\p{Lu}[\p{L}\p{M}’'-]+(?: \([^()]*\))?(?:, and |, | and ))*|[Tt]he (?:elder|younger|eldest|youngest|first|second|third|other|latter|former) of (?:the|his|her|these) \p{Ll}+, )$/u

/** "two sons, Nils and Carl", "The younger of the two, Carl,": a child, brother or sister who bears the subject's given name. */
export const isListedAsKin = (text: string, at: number): boolean => listedAsKin.test(text.slice(Math.max(0, at - reach), at))

/** "His son Nils moved to Bremen.", "They had two sons, Carl and Nils.": whom a "Nils" of the next sentence may mean. */
export function namesAsKin(sentence: string, name: string): boolean {
  const at = sentence.lastIndexOf(name)
  return at > 0 && (isListedAsKin(sentence, at) || relationEndPattern.test(sentence.slice(Math.max(0, at - 32), at).replace(/(?:also )?(?:called|named) $/, '')))
}
