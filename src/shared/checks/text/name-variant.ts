import type { NameWord } from './name-index'

/** Forms farther apart than this are not given as alternatives. */
const NEAR = 60
const given = /\b(?:or|also|spelled|spelt|written|called|known|variant|formerly|originally|translit|Latin|Greek)\b|^\/|\/$|^[^.]{0,30}[(]/

/** "Simon (also Symon)": both forms side by side are given on purpose. */
export function isListedAsVariant(text: string, rare: NameWord, frequent: NameWord): boolean {
  return rare.places.some(({ at }) => {
    const before = text.slice(Math.max(0, at - NEAR), at)
    const after = text.slice(at + rare.word.length, at + rare.word.length + NEAR)
    const left = before.lastIndexOf(frequent.word)
    const right = after.indexOf(frequent.word)
    return (left >= 0 && isGiven(before.slice(left + frequent.word.length))) || (right >= 0 && isGiven(after.slice(0, right)))
  })
}

/** The words between the two forms; a line end between them parts them. */
const isGiven = (between: string): boolean => !between.includes('\n') && given.test(between)
