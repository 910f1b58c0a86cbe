import { agreement } from '../checks/agreement'
import { edgesOf, type TermEdge } from '../checks/term-edges'
import type { Claim, Predicate, Source } from '../claims/claim'
import type { Office } from '../claims/profile'
import { civil, dayNumber } from '../temporal/calendar'
import type { Bounds, When } from '../temporal/timex'
import { compareSpans, spansOverlap, type Span } from '../text/span'
import type { Analysis } from './analyze'
import { predicateWords } from './facts'
import { placesOf, type HeldFinding } from './record-view'
import { statementsOfProse, sureLink } from './support'

/** A stretch of time as years with fractions: the middle of 1992 is 1992.5. Both may be infinite. */
export interface Years {
  readonly from: number
  readonly to: number
}

/** How a dated statement stands: an open finding is on it, the record says the same, or neither. */
export type MarkStanding = 'conflicts' | 'doubtful' | 'agrees' | 'plain'

/** A dated statement: a point where its day is known, else the stretch it may lie in. */
export interface TimeMark {
  readonly label: string
  readonly when: Years
  readonly span: Span
  readonly source: Source
  readonly standing: MarkStanding
}

/** A stretch of a life: from its start to its end, each as sure as its words are. Null: not said. */
export interface TimeBar {
  readonly start: Years | null
  readonly end: Years | null
  readonly span: Span
  /** The record gives it; else the prose alone does. */
  readonly isRecorded: boolean
}

export interface Lane {
  readonly title: string
  readonly kind: 'life' | 'office' | 'story'
  readonly bars: readonly TimeBar[]
  /** In order of time. */
  readonly marks: readonly TimeMark[]
}

/** The picture of a life: the life itself, a lane an office, and everything else that is dated. */
export interface Timeline {
  readonly lanes: readonly Lane[]
  /** From the first to the last date. */
  readonly range: Years
}

const lifePredicates: ReadonlySet<Predicate> = new Set<Predicate>(['born', 'baptised', 'died', 'buried', 'married', 'divorced'])

/** Null when nothing of the text is dated. `held`: its findings, open ones without a decision. */
export function timelineOf(analysis: Analysis, held: readonly HeldFinding[]): Timeline | null {
  const prose = statementsOfProse(analysis.claims)
  const scene: Scene = { record: analysis.claims.filter((claim) => claim.source === 'record'), prose, open: openPlaces(held) }
  const own = [lifeLane(scene), ...analysis.profile.offices.map((office) => officeLane(office, scene))]
  const lanes = [...own, storyLane(scene, own)].filter((lane) => lane.bars.length + lane.marks.length > 0)
  const dates = lanes.flatMap((lane) => [...lane.marks.map(({ when }) => when), ...lane.bars.flatMap(({ start, end }) => [start, end])]).flatMap((years) => (years ? [years.from, years.to] : [])).filter(Number.isFinite)
  return dates.length === 0 ? null : { lanes, range: { from: Math.min(...dates), to: Math.max(...dates) } }
}

interface Scene {
  readonly record: readonly Claim[]
  readonly prose: readonly Claim[]
  readonly open: readonly { readonly span: Span; readonly standing: 'conflicts' | 'doubtful' }[]
}

const openPlaces = (held: readonly HeldFinding[]): Scene['open'] =>
  held.filter(({ decision }) => decision === undefined).flatMap(({ finding, follows }) => [finding, ...follows])
    .filter(({ severity }) => severity === 'contradiction' || severity === 'doubt')
    .flatMap((finding) => placesOf(finding).map((span) => ({ span, standing: finding.severity === 'contradiction' ? 'conflicts' as const : 'doubtful' as const })))
    .sort((a, b) => (a.standing === b.standing ? 0 : a.standing === 'conflicts' ? -1 : 1))

function standingOf(span: Span, agrees: boolean, { open }: Scene): MarkStanding {
  return open.find((place) => spansOverlap(place.span, span))?.standing ?? (agrees ? 'agrees' : 'plain')
}

function lifeLane(scene: Scene): Lane {
  const dated = (claims: readonly Claim[]): readonly Claim[] => claims.filter((claim) => lifePredicates.has(claim.predicate) && claim.when !== null && claim.timex?.basis !== 'relative')
  const [record, prose] = [dated(scene.record), dated(scene.prose)]
  const first = (predicate: Predicate): Claim | undefined => record.find((claim) => claim.predicate === predicate) ?? prose.find((claim) => claim.predicate === predicate)
  const [born, died] = [first('born'), first('died')]
  const lead = born ?? died
  const marks = [...record, ...prose].map((claim) => markOf(claim, claim.evidence, claim.when, predicateWords(claim.predicate), scene,
    claim.source !== 'record' && record.some((other) => other.predicate === claim.predicate && agreement(other, claim) === 'agree')))
  return {
    title: 'Life', kind: 'life', marks: tidy(marks),
    bars: lead ? [{ start: yearsOf(born?.when), end: yearsOf(died?.when), span: lead.evidence, isRecorded: lead.source === 'record' }] : [],
  }
}

