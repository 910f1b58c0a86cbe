import { institutionPattern } from './lexicon/name-words'

const post = /^((?:\p{Lu}[\p{L}\p{M}’'-]* ){1,4}(?:Secretary|Minister|Whip|Clerk|Leader|President|Chairman|Chairwoman|Chair|Speaker|Director|Chief|Commander|Commissioner|General|Solicitor|Architect|Counsel|Judge|Officer|Manager|Spokesman|Spokeswoman) )\p{Lu}\S* \p{Lu}/u

/** "Treasury Secretary Nils Dunn": so many letters of a run of capitalised words that speaks of an institution are the post of somebody named in full behind it; 0 where none are. */
export function lettersOfPost(words: string): number {
  const found = post.exec(words)?.[1] ?? ''
  return found !== '' && institutionPattern.test(found) && !institutionPattern.test(words.slice(found.length)) ? found.length : 0
}
