import { verbPattern } from './lexicon/grammar-words'

/** True when a finite verb stands in the words. */
export function hasVerb(words: string): boolean {
  verbPattern.lastIndex = 0
  const found = verbPattern.test(words)
  verbPattern.lastIndex = 0
  return found
}
