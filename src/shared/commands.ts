/** When a command can be used. `findings`: a document is shown and has at least one. `stack`: there are several files. */
export type CommandWhen = 'always' | 'document' | 'findings' | 'stack' | 'folder'

/** Where a command is listed in the menu bar. */
export type CommandMenu = 'file' | 'edit' | 'review' | 'view' | 'help'

/** One thing the program can do. Menu, shortcut, palette and buttons all read this table. */
export interface Command {
  readonly id: string
  readonly title: string
  /** Written as Electron accelerators are: "CmdOrCtrl+Shift+S"; null without one. */
  readonly shortcut: string | null
  /** Other words somebody may look for it by. */
  readonly keywords: readonly string[]
  readonly when: CommandWhen
  readonly menu: CommandMenu
  /** First of a group in the menu: a line is drawn above it. */
  readonly startsGroup?: boolean
  /** Who carries it out; `main` ones work even when the desk has crashed. */
  readonly by: 'desk' | 'main'
}

const command = <Id extends string>(
  menu: CommandMenu, id: Id, title: string, shortcut: string | null, when: CommandWhen, keywords: string,
  more: Partial<Pick<Command, 'startsGroup' | 'by'>> = {},
): Command & { readonly id: Id } => ({ menu, id, title, shortcut, when, keywords: keywords.split(' '), by: 'desk', ...more })

export const commands = [
  command('file', 'open', 'Open…', 'CmdOrCtrl+O', 'always', 'file load biography'),
  command('file', 'open-folder', 'Open Folder…', 'CmdOrCtrl+Shift+O', 'always', 'directory stack files'),
  command('file', 'save', 'Save', 'CmdOrCtrl+S', 'document', 'write disk', { startsGroup: true }),
  command('file', 'save-as', 'Save As…', 'CmdOrCtrl+Shift+S', 'document', 'copy rename write'),
  command('file', 'export-data', 'Export Data (JSON)…', 'CmdOrCtrl+E', 'document', 'json claims record offices'),
  command('file', 'export-text', 'Export Corrected Text…', null, 'document', 'export copy plain'),
  command('file', 'export-jsonld', 'Export Linked Data (JSON-LD)…', null, 'document', 'export schema.org semantic'),
  command('file', 'export-csv', 'Export Terms of Office (CSV)…', null, 'document', 'export spreadsheet table'),
  command('file', 'export-quickstatements', 'Export Wikidata QuickStatements…', null, 'document', 'export wiki'),
  command('file', 'export-markdown', 'Export Review Report (Markdown)…', null, 'document', 'export report'),
  command('file', 'export-html', 'Export Review Report (HTML)…', null, 'document', 'export print report page'),
  command('file', 'export-sarif', 'Export Findings (SARIF)…', null, 'document', 'export lint tools'),
  command('file', 'export-patch', 'Export Changes (Patch)…', null, 'document', 'export diff'),
  command('file', 'close', 'Close File', 'CmdOrCtrl+W', 'document', 'document tab', { startsGroup: true }),
  command('file', 'quit', 'Quit', 'CmdOrCtrl+Q', 'always', 'exit leave', { by: 'main' }),

  command('edit', 'undo', 'Undo', 'CmdOrCtrl+Z', 'document', 'back revert'),
  command('edit', 'redo', 'Redo', 'CmdOrCtrl+Shift+Z', 'document', 'again forward'),
  command('edit', 'find', 'Find', 'CmdOrCtrl+F', 'document', 'search text', { startsGroup: true }),
  command('edit', 'replace', 'Find and Replace', 'CmdOrCtrl+H', 'document', 'search substitute'),
  command('edit', 'go-to-line', 'Go to Line…', 'CmdOrCtrl+G', 'document', 'jump number'),
  command('edit', 'settings', 'Settings…', 'CmdOrCtrl+,', 'always', 'preferences options checks thresholds severity', { startsGroup: true }),

  command('review', 'next-finding', 'Next Finding', 'F8', 'findings', 'forward jump problem'),
  command('review', 'previous-finding', 'Previous Finding', 'Shift+F8', 'findings', 'back jump problem'),
  command('review', 'quick-fix', 'Fixes for This Place…', 'CmdOrCtrl+.', 'findings', 'correct light bulb repair'),
  command('review', 'show-record', 'Show Record', 'CmdOrCtrl+1', 'document', 'infobox panel offices', { startsGroup: true }),
  command('review', 'show-findings', 'Show Findings', 'CmdOrCtrl+2', 'document', 'panel list contradictions doubts'),
  command('review', 'show-changes', 'Show Changes', 'CmdOrCtrl+3', 'document', 'diff facts compare panel'),
  command('review', 'show-timeline', 'Show Timeline', 'CmdOrCtrl+4', 'document', 'picture life chronology panel'),
  command('review', 'focus-text', 'Go to the Text', 'CmdOrCtrl+0', 'document', 'editor focus'),
  command('review', 'focus-stack', 'Go to the Stack', 'CmdOrCtrl+Shift+E', 'stack', 'files list folder', { startsGroup: true }),
  command('review', 'next-file', 'Next File with Contradictions', 'CmdOrCtrl+PageDown', 'stack', 'forward stack document'),
  command('review', 'previous-file', 'Previous File with Contradictions', 'CmdOrCtrl+PageUp', 'stack', 'back stack document'),
  command('review', 'review-folder', 'Review the Folder Again', null, 'folder', 'scan rescan stack refresh'),

  command('view', 'command-palette', 'All Commands…', 'CmdOrCtrl+Shift+P', 'always', 'palette search'),
  command('view', 'zoom-in', 'Larger Text', 'CmdOrCtrl+=', 'always', 'zoom bigger font', { startsGroup: true }),
  command('view', 'zoom-out', 'Smaller Text', 'CmdOrCtrl+-', 'always', 'zoom font'),
  command('view', 'zoom-reset', 'Normal Text Size', 'CmdOrCtrl+Alt+0', 'always', 'zoom font reset'),
  command('view', 'word-wrap', 'Wrap Long Lines', 'Alt+Z', 'always', 'word wrap'),
  command('view', 'theme-system', 'Follow the System’s Colours', null, 'always', 'theme auto', { startsGroup: true }),
  command('view', 'theme-light', 'Light Colours', null, 'always', 'theme bright'),
  command('view', 'theme-dark', 'Dark Colours', null, 'always', 'theme night'),
  command('view', 'full-screen', 'Full Screen', 'F11', 'always', 'window', { startsGroup: true, by: 'main' }),

  command('help', 'start-page', 'Start Page', null, 'always', 'home samples recent welcome'),
] as const

