import { fold } from '../../claims/fold'
import { countryOfCity } from '../../claims/lexicon/cities'
import { countryOf, isLand } from '../../claims/lexicon/countries'
import { areOneTown } from '../../claims/lexicon/renamed-towns'
import { slipBetween } from '../text/name-distance'
import type { Place } from './recorded-places'

/** What is no town, or has towns in it. */
const wider = /\b(?:county|counties|parish|district|township|borough|province|region|valley|islands?|shire|near|ranch|farm|hospital|castle|palace|fort|camp|university|college|prison|at sea)\b|shire$/

/**
 * "Liverpool, England" where the record has "Manchester, England": two towns of one land, neither of which can be the other's quarter.
 * A large city has quarters and suburbs: against another name only another large city tells.
 */
export function areTwoTowns(parts: readonly string[], place: Place, sentence: string): boolean {
  const [said, ...saidLands] = parts.map(fold)
  const [own, ...ownLands] = place.words.split(',').map((part) => fold(part.trim()))
  if (said === undefined || own === undefined || place.isLoose || isLand(said) || isLand(own) || wider.test(said) || wider.test(own)) return false
  if (shareWord(said, fold(place.words)) || shareWord(own, fold(sentence))) return false
  // Another spelling, or another name of the same town.
  if (slipBetween(said, own) !== null || areOneTown(said, own)) return false
  const large = [said, own].map((town) => countryOfCity(town) !== null)
  if (large.includes(false)) return !large.includes(true) && saidLands.some((land) => ownLands.includes(land) || (countryOf(land) !== null && land === place.land))
  return true
}

/** "Lower Toll" and "Toll": of one place, or beside each other. */
const shareWord = (town: string, words: string): boolean => {
  const known = new Set(words.split(/[^\p{L}\p{M}]+/u))
  return town.split(/[^\p{L}\p{M}]+/u).some((word) => word.length > 3 && known.has(word))
}
