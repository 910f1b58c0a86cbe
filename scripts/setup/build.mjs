// The build, skipped when it is newer than everything it is made from.
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { keep, root } from './command.mjs'
import { heartbeat, say, stop } from './say.mjs'

const stamp = join(root, 'out', '.built')
const SOURCES = ['src', 'electron.vite.config.ts', 'scripts/letter-ranges.mjs', 'package.json', 'package-lock.json', 'node_modules/.package-lock.json', 'tsconfig.base.json']

export async function build() {
  const started = new Date()
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0
  if (Math.max(...SOURCES.map((path) => newest(join(root, path)))) < built) return say('build: there already')
  say('build: main, preload, renderer and command line')
  const done = heartbeat('build')
  const { status, output, errors } = await keep(process.execPath, [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build'], { env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } })
  done()
  if (status !== 0) stop(`The build failed:\n${stripVTControlCharacters(errors.trim() || output.trim())}`)
  writeFileSync(stamp, '')
  utimesSync(stamp, started, started) // what was edited during the build is newer
}

function newest(path) {
  if (!existsSync(path)) return 0
  if (/\.test\.tsx?$/.test(path)) return 0
  const stat = statSync(path)
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs
}