export type CommandId = (typeof commands)[number]['id']

/** The pressed key as a keyboard event tells it. */
export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The command whose shortcut these keys are; null when there is none. `platform` as Node names it ("darwin", "linux", "win32"). */
export function commandForKey(pressed: PressedKey, platform: string): (typeof commands)[number] | null {
  return commands.find(({ shortcut }) => shortcut !== null && isPressed(shortcut, pressed, platform)) ?? null
}

function isPressed(shortcut: string, pressed: PressedKey, platform: string): boolean {
  const parts = shortcut.split('+')
  const mac = platform === 'darwin'
  const modified = parts.includes('CmdOrCtrl')
  const wanted = (parts.at(-1) ?? '').toLowerCase()
  // "Ctrl and plus": on some keyboards plus is Shift and equals, on others a key of its own.
  const plus = wanted === '=' && pressed.key === '+'
  return (plus || pressed.key.toLowerCase() === wanted)
    && pressed.ctrlKey === (modified && !mac)
    && pressed.metaKey === (modified && mac)
    && (plus || pressed.shiftKey === parts.includes('Shift'))
    && pressed.altKey === parts.includes('Alt')
}

/** A shortcut as people read it: "Ctrl+Shift+S", on a Mac "⇧⌘S". */
export function shortcutLabel(shortcut: string, platform: string): string {
  if (platform !== 'darwin') return shortcut.replace('CmdOrCtrl', 'Ctrl')
  const parts = shortcut.split('+')
  const signs = [['Alt', '⌥'], ['Shift', '⇧'], ['CmdOrCtrl', '⌘']] as const
  return signs.filter(([name]) => parts.includes(name)).map(([, sign]) => sign).join('') + (parts.at(-1) ?? '')
}
