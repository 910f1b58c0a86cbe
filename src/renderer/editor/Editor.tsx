import { useEffect, useRef } from 'react'
import { activeDocument, isAnalysed, keyedFindings } from '../store/select'
import type { DeskDocument } from '../store/state'
import { applyFix } from '../store/effects'
import { dispatch, getState, subscribe } from '../store/store'
import { applyTheme } from '../ui/theme'
import { marks, selectedMarks, tints } from './annotate'
import { openFindings } from './fresh-review'
import { host } from './host'
import { defineThemes, monaco } from './monaco'
import { registerProviders } from './providers'
import './editor.css'

const FONT_SIZE = 13.5

/** Mounts Monaco once; from then on it lives outside React and follows the store. */
export default function Editor() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => (place.current ? mount(place.current) : undefined), [])
  return <div className="editor" data-testid="editor" ref={place} />
}

let prepared = false

function prepare(): void {
  if (prepared) return
  prepared = true
  defineThemes()
  registerProviders(applyFix)
}

function mount(place: HTMLDivElement): () => void {
  prepare()
  const editor = monaco.editor.create(place, {
    model: null, automaticLayout: true, theme: 'desk-light', glyphMargin: true, minimap: { enabled: false }, wordWrap: 'on', wrappingIndent: 'none',
    fontFamily: "'JetBrains Mono', ui-monospace, monospace", fontSize: FONT_SIZE, lineHeight: 1.65, padding: { top: 12, bottom: 24 },
    unusualLineTerminators: 'off', unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
    quickSuggestions: false, wordBasedSuggestions: 'off', occurrencesHighlight: 'off', selectionHighlight: false, renderWhitespace: 'none', links: false,
    matchBrackets: 'never', folding: true, showFoldingControls: 'mouseover', lineNumbersMinChars: 3, lineDecorationsWidth: 6, scrollBeyondLastLine: false,
    stickyScroll: { enabled: false }, overviewRulerLanes: 2, smoothScrolling: false, contextmenu: true, hover: { delay: 250, above: false },
    fixedOverflowWidgets: true, accessibilitySupport: 'auto', ariaLabel: 'Text of the biography', lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.On },
    scrollbar: { verticalScrollbarSize: 12, horizontalScrollbarSize: 12, useShadows: false }, guides: { indentation: false }, renderLineHighlight: 'line',
  })
  host.mount(editor)
  const parts = [followCursor(editor), followSettings(editor), followReview(editor)]
  return () => {
    for (const stop of parts) stop()
    editor.dispose()
  }
}

function followCursor(editor: monaco.editor.IStandaloneCodeEditor): () => void {
  const listener = editor.onDidChangeCursorPosition(({ position }) => dispatch({ type: 'cursor', line: position.lineNumber, column: position.column }))
  return () => listener.dispose()
}

function followSettings(editor: monaco.editor.IStandaloneCodeEditor): () => void {
  let stopTheme = (): void => {}
  let known: ReturnType<typeof getState>['settings'] | null = null
  const follow = (): void => {
    const { settings } = getState()
    if (settings === known) return
    known = settings
    stopTheme()
    stopTheme = applyTheme(settings.theme, (name) => monaco.editor.setTheme(`desk-${name}`))
    editor.updateOptions({ wordWrap: settings.wordWrap ? 'on' : 'off', fontSize: FONT_SIZE + settings.textZoom })
  }
  follow()
  const stop = subscribe(follow)
  return () => {
    stop()
    stopTheme()
  }
}

/** Draws what a review found. Between reviews Monaco itself moves the decorations with the text. */
function followReview(editor: monaco.editor.IStandaloneCodeEditor): () => void {
  const drawn = editor.createDecorationsCollection()
  const selection = editor.createDecorationsCollection()
  let last: { readonly analysis: DeskDocument['analysis']; readonly decisions: DeskDocument['decisions']; readonly selected: string | null } | null = null
  const follow = (): void => {
    const state = getState()
    const document = activeDocument(state)
    const buffer = host.buffer(state.active)
    if (!document?.analysis || !buffer || editor.getModel() !== buffer.model) {
      if (last !== null) [drawn, selection].forEach((collection) => collection.clear())
      last = null
      return
    }
    if (!isAnalysed(document)) return
    const { analysis, decisions } = document
    const { selected } = state
    const isRedrawn = analysis !== last?.analysis || decisions !== last.decisions
    if (!isRedrawn && selected === last?.selected) return
    if (isRedrawn) drawn.set([...tints(analysis, buffer), ...marks(openFindings(analysis, decisions), buffer)])
    selection.set(selectedMarks(keyedFindings(analysis).find(({ key }) => key === selected)?.finding ?? null, buffer))
    if (analysis !== last?.analysis) markPainted(Number(analysis.version))
    last = { analysis, decisions, selected }
  }
  follow()
  const shown = editor.onDidChangeModel(follow)
  const stop = subscribe(follow)
  return () => {
    shown.dispose()
    stop()
  }
}

/** For measuring: the findings of this version are on the screen with the next frame. */
const markPainted = (version: number): void => void requestAnimationFrame(() => performance.mark('corrigenda:findings', { detail: { version } }))
