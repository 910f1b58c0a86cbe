// npm dependencies, exactly those of the lock file.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep, npm, root } from './command.mjs'
import { heartbeat, say, stop } from './say.mjs'

const stamp = join(root, 'node_modules', '.corrigenda-lock')

export async function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return say('dependencies: there already')
  say('dependencies: installing what package-lock.json names (npm ci)')
  const done = heartbeat('npm ci')
  const { status, errors } = await keep(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  done()
  if (status !== 0) stop(`npm ci failed:\n${errors.trim()}\nCheck that this machine reaches its npm registry (npm ping), then run the same command again.`)
  writeFileSync(stamp, lock)
}
