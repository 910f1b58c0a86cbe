import type { Timex } from '../../../temporal/timex'
import type { ClaimObject } from '../../claim'
import type { SubjectNames } from '../../profile'
import type { SentenceReading } from '../../reading'
import { hasVerb } from '../../verbs'

/** Weddings that are the subject's, or dated, by the name of somebody whom the record has the subject married to. */

/** "The widower [married] her cousin, Anna Quist": hardly another, where Anna is whom the record has the subject married to. */
export const isOfRecord = ({ text }: SentenceReading, at: number, object: ClaimObject | null, { pronouns, spouses }: SubjectNames): boolean =>
  object?.kind === 'text' && (pronouns === 'he' ? /\b[Tt]he (?:young )?widower $/ : /\b[Tt]he (?:young )?widow $/).test(text.slice(0, at)) && object.text.split(/[^\p{L}\p{M}’'-]+/u).some((word) => spouses.includes(word))

/** "[married] her first husband, the baker Per Lunn, on 3 May 1900", "Per Lunn, who had a mill, on 3 May 1900": whom the record has the subject married to, and the day right behind what is said of him. */
export function dayBehindSpouse({ text, span, timexes }: SentenceReading, end: number, { spouses }: SubjectNames): Timex | null {
  const behind = text.slice(end - span.start, end - span.start + LONGEST_WEDDING)
  for (const spouse of spouses) {
    const at = behind.indexOf(` ${spouse} `)
    if (at < 0 || hasVerb(behind.slice(0, at)) || /[;:()]|\b(?:after|before|of|to|not|with|in|on|at|by)\b|['’]s\b|,[^,]*,/.test(behind.slice(0, at))) continue
    const [aside, said = ''] = behindName.exec(behind.slice(at + 1 + spouse.length)) ?? []
    const day = aside === undefined || hasVerb(said) ? undefined : timexes.find((timex) => timex.span.start === end + at + 1 + spouse.length + aside.length)
    if (day?.when?.kind === 'point') return day
  }
  return null
}
const LONGEST_WEDDING = 220
const behindName = /^(?: \p{Lu}[\p{L}\p{M}’'.-]*){1,3}(?:, (?:an?|the|who (?:had|was|owned)|then|his|her|daughter|son|widow) ((?!(?:[\p{L}’'-]+ )*(?:who|whom|whose|where|which|that)\b)[^,;:()\d]{2,90}))?, on (?=.)/u
