import type { Finding } from '../checks/finding'
import { severities } from '../checks/finding'
import { edgesOf } from '../checks/term-edges'
import type { Claim, Predicate } from '../claims/claim'
import { keyKind } from '../claims/lexicon/record-keys'
import { officePart } from '../claims/offices/offices'
import type { Office } from '../claims/profile'
import type { Entry } from '../document/document'
import { compareSpans, containsSpan, spansOverlap, type Span } from '../text/span'
import type { Analysis } from './analyze'
import type { Decision } from './decisions'
import { mentionOf } from './mention'
import { statementsOfProse, supportOf, sureLink, withoutTwins, type Support } from './support'

/**
 * What the prose says of one value of the record. conflicts, doubtful: an open finding stands on it. settled: somebody decided.
 * agrees: the prose says so too. only-here: it could, and does not. not-checkable: no statement of prose is read for such a value.
 */
export type Standing = 'conflicts' | 'doubtful' | 'settled' | 'agrees' | 'only-here' | 'not-checkable'

/** A finding as a view holds it: with its key, what follows from it, and what was decided. */
export interface HeldFinding {
  readonly key: string
  readonly finding: Finding
  readonly follows: readonly Finding[]
  readonly decision?: Decision
}

/** One line of the record. */
export interface RecordRow {
  /** The key as written, and its number among lines of the same key. */
  readonly id: string
  readonly entry: Entry
  readonly standing: Standing
  /** Open contradictions and doubts on this line, the gravest first. */
  readonly open: readonly HeldFinding[]
  readonly decided: readonly HeldFinding[]
  /** Open slips of form, and gaps where something else stands against the value. */
  readonly remarks: readonly HeldFinding[]
  readonly support: readonly Support[]
  /** Where the same words stand in the prose, when nothing is known to say the same. */
  readonly mention: Span | null
}

/** Something the prose says and the record has no line for. */
export interface ProseOnly {
  readonly label: string
  readonly spans: readonly Span[]
}

export interface OfficeCard {
  readonly office: Office
  readonly rows: readonly RecordRow[]
  readonly missing: readonly ProseOnly[]
}

/** The record as people read it: the person, one card an office, the rest. */
export interface RecordView {
  readonly name: string
  readonly life: readonly RecordRow[]
  readonly lifeMissing: readonly ProseOnly[]
  readonly offices: readonly OfficeCard[]
  readonly others: readonly RecordRow[]
}

/** The view of a review. `held`: its findings, open ones without a decision. Pure; cheap enough for every key press. */
export function recordView(analysis: Analysis, held: readonly HeldFinding[]): RecordView {
  const { document, profile, claims } = analysis
  const entries = document.record?.entries ?? []
  const prose = statementsOfProse(claims)
  const ofRecord = claims.filter((claim) => claim.source === 'record')
  const rows = new Map(withIds(entries).map(([id, entry]) => {
    const own = ofRecord.filter((claim) => containsSpan(entry.span, claim.evidence))
    return [entry, rowOf({ id, entry, own, prose, held, analysis })] as const
  }))
  const rowsFor = (some: readonly Entry[]): RecordRow[] => some.flatMap((entry) => rows.get(entry) ?? [])
  const officeOf = new Map(profile.offices.map((office) => [office, entriesOf(office, entries)]))
  const taken = new Set([...officeOf.values()].flat())
  const free = entries.filter((entry) => !taken.has(entry))
  return {
    name: document.title?.title ?? profile.names.full[0] ?? '',
    life: rowsFor(free.filter(isOfLife)),
    lifeMissing: lifeMissing(ofRecord, prose),
    offices: profile.offices.map((office) => ({ office, rows: rowsFor(officeOf.get(office) ?? []), missing: termMissing(office, prose) })),
    others: rowsFor(free.filter((entry) => !isOfLife(entry))),
  }
}

/** Each entry under its key; the second of one key is "Party (2)". */
function withIds(entries: readonly Entry[]): [string, Entry][] {
  const seen = new Map<string, number>()
  return entries.map((entry) => {
    const count = (seen.get(entry.key) ?? 0) + 1
    seen.set(entry.key, count)
    return [count === 1 ? entry.key : `${entry.key} (${count})`, entry]
  })
}

/** The office's own lines, and lines with its number that stand among them ("Deputy3"). */
function entriesOf(office: Office, entries: readonly Entry[]): readonly Entry[] {
  const [first, last] = [office.entries[0], office.entries.at(-1)]
  if (!first || !last) return []
  const start = Math.min(first.span.start, office.titleEntry?.span.start ?? first.span.start)
  const end = Math.max(last.span.end, office.titleEntry?.span.end ?? 0)
  return entries.filter((entry) => office.entries.includes(entry) || entry === office.titleEntry
    || (entry.number === office.number && entry.number !== null && start <= entry.span.start && entry.span.end <= end))
}

const lifePredicates: ReadonlySet<Predicate> = new Set<Predicate>(['name', 'born', 'died', 'baptised', 'buried', 'birth-place', 'death-place', 'residence', 'nationality'])

function isOfLife(entry: Entry): boolean {
  const kind = keyKind(entry.base)
  return kind !== null && 'predicate' in kind && lifePredicates.has(kind.predicate)
}

