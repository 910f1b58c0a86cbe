// What Electron's own default app does, for a runtime that ships without one: loads the app folder named on the command line.
const { app } = require('electron')
const { existsSync, readFileSync, statSync } = require('node:fs')
const path = require('node:path')

const WITH_VALUE = new Set(['-r', '--require'])
const args = process.argv.slice(1)
let named
for (let index = 0; index < args.length && named === undefined; index += 1) {
  if (WITH_VALUE.has(args[index])) require(path.resolve(args[(index += 1)]))
  else if (!args[index].startsWith('-')) named = args[index]
}
if (named === undefined) {
  process.stderr.write('Usage: electron [switches] APP-FOLDER [arguments]\n')
  app.exit(2)
} else {
  const target = path.resolve(named)
  const folder = statSync(target).isDirectory() ? target : packageFolder(path.dirname(target))
  const manifestPath = path.join(folder, 'package.json')
  const manifest = existsSync(manifestPath) ? JSON.parse(readFileSync(manifestPath, 'utf8')) : {}
  app.setAppPath(folder)
  if (manifest.productName || manifest.name) app.setName(manifest.productName || manifest.name)
  if (manifest.version) app.setVersion(manifest.version)
  // require, not import: registerSchemesAsPrivileged must run before `ready`
  require(folder === target ? path.join(folder, manifest.main || 'index.js') : target)
}

/** The nearest folder above that holds a package.json, else the folder itself. */
function packageFolder(start) {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json'))) return folder
    if (path.dirname(folder) === folder) return start
  }
}
