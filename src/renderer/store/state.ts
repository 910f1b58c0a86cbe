import type { Severity } from '../../shared/checks/finding'
import type { Decision } from '../../shared/review/decisions'
import type { Analysis } from '../../shared/review/analyze'
import type { AppInfo, DocumentId, Folder, FolderSettings, OpenedDocument, Settings } from '../../shared/ipc'
import { defaultConfig } from '../../shared/review/config'

/** A document on the desk. Its text is not here: it belongs to Monaco's model. */
export interface DeskDocument {
  readonly id: DocumentId
  readonly name: string
  readonly folderName: string
  readonly encoding: string
  readonly bom: boolean
  readonly lineEnds: OpenedDocument['lineEnds']
  /** SHA-256 of the file as it was last read or saved. */
  readonly diskVersion: string
  /** Monaco's version of the text now. */
  readonly textVersion: number
  readonly dirty: boolean
  /** The last review; of an older text while `analysis.version` is not `textVersion`. */
  readonly analysis: Analysis | null
  readonly milliseconds: number
  readonly failure: string | null
  /** What its folder says of the review. */
  readonly folderConfig: FolderSettings | null
  /** What was decided about its findings, as the sidecar holds it. */
  readonly decisions: readonly Decision[]
  /** What became of the file on disk behind the text here, until the editor has chosen; null where nothing did. */
  readonly onDisk: OnDisk | null
}

/** Changed while the text here was unsaved; changed, and the Changes view compares the two; gone. */
export type OnDisk = 'changed' | 'compared' | 'gone'

/** One file of the stack: reviewed in the background, or waiting for it. */
export interface StackEntry {
  readonly id: DocumentId
  readonly name: string
  /** Open findings. */
  readonly counts: Readonly<Record<Severity, number>> | null
  readonly decided: number
  /** It was read, and there is neither record nor prose in it. */
  readonly isEmpty: boolean
  readonly problem: string | null
}

/** What the background review of a file of the stack gave. */
export type StackResult = Omit<StackEntry, 'name'>

/** How the stack is listed. */
export interface StackView {
  readonly sort: 'contradictions' | 'name'
  readonly words: string
}

/** A sentence for the editor, shown in a bar until it is dismissed. */
export interface Notice {
  readonly key: number
  readonly kind: 'information' | 'problem'
  readonly message: string
}

/** A decision being made: its form is open on this finding. */
export interface Deciding {
  readonly key: string
  readonly flag: boolean
}

export type Tab = 'findings' | 'record' | 'timeline' | 'changes'

/** The lists of the findings view: the open ones by severity, then what was decided. */
export type ListName = Severity | 'decided' | 'stale'

/** Which findings are listed. */
export interface Filter {
  readonly severities: readonly Severity[]
  readonly words: string
}

export interface State {
  readonly info: AppInfo | null
  readonly settings: Settings
  /** In the order they were opened. */
  readonly documents: readonly DeskDocument[]
  readonly active: DocumentId | null
  readonly folder: Folder | null
  readonly stack: readonly StackEntry[]
  readonly tab: Tab
  readonly filter: Filter
  /** Lists that are folded. */
  readonly folded: readonly ListName[]
  readonly deciding: Deciding | null
  /** `keyOf` the selected finding. */
  readonly selected: string | null
  readonly notices: readonly Notice[]
  readonly cursor: { readonly line: number; readonly column: number }
  readonly palette: boolean
  readonly settingsOpen: boolean
  readonly stackView: StackView
  /** Where the stack's background review stands. */
  readonly scanning: boolean
}

export const initialState: State = {
  info: null,
  settings: { theme: 'system', wordWrap: true, textZoom: 0, config: { ...defaultConfig } },
  documents: [],
  active: null,
  folder: null,
  stack: [],
  tab: 'findings',
  filter: { severities: ['contradiction', 'doubt', 'gap', 'style'], words: '' },
  folded: ['gap', 'style', 'decided', 'stale'],
  deciding: null,
  selected: null,
  notices: [],
  cursor: { line: 1, column: 1 },
  palette: false,
  settingsOpen: false,
  stackView: { sort: 'contradictions', words: '' },
  scanning: false,
}
