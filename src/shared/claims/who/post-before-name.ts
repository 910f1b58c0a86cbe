import { gateOf, type Searched } from '../../text/matches'
import { institutionPattern } from '../lexicon/name-words'

const post = /^((?:\p{Lu}[\p{L}\p{M}’'-]* ){1,4}(?:Secretary|Minister|Whip|Clerk|Leader|President|Chairman|Chairwoman|Chair|Speaker|Director|Chief|Commander|Commissioner|General|Solicitor|Architect|Counsel|Judge|Officer|Manager|Spokesman|Spokeswoman) )\p{Lu}\S* \p{Lu}/u

/** "Treasury Secretary Nils Dunn": so many letters of a run of capitalised words that speaks of an institution are the post of somebody named in full behind it; 0 where none are. */
export function lettersOfPost(words: string): number {
  const found = post.exec(words)?.[1] ?? ''
  return found !== '' && institutionPattern.test(found) && !institutionPattern.test(words.slice(found.length)) ? found.length : 0
}

const posts = '(?:Minister|Governor|Chancellor|President|Premier|Chairman|Chairwoman|Chair|Secretary|Ambassador|Director|Commissioner|Commander|Marshal|Speaker|Treasurer|Viceroy|Regent|Bishop|Archbishop|Mayor|Judge|Justice|Inspector|Postmaster|Surgeon|Attorney|Lieutenant|Admiral|Chief|Prime|Foreign|Vice|Deputy|Lord|First|Grand)'
const beforePost = new RegExp(`^((?:(?!${posts}\\b)\\p{Lu}[\\p{L}\\p{M}’'-]* ){1,3})(?=${posts}\\b)`, 'u')
const deed = /\b(?:appointed|named|made|elected|proclaimed|declared|created|nominated|re-?appointed|re-?elected) $/
const mayTellDeed = gateOf(deed)
/** The longest of these words, with a sign before it. */
const LONGEST_DEED = 14

/** "Dunn appointed [Venn Minister of Works]": so many letters of the run at `start` are the name of who was given the post behind it; 0 where it is no such run. */
export function lettersBeforePost(words: string, sentence: Searched, start: number): number {
  return mayTellDeed(sentence) && deed.test(sentence.text.slice(Math.max(0, start - LONGEST_DEED), start)) ? (beforePost.exec(words)?.[1] ?? ' ').length - 1 : 0
}
