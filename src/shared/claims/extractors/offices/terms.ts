import { matchesOf } from '../../../text/matches'
import type { Claim } from '../../claim'
import type { Timex } from '../../../temporal/timex'
import type { RoleMention } from '../../offices/role-mention'
import { verbPattern } from '../../lexicon/grammar-words'
import { keepsPost, postNouns } from '../../lexicon/post-words'
import { whoIs } from '../../read-block'
import { theSubject } from '../../who/of-phrase'
import { anaphor, areDays, ledTerm, tenureTerm, type Found } from './anaphors'
import { calledTo, doerAt, doerOfHaving, doerOfWhose, ownerOfService } from './doer'
import { onlyCrown } from './antecedents'
import { belongsBehind, rightBehind } from './joined'
import { areOfGovernment } from './governments'
import { endsThere, headedBehind } from './openings'
import { hasRange, isDoneTo, isRange, leftMention, longest } from './left'
import { isAloneInBrackets, seriesStart } from './series'
import { linkOf, officeClaim, wordsBetween, type Scene } from './scene'
import { hasVerb } from '../../verbs'

/** Verbs of holding an office. */
const holding = /\b(?:served|serving|serves|serve|held|holding|holds|was|were|is|been|being|as|remained|remaining|remains|continued|sat|sitting|acted|acting|worked|working|occupied|occupying|stayed|retained|retaining|became|appointed|elected|named)\b/
const everyHolding = new RegExp(holding, 'g')

/** Years of an office: "mayor (1996–2000)", "governor from 1992 to 1993", "From 1990 to 1994 he was …", "a post he held between …". */
export function termClaims(scene: Scene): readonly Claim[] {
  const claims: Claim[] = []
  for (const timex of scene.sentence.timexes) {
    const lone = isAloneInBrackets(scene, timex) ? seriesStart(scene, timex, (mention) => holderVerb(scene, mention)) : null
    if (lone) claims.push(lone)
    if (!isRange(timex) || isLoose(scene, timex) || areOfGovernment(scene, timex)) continue
    const found = officeOfItem(scene, timex) ?? reignOfBracket(scene, timex) ?? officeOfRange(scene, timex)
    if (!found || isChosenWithin(scene, timex, found)) continue
    const partner = found.mention && (found.link?.score ?? 0) < 0.7 ? partnerOf(scene, found.mention, timex) : null
    const { link, mention } = partner ?? found
    claims.push(officeClaim(scene, { predicate: 'office-term', evidence: timex.span, timex, link, trigger: mention?.head ?? null, who: found.who }))
  }
  return claims
}

/** "Between 3 and 7 May he sat in Toll and was elected [chairman]": the days of something else, in which that came. */
const isChosenWithin = (scene: Scene, { span: { end }, when }: Timex, { mention }: Found): boolean =>
  mention !== null && when?.kind === 'interval' && when.to.latest - when.from.earliest <= DAYS_OF_MEETING && mention.head.start > end && /\b(?:elected|appointed|named|chosen)(?: (?:its|their|the|as|an?))? $/.test(wordsBetween(scene, end, mention.head.start))

/** Longer than so many days no meeting chooses. */
const DAYS_OF_MEETING = 62

/**
 * A list item, or a line that has lost its mark, that opens with years and a colon: "1996–2000: Mayor of …". Its words may name several offices held together,
 * and a royal style stands for the crown: the claim is about the one named best, the others are its rivals.
 */
function officeOfItem(scene: Scene, timex: Timex): Found | null {
  if ((scene.context.source !== 'list' && scene.from > 0) || timex.span.start > scene.from + 2) return null
  const rest = wordsBetween(scene, timex.span.end, scene.sentence.span.end)
  if (!/^\s*[:–—-]\s/.test(rest)) return null
  const named = scene.roles.flatMap((mention) => {
    const link = mention.form === 'holder' && mention.span.start - timex.span.end < 90 ? linkOf(scene, mention) : null
    return link && link.score >= 0.7 ? [{ link, mention }] : []
  })
  const [best] = [...named].sort((a, b) => b.link.score - a.link.score)
  if (best) {
    const rivals = new Set(named.flatMap(({ link }) => [link.office, ...(link.rivals ?? [])]))
    rivals.delete(best.link.office)
    return { link: rivals.size > 0 ? { ...best.link, rivals: [...rivals] } : best.link, mention: best.mention, who: theSubject }
  }
  const reigns = scene.context.offices.flatMap((office, index) => (office.kind === 'reign' ? [index] : []))
  const [first] = reigns
  if (first === undefined || !/\bMajesty\b|\bThe (?:King|Queen|Emperor|Empress)\b/.test(rest)) return null
  return { link: { office: first, score: 0.7, by: 'role', span: null, ...(reigns.length > 1 ? { rivals: reigns.slice(1) } : {}) }, mention: null, who: theSubject }
}

