import { fold } from '../fold'
import { bodyWords, canonicalWord, changingModifiers, civicFamilies, genericWords, kindredFamilies, partiesAndFaiths, roleTable, royal, sameWord, type RoleWord } from '../lexicon/roles'
import { plainOfficeTitle } from './offices'
import type { OfficeSketch } from '../reading'
import { modifierBehind } from './mention-sides'
import { normalised, plainWord, tokensOf } from './words'
import { roleAt } from './mention'
import type { RoleMention } from './role-mention'

/** An office's title taken apart the same way. */
interface TitleParts {
  readonly families: readonly string[]
  readonly modifiers: readonly string[]
  readonly words: readonly string[]
  /** The words of the role it is headed by, as the table has them. */
  readonly role: string
  /** It names several places ("Member of Parliament for Quenby, Ostmoor"): each had its own years. */
  readonly places: readonly string[]
  /** First letters of all words of the body it is of ("unrra"); empty for fewer than three. */
  readonly initials: string
  /** Last word of the title's head where the table does not know it ("Duce"). */
  readonly ownHead: string | null
}

const titles = new Map<string, TitleParts>()

/** The parts of an office's title; kept, since every mention asks for them. */
function titleParts(title: string): TitleParts {
  const known = titles.get(title)
  if (known) return known
  const made = readTitle(plainOfficeTitle(title))
  if (titles.size > 2000) titles.clear()
  titles.set(title, made)
  return made
}

const bodies: readonly (readonly [RegExp, string])[] = [
  [/house of representatives|congress(?! of the confederation)/, 'representative'], [/european parliament/, 'mep'], [/parliament|house of commons/, 'mp'], [/senate/, 'senator'],
  [/chamber of deputies/, 'deputy-member'], [/house of lords/, 'lord'], [/council/, 'councillor'],
  [/assembly|legislat|house of delegates|bundestag|duma|knesset|diet|lok sabha|rajya sabha|storting|riksdag|politburo|presidium|central committee/, 'assembly-member'],
]

function readTitle(title: string): TitleParts {
  const text = normalised(title)
  const folded = fold(text)
  const cut = folded.search(/ (?:of|for|to|in|at|from)(?: |$)|,/)
  const headPart = cut < 0 ? text : text.slice(0, cut)
  const tokens = tokensOf(text)
  const heads: { role: RoleWord; at: number }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const role = roleAt(tokens, at, text, 0)
    if (role && (tokens[at]?.start ?? 0) < headPart.length) heads.push({ role, at })
    if (role) at += role.words.length - 1
  }
  const head = heads.at(-1)
  const headWords = head ? tokens.slice(head.at, head.at + head.role.words.length).map((token) => token.folded) : []
  const families = new Set(heads.filter(({ role, at }) => at === head?.at || (role.families !== head?.role.families && / (?:and|&) /.test(headPart))).flatMap(({ role }) => role.families))
  // "Cardinal, Patriarch of Norvale": two offices of one place.
  const beside = cut > 0 && folded[cut] === ',' ? tokens.findIndex((token) => token.start > cut) : -1
  const second = beside < 0 ? null : roleAt(tokens, beside, text, 0)
  if (second?.form === 'holder') second.families.forEach((family) => families.add(family))
  if (head?.role.families[0] === 'member') for (const [pattern, family] of bodies) if (pattern.test(folded)) { families.add(family); families.delete('member'); break }
  for (const token of tokens.slice(head ? head.at + headWords.length : 0)) {
    const royal = /^(?:king|queen|emperor|empress|duke|archduke|count|elector|lord|prince|autocrat|tsar)$/.exec(token.folded)
    if (royal) for (const role of roleTable.get(token.folded) ?? []) if (role.words.length === 1) role.families.forEach((family) => families.add(family))
  }
  const before = tokens.slice(0, head?.at ?? 0).flatMap((token) => token.folded.split('-'))
  const behind = tokens.slice(head ? head.at + headWords.length : tokens.length).map((token) => token.folded).filter((word) => modifierBehind.test(word)).slice(0, 1)
  const modifiers = [...behind, ...before, ...(head ? (tokens[head.at]?.folded.split('-').slice(0, -1) ?? []) : [])].filter((word) => changingModifiers.has(word))
  const words = tokens.flatMap((token, index) => (head && index >= head.at && index < head.at + headWords.length ? [] : [canonicalWord(plainWord(token.folded))]))
  const content = words.filter((word) => word.length > 1 && !/^(?:the|of|and|for|from|to|in|at|all|a)$/.test(word) && !changingModifiers.has(word))
  const ownHead = head ? null : (lastOf(tokensOf(headPart))?.folded ?? null)
  // Not one pattern: that would read the rest anew behind every "for".
  const listAt = text.search(/ for /i)
  const list = listAt >= 0 && /,|\/| and | & /i.test(text.slice(listAt + 5)) ? text.slice(listAt + 5) : ''
  const places = tokensOf(list).flatMap((token) => (token.capital ? [canonicalWord(plainWord(token.folded))] : []))
  const named = text.slice(head ? (tokens[head.at + headWords.length - 1]?.end ?? 0) : 0).split(/[,;/]/)[0] ?? ''
  const letters = (named.match(/(?<![\p{L}’'-])\p{Lu}(?=[\p{Ll}’'])/gu) ?? []).join('')
  return { families: [...families], modifiers, words: content, role: head?.role.words.join(' ') ?? '', places, initials: letters.length < 3 ? '' : fold(letters), ownHead }
}

