import type { InfoRecord } from '../document/document'
import { extractAges } from './extractors/life/ages'
import { extractAgesNow } from './extractors/life/ages-now'
import { extractAlive } from './extractors/life/alive'
import { extractBirthdays } from './extractors/life/birthdays'
import { extractComparisons } from './extractors/comparisons'
import { extractAwardsTold } from './extractors/awards-told'
import { extractContests } from './extractors/contests'
import { extractBornDied } from './extractors/life/born-died'
import { extractCareers } from './extractors/careers'
import { extractCausesOfDeath } from './extractors/life/causes-of-death'
import { extractChildren } from './extractors/life/children'
import { extractDenials } from './extractors/denials'
import { extractNamedDenials } from './extractors/denials-named'
import { extractFortunes } from './extractors/fortunes'
import { extractHeights } from './extractors/heights'
import { extractKinTold } from './extractors/life/kin-told'
import { extractLifeBrackets } from './extractors/life/brackets'
import { extractLifeEvents } from './extractors/life/life-events'
import { extractLifeLimits } from './extractors/life/limits'
import { extractLifespans } from './extractors/life/lifespans'
import { extractMarriageFacts } from './extractors/life/marriage-facts'
import { extractMarriageRows } from './extractors/life/marriage-rows'
import { extractMarriages } from './extractors/life/marriages'
import { extractOffice } from './extractors/offices/office'
import { extractNationalities } from './extractors/nationalities'
import { extractPlaces } from './extractors/places'
import { extractTotals } from './extractors/totals'
import { extractYearsFrom } from './extractors/life/years-from'
import { extractWholeLife } from './extractors/life/whole-life'
import type { Extractor } from './reading'
import type { Part } from './rest'

/** In this order; each reads a block on its own and knows nothing of the others. */
const extractors: readonly Extractor[] = [extractLifeBrackets, extractBornDied, extractBirthdays, extractAges, extractAgesNow, extractLifespans, extractLifeLimits, extractAlive, extractLifeEvents, extractMarriages, extractMarriageRows, extractMarriageFacts, extractPlaces, extractChildren, extractContests, extractYearsFrom, extractOffice]

const anyKey = /./
/** What says something only beside an entry of the record: read where one has such a key (lower case, without its number). */
const forKeys: readonly (readonly [keys: RegExp, extract: Extractor])[] = [
  [/active|career/, extractCareers], [anyKey, extractWholeLife], [/nationality|citizen/, extractNationalities], [anyKey, extractDenials], [anyKey, extractNamedDenials], [/spouse|husband|wife|consort|partner|parent|father|mother|child|issue|relati|family|sibling/, extractKinTold],
  [/height/, extractHeights], [/worth/, extractFortunes], [/wins|poles|pole positions|podiums|titles|highest .*ranking/, extractTotals], [/cause|death|died|manner/, extractCausesOfDeath], [anyKey, extractComparisons], [/award|prize|hono|medal/, extractAwardsTold],
]

/** The readers that a record asks for, and a signature of their choice. */
export function readersFor(record: InfoRecord | null): Part<readonly Extractor[]> {
  const asked = forKeys.map(([keys]) => record?.entries.some(({ base }) => keys.test(base)) ?? false)
  return { value: [...extractors, ...forKeys.filter((_, index) => asked[index]).map(([, extract]) => extract)], signature: asked.map(Number).join('') }
}
