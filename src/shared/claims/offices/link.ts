import type { OfficeLink } from '../claim'
import type { OfficeSketch } from '../reading'
import { bodyWords } from '../lexicon/roles'
import { findRoles } from './mention'
import type { RoleMention } from './role-mention'
import { fitTitle, homeWords, isHeadedBy, isSameTitle } from './title'

/** Scores nearer than this are the same office as far as the words tell. */
const margin = 0.08

/** The score of “a senator”, by nothing but the role: below what a clash needs to be certain. */
export const ANY_OF_KIND = 0.74

/**
 * The office of the record a mention names, with the others the words fit about as well as `rivals`; null when none does.
 * A bare role ("the mayor") is weaker than a title, and takes the office of the headings above when that is one of them.
 */
export function linkOffice(said: RoleMention, offices: readonly OfficeSketch[], headings: readonly string[]): OfficeLink | null {
  const mention = asConsort(said, offices)
  const fits = offices.map((office, index) => ({ index, ...fitTitle(mention, office.title, homeOf(offices), office.kind) })).filter((fit) => fit.score > 0)
  const best = Math.max(0, ...fits.map((fit) => fit.score))
  if (best < 0.3) return null
  const alike = fits.filter((fit) => fit.score >= best - margin)
  const exact = alike.filter((fit) => isHeadedBy(offices[fit.index]?.title ?? '', mention.word))
  const near = exact.length > 0 ? exact : alike
  const bare = isBare(mention.body ?? mention) && best <= 0.85
  const chosen = bare ? (underHeading(near, offices, headings) ?? near) : near
  const first = chosen[0]
  if (!first) return null
  const rivals = chosen.slice(1).map((fit) => fit.index)
  const one = chosen.every((fit) => isSameTitle(offices[fit.index]?.title ?? '', offices[first.index]?.title ?? ''))
  const score = best < 0.7 ? best : bare ? (one ? Math.max(best, 0.8) : best) : best
  return { office: first.index, score, by: bare ? 'role' : 'title', span: mention.span, ...(rivals.length > 0 ? { rivals } : {}) }
}

/** "Queen of Norland", in the life of a queen consort: the record knows her as no other queen, and no consort is called so each time. */
function asConsort(mention: RoleMention, offices: readonly OfficeSketch[]): RoleMention {
  return mention.modifiers.length === 0 && consortsOf(offices).has(mention.word) ? { ...mention, modifiers: consort } : mention
}

const consort = ['consort']
const consorts = new WeakMap<readonly OfficeSketch[], ReadonlySet<string>>()

/** The ranks that the record has as consort alone: "queen", "empress". */
function consortsOf(offices: readonly OfficeSketch[]): ReadonlySet<string> {
  const known = consorts.get(offices)
  if (known) return known
  const ranks = (isConsort: boolean): readonly string[] => offices.flatMap(({ title }) => [...title.toLowerCase().matchAll(rank)].flatMap(([, word = '', behind]) => ((behind !== undefined) === isConsort ? [word] : [])))
  const alone = ranks(false)
  const made = new Set(ranks(true).filter((word) => !alone.includes(word)))
  consorts.set(offices, made)
  return made
}

const rank = /\b(queen|empress|princess|grand duchess|duchess|electress|tsarina)\b( consort\b)?/g

/** "The mayor", "a member of the senate": no word says which. */
const isBare = (mention: RoleMention): boolean => mention.required.length + mention.before.length === 0

const homes = new WeakMap<readonly OfficeSketch[], ReadonlySet<string>>()

function homeOf(offices: readonly OfficeSketch[]): ReadonlySet<string> {
  const known = homes.get(offices)
  if (known) return known
  const made = homeWords(offices.map((office) => office.title))
  homes.set(offices, made)
  return made
}

interface Fit { readonly index: number; readonly score: number }

function underHeading(near: readonly Fit[], offices: readonly OfficeSketch[], headings: readonly string[]): readonly Fit[] | null {
  const named = near.filter((fit) => headings.some((heading) => headingNames(heading, offices[fit.index]?.title ?? '')))
  return named.length > 0 && named.length < near.length ? named : null
}

/** The office the innermost heading that names one names; null when none does. */
export function linkOfHeadings(headings: readonly string[], offices: readonly OfficeSketch[]): OfficeLink | null {
  for (const heading of [...headings].reverse()) {
    const named = offices.map((office, index) => ({ index, title: office.title })).filter((office) => headingNames(heading, office.title))
    const first = named[0]
    if (!first) continue
    const rivals = named.slice(1).map((office) => office.index)
    return { office: first.index, score: rivals.every((rival) => isSameTitle(offices[rival]?.title ?? '', first.title)) ? 0.78 : 0.7, by: 'heading', span: null, ...(rivals.length > 0 ? { rivals } : {}) }
  }
  return null
}

const headingFits = new Map<string, boolean>()

function headingNames(heading: string, title: string): boolean {
  const key = `${heading}\n${title}`
  const known = headingFits.get(key)
  if (known !== undefined) return known
  const names = namesBody(heading, title) || findRoles(heading).some((mention) => mention.form !== 'adjective' && mention.required.length + mention.before.length <= 6 && fitTitle(mention, title).score >= 0.7)
  if (headingFits.size > 5000) headingFits.clear()
  headingFits.set(key, names)
  return names
}

/** "Supreme Court (1962–1993)" above an associate justice of the Supreme Court: a body whose whole name the title has. A lone "Senate" may be another one's. */
function namesBody(heading: string, title: string): boolean {
  const name = bodyName.exec(heading)?.[1]
  if (name === undefined || !name.split(' ').some((word) => isBody(word.toLowerCase()))) return false
  const at = title.indexOf(name)
  return at >= 0 && !/[\p{L}-]/u.test(title[at - 1] ?? '') && !/^(?:[\p{L}-]| \p{Lu})/u.test(title.slice(at + name.length))
}
const bodyName = /^(?:The )?((?!The )\p{Lu}[\p{L}.’'-]*(?: (?:of |for |and |the )?\p{Lu}[\p{L}.’'-]*){1,6})(?=$|[ ,:]*[(\d])/u
const isBody = (word: string): boolean => bodyWords.has(word) || /^(?:house|ministry|department|administration|agency)$/.test(word)
