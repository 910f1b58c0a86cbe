import { composeEdits, rebaseEdits, type TextEdit } from '../../shared/text/edit'
import type { AppliedFix } from '../../shared/review/proof'
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
  /** Fixes that were applied, for the account of the edits; one that was undone names no edit any more. */
  readonly applied: AppliedFix[] = []
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

  markClean(): void {
    this.#cleanVersion = this.model.getAlternativeVersionId()
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
    const since = this.#pending.filter((change) => change.version > version)
    if (since.length === 0 || since[0]?.version !== version + 1) return null
    return rebaseEdits(edits, since.map((change) => change.edits).reduce(composeEdits))
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

  #changed(event: monaco.editor.IModelContentChangedEvent): void {
    const edits = event.changes.map((change) => ({ start: change.rangeOffset, end: change.rangeOffset + change.rangeLength, newText: change.text }))
    this.#pending.push({ version: event.versionId, edits: edits.sort((a, b) => a.start - b.start || a.end - b.end) })
    if (this.#pending.length > MOST_PENDING) this.#pending = this.#pending.slice(-1)
    this.onChange(this)
  }
}
