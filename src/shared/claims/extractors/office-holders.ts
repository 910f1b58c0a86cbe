import type { Claim, OfficeLink } from '../claim'
import type { Span } from '../../text/span'
import { humanNoun } from '../lexicon/human-nouns'
import { institutionPattern, openingWords, titleWords } from '../lexicon/name-words'
import { roleTable } from '../lexicon/roles'
import { lettersOfPost } from '../post-before-name'
import { theSubjectByName } from '../who-of-phrase'
import { officeNear, weaker } from './office-holder-links'
import { isGroup, isOwnName, isSubjectBefore, openSubject, othersNamed, whoFor } from './office-holder-who'
import { officeClaim, wordsBetween, type Scene } from './office-scene'
import { matchesIn, matchesOf } from '../../text/matches'
import { mayNameHolder, overOne, patternsFor, type HolderRule } from './office-holder-patterns'

/** Predecessors and successors told in a sentence: "succeeded X", "was replaced by Y", "his successor, Y". */
export function holderClaims(scene: Scene): readonly Claim[] {
  if (!mayNameHolder(scene.sentence)) return []
  const { names } = scene.context
  const claims: Claim[] = []
  for (const rule of patternsFor(names)) {
    if (!rule.mayMatch(scene.sentence)) continue
    const { predicate, pattern, asRole, ofCrown } = rule
    for (const match of matchesOf(pattern, scene.sentence.text)) {
      const { owner, named = match[1] } = match.groups ?? {}
      if (owner !== undefined && !isOwnName(names, owner)) continue
      // "Dunn's brother" is not Dunn.
      if (named === undefined || (predicate !== 'appointer' && /['’]s$/.test(named))) continue
      if (ofCrown && !scene.context.offices.some(({ kind }) => kind === 'reign')) continue
      const at = scene.from + match.index
      if (asRole && !scene.roles.some((role) => /^ as (?:the )?$/.test(wordsBetween(scene, at + match[0].length, role.span.start)))) continue
      // "Dunn of Norland succeeded her": no land did.
      if (replacesAnother(scene, match[0], at) || (match[0].startsWith(named) && /\b(?:of|from|in|for) (?:the )?$/.test(wordsBetween(scene, scene.from, at)))) continue
      const clean = withoutTitles(afterDay(named, wordsBetween(scene, at - 3, at)).replace(/['’]s$/, '').replace(/[.,]$/, ''))
      if (!clean) continue
      const start = at + (match[0].startsWith(named) ? named.length - afterDay(named, wordsBetween(scene, at - 3, at)).length : match[0].lastIndexOf(named)) + clean.skipped
      const span: Span = { start, end: start + clean.text.length }
      // "made way for another Toll banker, Dunn": where he came from.
      if (ofTrade.test(wordsBetween(scene, span.end, scene.sentence.span.end)) || isThing(scene, span) || isPost(scene, span)) continue
      const who = whoFor(scene, rule, match, at)
      if (who === null || isSubjectHere(scene, span)) continue
      const near = officeNear(scene, at, at + match[0].length)
      // "chose Dunn to succeed her in the guild"
      if (rule.doer === 'open' && near?.score === 0 && near.span !== null && near.span.end >= at + match[0].length) continue
      const link = who === openSubject ? byDay : linkFor(near, rule)
      // "…, and in the guild by Frey"
      if (rule.doer === 'joined' && (link === null || !scene.roles.some((role) => role.span.start > at && role.span.end < span.start))) continue
      if ((rule.vague && link === null) || (link === byDay && scene.sentence.timexes.length === 0 && !bareDay.test(scene.text))) continue
      claims.push(officeClaim(scene, { predicate, evidence: span, timex: null, when: null, link, trigger: { start: at, end: at + match[0].length - named.length }, who, object: { kind: 'person', name: clean.text, span } }))
    }
  }
  return surest([...claims, ...overPronoun(scene)])
}

/** Of two readings of one name the one that is surer of its office. */
const surest = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((claim, index) => !claims.some((other, at) => at !== index && other.predicate === claim.predicate && other.evidence.start === claim.evidence.start && (scoreOf(other) > scoreOf(claim) || (scoreOf(other) === scoreOf(claim) && at < index))))

const scoreOf = ({ office }: Claim): number => office?.score ?? 0.5

/** "Dunn died on 3 May, and Bell succeeded him": whom the sentence has named, if that is one, and Bell is the subject. */
function overPronoun(scene: Scene): readonly Claim[] {
  return matchesIn(overOne, scene.sentence).flatMap((match) => {
    const at = scene.from + match.index
    const others = othersNamed(scene.sentence, at, '')
    const [one] = others
    if (!one || new Set(others.map(({ name }) => name)).size > 1 || isGroup(scene, one) || !isSubjectBefore(scene, at) || !/\b(?:and|when|after|before|,) (?:on |in )?[^;:()]{0,30}$/.test(wordsBetween(scene, one.span.end, at))) return []
    const clean = withoutTitles(one.name)
    if (!clean || /^['’]s?\b/.test(wordsBetween(scene, one.span.end, one.span.end + 2))) return []
    const link = linkFor(officeNear(scene, at, at + match[0].length), { vague: true })
    const span = { start: one.span.start + clean.skipped, end: one.span.end }
    return link === null ? [] : [officeClaim(scene, { predicate: 'predecessor', evidence: span, timex: null, when: null, link, trigger: { start: at, end: at + match[0].length }, who: theSubjectByName, object: { kind: 'person', name: clean.text, span } })]
  })
}

/** Loose words are worth a doubt, and with the loosest even an only crown is; what is vague needs an office named, or a date. */
function linkFor(link: OfficeLink | null, { weak = false, loose = false, vague = false }: Partial<Pick<HolderRule, 'weak' | 'loose' | 'vague'>>): OfficeLink | null {
  if (!vague) return loose ? weaker(link, 0.55) : weak ? weaker(link) : link
  if (link?.score === 0 || (link !== null && link.score >= 0.7)) return weaker(link)
  return byDay
}

/** "another Toll [banker, Dunn]". */
const ofTrade = new RegExp(`^ ${humanNoun},? \\p{Lu}`, 'u')

/** "replaced the Dunn doctrine": what bears a name is no holder. */
const isThing = (scene: Scene, { start, end }: Span): boolean =>
  /\bthe $/i.test(wordsBetween(scene, start - 4, start)) && thingBehind.test(wordsBetween(scene, end, end + 24))
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

/** "On 3 May Dunn succeeded her": the month is of the day. */
const afterDay = (named: string, before: string): string => (/\d $/.test(before) ? named.replace(/^(?:January|February|March|April|May|June|July|August|September|October|November|December) /, '') : named)

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
