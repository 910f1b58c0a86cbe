import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { countryOfCity } from '../../claims/lexicon/cities'
import { countryOf, isLand, mayBeOneLand } from '../../claims/lexicon/countries'
import { peopleOf } from '../../claims/lexicon/demonyms'
import { americanStates } from '../../claims/lexicon/places'
import { sliceSpan } from '../../text/span'
import { civil } from '../../temporal/calendar'
import { claimsOfAny } from '../claims-of'
import { defineCheck, type CheckContext } from '../check'
import { isInRunningText } from '../life/another-life'
import { isAtFaceValue, isBesideOwnDate, isOfSomebodyElse, lifeFact } from '../life/life-facts'
import { becauseOf, quote } from '../wording'
import { checkLifelong, checkRegion } from './lifelong-places'
import { areTwoTowns } from './towns-compared'
import { countriesNamed, countriesOf, placeOf, type Place } from './recorded-places'

export const placesToldDiffer = defineCheck({
  id: 'record/places-told-differ',
  summary: 'The text names a place of birth or death, says that both were one place or one century, or where a life was spent, and the record says otherwise.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    const birth = placeOf(context, 'birth-place')
    const death = placeOf(context, 'death-place')
    const residence = placeOf(context, 'residence')
    const facts = [lifeFact(context.claims, 'born'), lifeFact(context.claims, 'died')]
    const tell = (claim: Claim, places: readonly Claim[]): void => say(context, claim, places)
    for (const claim of claimsOfAny(context.claims, ['same-place', 'residence', 'birth-place', 'death-place', 'lifelong', 'region'])) {
      if (claim.source === 'record' || claim.object?.kind !== 'text' || !isAtFaceValue(claim) || isOfSomebodyElse(claim, facts) || isBesideAnotherDate(context, claim)) continue
      if (claim.predicate === 'same-place') checkSame(context, claim, claim.object.text, birth, death)
      else if (claim.predicate === 'residence') checkSame(context, claim, claim.object.text, birth, residence)
      else if (claim.predicate === 'birth-place') checkLand(context, claim, claim.object.text, birth)
      else if (claim.predicate === 'death-place') checkLand(context, claim, claim.object.text, death)
      else if (claim.predicate === 'lifelong') checkLifelong(context, claim, tell)
      else if (claim.predicate === 'region') checkRegion(context, claim, tell)
    }
  },
})

/** "He died in Norvale in 1984", of somebody who died in 1934: either the year is wrong, which is told elsewhere, or he is another. */
const isBesideAnotherDate = (context: CheckContext, claim: Claim): boolean =>
  isInRunningText(context, claim) && (['born', 'died'] as const).some((predicate) => lifeFact(context.claims, predicate).outliers.some((other) => other.context.start === claim.context.start))

const isNation = (word: string): boolean => /^(?:england|scotland|wales|northern ireland)$/.test(word)

/** "Northam, Ohio", "France", "London" against the place of the record. */
function checkLand(context: CheckContext, claim: Claim, words: string, place: Place | null): void {
  const parts = words.split(',').map((part) => part.trim().toLowerCase())
  if (place) return compareLand(context, claim, parts, place)
  const loose = countriesNamed(context, claim.predicate === 'birth-place' ? 'birth-place' : 'death-place')
  const country = countryIn(parts)
  if (!loose || country === null || parts.some((part) => fold(loose.words).includes(fold(part))) || peopleOf(country).some((people) => fold(loose.words).includes(people))) return
  if (loose.countries.every((one) => !mayBeOneLand(country, one))) say(context, claim, [loose.claim])
}

/** The land a place names, or that of a large city; "Sydney, Nova Scotia" is another Sydney. */
const countryIn = (parts: readonly string[]): string | null => [...parts].reverse().map(countryOf).find((one) => one !== null) ?? (parts.length === 1 ? countryOfCity(parts[0] ?? '') : null)

function compareLand(context: CheckContext, claim: Claim, parts: readonly string[], place: Place): void {
  const lands = parts.filter((part, index) => isLand(part) && !(part === 'washington' && parts[index + 1]?.startsWith('d')) && (index > 0 || parts.length === 1 || (americanStates.has(part) && !americanStates.has(parts[1] ?? ''))))
  const words = fold(place.words)
  const named = lands.length > 0 ? lands : parts.slice(0, 1)
  if (place.country === null || (named.every((part) => words.includes(fold(part))) && (parts.length === 1 || words.includes(fold(parts[0] ?? ''))))) return
  const country = countryIn(parts)
  const state = lands.find((part) => americanStates.has(part) && part !== 'washington') ?? null
  const nation = lands.find(isNation) ?? null
  const otherState = state !== null && place.state !== null && place.state !== state && place.state !== 'washington'
  const otherNation = nation !== null && place.land !== null && isNation(place.land) && place.land !== nation
  if (country !== null && (!mayBeOneLand(country, place.country) || otherState || otherNation)) return say(context, claim, [place.claim])
  if (areTwoTowns(parts, place, sliceSpan(context.document.text, claim.context))) say(context, claim, [place.claim], 'doubt')
}

