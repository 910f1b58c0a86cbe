import { isLetter } from '../tokens'

/** The word that begins right behind `at` (after one blank or a hyphen), without signs; empty when none. */
export function wordAfter(text: string, at: number): string {
  const first = text.charCodeAt(at)
  const start = first === 0x20 || first === 0xa0 || first === 0x2d ? at + 1 : at
  if (!isLetter(text.charCodeAt(start))) return ''
  const limit = Math.min(text.length, at + 28)
  let end = start + 1
  while (end < limit && isAfterUnit(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

const isAfterUnit = (unit: number): boolean => isLetter(unit) || unit === 0x27 || unit === 0x2019 || unit === 0x2d

/** The last word before `at`, when only one blank (or a hyphen) stands between; empty when none. */
export function wordBefore(text: string, at: number): string {
  const blank = text.charCodeAt(at - 1)
  if (blank !== 0x20 && blank !== 0xa0 && blank !== 0x2d) return ''
  const limit = Math.max(0, at - 26)
  let start = at - 1
  while (start > limit && isWordUnit(text.charCodeAt(start - 1))) start--
  while (start < at - 1 && !isLetter(text.charCodeAt(start))) start++
  return text.slice(start, at - 1)
}

const isWordUnit = (unit: number): boolean => isLetter(unit) || unit === 0x2e || unit === 0x27 || unit === 0x2019

/**
 * Things that are counted or measured: a number in front of them is an amount, never a year. Words of the language, plural
 * or abbreviated; kept to those that do not follow a year in an ordinary sentence.
 */
const COUNTED = new Set([
  'metres', 'meters', 'metre', 'meter', 'km', 'kilometres', 'kilometers', 'miles', 'mile', 'feet', 'foot', 'ft', 'yards', 'inches', 'acres', 'acre', 'hectares', 'ha', 'sq', 'square',
  'kg', 'kilograms', 'kilogrammes', 'grams', 'tons', 'tonnes', 'ton', 'pounds', 'lbs', 'lb', 'ounces', 'litres', 'liters', 'gallons', 'barrels', 'degrees',
  'cc', 'hp', 'horsepower', 'watts', 'kw', 'mw', 'volts', 'mm', 'cm', 'rpm', 'mph', 'hz', 'khz', 'mhz', 'mb', 'gb', 'bytes', 'calories', 'knots', 'm', 'yd', 'cubic',
  'dollars', 'dollar', 'euros', 'francs', 'marks', 'reichsmarks', 'ruble', 'rubles', 'rouble', 'roubles', 'lire', 'pesos', 'pesetas', 'yen', 'yuan', 'won', 'rupees', 'crowns', 'florins', 'guilders', 'ducats', 'livres',
  'shillings', 'pence', 'cents', 'guineas', 'thalers', 'talents', 'denarii', 'sesterces', 'dinars', 'kroner', 'bolivars', 'reais', 'usd', 'gbp', 'eur', 'shekels', 'drachmas', 'gulden',
  'men', 'women', 'soldiers', 'troops', 'people', 'persons', 'inhabitants', 'residents', 'citizens', 'members', 'students', 'pupils', 'workers', 'employees', 'prisoners', 'inmates', 'refugees', 'settlers', 'sailors',
  'horsemen', 'infantry', 'cavalry', 'knights', 'archers', 'horses', 'guns', 'cannons', 'ships', 'tanks', 'aircraft', 'planes', 'delegates', 'guests', 'spectators', 'fans', 'voters', 'votes', 'signatures', 'participants',
  'followers', 'subscribers', 'children', 'families', 'households', 'slaves', 'volunteers', 'victims', 'casualties', 'deaths', 'patients', 'cases', 'mourners', 'civilians', 'officers', 'seats',
  'copies', 'pages', 'words', 'lines', 'verses', 'letters', 'articles', 'books', 'volumes', 'items', 'pieces', 'works', 'paintings', 'drawings', 'poems', 'songs', 'recordings', 'manuscripts', 'species', 'specimens', 'stars',
  'houses', 'homes', 'rooms', 'buildings', 'villages', 'trees', 'cattle', 'sheep', 'head', 'shares', 'jobs', 'units', 'square-foot', 'points', 'runs', 'goals', 'yards-per', 'hits', 'laps', 'appearances', 'caps', 'matches', 'innings', 'wickets', 'assists',
  'times', 'hours', 'hrs', 'minutes', 'seconds', 'days', 'weeks', 'months', 'years', 'million', 'billion', 'thousand', 'hundred', 'dozen', 'percent', 'per', 'm²', 'others', 'more', 'foot-tall', 'strong', 'different', 'or', 'meter-high', 'metre-high',
])
COUNTED.delete('or')
COUNTED.delete('per')

/** True when the number that ends at `end` counts what comes next ("1990 metres", "1500 armed men"). */
export function beforeCounted(text: string, end: number): boolean {
  const next = wordAfter(text, end)
  if (next === '') return false
  if (next.charCodeAt(0) < 0x61) return /^(?:Years|Days|Nights|Miles|Metres|Meters|Kilometres|Km|Women|People|Greatest|Faces|Hours|Guineas|Leagues)$/.test(next)
  return COUNTED.has(next.toLowerCase()) || COUNTED.has(next.split('-')[0] ?? next)
}
