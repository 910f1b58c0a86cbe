import type { Claim } from '../../claims/claim'
import { southernCountries } from '../../claims/lexicon/places'
import { civil } from '../../temporal/calendar'
import type { When } from '../../temporal/timex'
import type { CheckContext } from '../check'

/** First and last day of each season of the north as month · 100 + day; what the almanac and the months leave open is in. */
const northern: readonly (readonly [number, number])[] = [[221, 701], [521, 1003], [821, 1231], [1121, 331]]
const southernWord = new RegExp(`\\b(?:${[...southernCountries].join('|')}|australians?|argentin(?:e|es|ean|ian)s?|brazilians?|chileans?|new zealanders?|south africans?|southern hemisphere|new south wales|queensland|tasmania)\\b`, 'i')

/** True where the text names a land in which summer is in January: a season told may be that of the south. */
export const mayBeSouthern = ({ document }: CheckContext): boolean => southernWord.test(document.text)

/** Whether some day of `when` (a day or a month) lies in the season (1 spring … 4 winter) of the north, or of the south. */
export function inSeason(when: When, season: number, south: boolean): boolean {
  const first = code(when.bounds.earliest)
  const last = code(when.bounds.latest)
  return [season, ...(south ? [((season + 1) % 4) + 1] : [])].some((one) => {
    const [from, to] = northern[one - 1] ?? [0, 1231]
    const meets = (a: number, b: number): boolean => a <= last && first <= b
    return from <= to ? meets(from, to) : meets(from, 1231) || meets(101, to)
  })
}

const code = (day: number): number => civil(day).month * 100 + civil(day).day

/** The season a dated claim names ("the spring of 1950"), 1 to 4; null for every other date. */
export const seasonOf = ({ when }: Claim): number | null => {
  const named = /-2([1-4])$/.exec(when?.edtf ?? '')
  return named?.[1] === undefined ? null : Number(named[1])
}

/** "Summer of 1950" and 10 January 1950 agree where the text may tell of the south. */
export function agreeInTheSouth(context: CheckContext, a: Claim, b: Claim): boolean {
  const [named, day] = seasonOf(a) === null ? [b, a] : [a, b]
  const season = seasonOf(named)
  if (season === null || !named.when || !day.when || (day.when.precision !== 'day' && day.when.precision !== 'month') || !mayBeSouthern(context)) return false
  // The winter or summer told may begin in the year before or end in the next.
  const [from, to] = [civil(day.when.bounds.earliest).year, civil(day.when.bounds.latest).year]
  const year = Number(named.when.edtf.slice(0, -3))
  return from - 1 <= year && year <= to + 1 && inSeason(day.when, season, true)
}