function checkSame(context: CheckContext, claim: Claim, words: string, birth: Place | null, death: Place | null): void {
  const [relation = '', what = '', where = ''] = words.split(' ')
  if (where !== '') return checkHome(context, claim, relation, what, where)
  if (what === 'century') return claim.predicate === 'residence' ? undefined : checkCentury(context, claim, relation)
  if (!birth || !death) return relation === 'same' && what !== 'state' ? checkCountries(context, claim, claim.predicate === 'residence' ? 'residence' : 'death-place') : undefined
  const verdict = what === 'town' ? sameTown(birth, death) : what === 'state' ? sameName(birth.state, death.state) : sameCountry(birth, death)
  if (verdict !== null && verdict !== (relation === 'same')) say(context, claim, [birth.claim, death.claim])
}

/** "Died outside of her home state", "was buried in his birth country": a home town of the record goes before the place of birth. */
function checkHome(context: CheckContext, claim: Claim, relation: string, what: string, where: string): void {
  const place = placeOf(context, where === 'burial' ? 'burial-place' : 'death-place')
  const home = /home ?town/.test(context.document.text.slice(claim.evidence.start, claim.evidence.end)) ? placeOf(context, 'home-town') : null
  const birth = home ?? placeOf(context, 'birth-place')
  if (!place || !birth) return
  const verdict = what === 'town' ? sameTown(birth, place) : what === 'state' ? sameName(birth.state, place.state) : sameCountry(birth, place)
  if (verdict !== null && verdict !== (relation === 'same')) say(context, claim, [birth.claim, place.claim])
}

const sameName = (a: string | null, b: string | null): boolean | null => (a === null || b === null ? null : a === b)

/** "In the same city" of two places that certainly lie in two countries, whatever else is unsure of them. */
function checkCountries(context: CheckContext, claim: Claim, other: 'residence' | 'death-place'): void {
  const [birth, place] = [countriesOf(context, 'birth-place'), countriesOf(context, other)]
  if (birth && place && birth.countries.every((one) => place.countries.every((two) => !mayBeOneLand(one, two)))) say(context, claim, [birth.claim, place.claim])
}

/** Two towns are one only where the first parts agree, and are two where no part agrees. */
function sameTown(birth: Place, death: Place): boolean | null {
  const [first] = birth.towns
  const [other] = death.towns
  if (first === undefined || other === undefined) return null
  if (birth.isLoose || death.isLoose) return birth.state !== null && death.state !== null && birth.state !== death.state ? false : null
  if (first === other) return true
  return birth.towns.some((town) => death.towns.some((one) => one.includes(town) || town.includes(one))) ? null : false
}

function sameCountry(birth: Place, death: Place): boolean | null {
  if (birth.country === null || death.country === null) return null
  if (birth.country !== death.country) return mayBeOneLand(birth.country, death.country) && birth.country !== death.country && !bothWritten(birth, death) ? null : false
  return birth.country !== 'united kingdom' || birth.land === death.land ? true : null
}

/** Both countries stand in the record under different names of today: the record itself says they differ. */
const bothWritten = (birth: Place, death: Place): boolean => birth.land !== death.land

function checkCentury(context: CheckContext, claim: Claim, relation: string): void {
  const birth = lifeFact(context.claims, 'born').chosen
  const death = lifeFact(context.claims, 'died').chosen
  if (!birth?.when || !death?.when) return
  const centuries = (count: (year: number) => number): readonly (readonly [number, number])[] => [[birth, death].map((one) => count(civil(one.when?.bounds.earliest ?? 0).year)) as [number, number]]
  const readings = [...centuries((year) => Math.floor(year / 100)), ...centuries((year) => Math.floor((year - 1) / 100))]
  if (readings.every(([born, died]) => (born === died) !== (relation === 'same'))) say(context, claim, [birth, death])
}

function say(context: CheckContext, claim: Claim, places: readonly Claim[], severity: 'contradiction' | 'doubt' = 'contradiction'): void {
  const { text } = context.document
  const notes: Partial<Record<Claim['predicate'], string>> = { 'birth-place': 'the place of birth', 'death-place': 'the place of death', residence: 'the residence', 'burial-place': 'the burial', 'home-town': 'the home town', born: 'the birth', died: 'the death' }
  context.report({
    span: claim.evidence,
    severity: isSure(context, claim) ? severity : 'doubt',
    message: `The text says ${quote(text, claim.evidence)}; ${places.map((place) => `${notes[place.predicate] ?? 'the record'} is given as ${quote(text, place.evidence)}`).join(', ')}.`,
    because: places.map((place) => becauseOf(place, notes[place.predicate] ?? 'the record')),
  })
}

/** A place has no slips: in running text it may be that of somebody else, or of a time, unless the sentence gives the subject's own day or year of it. */
function isSure(context: CheckContext, claim: Claim): boolean {
  if (!isInRunningText(context, claim)) return true
  const predicate = claim.predicate === 'birth-place' ? 'born' : claim.predicate === 'death-place' ? 'died' : null
  return predicate !== null && isBesideOwnDate(claim, lifeFact(context.claims, predicate))
}
