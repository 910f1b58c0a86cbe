import type { Timex } from '../../../temporal/timex'
import type { OfficeLink } from '../../claim'
import { relationSource } from '../../lexicon/kin'
import { bodyWords } from '../../lexicon/roles'
import type { RoleMention } from '../../offices/role-mention'
import { linkOfHeadings } from '../../offices/link'
import { linkOf, wordsBetween, type Scene } from './scene'
import type { Trigger } from './triggers'

// Which office is meant where none is named: by what was named before, by the headings, by the record.

/**
 * The office "this position", "his term" or an office verb without a name is about: named before, or by the headings. `reach`: how many
 * sentences back it may be named; beyond the sentence before it is weaker.
 */
export function antecedent(scene: Scene, at: number, reach = 1): OfficeLink | null {
  const named = lastNamed(scene, at) ?? electionWon(scene, at)
  if (named) return { ...named, score: Math.min(named.score, 0.85), by: 'antecedent', span: null }
  if (meansOtherPost(scene, at)) return null
  const heading = linkOfHeadings(scene.context.headings, scene.context.offices)
  const before = scene.before()
  const near = before ? lastNamed(before, before.sentence.span.end) : null
  if (near && heading && near.office !== heading.office && !(heading.rivals ?? []).includes(near.office)) return { ...heading, score: 0.6 }
  // "She was mayor of Quenby and chair of the board. She held the post until …": which of the two is open.
  if (near) return { ...near, score: Math.min(near.score, before && namesAnotherPost(before) ? 0.6 : 0.74), by: 'antecedent', span: null }
  if (heading && before && takesOtherPost(before)) return { ...heading, score: 0.6 }
  return heading ?? (reach > 1 && before ? namedFarther(before, reach - 1) : null) ?? (before && namesUnknownPost(before) ? null : onlyOffice(scene))
}

/** "Hale made her envoy to Toll, and she resigned from that post in May.": of the post right before, which no record names. */
const meansOtherPost = (scene: Scene, at: number): boolean =>
  /^\p{L}+ (?:from |in )?(?:that|this) (?:position|post|office|role|job)\b/u.test(wordsBetween(scene, at, at + 50)) && takesPost.test(wordsBetween(scene, scene.from, at))

/** "The council of Holm met at Toll. She was sent to it": a post that is none of the record's. */
const namesUnknownPost = (before: Scene): boolean => before.roles.some((role) => role.form === 'seat' && linkOf(before, role) === null)

/** "She was appointed president of the bank. She resigned in June.": of the bank, which no record names, whatever the heading. */
const takesOtherPost = (before: Scene): boolean =>
  before.roles.some((role) => role.form === 'holder' && linkOf(before, role) === null && appointedTo.test(wordsBetween(before, before.from, role.span.start)))
const appointedTo = /\b(?:became|(?:was|been|being) (?:made|named|appointed|elected|chosen))\b[^,;:()]{0,40}$/

