import type { Severity } from '../../shared/checks/finding'
import type { Analysis } from '../../shared/review/analyze'
import type { AppInfo, DocumentId, Folder, OpenedDocument, Settings } from '../../shared/ipc'
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
  /** Set when the file changed on disk while the text here was unsaved; null version: the file is gone. */
  readonly onDisk: { readonly version: string | null } | null
}

/** One file of the stack: reviewed in the background, or waiting for it. */
export interface StackEntry {
  readonly id: DocumentId
  readonly name: string
  readonly counts: Readonly<Record<Severity, number>> | null
  readonly problem: string | null
}

/** A sentence for the editor, shown in a bar until it is dismissed. */
export interface Notice {
  readonly key: number
  readonly kind: 'information' | 'problem'
  readonly message: string
}

export type Tab = 'findings' | 'record'

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
  /** Severities whose lists are folded. */
  readonly folded: readonly Severity[]
  /** `keyOf` the selected finding. */
  readonly selected: string | null
  readonly notices: readonly Notice[]
  readonly cursor: { readonly line: number; readonly column: number }
  readonly palette: boolean
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
  folded: ['gap', 'style'],
  selected: null,
  notices: [],
  cursor: { line: 1, column: 1 },
  palette: false,
  scanning: false,
}
