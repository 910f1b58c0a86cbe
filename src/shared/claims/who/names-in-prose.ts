import type { Document } from '../../document/document'
import { isNumeral, openingWords, titleWords } from '../lexicon/name-words'

/** Prose in which the subject is called by the name alone; more would only cost time on long texts. */
const SAMPLE = 20_000
/** So often the text must call its subject so. */
const OFTEN = 2

/** "Karim al-Venn", whom the text goes on to call "Venn": sentence after sentence opens with it. */
export function withoutArticle(name: string, { text, record }: Document): string | null {
  const bare = /(?<!\b[Aa]bd|\b[Ii]bn) (?:[Aa]l|[Ee]l)[-‑](\p{Lu}\p{L}{3,})$/u.exec(name)?.[1]
  if (bare === undefined) return null
  const start = record?.span.end ?? 0
  const sample = text.slice(start, start + SAMPLE)
  // "In Venn", "Omar Venn": a town, or another of the name.
  const isNoOther = (word: string): boolean => name.startsWith(word) || titleWords.has(word.toLowerCase()) || openingWords.has(word.toLowerCase())
  const before = [...sample.matchAll(new RegExp(`(\\b[Ii]n|\\p{Lu}[\\p{L}\\p{M}’'-]+) ${bare}(?![\\p{L}-])`, 'gu'))]
  if (before.some(([, word = '']) => word.toLowerCase() === 'in' || !isNoOther(word))) return null
  return openingsWith(sample, bare, OFTEN + 1) > OFTEN ? bare : null
}

/**
 * "Otto Venn del Lunn", "Otto Venn Lunn": where sentences open with the name before the particle, or before the last name, alone ("Venn was …"),
 * it is the family's and no given name. The last name then opens none.
 */
export function familyBefore(name: string, { text, record }: Document): string | null {
  const words = name.split(/\s+/)
  const particle = words.findIndex((word) => word === 'del' || word === 'de')
  const at = particle < 0 ? words.length - 1 : particle
  const word = words[at - 1]
  if (at < 2 || word === undefined || !/^\p{Lu}\p{Ll}+$/u.test(word) || words.some(isNumeral) || words.includes('of') || words.includes('the')) return null
  const start = record?.span.end ?? 0
  const sample = text.slice(start, start + SAMPLE)
  return openingsWith(sample, word) >= OFTEN && (particle >= 0 || openingsWith(sample, words.at(-1) ?? '') === 0) ? word : null
}

/** How many sentences open with the word and go on small ("Venn was"); no more than `most` are counted. */
function openingsWith(sample: string, word: string, most = OFTEN): number {
  let found = 0
  for (let next = sample.indexOf(`${word} `); next >= 0 && found < most; next = sample.indexOf(`${word} `, next + 1)) if (/(?:^|[.!?] |\n)$/.test(sample.slice(Math.max(0, next - 2), next)) && /^ \p{Ll}/u.test(sample.slice(next + word.length, next + word.length + 2)) && !/^ del? /.test(sample.slice(next + word.length, next + word.length + 5))) found++
  return found
}
