import type { Block, Document, Entry, Section } from '../document/document'
import { remembered, unitsOf, type Unit } from '../document/units'
import { dayNumber } from '../temporal/calendar'
import { completeTimes, recognise, recogniseValue } from '../temporal/recognise'
import type { Timex } from '../temporal/timex'
import { shiftSpan, type Span } from '../text/span'
import type { Claim } from './claim'
import { isCountEntry } from './count-entry'
import { recordLifeClaims } from './extractors/life/record-life'
import { officeRecordClaims } from './offices/record'
import { officesOf, sketchOf, type RecordOffice } from './offices/offices'
import type { Profile, SubjectNames } from './profile'
import { Batch } from './batch'
import { readBlock } from './read-block'
import type { BlockContext } from './reading'
import { readersFor } from './readers'
import { isSame, Rest, type Part, type Parts, type Told } from './rest'
import { shiftClaim, shiftTimex } from './shift'
import { subjectNames } from './who/subject-names'
import { TimesAhead } from './times-ahead'

/** What the text says: every expression of time, every claim, and the profile that orders them. */
export interface Extraction {
  readonly timexes: readonly Timex[]
  readonly claims: readonly Claim[]
  readonly profile: Profile
}

/** In what a block was read: no more than can be compared, as it outlives its version of the text. */
interface Surroundings extends Pick<BlockContext, 'source' | 'anchorYear'> {
  readonly isLate: boolean
  readonly told: Told
  /** Which readers the record asked for, in one string. */
  readonly readers: string
}

/** What was last read of a unit: offsets relative to it, and the same shifted to where it last stood. */
interface Reading {
  surroundings: Surroundings | null
  timexes: readonly Timex[]
  claims: readonly Claim[]
  /** The last year the unit names in full; a later date without a year inherits it. */
  lastYear: number | null
  placedAt: number
  placedTimexes: readonly Timex[]
  placedClaims: readonly Claim[]
}

/** Paragraphs before the first heading that speak of the subject alone; where there are more, the story of the life has begun. */
const LONGEST_LEAD = 4

const NONE: readonly never[] = []

/** All that the record dates is of this day or later: so is the text. */
const LATE = dayNumber(1300, 1, 1)

/** Of a value or heading, which depend on nothing else, all is read at once; of a block nothing. */
const readingOf = remembered(({ kind, text }): Reading => {
  const timexes = kind === 'value' ? recogniseValue(text) : kind === 'heading' ? recognise(text) : NONE
  return { surroundings: null, timexes, claims: NONE, lastYear: kind === 'heading' ? yearIn(text) : null, placedAt: 0, placedTimexes: timexes, placedClaims: NONE }
})

/**
 * Reads every block and the record. What is read of a unit is remembered with it, and holds as long as the little it needs to
 * know of the rest stays: names, offices, headings, the year before. Pure but for that; never fails.
 */
export function extractClaims(document: Document): Extraction {
  const run = new Run(document)
  return run.extraction()
}

class Run {
  private readonly timexes: Timex[] = []
  private readonly claims: Claim[] = []
  private readonly offices: readonly RecordOffice[]
  private readonly names: Part<SubjectNames>
  private readonly sketches: Part<BlockContext['offices']>
  private readonly units: readonly Unit[]
  /** What is read of each unit that is not empty, and where it stands now. */
  private readonly readings: Reading[] = []
  private readonly starts: number[] = []
  private readonly batch: Batch
  private readonly times: TimesAhead
  private next = 0
  private isLate = false

  constructor(private readonly document: Document) {
    const names = subjectNames(document)
    this.offices = officesOf(document.record, document.title?.title ?? null)
    const sketches = this.offices.map(sketchOf)
    this.names = { value: names, signature: JSON.stringify(names) }
    this.sketches = { value: sketches, signature: JSON.stringify(sketches) }
    this.units = unitsOf(document)
    this.times = new TimesAhead(this.units, (unit) => readingOf(unit).surroundings === null)
    this.batch = new Batch(readersFor(document.record))
  }

  extraction(): Extraction {
    this.readRecord()
    let year: number | null = null
    for (const section of this.document.sections) year = this.readSection(section, year)
    this.batch.read()
    this.placeAll()
    const ofOffice = groupedByOffice(this.claims, this.offices.length)
    const profile: Profile = { names: this.names.value, offices: this.offices.map((office) => ({ ...office, claims: ofOffice[office.index] ?? NONE })), claims: this.claims }
    return { timexes: this.timexes, claims: this.claims, profile }
  }

  /** In the order of the units, which is that of the text. */
  private placeAll(): void {
    for (let index = 0; index < this.starts.length; index++) {
      const reading = this.readings[index]
      if (!reading) continue
      place(reading, this.starts[index] ?? 0)
      for (const timex of reading.placedTimexes) this.timexes.push(timex)
      for (const claim of reading.placedClaims) this.claims.push(claim)
    }
  }

