import type { Block, Document, Entry, Section } from '../document/document'
import { recognise, recogniseValue } from '../temporal/recognise'
import type { Timex } from '../temporal/timex'
import { compareSpans, sliceSpan } from '../text/span'
import type { Claim } from './claim'
import { extractAges } from './extractors/ages'
import { extractAgesNow } from './extractors/ages-now'
import { extractAlive } from './extractors/alive'
import { extractBirthdays } from './extractors/birthdays'
import { extractComparisons } from './extractors/comparisons'
import { extractContests } from './extractors/contests'
import { extractBornDied } from './extractors/born-died'
import { extractCareers } from './extractors/careers'
import { extractCausesOfDeath } from './extractors/causes-of-death'
import { extractChildren } from './extractors/children'
import { extractDenials } from './extractors/denials'
import { extractNamedDenials } from './extractors/denials-named'
import { extractHeights } from './extractors/heights'
import { extractKinTold } from './extractors/kin-told'
import { extractLifeBrackets } from './extractors/life-brackets'
import { extractLifeEvents } from './extractors/life-events'
import { extractLifespans } from './extractors/lifespans'
import { extractMarriageFacts } from './extractors/marriage-facts'
import { extractMarriages } from './extractors/marriages'
import { extractOffice } from './extractors/office'
import { extractNationalities } from './extractors/nationalities'
import { extractPlaces } from './extractors/places'
import { extractWholeLife } from './extractors/whole-life'
import { recordLifeClaims } from './extractors/record-life'
import { officeRecordClaims } from './office-record'
import { officesOf, type RecordOffice } from './offices'
import type { Profile } from './profile'
import { readBlock } from './read-block'
import type { BlockContext, Extractor } from './reading'
import { shiftClaim, shiftTimex } from './shift'
import { subjectNames } from './subject-names'

/** What the text says: every expression of time, every claim, and the profile that orders them. */
export interface Extraction {
  readonly timexes: readonly Timex[]
  readonly claims: readonly Claim[]
  readonly profile: Profile
}

/** In this order; each reads a block on its own and knows nothing of the others. */
const extractors: readonly Extractor[] = [extractLifeBrackets, extractBornDied, extractBirthdays, extractAges, extractAgesNow, extractLifespans, extractAlive, extractCareers, extractLifeEvents, extractMarriages, extractMarriageFacts, extractPlaces, extractWholeLife, extractNationalities, extractDenials, extractNamedDenials, extractChildren, extractKinTold, extractHeights, extractCausesOfDeath, extractComparisons, extractContests, extractOffice]

/** Remembered blocks beyond twice the document's own count and this are forgotten. */
const spareBlocks = 2000

/** One block or value, read: offsets relative to it, and the same shifted to where it last stood. */
interface Unit {
  readonly context: string
  readonly timexes: readonly Timex[]
  readonly claims: readonly Claim[]
  /** The last year the block names in full; a later date without a year inherits it. */
  readonly lastYear: number | null
  /** The run that used it last. */
  run: number
  placedAt: number
  placedTimexes: readonly Timex[]
  placedClaims: readonly Claim[]
}

/**
 * Reads every block and the record. `memory` keeps what was read of each block, under the block's text and the little it
 * needs to know of the rest; it is bounded. Pure but for that memory; never fails.
 */
export function extractClaims(document: Document, memory: Map<string, unknown> = new Map()): Extraction {
  const run = new Run(document, memory)
  return run.extraction()
}

class Run {
  private readonly timexes: Timex[] = []
  private readonly claims: Claim[] = []
  private readonly offices: readonly RecordOffice[]
  private readonly shared: Pick<BlockContext, 'names' | 'offices'>
  private readonly signature: string
  private readonly number: number
  private used = 0

  constructor(private readonly document: Document, private readonly memory: Map<string, unknown>) {
    const names = subjectNames(document)
    this.offices = officesOf(document.record, document.title?.title ?? null)
    this.signature = `${JSON.stringify(names)}${JSON.stringify(this.offices.map(({ title, kind }) => [title, kind]))}`
    this.number = (typeof memory.get(runKey) === 'number' ? Number(memory.get(runKey)) : 0) + 1
    const known = memory.get(sharedKey)
    this.shared = isShared(known) && known.signature === this.signature ? known.shared : { names, offices: this.offices.map(({ title, kind }) => ({ title, kind })) }
    memory.set(runKey, this.number)
    memory.set(sharedKey, { signature: this.signature, shared: this.shared })
  }

