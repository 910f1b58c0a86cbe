// The shared libraries Electron needs, and a virtual display where there is none.
import { keep, has, isRoot, show } from './command.mjs'
import { electronPath } from './electron.mjs'
import { say, stop } from './say.mjs'

const PACKAGES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2']

export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

export async function prepareLibraries() {
  if (process.platform !== 'linux') return
  const missing = await missingLibraries()
  const wanted = [...(missing.length > 0 ? PACKAGES : []), ...(hasDisplay() || has('xvfb-run') ? [] : ['xvfb', 'xauth'])]
  if (wanted.length === 0) return say(`libraries${hasDisplay() ? '' : ' and virtual display'}: there already`)
  await install(wanted, missing)
  const still = await missingLibraries()
  if (still.length > 0) stop(`Electron still misses ${still.join(', ')}. Install the packages of your system that hold them, then run the same command again.`)
}

async function install(packages, missing) {
  const command = `apt-get update && apt-get install -y ${packages.join(' ')}`
  const what = [missing.length > 0 ? `Electron misses ${missing.slice(0, 4).join(', ')}` : '', packages.includes('xvfb') ? 'there is no display and no xvfb' : ''].filter(Boolean).join('; ')
  if (!isRoot || !has('apt-get')) stop(`${what}. Run this once, then the same command again:\n\n    ${isRoot ? '' : 'sudo '}sh -c '${command}'\n`)
  say(`libraries: installing ${packages.join(' ')} (${what})`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  if (await show('apt-get', ['-qq', 'update'], quiet) !== 0 || await show('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], quiet) !== 0) {
    stop(`apt-get failed. Run this to see why, then the same command again:\n\n    ${command}\n`)
  }
}

async function missingLibraries() {
  const { output } = await keep('ldd', [electronPath()])
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
}
