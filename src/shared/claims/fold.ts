import { ownCopy } from '../text/own-copy'

/** Lower case without accents, and without the signs that transliterations have for a glottal stop ("ʿ", "ʻ"): for comparing names, never for positions. */
export function fold(words: string): string {
  if (isAscii(words)) return words.toLowerCase()
  return words.normalize('NFD').replace(/[\u0300-\u036f\u02b9-\u02bf]/g, '').toLowerCase().replace(/[ßœæøłđð]/g, (letter) => folded[letter] ?? letter)
}

/** Folding is dear where there are accents, and the same words come again at every key press and in every text. */
const foldedWords = new Map<string, string>()
const MOST_FOLDED = 20_000

/** `fold` of one word, remembered unless it is quickly done. */
export function foldedOf(word: string): string {
  let hasCapital = false
  const { length } = word
  for (let at = 0; at < length; at++) {
    const unit = word.charCodeAt(at)
    if (unit > 0x7e) return remembered(word)
    if (unit <= 0x5a && unit >= 0x41) hasCapital = true
  }
  return hasCapital ? word.toLowerCase() : word
}

function remembered(word: string): string {
  const known = foldedWords.get(word)
  if (known !== undefined) return known
  if (foldedWords.size >= MOST_FOLDED) foldedWords.clear()
  const made = fold(word)
  foldedWords.set(ownCopy(word), made)
  return made
}

function isAscii(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) > 0x7e) return false
  return true
}

const folded: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd' }
