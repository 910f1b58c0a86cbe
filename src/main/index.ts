import { join } from 'node:path'
import { BrowserWindow, app, nativeTheme } from 'electron'
import { z } from 'zod'
import { v8Flags } from '../shared/base/v8-flags'
import { filesFrom } from './arguments'
import { guardClosing } from './closing'
import { surviveCrashes } from './crash'
import { DocumentStore } from './files/document-store'
import { RecentStore } from './files/recent-store'
import { RecoveryStore } from './files/recovery-store'
import { Samples } from './files/samples'
import { openSettingsStore } from './files/settings-store'
import { DiskWatch } from './files/watch'
import { createHandlers } from './handlers'
import { listen, tell } from './ipc'
import { installMenu } from './menu'
import { Openings } from './openings'
import { Pending } from './pending'
import { registerScheme, secureSession } from './security'
import { Targets } from './targets'
import { createWindow, loadDesk, openPlaceStore } from './window'

/** The composition root: every part is made here, in order, and handed what it needs. */

let window: BrowserWindow | null = null
let closeSettled = (): void => undefined

app.commandLine.appendSwitch('js-flags', v8Flags)
registerScheme()

const ownFiles = filesFrom(process.argv, process.cwd(), [app.getAppPath(), __filename, process.execPath])
// one desk for one folder of settings: a second start hands its files over and ends
if (app.requestSingleInstanceLock({ files: ownFiles })) void start()
else app.quit()

async function start(): Promise<void> {
  const home = app.getPath('userData')
  const recovery = new RecoveryStore(join(home, 'unsaved'))
  const documents = new DocumentStore(recovery, () => new Date().toISOString())
  const watch = new DiskWatch(documents, (id, version) => tell(window, 'document:changed-on-disk', { id, version }))
  const recent = new RecentStore(home)
  const settings = openSettingsStore(home)
  const places = openPlaceStore(home)
  const samples = new Samples(join(app.getAppPath(), 'samples'))
  const targets = new Targets(samples, () => app.getPath('documents'), () => window)
  const openings = new Openings(documents, recent, watch, samples)
  const pending = new Pending(documents, recovery, ownFiles, async (paths) => tell(window, 'document:opened', await openings.openPaths(paths)))

  openWhatComes(pending)
  app.on('window-all-closed', () => app.quit())
  quitAfter(() => Promise.all([recovery, settings, places, recent].map((store) => store.flush())))

  await app.whenReady()
  secureSession(join(__dirname, '../renderer'))
  const applySettings = ({ theme }: { theme: typeof nativeTheme.themeSource }): void => { nativeTheme.themeSource = theme }
  applySettings(await settings.read())
  listen(createHandlers({
    documents, openings, recent, settings, watch, samples, targets, home, applySettings, perform,
    window: () => window, takePending: () => pending.take(), closeSettled: () => closeSettled(),
  }), () => window)
  installMenu(({ id }) => perform(id), process.platform)

  // last: everything the desk may ask for stands by now
  window = await createWindow(places)
  window.on('closed', () => { window = null })
  window.on('focus', () => void watch.lookAtAll())
  surviveCrashes(window)
  closeSettled = guardClosing(window, {
    unsaved: () => documents.dirty().map((id) => documents.nameOf(id)),
    saveAll: () => tell(window, 'window:close-requested', {}),
    discardAll: async () => { await Promise.all(documents.dirty().map((id) => documents.close(id))) },
  }).closeSettled
  await loadDesk(window)
}

/** Files that a second start or the system names while this one runs. */
function openWhatComes(pending: Pending): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const sent = z.object({ files: z.array(z.string()) }).safeParse(data)
    if (sent.success) void pending.add(sent.data.files)
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void pending.add([path])
  })
}

/** Puts the end of the program off until what it is writing is on disk. */
function quitAfter(flush: () => Promise<unknown>): void {
  let flushed = false
  app.on('will-quit', (event) => {
    if (flushed) return
    event.preventDefault()
    // not in this turn: while Electron still answers this event, a second quit is ignored and the program would stay without a window
    void flush().finally(() => setImmediate(() => {
      flushed = true
      app.quit()
    }))
  })
}

function perform(id: string): void {
  if (id === 'quit') app.quit()
  else if (id === 'full-screen') window?.setFullScreen(!window.isFullScreen())
  else tell(window, 'command', { id })
}
