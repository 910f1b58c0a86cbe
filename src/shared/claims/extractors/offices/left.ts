import type { Timex } from '../../../temporal/timex'
import { isLand } from '../../lexicon/countries'
import { keepsPost, postNouns, stretchOfTime } from '../../lexicon/post-words'
import { partiesAndFaiths } from '../../lexicon/roles'
import type { RoleMention } from '../../offices/role-mention'
import { hasVerb } from '../../verbs'
import { doerOfWhose } from './doer'
import { linkOf, titleAt, wordsBetween, type Scene } from './scene'

/** Farther from its office than this a range may belong to something else. */
export const longest = 110

/** Verbs and other words between an office and its years that keep them together. */
const keepsTogether = /^(?:[\s,]|and|again|twice|both|first|then|later|briefly|continuously|concurrently|simultaneously|which|that|who|on|in|a|an|the|this|it|his|her|office|offices|position|positions|post|posts|seat|role|roles|title|terms?|times|occasions|stints?|periods?|separate|different|two|three|four|five|six|one|single|consecutive|non-consecutive|of|for|total|years?|months?|he|she|they|had|has|would|served|serving|serves|held|holding|holds|occupied|occupying|retained|retaining|sat|sitting|remained|remaining|worked|acted|acting|effectively|also|lasted|ran|spanned|-|\d{1,2})*$/i
const otherBoss = /\b(?:under|with|alongside|against|cabinet of|administration of|succeeding|replacing|defeating|of (?:his|her) (?:father|brother|son|husband|wife|uncle))\b/i

/** A stretch with two written ends. */
export const isRange = (timex: Timex): boolean =>
  timex.type === 'DATE' && timex.when?.kind === 'interval' && timex.ends !== null && timex.ends.from !== null && timex.ends.to !== null && timex.when.from.earliest > -Infinity && timex.when.to.latest < Infinity

/** Whether such a stretch stands between two offsets. */
export const hasRange = (scene: Scene, start: number, end: number): boolean =>
  scene.sentence.timexes.some((timex) => isRange(timex) && timex.span.start >= start && timex.span.end <= end)

/** The office named right before the years, with nothing but holding words between. */
export function leftMention(scene: Scene, at: number): RoleMention | null {
  for (const mention of [...scene.roles].reverse()) {
    if (mention.span.end > at || mention.form === 'adjective' || isOtherName(scene, mention) || besideWhich.test(wordsBetween(scene, scene.from, mention.span.start)) || (mention.form === 'verb' && linkOf(scene, mention) === null)) continue
    if (at - mention.span.end > longest) return null
    const gap = gapBefore(scene, mention.span.end, at).replace(toldOff, '$1 ').replace(/^ (?:he|she) (?:was|remained)\s*$/, '')
    if (/^[^(]*\)/.test(gap) || (mention.form === 'seat' && /^ [Dd]istrict\b/.test(gap) && /\brepresenting [^,;:()]*$/.test(wordsBetween(scene, scene.from, mention.span.start)))) continue
    if (/[();:]|\d{3}/.test(gap) || ((otherBoss.test(gap) || isNamedBetween(scene, mention.span.end, at)) && !isUnderBoss(scene, mention.span.end, at))) return null
    const words = gap.trim()
    if (words === '' || keepsTogether.test(words) || (isLandOf(words) && heldBefore.test(wordsBetween(scene, scene.from, mention.head.start)))) return mention
    if (isOwnDistrict(scene, mention, words) && !hasRange(scene, at + 1, scene.sentence.span.end) && !hasRange(scene, mention.span.end, at)) return mention
    if (!hasVerb(words) && words.length < 60 && (!words.includes(',') || saidAside.test(words))) return mention
    return gapAllows(words) || doerOfWhose(scene, mention) ? mention : null
  }
  return null
}

