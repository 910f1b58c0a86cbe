import type { OfficeLink, Who } from '../claim'
import { ordinalValue } from '../offices'
import { whoIs } from '../read-block'
import { theSubject } from '../who-of-phrase'
import { doerAt } from './office-doer'
import { wordsBetween, type Scene } from './office-scene'

/** A government whose head the subject is, as the subject of a verb. */
export interface OwnGovernment {
  readonly who: Who
  readonly link: OfficeLink
}

const body = '(?:government|cabinet|ministry|administration|coalition)'
const helping = '(?:(?:was|were|had|been|finally|formally|officially|then|duly|soon|eventually) )*'
/** "His second cabinet [was sworn in]", "the Bell ministry", "Bell's government". */
const owned = new RegExp(`(?:^|[,;] |\\b(?:and|but|when|that) )(?<owner>[Hh]is|[Hh]er|\\p{Lu}[\\p{L}\\p{M}’'-]*?['’]s?|[Tt]he \\p{Lu}[\\p{L}\\p{M}’'-]*) (?<kind>(?:[\\p{Ll}-]+ ){0,3})${body}(?: of [^,;:()]{2,50})?,? ${helping}$`, 'u')
/** "formed a government of all parties, which [took office]". */
const formed = new RegExp(`\\b(?:formed|assembled|headed|led) (?:an?|his|her|the) (?<kind>(?:[\\p{Ll}-]+ ){0,3})${body}(?: (?:of|with|from|made up of|consisting of) [^,;:()]{2,60})?, which ${helping}$`, 'u')

/** Who heads a government: offices whose days are those of the government. */
const heads = /\b(?:prime minister|premier|taoiseach|chief minister|first minister|head of government|minister-president|president of the (?:council of ministers|government))\b/i
const notHeads = /\b(?:vice|deputy|shadow|lieutenant)\b/i

/**
 * "His government was sworn in on …", "formed a cabinet, which took office on …": the head of a government comes and goes with it. Null
 * where the record has no such head, or where the words count more governments than the record has terms.
 */
export function governmentBefore(scene: Scene, at: number): OwnGovernment | null {
  const left = wordsBetween(scene, scene.from, at)
  if (!/\b(?:government|cabinet|ministry|administration|coalition)\b/.test(left)) return null
  const link = headOfGovernment(scene)
  if (link === null) return null
  const found = owned.exec(left) ?? formed.exec(left)
  if (!found || isLater(found.groups?.['kind'] ?? '', 1 + (link.rivals?.length ?? 0))) return null
  const who = ownerOf(scene, found.groups?.['owner'] ?? null, scene.from + found.index)
  return who?.kind === 'subject' ? { who, link } : null
}

/** The record's offices that head a government; null where it has none. */
export function headOfGovernment(scene: Scene): OfficeLink | null {
  const terms = scene.context.offices.flatMap(({ title }, index) => (heads.test(title) && !notHeads.test(title) ? [index] : []))
  const [first] = terms
  return first === undefined ? null : { office: first, score: 0.8, by: 'role', span: null, ...(terms.length > 1 ? { rivals: terms.slice(1) } : {}) }
}

/** "his third cabinet" of a record with two terms, "his new cabinet": formed within a term. */
const isLater = (kind: string, terms: number): boolean =>
  /\b(?:new|next|last|final|reshuffled|reconstituted|reorgani[sz]ed|own|shadow)\b/.test(kind) || kind.split(' ').some((word) => (ordinalValue(word) ?? 0) > terms)

function ownerOf(scene: Scene, owner: string | null, at: number): Who | null {
  if (owner === null) return doerAt(scene, at)
  if (/^h/i.test(owner) && owner.length === 3) return whoIs(scene.sentence, /his/i.test(owner) ? 'he' : 'she', at)
  const name = owner.replace(/^[Tt]he /, '').replace(/['’]s?$/, '')
  return scene.context.names.surnames.includes(name) ? theSubject : null
}
