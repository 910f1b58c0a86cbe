import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { countryOfCity } from '../../claims/lexicon/cities'
import { countryOf, isLand } from '../../claims/lexicon/countries'
import { stateAmong } from '../../claims/lexicon/regions'
import { claimsOf } from '../claims-of'
import type { CheckContext } from '../check'

/** A place of the record in its parts: "Northam, Ohio, U.S.". */
export interface Place {
  readonly claim: Claim
  readonly words: string
  readonly towns: readonly string[]
  readonly state: string | null
  readonly land: string | null
  readonly country: string | null
  /** "Near Northam", or a place that lay in several lands: the town is not sure. */
  readonly isLoose: boolean
}

export type PlaceKey = 'birth-place' | 'death-place' | 'residence' | 'burial-place' | 'home-town'

/** "Kingdom of France" is France, as far as its borders may move. */
const ofState = /^(?:the )?(?:kingdom|republic|grand duchy|empire|commonwealth|state|dominion) of (?:the )?/i

/** The one place the record gives; null where it is silent, unsure, or names what a place is now. */
export function placeOf({ claims }: Pick<CheckContext, 'claims'>, predicate: PlaceKey): Place | null {
  const all = claimsOf(claims, predicate).filter((claim) => claim.source === 'record')
  const [claim] = all
  if (all.length !== 1 || claim?.object?.kind !== 'text' || /[(/?;]|\b(?:now|then|present|or|off|at sea|disputed|unknown|occupied)\b/i.test(claim.object.text)) return null
  const isLoose = /^near\b/i.test(claim.object.text)
  const words = claim.object.text.replace(/^near /i, '')
  const parts = words.split(',').map((part) => part.trim()).filter((part) => part !== '')
  const last = (parts.at(-1) ?? '').replace(ofState, '')
  return {
    claim, words, isLoose, towns: parts.filter((part, index) => index === 0 && parts.length > 1 || !isLand(part)).map(fold), state: stateAmong(parts.slice(parts.length > 1 ? 1 : 0)) ?? (/^(?:new york city)$/i.test(parts[0] ?? '') ? 'new york' : null),
    land: isLand(last) ? last.toLowerCase() : null, country: countryOf(last) ?? (stateAmong(parts.slice(1)) === null ? (parts.length === 1 ? countryOfCity(last) : null) : 'united states'),
  }
}

/** A place that lay in several lands, or is called otherwise now: "Kiev, Russian Empire (now Ukraine)": every country it names. */
export function countriesNamed({ claims }: Pick<CheckContext, 'claims'>, predicate: PlaceKey): { readonly claim: Claim; readonly words: string; readonly countries: readonly string[] } | null {
  const all = claimsOf(claims, predicate).filter((claim) => claim.source === 'record')
  const [claim] = all
  if (all.length !== 1 || claim?.object?.kind !== 'text') return null
  const words = claim.object.text
  if (/[?]|\b(?:or|disputed|unknown|uncertain|possibly|probably)\b/i.test(words)) return null
  const countries = words.split(/[,();]|\b(?:now|then|present[- ]day|today|part|of|in|the|under|modern)\b/i).flatMap((part) => { const country = countryOf(part.trim().replace(ofState, '')); return country === null ? [] : [country] })
  return countries.length > 0 ? { claim, words, countries } : null
}

/** Every country a place of the record may lie in. */
export const countriesOf = (context: Pick<CheckContext, 'claims'>, predicate: PlaceKey): { readonly claim: Claim; readonly countries: readonly string[] } | null => {
  const place = placeOf(context, predicate)
  return place ? (place.country === null ? null : { claim: place.claim, countries: [place.country] }) : countriesNamed(context, predicate)
}
