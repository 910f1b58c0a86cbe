import type { Folder, OpenedDocument, Opening, UnsavedText } from '../../shared/ipc'
import type { Decision } from '../../shared/review/decisions'
import { api } from '../api'
import type { Buffer } from '../editor/buffer'
import { host } from '../editor/host'
import { asked, tell, withSystemDialog } from './asking'
import { keepNoLonger, keepUnsaved, review } from './reviewing'
import { scanFolder } from './scan'
import { isAnalysed, reviewOf } from './select'
import { bringDecisions, readDecisions, writeDecisions } from './sidecar'
import { neighbourFile, stackFiles } from './stack'
import type { DeskDocument, OnDisk } from './state'
import { dispatch, getState } from './store'
import { goToView } from './views'

/** Opens, saves, closes: what is on disk, what is on the desk, and that nothing gets lost between them. */

const documentOf = (id: string): DeskDocument | undefined => getState().documents.find((document) => document.id === id)

export function openDocument(opened: OpenedDocument): void {
  const { unsaved } = opened
  const known = documentOf(opened.id)
  if (known && host.buffer(opened.id)) {
    activate(opened.id)
    // open already: what was typed and its undo history stay; a clean text follows the disk
    if (!host.buffer(opened.id)?.dirty && known.diskVersion !== opened.version) void takeDisk(opened.id)
    return
  }
  const buffer = host.open(opened.id, unsaved?.text ?? opened.text, opened.text)
  if (unsaved) buffer.markDirty()
  dispatch({ type: 'opened', document: opened, textVersion: buffer.version, dirty: buffer.dirty })
  host.show(opened.id)
  review(buffer)
  void readDecisions(opened)
  if (opened.notice) tell('information', opened.notice)
  if (unsaved) restored(opened, unsaved)
}

function restored(opened: OpenedDocument, { disk }: UnsavedText): void {
  void api.document.dirty({ id: opened.id, dirty: true })
  tell('information', `${opened.name}: your unsaved text from the last time is back. It is not on disk yet.`)
  if (disk !== 'same') dispatch({ type: 'changed-on-disk', id: opened.id, onDisk: disk })
}

export function takeOpening(opening: Opening | null): void {
  if (!opening) return
  for (const document of opening.documents) openDocument(document)
  for (const problem of opening.problems) tell('problem', problem.message)
  if (opening.folder) takeFolder(opening.folder)
}

export function activate(id: string): void {
  dispatch({ type: 'activated', id })
  host.show(id)
}

export const openSample = async (id: string): Promise<void> => {
  const opened = await asked(api.document.openSample({ id }))
  if (opened) openDocument(opened)
}

export const openRecent = async (id: string): Promise<void> => {
  const opened = await asked(api.document.openRecent({ id }))
  if (opened) openDocument(opened)
}

export async function openFromStack(id: string): Promise<void> {
  if (host.buffer(id)) return activate(id)
  const opened = await asked(api.document.read({ id }))
  if (opened) openDocument(opened)
}

export const openDropped = async (files: readonly File[]): Promise<void> => takeOpening(await asked(api.document.openDropped(files)))

export async function openFolder(): Promise<void> {
  const answer = await withSystemDialog(() => asked(api.document.openFolder()))
  if (answer?.folder) takeFolder(answer.folder)
}

function takeFolder(folder: Folder): void {
  dispatch({ type: 'folder', folder })
  if (folder.documents.length === 0) tell('information', `“${folder.name}” holds no text files (.txt, .md).`)
  void scanFolder()
}

/** Opens the next (or the last) file of the stack that is not done. */
export function stepFile(step: 1 | -1): void {
  const state = getState()
  const file = neighbourFile(stackFiles(state), state.active, step)
  if (file) void openFromStack(file.id)
  else tell('information', 'No other file of the stack has an open contradiction.')
}

/** Writes the text; true when it is on disk. `overwrite`: the editor has seen that the file changed and keeps this text. */
export async function save(id: string, overwrite = false): Promise<boolean> {
  const document = documentOf(id)
  const buffer = host.buffer(id)
  if (!document || !buffer) return false
  const { text, state } = buffer
  const result = await api.document.save({ id, text, baseVersion: document.diskVersion, ...(overwrite ? { overwrite } : {}) })
  if (!result.ok) {
    if (result.error.code === 'read-only-sample') return saveAs(id)
    const onDisk = overwrite ? undefined : refusals[result.error.code]
    if (onDisk === undefined) tell('problem', result.error.message)
    else letChoose(id, onDisk)
    return false
  }
  written(buffer, state, result.value.version)
  return true
}

/** Why a text is not saved before the editor has chosen, by the code of the answer. */
const refusals: Readonly<Record<string, OnDisk | undefined>> = { 'changed-on-disk': 'changed', vanished: 'gone' }

