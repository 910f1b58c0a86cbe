import { gateOf, matchesIn } from '../../../text/matches'
import type { Claim } from '../../claim'
import { claimsWhere } from '../../claims-where'
import { regionOf } from '../../lexicon/regions'
import { claimOfSentence } from '../../make-claim'
import { whoAt, whoOwns } from '../../read-block'
import type { Extractor, SentenceReading } from '../../reading'

const one = '(?:U\\.S\\.(?:A\\.)?|U\\.K\\.|\\p{Lu}[\\p{L}\\p{M}\'’-]*(?: (?:of |de )?\\p{Lu}[\\p{L}\\p{M}\'’-]*){0,3})'
const place = `(?:the )?(${one}(?:, ${one}){0,2})`
const single = '(?:the )?(?:same|one|a single) (town|city|state|country)'
const whole = '(?:all (?:of )?(?:his|her|their) life|(?:his|her|their) (?:whole|entire) life)'
const end = '(?=[.,;]|$| and\\b)'
/** "has lived in Ohio all her life", "spent his entire life in one country", "always lived in Oslo". */
const always = [
  new RegExp(`\\b(?:lived|resided) in (?:${place}|${single}) (?:for |throughout )?${whole}${end}`, 'gu'),
  new RegExp(`\\b(?:lived|spent|living|spending) (?:out )?${whole} in (?:${place}|${single})(?: in ${one})?${end}`, 'gu'),
  new RegExp(`\\b(?:has |had )?always (?:lived|resided) in (?:${place}|${single})(?: in ${one})?${end}`, 'gu'),
]
/** "never lived in Scotland". */
const never = new RegExp(`\\b(?:never|has not|had not|did not|didn['’]t|hasn['’]t) (?:ever )?(?:lived|live|resided|reside) in ${place}${end}`, 'gu')
/** "was never on the European continent". */
const neverOn = new RegExp(`\\bnever (?:been )?(?:on|to|in) the (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) continent${end}`, 'gu')
/** "never left Norway", "never traveled outside of the US", "never lived outside England". */
const inside = [
  new RegExp(`\\bnever (?:(?:once |ever )?left|(?:travel+ed|been|went|lived|resided|moved|set foot) outside(?: of)?) ${place}${end}`, 'gu'),
]
/** "lives in Texas", "is buried in Ohio", "was born outside of the United States", "was not born in Norvale". */
const livesIn = new RegExp(`\\b(?:(?:currently |now |still )?(?:lives|resides)(?: currently)?|is (?:currently |now )?(?:living|residing)) in ${place}${end}`, 'gu')
const buriedIn = new RegExp(`\\b(?:is|was|lies) (?:buried|interred) in ${place}${end}`, 'gu')
const bornOutside = new RegExp(`\\b(?:born outside(?: of)?|(?:was not|wasn['’]t|was n['’]t) born in) ${place}${end}`, 'gu')
const region = '((?:the )?(?:far |upper |lower )?(?:(?:\\p{Lu}?\\p{Ll}+(?:ern)?[- ])?[Cc]oast|[Mm]id-?[Ww]est(?:ern)?|[Nn]ew [Ee]ngland|[Dd]eep [Ss]outh|[Pp]acific [Nn]orth-?[Ww]est|[Nn]orth-?[Ee]ast(?:ern)?|[Nn]orth-?[Ww]est(?:ern)?|[Ss]outh-?[Ee]ast(?:ern)?|[Ss]outh-?[Ww]est(?:ern)?|(?:[Nn]orthern|[Ss]outhern) [Hh]emisphere|(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern)(?:ern)? )?(?:Europe|Asia|Africa|America))|an? (?:[Mm]id-?[Ww]estern|[Ss]outh-?[Ww]estern|[Ss]outh-?[Ee]astern|[Nn]orth-?[Ee]astern|[Nn]orth-?[Ww]estern|[Nn]ew [Ee]ngland|[Ee]ast [Cc]oast|[Ww]est [Cc]oast|European|Asian|African|South American) (?:state|country|nation|city|town))'
const tail = '(?: (?:area|region|part|side|coast))?(?: of (?:the )?((?:[Uu]nited [Ss]tates|U\\.?S\\.?A?\\.?|US|[Cc]ountry|[Nn]ation|\\p{Lu}\\p{L}+)(?: of America)?))?(?=[.,;]|$| (?:and|in|on|but)\\b)'
const told = [
  ['birth', new RegExp(`\\bborn (?:and raised )?(?:in|on) ${region}${tail}`, 'gu')],
  ['death', new RegExp(`\\b(?:died|passed away) (?:in|on) ${region}${tail}`, 'gu')],
  ['home', new RegExp(`\\b(?:lives?|resides?|(?:current )?residence is)(?: currently)? (?:in|on) ${region}${tail}`, 'gu')],
  ['origin', new RegExp(`\\b(?:is|was|comes|hails|came) (?:originally )?from ${region}${tail}`, 'gu')],
] as const

const mayTell = gateOf(...always, never, neverOn, ...inside, livesIn, buriedIn, bornOutside, ...told.map(([, pattern]) => pattern))

/** Where the text says a whole life was spent, or never was; and parts of the world or of a country one was born, died or lives in. */
export const extractWholeLife: Extractor = (reading, context) => {
  if (context.source === 'list') return []
  return claimsWhere(reading, mayTell, (sentence) => {
    const reads = (pattern: RegExp, what: string): readonly Claim[] => read(sentence, context.source, pattern, what)
    return [
      ...always.flatMap((pattern) => reads(pattern, 'always')), ...reads(never, 'never'), ...reads(neverOn, 'never'),
      ...reads(livesIn, 'lives'), ...reads(buriedIn, 'buried'), ...reads(bornOutside, 'born-out'),
      ...inside.flatMap((pattern) => reads(pattern, 'inside')),
      ...told.flatMap(([what, pattern]) => matchesIn(pattern, sentence).flatMap((match) => regionClaim(sentence, context.source, match, what))),
    ]
  })
}

const read = (sentence: SentenceReading, source: Claim['source'], pattern: RegExp, what: string): readonly Claim[] => matchesIn(pattern, sentence).flatMap((match) => {
  const words = match[1] ?? (match[2] === undefined ? undefined : `one ${match[2]}`)
  if (words === undefined) return []
  const claim = claimAt(sentence, source, match, 'lifelong', `${what}|${words.replace(/\.$/, '')}`)
  // The "never" is what is said, no guard over it.
  return [what === 'lives' || what === 'buried' ? claim : { ...claim, guards: { ...claim.guards, negated: false } }]
})

function regionClaim(sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, what: string): readonly Claim[] {
  // "The deep south area of Asia" says Asia; "the north of Spain" is another country's.
  const of = match[2] ?? ''
  const within = /^(?:the )?(?:united states|u\.?s|country|nation)/i.test(of) ? null : of === '' ? null : regionOf(of) ?? ''
  const name = within === null ? regionOf(match[1] ?? '') : within
  return name === null || name === '' ? [] : [claimAt(sentence, source, match, 'region', `${what}|${name}`)]
}

function claimAt(sentence: SentenceReading, source: Claim['source'], match: RegExpExecArray, predicate: 'lifelong' | 'region', text: string): Claim {
  const span = { start: sentence.span.start + match.index, end: sentence.span.start + match.index + match[0].length }
  const noun = /^(?:current )?residence/.test(match[0])
  return claimOfSentence(sentence, source, { predicate, who: noun ? whoOwns(sentence, span.start) : whoAt(sentence, span.start), evidence: span, when: null, trigger: span, object: { kind: 'text', text, span } })
}
