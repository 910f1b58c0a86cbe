import type { Entry, InfoRecord } from '../../document/document'
import type { Office } from '../profile'
import { roleTable } from '../lexicon/roles'
import type { OfficeSketch } from '../reading'
import { seatsOf } from './seats'
import { cardinalOf } from '../numbers'

/** An office of the record before the prose is read: everything but its claims. */
export type RecordOffice = Omit<Office, 'claims'>

type Part = 'title' | 'start' | 'end' | 'range' | 'reign' | 'crowned' | 'predecessor' | 'successor' | 'contemporary'

/** Keys (without number, lower case) that say something of an office. A contemporary never makes an office by itself. */
const parts: ReadonlyMap<string, Part> = new Map(Object.entries({
  title: 'office|order|succession|post|public office',
  start: 'term start|termstart|took office|assumed office|office start|term began|start of term|papacy began|pontificate began|reign began',
  end: 'term end|termend|left office|office end|term ended|end of term|papacy ended|pontificate ended|reign ended|ended',
  range: 'term|term of office|in office|office term|years in office|tenure|papacy|pontificate|term years|dates of office',
  reign: 'reign|reigned|reign dates|ruled',
  crowned: 'coronation|crowned|coronation date',
  predecessor: 'predecessor|preceded by|preceded|preceding|predecessors',
  successor: 'successor|succeeded by|succeeded|succeeding|successors',
  contemporary: 'president|vicepresident|vice president|monarch|primeminister|prime minister|premier|deputy|governor|governor general|governorgeneral|lieutenant|lieutenant governor|chancellor|appointed by|appointer|nominator|nominated by|alongside|constituency|district|majority|minister|regent|prime ministers',
}).flatMap(([part, keys]) => keys.split('|').map((key) => [key, part as Part])))

/** What a record key says of an office; null for other keys. */
export const officePart = (entry: Entry): Part | null => parts.get(entry.base) ?? null

interface Group {
  readonly number: number | null
  readonly entries: Entry[]
  title: Entry | null
  /** What the record calls the seat by its constituency, state or district, where no key names the office. */
  readonly seat: string | null
}

/**
 * The offices of a record, in its order, whatever its way of numbering: "Office", "Office1", "Office2"; a "Term Start3"
 * without "Office3" is another term of the office above; a term whose number fits no title goes to a title above that has
 * no term of its own. `documentTitle` names the office of records that do not ("Pope …"). Never fails.
 */
export function officesOf(record: InfoRecord | null, documentTitle: string | null): readonly RecordOffice[] {
  if (!record) return []
  const groups = groupsOf(record)
  const offices: RecordOffice[] = []
  let above = roleOfName(documentTitle)
  for (const group of groups) {
    const title = group.seat ?? (group.title ? plainOfficeTitle(group.title.value) : above)
    if (group.title) above = title
    offices.push({ index: offices.length, number: group.number, title, kind: kindOf(group), titleEntry: group.title, entries: group.entries })
  }
  return offices
}

/** What the prose needs to know of an office. */
export function sketchOf({ title, kind, entries }: RecordOffice): OfficeSketch {
  const named = (part: Part): readonly string[] => entries.flatMap((entry) => (officePart(entry) === part ? entry.value.replace(/\([^()]*\)/g, '').split(/[,;&/]| and /).map((name) => name.trim()).filter((name) => name.length > 2) : []))
  return { title, kind, before: named('predecessor'), after: named('successor'), districts: districtsOf(title, entries) }
}

/** "District: 20th/48th", "Senator from the 4th district": the numbers of the districts that a seat is for. */
const districtsOf = (title: string, entries: readonly Entry[]): readonly string[] => [
  ...entries.flatMap(({ base, value }) => (base === 'district' ? value.match(numbered) ?? [] : [])),
  ...(/\bdistrict\b/i.test(title) ? title.match(numbered) ?? [] : []),
].map((number) => number.toLowerCase())
const numbered = /\b\d+(?:st|nd|rd|th)\b/gi

function groupsOf(record: InfoRecord): readonly Group[] {
  const titled = new Map<number | null, Entry>()
  for (const entry of record.entries) {
    const known = titled.get(entry.number)
    if (officePart(entry) === 'title' && (known === undefined || isNameless(known))) titled.set(entry.number, entry)
  }
  const timed = new Set(record.entries.filter((entry) => isTime(officePart(entry))).map((entry) => entry.number))
  const seats = seatsOf(record.entries, (number) => timed.has(number) && !titled.has(number))
  const named = ownTitles(record, titled, timed)
  for (const [number, seat] of seats) if (!named.has(number)) named.set(number, seat.entry)
  const groups: Group[] = []
  const current = new Map<number | null, Group>()
  const adopted = new Map<number | null, number | null>()
  let lastTitle: Entry | null = null
  for (const entry of record.entries) {
    const part = officePart(entry) ?? (named.get(entry.number) === entry ? 'title' : null)
    if (part === null) continue
    if (part === 'contemporary' && !current.has(entry.number)) continue
    if (part === 'title') lastTitle = entry
    const number = homeOf(entry, part, named, lastTitle, timed, adopted)
    const seat = seats.get(number)
    const known = current.get(number)
    const group: Group = known && !(part === 'title' && isAnother(entry, known)) ? known : { number, entries: [], title: null, seat: seat && named.get(number) === seat.entry ? seat.title : null }
    if (group !== known) groups.push(group)
    group.entries.push(entry)
    if (part === 'title' && (group.title === null || (isNameless(group.title) && !isNameless(entry)))) group.title = entry
    current.set(number, group)
  }
  return groups.filter(isOffice)
}

