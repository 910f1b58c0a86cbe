import type { Opening } from '../shared/ipc'
import { configOver } from '../shared/review/config'
import { api } from './api'
import { prepare } from './engine/first'
import { today } from './engine/today'

/** What the desk asks main first. Asked before the desk's own code, the editor above all, is read, so that the engine can read along. */
export const answers = Promise.all([api.app.info(), api.settings.read(), api.document.pending()])

const waiting: Opening[] = []
let take = (opening: Opening): void => void waiting.push(opening)
api.on.documentOpened((opening) => take(opening))

/** Hands over what main opens from now on, and what it opened in the meantime. */
export function onOpened(handle: (opening: Opening) => void): void {
  take = handle
  for (const opening of waiting.splice(0)) handle(opening)
}

void answers.then(([, settings, pending]) => {
  // the last one opened is the one that will be shown
  const shown = pending.ok ? pending.value.documents.at(-1) : undefined
  if (shown && settings.ok) prepare({ kind: 'prepare', id: shown.id, text: shown.unsaved?.text ?? shown.text, config: configOver(settings.value.config, shown.folderConfig?.config ?? {}), today: today() })
})