interface RowParts {
  readonly id: string
  readonly entry: Entry
  readonly own: readonly Claim[]
  readonly prose: readonly Claim[]
  readonly held: readonly HeldFinding[]
  readonly analysis: Analysis
}

function rowOf({ id, entry, own, prose, held, analysis }: RowParts): RecordRow {
  const here = held.flatMap((one) => heldAt(one, entry))
  const open = here.filter((one) => one.decision === undefined && isClash(one)).sort(byGravity)
  const decided = here.filter((one) => one.decision !== undefined)
  const remarks = here.filter((one) => one.decision === undefined && !isClash(one))
  const support = withoutTwins([...own.flatMap((claim) => supportOf(claim, prose)), ...supportOfTitle(entry, prose, analysis)])
  const standing = open.length > 0 ? (open.some(({ finding }) => finding.severity === 'contradiction') ? 'conflicts' : 'doubtful')
    : decided.some(isClash) ? 'settled'
    : support.length > 0 ? 'agrees'
    : isCheckable(entry, own) || here.some(isGap) ? 'only-here' : 'not-checkable'
  const isUnanswered = standing === 'only-here' || standing === 'not-checkable'
  return {
    id, entry, standing, open, decided, support, mention: isUnanswered ? mentionOf(analysis.document, entry) : null,
    remarks: isUnanswered ? remarks.filter((one) => !isGap(one)) : remarks, // "only here" says what a gap says
  }
}

/** The finding, or the one that follows from it, that names a place of this line. */
function heldAt(one: HeldFinding, entry: Entry): HeldFinding[] {
  const isHere = (finding: Finding): boolean => placesOf(finding).some((span) => spansOverlap(span, entry.span))
  return [one.finding, ...one.follows].filter(isHere).slice(0, 1).map((finding) => ({ ...one, finding }))
}

export const placesOf = (finding: Finding): readonly Span[] => [finding.span, ...finding.because.map((place) => place.span)]

const isClash = ({ finding }: HeldFinding): boolean => finding.severity === 'contradiction' || finding.severity === 'doubt'

const isGap = ({ finding }: HeldFinding): boolean => finding.severity === 'gap'

const byGravity = (a: HeldFinding, b: HeldFinding): number =>
  severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) || compareSpans(a.finding.span, b.finding.span)

/** A title agrees where the prose names the office: by its title, or else by its role ("mayor"). */
function supportOfTitle(entry: Entry, prose: readonly Claim[], { profile }: Analysis): Support[] {
  const office = profile.offices.find((one) => one.titleEntry === entry)
  if (!office) return []
  const named = prose.flatMap(({ office: link }) => (link?.office === office.index && link.span !== null && (link.by === 'title' || link.by === 'role') ? [{ span: link.span, exact: link.by === 'title' }] : []))
  const byTitle = named.filter((one) => one.exact)
  return byTitle.length > 0 ? byTitle : named
}

/** Predicates whose statements are read in prose as well. */
const readInProse: ReadonlySet<Predicate> = new Set<Predicate>([
  'born', 'baptised', 'died', 'buried', 'age-at-death', 'office-start', 'office-end', 'office-term', 'reign-start', 'reign-end', 'reign-term', 'crowned',
  'predecessor', 'successor', 'ordinal', 'married', 'divorced', 'spouse', 'children', 'turned-pro', 'ordained', 'consecrated', 'enthroned', 'chosen', 'made-cardinal', 'beatified', 'canonized', 'retired', 'debuted', 'served-military', 'played-for',
])

const isCheckable = (entry: Entry, own: readonly Claim[]): boolean =>
  own.some((claim) => readInProse.has(claim.predicate)) || officePart(entry) === 'title'

const lifeLabels = [['born', 'Born'], ['baptised', 'Baptised'], ['died', 'Died'], ['buried', 'Buried'], ['spouse', 'Married to']] as const

/** What the prose says of the life and the record has no line for. */
function lifeMissing(ofRecord: readonly Claim[], prose: readonly Claim[]): ProseOnly[] {
  return lifeLabels.flatMap(([predicate, label]) => {
    if (ofRecord.some((claim) => claim.predicate === predicate)) return []
    const said = prose.filter((claim) => claim.predicate === predicate && (claim.when !== null || claim.object !== null))
    return said.length === 0 ? [] : [{ label, spans: said.map((claim) => claim.evidence) }]
  })
}

const sideLabels = { start: 'Starts', end: 'Ends' } as const

/** Ends of a term that only the prose gives; a line of the record that is there, whatever it says, is not missing. */
function termMissing(office: Office, prose: readonly Claim[]): ProseOnly[] {
  const parts = office.entries.map(officePart)
  if (parts.includes('range') || parts.includes('reign')) return []
  return (['start', 'end'] as const).filter((side) => !parts.includes(side)).flatMap((side) => {
    const edges = prose.filter(({ office: link }) => link?.office === office.index && link.score >= sureLink && (link.rivals ?? []).length === 0)
      .flatMap(edgesOf).filter((edge) => edge.side === side && edge.strength === 'sure')
    return edges.length === 0 ? [] : [{ label: sideLabels[side], spans: edges.map((edge) => edge.span) }]
  })
}