/** "Succession: Queen of Marre / Reign: 1700–1730 / Office: Regent of Toll / Term Start: …": what has its name and its time is an office, and the next name another. */
const isAnother = (entry: Entry, { title, entries }: Group): boolean =>
  title !== null && title.base !== entry.base && !isNameless(title) && !isNameless(entry) && entries.some(isDated)

/** "Title" names an office only where a term or reign of the same number has no other name. */
function ownTitles(record: InfoRecord, titled: ReadonlyMap<number | null, Entry>, timed: ReadonlySet<number | null>): Map<number | null, Entry> {
  const all = new Map(titled)
  for (const entry of record.entries) {
    const known = all.get(entry.number)
    if (entry.base === 'title' && (known === undefined || isNameless(known)) && timed.has(entry.number)) all.set(entry.number, entry)
  }
  return all
}

/** "Order: 4th" beside "Office: Governor of …": an ordinal that names no office. */
const isNameless = (entry: Entry): boolean => plainOfficeTitle(entry.value.trim()) === '' || ordinalValue(entry.value.trim()) !== null

const isTime = (part: Part | null): boolean => part === 'start' || part === 'end' || part === 'range' || part === 'reign' || part === 'crowned'

/** True for an entry that says when an office was held. */
export const isDated = (entry: Entry): boolean => isTime(officePart(entry))

/**
 * The number of the group an entry belongs to: its own, or that of a title above whose own term is missing. Such a title takes the entries of one
 * number, which `adopted` remembers: under "Office", "Term Start1" and "Term Start2" are two terms of it.
 */
function homeOf(entry: Entry, part: Part, titled: ReadonlyMap<number | null, Entry>, lastTitle: Entry | null, timed: ReadonlySet<number | null>, adopted: Map<number | null, number | null>): number | null {
  if (part === 'title' || titled.has(entry.number) || lastTitle === null || lastTitle.number === entry.number || timed.has(lastTitle.number)) return entry.number
  if (!adopted.has(lastTitle.number)) adopted.set(lastTitle.number, entry.number)
  return adopted.get(lastTitle.number) === entry.number ? lastTitle.number : entry.number
}

function isOffice(group: Group): boolean {
  if (group.title) return true
  return group.entries.some((entry) => {
    const part = officePart(entry)
    return isTime(part) || part === 'predecessor' || part === 'successor'
  })
}

function kindOf(group: Group): Office['kind'] {
  const found = group.entries.map(officePart)
  if (found.includes('reign') || found.includes('crowned')) return 'reign'
  if (group.title?.base === 'succession') return 'succession'
  return group.title || found.some(isTime) ? 'office' : 'other'
}

const ordinalPrefix = /^(?:\d+(?:st|nd|rd|th)(?:,? (?:&|and) |, )?){1,4}\s*|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: (?:&|and) (?:second|third|fourth))? (?=\p{Lu})/iu

/** An office's title without ordinal and bracketed remarks. */
export function plainOfficeTitle(value: string): string {
  return (isRankedFirst(value) ? value : value.replace(ordinalPrefix, '')).replace(/\s*\([^()]*\)/g, '').trim()
}

/** "First Minister of Norland": what the office is called, and not which holder somebody was. */
export const isRankedFirst = (value: string): boolean => roleTable.get('first')?.some((role) => value.toLowerCase().startsWith(role.words.join(' '))) ?? false

const words = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth']
const tens: ReadonlyMap<string, number> = new Map(Object.entries({ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }))

/** The number an ordinal stands for ("3rd", "third", "forty-second"); null for other words. */
export function ordinalValue(word: string): number | null {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/i.exec(word)
  if (digits) return Number(digits[1])
  const folded = word.toLowerCase()
  const plain = words.indexOf(folded)
  if (plain > 0) return plain
  const [ten, unit] = folded.split('-')
  const base = tens.get(ten ?? '')
  if (base === undefined || unit === undefined) return null
  const rest = words.indexOf(unit)
  return rest > 0 && rest < 10 ? base + rest : null
}

/** The same, with round tens and the hundredth. */
export const rankValue = (word: string): number | null => ordinalValue(word) ?? (/[ei]th$|hundredth$/i.test(word) ? cardinalOf(word.toLowerCase().replace(/ieth$/, 'y').replace(/(?<=hundred)th$/, '')) : null)

/** The ordinal written like `like` ("third" stays a word, "3rd" stays digits) for the number `value`. */
export function writeOrdinal(value: number, like: string): string {
  const word = words[value]
  if (!/\d/.test(like) && word !== undefined) return /^\p{Lu}/u.test(like) ? word[0]?.toUpperCase() + word.slice(1) : word
  const tail = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${tail}`
}

/** The role a page name opens with ("Pope Innocent"), as a title; empty when it opens with none. */
function roleOfName(name: string | null): string {
  const first = name?.split(/\s+/)[0] ?? ''
  const role = roleTable.get(first.toLowerCase())?.find((entry) => entry.words.length === 1 && entry.form === 'holder')
  return role && (name?.split(/\s+/).length ?? 0) > 1 ? first : ''
}