const lastOf = <Item>(items: readonly Item[]): Item | undefined => items.at(-1)

/** How well a mention fits one title. `words`: 1 when it names the office by its own words, 0 when by the bare role. */
export interface TitleFit {
  readonly score: number
  /** Share of the title's own words that the mention has. */
  readonly coverage: number
}

const noFit: TitleFit = { score: 0, coverage: 0 }

/**
 * Whether `mention` can name the office `title`: 0 no, 0.7 the bare role, up to 1 with words of the title; see `linkOffice`.
 * `home`: canonical words of the record's other titles; before a role they say where, not which ("Arkansas senator").
 * `kind`: what the record calls it; a crown needs no role in its title.
 */
export function fitTitle(mention: RoleMention, title: string, home: ReadonlySet<string> = nowhere, kind: OfficeSketch['kind'] = 'office'): TitleFit {
  const own = fitOne(mention, title, home, kind)
  const body = mention.body ? fitOne(mention.body, title, home, kind) : noFit
  if (body.score >= 0.7 && saysAll(mention, titleParts(title).words)) return { score: 1, coverage: 1 }
  return body.score > own.score ? body : own
}

/** "Member of the National Assembly": word for word the title. */
const saysAll = (mention: RoleMention, words: readonly string[]): boolean =>
  mention.required.length > 0 && mention.required.every((said) => words.some((own) => sameWord(own, said)))
  && words.every((own) => genericWords.has(own) || mention.required.some((said) => sameWord(own, said)))

function fitOne(mention: RoleMention, title: string, home: ReadonlySet<string>, kind: OfficeSketch['kind']): TitleFit {
  const parts = titleParts(title)
  // A reign whose title names only the country is a crown all the same.
  const families = parts.families.length === 0 && kind === 'reign' ? royal : parts.families
  if (isSeatFor(parts)) return fitSeat(mention, parts)
  const kindred = !mention.families.some((family) => families.includes(family))
  if (kindred && !mention.families.some((family) => kindredFamilies[family]?.some((other) => families.includes(other)))) return noFit
  if (isOtherChamber(mention, parts)) return noFit
  const fit = isOneOfPlaces(mention, parts) ? { score: 0.3, coverage: 0 } : fitWords(mention, parts, families, home)
  if (!kindred) return fit
  return fit.coverage > 0 && fit.score > 0.7 ? { ...fit, score: 0.75 } : noFit
}

/** "member for Quenby", where the record has one term for Quenby and another place after it. */
function isOneOfPlaces(mention: RoleMention, { families, places }: TitleParts): boolean {
  if (places.length < 2 || !families.some((family) => seated.has(family))) return false
  const said = places.filter((place) => mention.required.some((word) => sameWord(word, place))).length
  return said > 0 && said < places.length
}

/** True when the title is headed by these very words: "premier" beside a prime minister is the premier. */
export const isHeadedBy = (title: string, words: string): boolean => titleParts(title).role === words

/** "Member for Quenby": the record leaves the house to the reader. */
const isSeatFor = ({ families, modifiers, words }: TitleParts): boolean =>
  families.length === 1 && families[0] === 'member' && modifiers.length === 0 && words.length > 0 && words.length <= 4 && !words.some((word) => bodyWords.has(word) || houseWords.has(word))