  extraction(): Extraction {
    this.readRecord()
    let year: number | null = null
    for (const section of this.document.sections) year = this.readSection(section, year)
    this.forget()
    this.timexes.sort((a, b) => compareSpans(a.span, b.span))
    const { offices } = this
    const profile: Profile = {
      names: this.shared.names,
      offices: offices.map((office) => ({ ...office, claims: this.claims.filter((claim) => claim.office?.office === office.index) })),
      claims: this.claims,
    }
    return { timexes: this.timexes, claims: this.claims, profile }
  }

  private readRecord(): void {
    const { record } = this.document
    const byEntry = new Map<Entry, readonly Timex[]>()
    for (const entry of record?.entries ?? []) {
      const unit = this.unit(`value ${entry.value}`, '', () => ({ timexes: recogniseValue(entry.value), claims: [], lastYear: null }))
      place(unit, entry.valueSpan.start)
      byEntry.set(entry, unit.placedTimexes)
      this.timexes.push(...unit.placedTimexes)
    }
    const timexesOf = (entry: Entry): readonly Timex[] => byEntry.get(entry) ?? []
    this.claims.push(...recordLifeClaims(record, timexesOf), ...officeRecordClaims(this.offices, timexesOf))
  }

  /** The year a later section may inherit. */
  private readSection(section: Section, before: number | null): number | null {
    const headings = section.path.map((heading) => heading.title)
    const heading = section.heading
    if (heading) {
      const unit = this.unit(`heading ${heading.title}`, '', () => ({ timexes: recognise(heading.title, { anchorYear: null }), claims: [], lastYear: null }))
      place(unit, heading.titleSpan.start)
      this.timexes.push(...unit.placedTimexes)
    }
    let year = heading ? yearIn(heading.title) ?? before : before
    for (const block of section.blocks) year = this.readBlock(block, heading === null, headings, year) ?? year
    return year
  }

  private readBlock(block: Block, isLead: boolean, headings: readonly string[], anchorYear: number | null): number | null {
    const text = sliceSpan(this.document.text, block.span)
    const source = block.kind === 'item' ? 'list' : isLead ? 'lead' : 'body'
    const context = `${source}|${block.kind}|${anchorYear ?? ''}|${headings.join('=')}|${this.signature}`
    const unit = this.unit(text, context, () => this.read(text, block, { source, headings, anchorYear, ...this.shared }))
    place(unit, block.span.start)
    this.timexes.push(...unit.placedTimexes)
    this.claims.push(...unit.placedClaims)
    return unit.lastYear
  }

  private read(text: string, block: Block, context: BlockContext): Pick<Unit, 'timexes' | 'claims' | 'lastYear'> {
    const timexes = recognise(text, { anchorYear: context.anchorYear })
    const sentences = block.sentences.map(({ span }) => ({ start: span.start - block.span.start, end: span.end - block.span.start }))
    const reading = readBlock(text, block.kind, sentences, timexes, context.names)
    return { timexes, claims: extractors.flatMap((extract) => extract(reading, context)), lastYear: lastYearOf(timexes) }
  }

  private unit(text: string, context: string, read: () => Pick<Unit, 'timexes' | 'claims' | 'lastYear'>): Unit {
    this.used++
    const known = this.memory.get(text)
    if (isUnit(known) && known.context === context) {
      known.run = this.number
      return known
    }
    const unit: Unit = { ...read(), context, run: this.number, placedAt: -1, placedTimexes: [], placedClaims: [] }
    this.memory.set(detached(text), unit)
    return unit
  }

  private forget(): void {
    if (this.memory.size <= 2 * this.used + spareBlocks) return
    for (const [key, unit] of this.memory) if (isUnit(unit) && unit.run !== this.number) this.memory.delete(key)
  }
}

const runKey = 'run number'
const sharedKey = 'shared context'

/** A copy: a slice used as a key would keep the whole text of its version alive, one per key press. */
const detached = (slice: string): string => ` ${slice}`.slice(1)

const isUnit = (value: unknown): value is Unit => typeof value === 'object' && value !== null && 'placedAt' in value

const isShared = (value: unknown): value is { readonly signature: string; readonly shared: Pick<BlockContext, 'names' | 'offices'> } =>
  typeof value === 'object' && value !== null && 'signature' in value

/** Shifts what a unit says to `at`, unless it stands there already. */
function place(unit: Unit, at: number): void {
  if (unit.placedAt === at) return
  unit.placedAt = at
  unit.placedTimexes = unit.timexes.map((timex) => shiftTimex(timex, at))
  unit.placedClaims = unit.claims.map((claim) => shiftClaim(claim, at))
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
    const years = timex.when.edtf.match(/(?<![\d-])\d{4}(?!\d)/g)
    if (years) return Number(years[years.length - 1])
  }
  return null
}
