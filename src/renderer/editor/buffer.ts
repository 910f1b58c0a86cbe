import { composeEdits, moveSpan, rebaseEdits, type TextEdit } from '../../shared/text/edit'
import type { Span } from '../../shared/text/span'
import { LANGUAGE, monaco } from './monaco'

/** How many changes since the last review are kept apart; beyond, a fix waits for the next review. */
const MOST_PENDING = 5_000

/**
 * The text of one document: Monaco's model, which owns it, and what was typed since the last review, so that a fix that was
 * made for that review still goes to its place.
 */
export class Buffer {
  readonly model: monaco.editor.ITextModel
  /** The text as it was opened: what the changes are counted from. */
  readonly original: string
  /** The text on disk, once the editor has asked how this one differs from it. */
  diskText: string | null = null
  #cleanVersion: number
  #pending: { readonly version: number; readonly edits: readonly TextEdit[] }[] = []

  constructor(readonly id: string, text: string, original: string, private readonly onChange: (buffer: Buffer) => void) {
    this.original = original
    this.model = monaco.editor.createModel(text, LANGUAGE, monaco.Uri.from({ scheme: 'inmemory', authority: 'desk', path: `/${id}` }))
    this.model.setEOL(monaco.editor.EndOfLineSequence.LF)
    this.#cleanVersion = this.model.getAlternativeVersionId()
    this.model.onDidChangeContent((event) => this.#changed(event))
  }

  get text(): string {
    return this.model.getValue(monaco.editor.EndOfLinePreference.LF)
  }

  get version(): number {
    return this.model.getVersionId()
  }

  /** Text differs from what was opened or last saved. Undoing back to it makes it clean again. */
  get dirty(): boolean {
    return this.model.getAlternativeVersionId() !== this.#cleanVersion
  }

  /** Names the text as it is now; undoing back to it gives the same name again. */
  get state(): number {
    return this.model.getAlternativeVersionId()
  }

  /** This state of the text is what is on disk, whatever was typed since. */
  markClean(state: number = this.state): void {
    this.#cleanVersion = state
  }

  /** The text on disk is not this one: nothing but a save makes it clean. */
  markDirty(): void {
    this.#cleanVersion = -1
  }

  /** Applies edits made for the text of `version` as one undo step; false when the text has changed there since. */
  apply(edits: readonly TextEdit[], version: number): boolean {
    const rebased = this.rebase(edits, version)
    if (!rebased) return false
    this.model.pushStackElement()
    this.model.pushEditOperations(null, rebased.map((edit) => ({ range: this.range(edit.start, edit.end), text: edit.newText })), () => null)
    this.model.pushStackElement()
    return true
  }

  /** The edits, moved over what was typed since `version`; null when it touched their places. */
  rebase(edits: readonly TextEdit[], version: number): readonly TextEdit[] | null {
    if (version === this.version) return edits
    const since = this.#since(version)
    return since && rebaseEdits(edits, since)
  }

  /** Where a place of the text of `version` is now; null when what was typed reached into it. */
  moved(span: Span, version: number): Span | null {
    if (version === this.version) return span
    const since = this.#since(version)
    return since && moveSpan(span, since)
  }

  /** Everything before this version is known to the review: forget it. */
  reviewed(version: number): void {
    this.#pending = this.#pending.filter((change) => change.version > version)
  }

  range(start: number, end: number): monaco.Range {
    return monaco.Range.fromPositions(this.model.getPositionAt(start), this.model.getPositionAt(end))
  }

  dispose(): void {
    this.model.dispose()
  }

  /** What was typed since `version`, as edits of its text; null when that is not known any more. */
  #since(version: number): readonly TextEdit[] | null {
    const since = this.#pending.filter((change) => change.version > version)
    return since.length === 0 || since[0]?.version !== version + 1 ? null : since.map((change) => change.edits).reduce(composeEdits)
  }

  #changed(event: monaco.editor.IModelContentChangedEvent): void {
    const edits = event.changes.map((change) => ({ start: change.rangeOffset, end: change.rangeOffset + change.rangeLength, newText: change.text }))
    this.#pending.push({ version: event.versionId, edits: edits.sort((a, b) => a.start - b.start || a.end - b.end) })
    if (this.#pending.length > MOST_PENDING) this.#pending = this.#pending.slice(-1)
    this.onChange(this)
  }
}
