import type { OfficeLink } from '../../claim'
import { fold } from '../../fold'
import { stretchOfTime } from '../../lexicon/post-words'
import { canonicalWord, sameWord } from '../../lexicon/roles'
import { matchesOf } from '../../../text/matches'
import { fieldHeld, wordsOf } from './fields'
import { headOfGovernment } from './governments'
import { wordsBetween, type Scene } from './scene'
import type { OfficeSketch } from '../../reading'

/** The verb's place, and the office that is held by doing it. */
export interface Led {
  readonly at: number
  readonly link: OfficeLink
}

const leading = new RegExp(`\\b(?:led|headed|(?:was|stood|remained|stayed) at the (?:head|helm) of|chaired|presided over|has led|had led|leading|heading|chairing|presiding over) (?:the |his |her )?((?:[\\p{L}\\p{M}’'-]+ ){0,7}?[\\p{L}\\p{M}’'-]+)(?: for ${stretchOfTime})?,?$`, 'u')
/** "the Farmers' Party, which she [led]". */
const ledBehind = /(\p{Lu}[\p{L}\p{M}’'-]*(?: (?:(?:of|for|the) ){0,2}\p{Lu}[\p{L}\p{M}’'-]*){0,6}),? (?:over )?which (?:he|she) (?:(?:had|then|later|also|\p{Ll}+ly) ){0,2}(led|headed|chaired|presided(?: over)?)$/u
/** Offices that are held by leading what they are of. */
const leads = /^(?:\d+\w\w )?(?:(?:national|political|party|parliamentary|federal) )?(?:leader|chair|chairman|chairwoman|chairperson|president|head|general secretary|first secretary|speaker)\b/i
/** Offices that are held by governing what they are of. */
const governs = /^(?:\d+\w\w )?(?:(?:royal|military|civil|colonial|imperial) )?(?:governor(?:[- ]general)?|viceroy|captain[- ]general|intendant|administrator)\b/i
/** The chair of a house, by its name and that of its land or town. */
const presides = /^(?:\d+\w\w )?(?:speaker|president|chair(?:man|woman|person)?) of (?:the )?(?:(?:national|general|federal|legislative|state|provincial) )?(?:parliament|senate|assembly|congress|chamber|house|diet|legislature)(?: of (?!the |ministers|state|europe|representatives|deputies|commons|lords|the \p{Ll})[^,(]+)?$/iu
const governing = new RegExp(`\\b(?:governed|governing|administered|administering) (?:the )?((?:[\\p{L}\\p{M}’'-]+ ){0,5}?[\\p{L}\\p{M}’'-]+)(?: for ${stretchOfTime})?,?$`, 'u')
/** Words of a title that do not tell the body. */
const idle = /^(?:the|of|and|for|in|leader|chair|chairman|chairwoman|chairperson|president|head|general|first|secretary|speaker|national|political|parliamentary|federal|st|nd|rd|th|\d+\w*)$/

/** "the General Assembly", "the National Council": what such a word adds tells no other body. */
const isGeneral = (word: string): boolean => word === 'general' || word === 'national'

/** Words of a sentence that make the leading something else than the office: for another, beside another, for a while, of a part of it. */
const otherwise = /\b(?:acting|deput(?:y|ies)|deputi[sz]\w+|interim|caretaker|provisional(?:ly)?|temporar(?:y|ily)|vice|regents?|whip|together|joint(?:ly)?|co-\p{L}+|in turns?|alternat\p{L}+|rotat\p{L}+|groups?|caucus|faction|fraction|bloc|wing|branch|informal(?:ly)?|unofficial(?:ly)?|effectively|in effect|de facto|without the title|in all but name|and then|in (?:his|her) (?:absence|place|stead)|on behalf|in the (?:house|council|assembly|senate|chamber|parliament|legislature|lower|upper)|(?:with|alongside|beside) (?:\p{Lu}|him\b|her\b|his\b|another\b))|\b(?:[Ii]nstead|[Ii]n place) of\b|^\s*As\b|\bas (?!(?:(?:the|its|their|party) ){0,2}(?:leader|chair\p{L}*)\b)/u
/** "Varn and Lund [led]", "He and his brother [led]". */
const several = /\b(?:and|or) (?:\p{Lu}|his |her |the |an? )/u

interface ReadTitle {
  readonly index: number
  readonly title: string
  readonly folded: string
  readonly words: readonly string[]
  /** The words that tell the body. */
  readonly own: readonly string[]
  /** It is held by leading that body. */
  readonly leads: boolean
  /** The words of the land that its holder governs; null where it is no such office. */
  readonly land: readonly string[] | null
}

const titlesRead = new WeakMap<readonly OfficeSketch[], readonly ReadTitle[]>()

function landOf(title: string, words: readonly string[]): readonly string[] | null {
  const office = governs.exec(title)?.[0]
  const land = office === undefined ? [] : words.slice(wordsOf(office).length)
  return land.length > 0 ? land : null
}

/** The record's titles by their words; read once, since many sentences ask. */
function readTitles({ context: { offices } }: Scene): readonly ReadTitle[] {
  const known = titlesRead.get(offices)
  if (known) return known
  const made = offices.map(({ title }, index) => {
    const words = wordsOf(title)
    return { index, title, folded: fold(title), words, own: words.filter((word) => !idle.test(word)), leads: leads.test(title), land: landOf(title, words) }
  })
  titlesRead.set(offices, made)
  return made
}

/**
 * "She led the Farmers' Party [from 1990 to 1994]", "He headed the government [until …]": the office that leads that body, where the record
 * has one and only one. `end`: where the words about the body end.
 */
export function ledOffice(scene: Scene, end: number): Led | null {
  const left = wordsBetween(scene, scene.from, end).trimEnd()
  const behind = ledBehind.exec(left)
  const found = behind ?? leading.exec(left)
  if (!found) return governedOffice(scene, left) ?? (otherwise.test(scene.text) ? null : fieldHeld(scene, left))
  const at = behind ? scene.from + left.length - (behind[2]?.length ?? 0) : scene.from + found.index
  const said = wordsOf(found[1] ?? '')
  if (said.length === 0 || otherwise.test(scene.text) || (!behind && several.test(left.slice(0, found.index)))) return null
  const others = said.filter((word) => !/^(?:government|cabinet)$/.test(word))
  if (others.length < said.length || (said.length === 1 && said[0] === 'ministry')) {
    // "headed the Aldmoor government": that of the land the office is of.
    const link = headOfGovernment(scene)
    return link && (said.length === 1 || others.every((word) => readTitles(scene)[link.office]?.own.some((other) => sameWord(word, other)))) ? { at, link } : null
  }
  const isBare = said.length === 1 && /^(?:party|opposition)$/.test(said[0] ?? '')
  // "presided over the Senate": whoever else leads there, one presides.
  const isHouse = said.length === 1 && found[0].startsWith('presid') && /^(?:parliament|senate|assembly|congress|chamber|house|diet|legislature)$/.test(said[0] ?? '')
  const fitting = readTitles(scene).filter(({ own, leads: isLeader, title }) =>
    isLeader && own.length > 0 && said.every((word) => isGeneral(word) || own.some((other) => sameWord(word, other))) && (isBare || (isHouse && presides.test(title)) || said.length >= own.length - (said.length > 1 ? 1 : 0)))
  const [first] = fitting
  if (first === undefined || said.every(isGeneral) || fitting.some(({ folded }) => folded !== first.folded)) return null
  const rivals = fitting.slice(1).map(({ index }) => index)
  return { at, link: { office: first.index, score: 0.8, by: 'role', span: null, ...(rivals.length > 0 ? { rivals } : {}) } }
}

/** "From 1990 [she led the party]": the body behind a date that opens the clause, where the date ends at `end`. */
export function ledBehindDate(scene: Scene, end: number): Led | null {
  const found = behindDate.exec(wordsBetween(scene, end, Math.min(end + 120, scene.sentence.span.end)))
  return found && ledOffice(scene, end + found[0].length)
}
const behindDate = /^,? (?:he|she|\p{Lu}[\p{L}\p{M}’'-]*) (?:then |also )?(?:(?:led|headed|chaired) (?:the|his|her)|presided over(?: the)?|governed(?: the)?|administered(?: the)?|represented|sat for|(?:had|held|was (?:in charge of|responsible for))(?= \p{Lu})) (?:[\p{L}\p{M}’'-]+ ){0,7}?[\p{L}\p{M}’'-]+(?=[.,;]|$| (?:and|until|when|as|with|in|after|before)\b)(?!,? (?:and )?(?:the )?\p{Lu})/u

/** "She governed Norland [from 1990 to 1994]": the governor's office that is of that land and of no other, where the record has one. */
function governedOffice(scene: Scene, left: string): Led | null {
  const found = governing.exec(left)
  const said = wordsOf(found?.[1] ?? '')
  if (!found || said.length === 0 || otherwise.test(scene.text) || several.test(left.slice(0, found.index))) return null
  const fitting = readTitles(scene).filter(({ land }) => land !== null && land.length === said.length && said.every((word) => land.some((other) => sameWord(word, other))))
  const [first] = fitting
  if (first === undefined || fitting.some(({ folded }) => folded !== first.folded)) return null
  const rivals = fitting.slice(1).map(({ index }) => index)
  return { at: scene.from + found.index, link: { office: first.index, score: 0.8, by: 'role', span: null, ...(rivals.length > 0 ? { rivals } : {}) } }
}

/** "resigned from the Norland Council": the office of that body, where the record has one, and it is no leader's, who may stay a member. */
export function officeOfBody(scene: Scene, end: number): OfficeLink | null {
  const body = /^ from (?:the )?(\p{Lu}[\p{L}\p{M}’'-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}\p{M}’'-]*){0,6})/u.exec(wordsBetween(scene, end, end + 90))?.[1]
  const said = wordsOf(body ?? '')
  if (said.length === 0) return null
  const fitting = readTitles(scene).flatMap(({ index, own, leads: isLeader }) =>
    !isLeader && own.length > 0 && own.length <= said.length && own.every((word) => said.some((other) => sameWord(word, other))) && said.every((word) => idle.test(word) || own.some((other) => sameWord(word, other))) ? [index] : [])
  const [office, other] = fitting
  return office === undefined || other !== undefined ? null : { office, score: 0.8, by: 'role', span: null }
}

/** "translated to Quenby", "transferred to the see of Quenby": the bishop's office of that place. */
export function seeBehind(scene: Scene, end: number): OfficeLink | null {
  const place = /^ (?:from (?:the \p{L}+ of )?[^,;:()]{2,30} )?to (?:the (?:see|diocese|archdiocese|bishopric|archbishopric) of )?(\p{Lu}[\p{L}\p{M}’'-]+)/u.exec(wordsBetween(scene, end, end + 90))?.[1]
  if (place === undefined) return null
  const see = canonicalWord(fold(place))
  const fitting = readTitles(scene).flatMap(({ index, title, words }) => (words.includes(see) && /\b(?:arch)?bishop|\bpatriarch/i.test(title) ? [index] : []))
  const [office, other] = fitting
  return office === undefined || other !== undefined ? null : { office, score: 0.85, by: 'title', span: null }
}

const ledWithin = /\b(?:led|headed|chaired|presided over) (?:the|his|her) (?:[\p{L}\p{M}’'-]+ ){0,6}?[\p{L}\p{M}’'-]+(?=,| (?:for|from|until|when|and|since|in|to)\b)/gu

/** "She had led the party for a year when she [resigned]": the office of what was led, or none that we know; null where nothing is led. */
export function ledBefore(scene: Scene, at: number): { readonly link: OfficeLink | null } | null {
  const left = wordsBetween(scene, scene.from, at)
  const last = matchesOf(ledWithin, left).at(-1)
  return last ? { link: ledOffice(scene, scene.from + last.index + last[0].length)?.link ?? null } : null
}
