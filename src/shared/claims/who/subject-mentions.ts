import { distance } from 'fastest-levenshtein'
import { fold, foldedOf } from '../fold'
import { isNumeral, isPostNominal, suffixWords } from '../lexicon/name-words'
import type { SubjectNames } from '../profile'

/** What a name is compared with; made once for each `SubjectNames`. */
interface NameIndex {
  /** Folded words that stand for the subject alone: surnames and first given names. */
  readonly alone: ReadonlySet<string>
  /** Every folded word of every full name. */
  readonly words: ReadonlySet<string>
  readonly initials: ReadonlySet<string>
  /** Every folded word of the family names. */
  readonly family: ReadonlySet<string>
  /** The name the article is headed by, folded, and whether it is a ruler's with a number. */
  readonly head: ReadonlySet<string>
  readonly isNumbered: boolean
  /** The first word of every full name, folded. */
  readonly firsts: ReadonlySet<string>
  /** Those of names of more than one word. */
  readonly given: ReadonlySet<string>
  /** Two given names with a hyphen by how they are written without, and the other way round; folded. */
  readonly pairs: ReadonlyMap<string, string>
}

const indexes = new WeakMap<SubjectNames, NameIndex>()
const possessive = /['’]s?$/

/** "Anna's" without what makes her own. */
export function withoutOwning(words: string): string {
  const last = words.charCodeAt(words.length - 1)
  return last === 0x73 || last === 0x27 || last === 0x2019 ? words.replace(possessive, '') : words
}

/** The full stop of "St."; an initial keeps its own. */
const withoutStop = (word: string): string => (word.endsWith('.') ? word.replace(shortened, '') : word)
const shortened = /(?<=\p{L}{2})\.$/u

/** True when these words are (a short form of) the subject's name: all of them are words of it, the last stands for it. */
export function isSubjectName(written: readonly string[], names: SubjectNames): boolean {
  const index = nameIndexOf(names)
  if (!written.some((part) => index.words.has(foldedOf(withoutOwning(part))) || part.includes('-'))) return false
  if (names.others?.includes(withoutOwning(fold(written.join(' ')))) === true) return false
  const words = withoutHonours(asJoined(written, index), index)
  const parts = words.filter((part) => !suffixWords.has(part.toLowerCase())).map((part) => withoutStop(foldedOf(withoutOwning(part))))
  if (words.some((part) => suffixWords.has(part.toLowerCase()) && !isSuffixOf(part, parts.at(-1) ?? '', names))) return false
  if (parts.length === 0) return false
  // "Carl Jr." without the family name is a child named after the subject.
  if (parts.length < words.length && index.family.size > 0 && !parts.some((part) => index.family.has(part))) return false
  if (parts.length === 1) return index.alone.has(parts[0] ?? '')
  if (!parts.every((part, place) => index.words.has(part) || (place > 0 && place === parts.length - 1 && isRespelt(part, index.words)) || (/^\p{L}\.$/u.test(part) && index.initials.has(part[0] ?? '')))) return false
  // "Frey Quist", of an Orla Frey Quist Venn: her son; "Quist Venn" ends the whole name.
  if (parts.every((part) => part.length > 2 && !index.head.has(part) && !index.given.has(part)) && !names.full.some((full) => ` ${fold(full).replace(/ (?:jr|sr)\.?$/, '')}`.endsWith(` ${parts.join(' ')}`))) return false
  return parts.some((part) => index.alone.has(part))
}

/** "Nils Otto Venn" of a Nils-Otto, and the other way round: as the subject's own name is written, where the two stand in it in that order; one half is another's. */
function asJoined(written: readonly string[], { pairs }: NameIndex): readonly string[] {
  if (pairs.size === 0 || written.length === 0) return written
  const words: string[] = []
  for (let at = 0; at < written.length; at++) {
    const [one = '', next] = [written[at], written[at + 1]]
    const apart = pairs.get(foldedOf(one))
    const joined = next === undefined ? undefined : pairs.get(`${foldedOf(one)} ${foldedOf(withoutOwning(next))}`)
    if (apart !== undefined && apart.includes(' ')) words.push(...apart.split(' '))
    else words.push(joined ?? one)
    if (joined !== undefined && !joined.includes(' ')) at++
  }
  return words
}

/** The suffix is of the title, or of another name with that family name: the son of a "Karl Lunn Jr." who boxed as Nils Venn is Nils Venn Jr. */
const isSuffixOf = (suffix: string, family: string, { full }: SubjectNames): boolean =>
  full.some((name, place) => {
    const own = fold(name).replace(/[.,]/g, '').split(/\s+/)
    return own.includes(fold(suffix).replace('.', '')) && (place === 0 || own.includes(family))
  })

/** "Rudolf Venn", of a Nils Rudolf Venn: his father, say, as hardly anybody calls him so. */
export function isBySecondName(name: string, names: SubjectNames): boolean {
  const [first = '', last, more] = name.split(' ')
  if (last === undefined || more !== undefined || !/^\p{Lu}\p{Ll}{2,}/u.test(first)) return false
  const { head, firsts, family } = nameIndexOf(names)
  const folded = fold(first)
  return head.size > 1 && family.has(fold(last)) && !head.has(folded) && !firsts.has(folded) && !family.has(folded)
}

/** The last word of a full name with one letter changed ("Benno de Quilla", "de Quilza"): one name, written in two ways. An ending makes another. */
function isRespelt(part: string, words: ReadonlySet<string>): boolean {
  if (part.length < 6) return false
  for (const word of words) if (word.length === part.length && word[0] === part[0] && word.at(-1) === part.at(-1) && distance(word, part) === 1) return true
  return false
}

/** "Ann Bell QC": letters behind a name are none of it. */
function withoutHonours(words: readonly string[], index: NameIndex): readonly string[] {
  let end = words.length
  while (end > 1 && isPostNominal(words[end - 1] ?? '') && !index.words.has(fold(words[end - 1] ?? ''))) end--
  return words.slice(0, end)
}

/** "Nils-Otto Venn": Nils-Otto, by "nils otto"; "Nils Otto Venn": the two, by "nils-otto". */
function pairsOf(full: readonly string[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const name of full) {
    const given = fold(name).split(/\s+/).slice(0, -1)
    for (const [at, one] of given.entries()) {
      const next = given[at + 1]
      if (/^\p{L}+-\p{L}+$/u.test(one)) pairs.set(one.replace('-', ' '), one)
      else if (next !== undefined && /^\p{L}{2,}$/u.test(one) && /^\p{L}{2,}$/u.test(next)) pairs.set(`${one}-${next}`, `${one} ${next}`)
    }
  }
  return pairs
}

/** What names are compared with. */
export function nameIndexOf(names: SubjectNames): NameIndex {
  const known = indexes.get(names)
  if (known) return known
  const all = names.full.flatMap((name) => name.split(/\s+/))
  const words = new Set([...all, ...names.surnames.flatMap((name) => name.split(' '))].map((part) => fold(part.replace(/[.,"“”]/g, ''))))
  for (const part of all) if (suffixWords.has(part.toLowerCase())) words.add(fold(part))
  const firsts = names.full.map((name) => name.split(/\s+/)[0] ?? '')
  const alone = new Set([...names.surnames, ...firsts].filter((part) => part.length > 1 && /^\p{Lu}/u.test(part) && !isNumeral(part) && part !== 'The').map(fold))
  const family = new Set(names.surnames.flatMap((name) => name.split(' ')).map(fold))
  const head = (names.full[0] ?? '').split(/\s+/)
  const index = { words, alone, initials: new Set([...words].map((part) => part[0] ?? '')), family, head: new Set(head.map(fold)), isNumbered: head.length > 1 && head.some(isNumeral), firsts: new Set(firsts.map(fold)), given: new Set(names.full.filter((name) => name.includes(' ')).map((name) => fold(name.split(' ')[0] ?? ''))), pairs: pairsOf(names.full) }
  indexes.set(names, index)
  return index
}
