import { fold } from './fold'
import { canonicalWord, genericWords } from './lexicon/roles'
import type { RoleMention } from './offices-mention'

const proper = '(?:\\p{Lu}[\\p{L}\\p{M}’\'-]*(?: (?:of|for|and|the))* ){0,8}\\p{Lu}[\\p{L}\\p{M}’\'-]*'
/** "the Farmers Party, whose [leader]". */
const beforeWhose = new RegExp(`(?<body>${proper}),? whose (?:first |new |second |third )?$`, 'u')
/** "The Norvale Society had chosen her as its [president]". */
const beforeIts = new RegExp(`(?:^|[,;] |\\d |\\b(?:and|when|that) )(?:[Tt]he )?(?<body>${proper}) (?:had |then |unanimously |again |duly )*(?:elected|chose|chosen|named|appointed|made|installed|met)\\b[^;:()]* (?:its|their) (?:first |new |second |third )?$`, 'u')

/** The mention with the words of the body that a pronoun before it stands for: the office must have them. `at`: where it begins in `text`. */
export function withBody(mention: RoleMention, text: string, at: number): RoleMention {
  if (mention.form !== 'holder' || mention.required.length > 0) return mention
  const left = text.slice(0, at)
  const body = (/ whose (?:\p{Ll}+ )?$/u.test(left) ? beforeWhose.exec(left) : / (?:its|their) (?:\p{Ll}+ )?$/u.test(left) ? beforeIts.exec(left) : null)?.groups?.['body']
  if (body === undefined) return mention
  const words = (fold(body).match(/[\p{L}\d]{2,}/gu) ?? []).map(canonicalWord).filter((word) => !/^(?:of|for|and|the)$/.test(word) && !genericWords.has(word))
  return words.length === 0 ? mention : { ...mention, required: words, strict: true }
}