const takesPost = /\b(?:became|becoming|(?:made|named|appointed|elected|chose) (?:him|her|\p{Lu}[\p{L}\p{M}’'-]+)|(?:was|been|being) (?:made|named|appointed|elected|chosen)|worked as|served as) (?:to be )?(?:as )?(?:the |an? )?\p{Ll}/u

/** The office of a mention; weaker in "… with his father, the Minister of Trade. In 1946 he took over that ministry": it may have been another than the record's. */
export function linkUnlessKinsmans(scene: Scene, mention: RoleMention): OfficeLink | null {
  const link = linkOf(scene, mention)
  return link && isKinsmans(scene, mention) ? { ...link, score: Math.min(link.score, 0.6) } : link
}

function isKinsmans(scene: Scene, { head, required }: RoleMention): boolean {
  if (required.length > 0 || !/\b(?:that|this|the) $/.test(wordsBetween(scene, head.start - 'that '.length, head.start))) return false
  const before = scene.before()
  return before !== null && before.roles.some((role) => role.form === 'holder' && kinAside.test(wordsBetween(before, before.from, role.span.start)))
}
const kinAside = new RegExp(`\\b(?:his|her) (?:[\\p{Ll}-]+ ){0,2}?${relationSource}, (?:then )?(?:the |an? )$`, 'u')

/** The office such words are about, where this very sentence names it. */
export function antecedentHere(scene: Scene, at: number): OfficeLink | null {
  const named = lastNamed(scene, at)
  return named ? { ...named, score: Math.min(named.score, 0.85), by: 'antecedent', span: null } : null
}

/** "won the mayoral election and [was inaugurated]": to the office the vote was for. */
function electionWon(scene: Scene, at: number): OfficeLink | null {
  const role = [...scene.roles].reverse().find((candidate) => candidate.form === 'adjective' && candidate.span.end <= at)
  if (!role || !/^ (?:election|race|contest|run-?off)\b[^.;:]{0,60}$/.test(wordsBetween(scene, role.span.end, at)) || !/\b(?:won|winning|carried) (?:the |that |his |her )?(?:\d{4} )?$/.test(wordsBetween(scene, scene.from, role.span.start))) return null
  const link = linkOf(scene, role)
  return link && link.score >= 0.7 ? link : null
}

/** An office beside the record's, joined by an "and". */
const namesAnotherPost = (scene: Scene): boolean => {
  const held = scene.roles.filter((role) => role.form !== 'adjective')
  return held.some((role, index) => index > 0 && /\band (?:the |an? |also )*$/.test(wordsBetween(scene, scene.from, role.span.start)) && linkOf(scene, role)?.office !== linkOf(scene, held[index - 1] ?? role)?.office)
}

/** The office named last in the sentences before `scene`, the nearest first. */
function namedFarther(scene: Scene, reach: number): OfficeLink | null {
  let before = scene.before()
  for (let left = reach; before !== null && left > 0; left--) {
    const near = lastNamed(before, before.sentence.span.end)
    if (near) return { ...near, score: Math.min(near.score, 0.72), by: 'antecedent', span: null }
    before = before.before()
  }
  return null
}

/** "he appointed the first woman mayor": an office given to somebody else. */
const givesOffice = /(?:\b[Hh]e|\b[Ss]he|\bwho|\p{Lu}[\p{L}\p{M}'’-]+)(?: (?:also|then|later|first|again|had|\p{Ll}+ly))? (?:appointed|nominated|named|chose|picked|installed|selected|dismissed|sacked|fired|removed|defeated|beat|unseated|advised|assisted|married|met) [^,.;:()]{0,45}$/u

/** "She seemed the one to become [governor] one day": an office that nobody has. */
const hopedFor = /\b(?:likely|expected|hop(?:ed|ing)|wanted|destined|candidate|dream(?:ed|t|s)?|might|could)\b[^.;:]{0,80}\bbecome (?:the |a )?(?:next |first )?$/u

/** "She defeated Dunn for [governor] and was sworn in": what she won. */
const beatenFor = /\b(?:defeated|beat|unseated) \p{Lu}[^,.;:()]{2,40} for (?:the )?$/u

function lastNamed(scene: Scene, at: number): OfficeLink | null {
  for (const role of [...scene.roles].reverse()) {
    if (role.span.end > at || role.form === 'adjective') continue
    const left = wordsBetween(scene, scene.from, role.span.start)
    if (/\bby (?:the )?$/.test(wordsBetween(scene, scene.from, role.head.start)) || (givesOffice.test(left) && !beatenFor.test(left)) || hopedFor.test(left)) continue
    const link = linkOf(scene, role)
    if (link) return link.score >= 0.7 ? link : null
  }
  return null
}

/** A record with one office leaves no choice, but proves nothing either. */
const onlyOffice = (scene: Scene): OfficeLink | null =>
  scene.context.offices.length === 1 ? { office: 0, score: 0.5, by: 'antecedent', span: null } : null

/** Where the record has one crown, or one that is more than a duke's, that one. */
export function onlyCrown(scene: Scene): OfficeLink | null {
  const reigns = reignsOf(scene)
  const kings = reigns.filter(({ title }) => /\b(?:king|queen|emperor|empress|tsar|czar|sultan|shah|caliph|pharaoh|monarch)\b(?! consort)/i.test(title))
  const [crown, other] = reigns.length > 1 ? kings : reigns
  return crown && !other ? { office: crown.index, score: 0.8, by: 'role', span: null } : null
}

/** Any of the record's crowns; null where it has none. */
export function anyCrown(scene: Scene): OfficeLink | null {
  const [crown, ...others] = reignsOf(scene)
  return crown ? { office: crown.index, score: 0.75, by: 'role', span: null, ...(others.length > 0 ? { rivals: others.map(({ index }) => index) } : {}) } : null
}

const reignsOf = ({ context }: Scene): readonly { readonly index: number; readonly title: string }[] =>
  context.offices.flatMap((office, index) => (office.kind === 'reign' ? [{ index, title: office.title }] : []))

/** "She preferred the senate. She resigned on 3 May 1990 so as to take her seat": from the office held, not from the one named before. */
export const leavesForNext = (scene: Scene, trigger: Trigger, timex: Timex): boolean =>
  trigger.predicate === 'resigned' && timex.span.start >= trigger.span.end && /^,? (?:so as |in order )?to (?:take (?:up )?|assume |enter )(?:his|her) (?:new )?(?:seat|place|office|post)\b/.test(wordsBetween(scene, timex.span.end, timex.span.end + 60))

/** "In the guild she served until …", "Convicted of fraud, she served a term …": in another body than the office's, or in none. */
export function opensElsewhere({ text }: Scene): boolean {
  const opening = /^(?:In|On|At|For) (?:the|an?|his|her|its) ((?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+),? (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) /u.exec(text)?.[1]
  return (opening !== undefined && opening.split(' ').some((word) => bodyWords.has(word))) || /^(?:Convicted|Sentenced|Found guilty|Imprisoned|For (?:\p{L}+ ){0,2}(?:fraud|theft|treason|perjury|libel|murder|bribery))\b/u.test(text)
}