  private readRecord(): void {
    const { record } = this.document
    const byEntry = new Map<Entry, readonly Timex[]>()
    for (const entry of record?.entries ?? []) {
      const reading = isCountEntry(entry) ? this.passOver(entry.valueSpan) : this.nextReading(entry.valueSpan)
      if (reading) place(reading, entry.valueSpan.start)
      byEntry.set(entry, reading?.placedTimexes ?? NONE)
    }
    const timexesOf = (entry: Entry): readonly Timex[] => byEntry.get(entry) ?? NONE
    this.claims.push(...recordLifeClaims(record, timexesOf), ...officeRecordClaims(this.offices, timexesOf))
    const dated = this.claims.flatMap(({ when }) => (when && Number.isFinite(when.bounds.earliest) ? [when.bounds.earliest] : []))
    this.isLate = this.claims.some(({ predicate, when }) => (predicate === 'born' || predicate === 'died') && when !== null) && dated.every((day) => day >= LATE)
  }

  /** The year a later section may inherit. */
  private readSection({ heading, path, blocks }: Section, before: number | null): number | null {
    const headings = path.map(({ title }) => title)
    const parts = { names: this.names, offices: this.sketches, headings: { value: headings, signature: JSON.stringify(headings) } }
    let year = (heading ? this.nextReading(heading.titleSpan)?.lastYear : null) ?? before
    let paragraphs = 0
    for (const block of blocks) {
      if (block.kind === 'paragraph') paragraphs++
      const source = block.kind === 'item' ? 'list' : heading === null && paragraphs <= LONGEST_LEAD ? 'lead' : 'body'
      const reading = this.nextReading(block.span)
      if (reading === null) continue
      this.readAgain(reading, block, parts, source, year)
      year = reading.lastYear ?? year
    }
    return year
  }

  /** Reads a block's times and has the rest read with its batch, unless it was read in the same surroundings, as far as it asked for them. */
  private readAgain(reading: Reading, block: Block, parts: Parts, source: BlockContext['source'], anchorYear: number | null): void {
    const known = reading.surroundings
    const readers = this.batch.readers.signature
    if (known !== null && known.source === source && known.anchorYear === anchorYear && known.isLate === this.isLate && known.readers === readers && isSame(known.told, parts)) return
    const rest = new Rest(parts, source, anchorYear)
    const unit = this.next - 1
    const sketch = this.times.take(unit)
    const timexes = sketch ? completeTimes(sketch, { anchorYear, isLate: this.isLate }) : NONE
    const sentences = block.sentences.map(({ span }) => shiftSpan(span, -block.span.start))
    reading.surroundings = null // until all of it is read
    reading.lastYear = lastYearOf(timexes)
    this.batch.add(readBlock(this.units[unit]?.text ?? '', block.kind, sentences, timexes, rest), rest, (claims) => {
      Object.assign(reading, { surroundings: { source, anchorYear, isLate: this.isLate, told: rest.told, readers }, timexes, claims, placedAt: 0, placedTimexes: timexes, placedClaims: claims })
    })
  }

  /** A unit that says nothing of times. */
  private passOver({ start, end }: Span): null {
    if (end > start) this.next++
    return null
  }

  /** The reading of the unit that has the span, to be put in its place; null for an empty one. Asked in the order of the units. */
  private nextReading({ start, end }: Span): Reading | null {
    const unit = end > start ? this.units[this.next++] : undefined
    if (!unit) return null
    const reading = readingOf(unit)
    this.readings.push(reading)
    this.starts.push(start)
    return reading
  }
}

/** Shifts what a reading says to `at`, unless it stands there already. */
function place(reading: Reading, at: number): void {
  if (reading.placedAt === at) return
  reading.placedAt = at
  reading.placedTimexes = reading.timexes.map((timex) => shiftTimex(timex, at))
  reading.placedClaims = reading.claims.map((claim) => shiftClaim(claim, at))
}

function groupedByOffice(claims: readonly Claim[], offices: number): readonly (readonly Claim[])[] {
  const groups = Array.from({ length: offices }, (): Claim[] => [])
  for (const claim of claims) if (claim.office !== null) groups[claim.office.office]?.push(claim)
  return groups
}

/** The single or last year a heading names. */
const yearIn = (title: string): number | null => {
  const years = title.match(/\b1\d{3}\b|\b20\d\d\b/g)
  return years ? Number(years[0]) : null
}

/** The last fully written year of a block. */
function lastYearOf(timexes: readonly Timex[]): number | null {
  for (let index = timexes.length - 1; index >= 0; index--) {
    const timex = timexes[index]
    if (timex?.type !== 'DATE' || timex.basis === 'relative' || !timex.when) continue
    const years = timex.when.edtf.match(/(?<!\d)-?\d{4}(?!\d)/g)
    if (years) return Number(years.at(-1))
  }
  return null
}
