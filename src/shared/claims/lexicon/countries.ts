import { americanStates, countries } from './places'

/** Other names of countries, and the lands that belong to one. Lower case. */
const aliases: ReadonlyMap<string, string> = new Map(Object.entries({
  'u.s.': 'united states', 'u.s': 'united states', us: 'united states', usa: 'united states', 'u.s.a.': 'united states', 'united states of america': 'united states', 'united states': 'united states', america: 'united states',
  uk: 'united kingdom', 'u.k.': 'united kingdom', 'great britain': 'united kingdom', britain: 'united kingdom', 'united kingdom': 'united kingdom',
  england: 'united kingdom', scotland: 'united kingdom', wales: 'united kingdom', 'northern ireland': 'united kingdom',
  'czech republic': 'czechia', 'the netherlands': 'netherlands', holland: 'netherlands', 'people\'s republic of china': 'china', 'republic of ireland': 'ireland', 'the united states': 'united states', 'the uk': 'united kingdom', 'the united kingdom': 'united kingdom', 'the us': 'united states', 'the usa': 'united states', 'the u.s.': 'united states',
}))

/** Countries whose borders moved into each other within living memory of biographies: a town may have lain in several. */
const moved: readonly (readonly string[])[] = [
  'albania armenia austria azerbaijan belarus belgium bosnia bulgaria croatia cyprus czechia denmark estonia finland france georgia germany greece hungary iceland italy kosovo latvia liechtenstein lithuania luxembourg malta moldova monaco montenegro netherlands north_macedonia norway poland romania russia serbia slovakia slovenia sweden turkey ukraine switzerland',
  'afghanistan bangladesh bhutan burma myanmar india nepal pakistan sri_lanka',
  'egypt iran iraq israel jordan kuwait lebanon palestine saudi_arabia syria turkey yemen',
  'china japan mongolia north_korea south_korea russia taiwan',
  'ireland united_kingdom', 'indonesia malaysia singapore brunei', 'cambodia laos thailand vietnam',
  'united_states mexico', 'russia kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan', 'france algeria morocco tunisia', 'south_africa namibia lesotho', 'zambia zimbabwe malawi', 'panama colombia venezuela ecuador', 'congo rwanda burundi uganda kenya tanzania', 'sudan ethiopia eritrea somalia djibouti egypt',
].map((group) => group.split(' ').map((name) => name.replaceAll('_', ' ')))

/** The country a name means; the nations of the United Kingdom and the states of the United States count as theirs. */
export function countryOf(words: string): string | null {
  const name = words.trim().toLowerCase()
  const known = aliases.get(name)
  if (known !== undefined) return known
  if (name === 'georgia') return null
  return americanStates.has(name) ? 'united states' : countries.has(name) ? name : null
}

/** True when a place may have lain in one and later in the other. */
export const mayBeOneLand = (a: string, b: string): boolean => a === b || moved.some((group) => group.includes(a) && group.includes(b))

/** A country, a nation of one or an American state: no town. */
export const isLand = (words: string): boolean => words.trim().toLowerCase() === 'georgia' || countryOf(words) !== null
