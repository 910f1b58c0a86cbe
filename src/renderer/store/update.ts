import { assertNever } from '../../shared/base/assert'
import { countBySeverity } from '../../shared/checks/finding'
import { partsOf } from '../../shared/document/parts'
import type { Analysis } from '../../shared/review/analyze'
import type { AppInfo, DocumentId, Folder, OpenedDocument, Settings } from '../../shared/ipc'
import type { Decision } from '../../shared/review/decisions'
import { activeDocument, reviewOf, rowsOf } from './select'
import type { Deciding, DeskDocument, Filter, ListName, OnDisk, StackEntry, StackResult, StackView, State, Tab } from './state'

export type Action =
  | { readonly type: 'informed'; readonly info: AppInfo }
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'opened'; readonly document: OpenedDocument; readonly textVersion: number; readonly dirty: boolean }
  | { readonly type: 'activated'; readonly id: DocumentId | null }
  | { readonly type: 'closed'; readonly id: DocumentId }
  | { readonly type: 'edited'; readonly id: DocumentId; readonly textVersion: number; readonly dirty: boolean }
  | { readonly type: 'reviewed'; readonly id: DocumentId; readonly analysis: Analysis; readonly milliseconds: number }
  | { readonly type: 'review-failed'; readonly id: DocumentId; readonly reason: string }
  | { readonly type: 'decisions'; readonly id: DocumentId; readonly decisions: readonly Decision[] }
  | { readonly type: 'deciding'; readonly deciding: Deciding | null }
  | { readonly type: 'saved'; readonly id: DocumentId; readonly version: string; readonly dirty: boolean }
  | { readonly type: 'changed-on-disk'; readonly id: DocumentId; readonly onDisk: OnDisk }
  | { readonly type: 'disk-settled'; readonly id: DocumentId; readonly version: string | null }
  | { readonly type: 'folder'; readonly folder: Folder }
  | { readonly type: 'scanning'; readonly scanning: boolean }
  | { readonly type: 'scanned'; readonly results: readonly StackResult[] }
  | { readonly type: 'rescan' }
  | { readonly type: 'stack-view'; readonly view: StackView }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'fold'; readonly list: ListName }
  | { readonly type: 'select'; readonly key: string | null }
  | { readonly type: 'notice'; readonly kind: 'information' | 'problem'; readonly message: string }
  | { readonly type: 'dismiss-notice'; readonly key: number }
  | { readonly type: 'cursor'; readonly line: number; readonly column: number }
  | { readonly type: 'palette'; readonly open: boolean }
  | { readonly type: 'settings-open'; readonly open: boolean }

/** The next state. Pure; what is left alone keeps its identity. */
export function update(state: State, action: Action): State {
  switch (action.type) {
    case 'informed': return { ...state, info: action.info }
    case 'settings': return { ...state, settings: action.settings }
    case 'opened': return withOpened(state, action.document, action.textVersion, action.dirty)
    case 'activated': return state.active === action.id ? state : { ...state, active: action.id, selected: null }
    case 'closed': return withoutDocument(state, action.id)
    case 'edited': return withDocument(state, action.id, (document) => ({ ...document, textVersion: action.textVersion, dirty: action.dirty }))
    case 'reviewed': return withReview(state, action.id, action.analysis, action.milliseconds)
    case 'review-failed': return withDocument(state, action.id, (document) => ({ ...document, failure: action.reason }))
    case 'decisions': return withCounts(withDocument(state, action.id, (document) => ({ ...document, decisions: action.decisions })), action.id)
    case 'deciding': return { ...state, deciding: action.deciding }
    case 'saved': return withDocument(state, action.id, (document) => ({ ...document, diskVersion: action.version, dirty: action.dirty, onDisk: null }))
    case 'changed-on-disk': return withDocument(state, action.id, (document) => ({ ...document, onDisk: action.onDisk }))
    case 'disk-settled': return withDocument(state, action.id, (document) => ({ ...document, onDisk: null, diskVersion: action.version ?? document.diskVersion }))
    case 'folder': return withOpenCounts({ ...state, folder: action.folder, stack: action.folder.documents.map(({ id, name }) => unscanned({ id, name })) })
    case 'scanning': return { ...state, scanning: action.scanning }
    case 'scanned': return withResults(state, action.results.filter(({ id }) => !isReviewed(state, id)))
    case 'rescan': return withOpenCounts({ ...state, stack: state.stack.map(unscanned) })
    case 'stack-view': return { ...state, stackView: action.view }
    case 'tab': return { ...state, tab: action.tab }
    case 'filter': return { ...state, filter: action.filter }
    case 'fold': return { ...state, folded: state.folded.includes(action.list) ? state.folded.filter((one) => one !== action.list) : [...state.folded, action.list] }
    case 'select': return state.selected === action.key ? state : { ...state, selected: action.key, deciding: null }
    case 'notice': return withNotice(state, action.kind, action.message)
    case 'dismiss-notice': return { ...state, notices: state.notices.filter((notice) => notice.key !== action.key) }
    case 'cursor': return { ...state, cursor: { line: action.line, column: action.column } }
    case 'palette': return { ...state, palette: action.open }
    case 'settings-open': return { ...state, settingsOpen: action.open }
    default: return assertNever(action)
  }
}