/** Words of a mention that say which house, or what the place is in it. */
const houseWords: ReadonlySet<string> = new Set(['house', 'legislative', 'lower', 'upper', 'commons', 'representatives', 'representative', 'division', 'electorate', 'riding', 'seat', 'ward', 'borough', 'council', 'assembly', 'parliament', 'senate', 'chamber', 'deputies', 'national'])
const seated: ReadonlySet<string> = new Set(['member', 'mp', 'representative', 'assembly-member', 'deputy-member', 'senator'])
/** The houses whose members have a seat each; councils and houses of lords too. */
const sitting: ReadonlySet<string> = new Set(['mp', 'representative', 'assembly-member', 'deputy-member', 'senator', 'mep', 'lord', 'delegate', 'councillor'])

/** "Member of the House for the 4th district", "Senator for Quenby": a seat among many, and no chair of the house, no judge and no envoy. */
export function isSeatAmongMany(title: string): boolean {
  const parts = titleParts(title)
  return isSeatFor(parts) || (parts.families.length > 0 && parts.families.every((family) => sitting.has(family)) && !ofOne.test(title))
}
const ofOne = /\b(?:permanent|high|special|trade|personal) representative\b|\bcouncill?ors? of state\b/i

/** "member of the House of Assembly for the division of Quenby": the place tells, whatever the house is called. */
function fitSeat(mention: RoleMention, parts: TitleParts): TitleFit {
  if (mention.modifiers.length > 0 || !mention.families.some((family) => seated.has(family)) || mention.families.includes('senator') || isOfOtherBody(mention.required)) return noFit
  const place = mention.required.filter((word) => !houseWords.has(word) && !genericWords.has(word))
  const said = parts.words.filter((word) => place.some((other) => sameWord(word, other))).length
  if (place.length === 0) return mention.families[0] === 'member' ? { score: 0.7, coverage: 0 } : noFit
  const isStrange = (word: string): boolean => !parts.words.some((own) => sameWord(own, word))
  const strange = place.filter(isStrange).length
  const houseAt = mention.required.findIndex((word) => houseWords.has(word))
  // "member of the Quenby school board": more words than the place has, and none of them is a house's.
  if (houseAt < 0 && mention.families[0] === 'member' && (mention.strict === true ? strange > 0 : mention.span.end - mention.head.end > ' for the '.length + place.join(' ').length)) return noFit
  // "member for Quenby West" is of another place; "member of the Norvale Assembly for Quenby" is not.
  if (strange === 1 && mention.required.indexOf(place.find(isStrange) ?? '') > houseAt) return noFit
  if (said < parts.words.length) return { score: said === 0 ? 0 : 0.3, coverage: said / parts.words.length }
  return { score: strange === 0 ? 0.95 : strange === 1 ? 0.8 : 0.3, coverage: 1 }
}

/** "member of the Quenby school board", "of the Quenby Labour Party", "of the Senate": no seat in the house that has members for places. */
const isOfOtherBody = (required: readonly string[]): boolean =>
  required.some((word) => word === 'ward' || word === 'borough' || word === 'council' ? !required.includes('legislative') : bodyWords.has(word) && !isHouse.has(word))
const isHouse: ReadonlySet<string> = new Set(['assembly', 'parliament', 'chamber'])

/** "Norvale's House of Representatives", "the state senate": the chamber of a state, when the title is one of the union's. */
function isOtherChamber(mention: RoleMention, parts: TitleParts): boolean {
  if (!parts.words.includes('us') || !mention.families.some((family) => family === 'representative' || family === 'senator')) return false
  // "The Norvale state representative".
  if (mention.form === 'holder') return mention.general.includes('state') && ![...mention.before, ...mention.required].includes('us')
  if (mention.form !== 'seat') return false
  const around = [...mention.before, ...mention.optional]
  return ![...around, ...mention.required].includes('us') && (around.length > 0 || mention.general.includes('state'))
}

