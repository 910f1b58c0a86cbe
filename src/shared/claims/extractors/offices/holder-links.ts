import type { OfficeLink } from '../../claim'
import type { Span } from '../../../text/span'
import { portfolio, titleOfHouse } from '../../lexicon/houses'
import { months } from '../../lexicon/months'
import type { RoleMention } from '../../offices/role-mention'
import { isSameTitle } from '../../offices/title'
import { antecedent } from './antecedents'
import { linkOf, titleAt, wordsBetween, type Scene } from './scene'

// Which office a change of holders is of.

/** The office named in the sentence; else what is being talked about, which is weaker. What only sounds like an office of the record is none. */
export function officeNear(scene: Scene, start: number, end: number): OfficeLink | null {
  const link = officeSaid(scene, start, end)
  return link?.span && link.score > 0 && isOfNarrowerBody(scene, link, link.span) ? noOffice(link.span) : link
}

function officeSaid(scene: Scene, start: number, end: number): OfficeLink | null {
  const after = scene.roles.find((role) => role.span.start >= end && role.span.start - end < 120 && besideName.test(wordsBetween(scene, end, role.span.start)))
  if (after) return surely(scene, after)
  const inOffice = scene.roles.find((role) => role.head.start >= end && /^,? the (?:acting|outgoing|retiring|incumbent|sitting|then|long-serving) $/.test(wordsBetween(scene, end, role.head.start)))
  const held = inOffice && linkOf(scene, { ...inOffice, modifiers: inOffice.modifiers.filter((word) => word !== 'acting'), before: inOffice.before.filter(isOfOffice) })
  if (held && held.score >= 0.7) return held
  const opening = scene.roles.find((role) => role.span.end <= start && /^,? (?:he|she|\p{Lu}[\p{L}\p{M}’'-]+) (?:had )?$/u.test(wordsBetween(scene, role.span.end, start)) && /^(?:In|As|At) (?:the |his |her )?(?:[\p{Ll}-]+ )?$/u.test(wordsBetween(scene, scene.from, role.head.start)))
  if (opening) return surely(scene, opening)
  if (otherRole.test(wordsBetween(scene, scene.from, start))) {
    const own = scene.roles.find((role) => role.span.end <= start && wordsBetween(scene, role.span.end, role.span.end + 1) === ',' && (linkOf(scene, role)?.score ?? 0) > 0)
    return own ? surely(scene, own) : noOffice({ start, end })
  }
  const opener = /(?:,? (?:in|to|at|of|for) which|,? where(?:in)?|, (?:an? |the )?(?:office|post|position|place|role)(?: in which)?,?)(?: (?:he|she|\p{Lu}[\p{L}\p{M}’'-]+)(?: had| then| also| \p{Ll}+ly)*)? $/u.exec(wordsBetween(scene, start - 60, start))
  if (opener) {
    const clause = start - opener[0].length
    const owner = [...scene.roles].reverse().find((role) => role.span.end <= clause && clause - role.span.end < 3)
    if (owner) return surely(scene, owner)
    const body = bodyLeft.exec(wordsBetween(scene, clause - 40, clause))?.[1]
    return body === undefined ? officeOfPlace(scene, clause) : ofBody(scene, body) ?? noOffice({ start, end })
  }
  const thing = /(\p{Ll}+),? which (?:he|she|\p{Lu}[\p{L}\p{M}’'-]+) (?:had |then )*$/u.exec(wordsBetween(scene, start - 60, start))
  if (thing) {
    const owner = scene.roles.find((role) => role.span.end > start - thing[0].length && role.span.end <= start - thing[0].length + (thing[1]?.length ?? 0))
    if (owner) return surely(scene, owner)
    if (!inCharge.test(thing[1] ?? '')) return noOffice({ start, end })
  }
  const house = officeOfHouse(scene, houseBehind.exec(wordsBetween(scene, end, end + 50))?.[1])
  if (house) return house
  const seat = officeOfSeat(scene, wordsBetween(scene, start, end + 40), end - start)
  if (seat) return seat
  const body = bodyBehind.exec(wordsBetween(scene, end, end + 40))?.[1] ?? bodyInside.exec(wordsBetween(scene, start, end))?.[1] ?? bodyBefore.exec(wordsBetween(scene, scene.from, start))?.[1]
  if (body !== undefined) return ofBody(scene, body) ?? noOffice({ start, end })
  const ministry = scene.roles.find((role) => role.form === 'seat' && role.span.start >= end && /^ (?:at|in) (?:the )?(?:[\p{L}]+ )*$/u.test(wordsBetween(scene, end, role.head.start)) && role.head.start - end < 40)
  const found = ministry?.families.includes('minister') === true ? linkOf(scene, ministry) : null
  if (found && found.score >= 0.7) return weaker(found)
  // "succeeded Dunn at the Mint", "in the seat of Holm": an office by its house or place, which we hardly know.
  const place = atPlace.exec(wordsBetween(scene, end, end + 40))
  if (place) return place[2] === undefined ? null : ofPlace(scene, place[2]) ?? (place[1] === undefined ? noOffice({ start, end }) : null)
  const land = inPlace.exec(wordsBetween(scene, scene.from, start + 3))?.[1]
  if (land !== undefined && !ofPlace(scene, land)) return noOffice({ start, end })
  const former = heldBefore(scene, end)
  if (former) return former
  const inside = scene.roles.find((role) => role.span.start >= start && role.span.end <= end && !isOfTheOther(scene, role, start, end))
  if (inside) return surely(scene, inside)
  const named = scene.roles.filter((role) => role.form !== 'adjective' && role.form !== 'verb' && !isOfSomebody(scene, role) && !isOfLaterClause(scene, role, end) && !isDescription(scene, role, end) && !isOfEarlierTime(scene, role, start) && !isOfTheOther(scene, role, start, end))
  const own = named.map((role) => linkOf(scene, role)).filter((link) => link !== null && link.score >= 0.7)
  const last = own.at(-1)
  if (last) return besideOthers(last, own)
  if (scene.roles.some((role) => isBeforeObject(scene, role, end))) return noOffice({ start, end })
  const before = [...named].reverse().find((role) => role.span.end <= start && start - role.span.end < 100)
  return before ? noOffice(before.span) : weaker(antecedent(scene, start))
}

/** "In his role as the king's scribe, Venn": what is taken over is that, whatever the record has. */
const otherRole = /^In (?:his|her) (?:\p{Ll}+ )?(?:role|capacity|function|position|job|post|work) as (?:the |an? |his |her )?[^,;:()\d]{3,60}, (?:he|she|\p{Lu}[\p{L}\p{M}’'-]+) (?:had |then |also )?$/u

/** "succeeded Dunn as", "succeeded Dunn of Ruddle as", "succeeded Dunn, who had died in March, as", "followed Dunn in 1990 as", "took over from Dunn the post of". */
const besideName = /^(?: of \p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)?(?= as\b))?(?:,? (?:who|whose|whom|then|until|formerly|the|an?|his|her)\b[^;:()]{2,70}?,)?(?: (?:in|on) (?:(?:early|late|the) )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ ?)?(?:\d{1,2}, )?(?:\d{4})?)?,? (?:as|in|to become|to the|for) (?:the |an? |his |her )?(?:[\p{L}\p{M}.’'-]+ ){0,3}$|^ the (?:(?:office|post|position) of )?(?:the )?$/u

/** "acting mayor". */
const isOfOffice = (word: string): boolean => !/^(?:acting|outgoing|retiring|incumbent|sitting|then|long-serving)$/i.test(word)

/** "was replaced by her minister of finance, Dunn", "Dunn, until then the clerk, succeeded her": what Dunn was. */
const isOfTheOther = (scene: Scene, role: RoleMention, start: number, end: number): boolean =>
  role.span.start >= start && role.span.end <= end && (/, (?:who|whose|until|till|then|formerly|previously|himself|herself|by then|already|the|an?|his|her|one|another)\b[^,]*$/.test(wordsBetween(scene, start, role.span.start)) || isOfNext(scene, role, end))

const isOfNext = (scene: Scene, role: RoleMention, end: number): boolean =>
  /\b(?:by|from|for|to|of|succeed\w*|replac\w*) (?:his|her|the|an?|another|fellow) (?:[\p{Ll}-]+ )*$/u.test(wordsBetween(scene, role.head.start - 40, role.head.start)) && /^[^;:()]{0,40}, /.test(wordsBetween(scene, role.head.end, end))

const month = `(?:${months})`
/** "at the Mint", "at Holm", "in the chair". */
const atPlace = new RegExp(`^ (?:at|in) (?:(the )|\\p{Ll}+ )?(?:\\p{Ll}+ )?(?:(?!${month}\\b)(\\p{Lu}[\\p{L}\\p{M}’'-]*(?: \\p{Lu}[\\p{L}\\p{M}’'-]*)*)|seat\\b|chair\\b|post\\b)`, 'u')
/** "In Holm the mayoralty passed". */
const inPlace = new RegExp(`^(?:In|At) (?!${month}\\b)(\\p{Lu}[\\p{L}\\p{M}’'-]*),? the$`, 'u')

/** "the party's group", "the mayor's secretary", "minister in the shadow cabinet", "leader of the party in Holm": less than the office, unless its title says so. */
function isOfNarrowerBody(scene: Scene, link: OfficeLink, { start, end }: Span): boolean {
  const behind = wordsBetween(scene, end, end + 60)
  if (partBehind.test(bodyOwns.test(wordsBetween(scene, start, end)) ? behind : ownerBehind.exec(behind)?.[1] ?? '')) return true
  const title = titleAt(scene, link.office).toLowerCase()
  const body = otherCabinet.exec(behind)?.[1] ?? (/\bparty\b/.test(title) ? inBody.exec(behind)?.[1] : undefined)
  return body !== undefined && !body.toLowerCase().split(' ').some((word) => title.includes(word))
}
const partyLike = '(?:party|union|church|club|league|movement|federation|government)'
/** "leader of the party's [group]", where the words for the office end so. */
const bodyOwns = new RegExp(`\\b${partyLike}['’]s$`)
const ownerBehind = new RegExp(`^(?: of (?:the|its|his|her) (?:\\p{Ll}+ )?${partyLike})?['’]s( .*)`, 'u')
const partBehind = /^ (?!(?:office|post|position|chair|place|in|on|at|from|after|before|and|by|to|for|with|when|while|who|until)\b)\p{Ll}/u
const otherCabinet = /^ in (?:the|an?) (?:(?:government|cabinet|ministry) in (?=exile\b))?((?:shadow|provincial|state|regional|local|municipal|city|county|exiled?|rebel|rival)(?= (?:cabinet|ministry|government|council|administration)\b)|exile\b)/u
const inBody = new RegExp(`^ in (?:the )?(?!${month}\\b)((?:(?:city|town|county|state) )?(?:council|parliament|senate|diet)|\\p{Lu}\\p{L}+)\\b`, 'u')

/** "succeeded Dunn on the third, while remaining speaker", "replaced her in Toll, where Frey had been envoy", "as mayor by Dunn, and as clerk by Frey": not of what the next clause tells. */
const isOfLaterClause = (scene: Scene, role: RoleMention, end: number): boolean =>
  role.span.start >= end && !isHeldUntilThen(scene, role, end) && /[;:]|, (?:where|who|whose|which|whom|when|the (?:first|second|last|only|youngest|oldest))\b|\band (?:as|in|at)\b|\b(?:while|but|although|though)\b|\b(?:remaining|keeping|retaining|becoming)\b/.test(wordsBetween(scene, end, role.span.start))

/** "succeeded Dunn, a former mayor", "succeeded Dunn, mayor until 1971, at the head of the guild": what Dunn was, and not what is taken over. */
const isDescription = (scene: Scene, role: RoleMention, end: number): boolean =>
  role.span.start >= end && (/^, (?:[\p{Ll}-]+ )?(?:former|formerly|once|previously|one-time|sometime) (?:the |an? )?(?:[\p{Ll}-]+ )?$/u.test(wordsBetween(scene, end, role.head.start)) || isBeforeObject(scene, role, end))

/** "took over from Dunn, mayor until 1971, the chair of the bank": what is taken over stands behind. */
const isBeforeObject = (scene: Scene, role: RoleMention, end: number): boolean =>
  role.span.start >= end && /^, (?:(?:an?|the) )?(?:[\p{Ll}-]+ )?$/u.test(wordsBetween(scene, end, role.head.start)) && /^[^,.;:()]{0,30} (?:until|till) \d{4}, (?:at the|as|in the|the) /.test(wordsBetween(scene, role.head.end, role.span.end + 60))

/** "replaced Dunn, who had been mayor for ten years, on 3 May": what Dunn was until that day is what is taken over. */
const isHeldUntilThen = (scene: Scene, role: RoleMention, end: number): boolean =>
  /^, who had (?:been|served as|held (?:the )?(?:office|post|position) of) (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u.test(wordsBetween(scene, end, role.head.start)) && /^ (?:for (?!the\b)|since )[^,;:()]{3,40},? on \d/.test(wordsBetween(scene, role.span.end, role.span.end + 60).replace(/, on (?:\p{Lu}\p{Ll}+ )?(?=\d)/u, ', on '))

/** "On 3 May she succeeded Dunn, who had been premier and treasurer for forty days": one of what Dunn was till then, as the day may tell. */
function heldBefore(scene: Scene, end: number): OfficeLink | null {
  const aside = /^, who had (?:been|served as) [^.,;:()\d]{3,80} (?:for (?!the\b)|since )[^.,;:()]{3,40}(?=[.,;]|$)/u.exec(wordsBetween(scene, end, end + 140))
  if (!aside || !scene.sentence.timexes.some(({ when, span }) => when?.precision === 'day' && span.end <= end)) return null
  const [link, ...more] = scene.roles.flatMap((role) => (role.span.start > end && role.span.end < end + aside[0].length ? linkOf(scene, role) ?? [] : [])).filter(({ score }) => score >= 0.7)
  return link ? weaker(besideOthers(link, [link, ...more])) : null
}

/** "succeeded Dunn at the Treasury", "went to the Treasury, where she succeeded Dunn": where the record has one office of that department; somebody else there may be meant, so worth a doubt. */
function officeOfHouse(scene: Scene, house: string | undefined): OfficeLink | null {
  const title = house === undefined ? null : titleOfHouse(house)
  return title && oneOf(scene, (office) => title.test(office) && !/\b(?:shadow|deputy|under|chief secretary|financial secretary|parliamentary)\b/i.test(office))
}

const body = '(guild|party|lodge|club|society|union|university|college|company|firm|choir|orchestra|institute|association|church|army|regiment|federation|bank|school|theatre|board|committee|commission)'
/** "succeeded Dunn in the guild", "In the party she was succeeded": an office by its body. */
const bodyBehind = new RegExp(`^ (?:at|in) the (?:\\p{Ll}+ )?${body}\\b(?! of\\b)`, 'u')
const bodyInside = new RegExp(` (?:at|in) the (?:\\p{Ll}+ )?${body}(?: of [^.,;:()]{3,30})? by `, 'u')
/** "left the school board, where Dunn succeeded her". */
const bodyLeft = new RegExp(`\\bthe (?:\\p{Ll}+ ){0,2}${body}$`, 'u')
const bodyBefore = new RegExp(`^(?:At|In) the ${body},? (?:he|she|\\p{Lu}[\\p{L}\\p{M}’'-]+) (?:had )?$`, 'u')

/** "years after he had left the council, he took over from Dunn": what is told of another time. */
const isOfEarlierTime = (scene: Scene, role: RoleMention, start: number): boolean =>
  role.span.end <= start && /,|^ (?:he|she|\p{Lu}[\p{L}\p{M}’'-]+) (?:had )?$/u.test(wordsBetween(scene, role.span.end, start)) && /\b(?:after|before|since|until) (?:he|she|\p{Lu}[\p{L}\p{M}’'-]+) had [^,;:()]{2,60}$/u.test(wordsBetween(scene, scene.from, role.span.start))

/** What has a head: "the department, which she took over from Dunn". */
const inCharge = new RegExp(`^(?:${portfolio.replace('(?:the )?', '')}|affairs|party|department|ministry|office|post|position|chair|embassy|mission|legation|bureau|see|diocese|constituency|district|seat|group|government|cabinet|administration|command|leadership|\\p{Ll}+ship|presidency)$`, 'u')

const houseName = "(\\p{Lu}[\\p{L}’']*(?: (?:(?:of|the|for) )*\\p{Lu}[\\p{L}’']*){0,3})"
const houseBehind = new RegExp(`^ (?:at|in) the ${houseName}`, 'u')
const houseBefore = new RegExp(`\\bthe ${houseName}$`, 'u')

/** "was elected for Holm, where she succeeded Dunn": the office that has the place, or what it is for, in its title. */
function officeOfPlace(scene: Scene, end: number): OfficeLink | null {
  const words = wordsBetween(scene, end - 60, end)
  const house = officeOfHouse(scene, houseBefore.exec(words)?.[1])
  if (house) return house
  const place = /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}\p{M}.’'-]+ )*\p{Lu}[\p{L}\p{M}.’'-]+)$/u.exec(words)?.[1]
  return place === undefined ? null : ofPlace(scene, place)
}

const ofBody = (scene: Scene, body: string): OfficeLink | null => oneOf(scene, (office) => office.toLowerCase().split(/[^\p{L}]+/u).includes(body))
const ofPlace = (scene: Scene, place: string): OfficeLink | null => oneOf(scene, (office) => ` ${office.replaceAll(',', ' ')} `.includes(` ${place} `))

/** "was succeeded in the chair by", "replaced him at the laboratory": the office that has such a seat or house. */
function officeOfSeat(scene: Scene, words: string, end: number): OfficeLink | null {
  const [, seat = ''] = /\b(?:at|in) the (chair|leadership)(?= by\b)/.exec(words.slice(0, end)) ?? /^ (?:at|in) the (\p{Ll}{5,})\b/u.exec(words.slice(end)) ?? []
  if (seat === '') return null
  const title = seat === 'chair' ? /\b(?:professor|chair)/i : seat === 'leadership' ? /\bleader\b/i : null
  return oneOf(scene, (office) => (title ? title.test(office) : office.toLowerCase().split(/[^\p{L}]+/u).includes(seat)))
}

/** The office, or the terms of one office, whose title fits. */
function oneOf(scene: Scene, fits: (title: string) => boolean): OfficeLink | null {
  const [office, ...rivals] = scene.context.offices.flatMap(({ title }, index) => (fits(title) ? [index] : []))
  if (office === undefined || rivals.some((index) => !isSameTitle(titleAt(scene, index), titleAt(scene, office)))) return null
  return { office, score: 0.65, by: 'title', span: null, ...(rivals.length > 0 ? { rivals } : {}) }
}


/** "stepped down as speaker and left the senate; Dunn replaced her": in either office. */
function besideOthers(last: OfficeLink, own: readonly (OfficeLink | null)[]): OfficeLink {
  const all = new Set(own.flatMap((link) => (link === null ? [] : [link.office, ...(link.rivals ?? [])])))
  all.delete(last.office)
  return all.size === 0 ? last : { ...last, rivals: [...all] }
}

/** The office the words beside the verb name; where the record has no such office, certainly none of the record's. */
function surely(scene: Scene, role: RoleMention): OfficeLink {
  const link = linkOf(scene, role)
  return link && link.score >= 0.7 ? link : noOffice(role.span)
}

const noOffice = (span: Span): OfficeLink => ({ office: 0, score: 0, by: 'title', span })

/** "the president's aide": the role is somebody's, not what is taken over. */
const isOfSomebody = (scene: Scene, role: RoleMention): boolean => /^['’]s?\b(?! (?:office|post|position|chair|place)\b)/.test(wordsBetween(scene, role.span.end, role.span.end + 16))

export const weaker = (link: OfficeLink | null, most = 0.65): OfficeLink | null => link && { ...link, score: Math.min(link.score, most) }