function withDocument(state: State, id: DocumentId, change: (document: DeskDocument) => DeskDocument): State {
  return { ...state, documents: state.documents.map((document) => (document.id === id ? change(document) : document)) }
}

function withOpened(state: State, opened: OpenedDocument, textVersion: number, dirty: boolean): State {
  const { id, name, folderName, encoding, bom, lineEnds, version, folderConfig } = opened
  const document: DeskDocument = {
    id, name, folderName, encoding, bom, lineEnds, diskVersion: version, textVersion, dirty, analysis: null, milliseconds: 0, failure: null, folderConfig, decisions: [], onDisk: null,
  }
  const known = state.documents.some((one) => one.id === id)
  const documents = known ? state.documents.map((one) => (one.id === id ? document : one)) : [...state.documents, document]
  return { ...state, documents, active: id, selected: null }
}

function withoutDocument(state: State, id: DocumentId): State {
  const at = state.documents.findIndex((document) => document.id === id)
  const documents = state.documents.filter((document) => document.id !== id)
  const neighbour = documents[Math.min(at, documents.length - 1)]?.id ?? null
  return { ...state, documents, active: state.active === id ? neighbour : state.active, selected: state.active === id ? null : state.selected }
}

/** Stale answers are dropped: only a review of the text as it is now, or newer than the one shown, is taken. */
function withReview(state: State, id: DocumentId, analysis: Analysis, milliseconds: number): State {
  const before = state.documents.find((document) => document.id === id)
  const next = withDocument(state, id, (document) => {
    const shown = document.analysis?.version
    if (Number(analysis.version) > document.textVersion) return document // of a text that was closed and opened anew
    return typeof shown === 'number' && typeof analysis.version === 'number' && analysis.version < shown ? document : { ...document, analysis, milliseconds, failure: null }
  })
  return withCounts(id === state.active && before ? { ...next, selected: keptSelection(next, before) } : next, id)
}

/** The selected finding while it is there; once it is gone, the one that took its place in the list. */
function keptSelection(state: State, before: DeskDocument): string | null {
  if (state.selected === null || before.analysis === null) return state.selected
  const keysOf = (document: DeskDocument | null): string[] => rowsOf(reviewOf(document?.analysis ?? null, document?.decisions ?? []), state.filter, state.folded)
    .flatMap((row) => (row.kind === 'finding' ? [row.keyed.key] : []))
  const place = keysOf(before).indexOf(state.selected)
  const now = keysOf(activeDocument(state))
  return place < 0 || now.includes(state.selected) ? state.selected : now[Math.min(place, now.length - 1)] ?? null
}

/** The stack's line of an open document says what its review says. */
function withCounts(state: State, id: DocumentId): State {
  const document = state.documents.find((one) => one.id === id)
  return document?.analysis ? withResults(state, [resultOf(document)]) : state
}

const withOpenCounts = (state: State): State => withResults(state, state.documents.filter((document) => document.analysis !== null).map(resultOf))

/** What the stack says of a text that was reviewed, on the desk or in the background. */
export function resultOf({ id, analysis, decisions }: Pick<DeskDocument, 'id' | 'analysis' | 'decisions'>): StackResult {
  const review = reviewOf(analysis, decisions)
  return {
    id, counts: analysis && countBySeverity(review.open.map(({ finding }) => finding)), decided: review.decided.length + review.fixed.length,
    isEmpty: analysis !== null && partsOf(analysis.document) === 'nothing', problem: null,
  }
}

/** What it says of one that could not be. */
export const unreviewed = (id: DocumentId, problem: string | null): StackResult => ({ id, counts: null, decided: 0, isEmpty: false, problem })

const isReviewed = (state: State, id: DocumentId): boolean => state.documents.some((document) => document.id === id && document.analysis !== null)

const unscanned = ({ id, name }: Pick<StackEntry, 'id' | 'name'>): StackEntry => ({ name, ...unreviewed(id, null) })

function withResults(state: State, results: readonly StackResult[]): State {
  const byId = new Map(results.map((result) => [result.id, result]))
  if (!state.stack.some(({ id }) => byId.has(id))) return state
  return { ...state, stack: state.stack.map((entry) => ({ ...entry, ...byId.get(entry.id) })) }
}

const MOST_NOTICES = 4

function withNotice(state: State, kind: 'information' | 'problem', message: string): State {
  const key = (state.notices.at(-1)?.key ?? 0) + 1
  const others = state.notices.filter((notice) => notice.message !== message)
  return { ...state, notices: [...others, { key, kind, message }].slice(-MOST_NOTICES) }
}