/** "held the post in parallel to her office of [minister] from": the years of the other. */
const besideWhich = /\bheld (?:the|this|that) (?:post|office|position|role)\b[^.;]*\b(?:in parallel (?:to|with)|alongside|in addition to|concurrently with) (?:(?:his|her|the) )?(?:(?:office|post|role|position|duties|job|work) (?:of|as) )?(?:the )?$/

/** "served as the 4th [premier] of Quenby, Canada, from": of who holds it, and not of "his brother, premier of …". */
const heldBefore = /\b(?:was|is|as|became|been|being|remained|elected|appointed) (?:(?:the|an?) )?(?:(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|last|former) )?$/
/** "premier of Quenby, Canada, [from]", "mayor of Quenby, Texas [from]"; a place that the world does not know needs both commas, and is no party. */
function isLandOf(words: string): boolean {
  const [, place, comma] = /^, (\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2})(,?)$/u.exec(words) ?? []
  return place !== undefined && (comma === ',' ? !place.toLowerCase().split(' ').some((word) => partiesAndFaiths.has(word)) : isLand(place))
}
/** "member of the Senate, representing the 13th district, [from]": where no other years stand there and it is the record's, those of the seat. */
function isOwnDistrict(scene: Scene, mention: RoleMention, words: string): boolean {
  const district = /^, representing (?:the )?([^,;:()]{3,60}),?$/.exec(words)?.[1]?.match(/\d+(?:st|nd|rd|th)?|\p{Lu}[\p{L}\p{M}’'-]*/gu)
  const link = district ? linkOf(scene, mention) : null
  const title = link ? titleAt(scene, link.office).toLowerCase().split(/[^\p{L}\p{M}\d’'-]+/u) : []
  const districts = link ? scene.context.offices[link.office]?.districts ?? [] : []
  return district?.every((word) => title.includes(word.toLowerCase())) === true || (districts.length === 1 && district?.includes(districts[0] ?? '') === true && district.every((word) => !isLand(word) || title.includes(word.toLowerCase())))
}

/** "chair of the council, or [premier], from": one office by its other name. */
const isOtherName = (scene: Scene, { span }: RoleMention): boolean =>
  wordsBetween(scene, span.end, span.end + 1) === ',' && /, or (?:the )?$/.test(wordsBetween(scene, span.start - ', or the '.length, span.start)) && scene.roles.some((role) => /^, or (?:the )?$/.test(wordsBetween(scene, role.span.end, span.start)))

/** "advised the [mayor]", "wrote to the [mayor]", "deputised for the [minister]": what is done to or for a holder makes none. */
export const isDoneTo = (scene: Scene, { form, span }: RoleMention): boolean => form === 'holder' && doneTo.test(wordsBetween(scene, span.start - 60, span.start))
const doneTo = /\b(?:(?:advised|assisted|aided|helped|opposed|supported|backed|critici[sz]ed|attacked|fought|met|knew|visited|taught|tutored|painted|portrayed|played|sketched|photographed|interviewed|guarded|accompanied|befriended|represented|mocked|defended|nursed|followed) (?:the |an? |his |her )?|served (?:the|his|her) |(?:wrote|spoke|appealed|next|close|listened|reported) to (?:the |his |her )|(?:worked|stood in|filled in|deputi[sz]ed|substituted|cooked|spied) for (?:the |his |her ))(?:\p{Ll}+ )?$/u

/** "mayor twice: from 1960 to 1964 and again from": the years are told off. */
const toldOff = /\b(twice|thrice|times|terms|occasions|periods|stints|spells):/

/** "chair of the council, or premier, from", "mayor again, without a majority, from", "minister in three successive cabinets, from". */
const saidAside = /^(?:, or (?:the )?(?:[\p{L}-]+ ?){1,4},|(?:again|once more)?,? ?(?:without|despite) [^,;:()\d]{2,50},?|in (?:[\p{Ll}-]+ ){1,2}(?:cabinets|governments|ministries|administrations),|in (?![^,]*\b(?:years?|days|time|wake|fall|crisis|life)\b)(?:the |his |her )?(?:[\p{L}\p{M}.’'-]+ ){0,4}(?:cabinet|government|administration|coalition),)$/u

/** "minister under Prime Minister Ulf Dunn from 1990 to 1994": whom one serves under has no years behind "from". */
const isUnderBoss = (scene: Scene, start: number, at: number): boolean =>
  /^,? in (?:the |his |her )?(?:[\p{L}\p{M}.’'-]+ ){0,4}(?:cabinet|government|administration|coalition),? (?:from |between |\()$/u.test(wordsBetween(scene, start, at))
  || /^,? (?:under|in the (?:\p{L}+ ){0,3}(?:cabinet|government|administration)(?: of)?) (?:(?:the|then|President|Prime|Minister|Governor|King|Queen|Emperor|Premier|Chancellor|Mayor|Sir) )*(?:\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:de|van|von|of))? ?){1,4}(?:from|between) $/u.test(wordsBetween(scene, start, at))

/** Somebody named between an office and its years, outside brackets: "Mayor of Quenby (Tarn Hills) from 1990" names nobody. */
const isNamedBetween = (scene: Scene, start: number, end: number): boolean =>
  scene.sentence.persons.some((person) => !person.isSubject && person.span.start >= start && person.span.end <= end && !/\([^()]*$/.test(wordsBetween(scene, start, person.span.start)))

/** "mayor for ten years and four months, [from]". */
const lasting = new RegExp(`,? (?:for )?${stretchOfTime},\\s*(?:from|between)\\s*$`, 'u')

/** "mayor for exactly three, [from]", "mayor for ten years, less two days, [from]": the years counted, and what is wanting. */
const counted = new RegExp(`,? for (?:(?:exactly|just|only|nearly|almost|about|barely|all of|over|under) )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|${stretchOfTime}(?:,? (?:less|minus|but for|all but|to the day)(?: (?:an?|one|two|three|four|five|six|[\\p{Ll}-]+) (?:days?|weeks?|months?))?)?),\\s*(?:from|between)\\s*$`, 'u')

/** The words between an office and its years: earlier years of the same office and bracketed remarks cut out. */
function gapBefore(scene: Scene, start: number, at: number): string {
  let words = wordsBetween(scene, start, at)
  for (const timex of scene.sentence.timexes) {
    if (!isRange(timex) || timex.span.start < start || timex.span.end > at) continue
    const [from, to] = [timex.span.start - start, timex.span.end - start]
    const before = words.slice(0, from).replace(/\b(?:from|between|in|during) $/i, (found) => ' '.repeat(found.length))
    words = before + ' '.repeat(to - from) + words.slice(to)
  }
  return words.replace(counted, ' ').replace(lasting, ' ').replace(/,? with (?:\p{Ll}+ ){0,3}(?:terms?|service)(?=,? )/u, ' ').replace(/\((?:\d{4}|[\s,;&]|and\b)+$/, '(').replace(/\(\s*\)|\([^()\d]{1,60}\)/g, '').replace(/\(\s*(?:,|and\b|\s)+$/, '').replace(/\(?\s*$/, '').replace(/\b(?:from|between|in|during)$/i, '').replace(/[(:]\s*$/, '').replace(whichWas, '')
}

/** "mayor of Quenby, which was then a village, [from]": said of the place or of the office. */
const whichWas = /, which (?:was|is|had been|has been) [^,;:()\d]{2,70},(?=\s*$)/u

/** "…, on which he served": a relative clause about the office itself. */
const gapAllows = (words: string): boolean => words.length < 90 && aboutOffice.test(words)
const aboutOffice = new RegExp(`(?:^|,)\\s*(?:on|in|to|for|a|an)?\\s*(?:(?:which|${postNouns})?[^,]{0,20}\\b(?:he|she)?\\s*(?:served|held|occupied|sat|worked|chaired|led|headed|directed)|${postNouns}(?: that| which)? (?:he|she) (?:had )?${keepsPost})$`, 'i')
