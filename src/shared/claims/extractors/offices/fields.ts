import type { OfficeLink } from '../../claim'
import { fold } from '../../fold'
import { canonicalWord, sameWord } from '../../lexicon/roles'
import { ANY_OF_KIND } from '../../offices/link'
import type { OfficeSketch } from '../../reading'
import type { Scene } from './scene'

// What an office is of, where a sentence names that alone: the minister's department, the member's constituency.

/** The words of a name that tell one thing from another, folded. */
export const wordsOf = (words: string): readonly string[] => (fold(words.replace(/\([^()]*\)/g, ' ')).match(/[\p{L}\d]{2,}/gu) ?? []).filter((word) => !/^(?:the|of|and|for|in)$/.test(word)).map(canonicalWord)

/** "Minister of Foreign Affairs of Norland", "Trade Minister". */
const ofDepartment = /^(?:\d+\p{L}{2} )?(?:(?:Federal|Union|Cabinet|First) )?(?:Minister|Secretary(?: of State)?) (?:of|for) (?:the )?(?<behind>(?!State\b)[^,(]+?)(?: (?:of|in|for) (?:the )?\p{Lu}[^,(]*)?$|^(?:\d+\p{L}{2} )?(?<before>(?!Prime|First|Chief|Deputy|Junior|Shadow|State)\p{Lu}[\p{L} ,-]+?) (?:Minister|Secretary)$/u
/** "Member of Parliament for Quenby", "Senator from Arle". */
const ofSeat = /^(?:(?:United States|U\.S\.|Federal) )?(?:Member|MP|Senator|Representative|Deputy|MLA|MHR|MHA)\b[^,(]*? (?:for|from) (?:the )?(?<place>\p{Lu}[^,(]*)$/u

/** For somebody else, for a while, of a part, or lower down than at the head. */
export const belowHead = /\b(?:acting|interim|caretaker|provisional(?:ly)?|temporar(?:y|ily)|deput(?:y|ies)|deputi[sz]\w+|under-?secretar(?:y|ies)|(?:parliamentary|private|permanent|state|assistant|junior|senior) (?:secretar(?:y|ies)|under-?secretar(?:y|ies)|ministers?)|minister of state|shadow|spokes(?:man|woman|person)|opposition|during (?:the|his|her|\p{Lu})[^.;]{0,60}\b(?:illness|absence|leave)|in (?:his|her|the) absence|desk|section|bureau|embassy|committee|newspaper|editor|correspondent|division|clerk|official|civil servant|[Pp]arty (?:leadership|executive|board|leader|group|caucus|council|conference)|caucus|department store)\b/iu
/** "She represented Arle in the county council", "A keen golfer, she …", "At the bank she …": what is held elsewhere, or may be. */
const elsewhere = /\b(?:[Ii]n|[Aa]t|[Oo]n|for|with) (?:the|an?) (?!(?:[Hh]ouse|[Ss]enate|[Pp]arliament|[Cc]ommons|[Ll]ower|[Uu]pper|[Nn]ational|[Gg]overnment|[Cc]abinet|election|same|end|beginning|first|last|next)\b)\p{L}|^An? |, the year\b/u

interface Field { readonly department: readonly string[]; readonly seat: readonly string[] }

const fieldsRead = new WeakMap<readonly OfficeSketch[], readonly Field[]>()
function fieldsOf({ context: { offices } }: Scene): readonly Field[] {
  const known = fieldsRead.get(offices)
  if (known) return known
  const made = offices.map(({ title }) => {
    const groups = ofDepartment.exec(title)?.groups
    return { department: wordsOf(groups?.['behind'] ?? groups?.['before'] ?? ''), seat: wordsOf(ofSeat.exec(title)?.groups?.['place'] ?? '') }
  })
  fieldsRead.set(offices, made)
  return made
}

/** Whether the record has an office of which officeOfDepartment may tell. */
export const hasDepartments = (scene: Scene): boolean => fieldsOf(scene).some(({ department }) => department.length > 0)

/** The record's office that is of those words and of no others; where it has several terms of it, they are rivals. */
function officeOf(scene: Scene, said: string, kind: keyof Field, score: number): OfficeLink | null {
  const words = wordsOf(said)
  if (words.length === 0) return null
  const [office, ...rivals] = fieldsOf(scene).flatMap((field, index) => (field[kind].length === words.length && field[kind].every((word) => words.some((other) => sameWord(word, other))) ? [index] : []))
  return office === undefined ? null : { office, score, by: 'role', span: null, ...(rivals.length > 0 ? { rivals } : {}) }
}

/** The minister's office of a department. */
export const officeOfDepartment = (scene: Scene, said: string, score: number): OfficeLink | null => officeOf(scene, said, 'department', score)

/** The office of the member for a place. */
export const officeOfSeat = (scene: Scene, said: string, score: number): OfficeLink | null => officeOf(scene, said, 'seat', score)

/** The words name it. */
export const namedLink = 0.8
/** What "held Trade", "moved to Trade" may mean. */
export const bareLink = 0.75

const proper = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?:(?:, and |, | and | of | )\\p{Lu}[\\p{L}\\p{M}’'-]+){0,4}"
const seated = new RegExp(`\\b(?:represented|sat (?:in \\p{Lu}\\p{L}+ )?for|(?:was|been) (?:the )?member for|held the seat (?:of|for)) (?:the )?(?<place>${proper})$`, 'u')
const heading = new RegExp(`\\b(?:had|held|kept|retained|(?:was|were|been) (?:in charge of|responsible for)) (?:the department of )?(?<department>${proper})$`, 'u')

/** "represented Arle's [4th] [Senate] district", "the 4th district of [Arle]". */
const numbered = /\brepresented (?:the |(?<land>\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?)['’]s? )?(?<number>\d+(?:st|nd|rd|th)) (?<house>(?:(?:[Ss]tate|[Cc]ongressional|[Ll]egislative|[Hh]ouse|[Aa]ssembly|[Ss]enate) ){0,3})[Dd]istrict(?: (?:of|in) (?:the )?(?<place>\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?))?$/u
/** Districts that the sentence, or the one before, tells to be of something else, or to have been drawn or numbered anew. */
const otherDistricts = /\b(?:council|councill?or|board|union|synod|diocese|school|renumbered|redrawn|redistrict\p{Ll}*|reapportion\p{Ll}*)\b/iu
/** What the words before "district" tell of the house. */
const houses: readonly (readonly [RegExp, RegExp])[] = [[/congressional/i, /\b(?:United States|U\.S\.) (?:House|Representative)/], [/senate/i, /\bSenat/], [/house|assembly/i, /^(?!United States|Member of the (?:U\.S\.|United States)).*(?:\bHouse\b|Assembly)/]]

/** The office of the member for a district that the record numbers so, in that house; several terms of it are rivals. */
function officeOfDistrict({ context: { offices } }: Scene, { land, number = '', house = '', place }: Record<string, string | undefined>): OfficeLink | null {
  const isOfHouse = (title: string): boolean => houses.every(([said, of]) => !said.test(house) || of.test(title))
  const isThere = (title: string): boolean => [land, place].every((name) => name === undefined || title.includes(name))
  // A seat whose district was numbered anew within one term has two.
  const [office, ...rivals] = offices.flatMap(({ title, districts }, index) => (districts?.length === 1 && districts[0] === number && isOfHouse(title) && isThere(title) ? [index] : []))
  const isNamed = house !== '' || land !== undefined || place !== undefined
  return office === undefined ? null : { office, score: isNamed ? namedLink : ANY_OF_KIND, by: 'role', span: null, ...(rivals.length > 0 ? { rivals } : {}) }
}

/** Who had the charge that the words end with, "represented Quenby", "held External Affairs": the verb's place, and the office; null where the record has none of it. */
export function fieldHeld(scene: Scene, left: string): { readonly at: number; readonly link: OfficeLink } | null {
  const district = otherDistricts.test(scene.text) || otherDistricts.test(scene.sentence.previous) ? null : numbered.exec(left)
  const own = district?.groups ? officeOfDistrict(scene, district.groups) : null
  if (district && own) return { at: scene.from + district.index, link: own }
  if (belowHead.test(scene.text) || elsewhere.test(scene.text)) return null
  const seat = seated.exec(left)
  const found = seat ?? heading.exec(left)
  if (!found) return null
  const link = seat ? officeOfSeat(scene, seat.groups?.['place'] ?? '', namedLink) : officeOfDepartment(scene, found.groups?.['department'] ?? '', bareLink)
  return link && { at: scene.from + found.index, link }
}
