import type { Claim } from '../../claims/claim'
import { fold } from '../../claims/fold'
import { countryOf, isLand, mayBeOneLand } from '../../claims/lexicon/countries'
import { americanStates } from '../../claims/lexicon/places'
import { civil } from '../../temporal/calendar'
import { defineCheck, type CheckContext } from '../check'
import { isAtFaceValue, lifeFact } from '../life/life-facts'
import { becauseOf, quote } from '../wording'

export const placesToldDiffer = defineCheck({
  id: 'record/places-told-differ',
  summary: 'The text names a land of birth or death, or says that both were one place or one century, and the record says otherwise.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run(context) {
    const birth = placeOf(context, 'birth-place')
    const death = placeOf(context, 'death-place')
    const residence = placeOf(context, 'residence')
    for (const claim of context.claims) {
      if (claim.source === 'record' || claim.object?.kind !== 'text' || !isAtFaceValue(claim)) continue
      if (claim.predicate === 'same-place') checkSame(context, claim, claim.object.text, birth, death)
      else if (claim.predicate === 'residence') checkSame(context, claim, claim.object.text, birth, residence)
      else if (claim.predicate === 'birth-place' && birth) checkLand(context, claim, claim.object.text, birth)
      else if (claim.predicate === 'death-place' && death) checkLand(context, claim, claim.object.text, death)
    }
  },
})

interface Place {
  readonly claim: Claim
  readonly words: string
  readonly towns: readonly string[]
  readonly state: string | null
  readonly land: string | null
  readonly country: string | null
}

/** "Northam, Ohio, U.S." in its parts; null where the record is silent, unsure, or names what a place is now. */
function placeOf({ claims }: CheckContext, predicate: 'birth-place' | 'death-place' | 'residence'): Place | null {
  const all = claims.filter((claim) => claim.source === 'record' && claim.predicate === predicate)
  const [claim] = all
  if (all.length !== 1 || claim?.object?.kind !== 'text' || /[(/?]|\b(?:now|then|present|or|near|off|at sea|disputed|unknown|occupied)\b/i.test(claim.object.text)) return null
  const words = claim.object.text
  const parts = words.split(',').map((part) => part.trim()).filter((part) => part !== '')
  const last = parts[parts.length - 1] ?? ''
  return {
    claim, words, towns: parts.filter((part, index) => index === 0 && parts.length > 1 || !isLand(part)).map(fold), state: parts.slice(parts.length > 1 ? 1 : 0).map((part) => part.toLowerCase()).find((part) => americanStates.has(part)) ?? null,
    land: isLand(last) ? last.toLowerCase() : null, country: countryOf(last),
  }
}

function checkLand(context: CheckContext, claim: Claim, land: string, place: Place): void {
  const name = land.toLowerCase()
  if (fold(place.words).includes(fold(land)) || place.country === null) return
  const country = countryOf(land)
  const otherState = americanStates.has(name) && place.state !== null && place.state !== name && name !== 'washington'
  const isNation = (word: string): boolean => /^(?:england|scotland|wales|northern ireland)$/.test(word)
  const otherNation = isNation(name) && place.land !== null && isNation(place.land) && place.land !== name
  if (country !== null && (!mayBeOneLand(country, place.country) || otherState || otherNation)) say(context, claim, [place.claim])
}

function checkSame(context: CheckContext, claim: Claim, words: string, birth: Place | null, death: Place | null): void {
  const [relation = '', what = ''] = words.split(' ')
  if (what === 'century') return claim.predicate === 'residence' ? undefined : checkCentury(context, claim, relation)
  if (!birth || !death) return
  const verdict = what === 'town' ? sameTown(birth, death) : what === 'state' ? sameName(birth.state, death.state) : sameCountry(birth, death)
  if (verdict !== null && verdict !== (relation === 'same')) say(context, claim, [birth.claim, death.claim])
}

const sameName = (a: string | null, b: string | null): boolean | null => (a === null || b === null ? null : a === b)

/** Two towns are one only where the first parts agree, and are two where no part agrees. */
function sameTown(birth: Place, death: Place): boolean | null {
  const [first] = birth.towns
  const [other] = death.towns
  if (first === undefined || other === undefined) return null
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

function say(context: CheckContext, claim: Claim, places: readonly Claim[]): void {
  const { text } = context.document
  const notes: Partial<Record<Claim['predicate'], string>> = { 'birth-place': 'the place of birth', 'death-place': 'the place of death', residence: 'the residence', born: 'the birth', died: 'the death' }
  context.report({
    span: claim.evidence,
    message: `The text says ${quote(text, claim.evidence)}; ${places.map((place) => `${notes[place.predicate] ?? 'the record'} is given as ${quote(text, place.evidence)}`).join(', ')}.`,
    because: places.map((place) => becauseOf(place, notes[place.predicate] ?? 'the record')),
  })
}
