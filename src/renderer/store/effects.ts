import type { Finding } from '../../shared/checks/finding'
import type { CommandId } from '../../shared/commands'
import type { CalendarDay } from '../../shared/review/analyze'
import type { Folder, OpenedDocument, Opening, Settings } from '../../shared/ipc'
import { configOver } from '../../shared/review/config'
import { decide, decideByFix, withDecision, type Decision, type Verdict } from '../../shared/review/decisions'
import { changesBetween } from '../../shared/review/proof'
import { invertEdits } from '../../shared/text/edit'
import { replacement } from '../../shared/text/replacement'
import type { Span } from '../../shared/text/span'
import { api } from '../api'
import type { Buffer } from '../editor/buffer'
import { host } from '../editor/host'
import { EngineClient } from '../engine/client'
import { asked, tell } from './asking'
import { exportAs } from './exporting'
import { activeDocument, activeReview, isAnalysed, keyedFindings, neighbourFinding, reviewOf, rowsOf, type KeyedFinding } from './select'
import { neighbourFile, stackFiles } from './stack'
import { scanAgain, scanFolder } from './scan'
import { dispatch, getState } from './store'

/** What the desk does beyond its own state: asks main, runs the engine, edits the text. The one place that calls them. */

const engine = new EngineClient((answer) => {
  if (answer.kind === 'failed') {
    dispatch({ type: 'review-failed', id: answer.id, reason: answer.reason })
    return
  }
  host.buffer(answer.id)?.reviewed(answer.version)
  dispatch({ type: 'reviewed', id: answer.id, analysis: answer.analysis, milliseconds: answer.milliseconds })
})

