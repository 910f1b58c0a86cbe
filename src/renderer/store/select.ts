import type { Finding } from '../../shared/checks/finding'
import { severities } from '../../shared/checks/finding'
import { underLeaders } from '../../shared/checks/group-findings'
import type { Analysis } from '../../shared/review/analyze'
import { matchDecisions, type Decision } from '../../shared/review/decisions'
import type { DeskDocument, Filter, ListName, State } from './state'

export const activeDocument = (state: State): DeskDocument | null =>
  state.documents.find((document) => document.id === state.active) ?? null

/** A finding with the key it keeps across reviews: its fingerprint, and its number among twins. */
export interface KeyedFinding {
  readonly key: string
  readonly finding: Finding
  /** Findings that one change would settle together with this one. */
  readonly follows: readonly Finding[]
}

/** Every finding in the order of the text, with its key; nothing is grouped yet. */
export function keyedFindings(analysis: Analysis | null): KeyedFinding[] {
  const seen = new Map<string, number>()
  return (analysis?.findings ?? []).map((finding) => {
    const twin = seen.get(finding.fingerprint) ?? 0
    seen.set(finding.fingerprint, twin + 1)
    return { key: `${finding.fingerprint}#${twin}`, finding, follows: [] }
  })
}

/** A finding somebody has decided. */
export interface DecidedFinding extends KeyedFinding {
  readonly decision: Decision
}

/** A review of one text: what is open, what was decided, what nothing answers to any more. */
export interface Review {
  readonly open: readonly KeyedFinding[]
  readonly decided: readonly DecidedFinding[]
  readonly stale: readonly Decision[]
  /** Fixes that hold: what they settled is gone from the text. */
  readonly fixed: readonly Decision[]
  /** Fixes that were taken back: their findings are open. */
  readonly undone: readonly Decision[]
  /** Decisions made when one side said something else, by the key of the finding that came back. */
  readonly reopened: ReadonlyMap<string, Decision>
}

const nothing: Review = { open: [], decided: [], stale: [], fixed: [], undone: [], reopened: new Map() }
const reviews = new WeakMap<Analysis, { readonly decisions: readonly Decision[]; readonly review: Review }>()

/** The review of a text under these decisions; remembered, so that every view reads the same one. */
export function reviewOf(analysis: Analysis | null, decisions: readonly Decision[]): Review {
  if (!analysis) return nothing
  const known = reviews.get(analysis)
  if (known?.decisions === decisions) return known.review
  const review = reviewed(analysis, decisions)
  reviews.set(analysis, { decisions, review })
  return review
}

function reviewed(analysis: Analysis, decisions: readonly Decision[]): Review {
  const keyed = keyedFindings(analysis)
  const match = matchDecisions(keyed.map(({ finding }) => finding), decisions, analysis.document.text)
  const decided: DecidedFinding[] = []
  const open: KeyedFinding[] = []
  const reopened = new Map<string, Decision>()
  keyed.forEach((one, index) => {
    const decision = match.decided.get(index)
    if (decision) decided.push({ ...one, decision })
    else open.push(one)
    const earlier = match.reopened.get(index)
    if (earlier) reopened.set(one.key, earlier)
  })
  return { open: underLeaders(open), decided, stale: match.stale, fixed: match.fixed, undone: match.undone, reopened }
}

/** The review of the document on the desk. */
export const activeReview = (state: State): Review => {
  const document = activeDocument(state)
  return reviewOf(document?.analysis ?? null, document?.decisions ?? [])
}

/** One line of the findings list: the head of a list, a finding, or a decision nothing answers to. */
export type Row =
  | { readonly kind: 'head'; readonly list: ListName; readonly count: number; readonly folded: boolean }
  | { readonly kind: 'finding'; readonly keyed: KeyedFinding; readonly decision: Decision | null }
  | { readonly kind: 'fixed' | 'stale'; readonly decision: Decision; readonly index: number }

/** What the list shows: contradictions first, decided ones last; folded lists keep their head. */
export function rowsOf(review: Review, filter: Filter, folded: readonly ListName[]): Row[] {
  const words = filter.words.trim().toLowerCase()
  const fits = ({ finding }: KeyedFinding): boolean => filter.severities.includes(finding.severity)
    && (words === '' || `${finding.check} ${finding.message}`.toLowerCase().includes(words))
  const list = (name: ListName, rows: readonly Row[]): Row[] => {
    const isFolded = folded.includes(name) && words === ''
    return rows.length === 0 ? [] : [{ kind: 'head', list: name, count: rows.length, folded: isFolded }, ...(isFolded ? [] : rows)]
  }
  const open = review.open.filter(fits)
  return [
    ...severities.flatMap((severity) => list(severity, open.filter(({ finding }) => finding.severity === severity).map((keyed): Row => ({ kind: 'finding', keyed, decision: null })))),
    ...list('decided', [
      ...review.decided.filter(fits).map((keyed): Row => ({ kind: 'finding', keyed, decision: keyed.decision })),
      ...review.fixed.filter((decision) => words === '' || `${decision.check} ${decision.message}`.toLowerCase().includes(words)).map((decision, index): Row => ({ kind: 'fixed', decision, index })),
    ]),
    ...list('stale', review.stale.map((decision, index): Row => ({ kind: 'stale', decision, index }))),
  ]
}

/** The finding after (or before) the selected one among those listed; wraps around. */
export function neighbourFinding(rows: readonly Row[], selected: string | null, step: 1 | -1): KeyedFinding | null {
  const listed = rows.flatMap((row) => (row.kind === 'finding' ? [row.keyed] : []))
  if (listed.length === 0) return null
  const at = listed.findIndex(({ key }) => key === selected)
  const next = at < 0 ? (step === 1 ? 0 : listed.length - 1) : (at + step + listed.length) % listed.length
  return listed[next] ?? null
}

/** The finding after (or before) the cursor in the order of the text; from the selected one while the cursor is at its start. Wraps around. */
export function findingFrom(placed: readonly { readonly key: string; readonly start: number }[], cursor: number, selected: string | null, step: 1 | -1): string | null {
  const inText = [...placed].sort((a, b) => a.start - b.start)
  const at = inText.findIndex(({ key, start }) => key === selected && start === cursor)
  const after = inText.findIndex(({ start }) => start >= cursor)
  const ahead = at >= 0 ? at + 1 : after < 0 ? inText.length : after
  const next = step === 1 ? ahead % inText.length : (at >= 0 ? at : ahead) - 1
  return inText.at(next)?.key ?? null
}

/** True when the findings shown are of the text as it is now. */
export const isAnalysed = (document: DeskDocument): boolean => document.analysis?.version === document.textVersion
