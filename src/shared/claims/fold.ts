/** Lower case without accents: for comparing names, never for positions. */
export function fold(words: string): string {
  if (isAscii(words)) return words.toLowerCase()
  return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[ßœæøłđð]/g, (letter) => folded[letter] ?? letter)
}

function isAscii(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) > 0x7e) return false
  return true
}

const folded: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd' }
