// Electron's shared libraries, and a virtual display where there is none.
import { existsSync } from 'node:fs'
import { has, isRoot, keep } from './command.mjs'
import { electronPath } from './electron.mjs'
import { heartbeat, say, stop } from './say.mjs'

/** Newer Debian and Ubuntu name some of them with "t64". */
const PACKAGES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2']

export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Switches without which Electron does not run here: its sandbox refuses root, and nobody else goes without it. */
export const neededSwitches = () => (isRoot && process.platform === 'linux' ? ['--no-sandbox'] : [])

/** The command and arguments that run a Node script under a virtual display, or plainly where there is a display. */
export const onDisplay = (args) => (hasDisplay() ? [process.execPath, args] : ['xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', process.execPath, ...args]])

export async function prepareLibraries() {
  if (process.platform !== 'linux') return
  const missing = await missingLibraries()
  const lacksDisplay = !hasDisplay() && !(has('xvfb-run') && has('xauth'))
  if (missing.length === 0 && !lacksDisplay) return say(`libraries${hasDisplay() ? '' : ' and virtual display'}: there already`)
  await install([...(missing.length > 0 ? PACKAGES : []), ...(lacksDisplay ? ['xvfb', 'xauth'] : [])], missing)
  const still = await missingLibraries()
  if (still.length > 0) stop(`Electron still misses ${still.join(', ')}. Install the packages of your system that hold them, then run the same command again.`)
}

async function install(packages, missing) {
  const what = [missing.length > 0 ? `Electron misses ${missing.slice(0, 4).join(', ')}${missing.length > 4 ? ` and ${missing.length - 4} more` : ''}` : '', packages.includes('xvfb') ? 'there is no display and no xvfb' : ''].filter(Boolean).join('; ')
  if (!has('apt-get')) stop(`${what}. Install them with your system's package manager (on Debian: ${packages.join(' ')}), then run the same command again.`)
  if (!isRoot) stop(`${what}. Run this once, then the same command again:\n\n    sudo sh -c 'apt-get update && apt-get install -y ${(await named(packages)).join(' ')}'\n`)
  say(`libraries: installing ${packages.join(' ')} with apt-get (${what})`)
  const done = heartbeat('apt-get')
  const update = await aptGet('update')
  const names = await named(packages)
  const installation = await aptGet('install', '-y', '--no-install-recommends', ...names)
  done()
  // without an update the lists at hand may still do
  if (installation.status !== 0) {
    stop(`apt-get failed:\n${(update.errors + installation.errors).trim()}\nCheck that this machine reaches its package mirror. To see it by hand, then run the same command again:\n\n    apt-get update && apt-get install -y ${names.join(' ')}\n`)
  }
}

const aptGet = (...args) => keep('apt-get', ['-qq', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })

/** The packages under the names this release has for them. */
async function named(packages) {
  if (!existsSync('/usr/bin/apt-cache')) return packages
  return Promise.all(packages.map(async (name) => ((await keep('apt-cache', ['show', `${name}t64`])).status === 0 ? `${name}t64` : name)))
}

async function missingLibraries() {
  const { output } = await keep('ldd', [electronPath()])
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
}
