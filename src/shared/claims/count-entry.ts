import type { Entry } from '../document/document'
import { isCounted } from '../temporal/recognisers/surroundings'

/** Keys whose value may be a year of three digits: they name a time, a life, a reign, an office or what one became on a day. */
const tellsTime = /date|birth|born|bapti[sz]|death|died|buri|reign|term|year|active|period|era\b|flo(?:ruit|urished)|start|begin|end\b|from|until|since|crown|coronation|enthron|access|succe|ordain|ordination|consecrat|elect|appoint|inaugur|abdicat|depos|found|establish|built|retired|debut|marri|wedding|spouse|office|served|service|venerat|canoni[sz]|beatifi/

/**
 * "Caps: 151", "Total Points: 1650": a number alone, behind a key that names what is counted, is no year. One of three digits is
 * a year only behind a key that tells of a time ("Reign: 306").
 */
export function isCountEntry({ base, value }: Pick<Entry, 'base' | 'value'>): boolean {
  if (!/^\d{3,4}\s*$/.test(value)) return false
  return isCounted(base.slice(base.lastIndexOf(' ') + 1)) || (value.trimEnd().length === 3 && !tellsTime.test(base))
}
