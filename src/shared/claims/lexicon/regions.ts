import { americanStates } from './places'

/**
 * Which countries lie in which part of the world, and which American states in which part of the country, each in its widest
 * sense: a place outside all of it is certainly not there. Sources: the UN geoscheme; the regions of the US Census Bureau
 * with the states that are now and then counted among them. Lower case, "_" for blanks.
 */
const continents: Readonly<Record<string, string>> = {
  europe: 'albania andorra armenia austria azerbaijan belarus belgium bosnia bulgaria croatia cyprus czechia denmark estonia finland france georgia germany greece hungary iceland ireland italy kazakhstan kosovo latvia liechtenstein lithuania luxembourg malta moldova monaco montenegro netherlands north_macedonia norway poland portugal romania russia san_marino serbia slovakia slovenia spain sweden switzerland turkey ukraine united_kingdom',
  asia: 'afghanistan armenia azerbaijan bahrain bangladesh bhutan brunei burma cambodia china cyprus georgia india indonesia iran iraq israel japan jordan kazakhstan kuwait kyrgyzstan laos lebanon malaysia maldives mongolia myanmar nepal north_korea oman pakistan palestine philippines qatar russia saudi_arabia singapore south_korea sri_lanka syria taiwan tajikistan thailand turkey turkmenistan uzbekistan vietnam yemen egypt united_arab_emirates',
  africa: 'algeria angola benin botswana burkina_faso burundi cameroon cape_verde chad congo djibouti egypt eritrea ethiopia gabon gambia ghana guinea kenya lesotho liberia libya madagascar malawi mali mauritania mauritius morocco mozambique namibia niger nigeria rwanda senegal seychelles sierra_leone somalia south_africa sudan tanzania togo tunisia uganda yemen zambia zimbabwe france spain',
  'north america': 'bahamas barbados belize canada costa_rica cuba dominica el_salvador grenada guatemala haiti honduras jamaica mexico nicaragua panama trinidad united_states france denmark netherlands',
  'south america': 'argentina bolivia brazil chile colombia ecuador guyana paraguay peru suriname trinidad uruguay venezuela panama france united_kingdom',
  australia: 'australia', oceania: 'australia fiji new_zealand samoa tonga united_states france',
}
const sets = (table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> => new Map(Object.entries(table).map(([name, list]) => [name, new Set(list.split(' ').map((word) => word.replaceAll('_', ' ')))]))
const countriesOf = sets(continents)

const newEngland = 'connecticut maine massachusetts new_hampshire rhode_island vermont'
const mountains = 'arizona colorado idaho montana nevada new_mexico utah wyoming'
const south = 'alabama arkansas delaware florida georgia kentucky louisiana maryland mississippi missouri north_carolina oklahoma south_carolina tennessee texas virginia west_virginia district_of_columbia'
const coast = `${newEngland} new_york new_jersey pennsylvania delaware maryland virginia west_virginia north_carolina south_carolina georgia florida district_of_columbia`
const statesOf = sets({
  midwest: 'illinois indiana iowa kansas michigan minnesota missouri nebraska north_dakota ohio south_dakota wisconsin oklahoma kentucky pennsylvania west_virginia colorado arkansas montana wyoming',
  'east coast': coast, 'west coast': 'california oregon washington alaska hawaii nevada', 'new england': newEngland,
  'pacific northwest': 'washington oregon idaho montana alaska california wyoming', 'deep south': south,
  northeast: `${newEngland} new_york new_jersey pennsylvania delaware maryland virginia west_virginia district_of_columbia`, northwest: 'washington oregon idaho montana wyoming alaska california nevada',
  southwest: `${mountains} california texas oklahoma arkansas louisiana kansas`, southeast: south,
  south: `${south} arizona new_mexico california nevada kansas indiana`, west: `${mountains} california oregon washington alaska hawaii texas oklahoma kansas nebraska north_dakota south_dakota`,
  east: `${coast} ohio kentucky tennessee alabama indiana michigan`, north: `${newEngland} new_york pennsylvania new_jersey ohio michigan indiana illinois wisconsin minnesota iowa north_dakota south_dakota montana wyoming idaho washington oregon alaska nebraska maryland delaware`,
  'gulf coast': 'alabama florida georgia louisiana mississippi texas',
})

const onlyAmerican: ReadonlySet<string> = new Set(['midwest', 'new england', 'pacific northwest', 'deep south', 'gulf coast'])

/** Wholly in the south; what the equator crosses is in neither list. */
const southern = new Set('argentina australia bolivia botswana chile fiji lesotho madagascar malawi mauritius mozambique namibia new_zealand paraguay peru rwanda burundi samoa seychelles south_africa tanzania tonga uruguay zambia zimbabwe angola'.split(' ').map((word) => word.replaceAll('_', ' ')))
const crossed = new Set('brazil colombia ecuador indonesia kenya uganda congo gabon somalia maldives'.split(' ').map((word) => word.replaceAll('_', ' ')))

/** Whether a place of that country and American state lies in a region; null where it is not certain, or the region is unknown. */
export function liesIn(region: string, country: string | null, state: string | null): boolean | null {
  if (country === null) return null
  if (region === 'southern hemisphere' || region === 'northern hemisphere') {
    if (state !== null) return region === 'northern hemisphere'
    return crossed.has(country) ? null : southern.has(country) === (region === 'southern hemisphere')
  }
  const countries = region === 'america' ? null : countriesOf.get(region)
  if (countries) return state !== null && region !== 'north america' && state !== 'hawaii' ? false : countries.has(country) ? true : false
  const states = statesOf.get(region)
  if (!states || (country === 'united states' && state === null)) return null
  // Other countries have coasts and a north of their own.
  if (country !== 'united states') return onlyAmerican.has(region) ? false : null
  return state !== null && states.has(state)
}

/** The region these words name: "the mid-west", "a midwestern state", "the southern hemisphere", "Western Europe"; null for none. */
export function regionOf(words: string): string | null {
  const text = words.toLowerCase().replace(/[- ]+/g, ' ').trim()
  const continent = /\b(europe|asia|africa|north america|south america|oceania)(?:an?|n)?\b/.exec(text)?.[1]
  if (continent !== undefined) return continent
  const hemisphere = /\b(southern|northern) hemisphere\b/.exec(text)?.[1]
  if (hemisphere !== undefined) return `${hemisphere} hemisphere`
  const named = /\b(mid ?west|east(?:ern)? coast|west(?:ern)? coast|new england|pacific north ?west|deep south|gulf coast|north ?east|north ?west|south ?east|south ?west|south|north|east|west)(?:ern)?\b/.exec(text)?.[1]
  if (named === undefined) return null
  return named.replace(/^mid west/, 'midwest').replace(/(north|south) (east|west)/, '$1$2').replace('eastern coast', 'east coast').replace('western coast', 'west coast')
}

/** What stands for the state in the places of two large cities. */
const stateOf: ReadonlyMap<string, string> = new Map(Object.entries({ 'd.c.': 'district of columbia', dc: 'district of columbia', 'new york city': 'new york' }))

/** An American state among the parts of a place, or what stands for one. */
export const stateAmong = (parts: readonly string[]): string | null => parts.map((part) => part.trim().toLowerCase()).map((part) => (americanStates.has(part) ? part : stateOf.get(part))).find((part) => part !== undefined) ?? null
