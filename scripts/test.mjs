// npm test: sets up, then types, lint, unit tests and end-to-end tests. `-- --unit` or `-- --e2e` for a part.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, show } from './setup/command.mjs'
import { hasDisplay } from './setup/libraries.mjs'
import { run, say } from './setup/say.mjs'
import { setUp } from './setup/setup.mjs'

const only = process.argv.slice(2)
const wants = (part) => only.length === 0 || only.includes(`--${part}`)
const bin = (name, file) => join(root, 'node_modules', name, file)

const parts = [
  { part: 'types', title: 'types', command: () => [bin('typescript', 'bin/tsc'), '-b'] },
  { part: 'lint', title: 'lint', command: () => [bin('oxlint', 'bin/oxlint'), '--quiet'] },
  { part: 'unit', title: 'unit tests', command: () => [bin('vitest', 'vitest.mjs'), 'run'] },
  { part: 'e2e', title: 'end-to-end tests in the real Electron', command: () => [bin('@playwright/test', 'cli.js'), 'test'], display: true },
]

await run(async () => {
  await setUp({ window: wants('e2e') })
  const failed = []
  for (const { part, title, command, display } of parts) {
    if (!wants(part)) continue
    if (display && !existsSync(join(root, 'e2e'))) continue
    say(`\n${title}`)
    const status = display && !hasDisplay()
      ? await show('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', process.execPath, ...command()], { shell: false })
      : await show(process.execPath, command(), { shell: false })
    if (status !== 0) failed.push(title)
  }
  say(failed.length === 0 ? '\nall passed' : `\nfailed: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
})
