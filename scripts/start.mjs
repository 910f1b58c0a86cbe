// npm start -- FILE...: sets up, then runs the desk. Without a display: under a virtual one, with a review and a picture.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root, show } from './setup/command.mjs'
import { electronPath } from './setup/electron.mjs'
import { hasDisplay, neededSwitches, onDisplay } from './setup/libraries.mjs'
import { run, say, stop } from './setup/say.mjs'
import { setUp } from './setup/setup.mjs'

/** What the command line says when it could not read what it was given. */
const INPUT_ERROR = 2

const here = process.env.INIT_CWD ?? process.cwd()
const words = process.argv.slice(2)
const switches = words.filter((word) => word.startsWith('-'))
const files = words.filter((word) => !word.startsWith('-')).map((file) => resolve(here, file))

await run(async () => {
  const gone = files.find((file) => !existsSync(file))
  if (gone !== undefined) stop(`There is no file ${gone}. Check the name, then run the same command again.`)
  await setUp()
  return hasDisplay() ? openDesk() : reviewWithoutDisplay()
})

function openDesk() {
  say('the desk opens')
  return new Promise((done) => {
    spawn(electronPath(), [...neededSwitches(), ...switches, root, ...files], { stdio: 'inherit' })
      .on('error', (error) => stop(`Electron could not be started: ${error.message}`))
      .on('exit', (status) => done(status ?? 1))
  })
}

async function reviewWithoutDisplay() {
  const shown = files.length > 0 ? files : [firstSample()]
  say(`no display here: the desk runs under a virtual one with ${shown.join(', ')}\n`)
  const status = await show(process.execPath, [join(root, 'out', 'main', 'cli.js'), 'check', ...shown], { shell: false })
  if (status === INPUT_ERROR) return INPUT_ERROR
  say('')
  const [command, args] = onDisplay([join(root, 'scripts', 'picture.mjs'), shown[0], join(root, 'out', 'desk.png')])
  return show(command, args, { shell: false })
}

function firstSample() {
  const folder = join(root, 'samples')
  try {
    const [{ file }] = JSON.parse(readFileSync(join(folder, 'samples.json'), 'utf8'))
    return join(folder, file)
  } catch {
    return stop('samples/samples.json names no sample. Name a file: npm start -- FILE')
  }
}
