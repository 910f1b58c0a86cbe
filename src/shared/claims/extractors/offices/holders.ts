import type { Claim, OfficeLink } from '../../claim'
import { shiftSpan, type Span } from '../../../text/span'
import { humanNoun } from '../../lexicon/human-nouns'
import { institutionPattern, openingWords, titleWords } from '../../lexicon/name-words'
import { roleTable } from '../../lexicon/roles'
import { lettersOfPost } from '../../who/post-before-name'
import { theSubjectByName } from '../../who/of-phrase'
import { officeNear, weaker } from './holder-links'
import { isGroup, isOfOtherSex, isSubjectBefore, openSubject, othersNamed, whoFor, whoOf } from './holder-who'
import { officeClaim, wordsBetween, type Scene } from './scene'
import type { RoleMention } from '../../offices/role-mention'
import { gateOf, matchesIn } from '../../../text/matches'
import type { Handover, Sureness } from '../../handovers/handover'
import { handoverWords } from '../../handovers/read-handovers'
import { someone } from '../../handovers/words'

/** Predecessors and successors told in a sentence: "succeeded X", "was replaced by Y", "his successor, Y"; and who appointed. */
export function holderClaims(scene: Scene): readonly Claim[] {
  if (!mayNameHolder(scene.sentence)) return []
  return [...surest(scene.handovers.flatMap((told) => claimOf(scene, told) ?? [])), ...appointerClaims(scene)]
}

/** What a change of holders says of the subject; null where it may say nothing of the kind. */
function claimOf(scene: Scene, told: Handover): Claim | null {
  const { names, offices } = scene.context
  const { other, ofCrown } = told
  if (isSubjectHere(scene, shiftSpan(told.name, scene.from))) return other.kind === 'pronoun' && told.named === 'taker' ? overPronoun(scene, told) : null
  if (other.kind === 'pronoun' && isOfOtherSex(names, other.word)) return null
  if (ofCrown && !offices.some(({ kind }) => kind === 'reign')) return null
  const span = shiftSpan(told.span, scene.from)
  const words = wordsBetween(scene, span.start, span.end)
  const isFirst = told.name.start === told.span.start
  // "Dunn of Norland succeeded her": no land did.
  if (replacesAnother(scene, words, span.start) || (isFirst && /\b(?:of|from|in|for) (?:the )?$/.test(wordsBetween(scene, scene.from, span.start)))) return null
  if (told.named === 'giver' && asNominee.test(wordsBetween(scene, scene.from, span.start) + words)) return null
  // "passed the ministry to Dunn for the summer"
  const behind = wordsBetween(scene, span.end, span.end + 40)
  if (forATime.test(behind)) return null
  const isOfRole = told.withRole !== undefined && scene.roles.some((role) => isRoleBehind(scene, role, span.end))
  const sureness = (isOfRole ? told.withRole : null) ?? told.sureness
  if (sureness === null || sureness === 'recorded' || (sureness === 'vague' && byTheWay.test(behind))) return null
  const name = nameAt(scene, shiftSpan(told.name, scene.from))
  if (name === null) return null
  const who = whoFor(scene, told)
  if (who === null) return null
  const near = officeNear(scene, span.start, span.end)
  // "chose Dunn to succeed her in the guild"
  if (other.kind === 'open' && near?.score === 0 && near.span !== null && near.span.end >= span.end) return null
  const link = who === openSubject ? byDay : linkFor(near, sureness)
  // "…, and in the guild by Frey"
  if (other.kind === 'joined' && !isNamedFor(link, span)) return null
  if ((sureness === 'vague' && link === null) || (link === byDay && scene.sentence.timexes.length === 0 && !bareDay.test(scene.text))) return null
  const trigger = { start: span.start, end: span.end - (told.name.end - told.name.start) }
  return officeClaim(scene, { predicate: told.named === 'giver' ? 'predecessor' : 'successor', evidence: name.span, timex: null, when: null, link, trigger, who, object: { kind: 'person', name: name.text, span: name.span } })
}

/** "followed Dunn [as mayor]", "[in the mayoralty]", and no "in the ministry garden". */
function isRoleBehind(scene: Scene, { span }: RoleMention, end: number): boolean {
  const left = wordsBetween(scene, end, span.start)
  return /^ as (?:the )?$/.test(left) || (left === ' in the ' && /^(?:[.,;]|$| (?:on|in|and|until|when|after|for)\b)/.test(wordsBetween(scene, span.end, span.end + 12)))
}

/** "Chosen as the nominee to succeed the late Dunn": until the vote the office may be somebody else's. */
const asNominee = /\b(?:nominee|nomination|nominated|candidate|candidacy|ran|run|running|stand|stood|bid|campaign) (?:[^,;:()]{1,30} )?to (?:succeed|replace)\b/

/** Nobody goes for good who is to come back. */
const forATime = /^ (?:for (?:(?:the|an?|some|\p{L}+) )?(?:\p{Ll}+ )?(?:summer|winter|spring|autumn|weekend|while|time being)|while (?:he|she) was (?:away|abroad|ill|in hospital|on leave)|(?:in|during) (?:his|her) absence|temporarily)\b/u

