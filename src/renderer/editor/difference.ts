import type { Buffer } from './buffer'
import { LANGUAGE, monaco } from './monaco'

/**
 * Monaco's own difference view, word by word. One for the whole program, moved to where it is shown: when Monaco ends a difference
 * view, what every editor draws its hints with ends with it, and the box of "Go to Line" would not open any more.
 */
let view: { readonly place: HTMLElement; readonly editor: monaco.editor.IStandaloneDiffEditor } | null = null
let nameOfBefore = ''

function newView(): NonNullable<typeof view> {
  const place = document.createElement('div')
  place.style.height = '100%'
  const editor = monaco.editor.createDiffEditor(place, {
    automaticLayout: true, renderSideBySide: false, useInlineViewWhenSpaceIsLimited: false, originalEditable: false, wordWrap: 'on', diffWordWrap: 'on',
    minimap: { enabled: false }, renderMarginRevertIcon: true, hideUnchangedRegions: { enabled: true, contextLineCount: 2 }, glyphMargin: true,
    fontFamily: "'JetBrains Mono', ui-monospace, monospace", fontSize: 12.5, lineHeight: 1.6, scrollBeyondLastLine: false, renderOverviewRuler: false,
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false }, unusualLineTerminators: 'off',
    diffAlgorithm: 'advanced', ignoreTrimWhitespace: false, experimental: { useTrueInlineView: true },
  })
  // Monaco forgets the names it is given whenever it lays the two editors out
  editor.onDidUpdateDiff(() => {
    editor.getOriginalEditor().updateOptions({ ariaLabel: nameOfBefore })
    editor.getModifiedEditor().updateOptions({ ariaLabel: 'The text now' })
  })
  return { place, editor }
}

/** Shows in an element how an earlier or other text differs from the live one; answers with the function that takes it away. */
export function showDifference(parent: HTMLElement, before: string, name: string, buffer: Buffer): () => void {
  const { place, editor } = view ??= newView()
  nameOfBefore = name
  const original = monaco.editor.createModel(before, LANGUAGE)
  // ours to end: Monaco would never end one of its own, and a comparison under way would fail when its text is gone
  const comparison = editor.createViewModel({ original, modified: buffer.model })
  parent.append(place)
  editor.setModel(comparison)
  return () => {
    editor.setModel(null)
    comparison.dispose()
    original.dispose()
    place.remove()
  }
}
