import type { Finding } from '../../shared/checks/finding'
import type { CommandId } from '../../shared/commands'
import type { Settings } from '../../shared/ipc'
import { decide, decideByFix, withDecision, type Decision, type Verdict } from '../../shared/review/decisions'
import { changesBetween } from '../../shared/review/proof'
import { invertEdits } from '../../shared/text/edit'
import { replacement } from '../../shared/text/replacement'
import type { Span } from '../../shared/text/span'
import { api } from '../api'
import { answers, listenTo } from '../opening'
import { host } from '../editor/host'
import { asked, tell, withSystemDialog } from './asking'
import { exportAs } from './exporting'
import { changedOnDisk, close, openFolder, save, saveAllAndClose, saveAs, stepFile, takeOpening } from './files'
import { reviewAll } from './reviewing'
import { goToFinding, selectFinding } from './places'
import { activeDocument, activeReview, neighbourFinding, reviewOf, rowsOf, type KeyedFinding } from './select'
import { scanAgain } from './scan'
import { writeDecisions } from './sidecar'
import { dispatch, getState } from './store'
import { goToView } from './views'

/** What an editor does in a review: deciding and fixing; and every command of the table. */

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

/** Takes back, as one undo step, the changes since opening whose place in the original or in the text now is wanted. */
export function revertEdits(isWanted: (place: Span, inNow: boolean) => boolean, original: string, now: string): void {
  const buffer = host.buffer(getState().active)
  if (!buffer || buffer.text !== now) return
  const forward = changesBetween(original, now)
  const back = invertEdits(original, forward)
  const wanted = back.filter((edit, index) => isWanted(edit, true) || isWanted(forward[index] ?? edit, false))
  buffer.apply(wanted, buffer.version)
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

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const settings = { ...getState().settings, ...change }
  dispatch({ type: 'settings', settings })
  if (change.config) {
    reviewAll()
    if (getState().stack.length > 0) scanAgain()
  }
  await asked(api.settings.write(settings))
}

const desk: Partial<Record<CommandId, () => void | Promise<unknown>>> = {
  open: async () => takeOpening(await withSystemDialog(() => asked(api.document.openDialog()))),
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
  'next-finding': () => goToFinding(1),
  'previous-finding': () => goToFinding(-1),
  'quick-fix': () => host.run('editor.action.quickFix'),
  'show-record': () => goToView('record'),
  'show-findings': () => goToView('findings'),
  'show-timeline': () => goToView('timeline'),
  'show-changes': () => goToView('changes'),
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

/** What looks the same and works the same while a dialog is open. */
const besideDialogs: ReadonlySet<CommandId> = new Set(['quit', 'full-screen', 'zoom-in', 'zoom-out', 'zoom-reset', 'word-wrap', 'theme-system', 'theme-light', 'theme-dark'])

/** Carries out a command of the table. The menu stays at hand while a dialog is open: what is chosen there closes it. */
export function runCommand(id: CommandId): void {
  const { palette, settingsOpen } = getState()
  if ((!palette && !settingsOpen) || besideDialogs.has(id)) {
    void desk[id]?.()
    return
  }
  dispatch({ type: 'palette', open: false })
  dispatch({ type: 'settings-open', open: false })
  requestAnimationFrame(() => void desk[id]?.()) // after the dialog has given the focus back
}

/** Listens to main, asks for settings and for the files named on the command line. */
export async function begin(): Promise<void> {
  api.on.command(({ id }) => runCommand(id as CommandId))
  api.on.windowCloseRequested(() => void saveAllAndClose())
  try {
    const [info, settings, pending] = await answers
    if (info.ok) dispatch({ type: 'informed', info: info.value })
    if (settings.ok) dispatch({ type: 'settings', settings: settings.value })
    if (pending.ok) takeOpening(pending.value)
  } finally {
    listenTo(takeOpening, ({ id, version }) => void changedOnDisk(id, version))
  }
}
