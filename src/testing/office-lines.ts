import type { Claim } from '../shared/claims/claim'
import { analyze } from '../shared/review/analyze'
import { defaultConfig } from '../shared/review/config'

const ofOffices = /^(?:office-(?!day)|reign-|elected|re-elected|appointed|sworn-in|resigned|dismissed|handed-over|crowned|predecessor|successor|appointer|ordinal|term-length)/

/** A biography of an invented person with these record lines (separated by "|") and this prose. */
export const officeText = (record: string, prose: string): string =>
  `= Tilda Marrow =\n\nTilda Marrow\n${record.split('|').map((line) => `- ${line.trim()}\n`).join('')}- Birth Date: 3 May 1920\n\nTilda Marrow was a carpenter.\n\n${prose}\n`

/**
 * The statements about offices in `prose`, one a line: `office-term "1960 to 1970" Mayor of Quenby`; without those whose office only a
 * day of the record can tell. Somebody else's are marked "other", those under a guard with its name; "?" means too unsure for a contradiction, "also" other offices it may be.
 */
export const officeLines = (record: string, prose: string): readonly string[] => linesOf(officeText(record, prose), (claim) => claim.source !== 'record' && claim.office?.by !== 'day')

/** The same of the record: `office-start "4 May 1960" Mayor of Quenby#0`, with the index of the office. */
export const recordLines = (record: string): readonly string[] => linesOf(officeText(record, 'She lived in Quenby.'), (claim) => claim.source === 'record')

function linesOf(text: string, wanted: (claim: Claim) => boolean): readonly string[] {
  const { claims, profile } = analyze({ text, version: 1 }, defaultConfig, { year: 2025, month: 6, day: 15 })
  const title = (index: number): string => profile.offices[index]?.title ?? ''
  return claims.filter((claim) => wanted(claim) && ofOffices.test(claim.predicate)).map((claim) => {
    const { office, guards } = claim
    const link = office === null ? '–' : claim.source !== 'record' && office.score === 0 ? 'no office' : `${title(office.office)}${claim.source === 'record' ? `#${office.office}` : office.score < 0.7 ? '?' : ''}${(office.rivals ?? []).map((rival) => ` also ${title(rival)}`).join('')}`
    const marks = [...(claim.who.kind === 'subject' ? [] : [`other${claim.who.name === null ? '' : ` ${claim.who.name}`}`]), ...Object.entries(guards).flatMap(([name, up]) => (up ? [name] : []))]
    return [`${claim.predicate} "${text.slice(claim.evidence.start, claim.evidence.end)}"`, link, ...marks].join(' ')
  })
}
