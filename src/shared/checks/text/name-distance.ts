import { distance } from 'fastest-levenshtein'

/** How one folded word differs from another by a slip of the hand. */
export interface Slip {
  readonly kind: 'dropped' | 'added' | 'changed' | 'swapped' | 'two'
  /** The words differ as two words of the language do, by an ending or by gender: a slip only where nothing else can be meant. */
  readonly ending: boolean
  /** One consonant stands for another, or for a vowel: as often another name as a slip. */
  readonly consonant: boolean
}

/** Words shorter than this are near too many others. */
const SHORTEST = 5
/** From this length on two slips may be one name. */
const LONG = 9

/**
 * The slip that makes `rare` out of `frequent` (both folded): one letter dropped, added or changed, two neighbours swapped; two
 * letters in long words, and another letter doubled. Null when they are farther apart or differ in a first letter that does not sound alike.
 */
export function slipBetween(rare: string, frequent: string): Slip | null {
  const longer = Math.max(rare.length, frequent.length)
  if (rare === frequent || Math.min(rare.length, frequent.length) < SHORTEST - 1 || longer < SHORTEST || Math.abs(rare.length - frequent.length) > 2) return null
  let start = 0
  while (start < rare.length && rare[start] === frequent[start]) start++
  let end = 0
  while (end < Math.min(rare.length, frequent.length) - start && rare[rare.length - 1 - end] === frequent[frequent.length - 1 - end]) end++
  const left = rare.slice(start, rare.length - end)
  const right = frequent.slice(start, frequent.length - end)
  const kind = kindOf(left, right, rare, frequent, longer)
  if (kind === null || (start === 0 && !soundsAlike(rare[0], frequent[0])) || areTwins(rare, frequent)) return null
  return { kind, ending: differsByEnding(rare, frequent, start) && !isNoEnding(kind, rare, frequent, start), consonant: kind === 'changed' && /[^aeiouy]/.test(left + right) }
}

function kindOf(left: string, right: string, rare: string, frequent: string, longer: number): Slip['kind'] | null {
  if (left.length === 0 && right.length === 1) return 'dropped'
  if (left.length === 1 && right.length === 0) return 'added'
  if (left.length === 1 && right.length === 1) return 'changed'
  if (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]) return 'swapped'
  return (longer >= LONG && distance(rare, frequent) === 2) || (rare.length === frequent.length && undoubled(rare) === undoubled(frequent)) ? 'two' : null
}

/** A word without its double letters. */
export const undoubled = (word: string): string => word.replace(/(.)\1/g, '$1')

/** Which letters a folded word has, a bit each; letters other than a to z share bits with them. */
export function lettersOf(folded: string): number {
  let letters = 0
  for (let at = 0; at < folded.length; at++) letters |= 1 << folded.charCodeAt(at) % 30
  return letters
}

/** How many letters only one of two words has, at the most, where one is a slip of the other: a changed letter makes two. */
export const mostApart = (longer: number): 2 | 4 => (longer < LONG ? 2 : 4)

/** False where more letters than that are in only one of the words. */
export function areNear(a: number, b: number, most: 2 | 4): boolean {
  let rest = a ^ b
  rest &= rest - 1
  rest &= rest - 1
  if (most === 4) {
    rest &= rest - 1
    rest &= rest - 1
  }
  return rest === 0
}

const sounds: Readonly<Record<string, string>> = { k: 'c', q: 'c', z: 's', v: 'f', w: 'f', p: 'f', j: 'g', y: 'g', i: 'g', e: 'a', o: 'a', t: 'd', b: 'f' }

/** The class of sound of the first letter: names that may be forms of one another share it. */
export const soundOf = (folded: string): string => sounds[folded[0] ?? ''] ?? folded[0] ?? ''

/** Letters that write one sound at the beginning of names. */
const alike = ['ckq', 'sz', 'fpv', 'vw', 'gj', 'iyj', 'aeo', 'uw', 'h', 'bp', 'dt']

const soundsAlike = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && (a === b || alike.some((letters) => letters.includes(a) && letters.includes(b)))

/** Endings that make another word of a name: plural, inhabitants, adjectives, creeds, gender, Latin and Romance forms. */
const endings = new Set(
  ' s es e n an ans ns en ian ians ean eans ese ish c ic ics ist ists sts st ism sm y i ia a o u os as us um is ae al ed ing er ers or ors ra ar ro or re '
    .split(' ').concat('son sen ty ie ies ien ois ais ale que ne na m t d l r k ch ez es sky ski ev eva ov ova ii'.split(' ')),
)

/**
 * "Texans" and "Texas", "Carlos" and "Carla", "Platonist" and "Platonism": behind the shared beginning each has an ending of its own.
 */
function differsByEnding(rare: string, frequent: string, start: number): boolean {
  if (start < 3) return false
  for (let stem = Math.min(start, rare.length, frequent.length); stem >= 3 && stem >= start - 2; stem--) {
    if (endings.has(rare.slice(stem)) && endings.has(frequent.slice(stem))) return true
  }
  return false
}

/**
 * What looks like another ending and is none of the language's: two letters of it swapped ("Romna"; "Zander" and "Zandre", "Marian" and
 * "Marina" are two names), its "i" lost ("Italan"), or one of two
 * like vowels ("Steler" for "Steeler").
 */
function isNoEnding(kind: Slip['kind'], rare: string, frequent: string, start: number): boolean {
  if (kind === 'swapped') return !/[bcdgkptz](?:[aeo]r|r[aeo])s?$|i(?:an|na)s?$/.test(frequent)
  if (kind !== 'dropped') return false
  if (start + 1 < frequent.length && /^(?:aa|ee|oo)$/.test(frequent.slice(start - 1, start + 1))) return true
  return frequent.slice(start) === 'ie' || (/^i(?:an|en)s?$/.test(frequent.slice(start)) && rare.length > start + 1)
}

/** Points of the compass and peoples that are near each other and both right. */
const twins = [['northeast', 'northwest'], ['southeast', 'southwest'], ['northeastern', 'northwestern'], ['southeastern', 'southwestern'], ['austria', 'australia'], ['slovakia', 'slovenia'], ['iranian', 'iraqi']]

const areTwins = (a: string, b: string): boolean => twins.some((pair) => pair.includes(a) && pair.includes(b))
