import * as monaco from 'monaco-editor/editor'
import 'monaco-editor/features/caretOperations/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codeAction/register'
import 'monaco-editor/features/contextmenu/register'
import 'monaco-editor/features/cursorUndo/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/gotoLine/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/lineSelection/register'
import 'monaco-editor/features/linesOperations/register'
import 'monaco-editor/features/multicursor/register'
import 'monaco-editor/features/quickOutline/register'
import 'monaco-editor/features/smartSelect/register'
import 'monaco-editor/features/wordHighlighter/register'
import 'monaco-editor/features/wordOperations/register'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'

export { monaco }

/** Our texts have one language of their own: prose with a record. */
export const LANGUAGE = 'biography'

self.MonacoEnvironment = { getWorker: () => new EditorWorker() }

monaco.languages.register({ id: LANGUAGE })
monaco.languages.setLanguageConfiguration(LANGUAGE, { wordPattern: /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/u })

/** Monaco's own colours, from the same palette as styles/tokens.css (Monaco cannot read custom properties). */
export function defineThemes(): void {
  monaco.editor.defineTheme('desk-light', {
    base: 'vs', inherit: true, rules: [],
    colors: {
      'editor.background': '#fdfcfa', 'editor.foreground': '#22252a', 'editorLineNumber.foreground': '#6c6b65', 'editorLineNumber.dimmedForeground': '#6c6b65', 'editorLineNumber.activeForeground': '#3d4148',
      'editor.lineHighlightBackground': '#f4f1ea', 'editor.lineHighlightBorder': '#00000000', 'editor.selectionBackground': '#cfdcec', 'editorCursor.foreground': '#2b5a86',
      'editorOverviewRuler.border': '#00000000', 'scrollbarSlider.background': '#00000018', 'editorWidget.background': '#ffffff', 'editorWidget.border': '#dcd8cf', 'quickInputList.focusBackground': '#e6eef6', 'quickInputList.focusForeground': '#22252a',
      'editorHoverWidget.background': '#ffffff', 'editorHoverWidget.border': '#dcd8cf', focusBorder: '#2b5a86',
      'diffEditor.removedLineBackground': '#a8232b12', 'diffEditor.removedTextBackground': '#a8232b38', 'diffEditor.insertedLineBackground': '#2c6b4512', 'diffEditor.insertedTextBackground': '#2c6b4538', 'diffEditor.unchangedRegionBackground': '#f4f1ea',
    },
  })
  monaco.editor.defineTheme('desk-dark', {
    base: 'vs-dark', inherit: true, rules: [],
    colors: {
      'editor.background': '#1b1d21', 'editor.foreground': '#dcdad4', 'editorLineNumber.foreground': '#8b8e95', 'editorLineNumber.dimmedForeground': '#8b8e95', 'editorLineNumber.activeForeground': '#b6b8bd',
      'editor.lineHighlightBackground': '#23262b', 'editor.lineHighlightBorder': '#00000000', 'editor.selectionBackground': '#2f4a68', 'editorCursor.foreground': '#8ab6e0',
      'editorOverviewRuler.border': '#00000000', 'scrollbarSlider.background': '#ffffff1c', 'editorWidget.background': '#24272c', 'editorWidget.border': '#3a3e45', 'quickInputList.focusBackground': '#233244', 'quickInputList.focusForeground': '#dcdad4',
      'editorHoverWidget.background': '#24272c', 'editorHoverWidget.border': '#3a3e45', focusBorder: '#8ab6e0',
      'diffEditor.removedLineBackground': '#f0888c14', 'diffEditor.removedTextBackground': '#f0888c40', 'diffEditor.insertedLineBackground': '#84c79d14', 'diffEditor.insertedTextBackground': '#84c79d40', 'diffEditor.unchangedRegionBackground': '#16181b',
    },
  })
}
