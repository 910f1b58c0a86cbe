import type { SentenceReading } from '../../reading'
import { hasVerb } from '../../verbs'
import type { VerbDate } from '../date-of-verb'

/** "in Bremen, Norvale, on"; "after Bell's death, at the Battle of …" tells of a battle. */
const ofPlace = /^(?: |, (?=[^,]*, on $))(?:at|in|near) (?:the )?(?!(?:Battle|Siege|Congress|Conference|Council|Treaty|Peace|Games|Olympics|Festival)\b)\p{Lu}[\p{L}\p{M}’'. -]{0,40}(?:, (?:in )?\p{Lu}[\p{L}\p{M}’'. -]{0,30}){0,2},? (?:on|in) $/u

/** "his birth on 4 May 1850", "her death in Bremen, Norvale, in 1912"; "the centenary of his death, in 1912" is another's day. */
export function isDateOfNoun(sentence: SentenceReading, found: VerbDate, from: number, to: number): boolean {
  if (found.side === 'left' || toldOfNoun.test(sentence.text.slice(0, from))) return false
  const between = sentence.text.slice(to, found.timex.span.start - sentence.span.start)
  // "Since her death, in 1997 and 2003, two lives have appeared", "the last volume came out, after her death, in 1997": the years are theirs.
  if (between.startsWith(',') && /(?:\b(?:since|before)|, (?:long |soon |shortly )?(?:after|following)) (?:his|her|\p{Lu}[\p{L}\p{M}’'-]+['’]s) $/iu.test(sentence.text.slice(0, from))) return false
  const plain = between.replace(/^ (?:came|occurred|took place)(?: \p{Ll}+ly)?(?= )/u, '').replace(ofCause, (words) => (hasVerb(words) ? words : ''))
  return ofPlace.test(plain) || /^(?:,? ?| (?:came|occurred|took place)(?: \p{Ll}+ly)? )(?:on|in|around|about|early in|late in)? ?$/u.test(/^,? \p{L}+ $/u.test(plain) ? plain : between)
}

/** "the centenary of his [death]", "announced her [death] on", "an inquest into her [death] on": the day of that. */
const toldOfNoun = new RegExp([
  '\\b(?:\\p{Ll}*centen(?:ary|nial)|\\p{Ll}*anniversary|causes?|reports?|news|investigation|account|rumou?rs?) (?:of|for|about|surrounding) [^,;]*$',
  '\\b(?:announc\\p{Ll}+|confirm\\p{Ll}+|commemorat\\p{Ll}+|celebrat\\p{Ll}+|disclos\\p{Ll}+|(?:report|mourn|mark|record)(?:ed|s|ing)|not(?:ed|es|ing)|(?:learn(?:ed|t|s|ing)?|heard|hear(?:s|ing)) of|(?:statement|report) (?:about|on)|(?:inquest|inquiry|investigation|hearing) (?:into|on)|certificate of|eve of) (?:his|her|\\p{Lu}[\\p{L}’-]+[\'’]s?) (?:\\p{Ll}+ )?$',
].join('|'), 'iu')

/** "in Bremen, [from heart failure], on". */
const ofCause = /,? (?:from|of|after|following) [\p{Ll} -]{3,40}(?=,? (?:on|in) $)| in an? (?:[\p{Ll}-]+ ){0,2}(?:crash|accident|fire|collision|fall|shipwreck|explosion|avalanche|duel|hospital|prison|asylum|ambush|wreck|clinic|sanatorium)(?=,? (?:on|in) $)/u
