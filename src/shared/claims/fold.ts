/** Lower case without accents: for comparing names, never for positions. */
export function fold(words: string): string {
  if (/^[\x20-\x7e]*$/.test(words)) return words.toLowerCase()
  return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[ßœæøłđð]/g, (letter) => folded[letter] ?? letter)
}

const folded: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd' }
