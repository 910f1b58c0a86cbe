import type { Claim } from '../../claims/claim'
import { civil } from '../../temporal/calendar'
import { onceFor } from '../once-for'
import { countryOfCity } from '../../claims/lexicon/cities'
import { countriesOf, placeOf } from '../record/recorded-places'
import { lifeFact } from './life-facts'

/**
 * Lands that kept the Gregorian calendar from 1753 on, when Britain and Sweden had gone over as the last of the west. Source: the dates of adoption that
 * every handbook of chronology lists. What Russia, the Balkans and the Ottomans ruled is left out.
 */
const gregorian: ReadonlySet<string> = new Set([
  'united states', 'canada', 'australia', 'new zealand', 'united kingdom', 'ireland', 'france', 'belgium', 'netherlands', 'luxembourg', 'spain', 'portugal', 'italy', 'austria',
  'germany', 'switzerland', 'denmark', 'norway', 'sweden', 'iceland', 'mexico', 'argentina', 'chile', 'uruguay', 'brazil', 'peru', 'colombia', 'venezuela', 'philippines', 'south africa', 'india', 'jamaica', 'cuba',
])
const LAST_CHANGE = 1753

/** Born and dead by the record in lands that had one calendar in that time: no day of the life can be of another. */
export const hasOneCalendar = onceFor((claims: readonly Claim[]): boolean => {
  const born = lifeFact(claims, 'born').chosen
  if (!born?.when || civil(born.when.bounds.earliest).year < LAST_CHANGE) return false
  return (['birth-place', 'death-place'] as const).every((predicate) => {
    const lands = landsOf(claims, predicate)
    return lands.length > 0 && lands.every((country) => gregorian.has(country))
  })
})

/** The countries the record's place may lie in; "The Old Mill, Berlin" names none but a city that everybody knows. */
function landsOf(claims: readonly Claim[], predicate: 'birth-place' | 'death-place'): readonly string[] {
  const named = countriesOf({ claims }, predicate)?.countries
  if (named) return named
  const country = countryOfCity(placeOf({ claims }, predicate)?.words.split(',').at(-1) ?? '')
  return country === null ? [] : [country]
}
