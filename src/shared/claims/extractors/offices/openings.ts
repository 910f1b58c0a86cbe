import { matchesOf } from '../../../text/matches'
import type { Timex } from '../../../temporal/timex'
import type { Span } from '../../../text/span'
import type { OfficeLink, Who } from '../../claim'
import { verbPattern } from '../../lexicon/grammar-words'
import { stretchOfTime } from '../../lexicon/post-words'
import type { RoleMention } from '../../offices/role-mention'
import { isSameTitle } from '../../offices/title'
import { doerAt } from './doer'
import { rightBehind } from './joined'
import { ledBehindDate } from './led'
import { linkOf, wordsBetween, type Scene } from './scene'

/** Who holds which office, and the words that name it. */
export interface Held { readonly link: OfficeLink; readonly who: Who; readonly trigger: Span | null }

/** The words name the office by its title. */
export const titled = 0.85

/** ", until her death in 1999, [she was]": an end told by a deed. */
const untilDeed = /^,? (?:to|until|till) (?:his|her) (?:\p{Ll}+ )?(?:death|resignation|retirement|defeat|dismissal|abdication|removal|assassination)(?: (?:in|on|at) [^,;:()]{2,40}?)?,?(?= (?:he|she|\p{Lu}))/u

/** ", she was the [mayor]", " Venn served as [mayor]". */
const becameWhat = /^,? (?:he|she|(?:\p{Lu}[\p{L}\p{M}.’'-]* ){0,3}\p{Lu}[\p{L}\p{M}.’'-]*) (?:again |also |then |had )?(was|been|served as|sat (?:in (?:the|his|her) (?:\p{Ll}+ )?(?:cabinet|government) )?as|acted as|remained|held the (?:office|post|position|seat) of) (?:(?:again|once again|once more|also|instead|besides|in addition|at the same time|simultaneously|concurrently) ){0,2}(?:the |an? )?$/u

/** "From", "For ten years, from": what stands before the dates. */
const openings = new RegExp(`^(?:For ${stretchOfTime},? )?(?:from|between|until|since)$`, 'iu')

/** ", when Dunn left the cabinet, [she was]", " onwards, [she was]": said of the date, and of no office. */
const saidOfDate = /^(?:,? onwards?)?(?:, (?:when|after|as|once|on|upon|following|with|because) [^,;:()\d]{2,90},)?(?= (?:he|she|\p{Lu})|, (?:he|she|\p{Lu}))/u

/** "From 3 May 1990, to 4 June 1994, she was mayor of Quenby", "Until 4 June 1994 she was mayor of Quenby.": the office behind the dates that the sentence, or its part behind a semicolon, opens with. */
export function heldBehind(scene: Scene, timex: Timex): Held | null {
  const start = wordsBetween(scene, scene.from, timex.span.start).lastIndexOf('; ')
  const [first, second] = scene.sentence.timexes.filter(({ span, form }) => form !== 'duration' && span.start > scene.from + start)
  const opening = first && wordsBetween(scene, scene.from + start + 1, first.ends?.from?.start ?? first.ends?.to?.start ?? first.span.start).trim()
  if (!first || opening === undefined || !openings.test(opening)) return null
  const isRange = second !== undefined && /^,? (?:to|until|till|and) $/.test(wordsBetween(scene, first.span.end, second.ends?.to?.start ?? second.span.start))
  const lasting = isRange ? null : untilDeed.exec(wordsBetween(scene, first.span.end, scene.sentence.span.end))
  if (timex !== first && !(isRange && timex === second)) return null
  const date = (isRange ? second : first).span.end
  const from = date + (lasting ?? saidOfDate.exec(wordsBetween(scene, date, scene.sentence.span.end)) ?? [''])[0].length
  const led = timex === first && !isRange && first.when?.precision === 'day' && /^(?:from|since)$/i.test(opening) ? ledBehindDate(scene, from) : null
  if (led) return { link: led.link, who: doerAt(scene, led.at), trigger: { start: led.at, end: led.at + 'led'.length } }
  const headed = timex === first && !isRange && first.when?.precision === 'day' && /^(?:from|since)$/i.test(opening) ? headedFrom(scene, from) : null
  if (headed) return headed
  const mention = scene.roles.find((role) => role.form === 'holder' && role.span.start > from)
  const gap = mention ? wordsBetween(scene, from, mention.span.start) : ''
  // Nothing else may stand before the office: "she was a clerk to the mayor", "she was the mayor's driver".
  const verb = gap.length > 90 ? null : becameWhat.exec(gap)
  if (!mention || !verb || /^['’]/.test(wordsBetween(scene, mention.span.end, mention.span.end + 1)) || /['’]s?$/.test(wordsBetween(scene, mention.span.start, mention.span.end))) return null
  const link = linkOf(scene, mention)
  if (!isRange && !lasting && !isWholeClaim(scene, timex, mention, link, gap)) return null
  const isBeside = besides.test(gap) || besides.test(wordsBetween(scene, mention.span.end, mention.span.end + longestAdverb))
  return link ? { link: isBeside ? { ...link, score: Math.min(link.score, besideAnother) } : link, who: doerAt(scene, from + verb[0].lastIndexOf(verb[1] ?? '')), trigger: mention.head } : null
}

/** "From 3 May 1990 [she headed the Ministry of Trade]". */
function headedFrom(scene: Scene, from: number): Held | null {
  const mention = scene.roles.find((role) => role.span.start > from)
  const gap = mention ? wordsBetween(scene, from, mention.span.start) : ''
  if (mention?.form !== 'seat' || gap.length > 60 || !headedBehind.test(gap) || !endsThere.test(wordsBetween(scene, mention.span.end, scene.sentence.span.end))) return null
  const link = linkOf(scene, mention)
  return link && link.score >= titled ? { link, who: doerAt(scene, from + (headedBehind.exec(gap)?.[1]?.length ?? 0)), trigger: mention.head } : null
}
/** "From 1990 to 1994 she headed the [Ministry of Trade]". */
export const headedBehind = /^(,? (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) (?:then |also )?)(?:headed|directed|ran|led|was (?:in charge|at the head|at the helm) of) (?:the )?$/u
/** The ministry's own name ends the phrase: no "choir" of it, and nobody for whom, under whom or as what. */
export const endsThere = /^(?:[.,;]|$| (?:and|but|until|when|after|before)\b)/

/** "was a marshal and, from 5 May 1818 until his death, [King] of Aldmoor", "and then, from 3 May 1990, as [mayor]": the office right behind the date. */
export function apposed(scene: Scene, timex: Timex): Held | null {
  const mention = rightBehind(scene, timex)
  const link = mention && linkOf(scene, mention)
  const headed = matchesOf(heads, wordsBetween(scene, scene.from, timex.span.start)).at(-1)
  const verb = headed ?? matchesOf(verbPattern, scene.text)[0]
  // "was head of state, from 1959 as regent and from 1965 [as] president"; "served Dunn, from 1959 as …" tells of Dunn.
  const isRole = mention !== null && headed !== undefined && / as (?:the )?$/.test(wordsBetween(scene, timex.span.end, mention.span.start))
  // "met Dunn, who from 1959 until his death was president": Dunn was.
  if (verb && / who\b/.test(wordsBetween(scene, scene.from + verb.index, timex.span.start)) && !/^(?:was|is|became)$/.test(verb[0])) return null
  return mention && verb && link && link.score >= (isRole ? oneOfItsKind : titled) ? { link, who: doerAt(scene, scene.from + verb.index), trigger: mention.head } : null
}

/** Verbs of heading something, with nobody else for an object. */
const heads = /\b(?:was|been|stood|led|headed|governed|ruled) (?:(?:at )?the )?(?:head|helm|state|country|nation|province|city|town|government|ruler|island)\b/g

/**
 * "Until 4 June 1994 she was mayor of Quenby.": with one end alone the day may be that of another change ("… under Dunn, and then under
 * Frey"), so that the sentence may say nothing else of it.
 */
const isWholeClaim = (scene: Scene, { when }: Timex, { span, families }: RoleMention, link: OfficeLink | null, gap: string): boolean =>
  when?.precision === 'day' && link !== null && link.score >= (families.some((family) => ofOneLand.has(family)) ? oneOfItsKind : titled) && !/\b(?:then|acted)\b/.test(gap) && (!/\b(?:again|once more)\b/.test(gap + wordsBetween(scene, span.end, span.end + longestAdverb)) || hasOtherTerm(scene, link)) && saysNoMore.test(wordsBetween(scene, span.end, scene.sentence.span.end).trimEnd())

/** A land has one of these, so that no more need be said. */
const ofOneLand: ReadonlySet<string> = new Set(['prime-minister', 'governor-general', 'chief-justice', 'attorney-general'])
const oneOfItsKind = 0.8

/** " as well.", "; she kept both", ", and she kept both": what follows is told of the office, and not of the day. */
const saysNoMore = /^(?: affairs)?(?:,? (?:instead|besides|as well|too|in addition|again|once more))?(?:\.?$|;|, (?:both )?(?:following|succeeding|replacing|in succession to|in place of) (?:\p{Lu}|his |her )|,? (?:and|but) (?:he|she|(?:then|thereafter|afterwards) (?:he|she)) |,? (?:and )?(?:took|made|gave|won|led|brought|put|wrote|built|helped|signed|opened|reformed|introduced|negotiated|founded|created) (?![^.;]*\bunder\b))/u
/** An office beside another: some such day is that of the other. */
const besides = /\b(?:also|besides|as well|too|in addition|at the same time|simultaneously|concurrently)\b/
const longestAdverb = 13
/** Sure enough for a slip of the pen, and for no more. */
const besideAnother = 0.75

/** "She was again mayor": the record has another term of it. */
const hasOtherTerm = ({ context: { offices } }: Scene, { office }: OfficeLink): boolean => offices.some(({ title }, index) => index !== office && isSameTitle(title, offices[office]?.title ?? ''))

