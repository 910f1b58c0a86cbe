import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { loadDesk } from './window'

/** A desk that stops again within this time after loading would go on stopping. */
const crashLoopMilliseconds = 10_000

/** When the desk's process ends or hangs: says so, says that nothing is lost, and loads it again. */
export function surviveCrashes(window: BrowserWindow): void {
  let lastLoad = Date.now()
  const reload = (): void => {
    lastLoad = Date.now()
    void loadDesk(window)
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const again = Date.now() - lastLoad < crashLoopMilliseconds
    void askReload(window, reason, again).then((wanted) => (wanted ? reload() : app.exit(1)))
  })
  window.webContents.on('unresponsive', () => {
    void askWait(window).then((wait) => { if (!wait && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer() })
  })
}

async function askReload(window: BrowserWindow, reason: string, again: boolean): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error', title: 'The desk stopped', buttons: ['Load it again', 'Quit'], defaultId: again ? 1 : 0, cancelId: 0, noLink: true,
    message: `The desk stopped unexpectedly (${reason}).`,
    detail: again
      ? 'It stopped soon after it was loaded. If this goes on, quit and open another file. Unsaved text was kept and is offered again.'
      : 'Your files are as they were. Unsaved text was kept and is offered again when the desk is loaded.',
  })
  return response === 0
}

async function askWait(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning', title: 'The desk does not answer', buttons: ['Wait', 'Load it again'], defaultId: 0, cancelId: 0, noLink: true,
    message: 'The desk has not answered for a while.', detail: 'It may be busy with a large file. Text typed in the last seconds may be lost if it is loaded again.',
  })
  return response === 0
}
