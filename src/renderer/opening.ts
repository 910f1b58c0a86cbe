import type { EventPayload, Opening } from '../shared/ipc'
import { configOver } from '../shared/review/config'
import { api } from './api'
import { prepare } from './engine/first'
import { today } from './engine/today'

/** What the desk asks main first. Asked before the desk's own code, the editor above all, is read, so that the engine can read along. */
export const answers = Promise.all([api.app.info(), api.settings.read(), api.document.pending()])

type Change = EventPayload<'document:changed-on-disk'>

/** What main tells while the desk is not there yet waits for it: main tells nothing twice. */
const waiting: (() => void)[] = []
let takeOpened = (opening: Opening): void => void waiting.push(() => takeOpened(opening))
let takeChange = (change: Change): void => void waiting.push(() => takeChange(change))
api.on.documentOpened((opening) => takeOpened(opening))
api.on.documentChangedOnDisk((change) => takeChange(change))

/** Hands over what main tells from now on, and what it told in the meantime. */
export function listenTo(opened: (opening: Opening) => void, changed: (change: Change) => void): void {
  takeOpened = opened
  takeChange = changed
  for (const tell of waiting.splice(0)) tell()
}

void answers.then(([, settings, pending]) => {
  // the last one opened is the one that will be shown
  const shown = pending.ok ? pending.value.documents.at(-1) : undefined
  if (shown && settings.ok) prepare({ kind: 'prepare', id: shown.id, text: shown.unsaved?.text ?? shown.text, config: configOver(settings.value.config, shown.folderConfig?.config ?? {}), today: today() })
})
