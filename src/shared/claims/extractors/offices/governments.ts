import type { Timex } from '../../../temporal/timex'
import type { OfficeLink } from '../../claim'
import { wordsBetween, type Scene } from './scene'

/** Who heads a government. A government's own days ("his cabinet was sworn in on …", "fell on …") are not those of its head's term. */
const heads = /\b(?:prime minister|premier|taoiseach|chief minister|first minister|head of government|minister-president|president of the (?:council of ministers|government))\b/i
const notHeads = /\b(?:vice|deputy|shadow|lieutenant)\b/i

/** The record's offices that head a government; null where it has none. */
export function headOfGovernment(scene: Scene): OfficeLink | null {
  const terms = scene.context.offices.flatMap(({ title }, index) => (heads.test(title) && !notHeads.test(title) ? [index] : []))
  const [first] = terms
  return first === undefined ? null : { office: first, score: 0.8, by: 'role', span: null, ...(terms.length > 1 ? { rivals: terms.slice(1) } : {}) }
}

const name = "\\p{Lu}[\\p{L}\\p{M}.’'–-]*"
const government = '(?:cabinet|government|ministry|administration|coalition)'
const kindOf = '(?:coalition|caretaker|minority|majority|all-party|wartime|war|unity|emergency|provisional|transitional|interim)'
/** "in Einar Dahl's second cabinet (", "in the Dahl government (", "in the cabinet of Ulf Dahl (", "in the coalition government of", "during the war (": what years right behind belong to. */
const namedGovernment = new RegExp([
  `(?<owner>${name}?)['’]s? (?:(?!and\\b)[\\p{L}-]+ ){0,2}?${government} \\($`,
  `\\b[Tt]he (?:(?!and\\b)[\\p{Ll}-]+ |(?:First|Second|Third|Fourth|Fifth|\\d\\w\\w) ){0,2}(?<family>${name})(?: [IVX]+)? (?:[\\p{Ll}-]+ )?${government} \\($`,
  `\\b(?:cabinet|government|administration|coalition) of (?<head>(?:${name} ){0,2}${name}) \\($`,
  `\\b[Dd]uring the [^,;:()\\d]{2,40} \\($`,
  `\\b(?:[Tt]he|a|his|her|that) (?:[\\p{Ll}-]+ ){0,2}${kindOf} (?:cabinet|government|administration|ministry) \\($|\\b${government},? of $`,
].join('|'), 'u')
/** "the Norlandic cabinet": of a land, and there is always one. */
const ofLand = /(?:ese|ish|ian|ean|ic|ch)$/

/**
 * "minister of trade in Einar Dahl's cabinet (1954–1960)": the years behind a government that is named by its head or kind are its own; a minister may
 * have joined it later or left it sooner. Not so the subject's own, that of a land, which has no years, nor in a list, whose items end with those of the office.
 */
export function areOfGovernment(scene: Scene, { span }: Timex): boolean {
  if (scene.context.source === 'list') return false
  const words = wordsBetween(scene, Math.max(scene.from, span.start - LONGEST_NAME), span.start)
  // "In the Dahl cabinet, 1954–1960, she was …"
  const found = namedGovernment.exec(words.replace(/^((?:In|During) [^,;:()]{3,80}), $/, '$1 ('))
  if (!found) return false
  const { owner, family, head } = found.groups ?? {}
  const whose = (owner ?? family ?? head)?.replace(/['’]$/, '')
  if (whose === undefined) return true
  const last = whose.split(' ').at(-1) ?? ''
  return !ofLand.test(last) && !scene.context.names.surnames.includes(last) && !scene.context.offices.some(({ title }) => title.includes(last))
}

/** The longest name of a government, with what may stand before it. */
const LONGEST_NAME = 90
