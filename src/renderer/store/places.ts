import type { Span } from '../../shared/text/span'
import { host } from '../editor/host'
import { activeDocument, activeReview, findingFrom, keyedFindings, neighbourFinding, rowsOf, type KeyedFinding } from './select'
import { dispatch, getState } from './store'
import { goToView } from './views'

/** Going from place to place: in the text, and among the findings. */

/** Selects a finding and brings its place into view; `focus` moves the keyboard into the text. */
export function selectFinding(key: string | null, focus = false): void {
  dispatch({ type: 'select', key })
  const keyed = keyedFindings(activeDocument(getState())?.analysis ?? null).find((one) => one.key === key)
  if (keyed) jump(keyed.finding.span, focus)
}

/** To a place of the last review, wherever it has moved since. */
export function jump(span: Span, focus: boolean): void {
  const { active } = getState()
  const now = placeNow(span)
  if (active !== null && now) host.reveal(active, now, focus)
}

/** Where a place of the last review is in the text now; null when it was typed into. */
function placeNow(span: Span): Span | null {
  const document = activeDocument(getState())
  return document?.analysis ? host.buffer(document.id)?.moved(span, Number(document.analysis.version)) ?? null : null
}

/** F8: in the text on from the cursor, and the keyboard stays there; from anywhere else on in the list, whose keys work then. */
export function goToFinding(step: 1 | -1): void {
  const cursor = host.cursor()
  if (cursor === null) {
    stepFinding(step)
    goToView('findings')
    return
  }
  const { filter, folded, selected } = getState()
  const placed = rowsOf(activeReview(getState()), filter, [...folded, 'decided', 'stale']).flatMap((row) => {
    const place = row.kind === 'finding' ? placeNow(row.keyed.finding.span) : null
    return row.kind === 'finding' && place ? [{ key: row.keyed.key, start: place.start }] : []
  })
  const next = findingFrom(placed, cursor, selected, step)
  if (next === null) stepFinding(step) // all that is open is folded
  else selectFinding(next)
}

/** To the next finding (or the one before) in the order of the list. */
export function stepFinding(step: 1 | -1): void {
  const { filter, selected } = getState()
  const next = neighbourFinding(rowsOf(activeReview(getState()), filter, ['decided', 'stale']), selected, step)
  if (!next) return
  if (getState().folded.includes(next.finding.severity)) dispatch({ type: 'fold', list: next.finding.severity })
  selectFinding(next.key)
}

/** Shows a finding in its list, opening the list it is in. */
export function showFinding({ key, finding }: Pick<KeyedFinding, 'key' | 'finding'>, isDecided: boolean): void {
  const list = isDecided ? 'decided' : finding.severity
  if (getState().folded.includes(list)) dispatch({ type: 'fold', list })
  dispatch({ type: 'tab', tab: 'findings' })
  selectFinding(key)
}