function officeLane(office: Office, scene: Scene): Lane {
  const isOurs = ({ office: link }: Claim): boolean => link?.office === office.index && link.score >= sureLink
  const record = scene.record.filter(isOurs).flatMap(edgesOf)
  const prose = scene.prose.filter(isOurs).flatMap(edgesOf)
  const crowned = [...scene.record, ...scene.prose].filter((claim) => isOurs(claim) && claim.when !== null && edgesOf(claim).length === 0)
    .map((claim) => markOf(claim, claim.evidence, claim.when, predicateWords(claim.predicate), scene, false))
  const marks = [...crowned, ...[...record, ...prose].map((edge) => markOf(edge.claim, edge.span, edge.when, edgeLabel(edge), scene,
    edge.claim.source !== 'record' && record.some((other) => other.side === edge.side && agreement(dated(other), dated(edge)) === 'agree')))]
  return { title: office.title || 'An office without a name', kind: 'office', bars: barsOf(record.length > 0 ? record : prose, record.length > 0), marks: tidy(marks) }
}

const dated = (edge: TermEdge): Claim => ({ ...edge.claim, when: edge.when })

const edgeLabel = ({ claim, side }: TermEdge): string => (/^(?:office|reign)-/.test(claim.predicate) ? (side === 'start' ? 'starts' : 'ends') : predicateWords(claim.predicate))

/** Each start with the first end that is not over before it; what finds no partner stays open. */
function barsOf(edges: readonly TermEdge[], isRecorded: boolean): TimeBar[] {
  const ends = edges.filter(({ side }) => side === 'end')
  const taken = new Set<TermEdge>()
  const bars = edges.filter(({ side }) => side === 'start').map((start): TimeBar => {
    const end = ends.find((edge) => !taken.has(edge) && edge.when.bounds.latest >= start.when.bounds.earliest)
    if (end) taken.add(end)
    return { start: yearsOf(start.when), end: yearsOf(end?.when), span: start.span, isRecorded }
  })
  const alone = ends.filter((edge) => !taken.has(edge)).map((edge): TimeBar => ({ start: null, end: yearsOf(edge.when), span: edge.span, isRecorded }))
  return isRecorded ? [...bars, ...alone] : [...bars, ...alone].slice(0, 1)
}

/** Everything else the prose dates, and says of the subject at face value; a place that has its mark in another lane has none here. */
function storyLane(scene: Scene, others: readonly Lane[]): Lane {
  const marked = new Set(others.flatMap((lane) => lane.marks.map(({ span }) => span.start)))
  const isOther = (claim: Claim): boolean => !lifePredicates.has(claim.predicate) && claim.when !== null && claim.timex?.basis !== 'relative'
    && (claim.office?.score ?? 0) < sureLink && !marked.has(claim.evidence.start)
  return { title: 'Also dated in the text', kind: 'story', bars: [], marks: tidy(scene.prose.filter(isOther).map((claim) => markOf(claim, claim.evidence, claim.when, storyLabel(claim), scene, false))) }
}

const storyLabel = ({ predicate }: Claim): string => (predicate === 'other' ? 'said' : predicateWords(predicate))

function markOf(claim: Claim, span: Span, when: When | null, label: string, scene: Scene, agrees: boolean): TimeMark {
  return { label, when: yearsOf(when) ?? { from: -Infinity, to: Infinity }, span, source: claim.source, standing: standingOf(span, agrees, scene) }
}

/** A place is marked once; the record's own marks only where something stands against them: its bar shows the rest. */
function tidy(marks: readonly TimeMark[]): readonly TimeMark[] {
  const shown = marks.filter((mark) => Number.isFinite(mark.when.from) && Number.isFinite(mark.when.to) && (mark.source !== 'record' || mark.standing === 'conflicts' || mark.standing === 'doubtful'))
  const once = new Map(shown.map((mark) => [`${mark.span.start}-${mark.span.end} ${mark.label}`, mark]))
  return [...once.values()].sort((a, b) => a.when.from - b.when.from || compareSpans(a.span, b.span))
}

const yearsOf = (when: When | null | undefined): Years | null => (when ? yearsOfBounds(when.bounds) : null)

/** From the beginning of the first day to the end of the last. */
export const yearsOfBounds = ({ earliest, latest }: Bounds): Years => ({ from: yearOfDay(earliest), to: yearOfDay(latest + 1) })

function yearOfDay(day: number): number {
  if (!Number.isFinite(day)) return day
  const { year } = civil(day)
  const first = dayNumber(year, 1, 1)
  return year + (day - first) / (dayNumber(year + 1, 1, 1) - first)
}
