// npm run check -- FILE...: the command line. What the set-up says goes to standard error: standard output is the report.
import { join } from 'node:path'
import { root, show } from './setup/command.mjs'
import { run, toStandardError } from './setup/say.mjs'
import { setUp } from './setup/setup.mjs'

await run(async () => {
  toStandardError()
  await setUp({ window: false })
  // where the user stands, so that file names mean what they say
  return show(process.execPath, [join(root, 'out', 'main', 'cli.js'), ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd(), shell: false })
})
