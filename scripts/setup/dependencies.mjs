// npm dependencies, exactly those of the lock file.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep, npm, root } from './command.mjs'
import { heartbeat, say, stop } from './say.mjs'

/** npm's own account of what it installed, written last: it stands only behind a finished installation. */
export const installed = join(root, 'node_modules', '.package-lock.json')

export async function installDependencies() {
  if (isComplete()) return say('dependencies: there already')
  say('dependencies: installing what package-lock.json names (npm ci)')
  const done = heartbeat('npm ci')
  const { status, errors } = await keep(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  done()
  if (status !== 0) stop(`npm ci failed:\n${essence(errors)}\n${remedy(errors)}`)
}

const remedy = (errors) => (errors.includes('EUSAGE')
  ? 'package-lock.json does not fit package.json: run npm install, look at what it changed, then run the same command again.'
  : 'Check that this machine reaches its npm registry (npm ping) and that its disk is not full, then run the same command again.')

/** What npm found, without its page of usage. */
const essence = (errors) => errors.split('\n').filter((line) => /^npm (error|ERR!) \S/.test(line)).slice(0, 12).join('\n')

/** Every package of the lock file is there in its version; what is optional (for another system) may be missing. */
function isComplete() {
  if (!existsSync(installed)) return false
  const have = packagesOf(installed)
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json'))).filter(([path]) => path !== '')
  return wanted.every(([path, { version, optional, peer }]) => (have[path] ? have[path].version === version && existsSync(join(root, path)) : Boolean(optional || peer)))
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {} // cut off in the middle: as if it were not there
  }
}