/** Brings up the bar with the choices, which stands above the text it is about. */
function letChoose(id: string, onDisk: OnDisk): void {
  activate(id)
  dispatch({ type: 'changed-on-disk', id, onDisk })
}

/** Shows in the Changes view how the text here differs from the one on disk; neither is touched. */
export async function compareWithDisk(id: string): Promise<void> {
  if (await readForComparison(id)) goToView('changes')
}

async function readForComparison(id: string): Promise<boolean> {
  const glance = await api.document.glance({ id })
  const buffer = host.buffer(id)
  if (!buffer || !documentOf(id)?.onDisk) return false // closed, or settled meanwhile
  if (glance.ok) {
    buffer.diskText = glance.value.text
    dispatch({ type: 'changed-on-disk', id, onDisk: 'compared' })
  } else if (glance.error.code === 'not-found') dispatch({ type: 'changed-on-disk', id, onDisk: 'gone' })
  else tell('problem', glance.error.message)
  return glance.ok
}

/** The sidecar on disk goes with the text on disk: a fix that was taken back is no decision any more. */
function forgetUndoneFixes(id: string): void {
  const held = decisionsThatHold(id)
  if (held.length < (documentOf(id)?.decisions.length ?? 0)) void writeDecisions(id, held)
}

function decisionsThatHold(id: string): readonly Decision[] {
  const document = documentOf(id)
  if (!document?.analysis || !isAnalysed(document)) return document?.decisions ?? []
  const { undone } = reviewOf(document.analysis, document.decisions)
  return document.decisions.filter((decision) => !undone.includes(decision))
}

/** Writes the text to another file, which takes its place on the desk with what was decided on it. */
export async function saveAs(id: string): Promise<boolean> {
  const buffer = host.buffer(id)
  if (!buffer) return false
  const { text, state } = buffer
  const opened = await withSystemDialog(() => asked(api.document.saveAs({ id, text })))
  if (!opened) return false
  if (opened.id === id) {
    written(buffer, state, opened.version)
    openDocument(opened)
    return true
  }
  const decisions = decisionsThatHold(id)
  closeNow(id)
  openDocument(opened)
  if (host.buffer(opened.id)?.dirty) await takeDisk(opened.id) // a file that was open with unsaved text has been replaced
  bringDecisions(opened.id, decisions)
  return true
}

/** The text in this state is on disk now, as this version. */
function written(buffer: Buffer, state: number, version: string): void {
  buffer.markClean(state)
  dispatch({ type: 'saved', id: buffer.id, version, dirty: buffer.dirty })
  void api.document.dirty({ id: buffer.id, dirty: buffer.dirty })
  keepUnsaved(buffer)
  forgetUndoneFixes(buffer.id)
}

/** Takes the file as it is on disk now, as one undo step: what was typed can still be had back. */
export async function takeDisk(id: string): Promise<void> {
  const opened = await asked(api.document.read({ id }))
  const buffer = host.buffer(id)
  if (!opened || !buffer) return
  if (buffer.text !== opened.text) buffer.apply([{ start: 0, end: buffer.text.length, newText: opened.text }], buffer.version)
  buffer.markClean()
  dispatch({ type: 'disk-settled', id, version: opened.version })
  dispatch({ type: 'edited', id, textVersion: buffer.version, dirty: false })
  void api.document.dirty({ id, dirty: false })
  keepUnsaved(buffer)
}

/** Closes a document. Unsaved text is asked about, as when the window closes; it is written only when that is the choice. */
export async function close(id: string): Promise<void> {
  if (!host.buffer(id)?.dirty || await settled(id)) closeNow(id)
}

/** Whether unsaved text may go: it is on disk now, what was typed meanwhile too, or it is given up. */
async function settled(id: string): Promise<boolean> {
  const answer = await withSystemDialog(() => asked(api.document.askToSave({ id })))
  return answer?.choice === 'discard' || (answer?.choice === 'save' && await save(id) && !host.buffer(id)?.dirty)
}

function closeNow(id: string): void {
  keepNoLonger(id)
  void api.document.close({ id })
  dispatch({ type: 'closed', id })
  host.close(id)
  host.show(getState().active)
}

/** Clean text follows the disk at once; unsaved text is never touched: the editor chooses. */
export async function changedOnDisk(id: string, version: string | null): Promise<void> {
  const document = documentOf(id)
  if (!document || document.diskVersion === version) return
  if (version !== null && !host.buffer(id)?.dirty) await takeDisk(id)
  else if (version !== null && document.onDisk === 'compared') await readForComparison(id)
  else dispatch({ type: 'changed-on-disk', id, onDisk: version === null ? 'gone' : 'changed' })
}

export async function saveAllAndClose(): Promise<void> {
  for (const document of getState().documents) {
    if (document.dirty && !(await save(document.id))) return
  }
  await api.window.close({ settled: true })
}
