/**
 * The few signs in which strings are looked for, each as 5 bits: letters without a case, "0" for a digit, blank, "-", "'" for
 * both apostrophes. Every other sign is a gap, 0, across which no string reaches.
 */
export function classOf(unit: number): number {
  const letter = unit | 32
  if (letter >= 0x61 && letter <= 0x7a && unit < 0x80) return unit & 31
  if (unit >= 0x30 && unit <= 0x39) return 27
  if (unit === 0x20) return 28
  if (unit === 0x2d) return 29
  if (unit === 0x27 || unit === 0x2019) return 30
  // What a pattern with the flags i and u takes for an ASCII letter: long s, and the sign for kelvin.
  return unit === 0x17f ? 19 : unit === 0x212a ? 11 : 0
}

const SIGNS = '\0abcdefghijklmnopqrstuvwxyz0 -\''

/** The sign that stands for a character; "\0" for a gap. */
export const signOf = (character: string): string => SIGNS[classOf(character.charCodeAt(0))] ?? '\0'

/** How often each sign stands in English prose, in bits: a sign of 4 bits is every sixteenth. Letters after R. Lewand, "Cryptological Mathematics" (2000). */
const RARITY = [0, 3.9, 6.3, 5.8, 4.8, 3.2, 6.0, 6.2, 4.2, 4.0, 9.3, 7.3, 5.2, 5.6, 4.1, 4.0, 6.0, 10, 4.3, 4.2, 3.7, 5.4, 7.2, 5.9, 9.3, 5.9, 10, 6, 2.5, 9, 9]

export const rarityAt = (string: string, at: number): number => RARITY[classOf(string.charCodeAt(at))] ?? 0

/** How rare a string is, in bits, as if its signs stood by chance. */
export function rarityOf(string: string): number {
  let bits = 0
  for (let index = 0; index < string.length; index++) bits += rarityAt(string, index)
  return bits
}
