// npm start -- FILE...: sets up, then runs the desk. Without a display: under a virtual one, with a review and a picture.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { isRoot, root, show } from './setup/command.mjs'
import { electronPath } from './setup/electron.mjs'
import { hasDisplay } from './setup/libraries.mjs'
import { run, say, stop } from './setup/say.mjs'
import { setUp } from './setup/setup.mjs'

const here = process.env.INIT_CWD ?? process.cwd()
const files = process.argv.slice(2).map((file) => (file.startsWith('-') ? file : resolve(here, file)))

await run(async () => {
  await setUp()
  return hasDisplay() ? openDesk() : reviewWithoutDisplay()
})

/** Electron refuses to run its sandbox as root; nobody else goes without it. */
const switches = () => (isRoot && process.platform === 'linux' ? ['--no-sandbox'] : [])

function openDesk() {
  say('the desk opens')
  return new Promise((done) => {
    spawn(electronPath(), [...switches(), root, ...files], { stdio: 'inherit' })
      .on('error', (error) => stop(`Electron could not be started: ${error.message}`))
      .on('exit', (status) => done(status ?? 1))
  })
}

async function reviewWithoutDisplay() {
  const [file = join(root, 'samples', 'officeholder.txt')] = files.filter((name) => !name.startsWith('-'))
  say(`no display here: the desk runs under a virtual one with ${file}\n`)
  await show(process.execPath, [join(root, 'out', 'main', 'cli.js'), 'check', file], { shell: false })
  return show('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', process.execPath, join(root, 'scripts', 'picture.mjs'), file, join(root, 'out', 'desk.png')], { shell: false })
}
