import { configOver } from '../../shared/review/config'
import { api } from '../api'
import type { Buffer } from '../editor/buffer'
import { host } from '../editor/host'
import { EngineClient } from '../engine/client'
import { today } from '../engine/today'
import { dispatch, getState } from './store'

/** Every change of a text is reviewed in the worker, and kept in case the program ends before it is saved. */

const engine = new EngineClient((answer) => {
  if (answer.kind === 'failed') {
    dispatch({ type: 'review-failed', id: answer.id, reason: answer.reason })
    return
  }
  host.buffer(answer.id)?.reviewed(answer.version)
  dispatch({ type: 'reviewed', id: answer.id, analysis: answer.analysis, milliseconds: answer.milliseconds })
})

/** Asks for a review of a text as it is now, under the settings and what its folder says. */
export function review(buffer: Buffer): void {
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
export function keepUnsaved(buffer: Buffer): void {
  const document = getState().documents.find((one) => one.id === buffer.id)
  if (document) void api.document.keepUnsaved({ id: buffer.id, text: buffer.dirty ? buffer.text : null, baseVersion: document.diskVersion })
}

/** The document goes away: nothing of it is kept any more. */
export const keepNoLonger = (id: string): void => window.clearTimeout(keepers.get(id))

/** The rules of the review have changed: every open text is reviewed by the new ones. */
export function reviewAll(): void {
  for (const { id } of getState().documents) {
    const buffer = host.buffer(id)
    if (buffer) review(buffer)
  }
}
