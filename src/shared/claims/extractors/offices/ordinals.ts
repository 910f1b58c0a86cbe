import type { Claim, OfficeLink } from '../../claim'
import { gateOf } from '../../../text/matches'
import type { RoleMention } from '../../offices/role-mention'
import { whoIs } from '../../read-block'
import { theSubject } from '../../who/of-phrase'
import { verbSource } from '../../lexicon/grammar-words'
import { relationSource } from '../../lexicon/kin'
import { hasVerb } from '../../verbs'
import { areTitles, doerAt } from './doer'
import { antecedent } from './antecedents'
import { linkOf, officeClaim, wordsBetween, type Scene } from './scene'

/** Words behind a role that make "the first president" the first of a narrower kind. */
const narrower = /^\s*(?:history\b|,? ?(?:to|eligible|able|allowed|permitted|entitled|ever|who|whose|that|since|elected|born|not|without|in (?:history|(?:as many|just|only|less than|under|the space of|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[\p{L}\d]+ )?(?:days|weeks|months|years|decades)\b|an? (?:\p{Ll}+ )?(?:week|month|year|decade|century)\b|(?:modern|recent|living) \p{Ll}+|\p{L}+ history|the history|over|more than|almost|nearly)|of (?:\p{L}+ )?(?:descent|origin|ancestry)|from (?:the|a|an|his|her|outside)|under|with|chosen|appointed|directly|after (?:the|independence))\b|['’]s\b)/iu
/** Words before an ordinal that keep it from being the subject's. */
const someoneElse = /\b(?:under|with|by|of|to|for|from|against|met|than|like|between|alongside|after|before|succeeded|replaced|succeeding|replacing|serve|the late|wife of|son of|daughter of|grandson of|nephew of|adviser to|advisor to)\s+(?:the\s+)?$/i
/** "the eldest son of Nils Dunn, the second [mayor]": Dunn was. */
const ofKin = new RegExp(`\\b${relationSource} (?:of|to) \\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){0,4} ?(?: ?\\([^()]*\\))?, (?:then )?(?:the )?$`, 'u')
const holds = /\b(?:was|is|were|been|being|become|became|becomes|becoming|as|elected|appointed|named|sworn in|inaugurated|serving|served|remains|made)\s+(?:(?:also|both|the|then|later)\s+)*(?:(?:\p{Lu}[\p{L}\p{M}’'-]*?|(?:country|nation|state|city|province|republic|island|party|colony|club|league|university))['’]s )?$|(?:,|\()\s*(?:and\s+)?(?:the\s+)?$/iu

/** "returned as the ninth [mayor] fell ill": when, and not as what. */
const actsNext = new RegExp(`^ (?:\\p{Ll}+ly )?(?!elected|appointed|chosen|named)${verbSource}\\b`, 'u')

/** No "the" before it. */
const atFirst = /\b(?:was|were|been|is|became|served as|made|appointed|elected) $/

/** How every ordinal ends: "2nd", "first", "forty-third", "twelfth". */
const ordinal = /(?:\d(?:st|nd|rd)|first|second|third|(?:\d|four|fif|six|even|eigh|nin|ten|twelf|teen|tie)th)(?![a-z])/i

/** "for twenty years [the first president]": how long, beside which. */
const forYears = /(?<=\b(?:was|were|been|and|remained) )for (?:\p{L}+ ){1,3}(?:years|terms|decades) (?=the $)/u

/** Cheap test for an ordinal. */
export const mayHoldOrdinal = gateOf(ordinal)

/** "the 40th president", "the second mayor": which holder of the office the subject was. */
export function ordinalClaims(scene: Scene): readonly Claim[] {
  if (!mayHoldOrdinal(scene.sentence)) return []
  const claims: Claim[] = []
  for (const role of scene.roles) {
    if (role.ordinals.length === 0 || role.following !== null || role.form !== 'holder' || role.plural) continue
    if (isNarrowed(scene, role)) continue
    const start = role.ordinals[0]?.span.start ?? role.span.start
    const left = wordsBetween(scene, scene.from, start).replace(forYears, '')
    const isOwner = /['’]s?$/.test(wordsBetween(scene, role.span.start, role.span.end))
    const isLast = endsInList.test(wordsBetween(scene, role.span.end, role.span.end + 24))
    const joined = isOwner || (/, and (?:the )?$/.test(left) && !isLast) ? null : joinedTo(scene, left)
    if (someoneElse.test(left) || ofKin.test(left) || (/\bas the $/.test(left) && actsNext.test(wordsBetween(scene, role.span.end, role.span.end + 40))) || !(holds.test(left) || joined !== null)) continue
    // "was first clerk and then mayor": in that order.
    if (atFirst.test(left) && role.ordinals[0]?.value === 1 && /^[^.;:]{0,80}\b(?:and|then|later|afterwards|before)\b/.test(wordsBetween(scene, role.span.end, scene.sentence.span.end))) continue
    const link = linkOf(scene, role)
    if (!link || link.score < 0.7 || isOfSome(scene, role, link) || isElsewhere(scene, left, link)) continue
    const who = isListed(scene, left) && isLast ? theSubject : joined === null ? whoBefore(scene, start, left) : doerAt(scene, joined)
    for (const { value, span } of role.ordinals) {
      claims.push(officeClaim(scene, { predicate: 'ordinal', evidence: span, timex: null, when: null, link, trigger: role.head, who, object: { kind: 'number', value, span } }))
    }
  }
  return claims
}

/** "the first Lutheran mayor", "the first elected mayor": the first of fewer, by a word that is none of the title's. */
function isOfSome(scene: Scene, role: RoleMention, { office }: OfficeLink): boolean {
  const title = scene.context.offices[office]?.title.toLowerCase() ?? ''
  const between = wordsBetween(scene, role.ordinals.at(-1)?.span.end ?? role.head.start, role.head.start)
  return (between.match(/(?<![\p{L}])(?:\p{Lu}[\p{L}\p{M}]+|\p{Ll}{5,}(?:ed|ic|al|ian|ish|ese|an|ive))(?![\p{L}])/gu) ?? []).some((word) => !title.includes(word.toLowerCase().slice(0, 5)))
}

/** "became Norland's third [president]": of that land, where the title has another or none. */
function isElsewhere(scene: Scene, left: string, { office }: OfficeLink): boolean {
  const owner = /(\p{Lu}[\p{L}\p{M}-]*)['’]s $/u.exec(left)?.[1]
  return owner !== undefined && !(scene.context.offices[office]?.title ?? '').includes(owner)
}

/**
 * "was a surveyor and the third [mayor]", "was the first speaker and, ten years later, the first [mayor]": what is told of one in one breath; where
 * the verb stands that tells it.
 */
function joinedTo(scene: Scene, left: string): number | null {
  const told = / ((?:was|is|became) (?:(?:both|also|successively|in turn|at once) )?)((?!.* (?:was|is|became) ).*) and (?:the )?$/.exec(left.replace(timeAside, ' and '))
  const said = told?.[2]
  if (!told || said === undefined) return null
  const from = scene.from + told.index + 1 + (told[1] ?? '').length
  const plain = [...scene.roles, ...scene.sentence.timexes].filter(({ span }) => span.start >= from && span.end <= from + said.length)
    .reduce((words, { span }) => words.slice(0, span.start - from) + '_'.repeat(span.end - span.start) + words.slice(span.end - from), said).replace(/ (?:from|between|in|since|until) _+/g, ' _')
  const isPlain = /^(?:(?:an?|the) |_)[\p{L}\p{M}\d\s,_'’-]*$/u.test(plain) && !/\b(?:of|with|to|for|by|between|under|in|on|at|who|that|which|son|daughter|brother|sister|wife|husband|friend|rival|heir|successor|predecessor)\b/.test(plain) && !hasVerb(plain)
  return isPlain ? scene.from + told.index + 1 : null
}
/** "and, from the day of the founding, the": when, between commas. */
const timeAside = / and, (?:from|since|after|before|in|on|at|for|later|then|afterwards|subsequently|eventually|finally|[\p{L}\d-]+ (?:years?|months?|weeks?|days?) (?:later|after|before))\b[^,;:()]{0,90}, (?:the )?$/u

/** "the first president to …": the first of fewer. */
function isNarrowed(scene: Scene, role: RoleMention): boolean {
  const after = wordsBetween(scene, role.span.end, role.span.end + 90)
  return narrower.test(after) || /^,[^,.;]{1,70}, to \p{Ll}/u.test(after) || /^ and the (?:only|first|last) [^,.;:()]{1,40} to \p{Ll}/u.test(after) || /^ (?:in|of|outside(?: of)?) [^,.;:()\d]{1,50} to (?!the\b|h(?:is|er)\b)\p{Ll}/u.test(after)
}

/** "elected Smith as the first …" names whom it is done to right before "as". */
function whoBefore(scene: Scene, start: number, left: string): Claim['who'] {
  const end = scene.from + left.replace(/\s*\b(?:as|the)\b\s*/gi, (found) => ' '.repeat(found.length)).trimEnd().length
  const person = scene.sentence.persons.find((candidate) => Math.abs(candidate.span.end - end) <= 1)
  if (person) return person.isSubject ? theSubject : { kind: 'other', name: person.name }
  const deed = /\b(his|her) (?:\p{Ll}+ )?(?:re-?)?(?:election|appointment|inauguration|installation|nomination)\b[^,;:()]{0,40} as (?:the )?$/u.exec(left)
  if (deed) return whoIs(scene.sentence, deed[1] === 'his' ? 'he' : 'she', scene.from + deed.index)
  if (/,\s*(?:and\s+)?(?:the\s+)?$/.test(left)) return { kind: 'other', name: null }
  const verb = [...left.matchAll(/\b(?:was|is|were|(?<!has |have |had (?:\p{Ll}+ )?)been|(?:had|has|have)(?= (?:\p{Ll}+ )?been)|become|became|becomes|becoming|served|serving|elected|appointed|named|inaugurated|sworn|remains|made|took (?:over|office)|entered(?: office)?|moved|returned|came)\b/giu)].pop()
  return doerAt(scene, verb ? scene.from + verb.index : start)
}

/** "Ann Bell (1920–1990) was a surveyor, speaker of the senate, and the 18th [mayor]": all that a sentence that opens with the subject says she was. */
function isListed(scene: Scene, left: string): boolean {
  const [opener, other] = scene.sentence.persons
  if (!opener?.isSubject || !areTitles(wordsBetween(scene, scene.from, opener.span.start)) || (other && other.span.start < scene.from + left.length)) return false
  const said = /^,? (?:was|is) (?:an?|the) ([^;:]*)$/.exec(left.slice(opener.span.end - scene.from).replace(/ ?\([^()]*\)/g, ''))?.[1]
  return said !== undefined && /, (?:and )?(?:the )?$/.test(said) && !hasVerb(said) && !/\b(?:who|which|that|of (?:his|her)|son|daughter|wife|brother|sister|husband)\b/.test(said)
}

/** Behind the last of what she was: "(1990–1994)", "from 1990", "and led the …". */
const endsInList = /^(?: \(|[.,;]| (?:from|between|until|since) | and (?:an?|the) (?:first|last|only|most|\p{Ll}+est|\p{Ll}+ (?:of|to|who|in|for)\b)| and (?:\p{Ll}{2,}ed|led|built|won|held|wrote|ran) |$)/u

/** "served two terms as governor", "after six years in this office". */
export function lengthClaims(scene: Scene): readonly Claim[] {
  const claims: Claim[] = []
  for (const timex of scene.sentence.timexes) {
    if (timex.type !== 'DURATION' || !timex.duration || timex.duration.years < 1) continue
    const left = wordsBetween(scene, scene.from, timex.span.start)
    const verb = /\b(?:served|serving|held (?:the|this|that) (?:office|post|position)|reigned|reigning|ruled|in office|held it)(?: (?:a total of|for|as [^,;]{3,60} for|for a total of))?\s*$/i.exec(left) ?? holdingSpell(scene, left, timex.span.end)
    if (!verb) continue
    const at = scene.from + verb.index
    const opening = at + verb[0].length
    const role = scene.roles.find((candidate) => candidate.span.start >= timex.span.end && candidate.span.start - timex.span.end < 12 && !/^(?:,| (?:and|but) )/.test(wordsBetween(scene, timex.span.end, candidate.span.end)))
      ?? [...scene.roles].reverse().find((candidate) => candidate.span.end <= timex.span.start && onlyFor.test(wordsBetween(scene, candidate.span.end, timex.span.start)))
      ?? scene.roles.find(({ span }) => span.start <= opening && span.end > opening)
    if (role && hasOffices(scene, role)) continue
    // "served ten years as a surgeon": as that, and not in the office named before.
    const link = role ? linkOf(scene, role) : asSomething.test(wordsBetween(scene, timex.span.end, timex.span.end + 9)) ? null : antecedent(scene, at)
    if (link) claims.push(officeClaim(scene, { predicate: 'term-length', evidence: timex.span, timex, when: null, link, trigger: { start: at, end: timex.span.start }, who: whoseSpell(scene, verb[0], at) }))
  }
  return claims
}

/** "twelve years in State's Attorney offices": in several, as whatever. */
const hasOffices = (scene: Scene, { span }: RoleMention): boolean => /^(?:['’]s?)? offices\b/.test(wordsBetween(scene, span.end, span.end + 12))

const asSomething = /^ as (?!such\b)(?:the |an? )?\p{L}/u
/** Words between an office and the years in it: "was treasurer for a total of ten years" tells of the treasurer. */
const onlyFor = /^,?(?: (?:for|during|a|an|total|of|the|nearly|almost|about|over|some|next|following|in|all)){0,5} $/

/** "was mayor for seven years", "spent nine years as mayor", "her seven years as mayor": other words for serving so long. */
function holdingSpell(scene: Scene, left: string, end: number): RegExpExecArray | null {
  if (/^ as (?:the |an? )?\p{L}/u.test(wordsBetween(scene, end, end + 8))) return /\b(?:spent|spending|[Hh]is|[Hh]er)(?: (?:a total of|the next|nearly|almost))?\s*$/.exec(left)
  const held = /\b(?:was|been|remained) (?:the )?(?=[^,;:()]{3,60} for (?:a total of )?$)/.exec(left)
  const office = held && [...scene.roles].reverse().find((role) => role.span.end - scene.from <= left.length)
  return held && office && office.ordinals.length === 0 && office.span.start - scene.from <= held.index + held[0].length && office.span.end - scene.from > held.index + held[0].length ? held : null
}

/** Whose years they are; a possessive behind another name may be that person's. */
function whoseSpell(scene: Scene, words: string, at: number): Claim['who'] {
  if (!/^h(?:is|er)\b/i.test(words)) return doerAt(scene, at)
  if (scene.sentence.persons.some((person) => !person.isSubject && person.span.start < at)) return { kind: 'other', name: null }
  return whoIs(scene.sentence, /^his/i.test(words) ? 'he' : 'she', at)
}
