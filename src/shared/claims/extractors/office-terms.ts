import type { Claim, OfficeLink } from '../claim'
import type { Timex } from '../../temporal/timex'
import type { RoleMention } from '../offices-mention'
import { theSubject } from '../who'
import { antecedent, doerAt, hasVerb, linkOf, officeClaim, personBetween, wordsBetween, type Scene } from './office-scene'

const holding = /\b(?:served|serving|serves|serve|held|holding|holds|was|were|is|been|being|as|remained|remaining|remains|continued|sat|sitting|acted|acting|worked|working|occupied|occupying|stayed|retained|retaining|became|appointed|elected|named)\b/
/** Verbs between an office and its years that keep them together. */
const keepsTogether = /^(?:[\s,]|and|again|twice|both|first|then|later|briefly|continuously|concurrently|simultaneously|which|that|who|on|in|a|an|the|this|it|his|her|office|offices|position|positions|post|posts|seat|role|roles|title|terms?|two|three|four|five|six|one|single|consecutive|non-consecutive|of|for|total|years?|months?|he|she|they|had|has|would|served|serving|serves|held|holding|holds|occupied|occupying|retained|retaining|sat|sitting|remained|remaining|worked|acted|acting|effectively|also|year|-|\d{1,2})*$/i
const longest = 110
const otherBoss = /\b(?:under|with|alongside|against|cabinet of|administration of|succeeding|replacing|defeating|of (?:his|her) (?:father|brother|son|husband|wife|uncle))\b/i

/** Years of an office: "mayor (1996–2000)", "governor from 1992 to 1993", "From 1990 to 1994 he was …", "a post he held between …". */
export function termClaims(scene: Scene): readonly Claim[] {
  const claims: Claim[] = []
  for (const timex of scene.sentence.timexes) {
    if (!isRange(timex)) continue
    const found = officeOfRange(scene, timex)
    if (!found) continue
    claims.push(officeClaim(scene, { predicate: 'office-term', evidence: timex.span, timex, link: found.link, trigger: found.mention?.head ?? null, who: found.who }))
  }
  return claims
}

/** A stretch with two written ends. */
const isRange = (timex: Timex): boolean =>
  timex.type === 'DATE' && timex.when?.kind === 'interval' && timex.ends !== null && timex.ends.from !== null && timex.ends.to !== null && timex.when.from.earliest > -Infinity && timex.when.to.latest < Infinity

interface Found {
  readonly link: OfficeLink | null
  readonly mention: RoleMention | null
  readonly who: Claim['who']
}

function officeOfRange(scene: Scene, timex: Timex): Found | null {
  const at = timex.span.start
  const left = leftMention(scene, at)
  const bracketed = /\($/.test(wordsBetween(scene, scene.from, at).trimEnd())
  if (left) return describe(scene, left)
  if (bracketed) return null
  const right = rightMention(scene, timex)
  if (right) return describe(scene, right)
  return anaphor(scene, at)
}

function describe(scene: Scene, mention: RoleMention): Found | null {
  if (mention.form === 'adjective') return null
  const who = doerAt(scene, holderVerb(scene, mention) ?? mention.span.start)
  return { link: linkOf(scene, mention), mention, who: who.kind === 'other' && isOwnPost(scene, mention) ? theSubject : who }
}

/** "Smith's first post was as …", "his last office was that of …". */
const isOwnPost = (scene: Scene, mention: RoleMention): boolean => {
  const match = /^(?:his|her|(\p{Lu}[\p{L}\p{M}’'-]*?)['’]s?) (?:\p{L}+ ){0,3}(?:appointment|post|position|role|office|job) (?:was|is) (?:as |that of )?(?:the |an? )?$/iu.exec(wordsBetween(scene, scene.from, mention.span.start))
  if (!match) return false
  return match[1] === undefined || scene.sentence.persons.some((person) => person.isSubject && person.span.start === scene.from)
}

/** The holding verb a mention depends on: the last one before it in the sentence. */
function holderVerb(scene: Scene, mention: RoleMention): number | null {
  const left = wordsBetween(scene, scene.from, mention.span.start)
  let found: number | null = null
  for (const match of left.matchAll(new RegExp(holding, 'g'))) if (match[0] !== 'as') found = scene.from + match.index
  return found
}

/** The office named right before the years, with nothing but holding words between. */
function leftMention(scene: Scene, at: number): RoleMention | null {
  for (const mention of [...scene.roles].reverse()) {
    if (mention.span.end > at || mention.form === 'adjective') continue
    if (at - mention.span.end > longest) return null
    const gap = wordsBetween(scene, mention.span.end, at).replace(/\(?\s*$/, '').replace(/\b(?:from|between|in|during)$/i, '').replace(/:\s*$/, '')
    if (/[();:]|\d{3}/.test(gap) || otherBoss.test(gap) || personBetween(scene, mention.span.end, at)) return null
    const words = gap.trim()
    if (words === '' || keepsTogether.test(words)) return mention
    if (!hasVerb(words) && !/,/.test(words) && words.length < 60) return mention
    return gapAllows(words) ? mention : null
  }
  return null
}

/** "…, on which he served": a relative clause about the office itself. */
const gapAllows = (words: string): boolean => /(?:^|,)\s*(?:on|in|to|for|a|an)?\s*(?:which|office|position|post|role|seat)?[^,]{0,20}\b(?:he|she)?\s*(?:served|held|occupied|sat|worked|chaired|led|headed)$/i.test(words) && words.length < 90

/** "From 1990 to 1994, he served as mayor of …": the office after the years. */
function rightMention(scene: Scene, timex: Timex): RoleMention | null {
  const before = wordsBetween(scene, scene.from, timex.span.start).trim()
  if (!/(?:^|[,;:]|\b(?:and|from|between|in))$/i.test(before)) return null
  const next = scene.sentence.timexes.find((other) => other.span.start > timex.span.end && other.when !== null)
  for (const mention of scene.roles) {
    if (mention.span.start < timex.span.end || mention.form === 'adjective') continue
    if (mention.span.start - timex.span.end > longest || (next && next.span.start < mention.span.start)) return null
    const gap = wordsBetween(scene, timex.span.end, mention.span.start)
    return holding.test(gap) && !/[;()]/.test(gap) && !/\b(?:under|appointed|elected|named|became|with)\b/.test(gap) ? mention : null
  }
  return null
}

/** "He served from 1990 to 1994", "a post that he held between …". */
function anaphor(scene: Scene, at: number): Found | null {
  const left = wordsBetween(scene, scene.from, at).replace(/\b(?:from|between|in|during)\s*$/i, '').trimEnd()
  const match = /\b(?:served|serving|held (?:the |this |that |his |her )?(?:office|post|position|seat|title|role)?|in (?:this |that |the )?(?:office|post|position)|(?:office|post|position|seat|title|role)(?:,? (?:that|which))? (?:he|she) (?:had )?held|(?:his|her) (?:term|reign|tenure|presidency)|remained in office)(?: there| in office| in this position| in that post)?$/i.exec(left)
  if (!match) return null
  const verb = scene.from + match.index + Math.max(0, match[0].search(/\b(?:held|served|serving|remained)\b/i))
  const link = antecedent(scene, verb)
  return link ? { link, mention: null, who: doerAt(scene, verb) } : null
}
