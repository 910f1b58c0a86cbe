import { months } from '../lexicon/months'

// The pieces of which statements about a change of holders are made. All are bounded, so that no text makes them slow.

const nameWord = "(?:(?<![\\p{L}\\p{M}-])(?:al|el)-)?\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const month = `(?:${months})`
const weekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
/** A month or a day of the week is nobody ("took over as mayor from June"), and that of a day is of no name ("On 3 May Dunn succeeded her"). */
const noDay = `(?!(?:${month}|${weekday})\\b(?! \\p{Lu}))(?!(?<=\\d )${month} )`
/** "Dunn", "al-Dunn", "the Lord of Dunn". */
const name = `${noDay}${nameWord}(?: (?:(?:de|da|di|del|la|le|van|von|der|den|bin|ibn|al|the) ){0,2}${nameWord}){0,5}`
export const named = `(?<name>${name})`

/** Words between the verb and a name: "by his second cousin", "by fellow". No other name among them. */
const lead = "(?:(?!(?:it|him|them|with|by|in|on|for|to|of|from|at|all|many|some|most|several|both|each|those|these|parts?|and|or|but|as)\\b)[\\p{Ll}-]+ ){0,4}"
const relative = '(?:son|daughter|brother|sister|nephew|niece|cousin|grandson|granddaughter|uncle|widow|wife|husband|father|mother)(?:-in-law)?'
/** "his eldest son", "her cousin". */
export const kinsman = `(?:[\\p{Ll}-]+ ){0,2}${relative}`
/** "his father, ", "his eldest son and heir, ": kin told between commas, who follow each other on thrones and seldom elsewhere. */
const kin = `(?:his|her) ${kinsman}(?: (?:once|twice) removed)?(?:,| and (?:heir|designated heir|co-ruler|namesake),?) `
/** "by his minister of finance, ", "by a former student, ": who the next one was, before the name. */
const post = `(?:his|her|the|an?|another|fellow) (?!(?:[\\p{Ll}-]+ ){0,2}(?:${relative}|widower|consort)\\b)[^.;:(),\\p{Lu}\\d]{2,60}, `
/** A name, with what may stand before it. */
export const someone = `(?:(?<kin>${kin})|${post}|${lead})${named}`

/** ", until then her deputy, ", ", who had been a judge, ": said of the next one between the name and the verb. */
export const aside = "(?:, (?:who|whose|whom|until|till|then|formerly|previously|himself|herself|by then|already|the|an?|his|her|one|another|aged|at|now|once|soon|son|daughter|brother|sister|nephew|cousin|elected|appointed|chosen|named|supported|backed|helped|urged)\\b[^.;:()\"“”]{2,110}?,)?"
export const adverbs = '(?:(?:had|then|later|soon|eventually|duly|in turn|\\p{Ll}+ly) ){0,2}'

/** What somebody who goes leaves to the next: "mayoralty", "office of speaker". */
export const seat = '(?:office|post|position|mayoralty|premiership|prime ministership|presidency|governorship|chairmanship|chancellorship|speakership|leadership|portfolio|ministry|secretaryship|treasurership|directorship|throne|crown|(?:office|post|position) of [^.,;:()\\d]{3,40}?)'

/** Being put into an office. */
export const put = '(?:elected|appointed|chosen|named|selected|picked|made|designated|promoted|recalled|returned|sent|brought in|sworn in|installed|called in)'

/** "in 1990", "on 3 May". */
export const when = '(?:on \\d{1,2} \\p{L}+(?: \\d{4})?|in (?:\\p{L}+ )?\\d{4})'

/** Behind "succeeded him": nothing that makes it "succeeded her father". */
export const behindPronoun = '(?=[.,;)]|$| (?:as|in(?! history)|on(?! (?:the )?stage)|after|and|to become|upon|when|while|but|with|though|by|until|at(?! (?:the )?table)|there|that|for (?:the|a) (?:second|third|fourth|last) time|the (?:same|next|following))\\b)'

/** What makes a choice that was not taken, or a plan. */
export const notTaken = /^[^.;]*\b(?:but|yet|(?:al)?though(?! it was\b)|declined|refused|never|however|instead|withdrew|failed)\b/
/** Not for good. */
export const notForGood = /^[^.;]*\b(?:acting|deputy|vice|interim|temporar\p{Ll}+|provisional\p{Ll}*)\b/u
