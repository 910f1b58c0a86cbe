import type { OfficeLink } from '../claim'
import type { Scene } from './office-scene'

/** Who heads a government. A government's own days ("his cabinet was sworn in on …", "fell on …") are not those of its head's term. */
const heads = /\b(?:prime minister|premier|taoiseach|chief minister|first minister|head of government|minister-president|president of the (?:council of ministers|government))\b/i
const notHeads = /\b(?:vice|deputy|shadow|lieutenant)\b/i

/** The record's offices that head a government; null where it has none. */
export function headOfGovernment(scene: Scene): OfficeLink | null {
  const terms = scene.context.offices.flatMap(({ title }, index) => (heads.test(title) && !notHeads.test(title) ? [index] : []))
  const [first] = terms
  return first === undefined ? null : { office: first, score: 0.8, by: 'role', span: null, ...(terms.length > 1 ? { rivals: terms.slice(1) } : {}) }
}
