import { fold } from '../fold'
import { bodyWords, canonicalWord, genericWords } from '../lexicon/roles'
import { findRoles } from './mention'
import type { RoleMention } from './role-mention'

const name = '\\p{Lu}[\\p{L}\\p{M}’\'-]*'
const proper = `(?:${name}(?: (?:of|for|and|the))* ){0,8}${name}`
/** "the Farmers Party, whose [leader]". */
const beforeWhose = new RegExp(`(?<body>${proper}),? whose (?:first |new |second |third )?$`, 'u')
/** "The Norvale Society had chosen her as its [president]". */
const beforeIts = new RegExp(`(?:^|[,;] |\\d |\\b(?:and|when|that) )(?:[Tt]he )?(?<body>${proper}) (?:had |then |unanimously |again |duly )*(?:elected|chose|chosen|named|appointed|made|installed|met)\\b[^;:()]* (?:its|their) (?:first |new |second |third )?$`, 'u')
/** "the Norvale Council, of which she was a [member]". */
const beforeMember = new RegExp(`(?<body>${proper}),? of which (?:he|she|${name}) (?:(?:had|then|later|also|soon|again|\\p{Ll}+ly) ){0,3}(?:was|been|became|remained) (?:also |again )?(?:an? )?$`, 'u')

/** "the council, whose [president]": no other body's. */
const ofBody = /\b(?:the|an?|this|that) (?:\p{Ll}+ ){0,2}(\p{Ll}+),? whose $/u

/** The mention with the words of the body that a pronoun before it stands for: the office must have them. `at`: where it begins in `text`. */
export function withBody(mention: RoleMention, text: string, at: number): RoleMention {
  if (mention.form !== 'holder' || mention.required.length > 0) return mention
  const home = homePlace.exec(text.slice(at + mention.span.end - mention.span.start, at + mention.span.end - mention.span.start + 90))
  if (home) return { ...mention, span: { start: mention.span.start, end: mention.span.end + home[0].length }, required: wordsOf(home.groups?.['place'] ?? '') }
  const left = text.slice(0, at)
  const isMember = mention.word === 'member'
  const body = (/ whose (?:\p{Ll}+ )?$/u.test(left) ? beforeWhose.exec(left) : / (?:its|their) (?:\p{Ll}+ )?$/u.test(left) ? beforeIts.exec(left) : isMember && left.includes(' of which ') ? beforeMember.exec(left) : null)?.groups?.['body']
  if (body === undefined) {
    const noun = ofBody.exec(left)?.[1]
    return noun !== undefined && bodyWords.has(noun) && !genericWords.has(noun) ? { ...mention, required: [noun] } : mention
  }
  // A member is called so by the house it is a member of.
  const [member] = isMember ? findRoles(`member of the ${body}`) : []
  if (member) return { ...member, span: mention.span, head: mention.head, strict: true }
  const words = wordsOf(body)
  return words.length === 0 ? mention : { ...mention, required: words, strict: true }
}

/** "[mayor] of her home town, Quenby,": the place by its name. */
const homePlace = new RegExp(`^ of (?:his|her|the|that) (?:[\\p{Ll}’'-]+ ){0,2}(?:town|city|village|island|province|country|borough|municipality)(?: of |, )(?<place>${name}(?: ${name}){0,2})(?=,| (?:from|between|in|on|until|since)\\b|[.;(]|$),?`, 'u')

const wordsOf = (body: string): readonly string[] => (fold(body).match(/[\p{L}\d]{2,}/gu) ?? []).map(canonicalWord).filter((word) => !/^(?:of|for|and|the)$/.test(word) && !genericWords.has(word))
