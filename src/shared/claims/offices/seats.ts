import type { Entry } from '../../document/document'

/** A seat in a parliament that a record names by where it is for, without any key for the office itself. */
export interface Seat {
  /** The key that stands for the title. */
  readonly entry: Entry
  readonly title: string
}

type Values = ReadonlyMap<string, Entry>

/** Keys (without number, lower case) that only a seat has, and what each makes of it; the first that fits is taken. */
const kinds: readonly (readonly [RegExp, (value: string, all: Values) => string])[] = [
  [/^(?:jr\/?sr|jr sr|senator type)$/, (value, all) => `${/senat/i.test(value) ? value : 'United States Senator'}${of(all, 'state')}`],
  [/^state senate$/, (value) => `Member of the ${value} Senate`],
  [/^state (?:assembly|legislature|delegate)$/, (value) => `Member of the ${value} State Assembly`],
  [/^state house$/, (value) => `Member of the ${value} House of Representatives`],
  [/^(?:constituency (?:mp|am|msp|ms|mla|mhk)|riding|constituency mna)$/, (value, all) => `Member of ${all.has('parliament') ? `the ${all.get('parliament')?.value} ` : ''}Parliament for ${value}`],
  [/^(?:parliament|assembly)$/, (value, all) => (all.has('constituency') ? `Member of the ${value} ${all.has('assembly') ? 'Assembly' : 'Parliament'} for ${all.get('constituency')?.value}` : '')],
  [/^constituency$/, (value) => `Member for ${value}`],
  [/^state$/, (value, all) => (all.has('district') ? `United States Representative from ${value}` : `United States Senator from ${value}`)],
  [/^(?:arch)?bishop of$|^patriarch of$/, (value, all) => (/bishop|patriarch|primate|metropolitan/i.test(value) ? value : `${all.has('archbishop of') ? 'Archbishop' : all.has('patriarch of') ? 'Patriarch' : 'Bishop'} of ${value}`)],
  [/^archdiocese$/, (value) => (onePlace.test(value) ? `Archbishop of ${value.replace(diocese, '')}` : '')],
  [/^(?:diocese|see)$/, (value) => (onePlace.test(value) ? `See of ${value.replace(diocese, '')}` : '')],
  [/^ambassador from$/, (value, all) => (all.has('country') ? `${value} ambassador to ${all.get('country')?.value}` : '')],
]

/** "Quenby", "Diocese of Holm": not "Holm (1158–1192), Toll", nor a see in name only. */
const onePlace = /^(?!.*(?:[Tt]itular|Holy See))[^,;()\d]{3,50}$/
const diocese = /^(?:the )?(?:Arch)?[Dd]iocese of (?:the )?/

const of = (all: Values, key: string): string => (all.has(key) ? ` from ${all.get(key)?.value}` : '')

/**
 * The seats of a record by number: "Constituency Mp4: …" with "Term Start4" is an office of its own, no further term of the
 * office above. `isOpen` says whether a number has a term and no title yet.
 */
export function seatsOf(entries: readonly Entry[], isOpen: (number: number | null) => boolean): ReadonlyMap<number | null, Seat> {
  const byNumber = new Map<number | null, Map<string, Entry>>()
  for (const entry of entries) {
    if (entry.value.trim() === '' || !isOpen(entry.number)) continue
    const values = byNumber.get(entry.number) ?? new Map<string, Entry>()
    if (!values.has(entry.base)) values.set(entry.base, entry)
    byNumber.set(entry.number, values)
  }
  const seats = new Map<number | null, Seat>()
  for (const [number, values] of byNumber) {
    const seat = seatOf(values)
    if (seat) seats.set(number, seat)
  }
  return seats
}

function seatOf(values: Values): Seat | null {
  for (const [pattern, titleOf] of kinds) {
    for (const [base, entry] of values) {
      const title = pattern.test(base) ? titleOf(entry.value.trim(), values) : ''
      if (title !== '') return { entry, title }
    }
  }
  return null
}
