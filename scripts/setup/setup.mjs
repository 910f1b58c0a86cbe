// Everything a fresh clone needs, step by step; each is skipped when it is done.
import { build } from './build.mjs'
import { installDependencies } from './dependencies.mjs'
import { prepareElectron } from './electron.mjs'
import { prepareLibraries } from './libraries.mjs'
import { prepareSandbox } from './sandbox.mjs'
import { stop } from './say.mjs'

/** `window: false` leaves out what only a window needs. */
export async function setUp({ window = true } = {}) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) stop(`Node ${process.versions.node} is too old: install Node 20.19 or later (https://nodejs.org), then run the same command again.`)
  await installDependencies()
  if (window) {
    await prepareElectron()
    await prepareLibraries()
    await prepareSandbox()
  }
  await build()
}
