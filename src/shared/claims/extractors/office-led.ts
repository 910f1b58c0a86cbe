import type { OfficeLink } from '../claim'
import { fold } from '../fold'
import { canonicalWord, sameWord } from '../lexicon/roles'
import { matchesOf } from '../../text/matches'
import { headOfGovernment } from './office-governments'
import { wordsBetween, type Scene } from './office-scene'

/** The verb's place, and the office that is held by doing it. */
export interface Led {
  readonly at: number
  readonly link: OfficeLink
}

const leading = /\b(?:led|headed|chaired|presided over|has led|had led|leading|heading|chairing|presiding over) (?:the |his |her )?((?:[\p{L}\p{M}’'-]+ ){0,7}?[\p{L}\p{M}’'-]+)(?: for (?:[\p{L}-]+ ){1,3}years?)?,?$/u
/** Offices that are held by leading what they are of. */
const leads = /^(?:\d+\w\w )?(?:(?:national|political|party|parliamentary|federal) )?(?:leader|chair|chairman|chairwoman|chairperson|president|head|general secretary|first secretary|speaker)\b/i
/** Words of a title that do not tell the body. */
const idle = /^(?:the|of|and|for|in|leader|chair|chairman|chairwoman|chairperson|president|head|general|first|secretary|speaker|national|political|parliamentary|federal|st|nd|rd|th|\d+\w*)$/

/**
 * "She led the Farmers' Party [from 1990 to 1994]", "He headed the government [until …]": the office that leads that body, where the record
 * has one and only one. `end`: where the words about the body end.
 */
export function ledOffice(scene: Scene, end: number): Led | null {
  const left = wordsBetween(scene, scene.from, end).trimEnd()
  const found = leading.exec(left)
  if (!found) return null
  const at = scene.from + found.index
  const said = wordsOf(found[1] ?? '')
  if (said.length === 0) return null
  if (said.length === 1 && /^(?:government|cabinet|ministry)$/.test(said[0] ?? '')) {
    const link = headOfGovernment(scene)
    return link && { at, link }
  }
  const fitting = scene.context.offices.flatMap(({ title }, index) => {
    if (!leads.test(title)) return []
    const own = wordsOf(title).filter((word) => !idle.test(word))
    const isBare = said.length === 1 && /^(?:party|opposition)$/.test(said[0] ?? '')
    const fits = own.length > 0 && said.every((word) => own.some((other) => sameWord(word, other))) && (isBare || said.length >= own.length - (said.length > 1 ? 1 : 0))
    return fits ? [{ index, title }] : []
  })
  const [first] = fitting
  if (first === undefined || fitting.some(({ title }) => fold(title) !== fold(first.title))) return null
  const rivals = fitting.slice(1).map(({ index }) => index)
  return { at, link: { office: first.index, score: 0.8, by: 'role', span: null, ...(rivals.length > 0 ? { rivals } : {}) } }
}

/** "resigned from the Norland Council": the office of that body, where the record has one, and it is no leader's, who may stay a member. */
export function officeOfBody(scene: Scene, end: number): OfficeLink | null {
  const body = /^ from (?:the )?(\p{Lu}[\p{L}\p{M}’'-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}\p{M}’'-]*){0,6})/u.exec(wordsBetween(scene, end, end + 90))?.[1]
  const said = wordsOf(body ?? '')
  if (said.length === 0) return null
  const fitting = scene.context.offices.flatMap(({ title }, index) => {
    const own = wordsOf(title).filter((word) => !idle.test(word))
    return !leads.test(title) && own.length > 0 && own.length <= said.length && own.every((word) => said.some((other) => sameWord(word, other))) && said.every((word) => idle.test(word) || own.some((other) => sameWord(word, other))) ? [index] : []
  })
  const [office, other] = fitting
  return office === undefined || other !== undefined ? null : { office, score: 0.8, by: 'role', span: null }
}

/** "translated to Quenby", "transferred to the see of Quenby": the bishop's office of that place. */
export function seeBehind(scene: Scene, end: number): OfficeLink | null {
  const place = /^ (?:from (?:the \p{L}+ of )?[^,;:()]{2,30} )?to (?:the (?:see|diocese|archdiocese|bishopric|archbishopric) of )?(\p{Lu}[\p{L}\p{M}’'-]+)/u.exec(wordsBetween(scene, end, end + 90))?.[1]
  if (place === undefined) return null
  const fitting = scene.context.offices.flatMap(({ title }, index) => (/\b(?:arch)?bishop|\bpatriarch/i.test(title) && wordsOf(title).includes(canonicalWord(fold(place))) ? [index] : []))
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

const wordsOf = (words: string): readonly string[] => (fold(words.replace(/\([^()]*\)/g, ' ')).match(/[\p{L}\d]{2,}/gu) ?? []).filter((word) => !/^(?:the|of|and|for|in)$/.test(word)).map(canonicalWord)