/** "in 2013–14 he was mayor": some time within, not a whole term. */
const isLoose = (scene: Scene, timex: Timex): boolean => /\b(?:in|during)\s*$/i.test(wordsBetween(scene, scene.from, timex.span.start)) && /^\d+\s*[–—/-]/.test(timex.text)

/** "Harald II (r. 1850–1891)", "Harald (reigned 1850–1891)", "the reign of Harald II (1850–1891)": the crown of the one named right before. */
function reignOfBracket(scene: Scene, timex: Timex): Found | null {
  const left = wordsBetween(scene, scene.from, timex.span.start)
  const opening = /,? (?:\((?:(?:r\.|reigned|ruled|reign:?|reigning)(?: from)? ?)?|from |between )$/.exec(left)
  if (!opening) return null
  const person = scene.sentence.persons.find((candidate) => candidate.span.end === scene.from + opening.index)
  if (person?.isSubject !== true) return null
  const says = /\((?:r\.|re|ru)/.test(opening[0]) || /\b(?:reign|rule) of (?:King |Queen |Emperor |Empress |Sultan |Tsar |Shah )?$/.test(wordsBetween(scene, scene.from, person.span.start))
  const link = says ? onlyCrown(scene) : null
  return link && { link, mention: null, who: theSubject }
}

/** "before rejoining the Farmers' Party, which she led [from …]": no office named farther off. */
const ledBehind = /,? (?:which (?:he|she) (?:\p{Ll}+ )?(?:led|headed|chaired|presided over)|over which (?:he|she) (?:\p{Ll}+ )?presided) (?:from|between) $/u

/** "She chaired the General [Assembly]": no seat in it. */
const ledSeat = /\b(?:led|headed|chaired|presided over) (?:the )?(?:[\p{L}\p{M}’'-]+ ){0,3}$/u

function officeOfRange(scene: Scene, timex: Timex): Found | null {
  const at = timex.span.start
  if (belongsBehind(scene, timex)) {
    const mention = rightBehind(scene, timex) ?? rightMention(scene, timex)
    return mention && describe(scene, mention)
  }
  const led = ledBehind.test(wordsBetween(scene, Math.max(scene.from, at - 60), at)) ? ledTerm(scene, at, timex) : null
  if (led) return led
  const left = leftMention(scene, at)
  const seatLed = left?.form === 'seat' && ledSeat.test(wordsBetween(scene, scene.from, left.head.start)) ? ledTerm(scene, at, timex) : null
  if (seatLed) return seatLed
  const bracketed = /\((?:[^()]*,| *(?:from|between|and|in))?$/.test(wordsBetween(scene, scene.from, at).trimEnd())
  if (bracketed && left && isOfAnother(wordsBetween(scene, left.span.end, at))) return null
  const right = bracketed ? null : rightMention(scene, timex)
  // "mayor (1955–59) and from 1960 to 1970 served as governor": years after other years belong to what follows.
  if (left && !(right && hasRange(scene, left.span.end, at))) return isLifeInLead(scene, timex) ? null : describe(scene, left, at)
  if (bracketed) return null
  if (right) return describe(scene, right)
  return ledTerm(scene, at, timex) ?? tenureTerm(scene, at, timex) ?? anaphor(scene, at, timex)
}

/** "governor (1936–1939) and brewer [(1939–1950)]": the years of what stands behind the first bracket, office or not; "and again (1945–1950)" are the same one's. */
const isOfAnother = (between: string): boolean => {
  const named = /\d\)([^()\d]*)\([^()]*$/.exec(between)?.[1]
  return named !== undefined && otherPost.test(named) && !sameAgain.test(named)
}
const otherPost = /^,? ?(?:and |then |later |and then |and later )?(?:an? |the )?(?!(?:for|in|after|under|as|from|by|with|until|and|then|later)\b)\p{L}/u
const sameAgain = /\b(?:again|once more|second|third|fourth|terms?|spells?|times?|stints?)\b/

/** "Emperor Osric of Toll (3 May 1119 – 9 January 1150) was …", "Osric, Duke of Toll (3 May 1119 – …)": behind the name that a lead opens with stand the years of a life, behind a title of it its days. */
function isLifeInLead(scene: Scene, { span, when }: Timex): boolean {
  const [first] = scene.sentence.persons
  if (scene.context.source !== 'lead' || scene.from !== 0 || first?.isSubject !== true) return false
  const between = wordsBetween(scene, first.span.end, span.start)
  return (between === ' (' && /^(?:[\p{L}-]+ ){1,4}$/u.test(wordsBetween(scene, 0, first.span.start))) || (when?.precision === 'day' && first.span.start < 40 && ownTitle.test(between))
}
const ownTitle = /^(?: [^,;()\d]{1,40})?, (?:the )?(?:\p{Lu}[^,;()\d]{2,60}) \($/u

function describe(scene: Scene, mention: RoleMention, at = mention.span.end): Found | null {
  if (mention.form === 'adjective' || isDoneTo(scene, mention)) return null
  const held = heldBehind.exec(wordsBetween(scene, mention.span.end, at)) ?? (/^(?:The )?$/.test(wordsBetween(scene, scene.from, mention.span.start)) ? servedBehind.exec(wordsBetween(scene, mention.span.end, at)) : null)
  if (held) return { link: linkOf(scene, mention), mention, who: doerAt(scene, mention.span.end + held.index + held[0].length - (held[1] ?? held[2] ?? '').length) }
  const verb = holderVerb(scene, mention)
  if (verb === null && scene.context.source === 'list' && mention.span.start <= scene.from + 4) return { link: linkOf(scene, mention), mention, who: theSubject }
  const who = ownerByName(scene, mention) ?? ownerOfService(scene, mention) ?? doerOfWhose(scene, mention) ?? calledTo(scene, mention) ?? ownerOfSeat(scene, mention) ?? doerOfAs(scene, mention) ?? doerOfHaving(scene, verb) ?? doerOfApposition(scene, mention) ?? doerAt(scene, verb ?? mention.span.start)
  return { link: linkOf(scene, mention), mention, who: who.kind === 'other' && isOwnPost(scene, mention) ? theSubject : who }
}

/** "the post of premier, which Bell held [from …]": who the clause about the office says it was. */
const heldBehind = new RegExp(`^[^,;:()]{0,40}(?:,? (?:which|that)|, an? ${postNouns}(?:,? (?:which|that))?) (?:he|she|\\p{Lu}[\\p{L}\\p{M}’'-]*(?: \\p{Lu}[\\p{L}\\p{M}’'-]*){0,2}) (?:had |would |later |then )*(${keepsPost})(?= )`, 'u')
/** "The third premier, she served [from …]". */
const servedBehind = /^(?:, (?:he|she) (served|sat)| (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) (was|remained))(?= )/u

/**
 * "mayor of Quenby and leader of the council from 3 May 1990 to 4 June 1994": the office joined to one the record does not
 * have. Whole dates are particular enough to belong to both.
 */
function partnerOf(scene: Scene, mention: RoleMention, timex: Timex): Found | null {
  // "…, a post she held": what is said of one.
  if (ofOne.test(wordsBetween(scene, mention.span.end, mention.span.end + 25))) return null
  const before = [...scene.roles].reverse().find((role) => role.span.end <= mention.span.start)
  if (before?.form !== 'holder' || !/^,? and (?:as )?(?:the |an? )?$/.test(wordsBetween(scene, before.span.end, mention.span.start))) return null
  const link = linkOf(scene, before)
  // "archbishop of Toll and primate of Marre from 1945 to 1973": two titles, each with its place, share even years.
  if (!areDays(timex) && !((link?.score ?? 0) >= 0.85 && withPlace.test(wordsBetween(scene, before.head.end, before.span.end)) && withPlace.test(wordsBetween(scene, mention.head.end, mention.span.end)))) return null
  return link && link.score >= 0.7 ? { link, mention: before, who: theSubject } : null
}

const ofOne = new RegExp(`^, an? ${postNouns}\\b`)
const withPlace = /^ of (?:the )?\p{Lu}/u

const asHolder = /^(?:As (?:(?:the |an? )?|[^;:]{3,90},? and (?:again |later |then )?as (?:the |an? )?)|(?:From|Between) [^;:()]{4,150} as (?:the |an? )?)$/
/** "As mayor from 1990 to 1994 she built …", "As treasurer (1988–90) and again as mayor (1990–94), she …": the first verb of the main clause tells who; null when that is open. */
function doerOfAs(scene: Scene, mention: RoleMention): Claim['who'] | null {
  if (!asHolder.test(wordsBetween(scene, scene.from, mention.span.start))) return null
  const [verb] = matchesOf(verbPattern, wordsBetween(scene, mention.span.end, scene.sentence.span.end))
  const who = verb ? doerAt(scene, mention.span.end + verb.index) : null
  return who?.kind === 'other' && who.name === null ? null : who
}

/** "under Venn, premier [from …]", "Venn (premier [1990–94])": right behind a name, its. */
function ownerByName(scene: Scene, mention: RoleMention): Claim['who'] | null {
  const person = scene.sentence.persons.find(({ span }) => span.end < mention.span.start && mention.span.start - span.end < 12)
  return person?.isSubject === true && /^(?:, | \()(?:then )?$/.test(wordsBetween(scene, person.span.end, mention.span.start)) ? theSubject : null
}

/** "Her mayoralty lasted from 1990 to 1995": whose it is. */
function ownerOfSeat(scene: Scene, mention: RoleMention): Claim['who'] | null {
  const match = mention.form === 'seat' ? /(?:^|[^\p{L}])([Hh]is|[Hh]er) (?:\p{Ll}+ )?$/u.exec(wordsBetween(scene, scene.from, mention.head.start)) : null
  return match ? whoIs(scene.sentence, /his/i.test(match[1] ?? '') ? 'he' : 'she', scene.from + match.index) : null
}

/** "Mayor of Quenby from 1990 to 1995, she …", "A surveyor and mayor (1990–1995), Bell …": whom the main clause is about. */
function doerOfApposition(scene: Scene, mention: RoleMention): Claim['who'] | null {
  if (!/^(?:(?:The|An?) )?(?:[\p{L}\p{M}-]+,? (?:and )?){0,4}$/u.test(wordsBetween(scene, scene.from, mention.span.start)) || hasVerb(wordsBetween(scene, scene.from, mention.span.start))) return null
  const rest = wordsBetween(scene, mention.span.end, scene.sentence.span.end)
  const comma = /^[^;:]{4,140}?, (?=(?:he|she)\b)/.exec(rest)?.[0] ?? /^[^;:]{4,140}?\d\)?, (?=\p{Lu})/u.exec(rest)?.[0]
  if (comma === undefined || hasVerb(comma)) return null
  const at = mention.span.end + comma.length
  const pronoun = /^(he|she)\b/.exec(wordsBetween(scene, at, at + 4))?.[1]
  if (pronoun !== undefined) return whoIs(scene.sentence, pronoun === 'he' ? 'he' : 'she', at)
  return scene.sentence.persons.some((person) => person.isSubject && person.span.start === at) ? theSubject : null
}

/** "Smith's first post was as …", "his last office was that of …". */
const isOwnPost = (scene: Scene, mention: RoleMention): boolean => {
  const match = /^(?:his|her|(\p{Lu}[\p{L}\p{M}’'-]*?)['’]s?) (?:\p{L}+ ){0,3}(?:appointment|post|position|role|office|job) (?:was|is) (?:as |that of )?(?:the |an? )?$/iu.exec(wordsBetween(scene, scene.from, mention.span.start))
  if (!match) return false
  return match[1] === undefined || scene.sentence.persons.some((person) => person.isSubject && person.span.start === scene.from)
}

/** The verb a mention depends on: the last one before it in the sentence, brackets left out. */
function holderVerb(scene: Scene, mention: RoleMention): number | null {
  const left = wordsBetween(scene, scene.from, mention.span.start).replace(/\([^()]*\)/g, (found) => ' '.repeat(found.length))
  const holds = matchesOf(everyHolding, left).filter((match) => match[0] !== 'as').pop()
  const any = matchesOf(verbPattern, left).at(-1)
  const found = holds && any && any.index > holds.index && /^(?:elected|appointed|won|took|began|became|named|chosen|ran|made|went|returned)$/.test(any[0]) ? any : (holds ?? any)
  return found ? scene.from + found.index : null
}

/** "From 1990 to 1994, he served as mayor of …": the office after the years; in "he sat on the council from 1990 to 1994, and was its mayor" the years are the seat's. */
function rightMention(scene: Scene, timex: Timex): RoleMention | null {
  const before = wordsBetween(scene, scene.from, timex.span.start).trim()
  if (!/(?:^|[,;:]|\b(?:and|from|between|in))$/i.test(before)) return null
  const next = scene.sentence.timexes.find((other) => other.span.start > timex.span.end && other.when !== null)
  for (const mention of scene.roles) {
    if (mention.span.start < timex.span.end || mention.form === 'adjective') continue
    if (mention.span.start - timex.span.end > longest || (next && next.span.start < mention.span.start)) return null
    const gap = wordsBetween(scene, timex.span.end, mention.span.start)
    // "She was from 1990 to 1994 mayor of …"
    if (mention.form === 'seat' && headedBehind.test(gap)) return endsThere.test(wordsBetween(scene, mention.span.end, scene.sentence.span.end)) ? mention : null
    if (/^ (?:the |an? )?$/.test(gap) && /\b(?:was|served|sat) (?:from|between)$/.test(before)) return mention
    return holding.test(gap) && !/[;()]/.test(gap) && !/\b(?:either|under|appointed|elected|named|chosen|became|with)\b/.test(gap) && !(/(?:^|, | )and\b/.test(gap) && hasVerb(before)) ? mention : null
  }
  return null
}
