// A window that shows one file in Monaco: what Electron and Monaco cost by themselves. Arguments: the built page's folder, the file.
const { readFile } = require('node:fs/promises')
const { extname, join } = require('node:path')
const { app, BrowserWindow, protocol } = require('electron')

const [folder, file] = process.argv.slice(-2)
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf' }

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
app.whenReady().then(() => {
  protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url)
    const path = pathname.endsWith('/text') ? file : join(folder, pathname)
    return new Response(await readFile(path), { headers: { 'Content-Type': types[extname(path)] ?? 'text/plain' } })
  })
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false } })
  window.once('ready-to-show', () => window.show())
  return window.loadURL('app://bare/index.html')
})
app.on('window-all-closed', () => app.quit())
