import { dialog } from 'electron'
import type { BrowserWindow, Event } from 'electron'

/** What the closing of the window has to know and to have done. */
export interface Closing {
  /** Names of the documents with text that is not on disk. */
  readonly unsaved: () => readonly string[]
  /** Asks the desk to save them and then to call window:close. */
  readonly saveAll: () => void
  /** Forgets their text, kept copies included. */
  readonly discardAll: () => Promise<void>
}

/** Lets the window close when nothing unsaved is left, else asks first. Answers what closes it without asking. */
export function guardClosing(window: BrowserWindow, closing: Closing): { readonly closeSettled: () => void } {
  let settled = false
  const closeSettled = (): void => {
    settled = true
    if (!window.isDestroyed()) window.close()
  }
  window.on('close', (event) => {
    const names = closing.unsaved()
    // with a crashed desk there is nobody to save; the kept text comes back at the next start
    if (settled || names.length === 0 || window.webContents.isCrashed()) return
    event.preventDefault()
    void askToSave(window, names).then(async (choice) => {
      if (choice === 'save') closing.saveAll()
      if (choice === 'discard') {
        await closing.discardAll()
        closeSettled()
      }
    })
  })
  return { closeSettled }
}

let isAsking = false

/** What to do with text that is not on disk, before its window or its file closes. One question at a time: another one meanwhile is cancelled. */
export async function askToSave(window: BrowserWindow, names: readonly string[]): Promise<'save' | 'discard' | 'cancel'> {
  if (isAsking) return 'cancel'
  isAsking = true
  // a key between the closing and the question is meant for the question, not for the text
  const keepKey = (event: Event): void => event.preventDefault()
  window.webContents.on('before-input-event', keepKey)
  try {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning', title: 'Unsaved changes', buttons: ['Save', 'Discard', 'Cancel'], defaultId: 0, cancelId: 2, noLink: true,
      message: names.length === 1 ? `Save the changes to “${names[0] ?? ''}”?` : `Save the changes to ${names.length} files?`,
      detail: names.length === 1 ? 'They are lost if you discard them.' : `${names.slice(0, 10).join('\n')}\n\nThey are lost if you discard them.`,
    })
    return response === 0 ? 'save' : response === 1 ? 'discard' : 'cancel'
  } finally {
    if (!window.isDestroyed()) window.webContents.off('before-input-event', keepKey)
    isAsking = false
  }
}
