import type { Claim } from '../../claims/claim'
import { countryOfCity } from '../../claims/lexicon/cities'
import { countryOf, mayBeOneLand } from '../../claims/lexicon/countries'
import { liesIn, regionOf, stateAmong } from '../../claims/lexicon/regions'
import { fold } from '../../claims/fold'
import type { CheckContext } from '../check'
import { countriesNamed, placeOf, type Place } from './recorded-places'

type Say = (claim: Claim, places: readonly Claim[]) => void

/** Whether a place of the record certainly lies in (true) or outside (false) of what the words name; null where neither is sure. */
export function isIn(place: Place, words: string): boolean | null {
  const parts = words.split(',').map((part) => part.trim())
  if (parts.some((part, index) => index === 0 && contains(place.words, part))) return true
  const [first = ''] = parts
  const region = /^(?:europe|asia|africa|south america|north america)/i.test(first) ? regionOf(first) : null
  if (region !== null) return liesIn(region, place.country, place.state)
  const state = stateAmong(parts)
  const country = parts.map(countryOf).find((one) => one !== null) ?? countryOfCity(first)
  if (country === null || place.country === null) return null
  if (country !== place.country) return mayBeOneLand(country, place.country) ? null : false
  if (state !== null && !/^washington$/i.test(state)) return place.state === null ? null : place.state === state
  return countryOf(first) === country && !/^(?:england|scotland|wales|northern ireland)$/i.test(first) ? true : null
}

const contains = (words: string, part: string): boolean => fold(words).split(/, ?/).some((one) => one === fold(part) || one.startsWith(`${fold(part)} city`))

/** "Lived in Ohio all her life", "never lived in Scotland", "never left Norway" against the places of the record. */
export function checkLifelong(context: CheckContext, claim: Claim, say: Say): void {
  const [what = '', words = ''] = claim.object?.kind === 'text' ? claim.object.text.split('|') : []
  const [birth, residence, death] = (['birth-place', 'residence', 'death-place'] as const).map((key) => placeOf(context, key))
  if (what === 'lives' || what === 'buried' || what === 'born-out') return checkOnePlace(context, claim, what, words, say)
  if (words.startsWith('one ')) return what === 'always' ? checkOne(claim, words.slice(4), birth ?? null, death ?? residence ?? null, say) : undefined
  const places = [birth, residence].flatMap((place) => (place ? [place] : []))
  if (what === 'never') {
    const there = places.find((place) => isIn(place, words) === true)
    if (there) say(claim, [there.claim])
    return
  }
  // A life spent in a country may end abroad in a hospital; one who never left it did not die elsewhere.
  const away = [...places, ...(death && (what === 'inside' || /\bspent\b/.test(context.document.text.slice(claim.evidence.start, claim.evidence.end))) ? [death] : [])].find((place) => isIn(place, words) === false)
  if (away) say(claim, [away.claim])
}

/** "Lives in Texas" against one residence, "is buried in Ohio" against the burial, "born outside of France" against the birth. */
function checkOnePlace(context: CheckContext, claim: Claim, what: string, words: string, say: Say): void {
  const place = placeOf(context, what === 'lives' ? 'residence' : what === 'buried' ? 'burial-place' : 'birth-place')
  if (!place) return
  if (what === 'born-out') return isIn(place, words) === true ? say(claim, [place.claim]) : undefined
  // Two homes are named by an "and" or a stroke; a town of the record tells where a name without a land lies.
  if (/ and |\/|;/.test(place.words)) return
  const birth = placeOf(context, 'birth-place')
  const full = birth && what === 'lives' && !words.includes(',') && fold(birth.words.split(',')[0] ?? '') === fold(words) ? birth.words : words
  if (isIn(place, full) === false) say(claim, [place.claim])
}

/** "Spent her whole life in one country" against two places in two. */
function checkOne(claim: Claim, level: string, birth: Place | null, other: Place | null, say: Say): void {
  if (!birth || !other) return
  const differs = level === 'state' ? birth.state !== null && other.state !== null && birth.state !== other.state
    : level === 'country' ? birth.country !== null && other.country !== null && !mayBeOneLand(birth.country, other.country)
      : !birth.isLoose && !other.isLoose && birth.country !== null && other.country !== null && (birth.country !== other.country || (birth.state !== null && other.state !== null && birth.state !== other.state))
  if (differs) say(claim, [birth.claim, other.claim])
}

/** "Born in the midwest", "lives in Europe", "from the west coast" against the place of the record. */
export function checkRegion(context: CheckContext, claim: Claim, say: Say): void {
  const [what = '', region = ''] = claim.object?.kind === 'text' ? claim.object.text.split('|') : []
  const keys = what === 'birth' ? ['birth-place'] as const : what === 'death' ? ['death-place'] as const : what === 'home' ? ['residence'] as const : ['birth-place', 'home-town'] as const
  const found = keys.map((key) => {
    const place = placeOf(context, key)
    if (place) return { claim: place.claim, is: liesIn(region, place.country, place.state) }
    const loose = countriesNamed(context, key)
    return loose && { claim: loose.claim, is: loose.countries.every((country) => country !== 'united states' && liesIn(region, country, null) === false) ? false : null }
  })
  const places = found.flatMap((one) => (one ? [one] : []))
  // Where one is from may be where one grew up: certain only where the record gives both.
  if (places.length === keys.length && places.every((one) => one.is === false)) say(claim, places.map((one) => one.claim))
}