/** "was followed by Dunn out of the room": so may anybody be. */
const byTheWay = /^ (?:of (?:(?:his|her)\b|(?:the|an?) \p{Ll})|out of|into|through|to the|from the|at (?:the )?table|up the|down the)(?![\p{L}-])/u

/** The joined clause itself names the office, or its place: "…, and Frey in Toll". */
const isNamedFor = (link: OfficeLink | null, { start }: Span): boolean =>
  link !== null && link.score > 0 && (link.span === null ? link.by === 'title' : link.span.start > start)

/** The name at a place without its titles; null where it is no name. */
function nameAt(scene: Scene, { start, end }: Span): { readonly text: string; readonly span: Span } | null {
  const words = wordsBetween(scene, start, end)
  // "Dunn's brother" is not Dunn.
  if (/['’]s$/.test(words) && !/^ (?:immediate )?(?:place|stead|shoes|successor)\b/.test(wordsBetween(scene, end, end + 20))) return null
  const clean = withoutTitles(words.replace(/['’]s$/, '').replace(/[.,]$/, ''))
  if (!clean) return null
  const span: Span = { start: start + clean.skipped, end: start + clean.skipped + clean.text.length }
  // "made way for another Toll banker, Dunn": where he came from.
  return ofTrade.test(wordsBetween(scene, span.end, scene.sentence.span.end)) || isThing(scene, span) || isPost(scene, span) ? null : { text: clean.text, span }
}

/** "was appointed by Dunn". */
const appointedBy = new RegExp(`\\b(?:was|were|being|been|be) (?:\\p{L}+ly )?(?:re-?)?appointed (?:[^.,;:()]{3,60}? )?by ${someone}`, 'dgu')

/** Who appointed the subject. */
const appointerClaims = (scene: Scene): readonly Claim[] => matchesIn(appointedBy, scene.sentence).flatMap((match) => {
  const [start = 0, end = 0] = match.indices?.groups?.['name'] ?? []
  const at = scene.from + match.index
  const name = isSubjectHere(scene, { start: scene.from + start, end: scene.from + end }) ? null : nameAt(scene, { start: scene.from + start, end: scene.from + end })
  const who = name && whoOf(scene, at, at, '')
  if (!name || !who) return []
  const link = who === openSubject ? byDay : officeNear(scene, at, scene.from + end)
  if (link === byDay && scene.sentence.timexes.length === 0 && !bareDay.test(scene.text)) return []
  return [officeClaim(scene, { predicate: 'appointer', evidence: name.span, timex: null, when: null, link, trigger: { start: at, end: at + start - match.index }, who, object: { kind: 'person', name: name.text, span: name.span } })]
})

/** Of two readings of one name the one that is surer of its office. */
const surest = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((claim, index) => !claims.some((other, at) => at !== index && other.predicate === claim.predicate && other.evidence.start === claim.evidence.start && (scoreOf(other) > scoreOf(claim) || (scoreOf(other) === scoreOf(claim) && at < index))))

const scoreOf = ({ office }: Claim): number => office?.score ?? 0.5

/** "Dunn died on 3 May, and Bell succeeded him": whom the sentence has named, if that is one, where Bell is the subject. */
function overPronoun(scene: Scene, told: Handover): Claim | null {
  const at = scene.from + told.name.end + 1
  const others = othersNamed(scene.sentence, at, '')
  const [one] = others
  // "In the cabinet of Dunn, Bell replaced him": Dunn is named by the way.
  if (!one || /^(?:In|Under|At|During|With|Within) [^,;:()]*$/.test(wordsBetween(scene, scene.from, one.span.start))) return null
  if (new Set(others.map(({ name }) => name)).size > 1 || isGroup(scene, one) || !isSubjectBefore(scene, at) || !/\b(?:and|when|after|before|,) (?:on |in )?[^;:()]{0,30}$/.test(wordsBetween(scene, one.span.end, at))) return null
  const clean = withoutTitles(one.name)
  if (!clean || /^['’]s?\b/.test(wordsBetween(scene, one.span.end, one.span.end + 2))) return null
  const trigger = { start: at, end: scene.from + told.span.end }
  const link = linkFor(officeNear(scene, trigger.start, trigger.end), 'vague')
  const span = { start: one.span.start + clean.skipped, end: one.span.end }
  return link && officeClaim(scene, { predicate: 'predecessor', evidence: span, timex: null, when: null, link, trigger, who: theSubjectByName, object: { kind: 'person', name: clean.text, span } })
}

/** Loose words are worth a doubt, and with the loosest even an only crown is; what is vague needs an office named, or a date. */
function linkFor(link: OfficeLink | null, sureness: Sureness): OfficeLink | null {
  if (sureness !== 'vague') return sureness === 'loose' ? weaker(link, 0.55) : sureness === 'weak' ? weaker(link) : link
  return link?.score === 0 || (link !== null && link.score >= 0.7) ? weaker(link) : byDay
}

/** "another Toll [banker, Dunn]". */
const ofTrade = new RegExp(`^ ${humanNoun},? \\p{Lu}`, 'u')

/** "replaced the Dunn doctrine", "the last Dunn king, Osric": what bears a name is no holder. */
const isThing = (scene: Scene, { start, end }: Span): boolean =>
  (/\bthe $/i.test(wordsBetween(scene, start - 4, start)) && thingBehind.test(wordsBetween(scene, end, end + 24)))
  || (/\bthe (?:last|first|late|old|new) $/i.test(wordsBetween(scene, start - 10, start)) && rankBehind.test(wordsBetween(scene, end, end + 24)))
const rankBehind = /^ (?:kings?|queens?|emperors?|empress|rulers?|leaders?|monarchs?|princes?|princess|dukes?|lords?|sultans?|shahs?|khans?|pharaohs?|popes?|presidents?|government|cabinet|ministry|regime|dynasty|administration|chiefs?|chieftains?)\b/
const thingBehind = /^ (?!(?:as|in|on|at|by|to|for|of|from|with|who|and|or|but|when|while|after|before|until|upon|following|because|during|without|through|under|over|then|later|again|there|was|is|had|\p{Ll}+ly)\b)\p{Ll}{3,}/u

/** "succeeded by the former Norland Foreign Secretary, Carl Dunn": what he was, and not who. */
function isPost(scene: Scene, { start, end }: Span): boolean {
  const words = wordsBetween(scene, start, end).split(' ')
  if (words.length < 2 || !/\bthe (?:\p{Ll}+ )?$/u.test(wordsBetween(scene, start - 16, start))) return false
  return roleTable.get(words.at(-1)?.toLowerCase() ?? '')?.some((role) => role.words.length === 1 && role.form === 'holder') === true
}

/** A day that what was dated before completes. */
const bareDay = /\bthe (?:\d{1,2}(?:st|nd|rd|th)|(?:next|following|same) day|day after)\b|\bthat day\b/

const byDay: OfficeLink = { office: 0, score: 0.1, by: 'day', span: null }

/** "replaced Dunn with Frey", "replacing the council": whom or what the subject put another in the place of. */
function replacesAnother(scene: Scene, words: string, at: number): boolean {
  if (!/\brepla/.test(words)) return false
  const after = wordsBetween(scene, at + words.length, at + words.length + 60)
  return /^(?:[^.,;:()]{0,45}? )?(?:with|by) (?!(?:a|an|the|his|her) (?:majority|margin|vote|victory|win)\b)/.test(after) || /\b(?:be|been|being|was|were) replac/.test(words)  && !/\bby\b/.test(words)
}

const isSubjectHere = (scene: Scene, span: Span): boolean =>
  scene.sentence.persons.some((person) => person.isSubject && person.span.start < span.end && span.start < person.span.end)

/** The name without titles before it; null when nothing but titles or a common word is left. */
function withoutTitles(words: string): { readonly text: string; readonly skipped: number } | null {
  let skipped = lettersOfPost(words)
  let text = words.slice(skipped)
  for (;;) {
    const first = /^(\S+) /.exec(text)
    const isArticle = /^The (\p{L}+) \p{Lu}/u.exec(text)?.[1]
    if (!first?.[1] || !((opensClause.test(first[1])) || (isArticle !== undefined && titleWords.has(isArticle.toLowerCase())) || titleWords.has(first[1].toLowerCase().replace(/\.$/, '')) || /^(?:President|Prime|Minister|Governor|Senator|Mayor|Marshal|King|Queen|Emperor|Pope|Republican|Democrat|Democratic|Conservative|Labour|Liberal|Secretary|Speaker|Justice|Chief|Commissioner|Attorney|Ambassador|Director|Chairman)$/.test(first[1]))) break
    skipped += first[0].length
    text = text.slice(first[0].length)
  }
  if (openingWords.has(text.toLowerCase()) || notPerson.test(text) || institutionPattern.test(text) || (roleTable.get(text.toLowerCase())?.length ?? 0) > 0) return null
  return { text, skipped }
}

/** "When Dunn succeeded her". */
const opensClause = /^(?:When|After|Before|Until|Till|Since|Once|As|While|Then|But|And|In|On|By|At|That|There|Later|Soon|Eventually|Finally|Meanwhile)$/

/** Capitalised words that stand where a name could. */
const notPerson = /^(?:Count|Duke|Earl|Lord|King|Queen|Emperor|Prince|Pope|Bishop|Cardinal|Congresses|Parliaments|Legislatures|Assemblies|Governments|Cabinets|Sessions|Elections)$|^(?:The|Parliament|Congress|President|Prime|Vice|Minister|Governor|Republicans?|Democrats?|Democratic|Conservatives?|Labour|Liberals?|Tory|Tories|Whigs?|Holy|Senate|House|Council|Parliament|Government|Party|Communists?|Socialists?|Christian|Catholic|Protestant|[A-Z]{2,5})\b/

/** Cheap test for somebody who came before or after, or appointed. */
export const mayNameHolder = gateOf(...handoverWords, appointedBy)
