// npm test: sets up, then types, lint, unit tests and end-to-end tests. `-- --types`, `--lint`, `--unit`, `--e2e` for a part.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root, showAndHear } from './setup/command.mjs'
import { onDisplay } from './setup/libraries.mjs'
import { run, say, stop } from './setup/say.mjs'
import { setUp } from './setup/setup.mjs'

const bin = (name, file) => join(root, 'node_modules', name, file)

const parts = [
  { part: 'types', title: 'types', command: () => [process.execPath, [bin('typescript', 'bin/tsc'), '-b']], closing: /^Found \d+ error/ },
  { part: 'lint', title: 'lint', command: () => [process.execPath, [bin('oxlint', 'bin/oxlint'), '--deny-warnings']], closing: /^Found \d+ warning/ },
  { part: 'unit', title: 'unit tests', command: () => [process.execPath, [bin('vitest', 'vitest.mjs'), 'run']], closing: /^\s*(Test Files|Tests) / },
  { part: 'e2e', title: 'end-to-end tests in the real Electron', command: () => onDisplay([bin('@playwright/test', 'cli.js'), 'test']), closing: /^\s*\d+ (passed|failed|skipped|flaky|did not run)/ },
]

const switches = process.argv.slice(2)
const wants = ({ part }) => switches.length === 0 || switches.includes(`--${part}`)

await run(async () => {
  const unknown = switches.find((word) => !parts.some(({ part }) => word === `--${part}`))
  if (unknown !== undefined) stop(`npm test does not know ${unknown}. It knows ${parts.map(({ part }) => `--${part}`).join(', ')}; a single file runs with npx vitest run FILE.`)
  await setUp({ window: switches.length === 0 || switches.includes('--e2e') })
  const results = []
  for (const part of parts.filter(wants)) results.push(await runPart(part))
  say('')
  for (const { title, status, seconds, lines } of results) {
    say(`${status === 0 ? 'passed' : 'FAILED'}  ${title}, ${seconds.toFixed(1)} s`)
    for (const line of lines) say(`          ${line}`)
  }
  return results.every(({ status }) => status === 0) ? 0 : 1
})

async function runPart({ part, title, command, closing }) {
  if (part === 'e2e' && !hasSpecs()) return { title: `${title} (there are none yet)`, status: 0, seconds: 0, lines: [] }
  say(`\n${title}`)
  const started = Date.now()
  let said = ''
  // the runners write to a pipe here and would have to guess
  const colours = process.stdout.isTTY && process.env.NO_COLOR === undefined ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
  const status = await showAndHear(...command(), (text) => { said += text }, { shell: false, env: { ...process.env, ...colours } })
  const lines = stripVTControlCharacters(said).split('\n').filter((line) => closing.test(line)).slice(-4).map((line) => line.trim().replace(/\s+/g, ' '))
  return { title, status, seconds: (Date.now() - started) / 1000, lines }
}

function hasSpecs() {
  const folder = join(root, 'e2e')
  return existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => name.endsWith('.spec.ts'))
}
