import type { Span } from '../../shared/text/span'
import { Buffer } from './buffer'
import { monaco } from './monaco'

/**
 * The one Monaco editor and the buffers of all open documents. React mounts it once and never renders into it; models are
 * kept while a document is open, so that its undo history survives looking at another.
 */
class EditorHost {
  #editor: monaco.editor.IStandaloneCodeEditor | null = null
  #revealed: monaco.editor.IEditorDecorationsCollection | null = null
  readonly #buffers = new Map<string, Buffer>()
  readonly #views = new Map<string, monaco.editor.ICodeEditorViewState | null>()
  #shown: string | null = null
  onChange: (buffer: Buffer) => void = () => {}

  mount(editor: monaco.editor.IStandaloneCodeEditor): void {
    this.#editor = editor
    this.#revealed = editor.createDecorationsCollection()
    editor.onDidChangeCursorPosition(() => this.#revealed?.clear()) // the mark is where the cursor was put, and goes with it
    if (this.#shown !== null) this.show(this.#shown)
  }

  get editor(): monaco.editor.IStandaloneCodeEditor | null {
    return this.#editor
  }

  /** Takes the text in; a document that is open already gets the new text in place of the old. */
  open(id: string, text: string, original: string): Buffer {
    this.close(id)
    const buffer = new Buffer(id, text, original, (changed) => this.onChange(changed))
    this.#buffers.set(id, buffer)
    return buffer
  }

  buffer(id: string | null): Buffer | null {
    return id === null ? null : this.#buffers.get(id) ?? null
  }

  show(id: string | null): void {
    if (this.#editor && this.#shown !== null) this.#views.set(this.#shown, this.#editor.saveViewState())
    this.#shown = id
    const buffer = this.buffer(id)
    if (!this.#editor) return
    this.#editor.setModel(buffer?.model ?? null)
    const view = id === null ? null : this.#views.get(id)
    if (view) this.#editor.restoreViewState(view)
  }

  close(id: string): void {
    const buffer = this.#buffers.get(id)
    if (this.#shown === id) this.#editor?.setModel(null)
    this.#buffers.delete(id)
    this.#views.delete(id)
    buffer?.dispose()
  }

  /**
   * Brings a place into view, marks it and puts the cursor at its start. It is not selected: whatever is typed next would take its
   * place, and somebody who presses a key of the findings by mistake would lose a word.
   */
  reveal(id: string, span: Span, focus: boolean): void {
    const buffer = this.buffer(id)
    if (!buffer || !this.#editor || this.#shown !== id) return
    const range = buffer.range(span.start, span.end)
    this.#editor.setPosition(range.getStartPosition())
    this.#revealed?.set([{ range, options: { className: 'revealed-place', stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges } }])
    this.#editor.revealRangeInCenterIfOutsideViewport(range, monaco.editor.ScrollType.Smooth)
    if (focus) this.#editor.focus()
  }

  /** What of the text is in the window now; null when no text is shown. */
  visibleSpan(): Span | null {
    const model = this.#editor?.getModel()
    const ranges = this.#editor?.getVisibleRanges() ?? []
    const [first, last] = [ranges[0], ranges.at(-1)]
    if (!model || !first || !last) return null
    return { start: model.getOffsetAt(first.getStartPosition()), end: model.getOffsetAt({ lineNumber: last.endLineNumber, column: model.getLineMaxColumn(last.endLineNumber) }) }
  }

  /** Where the cursor is, while the keyboard is in the text; null otherwise. */
  cursor(): number | null {
    // not Monaco's own word for it: while a menu is open the text has lost the focus for Monaco, not for the page
    const position = this.#editor?.getDomNode()?.contains(document.activeElement) === true ? this.#editor.getPosition() : null
    return position && (this.#editor?.getModel()?.getOffsetAt(position) ?? null)
  }

  focus(): void {
    this.#editor?.focus()
  }

  /** Runs one of Monaco's own actions, as its keys would. */
  run(action: string): void {
    this.#editor?.focus()
    this.#editor?.trigger('desk', action, null)
  }
}

export const host = new EditorHost()