/** The day of today, from the machine's clock: the engine itself has none. */
export function today(): CalendarDay {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

function review(buffer: Buffer): void {
  const folder = getState().documents.find((document) => document.id === buffer.id)?.folderConfig
  engine.review({ id: buffer.id, version: buffer.version, text: buffer.text, config: configOver(getState().settings.config, folder?.config ?? {}), today: today() })
}

const KEEP_AFTER_MILLISECONDS = 1_000
const keepers = new Map<string, number>()

host.onChange = (buffer) => {
  performance.mark('corrigenda:edit', { detail: { version: buffer.version } })
  const before = getState().documents.find((document) => document.id === buffer.id)
  dispatch({ type: 'edited', id: buffer.id, textVersion: buffer.version, dirty: buffer.dirty })
  if (before?.dirty !== buffer.dirty) void api.document.dirty({ id: buffer.id, dirty: buffer.dirty })
  window.clearTimeout(keepers.get(buffer.id))
  keepers.set(buffer.id, window.setTimeout(() => keepUnsaved(buffer), KEEP_AFTER_MILLISECONDS))
  review(buffer)
}

/** Hot exit: what is not on disk is kept by main, so that a crash loses at most a second. */
function keepUnsaved(buffer: Buffer): void {
  const document = getState().documents.find((one) => one.id === buffer.id)
  if (document) void api.document.keepUnsaved({ id: buffer.id, text: buffer.dirty ? buffer.text : null, baseVersion: document.diskVersion })
}

export function openDocument(opened: OpenedDocument): void {
  const { unsaved } = opened
  const known = getState().documents.find((document) => document.id === opened.id)
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
  if (opened.notice) tell('information', `${opened.name}: ${opened.notice}`)
  if (unsaved) restored(opened)
}

/** Decisions come after the text: a damaged sidecar is told and never keeps a text from being reviewed. */
async function readDecisions({ id }: OpenedDocument): Promise<void> {
  const kept = await asked(api.review.read({ id }))
  if (kept) dispatch({ type: 'decisions', id, decisions: kept.decisions })
}

/** The sidecar is written once after the other, so that the last decision is what stands in it. */
let sidecar: Promise<unknown> = Promise.resolve()

function writeDecisions(id: string, decisions: readonly Decision[]): Promise<void> {
  const before = getState().documents.find((document) => document.id === id)?.decisions ?? []
  dispatch({ type: 'decisions', id, decisions })
  const writing = sidecar.then(async () => {
    const written = await api.review.write({ id, decisions: [...decisions] })
    if (written.ok) return
    if (getState().documents.find((document) => document.id === id)?.decisions === decisions) dispatch({ type: 'decisions', id, decisions: before })
    tell('problem', `The decision was not kept. ${written.error.message}`)
  })
  sidecar = writing.catch(() => {})
  return writing
}

/** Records a verdict on a finding and goes on to the next one. */
export function decideFinding(keyed: KeyedFinding, verdict: Verdict, reason: string): void {
  const document = activeDocument(getState())
  if (!document?.analysis) return
  const review = reviewOf(document.analysis, document.decisions)
  const next = nextAfter(keyed.finding)
  const earlier = review.decided.find((one) => one.key === keyed.key)?.decision ?? review.reopened.get(keyed.key) ?? undoneFix(keyed.finding)
  const decision = decide(keyed.finding, document.analysis.document.text, verdict, reason, new Date().toISOString())
  dispatch({ type: 'deciding', deciding: null })
  dispatch({ type: 'select', key: next?.key ?? keyed.key })
  acts.push({ id: document.id, decision, key: keyed.key, state: host.buffer(document.id)?.state })
  void writeDecisions(document.id, withDecision(document.decisions, decision, earlier))
}

/** Dismissals and flags of this session, for taking back the last one while nothing was typed since. */
const acts: { readonly id: string; readonly decision: Decision; readonly key: string; readonly state: number | undefined }[] = []

/** Takes back the last thing done in the review: a decision, or a change of the text. */
export function undoReview(): void {
  const document = activeDocument(getState())
  const last = acts.findLast((act) => act.id === document?.id)
  if (!document || !last || last.state !== host.buffer(document.id)?.state || !document.decisions.includes(last.decision)) {
    host.run('undo')
    return
  }
  acts.splice(acts.indexOf(last), 1)
  withdrawDecision(last.decision)
  selectFinding(last.key)
}

/** Takes a decision back: its finding is open again, or a stale one is cleared. */
export function withdrawDecision(decision: Decision): void {
  const document = activeDocument(getState())
  if (document) void writeDecisions(document.id, document.decisions.filter((one) => one !== decision))
}

/** The finding that the review goes on with once this one is settled. */
function nextAfter(finding: Finding): KeyedFinding | null {
  const { filter, folded, selected } = getState()
  const next = neighbourFinding(rowsOf(activeReview(getState()), filter, folded), selected, 1)
  return next?.finding === finding ? null : next
}

function restored(opened: OpenedDocument): void {
  void api.document.dirty({ id: opened.id, dirty: true })
  tell('information', `${opened.name}: your unsaved text from the last time is back. It is not on disk yet.`)
  if (opened.unsaved?.diskChanged) dispatch({ type: 'changed-on-disk', id: opened.id, version: opened.version })
}

function takeOpening(opening: Opening | null): void {
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

async function openFolder(): Promise<void> {
  const answer = await asked(api.document.openFolder())
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
  const document = getState().documents.find((one) => one.id === id)
  const buffer = host.buffer(id)
  if (!document || !buffer) return false
  const { text, state } = buffer
  const result = await api.document.save({ id, text, baseVersion: document.diskVersion, ...(overwrite ? { overwrite } : {}) })
  if (!result.ok) {
    if (result.error.code === 'changed-on-disk') dispatch({ type: 'changed-on-disk', id, version: null })
    if (result.error.code === 'read-only-sample') return saveAs(id)
    tell('problem', result.error.message)
    return false
  }
  written(buffer, state, result.value.version)
  return true
}

/** The sidecar on disk goes with the text on disk: a fix that was taken back is no decision any more. */
function forgetUndoneFixes(id: string): void {
  const document = getState().documents.find((one) => one.id === id)
  if (!document?.analysis || !isAnalysed(document)) return
  const { undone } = reviewOf(document.analysis, document.decisions)
  if (undone.length > 0) void writeDecisions(id, document.decisions.filter((decision) => !undone.includes(decision)))
}

async function saveAs(id: string): Promise<boolean> {
  const buffer = host.buffer(id)
  if (!buffer) return false
  const { text, state } = buffer
  const opened = await asked(api.document.saveAs({ id, text }))
  if (!opened) return false
  if (opened.id === id) written(buffer, state, opened.version)
  else closeNow(id)
  openDocument(opened)
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

/** Closes without losing anything: unsaved text is saved first, or the document stays. */
async function close(id: string): Promise<void> {
  if (host.buffer(id)?.dirty && !(await save(id))) return
  closeNow(id)
}

function closeNow(id: string): void {
  window.clearTimeout(keepers.get(id))
  void api.document.close({ id })
  dispatch({ type: 'closed', id })
  host.close(id)
  host.show(getState().active)
}

/** Takes back, as one undo step, the changes since opening whose place in the original or in the text now is wanted. */
export function revertEdits(isWanted: (place: Span, inNow: boolean) => boolean, original: string, now: string): void {
  const buffer = host.buffer(getState().active)
  if (!buffer || buffer.text !== now) return
  const forward = changesBetween(original, now)
  const back = invertEdits(original, forward)
  const wanted = back.filter((edit, index) => isWanted(edit, true) || isWanted(forward[index] ?? edit, false))
  buffer.apply(wanted, buffer.version)
}

/** Selects a finding and brings its place into view; `focus` moves the keyboard into the text. */
export function selectFinding(key: string | null, focus = false): void {
  dispatch({ type: 'select', key })
  const document = activeDocument(getState())
  const keyed = keyedFindings(document?.analysis ?? null).find((one) => one.key === key)
  if (document && keyed) jump(keyed.finding.span, focus)
}

/** To a place of the last review, wherever it has moved since. */
export function jump(span: Span, focus: boolean): void {
  const document = activeDocument(getState())
  const buffer = host.buffer(document?.id ?? null)
  if (!document?.analysis || !buffer) return
  const moved = buffer.moved(span, Number(document.analysis.version))
  if (moved) host.reveal(document.id, moved, focus)
}

export function stepFinding(step: 1 | -1): void {
  const { filter, selected } = getState()
  const next = neighbourFinding(rowsOf(activeReview(getState()), filter, ['decided', 'stale']), selected, step)
  if (!next) return
  if (getState().folded.includes(next.finding.severity)) dispatch({ type: 'fold', list: next.finding.severity })
  selectFinding(next.key)
}

/** Applies one of a finding's fixes as one undo step, and goes on to the next finding. */
export function applyFix(finding: Finding, index: number): void {
  const document = activeDocument(getState())
  const buffer = host.buffer(document?.id ?? null)
  const fix = finding.fixes[index]
  if (!document?.analysis || !buffer || !fix) return
  const next = nextAfter(finding)
  if (!buffer.apply(fix.edits, Number(document.analysis.version))) {
    tell('problem', 'The text has changed at that place since it was reviewed, so the fix was not applied. Wait for the new review and choose again.')
    return
  }
  const { text } = document.analysis.document
  void writeDecisions(document.id, withDecision(document.decisions, decideByFix(finding, fix, text, new Date().toISOString()), undoneFix(finding)))
  if (next) dispatch({ type: 'select', key: next.key })
}

/** An earlier fix of this very finding that was taken back: the new one replaces it. */
function undoneFix(finding: Finding): Decision | undefined {
  return activeReview(getState()).undone.find((decision) => decision.fingerprint === finding.fingerprint)
}

/** Makes a span of the last review read otherwise, by the smallest edit: the record's in-place editing, one undo step. */
export function replaceText(span: Span, words: string): void {
  const document = activeDocument(getState())
  const buffer = host.buffer(document?.id ?? null)
  if (!document?.analysis || !buffer) return
  const edit = replacement(document.analysis.document.text, span, words)
  if (edit && !buffer.apply([edit], Number(document.analysis.version))) tell('problem', 'The text has changed there since it was reviewed. Nothing was written; try again.')
}

/** Shows a finding in its list, opening the list it is in. */
export function showFinding({ key, finding }: Pick<KeyedFinding, 'key' | 'finding'>, isDecided: boolean): void {
  const list = isDecided ? 'decided' : finding.severity
  if (getState().folded.includes(list)) dispatch({ type: 'fold', list })
  dispatch({ type: 'tab', tab: 'findings' })
  selectFinding(key)
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const settings = { ...getState().settings, ...change }
  dispatch({ type: 'settings', settings })
  if (change.config) reviewAll()
  await asked(api.settings.write(settings))
}

/** The rules of the review have changed: every text is reviewed by the new ones. */
function reviewAll(): void {
  for (const { id } of getState().documents) {
    const buffer = host.buffer(id)
    if (buffer) review(buffer)
  }
  if (getState().stack.length > 0) scanAgain()
}

const desk: Partial<Record<CommandId, () => void | Promise<unknown>>> = {
  open: async () => takeOpening(await asked(api.document.openDialog())),
  'open-folder': openFolder,
  save: () => withActive((id) => save(id)),
  'save-as': () => withActive((id) => saveAs(id)),
  'export-data': () => exportAs('json'),
  'export-text': () => exportAs('text'),
  'export-jsonld': () => exportAs('jsonld'),
  'export-csv': () => exportAs('csv'),
  'export-quickstatements': () => exportAs('quickstatements'),
  'export-markdown': () => exportAs('markdown'),
  'export-html': () => exportAs('html'),
  'export-sarif': () => exportAs('sarif'),
  'export-patch': () => exportAs('patch'),
  close: () => withActive((id) => close(id)),
  undo: () => host.run('undo'),
  redo: () => host.run('redo'),
  find: () => host.run('actions.find'),
  replace: () => host.run('editor.action.startFindReplaceAction'),
  'go-to-line': () => host.run('editor.action.gotoLine'),
  'next-finding': () => stepFinding(1),
  'previous-finding': () => stepFinding(-1),
  'quick-fix': () => host.run('editor.action.quickFix'),
  'show-record': () => dispatch({ type: 'tab', tab: 'record' }),
  'show-findings': () => {
    dispatch({ type: 'tab', tab: 'findings' })
    requestAnimationFrame(() => window.document.getElementById('findings-list')?.focus())
  },
  'show-timeline': () => dispatch({ type: 'tab', tab: 'timeline' }),
  'show-changes': () => dispatch({ type: 'tab', tab: 'changes' }),
  'focus-text': () => host.focus(),
  'focus-stack': () => document.querySelector<HTMLElement>('[data-testid="stack-list"]')?.focus(),
  'next-file': () => stepFile(1),
  'previous-file': () => stepFile(-1),
  'review-folder': scanAgain,
  settings: () => dispatch({ type: 'settings-open', open: true }),
  quit: () => api.app.perform({ id: 'quit' }),
  'full-screen': () => api.app.perform({ id: 'full-screen' }),
  'command-palette': () => dispatch({ type: 'palette', open: true }),
  'zoom-in': () => changeSettings({ textZoom: Math.min(20, getState().settings.textZoom + 1) }),
  'zoom-out': () => changeSettings({ textZoom: Math.max(-6, getState().settings.textZoom - 1) }),
  'zoom-reset': () => changeSettings({ textZoom: 0 }),
  'word-wrap': () => changeSettings({ wordWrap: !getState().settings.wordWrap }),
  'theme-system': () => changeSettings({ theme: 'system' }),
  'theme-light': () => changeSettings({ theme: 'light' }),
  'theme-dark': () => changeSettings({ theme: 'dark' }),
  'start-page': async () => {
    dispatch({ type: 'activated', id: null })
    host.show(null)
    const info = await asked(api.app.info()) // what was opened meanwhile is recent now
    if (info) dispatch({ type: 'informed', info })
  },
}

const withActive = (run: (id: string) => Promise<unknown>): Promise<unknown> | undefined => {
  const { active } = getState()
  return active === null ? undefined : run(active)
}

/** Carries out a command of the table. */
export function runCommand(id: CommandId): void {
  void desk[id]?.()
}

/** Listens to main, asks for settings and for the files named on the command line. */
export async function begin(): Promise<void> {
  api.on.command(({ id }) => runCommand(id as CommandId))
  api.on.documentOpened(takeOpening)
  api.on.documentChangedOnDisk(({ id, version }) => void changedOnDisk(id, version))
  api.on.windowCloseRequested(() => void saveAllAndClose())
  const [info, settings, pending] = await Promise.all([api.app.info(), api.settings.read(), api.document.pending()])
  if (info.ok) dispatch({ type: 'informed', info: info.value })
  if (settings.ok) dispatch({ type: 'settings', settings: settings.value })
  if (pending.ok) takeOpening(pending.value)
}

/** Clean text follows the disk at once; unsaved text is never touched: the editor chooses. */
async function changedOnDisk(id: string, version: string | null): Promise<void> {
  const document = getState().documents.find((one) => one.id === id)
  if (!document || document.diskVersion === version) return
  if (version !== null && !host.buffer(id)?.dirty) await takeDisk(id)
  else dispatch({ type: 'changed-on-disk', id, version })
}

async function saveAllAndClose(): Promise<void> {
  for (const document of getState().documents) {
    if (document.dirty && !(await save(document.id))) return
  }
  await api.window.close({ settled: true })
}