function fitWords(mention: RoleMention, parts: TitleParts, families: readonly string[], home: ReadonlySet<string>): TitleFit {
  if (!sameModifiers(mention.modifiers, parts.modifiers)) return noFit
  const isInitials = (word: string): boolean => word === parts.initials && mention.initials.includes(word)
  const isInTitle = (word: string): boolean => parts.words.some((own) => sameWord(own, word)) || isInitials(word)
  const required = [...mention.required, ...mention.before.filter((word) => !(word === 'us' && ofState(families)) && (isInTitle(word) || !(isOfWhom(word, families) || [...home].some((known) => sameWord(known, word)))))]
  const matched = required.filter(isInTitle)
  const missing = required.length - matched.length
  const helped = mention.optional.filter(isInTitle).length
  const own = parts.words.filter((word) => !genericWords.has(word))
  const coverage = own.length === 0 || required.some(isInitials) ? 1 : Math.min(1, own.filter((word) => [...required, ...mention.optional].some((said) => sameWord(said, word))).length / own.length)
  if (required.length === 0) return { score: helped > 0 ? 0.85 : mention.general.some(isInTitle) ? 0.79 : 0.7, coverage }
  if (missing === 0) return { score: 0.85 + 0.15 * coverage - (families.some((family) => ofLandOrBody.has(family)) && namesOtherBody(own, required, mention.optional) ? margin : 0), coverage }
  if (mention.strict === true) return { score: 0.3, coverage }
  if (own.length === 0) return { score: families.some((family) => civicFamilies.has(family)) && !required.some((word) => bodyWords.has(word)) ? 0.75 : 0.3, coverage }
  // The mention says more than the title: more realms of one crown, or the country that the record leaves out.
  const crown = families.some((family) => royal.includes(family))
  // "Mayor of Quenby Green" is of another place than "mayor of Quenby".
  if (missing === 1 && !crown && families.includes('mayor') && matched.length > 0 && !isInTitle(required.at(-1) ?? '')) return { score: 0.3, coverage }
  if (coverage === 1 && (crown || missing === 1)) return { score: crown ? 0.8 : 0.72, coverage }
  if (matched.length >= 2 * missing && coverage >= 0.5) return { score: 0.72, coverage }
  return { score: 0.3, coverage }
}

/** Less than a title without a body that the words do not name: "president of Norvale" is hardly the president of its senate. */
const margin = 0.09
/** Offices that a country has and that its bodies have too. */
const ofLandOrBody: ReadonlySet<string> = new Set(['president', 'chancellor', 'governor'])
const namesOtherBody = (own: readonly string[], required: readonly string[], optional: readonly string[]): boolean =>
  own.some((word) => bodyWords.has(word) && ![...required, ...optional].some((said) => sameWord(word, said)))

/** "the first female American governor": of a state all the same. */
const ofState = (families: readonly string[]): boolean => families.some((family) => family === 'governor' || family === 'mayor')

/** "the Liberal premier", "the first Catholic president": what party or faith the holder is of names no other office of a land. */
const isOfWhom = (word: string, families: readonly string[]): boolean => partiesAndFaiths.has(word) && families.some((family) => civicFamilies.has(family))

const nowhere: ReadonlySet<string> = new Set()

/** The canonical words of all titles of a record that name something. */
export function homeWords(titles: readonly string[]): ReadonlySet<string> {
  return new Set(titles.flatMap((title) => titleParts(title).words.filter((word) => word.length > 3 && !genericWords.has(word))))
}

function sameModifiers(said: readonly string[], own: readonly string[]): boolean {
  const idle = (word: string): boolean => word === 'parliamentary'
  const a = [...new Set(said.filter((word) => !idle(word)))].sort()
  const b = [...new Set(own.filter((word) => !idle(word)))].sort()
  return a.length === b.length && a.every((word, index) => word === b[index])
}

/** True when two titles of one record stand for the same office (another term of it). */
export const isSameTitle = (a: string, b: string): boolean => a === b || bareTitle(a) === bareTitle(b)

const bareTitles = new Map<string, string>()
/** Of a record of ten thousand keys every title is still known when they are compared with each other. */
const MOST_TITLES = 10_000

/** The title without ordinals and remarks, folded. A record of two hundred offices is asked about at every sentence. */
function bareTitle(title: string): string {
  const known = bareTitles.get(title)
  if (known !== undefined) return known
  const made = fold(plainOfficeTitle(title))
  if (bareTitles.size > MOST_TITLES) bareTitles.clear()
  bareTitles.set(title, made)
  return made
}
